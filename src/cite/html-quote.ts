import { fill, words } from '../format/messages.js';
import { printDate } from '../format/period.js';
import { stop } from '../format/sentence.js';
import type { Language } from '../model/figure.js';
import type { Citation } from './citation.js';
import { remarks, sentences, titleOf } from './remark.js';

const ENTITIES: Readonly<Partial<Record<string, string>>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);

/** The sentence as a quotation, with where it comes from under it, for a page's source. */
export function htmlQuote(citation: Citation, language: Language): string {
  const { source, figure, read } = citation;
  const dictionary = words(language);
  const { publisher, published, locator, link } = source;
  const title = escaped(titleOf(source, language));
  const cite = `<cite>${link ? `<a href="${escaped(link)}">${title}</a>` : title}</cite>`;
  const details = [
    publisher,
    published && fill(dictionary.published, { date: printDate(published, language) }),
    locator,
    fill(dictionary.accessed, { date: printDate(read, language) }),
  ].flatMap((text) => (text ? [escaped(text)] : []));
  const more = escaped(sentences(remarks(citation, language)));
  return [
    `<figure lang="${language}">`,
    `  <blockquote${link ? ` cite="${escaped(link)}"` : ''}><p>${escaped(stop(figure))}</p></blockquote>`,
    `  <figcaption>${dictionary.source}: ${[cite, ...details].join(', ')}. ${more}</figcaption>`,
    '</figure>',
  ].join('\n');
}
