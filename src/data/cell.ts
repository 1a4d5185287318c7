import { DataError, type ErrorDetails } from '../model/data-error.js';
import type { Flag, Unit } from '../model/figure.js';
import { decimalOf, languageOf, type Mark } from './column.js';
import { GAP, isGap, parseNumber, type TypedNumber } from './number.js';

/** How a file writes its numbers, where it or the author says so. */
export interface Marks {
  readonly decimal?: Mark;
  /** What sets off thousands, where it is neither a space nor the other mark. */
  readonly group?: string;
  /** Texts that stand for a missing value. */
  readonly missing?: readonly string[];
  /** Whether signs may stand around the number: `95%`, `€95`. */
  readonly bare?: boolean;
}

/** A number out of a file: the quantity, and what the cell says of it. */
export interface Cell extends TypedNumber {
  readonly unit?: Unit;
}

/**
 * What stands where a number is missing. Polish statistics: `.` no reliable data, `#` confidential, `x` can't be filled
 * in; Eurostat `:`; other offices `..`; a row of stars hides what is too small to be shown.
 * @see https://stat.gov.pl/en/ (conventional signs)
 */
const MARKERS: readonly (readonly [RegExp, readonly Flag[] | undefined])[] = [
  [/^(\.|\.\.|\.\.\.|\u2026|:|nan|n\/?a|null|none|b\.? ?d\.?|brak danych|brak|no data|#n\/[ad]!?)$/i, ['missing']],
  [/^(#|\*+)$/, ['confidential']],
  [/^x$/i, ['not-applicable']],
];

/** Signs of currencies that have one owner; `$` has twenty. */
const SIGNS: Readonly<Partial<Record<string, string>>> = { zł: 'PLN', '€': 'EUR', '£': 'GBP', '₴': 'UAH', грн: 'UAH' };
const MONEY = /^(zł|€|£|₴|[A-Z]{3})[\s\u00a0]?(?=[-\u2212\u2013]?\d)|[\s\u00a0]?(zł|€|£|₴|грн|[A-Z]{3})\.?$/u;

/** `1,5E+05`, as spreadsheets write large numbers: one digit before the mark, so it can only set off decimals. */
const EXPONENT = /^([+-]?\d(?:[.,]\d{1,14})?)e([+-]?\d{1,2})$/i;

/** The currency that stands beside a number. */
function moneyIn(text: string): readonly [rest: string, unit?: Unit] {
  const [all, before, after] = MONEY.exec(text) ?? [];
  const sign = before ?? after;
  const code = sign && (SIGNS[sign] ?? sign);
  return all && code && Intl.supportedValuesOf('currency').includes(code)
    ? [text.replace(all, ''), { kind: 'currency', code }]
    : [text];
}

/** Whether a word stands beside the number: a scale or a hedge, which decides the decimal mark by its language. */
export const hasWords = (text: string): boolean => /\p{L}/u.test(text);

/** The size of the last digit of a number out of JSON; of what a computer made of thirds, none. */
function precisionOf(value: number): number | undefined {
  const [, fraction = '', exponent] = /^-?\d+(?:\.(\d+))?(e.+)?$/.exec(String(value)) ?? [];
  return exponent || fraction.length > 9 ? undefined : Number(`1e-${fraction.length}`);
}

/**
 * Reads a number as files hold it: of JSON, or a text with the decimal mark of its column. Beyond what authors type it
 * may be `1,5E+05`, `12,50 zł`, or one of the signs that statistics offices put where a number is missing, which keep
 * their meaning.
 * @param place where it stands, for the message
 * @param marks how the file writes numbers; without a decimal mark what reads both ways is refused
 * @throws DataError `number`, or `ambiguous` with the attribute that decides
 * @example readCell('1.596.852', {}, { decimal: ',' }) // { value: 1596852, precision: 1, … }
 */
export function readCell(cell: unknown, place: ErrorDetails, marks: Marks = {}): Cell {
  if (cell === null || cell === undefined) return GAP;
  if (typeof cell === 'number' && Number.isFinite(cell))
    return { value: cell, qualifier: 'exact', precision: precisionOf(cell) };
  const fail = (code: 'number' | 'ambiguous', expected: string): DataError =>
    new DataError(code, { ...place, found: typeof cell === 'string' ? cell : JSON.stringify(cell), expected });
  if (typeof cell !== 'string') throw fail('number', '3217');
  const text = cell.trim();
  if (marks.missing?.includes(cell) || marks.missing?.includes(text) || isGap(text)) return GAP;
  const marker = MARKERS.find(([shape]) => shape.test(text));
  if (marker) return { ...GAP, flags: marker[1] };
  const [, mantissa, exponent] = EXPONENT.exec(text) ?? [];
  if (mantissa && exponent) {
    const [, fraction = ''] = mantissa.split(/[.,]/);
    const value = Number(`${mantissa.replace(',', '.')}e${exponent}`);
    return { value, qualifier: 'exact', precision: Number(`1e${Number(exponent) - fraction.length}`) };
  }
  const [rest, unit] = moneyIn(marks.group ? text.split(marks.group).join('') : text);
  const bare = marks.bare === false ? rest.replace(/^[^\d.,+\u2212-]+|[^\d%]+$/gu, '') : rest;
  const { decimal } = marks;
  const speaksFor = hasWords(bare) ? undefined : decimalOf(bare);
  if (decimal && speaksFor && speaksFor !== decimal)
    throw fail('ambiguous', `decimal="${decimal}" / decimal="${speaksFor}"`);
  try {
    return { ...parseNumber(bare, '', decimal && languageOf(decimal)), ...(unit && { unit }) };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const { code, details } = error;
    const expected = details.expected?.replace('(en)', '(decimal=".")').replace('(pl)', '(decimal=",")') ?? '';
    throw fail(code === 'ambiguous' ? code : 'number', expected);
  }
}
