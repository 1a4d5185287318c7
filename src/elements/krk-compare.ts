import type { TemplateResult } from 'lit/html.js';
import { parseNumber } from '../data/number.js';
import { typedCompare } from '../data/typed.js';
import { compareSentence, compareTable } from '../format/compare.js';
import { COMPARE_WORDS, SCALE_WORDS, learn } from '../format/messages.js';
import { compareRows } from '../format/rows.js';
import { DataError } from '../model/data-error.js';
import { compareStyles } from '../styles/compare.js';
import { rowStyles } from '../styles/rows.js';
import { compareView, type Sort } from '../view/compare.js';
import type { CompareView } from '../view/view.js';
import type { Kit } from './krk-element.js';
import { PictureElement } from './picture-element.js';
import { properties } from './reactive-host.js';
import { rowsTemplate } from './rows.js';

learn(SCALE_WORDS, COMPARE_WORDS);

const SORTS: Readonly<Record<string, Sort>> = {
  given: 'given',
  value: 'descending',
  descending: 'descending',
  ascending: 'ascending',
};

/**
 * A few categories side by side: a bar for each, from 0, with its value at its end.
 *
 * ```html
 * <krk-compare label="Ocena obsługi, jesień 2024" values="Na miejscu: 49; Elektronicznie: 39" unit="nps" lang="pl">Na miejscu: 49, elektronicznie: 39 (NPS)</krk-compare>
 * ```
 *
 * @slot - What readers see before the script runs, without it, and when everything fails. A `<table>` here is read as
 * data: the first column names the category, the second holds its value.
 * @csspart figure - the whole
 * @csspart heading - the heading: the author's, else the label
 * @csspart description - the sentence
 * @csspart chart - the rows of bars
 * @csspart label - what a category is called
 * @csspart qualifier - the hedge of a value
 * @csspart value - a value
 * @csspart unit - its unit, where the sentence doesn't say it of all
 * @csspart table - the table
 * @csspart note - the remark
 * @csspart source - where the figures come from
 * @csspart cite - the button that opens the citation
 * @csspart error - what went wrong
 * @cssprop [--krk-color-text] - text
 * @cssprop [--krk-color-muted] - scale and source
 * @cssprop [--krk-color-surface] - ground; opaque
 * @cssprop [--krk-color-border] - the line where bars begin
 * @cssprop [--krk-color-accent] - the bars
 * @cssprop [--krk-color-focus=var(--krk-color-accent)] - focus ring
 * @cssprop [--krk-font=inherit] - typeface
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
export class KrkCompare extends PictureElement<CompareView> {
  static override styles = [...PictureElement.styles, rowStyles, compareStyles];

  static override properties = {
    ...PictureElement.properties,
    ...properties('values scaleMin scaleMax sort qualifier'),
  };

  /** The categories: `Przedszkola: 136; Szkoły podstawowe: 114`. An empty value, `-` or `–` is a gap. @attr values */
  values?: string;
  /** Where the scale begins; −100 for `nps`, else 0 or the lowest value. @attr scale-min */
  scaleMin?: number | string;
  /** Where the scale ends; 100 for `nps`, else the highest value. @attr scale-max */
  scaleMax?: number | string;
  /** `given` (default), `value` or `descending`: the largest first, `ascending`. @attr sort */
  sort?: string;
  /** Hedge of every value that has none of its own. @attr qualifier */
  qualifier?: string;

  override readonly kit: Kit<CompareView> = {
    typed: typedCompare,
    view: (data) => {
      const { sort = 'given', scaleMin, scaleMax } = this;
      const order = SORTS[sort];
      if (!order)
        throw new DataError('shape', { where: 'sort', found: sort, expected: Object.keys(SORTS).join(' | ') });
      const end = (typed: number | string | undefined, where: string): number | undefined =>
        typeof typed === 'string' ? (parseNumber(typed, where, this.locale.own).value ?? undefined) : typed;
      return compareView(data, { sort: order, min: end(scaleMin, 'scale-min'), max: end(scaleMax, 'scale-max') });
    },
    sentence: compareSentence,
    table: compareTable,
    isMany: true,
  };

  override picture(view: CompareView): TemplateResult {
    const { language } = this.locale;
    return this.stage(rowsTemplate(compareRows(view, language), language));
  }
}

if (!customElements.get('krk-compare')) customElements.define('krk-compare', KrkCompare);

declare global {
  interface HTMLElementTagNameMap {
    'krk-compare': KrkCompare;
  }
}
