import type { Language } from '../model/figure.js';

/** A mark that sets off decimals. */
export type Mark = ',' | '.';

/** The language that `data/number` takes for a mark: Polish writes the comma, English the point. */
export const languageOf = (mark: Mark): Language => (mark === ',' ? 'pl' : 'en');

/**
 * Which mark sets off decimals in one text: `12,5` and `1.234,5` speak for the comma, `0.25` and `1,234,567` for the
 * point. What reads both ways (`1,234`) says nothing.
 * @example decimalOf('1.596.852.249') // ','
 */
export function decimalOf(cell: string): Mark | undefined {
  const digits = /\d[\d.,\s\u00a0\u202f'\u2019]*/.exec(cell)?.[0].trim() ?? '';
  const marks = digits.replace(/[^.,]/g, '');
  const last = marks.at(-1) as Mark | undefined;
  if (!last) return undefined;
  const other = last === ',' ? '.' : ',';
  // The same mark twice sets off thousands; of two different ones the last sets off decimals.
  if (marks.length > 1 && new Set(marks).size === 1) return other;
  const [whole, fraction] = [digits.slice(0, digits.lastIndexOf(last)), digits.slice(digits.lastIndexOf(last) + 1)];
  const readsBothWays = marks.length === 1 && fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return readsBothWays ? undefined : last;
}
