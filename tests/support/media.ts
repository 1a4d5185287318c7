// What only some engines let a test change: media features, the size of the window, paper.
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { afterwards } from './hear.js';

type Features = Readonly<
  Partial<Record<'forced-colors' | 'prefers-color-scheme' | 'prefers-reduced-motion' | 'prefers-contrast', string>>
>;

/** Emulates media features until the test is over; skips the test in an engine that can't. */
export async function emulate(test: Mocha.Context, features: Features): Promise<void> {
  const done = await executeServerCommand('krk-media', features);
  if (!done) test.skip();
  const back = Object.fromEntries(Object.keys(features).map((name) => [name, '']));
  afterwards(() => executeServerCommand('krk-media', back));
}

/** As on paper, until the test is over; skips the test in an engine that can't. */
export async function printed(test: Mocha.Context): Promise<void> {
  if (!(await executeServerCommand('krk-print', true))) test.skip();
  afterwards(() => executeServerCommand('krk-print', false));
}

export { setViewport };
