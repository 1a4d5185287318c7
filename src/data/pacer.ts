/** Milliseconds of work after which the page gets its turn: far below the 50 that a reader would notice, on a slow phone too. */
const SLICE = 10;

/**
 * When reading began in this task. One for all who read: elements that waited for the same file all go on in one task, and
 * slices of their own would add up.
 */
let begun: number | undefined;

/** Calls in the page's next turn. A message comes at once, where a timer waits 4 ms, and in the background a second. */
function inNextTurn(call?: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    begun = undefined;
    call?.();
  };
  port2.postMessage(0);
}

function begin(): number {
  // Whatever comes after this task has a slice of its own.
  inNextTurn();
  return (begun = performance.now());
}

/** Lets the page breathe while a large file is read. A worker would need a URL of its own, which is a Trusted Types sink. */
export class Pacer {
  constructor() {
    if (begun === undefined) begin();
  }

  get isDue(): boolean {
    return performance.now() - (begun ?? begin()) > SLICE;
  }

  /** Waits for the page's turn, if it is due. */
  async rest(): Promise<void> {
    if (this.isDue) await new Promise<void>(inNextTurn);
  }
}

/** So many rows are read before it is asked whether the page's turn has come: asking costs more than a row. */
export const ROWS_AT_ONCE = 200;
