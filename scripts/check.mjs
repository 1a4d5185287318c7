// Everything CI runs, in its order. A step that fails doesn't hide the next one's faults.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node, tool } from './run.mjs';
import { readTally } from './tally.mjs';

process.env.KRK_TALLY = join(mkdtempSync(join(tmpdir(), 'krk-')), 'tally');
writeFileSync(process.env.KRK_TALLY, '');

const steps = {
  format: () => tool('prettier', ['--check', '.']),
  lint: () => tool('eslint', ['.', '--max-warnings', '0']),
  templates: () => tool('lit-analyzer', ['src/**/*.ts', '--strict'], { from: '@jackolope/lit-analyzer' }),
  types: () => tool('tsc', ['--noEmit'], { from: 'typescript' }),
  manifest: () => node(['scripts/manifest.mjs', '--check']),
  build: async () =>
    (await node(['scripts/build.mjs'])) || (await node(['scripts/publish-demo.mjs'])) || tool('vite', ['build']),
  sizes: () => node(['scripts/size.mjs']),
  'tests in Node': () => node(['scripts/test.mjs', '--node']),
  'tests in browsers': () => node(['scripts/test.mjs', '--browser', '--all']),
};

const failed = [];
for (const [name, step] of Object.entries(steps)) {
  const started = performance.now();
  console.log(`\n── ${name} ──`);
  if ((await step()) !== 0) failed.push(name);
  console.log(
    `── ${name}: ${failed.includes(name) ? 'failed' : 'fine'}, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
}

const tally = readTally(process.env.KRK_TALLY);
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}.` : '\nAll fine.');
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
