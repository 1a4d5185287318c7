import { html, svg, type TemplateResult } from 'lit/html.js';
import { typedShare } from '../data/typed.js';
import { PHASE_WORDS, REST_WORDS, SHARE_WORDS, learn } from '../format/messages.js';
import { print } from '../format/number.js';
import { shareSentence } from '../format/sentence.js';
import { sharePieces } from '../format/share.js';
import { shareTable } from '../format/table.js';
import { ring, shareKey } from '../pictures/ring.js';
import { budgetShareStyles } from '../styles/budget-share.js';
import { ringStyles } from '../styles/ring.js';
import { shareView } from '../view/share.js';
import type { ShareView } from '../view/view.js';
import { localText } from './frame.js';
import type { Kit } from './krk-element.js';
import { PictureElement } from './picture-element.js';
import { properties } from './reactive-host.js';

learn(REST_WORDS, PHASE_WORDS, SHARE_WORDS);

/**
 * An amount as a part of a budget, with the remainder always drawn and named.
 *
 * ```html
 * <krk-budget-share label="Edukacja" amount="3,56 mld" share="ponad 36%" period="2024" lang="pl">Edukacja: 3,56 mld zł, ponad 36% wydatków</krk-budget-share>
 * ```
 *
 * @slot - What readers see before the script runs, without it, and when everything fails. A `<table>` here is read as
 * data: the first row is the part (a value with a percent sign is its share), a second row the whole.
 * @csspart figure - the whole
 * @csspart heading - the heading: the author's, else the label
 * @csspart description - the sentence
 * @csspart chart - the ring and its labels
 * @csspart legend - the two labels
 * @csspart label - what a part is called
 * @csspart value - what a part amounts to
 * @csspart table - the table
 * @csspart note - the remark
 * @csspart source - where the figure comes from
 * @csspart cite - the button that opens the citation
 * @csspart error - what went wrong
 * @cssprop [--krk-color-text] - text
 * @cssprop [--krk-color-muted] - labels and source
 * @cssprop [--krk-color-surface] - ground; opaque
 * @cssprop [--krk-color-border] - the edge of the remainder
 * @cssprop [--krk-color-accent] - the part
 * @cssprop [--krk-color-rest] - the remainder
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
export class KrkBudgetShare extends PictureElement<ShareView> {
  static override styles = [...PictureElement.styles, ringStyles, budgetShareStyles];
  static override properties = {
    ...PictureElement.properties,
    ...properties('amount share total qualifier shareQualifier phase'),
  };

  /** The amount as you would write it: `3,56 mld`. @attr amount */
  amount?: string;
  /** Its share of the budget: `ponad 36%`. A stated share wins over one that could be worked out. @attr share */
  share?: string;
  /** The whole budget, where it is known. @attr total */
  total?: string;
  /** Hedge of the amount: `exact`, `about`, `nearly`, `over`, `under`, `at-least`, `up-to`. @attr qualifier */
  qualifier?: string;
  /** Hedge of the share. @attr share-qualifier */
  shareQualifier?: string;
  /** Stage of the budget: `plan`, `amended`, `executed`. @attr phase */
  phase?: string;

  override readonly kit: Kit<ShareView> = {
    typed: typedShare,
    view: shareView,
    sentence: shareSentence,
    table: shareTable,
  };

  override picture(view: ShareView): TemplateResult {
    const { language } = this.locale;
    const sentence = shareSentence(view, language);
    const { hedge, number } = print(view.share, language);
    const [part, rest] = sharePieces(view, language);
    return this.stage(
      html`<div class="picture" part="chart">
        <svg class="ring" data-row="2" viewBox="-50 -50 100 100" role="img" aria-label=${sentence}>
          ${ring(view)}${hedge ? svg`<text y="-6">${hedge}</text>` : ''}
          <text class="number" y=${hedge ? 12 : 6}>${number}</text>
        </svg>
        <ul part="legend" class="legend">
          <li data-row="0">
            <svg class="key" viewBox="-50 -50 100 100" aria-hidden="true">${shareKey(view, false)}</svg>
            <span part="label">${localText(part.name)}</span><span part="value">${part.value}</span>
          </li>
          <li class="remainder" data-row="1">
            <svg class="key" viewBox="-50 -50 100 100" aria-hidden="true">${shareKey(view, true)}</svg>
            <span part="label">${rest.name.text}</span><span part="value">${rest.value}</span>
          </li>
        </ul>
      </div>`,
    );
  }
}

if (!customElements.get('krk-budget-share')) customElements.define('krk-budget-share', KrkBudgetShare);

declare global {
  interface HTMLElementTagNameMap {
    'krk-budget-share': KrkBudgetShare;
  }
}
