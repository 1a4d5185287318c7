// A builder in the page of a test, with Kraków's report and a site whose figures' pages say how large they are.
import { fixture } from '@open-wc/testing';
import { startBuilder } from '../../src/builder/builder.js';
import type { BuilderOptions } from '../../src/builder/published.js';
import { afterwards, replace } from '../support/hear.js';
import { until } from '../support/widgets.js';

/** Sizes that a page of the site states, as an example. */
export const SIZES = { width: 600, height: 396, thumbnail_width: 600, thumbnail_height: 300 };

/** Stands for a published site; nobody but the test answers below it. */
export const SITE = '/example-site/';
export const REPORT = '/demo/data/krakow-2024.json';

export interface Start extends Partial<BuilderOptions> {
  /** Query of the page's address. */
  readonly query?: string;
  /** Figures whose pages are there; all, where nothing is said. */
  readonly pages?: RegExp;
  readonly scheme?: string;
}

/** Puts the builder into the page, at an address of its own, until the test is over. */
export async function open({
  query = '',
  pages = /./,
  scheme = 'light',
  ...options
}: Start = {}): Promise<HTMLElement> {
  const before = location.href;
  const { lang } = document.documentElement;
  const { title } = document;
  document.documentElement.lang = 'pl';
  history.replaceState(null, '', location.pathname + query);
  const real = window.fetch.bind(window);
  replace(window, 'fetch', (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input), location.href);
    if (!url.pathname.startsWith(SITE)) return real(input, init);
    const isThere = pages.test(url.pathname);
    return Promise.resolve(new Response(JSON.stringify(SIZES), { status: isThere ? 200 : 404 }));
  });
  const root = await fixture<HTMLElement>('<main id="builder"></main>');
  root.style.colorScheme = scheme;
  afterwards(() => {
    root.remove();
    history.replaceState(null, '', before);
    Object.assign(document.documentElement, { lang });
    document.title = title;
  });
  startBuilder(root, { report: REPORT, base: SITE, library: '/dist/cdn/', ...options });
  return root;
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the author of a test knows the page
export function get<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

/** The builder once it has something to paste. */
export async function ready(root: HTMLElement): Promise<HTMLElement> {
  await until(() => root.querySelector('#krk-code'), 'something to paste');
  return root;
}

/** A figure that is chosen, and can be pasted. */
export const openFigure = async (id: string, more = '', start: Start = {}): Promise<HTMLElement> =>
  ready(await open({ ...start, query: `?figure=${id}${more}` }));

export const code = (root: HTMLElement): string => root.querySelector<HTMLTextAreaElement>('#krk-code')?.value ?? '';

export function pick(root: HTMLElement, name: string, value: string): void {
  get<HTMLInputElement>(root, `input[name="${name}"][value="${value}"]`).click();
}

export function select(root: HTMLElement, id: string, value: string): void {
  const list = get<HTMLSelectElement>(root, `#${id}`);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Types a text whose end isn't there yet. */
export function press(root: HTMLElement, id: string, text: string): HTMLInputElement {
  const box = get<HTMLInputElement>(root, `#${id}`);
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  return box;
}

/** Types a text, and goes on. */
export function type(root: HTMLElement, id: string, text: string): void {
  press(root, id, text).dispatchEvent(new Event('change', { bubbles: true }));
}

/** The kinds on offer, the recommended one first, and the one chosen. */
export const kinds = (root: HTMLElement): string[] =>
  [...root.querySelectorAll<HTMLInputElement>('input[name="krk-kind"]')].map(({ value }) => value);
export const kind = (root: HTMLElement): string => get<HTMLInputElement>(root, 'input[name="krk-kind"]:checked').value;

/** What a pane of the preview shows, by its heading's place: the widget, with script, without. */
export const panes = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.ground')];
export const bare = (pane: HTMLElement): ShadowRoot => get(pane, '.bare').shadowRoot!;
