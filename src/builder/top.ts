import { html, type TemplateResult } from 'lit/html.js';
import type { Language } from '../model/figure.js';
import type { Desk } from './desk.js';
import { LANGUAGES } from './state.js';
import { LANGUAGE_NAMES } from './words.js';

/**
 * What stands above the steps: the way back, and the languages of the page.
 * @param home address of the report's own page, where there is one
 * @param addressIn the page in another language, for whoever opens it in a new tab
 */
export function top(
  { state, words, change }: Desk,
  home: string | undefined,
  addressIn: (language: Language) => string,
): TemplateResult {
  return html`<div class="top">
      ${home === undefined ? html`<span></span>` : html`<a href=${home}>${words.report}</a>`}
      <nav class="languages" aria-label=${words.languages}>
        <ul>
          ${LANGUAGES.map(
            (one) =>
              html`<li>
                <a
                  href=${addressIn(one)}
                  lang=${one}
                  hreflang=${one}
                  aria-current=${one === state.language ? 'true' : 'false'}
                  @click=${(event: Event) => {
                    event.preventDefault();
                    change({ language: one });
                  }}
                  >${LANGUAGE_NAMES[one]}</a
                >
              </li>`,
          )}
        </ul>
      </nav>
    </div>
    <h1>${words.title}</h1>
    <p class="intro">${words.intro}</p>`;
}
