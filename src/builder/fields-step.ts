import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { CHOICE_NAMES, ELEMENT_NAMES, type ChoiceName } from './choice-words.js';
import type { Desk } from './desk.js';
import { fieldsFor, TAGS, type Field } from './fields.js';
import type { ShownFault } from './faults.js';
import { hintOf } from './field-hints.js';
import { nameOfField } from './field-words.js';
import { choice } from './parts.js';

/** What stands below a field: how it is filled in, and what is wrong with what was, which is read out when it appears. */
function below(id: string, hint: string | undefined, fault: ShownFault | undefined): TemplateResult {
  return html`${hint === undefined ? '' : html`<p id="${id}-hint" class="hint">${hint}</p>`}
  ${fault === undefined ? '' : html`<p id="${id}-fault" class="fault" role=${fault.isReached ? nothing : 'alert'}>${fault.message}</p>`}`;
}

const describing = (id: string, hint: string | undefined, fault: ShownFault | undefined): string | undefined =>
  [hint !== undefined && `${id}-hint`, fault !== undefined && `${id}-fault`].filter(Boolean).join(' ') || undefined;

const textOf = (event: Event): string => (event.target as HTMLInputElement).value;

function line(desk: Desk, name: string, isList = false): TemplateResult {
  const { state, type, settle } = desk;
  const fault = desk.fault?.field === name ? desk.fault : undefined;
  const id = `krk-field-${name}`;
  const hint = hintOf(name, state.language, state.told);
  const text = state.attributes[name] ?? '';
  const describedBy = ifDefined(describing(id, hint, fault));
  const invalid = fault === undefined ? nothing : 'true';
  return html`<div class="field">
    <label for=${id}>${nameOfField(name, state.language)}</label>
    ${
      isList
        ? html`<textarea
            id=${id}
            rows="3"
            lang=${state.told}
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
            .value=${live(text)}
            @input=${(event: Event) => type(name, textOf(event))}
            @change=${settle}
            @blur=${settle}
          ></textarea>`
        : html`<input
            id=${id}
            type="text"
            autocomplete="off"
            inputmode=${/url|src/.test(name) ? 'url' : nothing}
            lang=${state.told}
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
            .value=${live(text)}
            @input=${(event: Event) => type(name, textOf(event))}
            @change=${settle}
            @blur=${settle}
          />`
    }
    ${below(id, hint, fault)}
  </div>`;
}

/** What holds where nothing is chosen: a number without a hedge is exact, of all else nothing is said. */
const choiceName = (field: string, one: string): ChoiceName =>
  one === '' && field.endsWith('qualifier') ? 'exact' : (one as ChoiceName);

function field(desk: Desk, { name, kind, choices }: Field): TemplateResult {
  const { state, type, settle } = desk;
  const { language, attributes } = state;
  // Whoever chooses has chosen: no more is to come, as there is while somebody types.
  const choose = (text: string): void => {
    type(name, text);
    settle();
  };
  switch (kind) {
    case 'flag':
      return html`<label class="flag"
        ><input
          type="checkbox"
          .checked=${live(attributes[name] !== undefined)}
          @change=${(event: Event) => choose((event.target as HTMLInputElement).checked ? 'true' : '')}
        /><span>${nameOfField(name, language)}</span></label
      >`;
    case 'choice':
      return choice({
        id: `krk-field-${name}`,
        label: nameOfField(name, language),
        options: choices.map((one) => [one, CHOICE_NAMES[language][choiceName(name, one)]] as const),
        chosen: attributes[name] ?? choices[0] ?? '',
        choose,
      });
    case 'list':
    case 'line':
      return line(desk, name, kind === 'list');
  }
}

/** Where the data are. They are fetched when somebody asks for it, and never because an address says so. */
function address(desk: Desk): TemplateResult {
  const { words, addressNews, loadData } = desk;
  return html`<form
    class="address"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      loadData();
    }}
  >
    ${line(desk, 'src')}
    <button type="submit">${words.load}</button>
    <p class="hint" role="status">${addressNews}</p>
  </form>`;
}

/** A figure that isn't the report's: how it is shown, and the fields of its element. */
export function fields(desk: Desk, origin: 'typed' | 'address'): TemplateResult {
  const { state, words, change, fault } = desk;
  const { tag, language } = state;
  const { first, more } = fieldsFor(tag, origin);
  return html`<p class="hint">${words.notOurs}</p>
    ${choice({
      id: 'krk-element',
      label: words.element,
      options: TAGS.map((one) => [one, ELEMENT_NAMES[language][one]] as const),
      chosen: tag,
      choose: (one) => change({ tag: one }),
    })}
    ${origin === 'address' ? address(desk) : ''}
    <div class="fields">${first.map((one) => field(desk, one))}</div>
    ${fault && fault.field === undefined ? html`<p class="fault" role="alert">${fault.message}</p>` : ''}
    <details>
      <summary>${words.more}</summary>
      <div class="fields">${more.map((one) => field(desk, one))}</div>
    </details>`;
}
