// Pages of their own with the site script as an administrator adds it, and how far they jump.
import { fixture } from '@open-wc/testing';
import { until } from '../../support/widgets.js';

export interface Page extends Window {
  readonly PerformanceObserver: typeof PerformanceObserver;
  readonly CSS: typeof CSS;
  /** What was asked for below the base. */
  readonly asked: string[];
}

/** Kraków's report, answered under this base. */
export const BASE = '/published/figures/';

const SERVER = `<script>
  window.asked = [];
  const real = window.fetch;
  window.fetch = (input, init) => {
    const { pathname } = new URL(input, document.baseURI);
    if (!pathname.startsWith('${BASE}')) return real(input, init);
    window.asked.push(pathname.slice(${BASE.length}));
    return pathname.endsWith('.json') && !window.isDown
      ? real('/demo/data/krakow-2024.json', init)
      : Promise.resolve(new Response('', { status: 404 }));
  };
</script>`;

/** An article's. */
export const STYLE = `<style>
  body { margin: 0 auto; max-width: 40em; font: 16px/1.5 sans-serif }
  p { margin: 0 0 16px }
</style>`;

/** The site script in the head: late, after the page has been read; or before anything is painted. */
export const LATE = `<script type="module" src="/src/upgrade.ts" data-base="${BASE}"></script>`;
export const EARLY = LATE.replace('>', ' blocking="render">');

/** A page, once it has been read to its end. */
export async function pageOf({
  head,
  body,
  height = 600,
}: {
  head: string;
  body: string;
  height?: number;
}): Promise<Page> {
  const frame = await fixture<HTMLIFrameElement>('<iframe title="Page"></iframe>');
  frame.width = '800';
  frame.height = String(height);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><html lang="pl"><head><title>Page</title>${STYLE}${SERVER}${head}</head><body>${body}</body></html>`;
  await loaded;
  return frame.contentWindow as Page;
}

/** Frames of the page itself. */
export async function framesOf(page: Page, count = 3): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => page.requestAnimationFrame(resolve));
}

export const linkTo = (id: string, text = id): string => `<a href="${BASE}pl/${id}/">${text}</a>`;

/** The figures that can be seen, by their ids. */
export const shownOn = ({ document }: Page): string[] =>
  [...document.querySelectorAll('krk-report')]
    .filter((widget) => widget.checkVisibility())
    .map((widget) => widget.getAttribute('figure') ?? '');

export const untilShown = (page: Page, count: number): Promise<void> =>
  until(() => shownOn(page).length >= count, `${count} figures, beside ${shownOn(page).length}`, 20_000);

/** Whether this engine tells how far a page jumped. */
export const isMeasured = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node?: Node }[];
}

/** How far a page has jumped since it was opened, and what did. */
export async function shiftsOf(page: Page): Promise<{ sum: number; why: string }> {
  await framesOf(page);
  let sum = 0;
  const moved: string[] = [];
  const observer = new page.PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      sum += value;
      moved.push(...sources.map(({ node }) => `${node?.nodeName} “${(node?.textContent ?? '').slice(0, 40)}”`));
    }
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  await framesOf(page);
  observer.disconnect();
  return { sum, why: moved.join('\n') };
}

/** Reads a page to its end as a reader does, and waits at each screen for what it brings. */
export async function readThrough(page: Page): Promise<void> {
  const { documentElement } = page.document;
  for (let top = 0; top < documentElement.scrollHeight; top = page.scrollY + page.innerHeight * 0.8) {
    page.scrollTo({ top, behavior: 'instant' });
    await framesOf(page, 2);
    if (page.scrollY + page.innerHeight >= documentElement.scrollHeight - 1) return;
  }
}
