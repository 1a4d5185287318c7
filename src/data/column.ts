import type { Language } from '../model/figure.js';

/** A mark that sets off decimals. */
export type Mark = ',' | '.';

/** The language that `data/number` takes for a mark: Polish writes the comma, English the point. */
export const languageOf = (mark: Mark): Language => (mark === ',' ? 'pl' : 'en');

/** Digits with one mark; spaces and apostrophes can only set off thousands. */
const ONE_MARK = /^(\d+|\d{1,3}(?:[ '\u2019]\d{3})+)([.,])(\d+)$/;
/** Thousands set off by a mark; the other one may follow once. */
const IN_THREES = /^\d{1,3}([.,])\d{3}(\1\d{3})*((?!\1)[.,]\d+)?$/;

/**
 * Which mark sets off decimals in one text: `12,5` and `1.234,5` speak for the comma, `0.25` and `1,234,567` for the
 * point. What reads both ways (`1,234`) says nothing, nor does what is no number: a date, a version.
 * @example decimalOf('1.596.852.249') // ','
 */
export function decimalOf(cell: string): Mark | undefined {
  const [chunk = ''] = /\d[\d.,\s'\u2019]*/.exec(cell) ?? [];
  const digits = chunk.replace(/\s+/g, ' ').trim();
  const [, whole, mark, fraction = ''] = ONE_MARK.exec(digits) ?? [];
  if (whole !== undefined) {
    const readsBothWays = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
    return readsBothWays ? undefined : (mark as Mark);
  }
  const [, group] = IN_THREES.exec(digits) ?? [];
  return group ? (group === ',' ? '.' : ',') : undefined;
}
