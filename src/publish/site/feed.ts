import type { Language } from '../../model/figure.js';
import { markup } from './markup.js';

/** A figure that was added or has changed. */
export interface Change {
  readonly figure: string;
  readonly title: string;
  readonly url: string;
  /** `YYYY-MM-DDThh:mm:ssZ` */
  readonly at: string;
}

/** How many changes a feed remembers. */
export const MOST_CHANGES = 100;

/**
 * Changes of figures as an Atom feed (RFC 4287), the newest first.
 * @param page absolute address of the page whose changes these are
 * @param author whose report it is
 */
export function feed(
  language: Language,
  title: string,
  page: string,
  changes: readonly Change[],
  author = title,
): string {
  const newest = changes.slice(0, MOST_CHANGES);
  const entries = newest.map(
    (change) => markup`<entry>
<title>${change.title}</title>
<id>${change.url}#${change.at}</id>
<link rel="alternate" href="${change.url}"/>
<updated>${change.at}</updated>
</entry>
`,
  );
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<title>${title}</title>
<id>${page}</id>
<link rel="alternate" href="${page}"/>
<link rel="self" href="${page}feed.xml"/>
<updated>${newest[0]?.at ?? '1970-01-01T00:00:00Z'}</updated>
<author><name>${author}</name></author>
${entries}</feed>
`.text;
}

/** An address of a sitemap, with those of the same page in other languages. */
export interface Mapped {
  readonly url: string;
  /** `YYYY-MM-DD` */
  readonly changed?: string;
}

/** A sitemap may not hold more (sitemaps.org). */
const MOST_ADDRESSES = 50_000;

/**
 * Every page of the site (sitemaps.org); more than 50 000 are told in several files and an index of them.
 * @returns the files by name, `sitemap.xml` among them
 */
export function sitemaps(base: string, pages: readonly Mapped[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const chunks: Mapped[][] = [];
  for (let at = 0; at < pages.length; at += MOST_ADDRESSES) chunks.push(pages.slice(at, at + MOST_ADDRESSES));
  const written = (chunk: readonly Mapped[]): string =>
    markup`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${chunk.map(
  ({ url, changed }) => markup`<url><loc>${url}</loc>${changed && markup`<lastmod>${changed}</lastmod>`}</url>
`,
)}</urlset>
`.text;
  const [only] = chunks;
  if (chunks.length <= 1) return files.set('sitemap.xml', written(only ?? []));
  chunks.forEach((chunk, index) => files.set(`sitemap-${index + 1}.xml`, written(chunk)));
  return files.set(
    'sitemap.xml',
    markup`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${chunks.map(
  (_, index) => markup`<sitemap><loc>${base}sitemap-${index + 1}.xml</loc></sitemap>
`,
)}</sitemapindex>
`.text,
  );
}
