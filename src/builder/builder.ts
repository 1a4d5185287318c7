// The page where an editor makes a snippet. One module that brings every element with it: under `trusted-types lit-html`
// a second file of ours with a copy of Lit could not be loaded beside it.
import '../index.js';
import { html, render } from 'lit/html.js';
import { webAddress } from '../embed/addresses.js';
import { recommend } from '../embed/destinations.js';
import type { SnippetKind, Snippets } from '../embed/snippet.js';
import { errorMessage } from '../format/messages.js';
import { toLanguage } from '../controllers/locale.js';
import { asDataError } from '../model/data-error.js';
import type { Language } from '../model/figure.js';
import { Catalogue } from './catalogue.js';
import { copyKinds } from '../controllers/hand-over.js';
import { wayOf } from '../embed/copying.js';
import type { Desk } from './desk.js';
import { typedText } from './field-hints.js';
import { Faults, type ShownFault } from './faults.js';
import { figureStep } from './figure-step.js';
import { LiveWidget } from './live.js';
import { pasteStep } from './paste-step.js';
import { previewStep } from './preview-step.js';
import { loadJson, PublishedSite, type BuilderOptions } from './published.js';
import { Stage } from './stage.js';
import { changed, readState, writeState, type State } from './state.js';
import { noticeOf, pageOf, readableOf, snippetsFor, wishOf, type Subject } from './subject.js';
import { top } from './top.js';
import { BUILDER_WORDS } from './words.js';

type News = '' | 'copied' | 'copiedCode' | 'copiedText' | 'notCopied';

/** Milliseconds: browsers refuse to change the address at every pixel of a slider. */
const PAUSE = 200;

class Builder implements Desk, Subject {
  readonly #root: HTMLElement;
  readonly site: PublishedSite;
  /** What the page is in where its address names no language. */
  readonly #first: Language;
  readonly #stage = new Stage(window);
  readonly live = new LiveWidget(() => this.#render());
  #timer?: ReturnType<typeof setTimeout>;
  readonly #faults = new Faults();
  /** The language of what stands in the fields of a figure of one's own. */
  #typedIn?: Language;
  #reportError?: unknown;
  #news: News = '';

  state: State;
  search = '';
  catalogue?: Catalogue;
  loaded?: string;
  snippets?: Snippets;
  room = 0;
  isFrameless = false;

  constructor(root: HTMLElement, options: BuilderOptions) {
    this.#root = root;
    this.site = new PublishedSite(options, () => this.#render());
    this.#first = toLanguage(document.documentElement.lang || 'pl');
    const state = readState(location.search, this.#first);
    this.state = state.origin === 'report' && !this.hasReport ? { ...state, origin: 'typed' } : state;
    if (this.state.origin === 'typed') this.#typedIn = this.state.told;
  }

  start(): void {
    this.#root.replaceChildren();
    this.#render();
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      if (effectiveDirective === 'frame-src') this.isFrameless = true;
      // A stopped request looks to a script as one that a server refused.
      else if (effectiveDirective !== 'connect-src' || !this.#faults.block(blockedURI, this.loaded)) return;
      this.#render();
    });
    // A frame later: what is rendered may change the size that is just being told.
    new ResizeObserver(() => requestAnimationFrame(() => this.#measure())).observe(this.#root);
    void this.#loadReport();
    void this.site.askForHashes();
  }

  get words(): Desk['words'] {
    return BUILDER_WORDS[this.state.language];
  }

  get hasReport(): boolean {
    return this.site.report !== undefined;
  }

  get reportFault(): string | undefined {
    return this.#reportError === undefined
      ? undefined
      : errorMessage(asDataError(this.#reportError), this.state.language);
  }

  get fault(): ShownFault | undefined {
    return this.#faults.shown(this.state, this.live.fault, this.loaded);
  }

  get addressNews(): string {
    const { words, live } = this;
    if (this.loaded === undefined) return this.state.attributes.src ? words.loadFirst : '';
    // What is wrong is said once, where it is.
    if (this.fault) return '';
    if (live.isLoading) return words.loadingData;
    return live.view ? words.loaded : '';
  }

  get notice(): string {
    return noticeOf(this);
  }

  get copyNews(): string {
    return this.#news && this.words[this.#news];
  }

  get kinds(): readonly SnippetKind[] {
    return this.snippets ? recommend(this.state.where, this.snippets) : [];
  }

  get kind(): SnippetKind | undefined {
    const { kinds, state } = this;
    return kinds.find((kind) => kind === state.kind) ?? kinds[0];
  }

  get isPageMissing(): boolean {
    return pageOf(this) === 'missing';
  }

  get origin(): string {
    return this.site.origin;
  }

  change = (part: Partial<State>): void => {
    this.state = changed(this.state, part, this.#typedIn);
    if (this.state.origin === 'typed') this.#typedIn = this.state.told;
    this.#news = '';
    this.#render();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#root.isConnected && this.#remember(), PAUSE);
  };

  find = (words: string): void => {
    this.search = words;
    this.#render();
  };

  type = (name: string, text: string): void => {
    const { [name]: _, ...others } = this.state.attributes;
    this.#faults.begin(this.fault);
    if (name === 'src') this.#faults.isBadAddress = false;
    this.change({ attributes: text ? { ...others, [name]: typedText(text) } : others });
  };

  settle = (): void => {
    this.#faults.end();
    this.#render();
  };

  loadData = (): void => {
    this.loaded = webAddress(this.state.attributes.src?.trim());
    this.#faults.isBadAddress = this.loaded === undefined;
    this.settle();
    if (this.#faults.isBadAddress) this.#root.querySelector<HTMLElement>('#krk-field-src')?.focus();
  };

  copy = (isCode: boolean): void => {
    const { kind, snippets, state, live } = this;
    const code = kind && snippets?.[kind];
    if (!code || !live.view) return;
    const way = isCode && wayOf(state.where, kind) !== 'text' ? 'code' : wayOf(state.where, kind);
    const text = way === 'rich' ? readableOf(this, live, kind) : code;
    const isFormatted = way === 'rich' || way === 'both';
    const done = { rich: 'copied', both: 'copied', code: 'copiedCode', text: 'copiedText' } as const;
    // Emptied first: the same text twice would not be read twice.
    this.#news = '';
    this.#render();
    const box = this.#root.querySelector<HTMLTextAreaElement>('#krk-code') ?? undefined;
    void copyKinds({ 'text/plain': text, ...(isFormatted && { 'text/html': code }) }, box).then((isCopied) => {
      this.#news = isCopied ? done[way] : 'notCopied';
      this.#render();
    });
  };

  async #loadReport(): Promise<void> {
    const { report } = this.site;
    if (report === undefined) return;
    try {
      this.catalogue = new Catalogue(await loadJson(report));
    } catch (thrown) {
      this.#reportError = thrown;
    }
    this.#render();
    const list = this.#root.querySelector<HTMLElement>('.items');
    const chosen = list?.querySelector<HTMLElement>('.item:has(:checked)');
    if (list && chosen) list.scrollTop = chosen.offsetTop - list.offsetTop - list.clientHeight / 2;
  }

  #measure(): void {
    const room = Math.floor(this.#root.querySelector('.stage')?.clientWidth ?? 0);
    if (room === this.room) return;
    this.room = room;
    this.#render();
  }

  #remember(): void {
    history.replaceState(history.state, '', location.pathname + writeState(this.state, this.#first) + location.hash);
  }

  #render(): void {
    // Taken out of the page, it has no say in the page's language, title and address.
    if (!this.#root.isConnected) return;
    const { state, words } = this;
    this.live.want(wishOf(this));
    this.snippets = snippetsFor(this, this.live);
    document.documentElement.lang = state.language;
    document.title = words.title;
    this.#root.style.setProperty('--_width', `${state.width}px`);
    const addressIn = (language: Language): string =>
      writeState(changed(state, { language }, this.#typedIn), this.#first) || '?';
    render(
      html`${top(this, this.site.pageIn(state.language), addressIn)}
        <div class="steps">${figureStep(this)} ${pasteStep(this)}</div>
        ${previewStep(this, this.#stage)}`,
      this.#root,
    );
    // A fault among the further settings isn't left where nobody sees it.
    for (const { parentElement } of this.#root.querySelectorAll('details:not([open]) .fields:has(.fault)'))
      (parentElement as HTMLDetailsElement).open = true;
  }
}

/**
 * Renders the builder into an element in place of what it holds. What was chosen is read from the page's address and
 * written there.
 * @param options addresses are resolved against the page; without a report a figure is typed or read from an address
 * @example startBuilder(document.querySelector('main'), { report: '../report.json', base: '../', library: '../krk-widgets-0.1.0/' })
 */
export function startBuilder(root: HTMLElement, options: BuilderOptions): void {
  new Builder(root, options).start();
}

const place = document.querySelector<HTMLElement>('main#builder[data-library]');
if (place) {
  const { report, base, library = '' } = place.dataset;
  startBuilder(place, { report, base, library });
}
