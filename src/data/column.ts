import type { Language } from '../model/figure.js';

/**
 * Which mark sets off decimals in a column of texts, by the evidence of its cells: `12,5` and `1.234,5` speak for the
 * comma, `0.25` and `1,234,567` for the point. A cell that reads both ways (`1,234`) says nothing; cells that contradict
 * one another decide nothing either, so that what reads both ways is refused.
 * @returns a language that writes decimals so: `pl` for the comma, `en` for the point
 * @example decimalLanguage(['1,234', '12,5']) // 'pl'
 */
export function decimalLanguage(cells: readonly unknown[]): Language | undefined {
  const found = new Set(cells.flatMap((cell) => (typeof cell === 'string' ? (evidence(cell) ?? []) : [])));
  return found.size === 1 ? [...found][0] : undefined;
}

const languageOf = (mark: string): Language => (mark === ',' ? 'pl' : 'en');

function evidence(cell: string): Language | undefined {
  const digits = /\d[\d.,\s\u00a0\u202f]*/.exec(cell)?.[0].trim() ?? '';
  const marks = digits.replace(/[^.,]/g, '');
  const last = marks.at(-1);
  if (!last) return undefined;
  // The same mark twice sets off thousands; of two different ones the last sets off decimals.
  if (marks.length > 1 && new Set(marks).size === 1) return languageOf(last === ',' ? '.' : ',');
  const [whole, fraction] = [digits.slice(0, digits.lastIndexOf(last)), digits.slice(digits.lastIndexOf(last) + 1)];
  const readsBothWays = marks.length === 1 && fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return readsBothWays ? undefined : languageOf(last);
}
