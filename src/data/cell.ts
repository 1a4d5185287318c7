import { DataError, type ErrorDetails } from '../model/data-error.js';
import type { Flag, Unit } from '../model/figure.js';
import { EXPONENTS } from '../model/vocabulary.js';
import { decimalOf, languageOf, type Mark } from './column.js';
import { excerpt } from './members.js';
import { GAP, isGap, isMeasure, parseNumber, type TypedNumber } from './number.js';

/** How a file writes its numbers, where it or the author says so. */
export interface Marks {
  readonly decimal?: Mark;
  /** What sets off thousands, where it is neither a space nor an apostrophe; empty where the file says that no mark does. */
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
  [
    /^(\.|\.\.|\.\.\.|\u2026|:|nan|n\/?a|null|none|b\.? ?d\.?|n\/d|b\/d|brak danych|brak|no data|#n\/[ad]!?)$/i,
    ['missing'],
  ],
  [/^(#|\*+)$/, ['confidential']],
  [/^(x|nie dotyczy|not applicable)$/i, ['not-applicable']],
];

/** Whether a text stands for a missing value. */
export const isMissing = (text: string): boolean => isGap(text) || MARKERS.some(([shape]) => shape.test(text));

/** Signs of currencies that have one owner; `$` has twenty. */
const SIGNS: Readonly<Partial<Record<string, string>>> = { zł: 'PLN', '€': 'EUR', '£': 'GBP', '₴': 'UAH', грн: 'UAH' };
const MONEY = /^(zł|€|£|₴|[A-Z]{3})[\s\u00a0]?(?=[-\u2212\u2013]?\d)|[\s\u00a0]?(zł|€|£|₴|грн|[A-Z]{3})\.?$/u;

/** `1,5E+05`, as spreadsheets write large numbers: one digit before the mark, so it can only set off decimals. */
const EXPONENT = /^([-\u2212\u2013+]?)(\d(?:[.,]\d{1,14})?)e([+-]?\d{1,2})$/i;

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

/** One mark that may set off thousands as well as decimals, alone or before a scale. */
const BOTH_WAYS = /(?:^|[^\d.,'\u2019])[1-9]\d{0,2}([.,])\d{3}(?![\d.,'\u2019])/;

/** A letter that is a scale to authors, and in files a metre, a minute, or Eurostat's break in a series: `12,5 b`. */
const LETTER = /\d[\s\u00a0]?[bm]$/;

/** Two numbers in one cell are none; nor is a cell of several lines a number with spaces in it. */
const LINES = /[\t\n\v\f\r\u2028\u2029]/;

/** What may stand around a number, and what would be lost with it: a sign, a bound, an account's brackets. */
function withoutSigns(text: string): string {
  const [, before = '', number = text, after = ''] = /^([^\d.,+\u2212\u2013-]*)([\s\S]*?)([^\d%]*)$/u.exec(text) ?? [];
  const around = `${before} ${after}`;
  const words = [before.trim(), ...(around.match(/\p{L}+\.?/gu) ?? [])];
  const isPlain = !/[-+\u2012-\u2015\u2212\u00b1()<>=~\u2248\u2264\u2265*^/]/.test(around);
  return isPlain && !words.some((word) => word !== 'm' && word !== 'b' && isMeasure(word)) ? number : text;
}

/** A number out of JSON, or nothing where a double no longer holds what was written. */
const readNumber = (value: number): Cell | undefined =>
  Math.abs(value) <= Number.MAX_SAFE_INTEGER
    ? { value: value || 0, qualifier: 'exact', precision: precisionOf(value) }
    : undefined;

/** `1,5E+05` in full, with the size of its last stated digit. */
function readExponent(text: string): Cell | undefined {
  const [, sign, mantissa, exponent] = EXPONENT.exec(text) ?? [];
  if (!mantissa) return undefined;
  const plain = mantissa.replace(',', '.');
  const size = Number(exponent) - (plain.split('.')[1] ?? '').length;
  return {
    value: Number(`${sign && sign !== '+' ? '-' : ''}${plain}e${exponent}`) || 0,
    qualifier: 'exact',
    precision: Number(`1e${size}`),
  };
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
  const { decimal, group } = marks;
  const fail = (code: 'number' | 'ambiguous', expected = '3217 / 3,56 mld / 36%'): DataError =>
    new DataError(code, { ...place, found: excerpt(cell), expected });
  const refuseBoth = (): DataError => fail('ambiguous', 'decimal="," / decimal="."');
  if (cell === null || cell === undefined) return GAP;
  if (typeof cell !== 'string' && typeof cell !== 'number') throw fail('number');
  const text = String(cell).trim();
  if (marks.missing?.some((one) => one === cell || one.trim() === text)) return GAP;
  if (typeof cell === 'number') {
    const read = readNumber(cell);
    if (read) return read;
    throw fail('number');
  }
  if (isGap(text)) return GAP;
  const marker = MARKERS.find(([shape]) => shape.test(text));
  if (marker) return { ...GAP, flags: marker[1] };
  if (LINES.test(text)) throw fail('number');
  const [rest, unit] = moneyIn(isExotic(group) ? text.split(group).join(' ') : text);
  if (LETTER.test(rest) && marks.bare !== false) throw fail('ambiguous', 'M | mln / m; B | mld / b');
  /** What the words beside a number, or its own marks, leave open is decided by the file; where they differ, by nobody. */
  const parse = (written: string): Cell => {
    const isWorded = hasWords(written.replace(/(\d)e([+-]?\d)/i, '$1$2'));
    const speaksFor = isWorded ? undefined : decimalOf(written);
    if (decimal && speaksFor && speaksFor !== decimal) throw refuseBoth();
    const open = BOTH_WAYS.exec(written)?.[1];
    if (open && group !== undefined && open !== decimal && open !== group) throw refuseBoth();
    const exponential = readExponent(written);
    if (exponential) return exponential;
    const read = parseNumber(written, '', decimal && languageOf(decimal));
    const isFraction = (read.precision ?? 1) < 10 ** (read.scale ? EXPONENTS[read.scale] : 0);
    if (open && decimal && isFraction !== (open === decimal)) throw refuseBoth();
    return read;
  };
  try {
    const read = attempt(rest, marks.bare === false, parse);
    // Nothing is a percentage and an amount of money at once.
    if (unit && read.percent) throw fail('number');
    return { ...read, ...(unit && { unit }) };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const { code, details } = error;
    const expected = details.expected?.replace('(en)', '(decimal=".")').replace('(pl)', '(decimal=",")');
    throw fail(code === 'ambiguous' ? code : 'number', expected);
  }
}

/** Parses a text as it stands, and only where that fails without the signs around its number: `5 mln` is not 5. */
function attempt(text: string, isDressed: boolean, parse: (text: string) => Cell): Cell {
  if (!isDressed) return parse(text);
  try {
    if (!LETTER.test(text)) return parse(text);
  } catch (error) {
    if (!(error instanceof DataError) || error.code !== 'number') throw error;
  }
  return parse(withoutSigns(text).trim());
}

/** Whether thousands are set off by what only this file uses; spaces, apostrophes, comma and point are known to all. */
const isExotic = (group: string | undefined): group is string => group !== undefined && !/^[\s.,'\u2019]?$/.test(group);
