import { words } from '../format/messages.js';
import type { LocalText } from '../format/text.js';
import type { Content } from './content.js';
import type { SnippetOptions } from './snippet.js';
import { linkText } from './markup.js';

/**
 * Signs that begin something wherever they stand: emphasis, code, links, tags, references, cells, strikes, formulas,
 * templates; and a colon or a full stop inside a word, which would be taken for an address.
 */
const SIGNS = /[\\`*_[\]<>&|~$^{}@#]|(?<=[{<])%|:(?=\S)|(?<=\p{L})\.(?=\p{L})/gu;

/** What begins a list, a rule, an underline or a definition where a line begins with it; in `1.16` it begins nothing. */
const AT_START = /^[-+=:]|(?<=^\d+)[.)](?=\s|$)/;

/** Where an address, a mention or a number of an issue would be found even behind a backslash, once the text is read. */
const FOUND_LATER = /(?<=:\/\/|@)(?=\S)|(?<=www)(?=\.)|(?<=#)(?=\d)/gi;

/** U+2060, which is not seen and parts nothing but what would be found. */
const WORD_JOINER = '\u2060';

const within = (text: string): string => text.replace(FOUND_LATER, WORD_JOINER).replace(SIGNS, '\\$&');

/**
 * A text that Markdown shows as it is, in CommonMark and GFM.
 * @param text on one line
 * @example markdownText('1. *a* | b') // '1\\. \\*a\\* \\| b'
 */
export const markdownText = (text: string): string => within(text).replace(AT_START, '\\$&');

/** What would end the brackets that an address stands in, percent-encoded. */
const markdownUrl = (url: string): string =>
  url
    .replace(/[\s()<>[\]\\`|"'^{}*_~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/&(?=#?\w+;)/g, '&amp;');

const linked = (text: string, url: string | undefined): string =>
  url ? `[${markdownText(text)}](${markdownUrl(url)})` : markdownText(text);

/** The sentence with its number in bold type. */
function sentence({ sentence: said, opening, number }: Content): string {
  const at = number ? said.indexOf(number, opening.length) : -1;
  if (at < 0) return markdownText(said);
  const [before, after] = [said.slice(0, at), said.slice(at + number.length)];
  // Only the first piece begins a line.
  return `${markdownText(before)}**${within(number)}**${within(after)}`;
}

function table({ head, rows }: Content): string {
  const row = (cells: readonly LocalText[]): string => `| ${cells.map(({ text }) => markdownText(text)).join(' | ')} |`;
  return [row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)].join('\n');
}

/** Sentence, table, remarks, link and source as Markdown, the table as GFM has it. */
export function markdown(content: Content, { language, addresses }: SnippetOptions): string {
  const { events, note, itemNotes, source } = content;
  const list = events.map(({ date, label }) => `- ${markdownText(`${date}: ${label.text}`)}`).join('\n');
  const from = source.map(({ text, url }) => linked(text, url)).join(', ');
  return [
    sentence(content),
    table(content),
    list,
    note && markdownText(note.text),
    ...itemNotes.map((item) => markdownText(`${item.name.text}: ${item.note.text}`)),
    addresses && linked(linkText(content, language), addresses.page),
    `${words(language).source}: ${from}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}
