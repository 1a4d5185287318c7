import type { PublishedFigure } from './upgrade-address.js';
import type { Report } from './upgrade-data.js';
import { linkWords, type Place } from './upgrade-place.js';
import { whenStill } from './upgrade-still.js';

/** An element of ours as far as it has to be known here. */
export interface Widget extends HTMLElement {
  data?: unknown;
  readonly view?: unknown;
}

const WIDGET = 'data-krk-widget';
const REPEATED = 'data-krk-repeated';
/** Marks what is as high as the room that was kept. */
const ROOM = 'data-krk-room';

/** Pages set `display` themselves, which would show again what is hidden. Of the figures of a report
 * such as Kraków’s four in five need no more room than is kept. */
const RULES = `
[${WIDGET}][hidden], [${REPEATED}][hidden] { display: none !important }
[${WIDGET}] { display: block; max-inline-size: 100% }
[${ROOM}] { display: block; block-size: 19em; overflow: auto }
`;
let sheet: CSSStyleSheet | undefined;

/** Puts the rules for what is put into the page beside the page's own: a sheet, which no policy of styles stops. */
export function adoptRules(): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  document.adoptedStyleSheets.push(sheet);
}

/** The element that shows a figure, not seen yet. It chooses the picture that suits by itself. */
export function widgetFor({ language, id }: PublishedFigure, report: Report): Widget {
  const widget: Widget = document.createElement('krk-report');
  widget.hidden = true;
  widget.setAttribute(WIDGET, '');
  widget.setAttribute('figure', id);
  widget.lang = language;
  // The figure's own heading stands one level below, where an element by itself has it.
  widget.setAttribute('heading-level', '2');
  // Instead of "source: not stated" above a link that is the source.
  widget.toggleAttribute('without-source', !report.title && !report.publisher && !report.url);
  widget.data = report;
  return widget;
}

/** Milliseconds after which a figure counts as one that can't be shown. */
const PATIENCE = 15_000;
const DEEP = { childList: true, subtree: true };

/**
 * Waits until an element that is in the page shows its figure.
 * @returns false where it can't
 */
export function isFilled(widget: Widget): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (isThere: boolean): void => {
      observer.disconnect();
      clearTimeout(timer);
      widget.removeEventListener('krk-error', fail);
      resolve(isThere);
    };
    const fail = (event?: Event): void => {
      // What can't be shown is no part of the page, and no fault of it.
      event?.stopPropagation();
      finish(false);
    };
    const look = (): void => {
      const pictures = [...(widget.shadowRoot?.querySelectorAll<Widget>('[figure]') ?? [])];
      if (pictures.length && pictures.every(({ view }) => view)) finish(true);
      else for (const { shadowRoot } of pictures) if (shadowRoot) observer.observe(shadowRoot, DEEP);
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(fail, PATIENCE);
    widget.addEventListener('krk-error', fail);
    if (widget.shadowRoot) observer.observe(widget.shadowRoot, DEEP);
    else fail();
  });
}

/** Hides a node as an attribute does, so that it can be found and comes back as it was. */
function hide(node: ChildNode): () => void {
  if (node instanceof Element) {
    node.setAttribute('hidden', '');
    node.setAttribute(REPEATED, '');
    return () => {
      node.removeAttribute('hidden');
      node.removeAttribute(REPEATED);
    };
  }
  // A text has no attributes.
  const around = document.createElement('span');
  node.replaceWith(around);
  around.append(node);
  const back = hide(around);
  return () => {
    back();
    around.replaceWith(node);
  };
}

/** Puts an element before the source, or where nothing is left but the block, first. */
export function put(element: Element, { block, source }: Place): void {
  if (source) source.before(element);
  else block.prepend(element);
}

/** Keeps room, before anything is painted, for a figure that isn't there yet. */
export function keepRoom(at: Place): Element {
  const room = document.createElement('span');
  room.setAttribute(ROOM, '');
  put(room, at);
  return room;
}

/**
 * Keeps a figure as high as the room that was kept for it, until nobody sees its own height come, or it comes by the
 * reader's own doing.
 * @returns what stops waiting for that
 */
export function giveRoom(block: Element, widget: Widget): () => void {
  const keep = (): void => widget.setAttribute(ROOM, '');
  const give = (): void => widget.removeAttribute(ROOM);
  const giveUp = whenStill({
    block,
    make: () => {
      give();
      return keep;
    },
    // Where it comes back, nobody sees its own height come.
    gone: give,
  });
  keep();
  const answer = (): void => {
    giveUp();
    give();
  };
  widget.addEventListener('click', answer, { once: true });
  return giveUp;
}

/**
 * Shows the figure in the place of what it says again; the link stays, right below it.
 * @param isInView whether the block is seen now: its link is then laid out anew, since it isn't moved but replaced with
 * the block's content
 * @returns what takes all of it back, to the last node
 */
export function exchange(at: Place, widget: Widget, isInView: boolean): () => void {
  const { block, source, repeated, picture, figure } = at;
  const back = repeated.map(hide);
  const words = document.createElement('span');
  words.textContent = linkWords(figure.language);
  picture?.append(words);
  if (widget.parentNode !== block) put(widget, at);
  if (isInView) source?.parentNode?.insertBefore(source, source.nextSibling);
  widget.hidden = false;
  return () => {
    if (widget.parentNode === block) widget.remove();
    words.remove();
    for (const one of back.toReversed()) one();
  };
}
