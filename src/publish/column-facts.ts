import { readCell, type Marks } from '../data/cell.js';
import { decimalOf, type Mark } from '../data/column.js';
import { filePeriod } from '../data/file-period.js';
import { cellText, type Rows } from '../data/rows.js';

/** What a column of a table holds. */
export interface ColumnFacts {
  readonly name: string;
  readonly kind: 'number' | 'period' | 'code' | 'text' | 'empty';
  /** What sets off decimals: by evidence; `either` where every number reads both ways; `mixed` where cells contradict. */
  readonly decimal?: Mark | 'either' | 'mixed';
  readonly missing: number;
  /** Texts that stand where a value is missing. */
  readonly markers: readonly string[];
  /** Its different texts, in order. */
  readonly values: readonly string[];
}

const YEARS = [1800, 2200] as const;

/** A period of our time: a count of 3217 is no year. */
function isPeriod(text: string): boolean {
  const year = Number(text.slice(0, 4));
  const isDated = /^\d{1,2}\.\d{1,2}\.\d{4}/.test(text) || (year >= YEARS[0] && year <= YEARS[1]);
  return isDated && filePeriod(text).start !== undefined;
}

const readsBothWays = (text: string): boolean => /^[-\u2212]?[1-9]\d{0,2}[.,]\d{3}$/.test(text);

type Reading = 'value' | 'missing' | 'other';

function readingOf(cell: unknown, marks: Marks): Reading {
  try {
    return readCell(cell, {}, marks).value === null ? 'missing' : 'value';
  } catch {
    return 'other';
  }
}

/** Looks at all cells of a column. */
export function factsOf(rows: Rows, name: string): ColumnFacts {
  const column = rows.column(name);
  const cells = Array.from({ length: rows.count }, (_, row) => column?.(row));
  const texts = cells.map((cell) => cellText(cell) ?? '');
  const marks = new Set(texts.flatMap((text) => decimalOf(text) ?? []));
  const [only] = marks;
  const stated = { ...rows.marks, ...rows.marksOf?.(name) };
  // Both ways of reading `1,234` are numbers.
  const decimal = stated.decimal ?? (marks.size === 1 ? only : undefined);
  const readings = cells.map((cell) => readingOf(cell, { ...stated, decimal: decimal ?? ',' }));
  const filled = texts.filter((_, row) => readings[row] !== 'missing');
  const isNumeric = filled.length > 0 && ((marks.size > 1 && !stated.decimal) || !readings.includes('other'));
  const isCode = isNumeric && filled.some((text) => /^0\d/.test(text));
  const kind = !filled.length
    ? 'empty'
    : filled.every(isPeriod)
      ? 'period'
      : isCode
        ? 'code'
        : isNumeric && !texts.some((text, row) => readings[row] === 'other' && decimalOf(text) === undefined)
          ? 'number'
          : 'text';
  const told = stated.decimal
    ? texts.some((text) => /[.,]/.test(text))
      ? stated.decimal
      : undefined
    : marks.size > 1
      ? 'mixed'
      : (only ?? (texts.some(readsBothWays) ? 'either' : undefined));
  return {
    name,
    kind,
    ...(kind === 'number' && told && { decimal: told }),
    missing: cells.length - filled.length,
    markers: [...new Set(texts.filter((_, row) => readings[row] === 'missing'))],
    values: [...new Set(filled)],
  };
}
