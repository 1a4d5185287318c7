import { html, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';

/** A choice of one. */
export interface Radios<Id extends string> {
  readonly name: string;
  readonly legend: string;
  /** Words by id. */
  readonly options: Readonly<Partial<Record<Id, string | TemplateResult>>>;
  readonly chosen: Id | undefined;
  readonly choose: (id: Id) => void;
  readonly className?: string;
}

/** A few choices that are all seen at once. */
export function radios<Id extends string>({
  name,
  legend,
  options,
  chosen,
  choose,
  className = '',
}: Radios<Id>): TemplateResult {
  const all = Object.entries<string | TemplateResult | undefined>(options) as [Id, string | TemplateResult][];
  return html`<fieldset class="radios ${className}">
    <legend>${legend}</legend>
    ${all.map(
      ([id, label]) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${id as string}
            .checked=${live(id === chosen)}
            @change=${() => choose(id)}
          /><span>${label}</span></label
        >`,
    )}
  </fieldset>`;
}

/** One of many, by its words. */
export interface Choice<Id extends string> {
  readonly id: string;
  readonly label: string;
  readonly options: readonly (readonly [Id, string])[];
  readonly chosen: Id;
  readonly choose: (id: Id) => void;
}

/** A native list, which every device shows in its own way. */
export function choice<Id extends string>({ id, label, options, chosen, choose }: Choice<Id>): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Id)}>
      ${options.map(
        ([value, text]) => html`<option value=${value as string} .selected=${live(value === chosen)}>${text}</option>`,
      )}
    </select>
  </div>`;
}
