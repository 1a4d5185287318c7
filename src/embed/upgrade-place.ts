import type { Language } from '../model/figure.js';
import { figureOf, framedFigureOf, type PublishedFigure } from './upgrade-address.js';
import { SNIPPET_WORDS } from './words.js';

/** Where a figure is to be shown. */
export interface Place {
  readonly figure: PublishedFigure;
  /** Nothing where it has been lost. */
  readonly link: HTMLAnchorElement | undefined;
  /** What the figure will stand in. */
  readonly block: HTMLElement;
  /** The child of the block that holds the link; the figure comes before it. */
  readonly source: Element | undefined;
  /** What the figure says again: sentence, table, picture. */
  readonly repeated: readonly ChildNode[];
  /** A link that shows nothing but a picture, and would be empty without. */
  readonly picture: HTMLAnchorElement | undefined;
}

/** What a block of an article is made of. Headings, buttons and captions of tables are none. */
const BLOCKS = 'p, div, li, td, th, dd, figure, figcaption, blockquote, section, article, aside, main, center';
/** What may be around a link, or lie empty beside it, and makes no block. */
const INLINE = 'span, strong, b, em, i, u, cite, font, small, big, mark, ins, bdi, q, br, wbr';
/** Where a link leads somewhere, and shows nothing. What is being edited would be saved with the figure in it. */
const ELSEWHERE = 'nav, menu, [role="navigation"], [role="menu"], button, label, summary';
/** How an author says that a block is one figure, with all that stands in it. */
const DECLARED = '[data-krk], .krk-figure';
/** What may hold a link, or the address of a figure. */
export const HOOKS = 'a[href], [data-krk]';

/** Text that can be seen: no-break spaces and marks without width are none. */
const seenText = (node: Node): string => (node.textContent ?? '').replace(/[\s\u200b-\u200d\u2060]+/g, '');

const isPicture = (link: Element): boolean => !seenText(link) && !!link.querySelector('img, svg');

/** Whether a link is all that a block shows; a linked picture may have its caption beside it. */
function isAlone(link: Element, block: Element): boolean {
  const caption = block.querySelector(':scope > figcaption');
  const beside = isPicture(link) && !caption?.contains(link) ? caption : null;
  const rest = [...block.querySelectorAll('*')].filter(
    (one) => !link.contains(one) && !one.contains(link) && !beside?.contains(one),
  );
  return (
    seenText(block).length === seenText(link).length + (beside ? seenText(beside).length : 0) &&
    rest.every((one) => one.matches(INLINE))
  );
}

/** The nearest block around a link; nothing where something else comes first. */
function blockAround(link: Element): HTMLElement | undefined {
  let around = link.parentElement;
  while (around?.matches(INLINE)) around = around.parentElement;
  return around?.matches(BLOCKS) ? around : undefined;
}

/** Whether a link says what the links of our own snippets say, which no system strips. */
const saysOurs = (link: Element): boolean =>
  Object.values(SNIPPET_WORDS).some(({ fullData }) => link.textContent.trim().startsWith(fullData));

/** A quotation or a figure that is one of our snippets, though its class and data may have been stripped. */
function snippetAround(link: Element, block: Element | undefined): HTMLElement | null | undefined {
  const cite = link.closest('cite');
  if (cite && isAlone(link, cite)) return cite.closest('blockquote');
  if (!block || !isAlone(link, block)) return undefined;
  const outer = block.closest<HTMLElement>('blockquote, figure');
  if (outer === block) return undefined;
  const isTable = block.matches('figure > figcaption') && outer?.querySelector(':scope > table');
  return isTable || saysOurs(link) ? outer : undefined;
}

/** All beside the way from a block down to a node. */
function besideWay(block: Element, end: Node): ChildNode[] {
  const found: ChildNode[] = [];
  for (let node = end; node !== block && node.parentNode; node = node.parentNode) {
    found.push(...[...node.parentNode.childNodes].filter((one) => one !== node));
  }
  return found;
}

const isSeen = (node: ChildNode): boolean =>
  node instanceof Element ? !node.hasAttribute('hidden') : node instanceof Text && !!seenText(node);

/** Addresses of sites, each with whatever belongs to it. */
type Bases = ReadonlyMap<string, unknown>;

/** Finds where figures of published sites are to be shown. */
export class Places {
  readonly #bases: Bases;

  /** @param bases as `baseOf` writes them; more may be added later */
  constructor(bases: Bases) {
    this.#bases = bases;
  }

  /**
   * The place that a link, or an element with `data-krk`, stands for. The link's address comes first, then what `data-krk`
   * on it or around it says; the class `krk-figure` says no figure, but how far its block reaches.
   * @param hook what matches `HOOKS`
   */
  placeOf(hook: Element): Place | undefined {
    if (hook instanceof HTMLAnchorElement) return this.#placeOfLink(hook);
    if (!(hook instanceof HTMLElement) || !hook.matches(BLOCKS)) return undefined;
    const links = [...hook.querySelectorAll<HTMLAnchorElement>('a[href]')];
    // Its link speaks for it, unless that has been lost.
    if (links.some((link) => this.#figureAt(link.href))) return undefined;
    const figure = this.#figureAt(hook.dataset.krk);
    return figure && this.#place(figure, hook, links[0], true);
  }

  #placeOfLink(link: HTMLAnchorElement): Place | undefined {
    const around = link.parentElement?.closest<HTMLElement>(DECLARED);
    const declared = around?.matches(BLOCKS) ? around : undefined;
    const figure = this.#figureAt(link.href) ?? this.#figureAt(link.dataset.krk);
    if (!figure || (!seenText(link) && !isPicture(link))) return undefined;
    const block = blockAround(link);
    const group = [declared, snippetAround(link, block)].find((one) => one && this.#isOne(figure, one));
    if (group) return this.#place(figure, group, link, true);
    return block && isAlone(link, block) ? this.#place(figure, block, link, false) : undefined;
  }

  /** @param isWhole whether all that the block holds belongs to the figure */
  #place(
    figure: PublishedFigure,
    block: HTMLElement,
    link: HTMLAnchorElement | undefined,
    isWhole: boolean,
  ): Place | undefined {
    if (!isShown(block, link) || this.#isFramed(figure, block)) return undefined;
    const picture = link && isPicture(link) ? link : undefined;
    const repeated = [...(isWhole ? besideWay(block, link ?? block) : []), ...(picture?.childNodes ?? [])];
    return {
      figure,
      link,
      block,
      source: [...block.children].find((child) => link && child.contains(link)),
      repeated: (link ? repeated : [...block.childNodes]).filter(isSeen),
      picture,
    };
  }

  /** `data-krk` may be written as `pl/office.staff`: relative to the first base. */
  #figureAt(address: string | undefined): PublishedFigure | undefined {
    const bases = [...this.#bases.keys()];
    return address ? figureOf(address, bases, bases[0] ?? '') : undefined;
  }

  /** Whether a block holds links to one figure only. */
  #isOne({ id }: PublishedFigure, block: Element): boolean {
    return [...block.querySelectorAll<HTMLAnchorElement>('a[href]')].every(
      ({ href }) => (this.#figureAt(href)?.id ?? id) === id,
    );
  }

  /** Whether a frame beside or in a block shows the figure already, as WordPress puts one there for a pasted address. */
  #isFramed({ id }: PublishedFigure, block: Element): boolean {
    const near = [block.previousElementSibling, block.nextElementSibling, ...block.querySelectorAll('iframe')];
    return near.some(
      (one) => one instanceof HTMLIFrameElement && framedFigureOf(one.src, this.#bases.keys())?.id === id,
    );
  }
}

/** Whether a figure may stand here: in the text of a page, in a block whose children stand one below the other. */
function isShown(block: HTMLElement, link: HTMLElement | undefined): boolean {
  if (block.isContentEditable || block.closest(ELSEWHERE) || link?.hidden) return false;
  for (let one: Element | null = block; one; one = one.parentElement)
    if (one.localName.startsWith('krk-')) return false;
  return /^(block|list-item|table-cell|flow-root|none)$/.test(getComputedStyle(block).display);
}

/** What a link says whose picture is gone. */
export const linkWords = (language: Language): string => SNIPPET_WORDS[language].fullData;
