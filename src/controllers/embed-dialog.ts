import type { TemplateResult } from 'lit/html.js';
import { DESTINATIONS, readingsOf, recommend, type DestinationId } from '../embed/destinations.js';
import { PANEL_WORDS } from '../embed/panel-words.js';
import type { SnippetKind, Snippets } from '../embed/snippet.js';
import { DESTINATION_NAMES, KIND_NAMES, READING_WORDS } from '../embed/words.js';
import type { Language } from '../model/figure.js';
import type { TEMPLATES } from './extras.js';

/** What the panel shows and does. */
export interface EmbedDialog {
  readonly language: Language;
  readonly snippets: Snippets;
  readonly where: DestinationId;
  /** One of those that survive there. */
  readonly kind: SnippetKind;
  /** What the last button did. */
  readonly told: string;
  readonly choose: (where: DestinationId, kind?: SnippetKind) => void;
  readonly copy: () => void;
  readonly close: () => void;
}

const PLACES = Object.keys(DESTINATIONS) as DestinationId[];

/** Where it is pasted, what survives there, and what readers get of it. */
export function embedDialog({ html }: typeof TEMPLATES, dialog: EmbedDialog): TemplateResult {
  const { language, snippets, where, kind, told, choose, copy, close } = dialog;
  const dictionary = PANEL_WORDS[language];
  const readings = readingsOf(where, kind);
  const reading = (text: string, which: 'withScript' | 'withoutScript'): string =>
    text.replace('{reading}', () => READING_WORDS[language][readings[which]]);
  return html`<div class="top">
      <h2 id="embed-name">${dictionary.title}</h2>
      <button type="button" @click=${close}>${dictionary.close}</button>
    </div>
    <label>
      <span>${dictionary.where}</span>
      <select
        @change=${(event: Event) => {
          choose((event.target as HTMLSelectElement).value as DestinationId);
        }}
      >
        ${PLACES.map((id) => html`<option value=${id} ?selected=${id === where}>${DESTINATION_NAMES[language][id]}</option>`)}
      </select>
    </label>
    <label>
      <span>${dictionary.kind}</span>
      <select
        @change=${(event: Event) => {
          choose(where, (event.target as HTMLSelectElement).value as SnippetKind);
        }}
      >
        ${recommend(where, snippets).map((id) => html`<option value=${id} ?selected=${id === kind}>${KIND_NAMES[language][id]}</option>`)}
      </select>
    </label>
    <textarea
      readonly
      rows="6"
      spellcheck="false"
      aria-label=${dictionary.code}
      .value=${snippets[kind] ?? ''}
    ></textarea>
    <p class="hedge">${reading(dictionary.withScript, 'withScript')}</p>
    ${
      readings.withScript === readings.withoutScript
        ? ''
        : html`<p class="hedge">${reading(dictionary.withoutScript, 'withoutScript')}</p>`
    }
    <div class="buttons">
      <button type="button" @click=${copy}>${dictionary.copy}</button>
      <span class="told">${told}</span>
    </div>`;
}
