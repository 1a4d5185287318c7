import { html, type TemplateResult } from 'lit/html.js';
import { typedStat } from '../data/typed.js';
import { words } from '../format/messages.js';
import { NBSP, print, printText } from '../format/number.js';
import type { Language } from '../model/figure.js';
import { citeStyles } from '../styles/cite.js';
import { tokens } from '../styles/tokens.js';
import { statView } from '../view/stat.js';
import type { StatView } from '../view/view.js';
import { quantity } from './frame.js';
import { KrkElement, type Kit } from './krk-element.js';
import { properties } from './reactive-host.js';

/**
 * A figure inside a running sentence, with its source one keystroke away.
 *
 * ```html
 * <p>W urzędzie pracuje <krk-cite label="Pracownicy urzędu" value="3217" unit="osoba|osoby|osób|osoby" period="2024-12-31" lang="pl">3 217 osób</krk-cite>.</p>
 * ```
 *
 * @slot - What readers see before the script runs, without it, and when everything fails.
 * @csspart figure - the figure
 * @csspart qualifier - the hedge: "blisko", "ponad"
 * @csspart value - the number with its scale, or the words in its place
 * @csspart unit - the unit
 * @csspart cite - the button that opens the citation
 * @csspart error - what went wrong
 * @cssprop [--krk-color-accent] - focus ring
 * @cssprop [--krk-color-focus=var(--krk-color-accent)] - focus ring
 * @cssprop [--krk-color-text] - text of the citation
 * @cssprop [--krk-color-surface] - ground of the citation
 * @cssstate loading - data are on their way
 * @cssstate error - something could not be read
 * @cssstate stale - a refresh failed, the last good data stand
 * @cssstate empty - there is no value
 * @fires {CustomEvent} krk-load - data have come; detail: `figures`, `source`
 * @fires {CustomEvent} krk-error - something could not be read; detail: `code`, `message`, `url`, `row`, `column`
 * @fires {CustomEvent} krk-change-detected - the data differ from `pin`; detail: `quoted`, `value`, `updated`
 */
export class KrkCite extends KrkElement<StatView> {
  static override styles = [tokens, citeStyles];

  static override properties = { ...KrkElement.properties, ...properties('value qualifier precision') };

  /** The number as you would write it: `3 217`, `3,56 mld`, `blisko 1 200`, `36%`. @attr value */
  value?: string;
  /** `exact`, `about`, `nearly`, `over`, `under`, `at-least`, `up-to`. @attr qualifier */
  qualifier?: string;
  /** Size of the last stated digit, where the typed digits don't tell. @attr precision */
  precision?: string;

  /** Neither sentence, which is the author's, nor table. */
  override readonly kit: Kit<StatView> = { typed: typedStat, view: statView };

  override picture(view: StatView): TemplateResult {
    return quantity(print(view.shown, this.locale.language));
  }

  /** As it stands in the sentence, with nothing around it: what else is to be said follows in brackets. */
  protected override render(): TemplateResult {
    const { view, message } = this;
    const { language } = this.locale;
    return html`${view ? this.#inline(view, language) : html`<slot>${(this.src ?? this.figure) ? '…' : words(language).noData}</slot>`}${[
      ...this.remarks,
      message,
    ].map((text) =>
      text
        ? html`<span part=${text === message ? 'error' : 'note'} lang=${language}
            >${` (${text.replace(/\.$/, '')})`}</span
          >`
        : '',
    )}`;
  }

  #inline(view: StatView, language: Language): TemplateResult {
    const { source, cite } = words(language);
    const word = source.toLocaleLowerCase(language);
    return html`<span part="figure" lang=${language}>${this.picture(view)}</span>${
        this.withoutCite
          ? ''
          : // Joined by a real space, which is copied along. Alone it would not keep a button from the next line.
            html`<span class="joined"
              >${NBSP}<button
                type="button"
                part="cite"
                lang=${language}
                title=${cite}
                aria-haspopup="dialog"
                aria-label="${word}: ${printText(view.shown, language)}"
                @click=${() => this.perform('cite')}
              >
                ${word}
              </button></span
            >`
      }`;
  }
}

if (!customElements.get('krk-cite')) customElements.define('krk-cite', KrkCite);

declare global {
  interface HTMLElementTagNameMap {
    'krk-cite': KrkCite;
  }
}
