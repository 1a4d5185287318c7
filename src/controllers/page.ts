import { safeUrl } from '../data/url.js';

/** The reader's day, as `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** The address that a page gives itself, or the one it has; a fragment is the reader's, not the page's. */
export function pageAddress(): string | undefined {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return (safeUrl(canonical) ?? safeUrl(location.href))?.replace(/#.*/, '');
}
