// Catching what the pure layers throw, so that a test can say what a reader is told.
import { DataError } from '../../src/model/data-error.js';

/** The fault that a reading ends in; none, or one of another kind, fails the test. */
export function faultOf(read: () => unknown): DataError {
  let answer: unknown;
  try {
    answer = read();
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error(`read without a fault: ${JSON.stringify(answer)}`);
}

/** The same for what comes later. */
export async function lateFaultOf(promise: Promise<unknown>): Promise<DataError> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  return faultOf(() => {
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  });
}
