import { readReport } from '../../data/report.js';
import { unitForms } from '../../format/plural.js';
import { capital, pick, type LocalText } from '../../format/text.js';
import type { Figure, Language, Unit } from '../../model/figure.js';
import { markup, type Markup } from './markup.js';
import type { Entry } from './plan.js';

/**
 * A text of the report as it stands on a page: marked with its language where that isn't the page's, so that it is
 * pronounced as what it is.
 * @example local({ text: 'Szkoły', lang: 'pl' }).text // '<span lang="pl">Szkoły</span>'
 */
export const local = ({ text, lang }: LocalText): Markup =>
  lang ? markup`<span lang="${lang}">${text}</span>` : markup`${text}`;

/** Words of the page around a text of the report, which stands where they say `{name}`. */
export function around(words: string, name: LocalText): Markup {
  const [before, after] = words.split('{name}');
  return markup`${before}${local(name)}${after}`;
}

const formsOf = (unit: Unit, language: Language): readonly LocalText[] => {
  if (unit.kind !== 'noun') return [];
  const [forms, lang] = unitForms(unit, language);
  return Object.values(forms).map((text: string) => ({ text, lang: lang === language ? undefined : lang }));
};

const textsOf = ({ label, words, unit, share, previous, series = [] }: Figure, language: Language): LocalText[] => [
  ...[label, words, share?.words, share?.ofLabel, previous?.words, ...series.map((point) => point.words)].map((text) =>
    pick(text, language),
  ),
  ...formsOf(unit, language),
];

/**
 * The texts of the report that may stand in what is printed of a figure: names, words in the place of a number, units.
 * @param isAlone of the figure itself, without the others that its picture shows
 */
export function piecesOf({ id, slice }: Entry, language: Language, isAlone = false): readonly LocalText[] {
  return readReport(slice, isAlone ? [id] : [], { all: !isAlone }).figures.flatMap((figure) =>
    textsOf(figure, language),
  );
}

/** Within a word or an address nothing is a text of its own. */
const WITHIN = '[\\p{L}\\p{N}/]';
const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * A printed text, in which those pieces that are in another language are marked.
 * @param pieces texts that may stand in it. Those in the page's language too: what stands in a longer one isn't taken out
 * @example marked('Szkoły, 2024: 5', [{ text: 'Szkoły', lang: 'pl' }]).text // '<span lang="pl">Szkoły</span>, 2024: 5'
 */
export function marked(text: string, pieces: readonly LocalText[]): Markup {
  if (!pieces.some(({ lang }) => lang)) return markup`${text}`;
  const known = new Map<string, LocalText['lang']>();
  for (const { text: piece, lang } of pieces) {
    // A sentence that begins with a name gives it a capital.
    for (const one of lang ? [piece, capital(piece, lang)] : [piece]) if (one && !known.has(one)) known.set(one, lang);
  }
  const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<!${WITHIN})(?:${longestFirst.map(literal).join('|')})(?!${WITHIN})`, 'gu');
  const parts: (Markup | string)[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    parts.push(text.slice(at, index), local({ text: found, lang: known.get(found) }));
    at = index + found.length;
  }
  return markup`${parts}${text.slice(at)}`;
}
