// Pages of their own, in a frame: for what a page loads, for strict policies, and for elements that aren't defined yet.
import { fixture } from '@open-wc/testing';
import { until, type Widget } from './widgets.js';

export interface FrameWindow extends Window {
  readonly performance: Performance;
  readonly customElements: CustomElementRegistry;
  /** What the policy stopped, what threw or wasn't loaded: kept by /csp/watch.js. */
  readonly violations: string[];
  readonly faults: string[];
}

/** A frame with an address of this server. */
export async function frameOf(address: string, width = 800, height = 500): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>('<iframe title="Page"></iframe>');
  frame.width = String(width);
  frame.height = String(height);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = address;
  await loaded;
  return frame;
}

export const windowOf = (frame: HTMLIFrameElement): FrameWindow => frame.contentWindow as FrameWindow;

interface PageParts {
  readonly body: string;
  readonly script?: readonly string[];
  readonly classic?: readonly string[];
  readonly style?: readonly string[];
  readonly lang?: string;
}

/** Address of a page under a strict policy; scripts are named by their path in the repository. */
export function strictPage({ body, lang = 'pl', ...files }: PageParts, policy = 'csp'): string {
  const query = new URLSearchParams({ body, lang });
  for (const [kind, names] of Object.entries(files)) for (const name of names) query.append(kind, name);
  return `/${policy}/page?${query.toString()}`;
}

/** A page without any policy, into which scripts can be put later. */
export const openPage = (body: string, lang = 'pl'): Promise<HTMLIFrameElement> =>
  frameOf(
    `/api/html?body=${encodeURIComponent(`<!doctype html><html lang="${lang}"><title>Page</title><body>${body}</body>`)}`,
  );

/** Adds a module to a page, and waits until it has run. */
export function addScript(frame: HTMLIFrameElement, src: string): Promise<void> {
  const script = frame.contentDocument!.createElement('script');
  script.type = 'module';
  script.src = src;
  frame.contentDocument!.body.append(script);
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`not loaded: ${src}`)));
  });
}

/** An element of the page, once it has become what it should be and its data are there. */
export async function widgetIn<T extends Widget = Widget>(frame: HTMLIFrameElement, selector: string): Promise<T> {
  const find = (): T | null => frame.contentDocument?.querySelector<T>(selector) ?? null;
  await until(() => find()?.shadowRoot?.firstElementChild, `${selector} in the frame`);
  await until(() => !find()?.matches(':state(loading)'), `data of ${selector} in the frame`);
  return find()!;
}

/** Names of our files that a page has asked for. */
export const filesOf = (frame: HTMLIFrameElement): string[] =>
  windowOf(frame)
    .performance.getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .map(({ pathname }) => pathname.split('/').at(-1) ?? '')
    .filter((file) => /^kr.*\.js/.test(file))
    .sort();
