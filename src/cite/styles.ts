import { fill, words } from '../format/messages.js';
import { printDate } from '../format/period.js';
import { capital } from '../format/text.js';
import type { Language } from '../model/figure.js';
import { bibtex } from './bibtex.js';
import type { Citation } from './citation.js';
import { cslJson } from './csl-json.js';
import { htmlQuote } from './html-quote.js';
import { remarks, sentences, titleOf } from './remark.js';
import { wikipediaEnglish, wikipediaPolish } from './wikipedia.js';

/** One way to write a citation down. */
export type Style = (citation: Citation, language: Language) => string;

const listed = (texts: readonly (string | undefined)[], joint: string): string => texts.filter(Boolean).join(joint);

/** `Tytuł [online]. Wydawca, 2025-06-30, s. 12 [dostęp: 2026-11-22]. Dostępne w: https://…` */
function pnIso690(citation: Citation, language: Language): string {
  const { source, read, figure } = citation;
  const { accessed, available } = words(language);
  const imprint = capital(listed([source.publisher, source.published, source.locator], ', '), language);
  const day = `[${fill(accessed, { date: read })}]`;
  const { link } = source;
  const title = `${titleOf(source, language)} [online]`;
  return sentences([
    // Without an imprint to stand behind, the day follows the title.
    ...(imprint ? [title, `${imprint} ${day}`] : [`${title} ${day}`]),
    link && fill(available, { url: link }),
    figure,
    ...remarks(citation, language),
  ]);
}

/** Sentences for an e-mail or a footnote: the figure first, dates in words. */
function plainText(citation: Citation, language: Language): string {
  const { source, read, figure } = citation;
  const dictionary = words(language);
  const { publisher, published, locator, link } = source;
  const from = listed(
    [
      titleOf(source, language),
      publisher,
      published && fill(dictionary.published, { date: printDate(published, language) }),
      locator,
      link,
      fill(dictionary.accessed, { date: printDate(read, language) }),
    ],
    ', ',
  );
  return sentences([figure, `${dictionary.source}: ${from}`, ...remarks(citation, language)]);
}

/**
 * Every style by its name. Each carries the figure with its hedge, and says what the source doesn't state.
 * @example STYLES['pn-iso-690'](citation, 'pl') // 'Raport [online]. Miasto, 2025 [dostęp: 2026-11-22]. …'
 */
export const STYLES = {
  'pn-iso-690': pnIso690,
  plain: plainText,
  'wikipedia-pl': wikipediaPolish,
  'wikipedia-en': wikipediaEnglish,
  bibtex,
  'csl-json': cslJson,
  html: htmlQuote,
} as const satisfies Readonly<Record<string, Style>>;

export type StyleId = keyof typeof STYLES;

/** Styles are known by their names, in every language; plain text has a word for it in each. */
export const STYLE_NAMES: Readonly<Record<StyleId, string>> = {
  'pn-iso-690': 'PN-ISO 690',
  plain: '',
  'wikipedia-pl': 'Wikipedia (pl)',
  'wikipedia-en': 'Wikipedia (en)',
  bibtex: 'BibTeX',
  'csl-json': 'CSL-JSON',
  html: 'HTML',
};
