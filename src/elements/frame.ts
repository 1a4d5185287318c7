import { html, nothing, type TemplateResult } from 'lit/html.js';
import { parsePeriod } from '../data/period.js';
import { fill, words } from '../format/messages.js';
import { NBSP, type Printed } from '../format/number.js';
import { printPeriod } from '../format/period.js';
import type { Table } from '../format/table.js';
import { pick, type LocalText } from '../format/text.js';
import type { Language, Text } from '../model/figure.js';
import type { View } from '../view/view.js';
import type { CommonAttributes } from './common-attributes.js';

/** An element as its frame sees it. */
interface Framed<V extends View> extends CommonAttributes {
  readonly message: string | undefined;
  readonly remarks: readonly string[];
  perform(deed: 'cite'): Promise<void>;
  readonly kit: { sentence?(view: V, language: Language): string };
  readonly table: Table | undefined;
  picture(view: V): TemplateResult;
  /** What a picture of several values has beside: more of the sentence, steps from value to value, tools of its table. */
  more?(): unknown;
  steps?(): unknown;
  tableOf?(table: Table): TemplateResult;
}

/** A text with the mark of its language, where it isn't the one around it. */
export const localText = ({ text, lang }: LocalText): TemplateResult | string =>
  lang ? html`<span lang=${lang}>${text}</span>` : text;

/** A text of the domain in the language of the page, marked where it has none of it; nothing where there is no text. */
export const told = (text: Text | undefined, language: Language): TemplateResult | string =>
  text === undefined ? '' : localText(pick(text, language));

/**
 * What a text for `.style=${…}` is to TypeScript, which knows only what reading gives: assigned as a property it goes to
 * `cssText`, which a policy without `unsafe-inline` allows, as it does not `style="…"`.
 */
export type Styled = CSSStyleDeclaration;

/** The pieces of a printed quantity, joined by real no-break spaces. */
export const quantity = ({ hedge, number, scale, unit, flag, lang }: Printed): TemplateResult =>
  html`${hedge && html`<span part="qualifier">${hedge}</span>${NBSP}`}<span
      part="value"
      lang=${unit ? nothing : (lang ?? nothing)}
      >${number}${scale && html`<span class="scale">${NBSP}${scale}</span>`}</span
    >${unit && html`${NBSP}<span part="unit" lang=${lang ?? nothing}>${unit}</span>`}${flag && `${NBSP}(${flag})`}`;

const HEADINGS = [
  (text: unknown) => html`<h2 part="heading" id="heading">${text}</h2>`,
  (text: unknown) => html`<h3 part="heading" id="heading">${text}</h3>`,
  (text: unknown) => html`<h4 part="heading" id="heading">${text}</h4>`,
  (text: unknown) => html`<h5 part="heading" id="heading">${text}</h5>`,
  (text: unknown) => html`<h6 part="heading" id="heading">${text}</h6>`,
];

/** A heading of the level asked for; 3 where that is none. */
export const headingOf = (level: number | string = 3, text: unknown): unknown =>
  text && (HEADINGS[Number(level) - 2] ?? HEADINGS[1])?.(text);

/** Title, sentence, picture, remarks, table and source, in that order. */
export function frame<V extends View>(host: Framed<V>, view: V, language: Language): TemplateResult {
  const { message, heading, description, kit, withTableOpen = false } = host;
  const { note, label } = view;
  const dictionary = words(language);
  // Under a heading that is the label, the sentence need not say it again.
  const sentence = kit.sentence?.(heading ? view : { ...view, label: undefined }, language);
  const table = host.withoutTable ? undefined : host.table;
  // A single number needs no heading: its label stands over it. A picture is named by its label.
  const title = heading ?? (sentence && told(label, language));
  // Nothing describes nothing.
  const said = description?.trim() ? description : sentence;
  return html`<figure part="figure" class="frame" lang=${language} aria-labelledby=${title ? 'heading' : 'sentence'}>
    ${headingOf(host.headingLevel, title)}
    ${said && html`<p part="description" id=${sentence ? 'sentence' : nothing}>${said}</p>`} ${host.more?.()}
    ${host.picture(view)} ${message && html`<p part="error">${message}</p>`}
    ${host.remarks.map((remark) => html`<p class="remark">${remark}</p>`)}
    ${note && html`<p part="note">${told(note, language)}</p>`}
    <div class="tools">
      ${host.steps?.()}${
        table &&
        html`<button
            type="button"
            class="tool"
            aria-expanded=${withTableOpen}
            aria-controls="table"
            @click=${() => {
              host.withTableOpen = !withTableOpen;
            }}
          >
            ${dictionary.table}
          </button>
          <div id="table" ?hidden=${!withTableOpen}>${host.tableOf?.(table) ?? tableTemplate(table)}</div>`
      }
      ${host.withoutSource ? '' : sourceLine(view, language)}
      ${
        host.withoutCite
          ? ''
          : html`<button
              type="button"
              class="tool"
              part="cite"
              aria-haspopup="dialog"
              @click=${() => host.perform('cite')}
            >
              ${dictionary.cite}
            </button>`
      }
    </div>
  </figure>`;
}

/** A link where there is a checked address. */
const link = (url: string | undefined, text: unknown): unknown => (url ? html`<a href=${url}>${text}</a>` : text);

/** Where the figure comes from; what is missing is said to be not stated. */
export function sourceLine({ source }: View, language: Language): TemplateResult {
  const { title, publisher, published, accessed, url, license, locator } = source;
  const dictionary = words(language);
  const date = (text: string): string => printPeriod(parsePeriod(text), language);
  const items = [
    told(title, language),
    told(publisher, language),
    title || publisher ? '' : (url ?? dictionary.notStated),
    told(locator, language),
    published && fill(dictionary.published, { date: date(published) }),
    accessed && fill(dictionary.accessed, { date: date(accessed) }),
    license && link(license.url, license.name ?? license.url),
  ].filter(Boolean);
  return html`<span part="source"
    >${dictionary.source}: ${items.map((item, index) => (index ? [', ', item] : link(url, item)))}</span
  >`;
}

/**
 * A table in a room of its own, that keys can scroll where it has a name.
 * @param name of the room; empty for a table that fits any
 * @param headOf how the head of a column is drawn
 */
export const tableTemplate = (
  { caption, head, rows, series }: Table,
  name = caption,
  headOf = (text: TemplateResult | string, _column: number): TemplateResult => html`<th scope="col">${text}</th>`,
): TemplateResult =>
  html`<div
    class="scroll"
    role=${name ? 'region' : nothing}
    aria-label=${name || nothing}
    tabindex=${name ? 0 : nothing}
  >
    <table part="table">
      ${
        caption &&
        html`<caption>
          ${caption}
        </caption>`
      }
      <thead>
        <tr>
          ${head.map((text, column) => headOf(localText({ text, lang: series?.[column]?.lang }), column))}
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
    </table>
  </div>`;

/** Nothing to show yet (the word for it comes with what there is to wait for), or nothing at all: the author's own text, and why in one calm sentence. */
export function unavailable(
  host: CommonAttributes & { readonly message: string | undefined },
  language: Language,
  waiting: boolean,
): TemplateResult {
  const { message } = host;
  const dictionary = words(language);
  const hasText = [...host.childNodes].some((node) => node.nodeName !== 'SCRIPT' && node.textContent?.trim());
  return html`<div class="frame" lang=${language}>
    ${headingOf(host.headingLevel, host.heading ?? (hasText ? '' : host.label))}
    ${message && html`<p part="error">${message}</p>`}
    <slot></slot>
    ${hasText || message ? '' : html`<p part="note">${waiting ? fill('{loading}…', dictionary) : dictionary.noData}</p>`}
  </div>`;
}
