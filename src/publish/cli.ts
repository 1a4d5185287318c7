#!/usr/bin/env node
import { existsSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { inspect } from './check.js';

const USAGE = `Usage: krk-widgets <command>

Commands:
  check FILE [FILE…]   say what is wrong with report files

Options:
  -h, --help           show this text

check prints one line for each fault, with its JSON Pointer:
  report.json#/figures/3/unit: expected …, found …
It ends with status 0 when there is no fault, 1 when there is one or a file can't be read, 2 when it is called wrongly.
`;

/** Where the command line writes and reads. Tests give their own. */
export interface Io {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly read: (file: string) => Promise<string>;
}

const terminal: Io = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  read: (file) => readFile(file, 'utf8'),
};

/** Runs the command line and answers with its exit status. */
export async function run(args: readonly string[], io: Io = terminal): Promise<number> {
  let given: { help: boolean; words: readonly string[] };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h', default: false } },
      allowPositionals: true,
    });
    given = { help: values.help, words: positionals };
  } catch (error) {
    return misused(io, reason(error));
  }
  const [command, ...files] = given.words;
  if (given.help) {
    io.out(USAGE);
    return 0;
  }
  if (command === undefined) return misused(io, 'a command is missing');
  if (command !== 'check') return misused(io, `unknown command "${command}"`);
  if (!files.length) return misused(io, 'check needs a file');
  let status = 0;
  // One after the other, so that the lines come in the order of the files.
  for (const file of files) status = Math.max(status, await check(file, io));
  return status;
}

async function check(file: string, io: Io): Promise<number> {
  let text: string;
  try {
    text = await io.read(file);
  } catch (error) {
    io.error(`${file}: can't be read: ${reason(error)}\n`);
    return 1;
  }
  const { faults, figures, milestones } = inspect(text);
  for (const { pointer, message } of faults) io.out(`${file}#${pointer}: ${message}\n`);
  if (faults.length) return 1;
  io.out(`${file}: ${counted(figures, 'figure')}, ${counted(milestones, 'milestone')}, no faults\n`);
  return 0;
}

const counted = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;

function misused(io: Io, message: string): number {
  io.error(`krk-widgets: ${message}\n\n${USAGE}`);
  return 2;
}

/** Node's `ENOENT: no such file or directory, open 'x'`, without what the line says already. */
const reason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/^E[A-Z]+: |, (open|read)\b.*$/g, '');

// npm starts the command through a symbolic link, so the two paths are compared as they really are.
const started = process.argv[1];
if (started !== undefined && existsSync(started) && import.meta.url === pathToFileURL(realpathSync(started)).href) {
  process.exitCode = await run(process.argv.slice(2));
}
