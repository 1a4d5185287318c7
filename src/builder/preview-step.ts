import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { readingsOf, type Reading } from '../embed/destinations.js';
import type { SnippetKind } from '../embed/snippet.js';
import { fill } from '../format/messages.js';
import { numberFormat } from '../format/intl-cache.js';
import type { Desk } from './desk.js';
import { radios } from './parts.js';
import { isFramed, type Stage } from './stage.js';
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

function pane(title: string, content: unknown, { note = '', isHidden = false } = {}): TemplateResult {
  return html`<section class="pane" ?hidden=${isHidden}>
    <h3>${title}</h3>
    ${note && html`<p class="hint">${note}</p>`}
    <div class="ground">${content}</div>
  </section>`;
}

/** The last step: the figure itself, and what readers meet of what is pasted. */
export function previewStep(desk: Desk, stage: Stage): TemplateResult {
  const { state, words, change, live: widget, kind, notice } = desk;
  const { language, told, scheme, where } = state;
  const readings = kind && readingsOf(where, kind);
  const isSame = readings?.withScript === readings?.withoutScript;
  const reader = (title: string, one: SnippetKind, reading: Reading, hasScript: boolean): TemplateResult =>
    pane(title, stage.shown(desk, one, reading, hasScript), {
      note: scheme === 'dark' && isFramed(reading) ? words.lightFrame : '',
    });
  // The fields say what is wrong, once it is typed; the element would say it at each key, by its attributes' names.
  const isHidden = state.origin !== 'report' && !widget.view && widget.fault !== undefined;
  return html`<section
    class="step preview"
    aria-labelledby="krk-preview"
    aria-describedby=${notice ? 'krk-notice' : nothing}
    ?hidden=${!widget.element}
  >
    <h2 id="krk-preview">${words.preview}</h2>
    ${notice && html`<p id="krk-notice" class="notice">${notice}</p>`}
    <div class="looks">
      ${radios({
        name: 'krk-told',
        legend: state.origin === 'typed' ? words.typedIn : words.told,
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
      ${pane(words.live, widget.element, { isHidden })}
      ${
        readings
          ? html`${isSame || readings.withScript === 'live' ? '' : reader(words.withScript, kind, readings.withScript, true)}
            ${reader(isSame ? words.everyone : words.withoutScript, kind, readings.withoutScript, false)}`
          : ''
      }
    </div>
  </section>`;
}
