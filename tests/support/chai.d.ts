// The DOM snapshots of @open-wc/testing type every `equal` as a promise. It answers none, and with this `await` is
// asked for only where it is needed: `await expect(element).to.be.accessible()`.
import '@open-wc/testing';

declare global {
  namespace Chai {
    // Only a second interface is merged with the one it corrects.
    interface Equal {
      // eslint-disable-next-line @typescript-eslint/prefer-function-type
      (value: unknown, message?: string): Assertion;
    }
  }
}
