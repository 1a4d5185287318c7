/** The shortest time between two requests, in seconds: more often would be unkind to a server. */
const SHORTEST = 30;

/**
 * Asks again every so many seconds, but not for a page that nobody sees: what fell due meanwhile is asked for once, when
 * the page is seen again.
 */
export class Refresh {
  readonly #ask: () => void;
  #every = 0;
  #last = 0;
  #timer?: ReturnType<typeof setInterval>;

  constructor(ask: () => void) {
    this.#ask = ask;
  }

  /** @param seconds as typed; what is no number above 0 asks for nothing */
  start(seconds: unknown): void {
    this.stop();
    const given = Number(seconds);
    if (!(given > 0)) return;
    this.#every = Math.max(SHORTEST, given) * 1000;
    this.#last = Date.now();
    this.#timer = setInterval(this.#tick, this.#every);
    document.addEventListener('visibilitychange', this.#seen);
  }

  stop(): void {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#seen);
  }

  readonly #tick = (): void => {
    if (document.hidden) return;
    this.#last = Date.now();
    this.#ask();
  };

  readonly #seen = (): void => {
    if (!document.hidden && Date.now() - this.#last >= this.#every) this.#tick();
  };
}
