// All tests: those for Node, then those for browsers. `npm test`, or `npm test -- tests/view` for a part of them;
// `--all` runs the browser tests in every engine that is here, not in Chrome alone.
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { engineNames, enginesHere } from './browsers.mjs';
import { ensureInstalled } from './ensure.mjs';
import { filesBelow, newest } from './files.mjs';
import { node, root, tool } from './run.mjs';
import { readTally } from './tally.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean' },
    node: { type: 'boolean' },
    browser: { type: 'boolean' },
    watch: { type: 'boolean' },
  },
});
const wanted = (file) =>
  positionals.length === 0 || positionals.some((part) => file.includes(part.replace(/^\.\//, '')));
const tests = filesBelow('tests', (file) => file.endsWith('.test.ts') && wanted(file));
const nodeTests = tests.filter((file) => file.endsWith('.node.test.ts'));
const browserTests = tests.filter((file) => !file.endsWith('.node.test.ts'));

// As a step of scripts/check.mjs, which adds up for all of them.
const isStep = Boolean(process.env.KRK_TALLY);
if (!isStep) {
  process.env.KRK_TALLY = join(mkdtempSync(join(tmpdir(), 'krk-')), 'tally');
  writeFileSync(process.env.KRK_TALLY, '');
}

await ensureInstalled();
let code = await freshBuild();
if (code === 0 && !values.browser && nodeTests.length > 0) code = await runInNode();
if (!values.node && browserTests.length > 0) code = (await runInBrowsers()) || code;

const { passed, failed, skipped } = readTally(process.env.KRK_TALLY);
if (passed + failed === 0) {
  console.error(positionals.length > 0 ? `No test file's path contains ${positionals.join(' or ')}.` : 'No test ran.');
  code ||= 1;
}
if (!isStep) console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = code || (failed > 0 ? 1 : 0);

/** Some tests read what ships: it is made again if anything it is made of has changed. */
async function freshBuild() {
  const made = join(root, 'dist/cdn/integrity.json');
  const sources = [...filesBelow('src'), 'scripts/bundles.mjs', 'scripts/entries.mjs', 'package-lock.json'];
  if (existsSync(made) && newest([made]) > newest(sources)) return 0;
  return await node(['scripts/build.mjs']);
}

function runInNode() {
  const reporters = ['spec', './scripts/node-reporter.mjs'].flatMap((name) => [
    `--test-reporter=${name}`,
    '--test-reporter-destination=stdout',
  ]);
  return node(['--import', 'tsx', '--test', ...reporters, ...nodeTests]);
}

async function runInBrowsers() {
  const engines = values.all ? enginesHere() : (process.env.KRK_ENGINES ?? 'chrome').split(',');
  const absent = values.all ? Object.keys(engineNames).filter((name) => !engines.includes(name)) : [];
  const list = (names) => names.map((name) => engineNames[name] ?? name).join(', ');
  console.log(`\nBrowser tests in ${list(engines)}.${absent.length > 0 ? ` Not here: ${list(absent)}.` : ''}`);
  const start = () =>
    tool('wtr', ['--files', ...browserTests, ...(values.watch ? ['--watch'] : [])], {
      from: '@web/test-runner',
      env: { ...process.env, KRK_ENGINES: engines.join(',') },
    });
  const counted = () => readFileSync(process.env.KRK_TALLY, 'utf8');
  const before = counted();
  const result = await start();
  // A runner that counted nothing has no verdict on any test: its driver or browser broke down, not what it tries.
  if (result === 0 || values.watch || counted() !== before) return result;
  console.log(`\nThe test runner ended with ${result} and without a verdict. Once more, from the start.`);
  return await start();
}
