/** Where a published figure lies: absolute addresses, http or https. */
export interface Addresses {
  /** The page that a reader is sent to. */
  readonly page: string;
  /** The figure alone, for a frame. */
  readonly frame: string;
  /** Its picture, and the same at twice the resolution. */
  readonly image: string;
  readonly image2x: string;
}

/**
 * An absolute address that may stand in a link: http or https, spelled as browsers spell it; anything else is
 * `undefined`. A relative one is none: in somebody else's page it would lead elsewhere.
 * @example webAddress('javascript:alert(1)') // undefined
 */
export function webAddress(text: string | undefined): string | undefined {
  if (!text) return undefined;
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * All addresses of a figure out of the one of its page, as a published site lays them out.
 * @param page `{base}/{language}/{figure id}/`; a query, a fragment and a missing last slash are mended
 * @returns nothing where that is no http or https address
 * @example addressesOf('https://example.org/pl/office.staff/')?.frame // 'https://example.org/pl/office.staff/embed.html'
 */
export function addressesOf(page: string): Addresses | undefined {
  const address = webAddress(page);
  if (!address) return undefined;
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  if (url.pathname.endsWith('/index.html')) url.pathname = url.pathname.slice(0, -'index.html'.length);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  const beside = (file: string): string => new URL(file, url).href;
  return {
    page: url.href,
    frame: beside('embed.html'),
    image: beside('figure.png'),
    image2x: beside('figure@2x.png'),
  };
}
