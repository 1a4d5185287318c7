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
import { copy, wayOf } from './clipboard.js';
import type { Desk } from './desk.js';
import { figureStep } from './figure-step.js';
import { LiveWidget } from './live.js';
import { pasteStep } from './paste-step.js';
import { previewStep } from './preview-step.js';
import { loadJson, PublishedSite, type BuilderOptions } from './published.js';
import { Stage } from './stage.js';
import { readState, writeState, type State } from './state.js';
import { pageOf, readableOf, snippetsFor, wishOf, type Subject } from './subject.js';
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
  #isBadAddress = false;
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
  }

  start(): void {
    this.#root.replaceChildren();
    this.#render();
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      if (effectiveDirective !== 'frame-src' || this.isFrameless) return;
      this.isFrameless = true;
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

  get addressFault(): string | undefined {
    if (this.#isBadAddress) return this.words.badAddress;
    return this.loaded === undefined ? undefined : this.live.fault?.message;
  }

  get addressNews(): string {
    const { words, live } = this;
    if (this.loaded === undefined) return this.state.attributes.src ? words.loadFirst : '';
    if (live.isLoading) return words.loadingData;
    return live.view ? words.loaded : (live.fault?.message ?? '');
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
    this.state = { ...this.state, ...part };
    // Whoever changes the language of the page wants the figure in it too.
    if (part.language) this.state = { ...this.state, told: part.language };
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
    if (name === 'src') this.#isBadAddress = false;
    this.change({ attributes: text ? { ...others, [name]: text } : others });
  };

  loadData = (): void => {
    this.loaded = webAddress(this.state.attributes.src?.trim());
    this.#isBadAddress = this.loaded === undefined;
    this.#render();
    if (this.#isBadAddress) this.#root.querySelector<HTMLElement>('#krk-field-src')?.focus();
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
    void copy({ text, ...(isFormatted && { html: code }) }).then((isCopied) => {
      this.#news = isCopied ? done[way] : 'notCopied';
      this.#render();
      if (isCopied) return;
      const box = this.#root.querySelector<HTMLTextAreaElement>('#krk-code');
      box?.focus();
      box?.select();
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
      writeState({ ...state, language, told: language }, this.#first) || '?';
    render(
      html`${top(this, this.site.pageIn(state.language), addressIn)}
        <div class="steps">${figureStep(this)} ${pasteStep(this)}</div>
        ${previewStep(this, this.#stage)}`,
      this.#root,
    );
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
