import { html, type TemplateResult } from 'lit/html.js';
import { typedRatio } from '../data/typed.js';
import { RATIO_WORDS, REST_WORDS, learn } from '../format/messages.js';
import { printRatio, ratioSentence, ratioTable } from '../format/ratio.js';
import { DataError } from '../model/data-error.js';
import { iconArray, iconBox } from '../pictures/icons.js';
import { ratioStyles } from '../styles/ratio.js';
import { ratioView } from '../view/ratio.js';
import type { RatioView } from '../view/view.js';
import { quantity } from './frame.js';
import type { Kit } from './krk-element.js';
import { PictureElement } from './picture-element.js';
import { properties } from './reactive-host.js';

learn(REST_WORDS, RATIO_WORDS);

/**
 * n of m, as icons and in words.
 *
 * ```html
 * <krk-ratio label="Zrealizowane wnioski" value="28" of="38" unit="wniosek|wnioski|wniosków|wniosku" period="2024" lang="pl">28 z 38 wniosków</krk-ratio>
 * ```
 *
 * @slot - What readers see before the script runs, without it, and when everything fails. A `<table>` here is read as
 * data: its first row holds the label, n, and m.
 * @csspart figure - the whole
 * @csspart heading - the heading: the author's, else the label
 * @csspart description - the sentence
 * @csspart chart - icons and words
 * @csspart qualifier - the hedge
 * @csspart value - the words: `28 z 38`
 * @csspart unit - what is counted
 * @csspart table - the table
 * @csspart note - the remark
 * @csspart source - where the figure comes from
 * @csspart cite - the button that opens the citation
 * @csspart error - what went wrong
 * @cssprop [--krk-color-text] - text
 * @cssprop [--krk-color-muted] - source
 * @cssprop [--krk-color-surface] - ground; opaque
 * @cssprop [--krk-color-border] - the edge of an icon that isn't filled
 * @cssprop [--krk-color-accent] - filled icons
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
export class KrkRatio extends PictureElement<RatioView> {
  static override styles = [...PictureElement.styles, ratioStyles];

  static override properties = { ...PictureElement.properties, ...properties('value of qualifier icons') };

  /** n: `28`, or a share: `prawie 70%`. @attr value */
  value?: string;
  /** m: `38`; of a share it is 100. @attr of */
  of?: string;
  /** `exact`, `about`, `nearly`, `over`, `under`, `at-least`, `up-to`. @attr qualifier */
  qualifier?: string;
  /** `10` or `100`, where the ratio falls on whole icons or a hedge explains a part of one; else as many as m. @attr icons */
  icons?: number | string;

  override readonly kit: Kit<RatioView> = {
    typed: typedRatio,
    view: (data) => {
      const { icons, of } = this;
      const count = icons === undefined ? undefined : Number(icons);
      if (count !== undefined && count !== 10 && count !== 100)
        throw new DataError('shape', { where: 'icons', found: `${icons ?? ''}`, expected: '10 | 100' });
      // A file may hold n alone, and the author know m.
      const typed = of === undefined ? undefined : typedRatio({ value: '0', of }, this.locale.own)?.figures[0]?.of;
      const figures = data.figures.map((figure) => ({ ...figure, of: figure.of ?? typed }));
      return ratioView({ ...data, figures }, count);
    },
    sentence: ratioSentence,
    table: ratioTable,
  };

  override picture(view: RatioView): TemplateResult {
    const { icons } = view;
    return this.stage(
      html`<div class="picture" part="chart">
        ${
          icons &&
          html`<svg
            class="icons"
            data-row="1"
            viewBox=${iconBox(icons.count)}
            role="img"
            aria-label=${ratioSentence(view, this.locale.language)}
          >
            ${iconArray(icons)}
          </svg>`
        }
        <p class="words" data-row="0">${quantity(printRatio(view, this.locale.language))}</p>
      </div>`,
    );
  }
}

if (!customElements.get('krk-ratio')) customElements.define('krk-ratio', KrkRatio);

declare global {
  interface HTMLElementTagNameMap {
    'krk-ratio': KrkRatio;
  }
}
