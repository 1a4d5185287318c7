import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill, words } from '../format/messages.js';
import { NBSP, type Printed } from '../format/number.js';
import { printDate } from '../format/period.js';
import type { Table } from '../format/table.js';
import { pick, type LocalText } from '../format/text.js';
import type { Language } from '../model/figure.js';
import type { View } from '../view/view.js';
import type { CommonAttributes } from './common-attributes.js';

export interface FrameParts {
  readonly picture: TemplateResult;
  /** Nothing where the picture is the sentence. */
  readonly sentence?: string;
  readonly table: Table;
  readonly tableOpen: boolean;
  readonly toggleTable: () => void;
  /** Calm sentences: what was quoted before, that the data are old. */
  readonly remarks?: readonly string[];
  /** What went wrong. */
  readonly message?: string;
}

/** A text with the mark of its language, where it isn't the one around it. */
export const localText = ({ text, lang }: LocalText): TemplateResult | string =>
  lang ? html`<span lang=${lang}>${text}</span>` : text;

/** The pieces of a printed quantity, joined by real no-break spaces. */
export const quantity = ({ hedge, number, scale, unit, flag, lang }: Printed): TemplateResult =>
  html`${hedge && html`<span part="qualifier">${hedge}</span>${NBSP}`}<span
      part="value"
      lang=${unit ? nothing : (lang ?? nothing)}
      >${number}${scale && html`<span class="scale">${NBSP}${scale}</span>`}</span
    >${unit && html`${NBSP}<span part="unit" lang=${lang ?? nothing}>${unit}</span>`}${flag && html`<span class="flag">${NBSP}(${flag})</span>`}`;

const HEADINGS = [
  (text: unknown) => html`<h2 part="heading" id="heading">${text}</h2>`,
  (text: unknown) => html`<h3 part="heading" id="heading">${text}</h3>`,
  (text: unknown) => html`<h4 part="heading" id="heading">${text}</h4>`,
  (text: unknown) => html`<h5 part="heading" id="heading">${text}</h5>`,
  (text: unknown) => html`<h6 part="heading" id="heading">${text}</h6>`,
];

/** A heading of the level asked for; 3 where that is none. */
const headingOf = (level: number | string = 3, text: unknown): unknown =>
  text && (HEADINGS[Number(level) - 2] ?? HEADINGS[1])?.(text);

/** Title, sentence, picture, remarks, source and table, in that order. */
export function frame(host: CommonAttributes, view: View, language: Language, parts: FrameParts): TemplateResult {
  const { sentence, table, tableOpen, toggleTable, remarks, message } = parts;
  const { note, label } = view;
  // A single number needs no heading: its label stands over it. A picture is named by its label.
  const title = host.heading ?? (sentence && label && localText(pick(label, language)));
  const told = host.description ?? sentence;
  return html`<figure part="figure" class="frame" lang=${language} aria-labelledby=${title ? 'heading' : 'sentence'}>
    ${headingOf(host.headingLevel, title)}
    ${told && html`<p part="description" id=${sentence ? 'sentence' : nothing}>${told}</p>`} ${parts.picture}
    ${message && html`<p part="error">${message}</p>`}
    ${remarks?.map((remark) => html`<p class="remark">${remark}</p>`)}
    ${note && html`<p part="note">${localText(pick(note, language))}</p>`}
    <div class="tools">
      ${host.withoutSource ? '' : sourceLine(view, language)}
      ${
        host.withoutTable
          ? ''
          : html`<button
              type="button"
              class="tool"
              aria-expanded=${tableOpen}
              aria-controls="table"
              @click=${toggleTable}
            >
              ${words(language).table}
            </button>`
      }
    </div>
    ${host.withoutTable ? '' : html`<div class="scroll" id="table" ?hidden=${!tableOpen} tabindex=${table.rows.length > 10 ? 0 : nothing}>${tableTemplate(table)}</div>`}
  </figure>`;
}

/** A link where there is a checked address. */
const link = (url: string | undefined, text: unknown): unknown => (url ? html`<a href=${url}>${text}</a>` : text);

/** Where the figure comes from; what is missing is said to be not stated. */
function sourceLine({ source }: View, language: Language): TemplateResult {
  const { title, publisher, published, accessed, url, license, locator } = source;
  const dictionary = words(language);
  const names = [title, publisher].filter(Boolean).map((text) => localText(pick(text, language)));
  const details = [
    locator && localText(pick(locator, language)),
    published && fill(dictionary.published, { date: printDate(published, language) }),
    accessed && fill(dictionary.accessed, { date: printDate(accessed, language) }),
    license && link(license.url, license.name ?? license.url),
  ].filter(Boolean);
  const listed = (texts: readonly unknown[]): unknown[] => texts.map((text, index) => [index ? ', ' : '', text]);
  return html`<span part="source"
    >${dictionary.source}:
    ${link(url, names.length ? listed(names) : (url ?? dictionary.notStated))}${details.map((text) => [', ', text])}</span
  >`;
}

const tableTemplate = ({ caption, head, rows }: Table): TemplateResult =>
  html`<table part="table">
    ${
      caption &&
      html`<caption>
        ${caption}
      </caption>`
    }
    <thead>
      <tr>
        ${head.map((text) => html`<th scope="col">${text}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first, ...cells]) =>
          html`<tr>
            <th scope="row">${localText(first)}</th>
            ${cells.map((text) => html`<td>${localText(text)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

/** Nothing to show yet, or nothing at all: the author's own text, and why in one calm sentence. */
export function unavailable(
  host: CommonAttributes,
  language: Language,
  waiting: boolean,
  message: string | undefined,
): TemplateResult {
  const dictionary = words(language);
  const hasText = [...host.childNodes].some((node) => node.nodeName !== 'SCRIPT' && node.textContent?.trim());
  return html`<div class="frame" lang=${language}>
    ${headingOf(host.headingLevel, host.heading ?? (hasText ? '' : host.label))}
    ${message && html`<p part="error">${message}</p>`}
    <slot></slot>
    ${hasText || message ? '' : html`<p class="tools">${waiting ? `${dictionary.loading}…` : dictionary.noData}</p>`}
  </div>`;
}
