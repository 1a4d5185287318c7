import { pageShared } from '../data/page-shared.js';
import { languageOf, nearest } from './locale.js';

/** Seen by nobody, and taking no room at the end of the page. Set one by one, which a strict policy allows. */
const HIDDEN = {
  position: 'fixed',
  'inset-block-start': '0',
  'inset-inline-start': '0',
  'inline-size': '1px',
  'block-size': '1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
};

/** Milliseconds between emptying and filling: a screen reader that sees both at once sees no change. */
const PAUSE = 100;

let timer: ReturnType<typeof setTimeout> | undefined;
/** What is about to be said: the last text of each element, since several may change at the same time. */
const waiting = new Map<Element, string>();

function makeRegion(): HTMLElement {
  const region = document.createElement('div');
  region.setAttribute('data-krk-live', '');
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  for (const [name, value] of Object.entries(HIDDEN)) region.style.setProperty(name, value);
  return region;
}

/**
 * Puts the page's live region where it is heard: at the end of `<body>`, or inside the modal dialog that holds `near`,
 * since what is outside one is inert. Made early, for a region that comes with its text is often not read.
 */
export function prepareAnnouncer(near: Element): HTMLElement {
  const shared = pageShared();
  const region = (shared.live ??= makeRegion());
  const place = nearest(near, 'dialog:modal, [aria-modal="true"]') ?? document.body;
  if (region.parentNode !== place) place.append(region);
  return region;
}

/**
 * Says a text to those who listen to the page, when they have heard what is being read. The same text twice is said twice.
 * @param near the element it is about, whose language it is in
 */
export function announce(text: string, near: Element): void {
  const region = prepareAnnouncer(near);
  region.lang = languageOf(near);
  region.textContent = '';
  waiting.set(near, text);
  clearTimeout(timer);
  timer = setTimeout(() => {
    // What has left the page meanwhile has nothing more to say.
    const texts = [...waiting].flatMap(([element, said]) => (element.isConnected ? [said] : []));
    region.textContent = [...new Set(texts)].join(' ');
    waiting.clear();
  }, PAUSE);
}
