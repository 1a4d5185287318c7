/** Where pages are made, and not read. */
const MAKING = /^127\.|^\[::1|(^|\.)(localhost|local|test)$/;

/** Has the author told what would leave readers out, on a machine of the author's own: nobody who reads a page pays for it. */
export async function helpAuthor(): Promise<void> {
  if (!MAKING.test(location.hostname)) return;
  const { watchAuthor } = await import('./author.js');
  watchAuthor();
}
