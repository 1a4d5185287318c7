import type { Language } from '../model/figure.js';

/** A figure of a published site, known by the address of its page. */
export interface PublishedFigure {
  /** Address of the site, as `baseOf` writes it. */
  readonly base: string;
  readonly language: Language;
  readonly id: string;
}

/**
 * Language and figure behind the base: with or without a slash at the end, or the file's name. What a report itself has
 * at such an address, its page, feed and sections, is no figure, and no figure may be named so.
 */
const PAGE =
  /^(pl|en|uk)\/(?!(?:index\.html|feed\.xml|section)(?:\/|$)|[.-]|.*\.\.)([a-z0-9.-]*[a-z0-9])(?:\/(?:index\.html)?)?$/;

/** An address of a web server, without a name or password, which would only make it look like another one's. */
function webAddress(text: string, around: string): URL | undefined {
  try {
    const url = new URL(text, around);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Where a published site is: its address as browsers spell it, ending in a slash, so that `/fig` isn't taken for the
 * beginning of `/figures`.
 * @param text absolute, or relative to `around`
 * @param around an absolute address
 * @returns nothing where that is no http or https address
 * @example baseOf('/figures', 'https://krakow.example/news') // 'https://krakow.example/figures/'
 */
export function baseOf(text: string, around: string): string | undefined {
  const url = webAddress(text, around);
  return url && `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

/**
 * The figure whose page an address leads to. Addresses are compared as browsers understand them, not as they are
 * written; a query or a fragment changes nothing.
 * @param text absolute, or relative to `around`
 * @param bases as `baseOf` writes them
 * @param around an absolute address
 * @returns nothing for any address that isn't that of a figure's page below one of the bases
 * @example figureOf('/figures/pl/office.staff#table', ['https://krakow.example/figures/'], 'https://krakow.example/')
 *   // { base: 'https://krakow.example/figures/', language: 'pl', id: 'office.staff' }
 */
export function figureOf(text: string, bases: Iterable<string>, around: string): PublishedFigure | undefined {
  const url = webAddress(text, around);
  const page = url && url.origin + url.pathname;
  for (const base of bases) {
    if (!page?.startsWith(base)) continue;
    const [, language, id] = PAGE.exec(page.slice(base.length)) ?? [];
    if (id) return { base, language: language as Language, id };
  }
  return undefined;
}

/**
 * The figure that a frame shows.
 * @param src absolute address of the frame's page, with whatever a content system has added to it
 * @param bases as `baseOf` writes them
 */
export const framedFigureOf = (src: string, bases: Iterable<string>): PublishedFigure | undefined =>
  figureOf(src.replace(/embed\.html(?:[?#].*)?$/s, ''), bases, src);
