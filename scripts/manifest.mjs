// Writes custom-elements.json from the elements' JSDoc; with --check only says whether the committed one is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { root } from './run.mjs';

const file = join(root, 'custom-elements.json');
const manifest = await cli({ argv: ['analyze', '--quiet'], cwd: root, noWrite: true });
const text = `${JSON.stringify(manifest, null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readOr(file, '') !== text) {
  console.error('custom-elements.json tells of other elements than src/ does: run `npm run manifest` and commit it.');
  process.exitCode = 1;
} else {
  console.log('custom-elements.json is up to date.');
}

function readOr(path, otherwise) {
  try {
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return otherwise;
  }
}
