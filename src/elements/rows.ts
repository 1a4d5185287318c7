import { html, type TemplateResult } from 'lit/html.js';
import { itemText, scaleEnds } from '../format/compare.js';
import { NBSP, print, printText } from '../format/number.js';
import type { Row, Rows } from '../format/rows.js';
import type { Language } from '../model/figure.js';
import { rowBar } from '../pictures/row-geometry.js';
import { baseline, outline, rowPicture } from '../pictures/rows.js';
import type { ItemView } from '../view/view.js';
import { localText, quantity, type Styled, told } from './frame.js';

/** What is longer leaves no room for bars where that is narrow. */
const LONG = 10;

/** Room for a value at the end of the longest bar, in letters. */
const roomOf = (rows: readonly Row[], language: Language): number =>
  2 +
  Math.min(20, Math.max(...rows.map(({ item, after }) => printText(itemText(item), language).length + after.length)));

/** Rows of bars on one scale, with its ends under them where it is one of its own. */
export function rowsTemplate({ rows, scale }: Rows, language: Language): TemplateResult {
  const room = roomOf(rows, language);
  const style = `--_room:${room}` as unknown as Styled;
  const isOpen = !scale.own && rows.some(({ item }) => item.edge === 'above' || item.edge === 'around');
  const bar = (value: number, item?: ItemView, most?: number) =>
    rowBar(value, item?.edge ?? 'sharp', scale, isOpen, most);
  const { start: origin } = bar(Math.max(scale.min, Math.min(scale.max, 0)));
  return html`<ul class="rows ${room > LONG ? 'long' : ''}" part="chart" .style=${style}>
    ${rows.map(
      ({ item, name, before, after, tone, within }, index) =>
        html`<li class=${tone === 'rest' ? 'remainder' : ''} data-row=${index}>
          <span part="label"
            >${before && html`<span class="before">${before}${NBSP}</span>`}${localText(name)}${item.note && html`<small>${told(item.note, language)}</small>`}</span
          >
          <span class="area"
            >${baseline(origin)}${within === undefined ? '' : outline(bar(within).length)}${item.value === null ? '' : rowPicture(bar(item.value, item, within), tone)}<span
              class="amount"
              >${quantity(print(itemText(item), language))}${after && ` ${after}`}</span
            ></span
          >
        </li>`,
    )}
    ${scale.own ? axis(scaleEnds(scale, language), origin) : ''}
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
