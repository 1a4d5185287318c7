import { fill, words } from '../format/messages.js';
import { stop } from '../format/sentence.js';
import { capital } from '../format/text.js';
import type { Language } from '../model/figure.js';
import type { Citation, CitedSource } from './citation.js';
import { learnToCite } from './vocabulary.js';

learnToCite();

/** Stands in the place of a title that nobody stated; in square brackets, as what a cataloguer adds. */
export const titleOf = ({ title }: CitedSource, language: Language): string => {
  const { title: name, notStated } = words(language);
  return title ?? `[${name}: ${notStated}]`;
};

/** What a reader would look for and the source doesn't state: `Nie podano: wydawca, adres`. */
function missing({ publisher, published, url, license }: CitedSource, language: Language): string {
  const dictionary = words(language);
  const expected = [
    [publisher, dictionary.publisher],
    [published, dictionary.date],
    [url, dictionary.address],
    [license, dictionary.licence],
  ] as const;
  const names = expected.flatMap(([stated, name]) => (stated === undefined ? [name] : []));
  return names.length ? `${capital(dictionary.notStated, language)}: ${names.join(', ')}` : '';
}

/** Name and address of a licence, as far as stated. */
export const licenseText = ({ license }: CitedSource): string =>
  [license?.name, license?.url].filter(Boolean).join(', ');

/** The address of the data, and when they are of. */
export function dataText({ data }: Citation, language: Language): string {
  if (!data) return '';
  const { version, notStated } = words(language);
  return `${data.url}, ${fill(version, { date: data.version ?? notStated })}`;
}

/** Texts as sentences, each with its full stop. */
export const sentences = (texts: readonly (string | undefined)[]): string =>
  texts.flatMap((text) => (text ? [stop(text)] : [])).join(' ');

/**
 * What no field of a bibliography holds, as sentences without their full stops.
 * @param place whether to say where in the source, too
 */
export function remarks(citation: Citation, language: Language, place = false): string[] {
  const { source, page } = citation;
  const dictionary = words(language);
  const named = (name: string, text: string | undefined): string => (text ? `${capital(name, language)}: ${text}` : '');
  return [
    place ? named(dictionary.locator, source.locator) : '',
    named(dictionary.dataFile, dataText(citation, language)),
    named(dictionary.page, page),
    named(dictionary.archive, source.archive),
    named(dictionary.licence, licenseText(source)),
    missing(source, language),
  ].filter(Boolean);
}

/** What is cited, where it stands in the source, and all remarks: the note of a bibliography's entry. */
export const note = (citation: Citation, language: Language): string =>
  sentences([citation.figure, ...remarks(citation, language, true)]);
