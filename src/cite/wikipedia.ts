import { words } from '../format/messages.js';
import { printDate } from '../format/period.js';
import type { Language } from '../model/figure.js';
import { bareUrl } from './bare-url.js';
import type { Citation } from './citation.js';
import { note, titleOf } from './remark.js';

/** Whatever ends a parameter, begins a link, a template, a tag, italics, a signature or a switch (`__NOTOC__`). */
const MARKUP = /[&<>[\]{}|~]|''+|__+/g;

/** A text of a source as wikitext that shows just that text; addresses in it stay links. */
const wikitext = (text: string): string =>
  text.replace(MARKUP, (mark) => Array.from(mark, (letter) => `&#${letter.charCodeAt(0)};`).join(''));

/** The templates report a no-break space as a fault. */
const parameter = (text: string): string => wikitext(text).replaceAll('\u00a0', ' ');

/** A comment is how editors are told that nothing was stated: words in its place would be shown as a false date. */
const unstated = (language: Language): string => `<!-- ${words(language).notStated} -->`;

/** A template with its parameters; one without a value says that it wasn't stated. */
function template(name: string, parameters: Readonly<Record<string, string | undefined>>, language: Language): string {
  const filled = Object.entries(parameters).map(([key, value]) => `|${key} = ${value ?? unstated(language)}`);
  return `{{${name} ${filled.join(' ')}}}`;
}

const known = (text: string | undefined): string | undefined => text && parameter(text);

/** What our sentence says is no quotation of the source, so it follows the template. */
const behind = (citation: Citation, language: Language): string =>
  note(citation, language)
    .split(/(https?:\/\/\S+?)(?=[.,]*(?:\s|$))/)
    .map((piece, index) => (index % 2 ? bareUrl(piece) : wikitext(piece)))
    .join('')
    .replaceAll('\u00a0', '&nbsp;');

/** Where the figure was read, where the source has no address: the templates don't do without one. */
const addressOf = ({ source, page }: Citation): string | undefined => {
  const url = source.url ?? page;
  return url && bareUrl(url);
};

/** {{Cytuj stronę}} of the Polish Wikipedia. */
export function wikipediaPolish(citation: Citation, language: Language): string {
  const { source, read } = citation;
  const parameters = {
    url: addressOf(citation),
    tytuł: parameter(titleOf(source, language)),
    opublikowany: known(source.publisher),
    data: known(source.published),
    'data dostępu': known(read),
  };
  return `${template('Cytuj stronę', parameters, language)} ${behind(citation, language)}`;
}

/** {{cite web}} of the English Wikipedia, which takes no `2025-06`. */
export function wikipediaEnglish(citation: Citation, language: Language): string {
  const { source, read } = citation;
  const { published } = source;
  const parameters = {
    url: addressOf(citation),
    title: parameter(titleOf(source, language)),
    publisher: known(source.publisher),
    date: known(published?.length === 7 ? printDate(published, 'en') : published),
    'access-date': known(read),
  };
  return `${template('cite web', parameters, language)} ${behind(citation, language)}`;
}
