// `npm start` and `npm test` are the first things a stranger types: they install what is missing by themselves.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './run.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);

export async function ensureInstalled() {
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`krk-widgets needs Node 20.19 or newer to be built; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const missing = firstMissing();
  if (!missing) return;
  console.log(`Installing packages (${missing}) …`);
  const code = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    console.error('The packages could not be installed; npm says why above.');
    process.exit(code);
  }
}

/** npm keeps a list of what it installed: compared with the lock file, it tells whether anything changed since. */
function firstMissing() {
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  let found;
  try {
    found = JSON.parse(readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8')).packages;
  } catch {
    return 'there are none yet';
  }
  for (const [path, { version, optional, devOptional, peer }] of Object.entries(wanted)) {
    if (path === '' || optional || devOptional || peer) continue;
    if (found[path]?.version !== version) return `${path.replace(/^.*node_modules\//, '')} ${version} is new`;
  }
  return undefined;
}
