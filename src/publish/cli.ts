#!/usr/bin/env node
import { existsSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { browserView } from './browser-view.js';
import { inspectReport, isReportText } from './check.js';
import { inspectFile, type InspectOptions } from './inspect.js';
import { counted } from './inspect-table.js';
import { siteBase } from './site/addresses.js';
import { reason, sourceFile, type Reader, type SourceFile } from './source-file.js';

const USAGE = `Usage: krk-widgets <command> [options]

Commands:
  check FILE_OR_URL …    say what is wrong with report files; of other data, and of addresses, what a browser would see
  inspect FILE_OR_URL …  say what the library sees in a data file, and print a snippet for each element that can show it
  publish FILE_OR_URL    make a static site of a report: a page, a frame, pictures and oEmbed answers for each figure

Options:
  --out FOLDER           where publish writes; what is there already and hasn't changed is left alone
  --base-url URL         the address that the folder will have, for publish: https://example.org/figures/
  --force                publish into a folder that holds files of others, over those with the same names
  --path POINTER         JSON Pointer to the records, for inspect
  --delimiter SIGN       what separates the cells of a CSV
  --decimal MARK         "," or "."
  --encoding NAME        windows-1250, utf-16le …
  --header-row NUMBER    the row that names the columns; 0: none
  --lang LANGUAGE        of the snippets: pl (default), en, uk
  --origin ORIGIN        the site that fetches, for check; https://example.org by default
  -h, --help             show this text

check prints one line for each fault of a report, with its JSON Pointer:
  report.json#/figures/3/unit: expected …, found …
All end with status 0 when there is no fault, 1 when there is one or a file can't be read, 2 when they are called wrongly.
publish writes nothing where the report has a fault, and says which figures have changed.
`;

/** Where the command line writes and reads. Tests give their own. */
export interface Io extends Reader {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

const terminal: Io = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  read: (file) => readFile(file),
  fetch,
};

const text = { type: 'string' } as const;
/** The site that fetches, where none is named. */
const ORIGIN = 'https://example.org';

const LANGUAGES = ['pl', 'en', 'uk'] as const;

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      path: text,
      delimiter: text,
      decimal: text,
      encoding: text,
      'header-row': text,
      lang: { ...text, default: 'pl' },
      origin: { ...text, default: ORIGIN },
      out: text,
      'base-url': text,
      force: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });

/** Runs the command line and answers with its exit status. */
export async function run(args: readonly string[], io: Io = terminal): Promise<number> {
  let given: ReturnType<typeof parse>;
  try {
    given = parse(args);
  } catch (error) {
    return misused(io, reason(error));
  }
  const { values, positionals } = given;
  const [command, ...files] = positionals;
  if (values.help) {
    io.out(USAGE);
    return 0;
  }
  if (command === undefined) return misused(io, 'a command is missing');
  if (command !== 'check' && command !== 'inspect' && command !== 'publish')
    return misused(io, `unknown command "${command}"`);
  if (!files.length) return misused(io, `${command} needs a file`);
  if (command === 'publish') {
    const { out, force, 'base-url': baseUrl } = values;
    return await publishFile(files, { out, baseUrl, force }, io);
  }
  const language = LANGUAGES.find((one) => one === values.lang);
  if (!language) return misused(io, `unknown language "${values.lang}"; expected one of ${LANGUAGES.join(', ')}`);
  const { path, delimiter, decimal, encoding, origin } = values;
  const options: InspectOptions = { path, delimiter, decimal, encoding, headerRow: values['header-row'], language };
  let status = 0;
  // One after the other, so that the lines come in the order of the files.
  for (const file of files) status = Math.max(status, await look(command, file, options, origin, io));
  return status;
}

async function publishFile(
  [name = '', ...others]: readonly string[],
  {
    out,
    baseUrl,
    force,
  }: { readonly out: string | undefined; readonly baseUrl: string | undefined; readonly force: boolean },
  io: Io,
): Promise<number> {
  if (others.length) return misused(io, 'publish takes one report');
  if (!out) return misused(io, 'publish needs --out FOLDER');
  if (!baseUrl) return misused(io, 'publish needs --base-url URL');
  try {
    siteBase(baseUrl);
  } catch (error) {
    return misused(io, `--base-url: ${reason(error)}`);
  }
  try {
    const file = await sourceFile(name, io, ORIGIN);
    // What draws and renders is read only by those who publish.
    const { publish } = await import('./publish.js');
    return await publish(file, { out, baseUrl, force }, io);
  } catch (error) {
    io.error(`${name}: not published: ${reason(error)}\n`);
    return 1;
  }
}

async function look(
  command: 'check' | 'inspect',
  name: string,
  options: InspectOptions,
  origin: string,
  io: Io,
): Promise<number> {
  let file: SourceFile;
  try {
    file = await sourceFile(name, io, origin);
  } catch (error) {
    io.error(`${name}: can't be read: ${reason(error)}\n`);
    return 1;
  }
  const browser = browserView(file, origin);
  for (const line of browser.lines) io.out(`${line}\n`);
  const status = browser.isReadable ? 0 : 1;
  if (command === 'check' && isReportText(file)) return Math.max(status, checkReport(file, io));
  const { lines, isReadable } = await inspectFile(file, options, (other) => sourceFile(other, io, origin));
  io.out(`${lines.join('\n')}\n`);
  return isReadable ? status : 1;
}

function checkReport({ name, bytes }: SourceFile, io: Io): number {
  const { faults, figures, milestones } = inspectReport(new TextDecoder().decode(bytes));
  for (const { pointer, message } of faults) io.out(`${name}#${pointer}: ${message}\n`);
  if (faults.length) return 1;
  io.out(`${name}: ${counted(figures, 'figure')}, ${counted(milestones, 'milestone')}, no faults\n`);
  return 0;
}

function misused(io: Io, message: string): number {
  io.error(`krk-widgets: ${message}\n\n${USAGE}`);
  return 2;
}

// npm starts the command through a symbolic link, so the two paths are compared as they really are.
const started = process.argv[1];
if (started !== undefined && existsSync(started) && import.meta.url === pathToFileURL(realpathSync(started)).href) {
  process.exitCode = await run(process.argv.slice(2));
}
