import { html, type TemplateResult } from 'lit/html.js';
import type { Reading } from '../embed/destinations.js';
import type { SnippetKind } from '../embed/snippet.js';
import type { Desk } from './desk.js';
import { nodesOf } from './markup.js';

const FRAMES: ReadonlySet<Reading> = new Set<Reading>(['frame', 'sized-frame', 'page-frame']);

/** Whether a reader meets it in a frame, whose ground is its own. */
export const isFramed = (reading: Reading): boolean => FRAMES.has(reading);

/** CSS pixels that a frame may ask for. */
const TALLEST = 4000;

/** What lies in a bare page, untouched by the style sheet of this one. */
const BARE = `:host { all: initial; display: block; color-scheme: inherit; color: CanvasText; font: 1em/1.4 serif; }
:host { overflow-wrap: anywhere; }
img, iframe { max-inline-size: 100%; }
img { block-size: auto; }
table { border-collapse: collapse; }
th, td { padding: 0.1em 0.6em 0.1em 0; text-align: start; vertical-align: top; }
blockquote, figure { margin-inline: 0; }`;

/** What is seen of a kind: an address becomes what the system makes of it, Markdown what a reader sees of it. */
function seen(kind: SnippetKind, reading: Reading): SnippetKind {
  if (kind === 'markdown') return 'figure';
  if (kind !== 'url') return kind;
  return reading === 'link' ? 'url' : reading === 'text' ? 'blockquote' : 'iframe';
}

/** Draws what readers meet of a snippet, and only when it has changed: a frame that is made anew is loaded anew. */
export class Stage {
  readonly #places = new Map<boolean, { readonly key: string; readonly node: HTMLElement }>();
  /** The frame that is to be as high as it says, as the script that is pasted with it would have it. */
  #sized?: HTMLIFrameElement;

  /** @param window the one that frames speak to */
  constructor(window: Window) {
    window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
      const { type, height } = (data ?? {}) as Readonly<Record<string, unknown>>;
      const frame = this.#sized;
      if (!frame?.contentWindow || source !== frame.contentWindow || type !== 'iframe-resized') return;
      if (typeof height === 'number' && height >= 1 && height <= TALLEST) frame.style.height = `${height}px`;
    });
  }

  /** @param hasScript whether the reader's browser runs scripts */
  shown(desk: Desk, kind: SnippetKind, reading: Reading, hasScript: boolean): TemplateResult | HTMLElement {
    const { snippets, isFrameless, words } = desk;
    const snippet = snippets?.[seen(kind, reading)] ?? '';
    if (isFramed(reading) && isFrameless) {
      const source = nodesOf(snippet).querySelector('iframe')?.src ?? '';
      return html`<p>${words.noFrame} <a href=${source} target="_blank" rel="noopener">${words.openFrame}</a></p>`;
    }
    const key = `${kind} ${reading} ${snippet}`;
    const before = this.#places.get(hasScript);
    if (before?.key === key) return before.node;
    const node = this.#draw(snippet, kind, reading);
    this.#places.set(hasScript, { key, node });
    return node;
  }

  #draw(snippet: string, kind: SnippetKind, reading: Reading): HTMLElement {
    const place = document.createElement('div');
    place.className = 'bare';
    const root = place.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(BARE);
    root.adoptedStyleSheets = [sheet];
    if (reading === 'link') {
      const link = document.createElement('a');
      Object.assign(link, { href: snippet, textContent: snippet, target: '_blank', rel: 'noopener' });
      root.append(link);
      return place;
    }
    const nodes = nodesOf(snippet);
    const frame = nodes.querySelector('iframe');
    if (frame && reading !== 'page-frame') frame.setAttribute('sandbox', 'allow-scripts allow-popups');
    if (frame && reading === 'sized-frame') this.#sized = frame;
    // What a system makes of an address is the frame alone.
    root.append(frame && kind === 'url' ? frame : nodes);
    return place;
  }
}
