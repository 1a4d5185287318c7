// Starts another program and waits for it. Nothing here may import a package: it runs before they are installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Answers the exit code; a program that could not be started or was killed counts as 1. */
export function run(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.once('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.once('exit', (code, signal) => {
      // Killed from outside, it has nothing to say for itself.
      if (signal) console.error(`${args[0]} was ended by ${signal}.`);
      done(code ?? 1);
    });
  });
}

export const node = (args, options) => run(process.execPath, args, options);

/** A package's command, started without a shell so that it is the same on every system. */
export function tool(name, args, { from = name, ...options } = {}) {
  const folder = join(root, 'node_modules', from);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return node([join(folder, typeof bin === 'string' ? bin : bin[name]), ...args], options);
}

export function npm(args, options) {
  // Under `npm run` npm tells where it is; otherwise it is on the path.
  const self = process.env.npm_execpath;
  if (self?.endsWith('.js') && existsSync(self)) return node([self, ...args], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    shell: process.platform === 'win32',
    ...options,
  });
}
