import type { Addresses } from './addresses.js';
import type { PublishedFile, SnippetOptions } from './snippet.js';
import { element, linkedSentence, sourceLine, startTag, type Attributes } from './markup.js';
import { lines, type Told } from './static-html.js';

/** CSS pixels, where nothing is said: as high as most figures. */
const FRAME = { height: 420 };

/** @param width `100%` is its column's */
function frame({ content, options }: Told, { frame: src }: Addresses, width: number | '100%'): string {
  const { frame: { height } = FRAME, language } = options;
  const title = content.name || content.sentence;
  // Without a border, which CSS could only take away in a style attribute.
  return element('iframe', { src, title, lang: language, width, height, loading: 'lazy', frameborder: 0 }, '');
}

/** What stands between an element's tags and under a frame: a sentence with its links, and nothing that makes a block. */
const said = ({ content, options }: Told): string =>
  `${linkedSentence(content, options)} ${sourceLine(content, options)}`;

/** The embed page in a frame, and below it what is left where the frame isn't. */
export const iframe = (told: Told, addresses: Addresses): string =>
  lines(
    frame(told, addresses, told.options.frame?.width ?? '100%'),
    element('p', { lang: told.options.language }, said(told)),
  );

/**
 * Exactly a quotation and a frame, the quotation of text and links: WordPress throws away what else there is, and a frame
 * of so many pixels would run off a phone in most of its themes.
 */
export const oembed = (told: Told, addresses: Addresses): string =>
  element('blockquote', { lang: told.options.language }, said(told)) +
  frame(told, addresses, told.options.frame?.width ?? '100%');

/** What was pasted runs nothing by itself, and a strict policy stops nothing of it. */
const isPlainName = (name: string): boolean => /^(?!on|style$)[a-z][a-z0-9-]*$/.test(name);

const ADDRESS_NAMES: ReadonlySet<string> = new Set(['src', 'source-url', 'license-url']);

/** Whether an address, absolute or relative, leads to a web server. */
function leadsToWeb(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text, 'https://example.org/').protocol);
  } catch {
    return false;
  }
}

/** The element; what stands between its tags is read before the script runs, without it, and when everything fails. */
export function live(told: Told, { tag, attributes }: NonNullable<SnippetOptions['element']>): string {
  const given = Object.entries(attributes).filter(
    ([name, value]) => isPlainName(name) && !(value !== undefined && ADDRESS_NAMES.has(name) && !leadsToWeb(value)),
  );
  return element(tag, { ...Object.fromEntries(given), lang: told.options.language }, said(told));
}

const hashed = ({ integrity }: PublishedFile): Attributes => ({ integrity, crossorigin: integrity && 'anonymous' });

export const scriptTag = (file: PublishedFile & { readonly isClassic?: boolean }): string =>
  element('script', { ...(file.isClassic ? { defer: true } : { type: 'module' }), src: file.url, ...hashed(file) }, '');

/** The element with what registers it, and with the style sheet that keeps its room until then. */
export const withScript = (tag: string, script: NonNullable<SnippetOptions['script']>): string =>
  lines(
    script.reserve ? startTag('link', { rel: 'stylesheet', href: script.reserve.url, ...hashed(script.reserve) }) : [],
    scriptTag(script),
    tag,
  );
