// The demo's example pages as their readers meet them, each in a frame.
import { fixture } from '@open-wc/testing';
import { until } from './widgets.js';

export interface Widget extends HTMLElement {
  loading?: string;
  readonly view?: unknown;
  readonly shadowRoot: ShadowRoot;
}

/** What the content system's scripts leave on its page, and what a test writes down. */
export interface Host extends Window {
  readonly customElements: CustomElementRegistry;
  readonly Chart: {
    readonly version: string;
    readonly defaults: object;
    readonly instances: object;
    readonly registry: object;
  };
  readonly defined: string[];
  readonly axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
}

export const WIDTH = 1180;
export const OURS = /^krk-/;
export const WIDGETS_SCRIPT = /<script[^>]*widgets\.ts"[^>]*><\/script>/;
/** Faces that may or may not come in time would make two pages of different widths. */
const FACES = /<link rel="stylesheet" href="\.\/typefaces\.css" \/>|<link\s+rel="preload"[^>]*>/g;
const RECORD = `<script>
  window.defined = [];
  const define = customElements.define;
  customElements.define = function (name, ...rest) { window.defined.push(name); return define.call(this, name, ...rest); };
</script>`;

export const windowOf = (frame: HTMLIFrameElement): Host => frame.contentWindow as unknown as Host;
export const documentOf = (frame: HTMLIFrameElement): Document => frame.contentDocument!;
export const readPage = async (file: string): Promise<string> =>
  (await (await fetch(`/demo/${file}`)).text()).replace(FACES, '');

/** A page from its text, as if it stood in demo/. */
export async function openPage(text: string, width = WIDTH, scheme = 'light'): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>('<iframe title="Page"></iframe>');
  frame.width = String(width);
  frame.height = '800';
  frame.style.colorScheme = scheme;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = text.replace('<head>', `<head><base href="${location.origin}/demo/">${RECORD}`);
  await loaded;
  return frame;
}

export const styleOf = (node: Element, pseudo?: string): CSSStyleDeclaration =>
  node.ownerDocument.defaultView!.getComputedStyle(node, pseudo);

/** All elements below, those in shadow roots too. */
export const deep = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot ? deep(node.shadowRoot) : [])]);

export const ours = (root: ParentNode): Widget[] =>
  [...root.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('krk-')) as Widget[];

/** Whether it only hands its data to those inside it. */
export const isProvider = (widget: Element): boolean => widget.localName === 'krk-report' && ours(widget).length > 0;

/** Brings what waits until it is near, and waits for it. */
export async function settle(frame: HTMLIFrameElement): Promise<Widget[]> {
  const page = documentOf(frame);
  await until(() => windowOf(frame).customElements.get('krk-report'), 'the script');
  const isUndrawn = (widget: Widget): boolean => widget.shadowRoot.querySelector('.chart:not(.drawn)') !== null;
  const waiting = (): Widget[] => {
    const all = deep(page).filter((node) => node.localName.startsWith('krk-') && !isProvider(node)) as Widget[];
    for (const widget of all) widget.loading = 'eager';
    // A chart waits until it is near, whatever is said later.
    all.find(isUndrawn)?.scrollIntoView({ behavior: 'instant' });
    return all.filter(
      (widget) =>
        !widget.view ||
        isUndrawn(widget) ||
        [...widget.shadowRoot.querySelectorAll('canvas')].some((canvas) => styleOf(canvas).opacity !== '1'),
    );
  };
  await until(() => waiting().length === 0, 'all figures of the page', 20_000);
  return ours(page).filter((widget) => !isProvider(widget));
}
