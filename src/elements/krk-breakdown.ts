import { html, type TemplateResult } from 'lit/html.js';
import { typedBreakdown, typedWhole, type Typed } from '../data/typed.js';
import { breakdownSentence, breakdownTable, partText, partTitle } from '../format/breakdown.js';
import { itemText } from '../format/compare.js';
import { BREAKDOWN_WORDS, REST_WORDS, SCALE_WORDS, learn } from '../format/messages.js';
import { print } from '../format/number.js';
import { breakdownRows } from '../format/rows.js';
import { partKey, partsRing } from '../pictures/parts.js';
import { ringPlaces } from '../pictures/row-geometry.js';
import { breakdownStyles } from '../styles/breakdown.js';
import { ringStyles } from '../styles/ring.js';
import { rowStyles } from '../styles/rows.js';
import { breakdownView, fitsRing } from '../view/breakdown.js';
import type { BreakdownView } from '../view/view.js';
import { localText, type Styled } from './frame.js';
import type { Kit } from './krk-element.js';
import { PictureElement } from './picture-element.js';
import { properties } from './reactive-host.js';
import { rowsTemplate } from './rows.js';

learn(SCALE_WORDS, REST_WORDS, BREAKDOWN_WORDS);

/**
 * The parts of a whole, with the rest that nobody declared drawn and named; or sets that lie inside one another.
 *
 * ```html
 * <krk-breakdown label="Miejskie jednostki edukacyjne" total="433" parts="Przedszkola: 136; Szkoły podstawowe: 114; Szkoły ponadpodstawowe: 80" partial period="2024" lang="pl">433 jednostki, w tym 136 przedszkoli</krk-breakdown>
 * ```
 *
 * @slot - What readers see before the script runs, without it, and when everything fails. A `<table>` here is read as
 * data: the first column names the part, the second holds its value; a row in `<tfoot>` is the whole.
 * @csspart figure - the whole
 * @csspart heading - the heading: the author's, else the label
 * @csspart description - the sentence
 * @csspart chart - the ring, or the rows of bars
 * @csspart legend - the labels of the parts
 * @csspart label - what a part is called
 * @csspart qualifier - the hedge of a value
 * @csspart value - what a part amounts to
 * @csspart unit - its unit, where the sentence doesn't say it of all
 * @csspart table - the table
 * @csspart note - the remark
 * @csspart source - where the figures come from
 * @csspart cite - the button that opens the citation
 * @csspart error - what went wrong
 * @cssprop [--krk-color-text] - text
 * @cssprop [--krk-color-muted] - source
 * @cssprop [--krk-color-surface] - ground; opaque
 * @cssprop [--krk-color-border] - the edge of the remainder
 * @cssprop [--krk-color-accent] - bars, and the first part
 * @cssprop [--krk-color-rest] - a whole that holds parts
 * @cssprop [--krk-color-1] - first part; `--krk-color-2` … `--krk-color-6` the others
 * @cssprop [--krk-color-focus=var(--krk-color-accent)] - focus ring
 * @cssprop [--krk-font=inherit] - typeface
 * @cssprop [--krk-space=1.25em] - inner space
 * @cssprop [--krk-radius=0] - corners
 * @cssprop [--krk-chart-height=9em] - diameter of the ring
 * @cssstate loading - data are on their way
 * @cssstate error - something could not be read
 * @cssstate stale - a refresh failed, the last good data stand
 * @cssstate empty - there is no value
 * @fires {CustomEvent} krk-load - data have come; detail: `figures`, `source`
 * @fires {CustomEvent} krk-error - something could not be read; detail: `code`, `message`, `url`, `row`, `column`
 * @fires {CustomEvent} krk-change-detected - the data differ from `pin`; detail: `quoted`, `value`, `updated`
 */
export class KrkBreakdown extends PictureElement<BreakdownView> {
  static override styles = [...PictureElement.styles, ringStyles, rowStyles, breakdownStyles];

  static override properties = {
    ...PictureElement.properties,
    ...properties('parts total qualifier'),
    ...properties('nested partial', 'flag'),
  };

  /** The parts: `Przedszkola: 136; Szkoły podstawowe: 114`. @attr parts */
  parts?: string;
  /** The whole; of percentages 100. Without it no number is told for what all parts come to. @attr total */
  total?: string;
  /** Each part contains the next: 681 ⊃ 162 ⊃ 83. @attr nested */
  nested?: boolean;
  /** The listed parts are not all there are ("w tym"). @attr partial */
  partial?: boolean;
  /** Hedge of every part that has none of its own. @attr qualifier */
  qualifier?: string;

  #flagged(typed: Typed): Typed {
    return { ...typed, ...(this.nested && { nested: '' }), ...(this.partial && { partial: '' }) };
  }

  override readonly kit: Kit<BreakdownView> = {
    typed: (typed, own) => typedBreakdown(this.#flagged(typed), own),
    view: (data) => {
      const { total, nested, partial } = this;
      const { whole, figures } = data;
      // A file may hold the parts alone, and the author know what they are parts of.
      const stated =
        whole && whole.value !== null
          ? whole
          : { ...whole, ...typedWhole(this.#flagged({ total }), figures, this.locale.own) };
      // The author knows how the parts lie in it.
      const parts = nested ? 'nested' : partial ? 'partial' : stated.parts;
      return breakdownView({ ...data, whole: { ...stated, parts } });
    },
    sentence: breakdownSentence,
    table: breakdownTable,
    isMany: true,
  };

  override picture(view: BreakdownView): TemplateResult {
    const { language } = this.locale;
    return this.stage(fitsRing(view) ? this.#ring(view) : rowsTemplate(breakdownRows(view, language), language));
  }

  #ring(view: BreakdownView): TemplateResult {
    const { language } = this.locale;
    const { parts, total } = view;
    const sentence = breakdownSentence(view, language);
    const places = ringPlaces(parts.map(({ start, size }) => start + size / 2));
    const { hedge, number, scale } = total ? print(itemText(total), language) : { hedge: '', number: '', scale: '' };
    return html`<div class="picture" part="chart">
      <svg class="ring" data-row=${parts.length} viewBox="-50 -50 100 100" role="img" aria-label=${sentence}>
        ${partsRing(parts)}
        <text class="number" y="6">${hedge || scale ? '' : number}</text>
      </svg>
      <ul part="legend" class="legend">
        ${parts.map((part, index) => {
          const { side = 'right', row = 1 } = places[index] ?? {};
          const style = `--_row:${row}` as unknown as Styled;
          const tone = part.isRest ? 'remainder' : `tone-${(index % 6) + 1}`;
          return html`<li class="${tone} ${side}" data-row=${index} .style=${style}>
            <svg class="key" viewBox="-50 -50 100 100" aria-hidden="true">${partKey(part, index)}</svg
            ><span part="label">${localText(partTitle(part, language))}</span
            ><span part="value">${partText(part, language, total ? itemText(part) : part)}</span>
          </li>`;
        })}
      </ul>
    </div>`;
  }
}

if (!customElements.get('krk-breakdown')) customElements.define('krk-breakdown', KrkBreakdown);

declare global {
  interface HTMLElementTagNameMap {
    'krk-breakdown': KrkBreakdown;
  }
}
