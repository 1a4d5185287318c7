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

/** Beside one of these a text is part of a word or an address. */
const WORD = /[\p{L}\p{N}/]/u;

/** A text cut at each place where a piece stands by itself. */
function cut(text: string, piece: LocalText): readonly (Markup | string)[] {
  const parts: (Markup | string)[] = [];
  let from = 0;
  for (let at = text.indexOf(piece.text); at >= 0;) {
    const end = at + piece.text.length;
    const isAlone = !WORD.test(text.charAt(at - 1)) && !WORD.test(text.charAt(end));
    if (isAlone) {
      parts.push(text.slice(from, at), local(piece));
      from = end;
    }
    at = text.indexOf(piece.text, isAlone ? end : at + 1);
  }
  return [...parts, text.slice(from)];
}

/**
 * A printed text, in which those pieces that are in another language are marked.
 * @param pieces texts that may stand in it. Those in the page's language too: what stands in a longer one isn't taken out
 * @example marked('Szkoły, 2024: 5', [{ text: 'Szkoły', lang: 'pl' }]).text // '<span lang="pl">Szkoły</span>, 2024: 5'
 */
export function marked(text: string, pieces: readonly LocalText[]): Markup {
  if (!pieces.some(({ lang }) => lang)) return markup`${text}`;
  const known = new Map<string, LocalText>();
  for (const { text: piece, lang } of pieces) {
    // A sentence that begins with a name gives it a capital.
    for (const one of lang ? [piece, capital(piece, lang)] : [piece])
      if (one && !known.has(one)) known.set(one, { text: one, lang });
  }
  const longestFirst = [...known.values()].sort((a, b) => b.text.length - a.text.length);
  return markup`${longestFirst.reduce<readonly (Markup | string)[]>(
    (parts, piece) => parts.flatMap((part) => (typeof part === 'string' ? cut(part, piece) : [part])),
    [text],
  )}`;
}
