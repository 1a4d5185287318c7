import type { Request } from './load.js';

/** What several of our files on one page share, of any version 1. */
export interface PageShared {
  /** Requests under way and answered, by address. */
  requests?: Map<string, Request>;
  /** The one region that speaks. */
  live?: HTMLElement;
  /** The one script for search engines, and what each element has in it: the members of a JSON-LD graph. */
  jsonLd?: { script?: HTMLScriptElement; readonly entries: Map<Element, readonly object[]> };
}

export function pageShared(): PageShared {
  const key = Symbol.for('krk-widgets/1');
  const page = globalThis as { [key]?: PageShared };
  return (page[key] ??= {});
}
