import type { TemplateResult } from 'lit/html.js';
import { dataCompanion } from '../controllers/data.js';
import { extrasCompanion, type Deed } from '../controllers/extras.js';
import { LocaleController } from '../controllers/locale.js';
import type { DataWish } from '../controllers/obtain.js';
import type { DataAgent } from '../controllers/remote.js';
import { overrideWords, type Typed } from '../data/typed.js';
import { errorMessage } from '../format/messages.js';
import type { Table } from '../format/table.js';
import { asDataError, DataError } from '../model/data-error.js';
import type { Dataset, Language } from '../model/figure.js';
import { shared } from '../styles/shared.js';
import { tokens } from '../styles/tokens.js';
import type { View } from '../view/view.js';
import { CommonAttributes } from './common-attributes.js';
import { frame, unavailable } from './frame.js';

/** A figure's way through the layers: read, decided, told. What an element leaves out, it doesn't show. */
export interface Kit<V extends View> {
  /** Values typed as attributes, or nothing where none were. */
  typed(typed: Typed, own: Language | undefined): Dataset | undefined;
  view(data: Dataset): V;
  /** The sentence above the picture; without one the picture is the sentence. */
  sentence?(view: V, language: Language): string;
  table?(view: V, language: Language): Table;
  /** It shows several figures: the author's words are those of them all. */
  readonly isMany?: true;
}

/**
 * What all elements share: where values come from, what happens when they don't, and the frame around the picture.
 * An element supplies its kit and its picture.
 */
export abstract class KrkElement<V extends View = View> extends CommonAttributes {
  static override styles = [tokens, shared];

  /** @internal the language of the place where it stands */
  readonly locale = new LocaleController(this);
  readonly #source = dataCompanion(this);
  readonly #extras = extrasCompanion(this);
  readonly #internals = this.attachInternals();
  readonly #children = new MutationObserver(() => {
    this.requestUpdate();
  });
  #view?: V;
  #error?: DataError;
  #waiting = false;
  #told?: string;
  #isCited = false;
  /** @internal every value of what is shown */
  table: Table | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, { childList: true, characterData: true, subtree: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
  }

  /** Asks the server again, past the page's cache. What is shown stays until the answer is there. */
  async reload(): Promise<void> {
    await (await this.#source.fetch())?.reload();
    await this.updateComplete;
  }

  /** Something beside the data failed: what is there stays, and the fault is told. */
  protected get failure(): DataError | undefined {
    // Of what nobody asked for by hand, no reader need hear.
    return this.#isCited ? this.#extras.failure : undefined;
  }

  /** The companion that reads data, once it is here. */
  protected get agent(): DataAgent | undefined {
    return this.#source.agent;
  }

  /** What is shown now, without a word of any language; nothing while loading or after a failure. */
  get view(): V | undefined {
    return this.#view;
  }

  /** @internal how a figure becomes what it is shown as */
  abstract readonly kit: Kit<V>;
  /** @internal the picture, with the sentence as its name */
  abstract picture(view: V): TemplateResult;

  protected override willUpdate(): void {
    const { own, language } = this.locale;
    const typed = this.#typed();
    this.#view = this.#error = undefined;
    let fromAttributes: Dataset | undefined;
    try {
      fromAttributes = this.kit.typed(typed, own);
    } catch (thrown) {
      this.#error = asDataError(thrown);
    }
    const wish = this.#wish(typed, !!fromAttributes || !!this.#error);
    this.#source.want(wish ?? this.pin);
    const { agent, failure } = this.#source;
    agent?.want(wish);
    const failed = agent?.error ?? failure;
    const data = agent?.data ?? fromAttributes;
    this.#waiting = !!wish && !agent?.data && !failed;
    // Data that came make up for an attribute that can't be read.
    this.#error = failed ?? (agent?.data ? undefined : this.#error) ?? this.failure;
    this.table = undefined;
    if (!data) return;
    try {
      this.#view = this.kit.view(overrideWords(data, typed, own ?? language, document.baseURI, this.kit.isMany));
      agent?.comparePin(this.#view, this.pin, own);
      this.table = this.kit.table?.(this.#view, language);
    } catch (thrown) {
      const fault = asDataError(thrown);
      if (fault.code !== 'empty') this.#error ??= fault;
    }
  }

  protected override updated(): void {
    const view = this.#view;
    const states = {
      loading: this.#waiting,
      error: this.#error,
      stale: this.#source.agent?.stale !== undefined,
      empty: (view ? view.isEmpty : !this.#waiting) && !this.#error,
    };
    this.#extras.want(this.withJsonLd);
    this.#extras.want(this.withEmbed);
    for (const [state, on] of Object.entries(states)) this.#internals.states[on ? 'add' : 'delete'](state);
    this.#tell();
  }

  protected override render(): TemplateResult {
    const { language } = this.locale;
    try {
      if (this.#view) return frame(this, this.#view, language);
    } catch (thrown) {
      this.#error = asDataError(thrown);
    }
    return unavailable(this, language, this.#waiting);
  }

  /** @internal what went wrong, in the reader's words */
  get message(): string | undefined {
    return this.#error && errorMessage(this.#error, this.locale.language);
  }

  /** @internal calm sentences: what was quoted before, that the data are old */
  get remarks(): readonly string[] {
    return (this.#view && this.#source.agent?.remarks(this.#view, this.locale.language)) ?? [];
  }

  /** @internal has the companion of tools do something that a reader asked for */
  async perform(deed: Deed): Promise<void> {
    this.#isCited = true;
    (await this.#extras.fetch())?.[deed]();
  }

  /** The attributes an author typed, as text. */
  #typed(): Typed {
    const typed: Record<string, string> = {};
    for (const name of Object.keys((this.constructor as typeof CommonAttributes).properties)) {
      const value: unknown = this[name as keyof this];
      // A number's point is JavaScript's: behind a leading 0 it is never taken for a mark of thousands.
      if (typeof value === 'number') typed[name] = `${value}`.replace(/\d+\./, '0$&');
      if (typeof value === 'string') typed[name] = value;
    }
    return typed;
  }

  /** What has to be read elsewhere than in the attributes: the `data` property, `src`, a child script, a child table. */
  #wish(typed: Typed, isTyped: boolean): DataWish | undefined {
    const wish = { typed, language: this.locale.own };
    const { data, src } = this;
    if (data !== undefined && data !== null) return { ...wish, inline: data };
    if (src !== undefined) return { ...wish, src };
    const find = (selector: string): Element | null => (isTyped ? null : this.querySelector(`:scope > ${selector}`));
    const child = find('script[type="application/json"]') ?? find('table');
    // Whoever names a figure, and not where it is, asks the report around it.
    return child
      ? { ...wish, inline: child, stamp: child.textContent }
      : (this.figure ?? typed.section)
        ? wish
        : undefined;
  }

  /** Tells the page what went wrong, once for each thing that did. */
  #tell(): void {
    const view = this.#view;
    // A figure that says nowhere what it is about: nothing for its readers, but a fault of its author's.
    const isNameless = view && !view.label && !this.heading && !this.#waiting;
    const error =
      this.#error ??
      (isNameless ? new DataError('shape', { where: 'label', found: '', expected: 'label | heading' }) : undefined);
    const told = error?.message;
    if (told === this.#told) return;
    this.#told = told;
    if (!error) return;
    const { code, details } = error;
    const message = errorMessage(error, this.locale.language);
    const attribute = [`${details.where}`, 'src'].find((name) => this.hasAttribute(name));
    const typed = attribute ? ` ${attribute}="${this.getAttribute(attribute)}"` : '';
    console.warn(`<${this.localName}${typed}>: ${message}`, this);
    const detail = { ...details, code, message };
    this.dispatchEvent(new CustomEvent('krk-error', { bubbles: true, composed: true, detail }));
  }
}
