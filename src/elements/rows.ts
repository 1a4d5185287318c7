import { html, type TemplateResult } from 'lit/html.js';
import { NBSP, print, printText } from '../format/number.js';
import type { LocalText } from '../format/text.js';
import type { Language } from '../model/figure.js';
import { rowBar } from '../pictures/row-geometry.js';
import { baseline, outline, rowPicture } from '../pictures/rows.js';
import type { ItemView, Shown } from '../view/view.js';
import { localText, quantity, type Styled, told } from './frame.js';

/** A row as it is to be drawn. */
export interface Row {
  readonly item: ItemView;
  readonly name: LocalText;
  /** What stands before the name: "of which". */
  readonly before?: string;
  /** The value as it is printed at the bar's end, and what stands behind it: "by difference". */
  readonly printed: Shown;
  readonly after?: string;
  readonly tone: 'part' | 'whole' | 'rest';
  /** The value of the set that it lies in. */
  readonly within?: number;
}

/** What is longer leaves no room for bars where that is narrow. */
const LONG = 10;

/** Room for a value at the end of the longest bar, in letters. */
const roomOf = (rows: readonly Row[], language: Language): number =>
  2 +
  Math.min(20, Math.max(...rows.map(({ printed, after = '' }) => printText(printed, language).length + after.length)));

/** Rows of bars on one scale, with its ends under them where it is one of its own. */
export function rowsTemplate(
  rows: readonly Row[],
  scale: { readonly min: number; readonly max: number },
  language: Language,
  ends?: readonly [string, string],
): TemplateResult {
  const room = roomOf(rows, language);
  const style = `--_room:${room}` as unknown as Styled;
  const isOpen = !ends && rows.some(({ item }) => item.edge === 'above' || item.edge === 'around');
  const bar = (value: number, item?: ItemView, most?: number) =>
    rowBar(value, item?.edge ?? 'sharp', scale, isOpen, most);
  const { start: origin } = bar(Math.max(scale.min, Math.min(scale.max, 0)));
  return html`<ul class="rows ${room > LONG ? 'long' : ''}" part="chart" .style=${style}>
    ${rows.map(
      ({ item, name, before, printed, after, tone, within }, index) =>
        html`<li class=${tone === 'rest' ? 'remainder' : ''} data-row=${index}>
          <span part="label"
            >${before && html`<span class="before">${before}${NBSP}</span>`}${localText(name)}${item.note && html`<small>${told(item.note, language)}</small>`}</span
          >
          <span class="area"
            >${baseline(origin)}${within === undefined ? '' : outline(bar(within).length)}${item.value === null ? '' : rowPicture(bar(item.value, item, within), tone)}<span
              class="amount"
              >${quantity(print(printed, language))}${after && ` ${after}`}</span
            ></span
          >
        </li>`,
    )}
    ${ends && axis(ends, origin)}
  </ul>`;
}

/** The ends of the scale in text, and 0 where it lies between; the sentence says them too. */
const axis = ([min, max]: readonly [string, string], origin: number): TemplateResult =>
  html`<li class="axis" aria-hidden="true">
    <div class="area">
      <div class="ends">
        <span>${min}</span
        >${origin > 0.1 && origin < 0.9 ? html`<svg width="${origin * 100}%"><text x="100%" y="1em">0</text></svg>` : ''}<span
          >${max}</span
        >
      </div>
    </div>
  </li>`;
