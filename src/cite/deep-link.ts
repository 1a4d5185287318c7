/** `s. 12`, `str. 12–15`, `p. 12`, `page 12`, `с. 12`: the first page of it. */
const PAGE = /(?<![\p{L}\d])(?:s|str|strona|p|pp|page|с|стор|сторінка)\.?\s*(\d+)/iu;

/** The source's own spelling stands in quotation marks, of any of the three languages. */
const QUOTED = /[„“”"«](.+?)[“”"»]/u;

/** A hyphen and a comma would part the fragment's directives, an ampersand end it; half a letter can't be encoded. */
const directive = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');

/**
 * The address of a place in the source: of a page in a PDF, or of the words that stand there; the address as it is where
 * the locator tells neither. A fragment that is already there stays.
 * @param url a checked http or https address
 * @param locator where in the source, in words: `s. 12`, or the source's own words in quotation marks
 * @example deepLink('https://example.org/r.pdf', 's. 12') // 'https://example.org/r.pdf#page=12'
 * @example deepLink('https://example.org/', '„a, b-c”') // 'https://example.org/#:~:text=a%2C%20b%2Dc'
 */
export function deepLink(url: string, locator: string): string {
  const hash = url.indexOf('#');
  const [address, fragment] = hash < 0 ? [url, ''] : [url.slice(0, hash), url.slice(hash)];
  const words = QUOTED.exec(locator)?.[1]?.trim();
  if (words) return fragment.includes(':~:') ? url : `${address}${fragment || '#'}:~:text=${directive(words)}`;
  const page = PAGE.exec(locator)?.[1];
  const isPdf = /\.pdf$/i.test(address.replace(/\?.*$/s, ''));
  return page && isPdf && fragment.length < 2 ? `${address}#page=${page}` : url;
}
