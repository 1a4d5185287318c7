/** The shortest time between two requests, in seconds: more often would be unkind to a server. */
const SHORTEST = 30;
/** The longest that a browser's timer holds, in milliseconds; what is longer it takes for 0. */
const LONGEST = 2 ** 31 - 1;

/** One clock for all who ask the same address equally often: their requests become one, and their figures are of one time. */
class Clock {
  readonly asks = new Set<() => void>();
  #last = Date.now();
  #timer: ReturnType<typeof setInterval>;

  constructor(private readonly every: number) {
    this.#timer = setInterval(this.#tick, every);
    document.addEventListener('visibilitychange', this.#seen);
  }

  stop(): void {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#seen);
  }

  readonly #tick = (): void => {
    if (document.hidden) return;
    this.#last = Date.now();
    for (const ask of this.asks) ask();
  };

  /** What fell due while nobody saw the page is asked for once, and the next time is counted from now. */
  readonly #seen = (): void => {
    if (document.hidden || Date.now() - this.#last < this.every) return;
    clearInterval(this.#timer);
    this.#timer = setInterval(this.#tick, this.every);
    this.#tick();
  };
}

const clocks = new Map<string, Clock>();

/** Asks again every so many seconds, but not for a page that nobody sees. */
export class Refresh {
  readonly #ask: () => void;
  #key = '';

  constructor(ask: () => void) {
    this.#ask = ask;
  }

  /**
   * @param seconds as typed; what is no number above 0 asks for nothing
   * @param source what is asked for: who asks for the same shares a clock
   */
  start(seconds: unknown, source: string): void {
    this.stop();
    const given = Number(seconds);
    if (!(given > 0)) return;
    const every = Math.min(LONGEST, Math.max(SHORTEST, given) * 1000);
    this.#key = `${every} ${source}`;
    const clock = clocks.get(this.#key) ?? new Clock(every);
    clocks.set(this.#key, clock);
    clock.asks.add(this.#ask);
  }

  stop(): void {
    const clock = clocks.get(this.#key);
    clock?.asks.delete(this.#ask);
    if (clock?.asks.size !== 0) return;
    clock.stop();
    clocks.delete(this.#key);
  }
}
