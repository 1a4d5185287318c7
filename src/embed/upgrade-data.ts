import type { PublishedFigure } from './upgrade-address.js';

/** As much of a report file as has to be known here. */
export interface Report {
  readonly version: 1;
  readonly figures: readonly unknown[];
  readonly title?: unknown;
  readonly publisher?: unknown;
  readonly url?: unknown;
}

/** Milliseconds until a server counts as silent. */
const PATIENCE = 15_000;

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null;

const isReport = (json: unknown): json is Report => isObject(json) && json.version === 1 && Array.isArray(json.figures);

const holds = ({ figures }: Report, figure: string): boolean =>
  figures.some((one) => isObject(one) && one.id === figure);

/** Resolves when the whole page has been read: only then is it known that a figure is the only one. */
const pageRead = new Promise<void>((resolve) => {
  if (document.readyState !== 'loading') resolve();
  else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
});

/**
 * The data of one published site: however many of its figures a page links to, one request brings them. A figure that
 * is alone on its page has a file of its own, which is smaller, and which stays when the report no longer has the figure.
 */
export class SiteData {
  readonly #base: string;
  readonly #linked = new Set<string>();
  readonly #requests = new Map<string, Promise<unknown>>();

  /** @param base as `baseOf` writes it */
  constructor(base: string) {
    this.#base = base;
  }

  /** Says that the page links to a figure, before the data of any are asked for. */
  expect({ language, id }: PublishedFigure): void {
    this.#linked.add(`${language}/${id}`);
  }

  /**
   * The report with this figure in it.
   * @returns nothing where the server is silent for 15 seconds, refuses, answers with anything else or without the figure
   */
  async reportWith({ language, id }: PublishedFigure): Promise<Report | undefined> {
    if (this.#linked.size < 2) await pageRead;
    const own = `${language}/${id}/figure.json`;
    for (const file of this.#linked.size < 2 ? [own] : ['report.json', own]) {
      const report = await this.#answer(file);
      // A server that fails isn't asked again for each figure.
      if (!isReport(report)) return undefined;
      if (holds(report, id)) return report;
    }
    return undefined;
  }

  /** What a file holds, asked for once; nothing where the server fails. */
  async #answer(file: string): Promise<unknown> {
    const request = this.#requests.get(file) ?? this.#ask(file);
    this.#requests.set(file, request);
    try {
      return await request;
    } catch {
      // Forgotten, so that what arrives on the page later may try again.
      if (this.#requests.get(file) === request) this.#requests.delete(file);
      return undefined;
    }
  }

  async #ask(file: string): Promise<unknown> {
    const response = await fetch(this.#base + file, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) throw new Error(`${response.status}`);
    return response.json();
  }
}
