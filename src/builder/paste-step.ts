import { html, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { DESTINATIONS, readingsOf, type Destination, type DestinationId } from '../embed/destinations.js';
import type { SnippetKind } from '../embed/snippet.js';
import { DESTINATION_NAMES, KIND_NAMES, READING_WORDS } from '../embed/words.js';
import { fill } from '../format/messages.js';
import { wayOf } from '../embed/copying.js';
import type { Desk } from './desk.js';
import { choice, radios } from './parts.js';
import { isText } from './state.js';

const PLACES = Object.keys(DESTINATIONS) as DestinationId[];

/** Who doesn't know is asked first. */
const OFFERED: readonly DestinationId[] = ['unknown', ...PLACES.filter((place) => place !== 'unknown')];

/** How sure it is that this survives there. */
function basis({ state, words, snippets }: Desk): string {
  const { basis: known }: Destination = DESTINATIONS[state.where];
  if (state.where !== 'unknown') return words[known];
  // What is known of quotations with a link says nothing of one without.
  return snippets?.blockquote?.includes('<a ') ? words.unsure : '';
}

/** What a reader meets, with script and without. */
function readers(desk: Desk, kind: SnippetKind): TemplateResult {
  const { state, words } = desk;
  const { withScript, withoutScript } = readingsOf(state.where, kind);
  const said = READING_WORDS[state.language];
  return html`<h3>${words.readers}</h3>
    <dl>
      ${
        withScript === withoutScript
          ? html`<dt>${words.everyone}</dt>
              <dd>${said[withScript]}</dd>`
          : html`<dt>${words.withScript}</dt>
              <dd>${said[withScript]}</dd>
              <dt>${words.withoutScript}</dt>
              <dd>${said[withoutScript]}</dd>`
      }
    </dl>
    <p class="hint">${basis(desk)}</p>`;
}

/** Lines that a code takes in its box, within reason. */
const rowsOf = (code: string): number =>
  Math.min(
    12,
    code.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 48), 0),
  );

/** What there is to be known before it is pasted. */
function advice({ state, words, origin }: Desk, kind: SnippetKind): string {
  if (kind === 'element' || kind === 'script') return `${words.howCode} ${fill(words.serverRule, { origin })}`;
  if (kind === 'url') return words.howUrl;
  if (kind === 'markdown') return words.howMarkdown;
  return wayOf(state.where, kind) === 'code' ? words.howCode : words.howRich;
}

function result(desk: Desk, kind: SnippetKind): TemplateResult {
  const { state, words, snippets, copy, copyNews } = desk;
  const isFormatted = ['rich', 'both'].includes(wayOf(state.where, kind));
  const code = snippets?.[kind] ?? '';
  const label = kind === 'markdown' || kind === 'url' ? words.copy : words.copyCode;
  return html`<p class="hint">${advice(desk, kind)}</p>
    <p class="buttons">
      ${
        isFormatted
          ? html`<button type="button" class="main" id="krk-copy" @click=${() => copy(false)}>${words.copy}</button>
              <button type="button" id="krk-copy-code" @click=${() => copy(true)}>${words.copyCode}</button>`
          : html`<button type="button" class="main" id="krk-copy" @click=${() => copy(true)}>${label}</button>`
      }
    </p>
    <p class="news" role="status">${copyNews}</p>
    <div class="field">
      <label for="krk-code">${isText(kind) ? words.text : words.code}</label>
      <textarea
        id="krk-code"
        readonly
        rows=${rowsOf(code)}
        spellcheck="false"
        translate="no"
        .value=${live(code)}
      ></textarea>
    </div>
    ${readers(desk, kind)}`;
}

const nothingYet = ({ state, words, fault }: Desk): string =>
  fault
    ? words.putRight
    : { report: words.nothingReport, typed: words.nothingTyped, address: words.nothingAddress }[state.origin];

/** The second step: where it is pasted, and what survives there. */
export function pasteStep(desk: Desk): TemplateResult {
  const { state, words, kinds, kind, change, isPageMissing } = desk;
  const { language, where } = state;
  const options = kinds.map((one, at) => {
    const name = KIND_NAMES[language][one];
    return [one, at ? name : html`${name} <small>${words.recommended}</small>`] as const;
  });
  return html`<section class="step" aria-labelledby="krk-paste">
    <h2 id="krk-paste">${words.paste}</h2>
    ${choice({
      id: 'krk-where',
      label: words.where,
      options: OFFERED.map((one) => [one, DESTINATION_NAMES[language][one]] as const),
      chosen: where,
      choose: (one) => change({ where: one, kind: undefined }),
    })}
    ${
      kind
        ? html`${radios({
            name: 'krk-kind',
            legend: words.what,
            options: Object.fromEntries(options),
            chosen: kind,
            choose: (one: SnippetKind) => change({ kind: one === kinds[0] ? undefined : one }),
          })}
          ${isPageMissing ? html`<p class="fault">${words.noPage}</p>` : ''} ${result(desk, kind)}`
        : html`<p class="hint">${nothingYet(desk)}</p>`
    }
  </section>`;
}
