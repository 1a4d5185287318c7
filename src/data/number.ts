import { DataError } from '../model/data-error.js';
import type { Language, Qualifier, Quantity, Scale } from '../model/figure.js';
import { EXPONENTS, VOCABULARY, type Vocabulary } from '../model/vocabulary.js';

/** What an author typed: the quantity, and whether a percent sign stood behind it. */
export interface TypedNumber extends Quantity {
  readonly percent?: boolean;
}

const SCALES = Object.keys(EXPONENTS) as Scale[];
export const HEDGES: readonly Exclude<Qualifier, 'exact'>[] = ['about', 'nearly', 'over', 'under', 'at-least', 'up-to'];

/** A word of the list in any language, and the language it is of: that decides the decimal mark. */
function lookUp<W extends keyof Vocabulary>(
  list: readonly W[],
  word: string | undefined,
): readonly [word?: W, language?: Language] {
  for (const [language, vocabulary] of Object.entries(VOCABULARY)) {
    const found = list.find((name) => word && new RegExp(`^(${vocabulary[name]})$`, 'iu').test(word));
    if (found) return [found, language as Language];
  }
  return [];
}

/** Whether a word is a scale or a hedge: one that can't be taken away without another number being left. */
export const isMeasure = (word: string): boolean => !!(lookUp(SCALES, word)[0] ?? lookUp(HEDGES, word)[0]);

const anyOf = (list: readonly (keyof Vocabulary)[]): string =>
  Object.values(VOCABULARY)
    .flatMap((vocabulary) => list.map((name) => vocabulary[name]))
    .join('|');
const SHAPE = new RegExp(
  `^(?:(${anyOf(HEDGES)}) ?)?([-\u2212\u2013+]?) ?(\\d[\\d .,'\u2019]*?) ?(${anyOf(SCALES)})? ?(%|proc\\.?|procent|per ?cent|відсотк\\p{L}+)?$`,
  'iu',
);

/**
 * Reads a number as people type it: `3217`, `3 217`, `3,56 mld`, `1.16M`, `36%`, `ponad 36 proc.`, `blisko 1 200`.
 *
 * Decimal comma or point: the language of the scale or hedge word decides, else `language` (the element's own `lang`);
 * with neither, a number that reads both ways (`1,234`) is refused with both readings.
 * @param where attribute or place, for the message
 * @throws DataError `number` (not a number) or `ambiguous` (two readings)
 * @example parseNumber('ponad 3,56 mld') // { value: 3560000000, qualifier: 'over', precision: 10000000, scale: 'billion' }
 */
export function parseNumber(text: string, where: string, language?: Language): TypedNumber {
  // No-break, thin and figure spaces are white space to a regular expression, too.
  const match = SHAPE.exec(text.replace(/\s+/g, ' ').trim());
  const [, hedgeWord, sign = '', digits = '', scaleWord, percent] = match ?? [];
  const [qualifier = 'exact', hedgeLanguage] = lookUp(HEDGES, hedgeWord);
  const [scale, scaleLanguage] = lookUp(SCALES, scaleWord);
  const plain = toPlain(digits, scaleLanguage ?? hedgeLanguage ?? language);
  if (Array.isArray(plain))
    throw new DataError('ambiguous', {
      where,
      found: text,
      expected: `${plain[0]} (en) / ${plain[1]} (pl)`,
    });
  // Beyond 15 digits a double no longer holds what was typed.
  if (!plain || plain.replace(/^0+|\./g, '').length > 15)
    throw new DataError('number', { where, found: text, expected: '3217 / 3,56 mld / 36%' });
  const exponent = scale ? EXPONENTS[scale] : 0;
  return {
    // Number() of an exponent form is exact where multiplying 3.56 by 1e9 need not be.
    value: Number(`${/[-\u2212\u2013]/.test(sign) ? '-' : ''}${plain}e${exponent}`) || 0,
    qualifier,
    precision: Number(`1e${exponent - (plain.split('.')[1] ?? '').length}`),
    scale,
    percent: percent !== undefined,
  };
}

/** Digits with marks → digits with at most one point; two readings where both are possible; nothing where the groups are wrong. */
function toPlain(digits: string, language: Language | undefined): string | string[] | undefined {
  // Groups set with spaces or apostrophes leave comma and point free for decimals.
  const text = digits.trim();
  if (/^(\d+|\d{1,3}([ '\u2019]\d{3})+)([.,]\d+)?$/.test(text)) {
    const [, whole = '', mark = '', thousands = ''] = /^([1-9]\d{0,2})([.,])(\d{3})$/.exec(text) ?? [];
    const plain = text.replace(/[ '\u2019]/g, '').replace(',', '.');
    if (!mark) return plain;
    if (!language) return mark === '.' ? [plain, whole + thousands] : [whole + thousands, plain];
    return (mark === '.') === (language === 'en') ? plain : whole + thousands;
  }
  // 1.596.852.249 or 1,234,567: one mark, in threes; the other may follow once.
  const [, mark = ''] = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/.exec(text) ?? [];
  return mark && text.replaceAll(mark, '').replace(',', '.');
}

/** A number times a power of ten, without what multiplying leaves behind. */
export function shifted(value: number, power: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + power}`);
}

/** Whether a cell or an item says that there is no value: a gap, never 0. */
export const isGap = (text: string): boolean => /^[-\u2013\u2014]?$/.test(text.trim());

/** A gap. */
export const GAP: TypedNumber = { value: null, qualifier: 'exact' };
