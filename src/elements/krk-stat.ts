import { html, nothing, type TemplateResult } from 'lit/html.js';
import { typedStat } from '../data/typed.js';
import { printBase, printChange, printVerdict } from '../format/change.js';
import { print, printText } from '../format/number.js';
import { when } from '../format/sentence.js';
import { statTable } from '../format/table.js';
import type { Language } from '../model/figure.js';
import { css } from '../styles/css.js';
import { statView } from '../view/stat.js';
import type { ChangeView, StatView } from '../view/view.js';
import { quantity, told, type Styled } from './frame.js';
import { KrkElement, type Kit } from './krk-element.js';
import { properties } from './reactive-host.js';

const ARROWS = { up: '▲\u00a0', down: '▼\u00a0', same: '' } as const;

/**
 * One public figure as a large number: its hedge, value and unit, what it is about, and how it changed.
 *
 * ```html
 * <krk-stat label="Pracownicy urzędu" value="3217" unit="osoba|osoby|osób|osoby" period="2024-12-31" lang="pl">3 217 osób</krk-stat>
 * ```
 *
 * @slot - What readers see before the script runs, without it, and when everything fails. A `<table>` or a
 * `<script type="application/json">` here is read as data.
 * @csspart figure - the whole
 * @csspart heading - the heading, where one is given
 * @csspart label - what the figure is about
 * @csspart qualifier - the hedge: "blisko", "ponad"
 * @csspart value - the number with its scale, or the words in its place
 * @csspart unit - the unit
 * @csspart change - the change against the earlier value
 * @csspart description - the sentence
 * @csspart table - the table
 * @csspart note - the remark
 * @csspart source - where the figure comes from
 * @csspart cite - the button that opens the citation
 * @csspart error - what went wrong
 * @cssprop [--krk-color-text] - text
 * @cssprop [--krk-color-muted] - labels and source
 * @cssprop [--krk-color-surface] - ground; opaque
 * @cssprop [--krk-color-border] - lines that mean something
 * @cssprop [--krk-color-focus=var(--krk-color-accent)] - focus ring
 * @cssprop [--krk-font=inherit] - typeface
 * @cssprop [--krk-font-size-value=3em] - size of the number, as far as the room allows
 * @cssprop [--krk-space=1.25em] - inner space
 * @cssprop [--krk-radius=0] - corners
 * @cssstate loading - data are on their way
 * @cssstate error - something could not be read
 * @cssstate stale - a refresh failed, the last good data stand
 * @cssstate empty - there is no value
 * @fires {CustomEvent} krk-load - data have come; detail: `figures`, `source`
 * @fires {CustomEvent} krk-error - something could not be read; detail: `code`, `message`, `url`, `row`, `column`
 * @fires {CustomEvent} krk-change-detected - the data differ from `pin`; detail: `quoted`, `value`, `updated`
 */
export class KrkStat extends KrkElement<StatView> {
  static override styles = [
    ...KrkElement.styles,
    css`
      :host {
        min-block-size: 10.5em;
      }

      .stat > :not(.hidden) {
        display: block;
      }

      [part~='label'] {
        color: var(--_muted);
        line-height: 1.3;
      }

      .hero {
        line-height: 1.3;
        word-spacing: 0.2em;
        hyphens: none;
        /* The number fills the room it has: 0.57em is a tabular figure's width, --_length the line's in such figures. */
        /* prettier-ignore */
        --_size: clamp(1.9em,(100cqi - 2*var(--_space))/(.57*var(--_length,9)),var(--krk-font-size-value,3em));
      }

      /* In a room too narrow for one line it breaks between the parts, never inside one. */
      .hero > * {
        display: inline-block;
        word-spacing: normal;
        font-size: max(1em, 0.46 * var(--_size));
      }

      .hero > [part~='value'] {
        font-size: var(--_size);
        font-weight: 600;
        letter-spacing: -0.012em;
        font-variant-numeric: lining-nums tabular-nums;
      }

      .scale {
        font-size: 0.46em;
        font-weight: 400;
      }

      .good {
        color: var(--_good);
      }

      .bad {
        color: var(--_bad);
      }

      .size {
        font-weight: 600;
      }
    `,
  ];

  static override properties = {
    ...KrkElement.properties,
    ...properties('value qualifier precision previous previousPeriod direction favourable'),
  };

  /** The number as you would write it: `3 217`, `3,56 mld`, `blisko 1 200`, `36%`. @attr value */
  value?: string;
  /** `exact`, `about`, `nearly`, `over`, `under`, `at-least`, `up-to`. @attr qualifier */
  qualifier?: string;
  /** Size of the last stated digit, where the typed digits don't tell. @attr precision */
  precision?: string;
  /** The earlier value. @attr previous */
  previous?: string;
  /** The period of the earlier value. @attr previous-period */
  previousPeriod?: string;
  /** Which way the figure went, where no number says it: `up`, `down`, `same`. @attr direction */
  direction?: string;
  /** Which way is good news: `up` or `down`. @attr favourable */
  favourable?: string;

  override readonly kit: Kit<StatView> = { typed: typedStat, view: statView, table: statTable };

  /** The sentence itself, set large: what a voice reads and what an eye sees are one text. */
  override picture(view: StatView): TemplateResult {
    const { language } = this.locale;
    const { label, change, shown } = view;
    const date = when(view, language);
    const printed = print(shown, language);
    // The length of the line in figures: hedge, scale and unit are set at less than half the size of the number.
    const { length } = printed.number;
    const small = printText(shown, language).length - length;
    const style = `--_length:${Math.max(4, length + small * 0.46)}` as unknown as Styled;
    // What the eye sees by line and size, a voice hears as punctuation. Inside ${} since a minifier trims plain text.
    const said = (mark: string): TemplateResult => html`<span class="hidden">${mark}</span>`;
    return html`<p id="sentence" class="stat" part=${this.description === undefined ? 'description' : nothing}>
      ${label || date ? html`<span part="label">${told(label, language)}${label && date && ', '}${date}</span>${said(': ')}` : ''}<span
        class="hero"
        .style=${style}
        >${quantity(printed)}</span
      >${change ? [said('; '), this.#change(change, language)] : ''}${said('.')}
    </p>`;
  }

  #change(change: ChangeView, language: Language): TemplateResult {
    const { good, direction } = change;
    const tone = good === undefined ? '' : good ? 'good' : 'bad';
    const base = printBase(change, language);
    const verdict = printVerdict(change, language);
    return html`<span part="change"
      ><span class="size ${tone}"
        ><span aria-hidden="true">${ARROWS[direction]}</span>${printChange(change, language)}</span
      >${base && ` (${base})`}${verdict && [', ', html`<span class=${tone}>${verdict}</span>`]}</span
    >`;
  }
}

if (!customElements.get('krk-stat')) customElements.define('krk-stat', KrkStat);

declare global {
  interface HTMLElementTagNameMap {
    'krk-stat': KrkStat;
  }
}
