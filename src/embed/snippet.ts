import type { Language } from '../model/figure.js';
import type { FigureView } from '../view/view.js';
import type { Addresses } from './addresses.js';
import { contentOf } from './content.js';
import { iframe, live, oembed, scriptTag, withScript } from './live-html.js';
import { markdown } from './markdown.js';
import { escapeHtml, literal } from './markup.js';
import { oneLine } from './plain-text.js';
import { blockquote, citation, figure, lines, picture, type Told } from './static-html.js';

export { escapeHtml } from './markup.js';

/**
 * An element as an editor pastes it. Attributes that aren't given are left out.
 * @param text what readers see before the script runs, without it, and when everything fails
 * @example elementSnippet('krk-stat', { label: 'A "B"', value: '5' }, '5') // '<krk-stat label="A &quot;B&quot;" value="5">5</krk-stat>'
 */
export function elementSnippet(
  tag: string,
  attributes: Readonly<Partial<Record<string, string>>>,
  text: string,
): string {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : ` ${name}="${escapeHtml(value)}"`,
  );
  return `<${tag}${written.join('')}>${escapeHtml(text)}</${tag}>`;
}

/**
 * The ways to embed a figure. `url`: its page's address alone; `blockquote`: number and source, which nearly every text
 * box keeps; `figure`: the whole table too; `picture`: its image, linked; `iframe`: its embed page; `sized-iframe`: the
 * same with the script that gives it its content's height; `oembed`: what an oEmbed answer holds; `element`: for a page
 * that has our script; `script`: the script and the element; `markdown`; `citation`: the text of a bibliography.
 */
export type SnippetKind =
  | 'url'
  | 'blockquote'
  | 'figure'
  | 'picture'
  | 'iframe'
  | 'sized-iframe'
  | 'oembed'
  | 'element'
  | 'script'
  | 'markdown'
  | 'citation';

/** The kinds that aren't HTML: they are copied as the text that they are. */
export const TEXT_KINDS: ReadonlySet<SnippetKind> = new Set<SnippetKind>(['url', 'markdown']);

/** A file of ours on somebody's server. */
export interface PublishedFile {
  /** Absolute, http or https. */
  readonly url: string;
  /** Its hash, as `integrity.json` has it: `sha384-…`. */
  readonly integrity?: string;
}

export interface SnippetOptions {
  readonly language: Language;
  /** What the figure is called, where its view has no name or the author a better one. */
  readonly heading?: string;
  /** Without them there is no link to a page of its own, and only the kinds that need none. */
  readonly addresses?: Addresses;
  /** CSS pixels; the width of an `iframe` is its column's where none is given. */
  readonly frame?: { readonly width?: number; readonly height: number };
  /** Size of the picture in CSS pixels, so that a page keeps its room. */
  readonly image?: { readonly width: number; readonly height: number };
  /** How our element is to be written: the attributes by name. `lang` is added. */
  readonly element?: { readonly tag: ElementTag; readonly attributes: Readonly<Partial<Record<string, string>>> };
  /** What registers the element; `reserve` is the style sheet that keeps its room until then. */
  readonly script?: PublishedFile & { readonly isClassic?: boolean; readonly reserve?: PublishedFile };
  /** The script that sizes our frames. */
  readonly host?: PublishedFile;
  /** The citation in the style chosen. */
  readonly citation?: string;
}

export type ElementTag =
  'krk-stat' | 'krk-budget-share' | 'krk-timeline' | 'krk-compare' | 'krk-breakdown' | 'krk-ratio' | 'krk-cite';

export type Snippets = Readonly<Partial<Record<SnippetKind, string>>>;

/** The element that shows a view. */
export const ELEMENT_OF = {
  stat: 'krk-stat',
  share: 'krk-budget-share',
  timeline: 'krk-timeline',
  compare: 'krk-compare',
  breakdown: 'krk-breakdown',
  ratio: 'krk-ratio',
} as const satisfies Readonly<Record<FigureView['kind'], ElementTag>>;

/**
 * Every way to embed a figure that the options allow. Pure, and safe with any text in the view: no text becomes markup,
 * an address, a script or an instruction to a content system, and none turns the text around it.
 * @param options addresses must have been checked (`addressesOf`)
 * @returns no `url`, `picture`, frame or `oembed` without addresses, no `element` or `script` without an element
 * @example snippetsOf(statView(data), { language: 'pl', addresses: addressesOf('https://example.org/pl/office.staff/') }).url
 */
export function snippetsOf(view: FigureView, options: SnippetOptions): Snippets {
  const { language, heading, addresses, element, script, host } = options;
  const content = contentOf(view, language, heading);
  const told: Told = { content, options };
  const framed = addresses && iframe(told, addresses);
  const tag = element && live(told, element);
  const all: Readonly<Record<SnippetKind, string | undefined>> = {
    url: addresses?.page,
    blockquote: blockquote(told),
    figure: figure(told),
    picture: addresses && picture(told, addresses),
    iframe: framed,
    'sized-iframe': framed && host && lines(framed, scriptTag({ ...host, isClassic: true })),
    oembed: addresses && oembed(told, addresses),
    element: tag,
    script: tag && script && withScript(tag, script),
    markdown: markdown(content, options),
    citation: options.citation === undefined ? undefined : citation(told, literal(oneLine(options.citation))),
  };
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== undefined));
}
