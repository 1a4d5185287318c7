import type { Language } from '../model/figure.js';
import { bareUrl } from './bare-url.js';
import type { Citation } from './citation.js';
import { note, titleOf } from './remark.js';

/** BibTeX counts braces even behind a backslash, so a single one is written as a word. */
const SPECIAL: Readonly<Partial<Record<string, string>>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '\u00a0': '~',
  '\u2212': '{\\textminus}',
  ł: '{\\l}',
  Ł: '{\\L}',
  ø: '{\\o}',
  Ø: '{\\O}',
  đ: '{\\dj}',
  Đ: '{\\DJ}',
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
};

/** Accents by their combining mark. */
const ACCENTS: Readonly<Partial<Record<string, string>>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u ',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r ',
  '\u030b': 'H ',
  '\u030c': 'v ',
  '\u0323': 'd ',
  '\u0327': 'c ',
  '\u0328': 'k ',
};

/** A letter with one accent, the way LaTeX writes it; others stay as they are, in UTF-8. */
function accented(letter: string): string {
  const [base = '', mark = '', more] = letter.normalize('NFD');
  const accent = ACCENTS[mark];
  return accent && more === undefined ? `{\\${accent}${base}}` : letter;
}

/**
 * A text as LaTeX that prints just that text. Latin letters are spelled in ASCII; Cyrillic ones stay, since LaTeX
 * knows them only in UTF-8.
 * @example latex('Zażółć 5% & {x}') // 'Za{\\.z}{\\\'o}{\\l}{\\'c} 5\\% \\& {\\textbraceleft}x{\\textbraceright}'
 */
export const latex = (text: string): string =>
  text
    .normalize('NFC')
    .replace(
      /[\\{}~^%&$#_\u00a0\u2212]|(?!\p{ASCII})\p{Script=Latin}/gu,
      (letter) => SPECIAL[letter] ?? accented(letter),
    )
    // Two in a row would be printed as a dash or a quotation mark, in addresses too.
    .replace(/([-'`])(?=\1)/g, '$1{}');

/** What `date` and `urldate` take; words go where words may stand. */
const isDate = (text: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(text);

/** An entry for BibLaTeX and BibTeX: `@online`, or `@misc` where the source has no address. */
export function bibtex(citation: Citation, language: Language): string {
  const { source, read, key } = citation;
  const { publisher, published, url } = source;
  const fields = {
    // Doubly braced: its capitals stay.
    title: `{${latex(titleOf(source, language))}}`,
    organization: publisher && latex(publisher),
    [published && isDate(published) ? 'date' : 'year']: published && latex(published),
    url: url && bareUrl(url),
    urldate: latex(read),
    note: latex(note(citation, language)),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${url ? 'online' : 'misc'}{${key},\n${lines.join(',\n')}\n}`;
}
