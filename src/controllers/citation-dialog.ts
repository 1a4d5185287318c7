import type { TemplateResult } from 'lit/html.js';
import type { Citation } from '../cite/citation.js';
import { STYLE_NAMES, STYLES, type StyleId } from '../cite/styles.js';
import { fill, words } from '../format/messages.js';
import { printDate } from '../format/period.js';
import { stop } from '../format/sentence.js';
import { capital, pick, type LocalText } from '../format/text.js';
import type { Language, Source } from '../model/figure.js';
import type { TEMPLATES } from './extras.js';

/** What the dialog shows and does. */
export interface CitationDialog {
  readonly citation: Citation;
  readonly source: Source;
  readonly language: Language;
  readonly style: StyleId;
  /** What the last button did. */
  readonly told: string;
  readonly choose: (style: StyleId) => void;
  readonly copy: () => void;
  readonly download: () => void;
  readonly close: () => void;
}

const IDS = Object.keys(STYLE_NAMES) as StyleId[];

/** A line of the list: its name, its text, where that leads, and what stands behind it. */
type Line = readonly [name: string, text: LocalText | undefined, url?: string, more?: string];

function linesOf({ citation, source, language }: CitationDialog): readonly Line[] {
  const dictionary = words(language);
  const { source: cited, data, read } = citation;
  const local = (text: Source['title'], isThere: string | undefined): LocalText | undefined =>
    isThere === undefined ? undefined : pick(text, language);
  const bare = (text: string | undefined): LocalText | undefined => (text === undefined ? undefined : { text });
  const day = (text: string): string => printDate(text, language);
  const { license } = cited;
  const version = data?.version === undefined ? dictionary.notStated : day(data.version);
  return [
    [dictionary.title, local(source.title, cited.title)],
    [dictionary.publisher, local(source.publisher, cited.publisher)],
    [dictionary.date, bare(cited.published && day(cited.published))],
    [dictionary.locator, local(source.locator, cited.locator)],
    [dictionary.address, bare(cited.url), cited.link],
    ...(cited.archive === undefined ? [] : [[dictionary.archive, bare(cited.archive), cited.archive] as const]),
    [dictionary.licence, bare(license?.name ?? license?.url), license?.url],
    [dictionary.dataFile, bare(data?.url), data?.url, fill(dictionary.version, { date: version })],
    [dictionary.read, { text: day(read) }],
  ];
}

/** The sentence, what its hedges mean, where it comes from, and the citation in the style chosen. */
export function citationDialog({ html }: typeof TEMPLATES, dialog: CitationDialog): TemplateResult {
  const { citation, language, style, told, choose, copy, download, close } = dialog;
  const dictionary = words(language);
  return html`<div class="top">
      <h2 id="citation-name">${dictionary.citation}</h2>
      <button type="button" @click=${close}>${dictionary.close}</button>
    </div>
    <p class="sentence">${stop(citation.figure)}</p>
    ${citation.hedges.map((hedge) => html`<p class="hedge">${hedge}</p>`)}
    <dl>
      ${linesOf(dialog).map(
        ([name, text, url, more]) =>
          html`<dt>${capital(name, language)}</dt>
            <dd lang=${text?.lang ?? language} class=${text ? '' : 'missing'}>
              ${text && url ? html`<a href=${url}>${text.text}</a>` : (text?.text ?? dictionary.notStated)}${text && more ? `, ${more}` : ''}
            </dd>`,
      )}
    </dl>
    <label>
      <span>${dictionary.style}</span>
      <select
        @change=${(event: Event) => {
          choose((event.target as HTMLSelectElement).value as StyleId);
        }}
      >
        ${IDS.map((id) => html`<option value=${id} ?selected=${id === style}>${STYLE_NAMES[id] || dictionary.plainText}</option>`)}
      </select>
    </label>
    <textarea
      readonly
      rows="5"
      spellcheck="false"
      aria-label=${dictionary.citation}
      .value=${STYLES[style](citation, language)}
    ></textarea>
    <div class="buttons">
      <button type="button" @click=${copy}>${dictionary.copy}</button>
      <button type="button" @click=${download}>${dictionary.download}</button>
      <span class="told">${told}</span>
    </div>`;
}
