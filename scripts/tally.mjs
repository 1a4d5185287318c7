// How many tests passed and failed, handed from each runner to scripts/test.mjs through a file.
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './run.mjs';

export const add = (entry) => {
  if (process.env.KRK_TALLY) appendFileSync(process.env.KRK_TALLY, `${JSON.stringify(entry)}\n`);
};

/** What the runner and the drivers say of a browser that broke down: no verdict on the page that it was at. */
const BREAKDOWN = /browser disconnected|invalid session id|Target closed|Session closed/;

const breakdowns = () => `${process.env.KRK_TALLY}.broken`;

/** The files at which a browser broke down since this was asked last, with the engine: `[{ file, engine }]`. */
export function takeBreakdowns() {
  if (!existsSync(breakdowns())) return [];
  const lines = readFileSync(breakdowns(), 'utf8').trim().split('\n');
  rmSync(breakdowns());
  return lines.map((line) => JSON.parse(line));
}

/**
 * A reporter for @web/test-runner; each test counts once a browser.
 * @param mayBreakDown whether a file at which its browser broke down is noted, to be tried again, and not yet failed
 */
export function browserTally({ mayBreakDown = false } = {}) {
  return {
    onTestRunFinished({ sessions }) {
      const tally = { passed: 0, failed: 0, skipped: 0 };
      for (const { testResults, errors, passed, testFile, browser } of sessions) {
        if (mayBreakDown && process.env.KRK_TALLY && errors.some(({ message }) => BREAKDOWN.test(message))) {
          const broken = { file: relative(root, testFile), engine: browser.name };
          appendFileSync(breakdowns(), `${JSON.stringify(broken)}\n`);
          continue;
        }
        const before = tally.failed;
        if (testResults) countSuite(testResults, tally);
        // A file that could not be loaded has no tests to fail.
        if (!passed && tally.failed === before) tally.failed += Math.max(1, errors.length);
      }
      add(tally);
    },
  };
}

function countSuite({ suites, tests }, tally) {
  for (const { passed, skipped } of tests) tally[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
  for (const suite of suites) countSuite(suite, tally);
}

export function readTally(file) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    for (const [name, value] of Object.entries(JSON.parse(line))) sum[name] += value;
  }
  return sum;
}
