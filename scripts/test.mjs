// All tests: those for Node, then those for browsers. `npm test`, or `npm test -- tests/view` for a part of them;
// `--all` runs the browser tests in every engine that is here, not in Chrome alone.
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { engineNames, enginesHere } from './browsers.mjs';
import { ensureInstalled } from './ensure.mjs';
import { filesBelow, newest } from './files.mjs';
import { publishSample } from './publish-sample.mjs';
import { node, root, tool } from './run.mjs';
import { readTally, takeBreakdowns } from './tally.mjs';

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

/** Tried in Chromium alone: views, citations, snippets and what editors leave of them, the builder's texts. */
const SAME_EVERYWHERE =
  /^tests\/(view\/|cite\/|embed\/(snippet|survival|settings|destinations)|builder\/(markup|pasted|state|words))/;

// As a step of scripts/check.mjs, which adds up for all of them.
const isStep = Boolean(process.env.KRK_TALLY);
if (!isStep) {
  process.env.KRK_TALLY = join(mkdtempSync(join(tmpdir(), 'krk-')), 'tally');
  writeFileSync(process.env.KRK_TALLY, '');
}

await ensureInstalled();
let code = await freshBuild();
if (code === 0 && !values.node && browserTests.length > 0) code = await publishSample();
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
  const start = (files, names, mayBreakDown) =>
    tool('wtr', ['--files', ...files, ...(values.watch ? ['--watch'] : [])], {
      from: '@web/test-runner',
      env: { ...process.env, KRK_ENGINES: names.join(','), KRK_MAY_BREAK_DOWN: mayBreakDown ? '1' : '' },
    });
  if (values.watch) return await start(browserTests, engines, false);
  // What makes texts out of texts is the same in every engine, but for what the platform formats: that is in tests/format.
  const everywhere = engines.length > 1 ? browserTests.filter((file) => !SAME_EVERYWHERE.test(file)) : browserTests;
  const once = browserTests.filter((file) => !everywhere.includes(file));
  const result = await inEngines(everywhere, engines, start);
  return once.length > 0 ? (await inEngines(once, ['chrome'], start)) || result : result;
}

async function inEngines(files, engines, start) {
  const before = readTally(process.env.KRK_TALLY);
  let result = await start(files, engines, true);
  const after = readTally(process.env.KRK_TALLY);
  const broken = takeBreakdowns();
  // A runner that counted nothing has no verdict on any test: its driver broke down, not what it tries.
  if (result !== 0 && broken.length === 0 && after.passed + after.failed === before.passed + before.failed) {
    console.log(`\nThe test runner ended with ${result} and without a verdict. Once more, from the start.`);
    return await start(files, engines, false);
  }
  if (broken.length > 0 && after.failed === before.failed) result = 0;
  for (const { file, engine } of broken) {
    console.log(`\n${engine} broke down at ${file}. That file once more.`);
    const name =
      Object.keys(engineNames).find((one) => engine.startsWith(engineNames[one].split(' ')[0])) ?? engines[0];
    result = (await start([file], [name], false)) || result;
  }
  return result;
}
