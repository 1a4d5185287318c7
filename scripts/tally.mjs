// How many tests passed and failed, handed from each runner to scripts/test.mjs through a file.
import { appendFileSync, readFileSync } from 'node:fs';

export const add = (entry) => {
  if (process.env.KRK_TALLY) appendFileSync(process.env.KRK_TALLY, `${JSON.stringify(entry)}\n`);
};

/** A reporter for @web/test-runner; each test counts once a browser. */
export function browserTally() {
  return {
    onTestRunFinished({ sessions }) {
      const tally = { passed: 0, failed: 0, skipped: 0 };
      for (const { testResults, errors, passed } of sessions) {
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
