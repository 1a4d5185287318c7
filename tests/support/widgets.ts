// Elements as readers and authors meet them: written as markup, waited for without sleeping, read as text.
import { expect, fixture } from '@open-wc/testing';
import type { KrkBreakdown } from '../../src/elements/krk-breakdown.js';
import type { KrkBudgetShare } from '../../src/elements/krk-budget-share.js';
import type { KrkCite } from '../../src/elements/krk-cite.js';
import type { KrkCompare } from '../../src/elements/krk-compare.js';
import type { KrkRatio } from '../../src/elements/krk-ratio.js';
import type { KrkReport } from '../../src/elements/krk-report.js';
import type { KrkStat } from '../../src/elements/krk-stat.js';
import type { KrkTimeline } from '../../src/elements/krk-timeline.js';

export type Widget =
  KrkStat | KrkBudgetShare | KrkTimeline | KrkCompare | KrkBreakdown | KrkRatio | KrkCite | KrkReport;

export const frames = async (count = 2): Promise<void> => {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
};

/** Waits, frame by frame, for something that has no event; says what it waited for when it never comes. */
export async function until(condition: () => unknown, what: string, limit = 6000): Promise<void> {
  const end = performance.now() + limit;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`never came: ${what}`);
    await frames(1);
  }
}

/** Waits for data and for what they change; a frame first, since a change of `lang` or of a child is noticed later. */
export async function settled(widget: Widget): Promise<void> {
  await frames(1);
  await widget.updateComplete;
  await until(() => !widget.matches(':state(loading)'), `the end of loading in ${widget.outerHTML.slice(0, 200)}`);
  await widget.updateComplete;
}

/** An element whose data are still on their way. */
export const begin = <T extends Element = KrkStat>(markup: string): Promise<T> => fixture<T>(markup);

/** An element, or what is around several, that has come to rest. */
export async function show<T extends Element = KrkStat>(markup: string): Promise<T> {
  const element = await fixture<T>(markup);
  await Promise.all(widgetsIn(element).map(settled));
  return element;
}

const TAGS = 'krk-stat, krk-budget-share, krk-timeline, krk-compare, krk-breakdown, krk-ratio, krk-cite, krk-report';
/** The element itself, if it is one of ours, and all that stand in it. */
export const widgetsIn = (root: Element | ShadowRoot): Widget[] => [
  ...(root instanceof Element && root.matches(TAGS) ? [root as Widget] : []),
  ...root.querySelectorAll<Widget>(TAGS),
];
/** The elements that a report shows by itself. */
export const cardsOf = (report: Element): Widget[] => (report.shadowRoot ? widgetsIn(report.shadowRoot) : []);

/** Text with white space as a page shows it: no-break spaces stay. */
export const tidy = (text: string | null | undefined): string => (text ?? '').replace(/[ \n\t]+/g, ' ').trim();

const inside = (widget: Element): ShadowRoot => widget.shadowRoot!;
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the author of a test knows its markup
export const find = <T extends Element = HTMLElement>(widget: Element, selector: string): T | null =>
  inside(widget).querySelector<T>(selector);
export const all = <T extends Element = HTMLElement>(widget: Element, selector: string): T[] => [
  ...inside(widget).querySelectorAll<T>(selector),
];

/** The texts of all parts of one name. */
export const parts = (widget: Element, name: string): string[] =>
  all(widget, `[part~="${name}"]`).map((one) => tidy(one.textContent));
/** The text of a part; nothing where there is none. */
export const part = (widget: Element, name: string): string => tidy(find(widget, `[part~="${name}"]`)?.textContent);
/** The sentence, which also names the figure or its picture. */
export const sentence = (widget: Element): string => tidy(find(widget, '#sentence')?.textContent);
/** All the text of an element. */
export const words = (widget: Element): string => tidy(find(widget, '.frame')?.textContent);
/** The table as rows of texts, its heads first. */
export const table = (widget: Element): string[][] =>
  all<HTMLTableRowElement>(widget, 'tr').map((row) => [...row.cells].map((cell) => tidy(cell.textContent)));
/** What names the figure to assistive technology. */
export function name(widget: Element): string {
  const figure = find(widget, 'figure');
  const label = inside(widget).getElementById(figure?.getAttribute('aria-labelledby') ?? '');
  return tidy(label?.textContent);
}

/** What stands between the tags is still seen: it has a slot, and takes room. */
export function expectFallback(widget: Element, text: string): void {
  const node = [...widget.childNodes].find((child) => child.textContent?.includes(text)) as Element | Text | undefined;
  expect(node, `“${text}” between the tags`).to.exist;
  const range = document.createRange();
  range.selectNodeContents(widget);
  expect(find<HTMLSlotElement>(widget, 'slot')?.assignedNodes(), 'what the slot shows').to.include(node);
  expect(range.getBoundingClientRect().height, 'height of the fallback').to.be.above(0);
}

/** Whether a canvas holds anything but emptiness. */
export function paintedPixels(canvas: HTMLCanvasElement | null): number {
  if (!canvas?.width || !canvas.height) return 0;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let painted = 0;
  for (let at = 3; at < data.length; at += 4) if (data[at]) painted++;
  return painted;
}

/** A timeline whose chart has been drawn. */
export async function drawn(widget: Element): Promise<HTMLCanvasElement> {
  widget.scrollIntoView();
  await until(() => paintedPixels(find<HTMLCanvasElement>(widget, 'canvas')) > 0, 'a drawn chart');
  return find<HTMLCanvasElement>(widget, 'canvas')!;
}

let keys = 0;
/** A key for the server's counters that no other test uses. */
export const ownKey = (): string => `${location.pathname}-${Date.now()}-${(keys += 1)}`;

/** How often the server was asked for a key. */
export async function asked(key: string): Promise<number> {
  const response = await fetch(`/api/count?key=${encodeURIComponent(key)}&peek`);
  return ((await response.json()) as { count: number }).count;
}

/** Address of JSON that the server answers with. */
export const answering = (json: unknown, more = ''): string =>
  `/api/data?body=${encodeURIComponent(typeof json === 'string' ? json : JSON.stringify(json))}${more}`;

/** An address as it stands inside an attribute. */
export const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
