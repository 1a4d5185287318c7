import { fill, words } from '../format/messages.js';
import type { LocalText } from '../format/text.js';
import type { Language } from '../model/figure.js';
import type { Content } from './content.js';
import type { SnippetOptions } from './snippet.js';
import { SNIPPET_WORDS } from './words.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that nothing can end too early: between tags, or in an attribute's double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/**
 * What content systems would run wherever it stands (`[shortcode]`, `{plugin}`), and what would turn or break a line of
 * the code itself. As a reference it is the same character to a page.
 */
const RUNNING = /[[\]{}\t\n\r\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

export const literal = (text: string): string =>
  escapeHtml(text).replace(RUNNING, (sign) => `&#${sign.charCodeAt(0)};`);

/** Attributes by name; `true` is written by its name alone, what is `undefined` isn't written. */
export type Attributes = Readonly<Partial<Record<string, string | number | true>>>;

export const startTag = (tag: string, attributes: Attributes = {}): string => {
  const written = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return value === true ? ` ${name}` : ` ${name}="${literal(`${value}`)}"`;
  });
  return `<${tag}${written.join('')}>`;
};

/** An element with its end tag, also where it is empty: `<krk-stat/>` would swallow what follows. */
export const element = (tag: string, attributes: Attributes, inner: string): string =>
  `${startTag(tag, attributes)}${inner}</${tag}>`;

/** A text, and a link where there is an address. */
const linked = (text: string, url: string | undefined): string =>
  url ? element('a', { href: url }, literal(text)) : literal(text);

/** The same with the mark of its language, where that isn't the one around it. */
const local = ({ text, lang }: LocalText, url?: string): string =>
  lang ? element('span', { lang }, linked(text, url)) : linked(text, url);

/** What the link to a figure's page says. */
export function linkText({ name }: Content, language: Language): string {
  const { fullData, fullDataOf } = SNIPPET_WORDS[language];
  return name ? fill(fullDataOf, { name }) : fullData;
}

/** The link to a figure's page, alone in a block, where the site script looks for it; nothing without a page. */
export const pageLine = (content: Content, { language, addresses }: SnippetOptions): string[] =>
  addresses ? [element('p', {}, linked(linkText(content, language), addresses.page))] : [];

/** The sentence, its number set apart. */
export function sentence({ sentence: said, opening, number }: Content): string {
  const at = number ? said.indexOf(number, opening.length) : -1;
  if (at < 0) return literal(said);
  const end = at + number.length;
  return `${literal(said.slice(0, at))}<strong>${literal(number)}</strong>${literal(said.slice(end))}`;
}

/** The sentence with the figure's page behind its name; never alone in a block, so that the site script leaves it. */
export function linkedSentence(content: Content, { language, addresses }: SnippetOptions): string {
  const { opening, sentence: said } = content;
  if (!addresses) return literal(said);
  return opening
    ? `${linked(opening, addresses.page)}${literal(said.slice(opening.length))}`
    : `${literal(said)} ${linked(linkText(content, language), addresses.page)}`;
}

/** Where the figure comes from: `Źródło: Raport, Miasto`. */
export const sourceLine = ({ source }: Content, { language }: SnippetOptions): string =>
  `${literal(words(language).source)}: ${source.map((piece) => local(piece, piece.url)).join(', ')}`;

/** The whole table, with a caption and the scope of each heading. */
export function tableMarkup({ caption, head, rows }: Content): string {
  const cell = (tag: string, { text, lang }: LocalText, scope?: string): string =>
    element(tag, { scope, lang }, literal(text));
  const row = (cells: readonly string[]): string => element('tr', {}, cells.join(''));
  return [
    '<table>',
    ...(caption ? [element('caption', {}, literal(caption))] : []),
    element('thead', {}, row(head.map((text) => cell('th', text, 'col')))),
    '<tbody>',
    ...rows.map((cells) => row(cells.map((text, column) => (column ? cell('td', text) : cell('th', text, 'row'))))),
    '</tbody>',
    '</table>',
  ].join('\n');
}

/** Dated events beside a series, and what is remarked on the figure and on its single values. */
export const remarks = ({ events, note, itemNotes }: Content): string[] => [
  ...(events.length
    ? ['<ul>', ...events.map(({ date, label }) => element('li', {}, `${literal(date)}: ${local(label)}`)), '</ul>']
    : []),
  ...(note ? [element('p', {}, local(note))] : []),
  ...itemNotes.map((item) => element('p', {}, `${local(item.name)}: ${local(item.note)}`)),
];
