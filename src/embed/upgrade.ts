import { baseOf } from './upgrade-address.js';
import { SiteData, type Report } from './upgrade-data.js';
import { HOOKS, Places, type Place } from './upgrade-place.js';
import { lookForGone, whenStill } from './upgrade-still.js';
import { adoptRules, exchange, giveRoom, isFilled, keepRoom, put, widgetFor, type Widget } from './upgrade-widget.js';

export interface UpgradeOptions {
  /** Where figures are published: addresses, absolute or relative to the page; what is no web address is left out. */
  readonly bases: readonly string[];
  /** Brings the elements; called when the first figure is found. */
  readonly load: () => Promise<unknown>;
  /** Nothing of what is in the page now has been painted yet: room can be kept without anything moving. */
  readonly isUnpainted?: boolean;
}

/** What the page has once, whatever scripts of ours are on it. */
interface Shared {
  upgrade?: (options: UpgradeOptions) => void;
}

/** Milliseconds after which the page gets its turn. */
const SLICE = 10;

const isLoading = (): boolean => document.readyState === 'loading';

/** Whether the parser may still be inside: nothing has come behind it. */
function isOpen(block: Element): boolean {
  for (let one: Node | null = block; one; one = one.parentNode) if (one.nextSibling) return false;
  return isLoading();
}

/** Whether the page still is as it was when the place was found. */
const isThere = ({ block, source, link }: Place): boolean =>
  block.isConnected && (!link || (source?.parentNode === block && source.contains(link)));

class Upgrader {
  readonly #sites = new Map<string, SiteData>();
  readonly #places = new Places(this.#sites);
  /** What was seen to stand for a figure: none is answered twice, whatever has become of its figure. */
  readonly #done = new WeakSet<Element>();
  /** Blocks that have a figure or wait for one. */
  readonly #taken = new WeakSet<Element>();
  /** What is to be done when a node is taken out of the page. */
  readonly #whenGone = new WeakMap<Node, () => void>();
  /** What stands in a block that the parser hasn't left yet. */
  #open: readonly Element[] = [];
  #load?: () => Promise<unknown>;
  #elements?: Promise<unknown>;
  #turn: Promise<unknown> = Promise.resolve();
  #since = 0;
  #isParsing = isLoading();

  constructor() {
    new MutationObserver((records) => {
      // Firefox tells of the last that the parser has brought when it has finished.
      const isParsed = this.#isParsing;
      this.#isParsing = isLoading();
      this.#lookAgain();
      for (const { addedNodes, removedNodes } of records) {
        // What was only moved is still there.
        for (const node of removedNodes) if (!node.isConnected) this.#whenGone.get(node)?.();
        // What the parser has just brought was never painted.
        for (const node of addedNodes) if (node instanceof Element) this.#look(node, isParsed);
      }
      lookForGone();
    }).observe(document, { childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', () => this.#lookAgain());
  }

  add({ bases, load, isUnpainted = false }: UpgradeOptions): void {
    for (const text of bases) {
      const base = baseOf(text, document.baseURI);
      if (base && !this.#sites.has(base)) this.#sites.set(base, new SiteData(base));
    }
    this.#load ??= load;
    this.#look(document.documentElement, isUnpainted);
  }

  #look(root: Element, isUnpainted: boolean): void {
    if (root.isConnected) this.#find([root, ...root.querySelectorAll(HOOKS)], isUnpainted);
  }

  /** What was still being read: by now it may have been painted. */
  #lookAgain(): void {
    const open = this.#open;
    this.#open = [];
    this.#find(open, false);
  }

  #find(hooks: readonly Element[], isUnpainted: boolean): void {
    const found: Place[] = [];
    for (const hook of hooks) {
      const at = hook.matches(HOOKS) && !this.#done.has(hook) ? this.#places.placeOf(hook) : undefined;
      if (!at || this.#taken.has(at.block)) continue;
      if (isOpen(at.block)) {
        this.#open = [...this.#open, hook];
        continue;
      }
      this.#done.add(hook);
      this.#taken.add(at.block);
      found.push(at);
    }
    if (found.length) adoptRules();
    // All of them first, so that one request is enough.
    for (const { figure } of found) this.#sites.get(figure.base)?.expect(figure);
    // What is complete without script says something meanwhile, and needs no room.
    for (const at of found) void this.#upgrade(at, isUnpainted && !at.repeated.length);
  }

  /** @param isRoomy whether the figure's room is kept until it is there */
  async #upgrade(at: Place, isRoomy: boolean): Promise<void> {
    const room = isRoomy ? keepRoom(at) : undefined;
    const widget = await this.#prepare(at).catch(() => undefined);
    if (!widget || !isThere(at)) {
      widget?.remove();
      room?.remove();
      this.#leave(at);
      return;
    }
    let takeBack: (() => void) | undefined;
    const make = (isInView: boolean): (() => void) => {
      const back = exchange(at, widget, isInView);
      takeBack = () => {
        takeBack = undefined;
        back();
      };
      return takeBack;
    };
    let giveUp: () => void;
    if (room?.isConnected) {
      room.replaceWith(widget);
      make(false);
      giveUp = giveRoom(at.block, widget);
    } else giveUp = whenStill({ block: at.block, make, gone: () => end() });
    const end = (): void => {
      giveUp();
      if (takeBack) takeBack();
      else widget.remove();
      this.#leave(at);
    };
    // Whoever takes the figure away gets back what it stood for; whoever takes the link away, takes the figure.
    this.#whenGone.set(widget, () => takeBack && end());
    for (const node of [at.source, at.link]) if (node) this.#whenGone.set(node, end);
  }

  /** Leaves a block without its figure. What has left the page may come back, and is then seen anew. */
  #leave({ block, link }: Place): void {
    this.#taken.delete(block);
    if (block.isConnected) return;
    for (const hook of [block, link]) if (hook) this.#done.delete(hook);
  }

  /** The element with its figure in it, in the page and not seen yet; nothing where it can't be had. */
  async #prepare(at: Place): Promise<Widget | undefined> {
    const site = this.#sites.get(at.figure.base);
    const [report] = await Promise.all([site?.reportWith(at.figure), this.#elementsThere()]);
    if (!report) return undefined;
    this.#turn = this.#turn.then(() => this.#pageHadItsTurn());
    await this.#turn;
    return isThere(at) ? this.#fill(at, report) : undefined;
  }

  async #fill(at: Place, report: Report): Promise<Widget | undefined> {
    const widget = widgetFor(at.figure, report);
    put(widget, at);
    if (await isFilled(widget)) return widget;
    widget.remove();
    return undefined;
  }

  async #pageHadItsTurn(): Promise<void> {
    if (performance.now() - this.#since < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.#since = performance.now();
  }

  /** A page that has our elements already needs no second copy, which a strict policy would refuse. */
  async #elementsThere(): Promise<void> {
    if (customElements.get('krk-report')) return;
    const elements = (this.#elements ??= this.#load?.());
    try {
      await elements;
    } catch (error) {
      // Forgotten, so that what arrives on the page later may try again.
      if (this.#elements === elements) this.#elements = undefined;
      throw error;
    }
  }
}

/**
 * Shows published figures where a page links to them: each link to a figure's page that stands alone in its block, now
 * or later, gets the live figure above it. Nothing that a reader sees moves for it; where data or elements can't be had,
 * the page stays as it is. Called again, by whichever of our scripts, it only adds bases.
 * @example upgrade({ bases: ['/figures/'], load: () => import('./krk.js') })
 */
export function upgrade(options: UpgradeOptions): void {
  const key = Symbol.for('krk-widgets/1');
  const page = globalThis as { [key]?: Shared };
  const shared = (page[key] ??= {});
  if (!shared.upgrade) {
    const upgrader = new Upgrader();
    shared.upgrade = (more) => upgrader.add(more);
  }
  shared.upgrade(options);
}
