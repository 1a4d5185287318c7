// A reporter for node:test, named in scripts/test.mjs: it only counts.
import { add } from './tally.mjs';

export default async function* nodeTally(events) {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    // A suite is no test, and neither is the file around the tests, unless it broke before any of them ran.
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    tally[
      data.skip !== undefined || data.todo !== undefined ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed'
    ] += 1;
  }
  add(tally);
  yield '';
}
