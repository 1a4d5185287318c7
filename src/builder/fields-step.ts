import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Language } from '../model/figure.js';
import { CHOICE_NAMES, ELEMENT_NAMES, type ChoiceName } from './choice-words.js';
import type { Desk } from './desk.js';
import { fieldsFor, TAGS, type Field } from './fields.js';
import { FIELD_HINTS, FIELD_NAMES, type FieldName } from './field-words.js';
import { choice } from './parts.js';

/** What a field is called; an attribute that came later than the words is called by its own name. */
const nameOf = (name: string, language: Language): string =>
  (FIELD_NAMES[language] as Readonly<Partial<Record<string, string>>>)[name] ?? name;

function hintOf(name: string, language: Language): string | undefined {
  const hints = FIELD_HINTS[language];
  switch (name as FieldName) {
    case 'value':
    case 'amount':
    case 'share':
      return hints.value;
    case 'unit':
      return hints.unit;
    case 'period':
      return hints.period;
    case 'points':
      return hints.points;
    case 'milestones':
      return hints.milestones;
    case 'parts':
    case 'values':
      return hints.list;
    case 'filter':
      return hints.filter;
    case 'figure':
      return hints.figure;
    case 'src':
    case 'source-url':
      return hints.address;
    default:
      return undefined;
  }
}

/** What stands below a field: how it is filled in, and what is wrong with what was. */
function below(id: string, hint: string | undefined, fault: string | undefined): TemplateResult {
  return html`${hint === undefined ? '' : html`<p id="${id}-hint" class="hint">${hint}</p>`}
  ${fault === undefined ? '' : html`<p id="${id}-fault" class="fault">${fault}</p>`}`;
}

const describing = (id: string, hint: string | undefined, fault: string | undefined): string | undefined =>
  [hint !== undefined && `${id}-hint`, fault !== undefined && `${id}-fault`].filter(Boolean).join(' ') || undefined;

const textOf = (event: Event): string => (event.target as HTMLInputElement).value;

function line(desk: Desk, name: string, isList: boolean, fault: string | undefined): TemplateResult {
  const { state, type } = desk;
  const id = `krk-field-${name}`;
  const hint = hintOf(name, state.language);
  const text = state.attributes[name] ?? '';
  const describedBy = ifDefined(describing(id, hint, fault));
  const invalid = fault === undefined ? nothing : 'true';
  return html`<div class="field">
    <label for=${id}>${nameOf(name, state.language)}</label>
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
          />`
    }
    ${below(id, hint, fault)}
  </div>`;
}

function field(desk: Desk, { name, kind, choices }: Field): TemplateResult {
  const { state, type, live: widget } = desk;
  const { language, attributes } = state;
  const fault = widget.fault?.where === name ? widget.fault.message : undefined;
  switch (kind) {
    case 'flag':
      return html`<label class="flag"
        ><input
          type="checkbox"
          .checked=${live(attributes[name] !== undefined)}
          @change=${(event: Event) => type(name, (event.target as HTMLInputElement).checked ? 'true' : '')}
        /><span>${nameOf(name, language)}</span></label
      >`;
    case 'choice':
      return choice({
        id: `krk-field-${name}`,
        label: nameOf(name, language),
        options: choices.map((one) => [one, CHOICE_NAMES[language][one as ChoiceName]] as const),
        chosen: attributes[name] ?? choices[0] ?? '',
        choose: (text) => type(name, text),
      });
    case 'list':
    case 'line':
      return line(desk, name, kind === 'list', fault);
  }
}

/** Where the data are. They are fetched when somebody asks for it, and never because an address says so. */
function address(desk: Desk): TemplateResult {
  const { words, addressFault, addressNews, loadData } = desk;
  return html`<form
    class="address"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      loadData();
    }}
  >
    ${line(desk, 'src', false, addressFault)}
    <button type="submit">${words.load}</button>
    <p class="hint" role="status">${addressNews}</p>
  </form>`;
}

/** A figure that isn't the report's: how it is shown, and the fields of its element. */
export function fields(desk: Desk, origin: 'typed' | 'address'): TemplateResult {
  const { state, words, change, live: widget } = desk;
  const { tag, language } = state;
  const { first, more } = fieldsFor(tag, origin);
  const isAtField = [...first, ...more].some(({ name }) => name === widget.fault?.where);
  // What is wrong with the data is said at their address.
  const fault = origin === 'typed' && !isAtField ? widget.fault?.message : undefined;
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
    ${fault === undefined ? '' : html`<p class="fault">${fault}</p>`}
    <details>
      <summary>${words.more}</summary>
      <div class="fields">${more.map((one) => field(desk, one))}</div>
    </details>`;
}
