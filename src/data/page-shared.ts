import type { Language } from '../model/figure.js';
import type { Request } from './load.js';

/** A message in pieces, in the language of its element; a piece may be in another. */
export interface Announcement {
  readonly lang: Language;
  readonly texts: readonly { readonly text: string; readonly lang?: Language }[];
}

/** What several of our files on one page share, of any version 1. */
export interface PageShared {
  /** Requests under way and answered, by address. */
  requests?: Map<string, Request>;
  /** The one region that speaks. */
  live?: HTMLElement;
  /** What it is about to say, by the element that it is about. */
  waiting?: Map<Element, Announcement>;
  timer?: ReturnType<typeof setTimeout>;
  /** What it said last, for those who want it again. */
  heard?: readonly Announcement[];
  /** Ends what sounds: one picture is heard at a time. */
  silence?: () => void;
  /** The one script for search engines, and what each element has in it: the members of a JSON-LD graph. */
  jsonLd?: { script?: HTMLScriptElement; readonly entries: Map<Element, readonly object[]> };
}

export function pageShared(): PageShared {
  const key = Symbol.for('krk-widgets/1');
  const page = globalThis as { [key]?: PageShared };
  return (page[key] ??= {});
}
