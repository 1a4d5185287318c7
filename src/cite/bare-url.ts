/** Letters that an address may hold but that end it, or more, in wikitext, LaTeX and HTML. */
const LOUD = /[[\]{}|<>"^`\\\s]|''+|__+|~~~+/g;

const encoded = (letter: string): string => {
  const known = encodeURIComponent(letter);
  return known === letter ? `%${letter.charCodeAt(0).toString(16).toUpperCase()}` : known;
};

/**
 * An address that can stand anywhere: what means something to the text around it is percent-encoded.
 * @param url a checked http or https address
 * @example bareUrl('https://example.org/?q={a|b}') // 'https://example.org/?q=%7Ba%7Cb%7D'
 */
export const bareUrl = (url: string): string => url.replace(LOUD, (letters) => Array.from(letters, encoded).join(''));
