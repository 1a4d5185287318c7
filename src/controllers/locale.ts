import type { ReactiveController } from 'lit';
import type { Language } from '../model/figure.js';
import type { ControllerHost } from './host.js';

/** One of our languages for a BCP 47 tag: another language falls back to English. */
export const toLanguage = (tag: string): Language =>
  (/^\s*(pl|uk)(?![a-z])/.exec(tag.toLowerCase())?.[1] ?? 'en') as Language;

/** The element, the shadow host around it, and so on up. */
const hostsOf = (element: Element | undefined): Element[] =>
  element ? [element, ...hostsOf((element.getRootNode() as ShadowRoot).host)] : [];

/** The nearest element up the tree that matches: itself, or through shadow hosts. */
export const nearest = (element: Element, selector: string): Element | null | undefined =>
  hostsOf(element)
    .map((host) => host.closest(selector))
    .find(Boolean);

const SPOKEN = '[lang]:not([lang=""])';

/** The nearest `lang` up the tree, through shadow hosts, then `<html>`, then `pl`. An empty one says nothing. */
export const languageOf = (element: Element): Language =>
  toLanguage((nearest(element, SPOKEN) ?? nearest(document.documentElement, SPOKEN))?.getAttribute('lang') ?? 'pl');

/** Keeps an element in the language of the place where it stands, also when a `lang` above it changes. */
export class LocaleController implements ReactiveController {
  readonly #host: ControllerHost;
  readonly #observer = new MutationObserver(() => {
    this.#update();
  });
  language: Language = 'pl';

  constructor(host: ControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#update();
    for (const host of hostsOf(this.#host))
      this.#observer.observe(host.getRootNode(), { attributes: true, attributeFilter: ['lang'], subtree: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** The language of the element's own `lang` attribute, which decides how its numbers are typed. */
  get own(): Language | undefined {
    const tag = this.#host.getAttribute('lang');
    // Numbers of another language may be typed either way.
    return tag && /^(pl|en|uk)/i.test(tag) ? toLanguage(tag) : undefined;
  }

  #update(): void {
    this.language = languageOf(this.#host);
    this.#host.requestUpdate();
  }
}
