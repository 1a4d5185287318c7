import { html, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { readingsOf } from '../embed/destinations.js';
import { fill } from '../format/messages.js';
import { numberFormat } from '../format/intl-cache.js';
import type { Desk } from './desk.js';
import { radios } from './parts.js';
import type { Stage } from './stage.js';
import { LANGUAGES, SCHEMES, WIDTH, widthOf } from './state.js';
import { LANGUAGE_NAMES } from './words.js';

const numberOf = (event: Event): number => widthOf((event.target as HTMLInputElement).valueAsNumber);

function width({ state, words, room, change }: Desk): TemplateResult {
  const count = numberFormat(state.language, {}).format(room);
  return html`<fieldset class="width">
    <legend>${words.width}</legend>
    <input
      type="range"
      aria-label=${words.width}
      aria-valuetext="${state.width} px"
      min=${WIDTH.least}
      max=${WIDTH.most}
      step=${WIDTH.step}
      .value=${live(`${state.width}`)}
      @input=${(event: Event) => change({ width: numberOf(event) })}
    />
    <input
      type="number"
      aria-label=${words.widthNumber}
      min=${WIDTH.least}
      max=${WIDTH.most}
      .value=${live(`${state.width}`)}
      @change=${(event: Event) => change({ width: numberOf(event) })}
    />
    <span aria-hidden="true">px</span>
    ${room && room < state.width ? html`<p class="hint">${fill(words.room, { count })}</p>` : ''}
  </fieldset>`;
}

function pane(title: string, content: unknown): TemplateResult {
  return html`<section class="pane">
    <h3>${title}</h3>
    <div class="ground">${content}</div>
  </section>`;
}

/** The last step: the figure itself, and what readers meet of what is pasted. */
export function previewStep(desk: Desk, stage: Stage): TemplateResult {
  const { state, words, change, live: widget, kind } = desk;
  const { language, told, scheme, where } = state;
  const readings = kind && readingsOf(where, kind);
  const isSame = readings?.withScript === readings?.withoutScript;
  return html`<section class="step preview" aria-labelledby="krk-preview" ?hidden=${!widget.element}>
    <h2 id="krk-preview">${words.preview}</h2>
    <div class="looks">
      ${radios({
        name: 'krk-told',
        legend: words.told,
        options: Object.fromEntries(
          LANGUAGES.map((one) => [one, html`<span lang=${one}>${LANGUAGE_NAMES[one]}</span>`] as const),
        ),
        chosen: told,
        choose: (one: (typeof LANGUAGES)[number]) => change({ told: one }),
      })}
      ${radios({
        name: 'krk-scheme',
        legend: words.scheme,
        options: Object.fromEntries(SCHEMES.map((one) => [one, words[one]] as const)),
        chosen: scheme,
        choose: (one: (typeof SCHEMES)[number]) => change({ scheme: one }),
      })}
      ${width(desk)}
    </div>
    <div class="stage ${scheme}" lang=${language}>
      ${pane(words.live, widget.element)}
      ${
        readings
          ? html`${isSame || readings.withScript === 'live' ? '' : pane(words.withScript, stage.shown(desk, kind, readings.withScript, true))}
            ${pane(isSame ? words.everyone : words.withoutScript, stage.shown(desk, kind, readings.withoutScript, false))}`
          : ''
      }
    </div>
  </section>`;
}
