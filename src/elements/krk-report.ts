import { html, nothing, type TemplateResult } from 'lit/html.js';
import { learn, TIMELINE_WORDS, words } from '../format/messages.js';
import { plain } from '../format/text.js';
import { DataError } from '../model/data-error.js';
import type { Language } from '../model/figure.js';
import { reportStyles } from '../styles/report.js';
import { shared } from '../styles/shared.js';
import { tokens } from '../styles/tokens.js';
import type { PictureView, ReportView } from '../view/view.js';
import type { CommonAttributes } from './common-attributes.js';
import { headingOf, sourceLine, told } from './frame.js';
import './krk-breakdown.js';
import './krk-budget-share.js';
import './krk-cite.js';
import './krk-compare.js';
import { KrkElement, type Kit } from './krk-element.js';
import './krk-ratio.js';
import './krk-stat.js';
import './krk-timeline.js';
import { properties } from './reactive-host.js';

learn(TIMELINE_WORDS);

/** What the author says of all figures at once (`without-table`, `with-json-ld`, …); a source is cited with each. */
const HANDED_ON = Object.keys(KrkElement.properties).filter((name) =>
  /^(with(out[TC]|[JE])|sou|lic)/.test(name),
) as readonly Extract<keyof CommonAttributes, `with${string}` | `source${string}` | `license${string}`>[];

/**
 * Several figures out of one data file: the elements inside it need only name their figure. With a section, and nothing
 * inside, it shows that section by itself, each figure in the picture that suits it.
 *
 * ```html
 * <krk-report src="krakow-2024.json" section="culture" lang="pl">Kultura w Krakowie w 2024 roku</krk-report>
 * ```
 *
 * @slot - Elements that take their data from here; or what readers see before the script runs, without it, and when
 * everything fails.
 * @csspart figure - the whole
 * @csspart heading - the section's title
 * @csspart note - the remark
 * @csspart source - where the figures come from
 * @csspart error - what went wrong
 * @cssprop [--krk-color-text] - text
 * @cssprop [--krk-color-muted] - source
 * @cssprop [--krk-color-surface] - ground; opaque
 * @cssprop [--krk-color-rest] - the lines between figures
 * @cssprop [--krk-font=inherit] - typeface
 * @cssprop [--krk-space=1.25em] - inner space
 * @cssprop [--krk-radius=0] - corners
 * @cssstate loading - data are on their way
 * @cssstate error - something could not be read
 * @cssstate stale - a refresh failed, the last good data stand
 * @cssstate empty - there is no figure
 * @fires {CustomEvent} krk-load - data have come; detail: `figures`, `source`
 * @fires {CustomEvent} krk-error - something could not be read; detail: `code`, `message`, `url`, `row`, `column`
 */
export class KrkReport extends KrkElement<ReportView> {
  /** Its tokens stay inside: around elements of its own the page's nodes would inherit them. */
  static override styles = [tokens.replaceAll(':host', '.frame'), shared, reportStyles];

  static override properties = { ...KrkElement.properties, ...properties('section') };

  /** Id of the section that is to be shown. @attr section */
  section?: string;

  readonly #cards = new Map<string, Element>();
  #given: readonly unknown[] = [];

  /** Whether it holds elements of its own, which it then only provides with data. */
  #isProvider = false;

  /** The elements that take their data from here: those inside it, or its own. */
  get #pictures(): NodeListOf<Element & Partial<KrkElement>> {
    return (this.#isProvider ? this : this.renderRoot).querySelectorAll('[figure]');
  }

  protected override willUpdate(): void {
    this.#isProvider = [...this.querySelectorAll('*')].some(({ localName }) => localName.startsWith('krk-'));
    if (!this.#isProvider) super.willUpdate();
  }

  protected override updated(): void {
    if (!this.#isProvider) {
      super.updated();
      return;
    }
    const { src, data, refresh } = this;
    const given = [src, data, refresh, this.querySelector(':scope > script')?.textContent];
    if (given.every((one, index) => one === this.#given[index])) return;
    // What the elements inside read here has changed.
    this.#given = given;
    for (const child of this.#pictures) child.requestUpdate?.();
  }

  /** Asks the server again, for all the figures inside. */
  override async reload(): Promise<void> {
    await super.reload();
    await Promise.all([...this.#pictures].map(async (child) => child.reload?.()));
  }

  protected override render(): TemplateResult {
    if (this.#isProvider) return html`<slot></slot>`;
    return this.view ? this.#section(this.view, this.locale.language) : super.render();
  }

  override readonly kit: Kit<ReportView> = {
    typed: () => undefined,
    view: (data) => {
      const view = this.agent?.compose(data);
      if (!view) throw new DataError('empty');
      // Figures of several sections have no one name, and each has its own.
      return { ...view, label: this.label ?? view.label ?? {}, note: this.note };
    },
  };

  override picture({ sections, label }: ReportView): TemplateResult {
    const { language } = this.locale;
    const isOne = sections.length < 2;
    const below = this.#level + 1;
    return html`${sections.map(
      ({ title, pictures, milestones }) =>
        html`<div class="section">
          ${isOne || title === label ? nothing : html`<div part="heading" role="heading" aria-level=${below}>${told(title, language)}</div>`}
          <div class="cards">
            ${[...pictures, ...(milestones.length ? [this.#events(milestones)] : [])].map((picture) =>
              this.#card(picture, isOne ? below : below + 1, language),
            )}
          </div>
        </div>`,
    )}`;
  }

  #events(figures: readonly string[]): PictureView {
    return { element: 'krk-timeline', figures, heading: words(this.locale.language).events };
  }

  /** The element that suits, kept from one update to the next; its data it finds in the report around it. */
  #card({ element, figures, heading }: PictureView, level: number, language: Language): Element {
    const ids = figures.join(' ');
    const card = this.#cards.get(ids + element) ?? document.createElement(element);
    this.#cards.set(ids + element, card);
    card.setAttribute('figure', ids);
    // As an attribute, which says nothing again at the next update: what a reader has opened or closed stays.
    card.toggleAttribute('with-table-open', !!this.withTableOpen);
    return Object.assign(card, {
      heading: heading && plain(heading, language),
      // Below 6 there is no heading.
      headingLevel: Math.min(6, level),
      // The source is that of all, and told once.
      withoutSource: true,
      ...Object.fromEntries(HANDED_ON.map((name) => [name, this[name]])),
    });
  }

  get #level(): number {
    return [2, 4, 5, 6].find((level) => level === Number(this.headingLevel)) ?? 3;
  }

  /** The source is that of all, and told once. */
  #section(view: ReportView, language: Language): TemplateResult {
    const { message } = this;
    const title = this.heading ?? told(view.label, language);
    return html`<section part="figure" class="frame" lang=${language} aria-labelledby=${title ? 'heading' : nothing}>
      ${headingOf(this.#level, title)} ${message && html`<p part="error">${message}</p>`} ${this.picture(view)}
      ${view.note && html`<p part="note">${told(view.note, language)}</p>`}
      ${this.withoutSource ? '' : html`<div class="tools">${sourceLine(view, language)}</div>`}
    </section>`;
  }
}

if (!customElements.get('krk-report')) customElements.define('krk-report', KrkReport);

declare global {
  interface HTMLElementTagNameMap {
    'krk-report': KrkReport;
  }
}
