/** Milliseconds of work after which the page gets its turn: far below the 50 that a reader would notice, on a slow phone too. */
const SLICE = 10;

/** Lets the page breathe while a large file is read. A worker would need a URL of its own, which is a Trusted Types sink. */
export class Pacer {
  #since = performance.now();

  get isDue(): boolean {
    return performance.now() - this.#since > SLICE;
  }

  /** Waits for the page's turn, if it is due. A message comes at once, where a timer waits 4 ms, and in the background a second. */
  async rest(): Promise<void> {
    if (!this.isDue) return;
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(0);
    });
    this.#since = performance.now();
  }
}

/** So many rows are read before it is asked whether the page's turn has come: asking costs more than a row. */
export const ROWS_AT_ONCE = 200;
