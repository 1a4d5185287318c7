import { pageShared, type Announcement } from '../data/page-shared.js';
import type { LocalText } from '../format/text.js';
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

/** So many messages are remembered. */
const REMEMBERED = 10;

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

/** A message as it stands in the page: in its own language, and what is in another marked. */
export function messageElement({ lang, texts }: Announcement): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.lang = lang;
  for (const { text, lang: other } of texts) {
    const span = document.createElement('span');
    span.textContent = text;
    if (other) span.lang = other;
    paragraph.append(other ? span : text);
  }
  return paragraph;
}

/**
 * Says a text to those who listen to the page, when they have heard what is being read. The same text twice is said twice;
 * of several from one element in a row, the last.
 * @param message a text, or pieces of one, some of which may be in another language
 * @param near the element it is about, whose language it is in
 */
export function announce(message: string | readonly LocalText[], near: Element): void {
  const region = prepareAnnouncer(near);
  const shared = pageShared();
  // What is about to be said: the last text of each element, since several may change at the same time.
  const waiting = (shared.waiting ??= new Map<Element, Announcement>());
  region.textContent = '';
  waiting.set(near, { lang: languageOf(near), texts: typeof message === 'string' ? [{ text: message }] : message });
  clearTimeout(shared.timer);
  shared.timer = setTimeout(() => {
    // What has left the page meanwhile has nothing more to say.
    const said = [...waiting].flatMap(([element, one]) => (element.isConnected ? [one] : []));
    waiting.clear();
    const distinct = new Map(said.map((one) => [JSON.stringify(one), one]));
    region.replaceChildren(...[...distinct.values()].map(messageElement));
    shared.heard = [...(shared.heard ?? []), ...distinct.values()].slice(-REMEMBERED);
  }, PAUSE);
}
