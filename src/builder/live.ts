import type { ElementTag } from '../embed/snippet.js';
import type { ErrorCode, ErrorDetails } from '../model/data-error.js';
import type { Language } from '../model/figure.js';
import type { FigureView } from '../view/view.js';

/** One of our elements, as far as the builder deals with it. */
type Widget = HTMLElement & { readonly view?: FigureView; readonly updateComplete: Promise<unknown> };

/** What an element said it can't read. */
export interface Fault extends ErrorDetails {
  /** The attribute, where one is to blame. */
  readonly where: string;
  readonly code?: ErrorCode;
  /** The same in the element's own words. */
  readonly message: string;
}

/** What is to be shown, by attribute. */
export interface Wish {
  readonly tag: ElementTag;
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  readonly language: Language;
}

/**
 * The element that is shown live. What a snippet says is taken from it, so what is seen and what is pasted can't differ.
 */
export class LiveWidget {
  readonly #changed: () => void;
  #widget?: Widget;
  #wished = '';
  #run = 0;
  view?: FigureView;
  fault?: Fault;
  isLoading = false;

  /** @param changed told when view, fault or loading may have changed */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get element(): HTMLElement | undefined {
    return this.#widget;
  }

  /** Shows something; or nothing, as long as there is no wish. */
  want(wish: Wish | undefined): void {
    const wished = wish ? JSON.stringify(wish) : '';
    if (wished === this.#wished) return;
    this.#wished = wished;
    if (!wish) {
      this.#run += 1;
      this.#widget = this.view = this.fault = undefined;
      this.isLoading = false;
      return;
    }
    const { tag, attributes, language } = wish;
    // Other data are another element's: what it knew of the first must not be taken for them.
    if (this.#widget?.localName !== tag || this.#widget.getAttribute('src') !== (attributes.src ?? null)) {
      this.#widget = this.#make(tag);
      this.isLoading = attributes.src !== undefined;
      this.view = this.fault = undefined;
    }
    const all: Readonly<Partial<Record<string, string>>> = { loading: 'eager', ...attributes, lang: language };
    for (const name of this.#widget.getAttributeNames()) {
      if (all[name] === undefined) this.#widget.removeAttribute(name);
    }
    for (const [name, text] of Object.entries(all)) {
      if (text !== undefined && this.#widget.getAttribute(name) !== text) this.#widget.setAttribute(name, text);
    }
    void this.#read();
  }

  #make(tag: ElementTag): Widget {
    const widget = document.createElement(tag) as Widget;
    widget.addEventListener('krk-load', () => void this.#read());
    widget.addEventListener('krk-error', (event) => {
      if (widget !== this.#widget) return;
      this.fault = { where: '', message: '', ...(event as CustomEvent<Partial<Fault>>).detail };
      void this.#read();
    });
    return widget;
  }

  /** Takes over what the element shows, once it does. */
  async #read(): Promise<void> {
    const run = (this.#run += 1);
    const widget = this.#widget;
    // Before it is in the page an element reads nothing.
    await new Promise(requestAnimationFrame);
    await widget?.updateComplete;
    if (run !== this.#run || !widget) return;
    this.isLoading = widget.matches(':state(loading)');
    this.view = widget.view?.isEmpty ? undefined : widget.view;
    const isFaulty =
      widget.matches(':state(error)') || (this.view && !this.view.label && !widget.hasAttribute('heading'));
    // What is still wrong, an element doesn't say again.
    if (!isFaulty) this.fault = undefined;
    this.#changed();
  }
}
