import { dsvFormat } from 'd3-dsv';
import { DataError } from '../model/data-error.js';
import { decimalOf } from './column.js';
import { filePeriod } from './file-period.js';
import { rowEnd } from './row-end.js';

/** What an author, or a data package, says of a CSV. */
export interface CsvOptions {
  /** One character, `\t` or `tab`. */
  readonly delimiter?: string;
  /** The row that names the columns, as a spreadsheet counts; 0: there is none. */
  readonly headerRow?: string;
  /** Columns that are asked for: the header is the row that has them all. */
  readonly names?: readonly string[];
  /** Names for a file without a header. */
  readonly columns?: readonly string[];
  /** Rows that begin with it are remarks. */
  readonly comment?: string;
}

/** How a CSV is laid out. */
export interface CsvLayout {
  readonly delimiter: string;
  /** Rows above the first row of values. */
  readonly skip: number;
  readonly columns: readonly string[];
}

/** The first rows are searched for the header. */
const SEARCHED = 20;
const PROBE = 40;
const DELIMITERS = [';', '\t', ',', '|'];
/** Stands in no text, so that each line is one cell. */
const NONE = '\u001f';

/** A name as it is asked for: line breaks and several spaces in a header are one space. */
export const nameOf = (cell: string): string => cell.replace(/\s+/g, ' ').trim();

/** A row without the empty cells at its end: some programs write a separator behind the last cell. */
export const trimmed = (row: readonly string[]): readonly string[] => {
  let { length } = row;
  while (length > 0 && !row[length - 1]?.trim()) length -= 1;
  return row.slice(0, length);
};

const isYear = (cell: string): boolean => /^\d{4}$/.test(cell) && filePeriod(cell).start !== undefined;
const isNumber = (cell: string): boolean =>
  /^[-\u2212+]?\d[\d.,\s]*%?$/.test(cell.trim()) || decimalOf(cell) !== undefined;
/** Cells that may be names: all filled, none a number, unless it is a year behind a name. */
const isHeading = (cells: readonly string[]): boolean =>
  cells.length > 0 &&
  cells.every((cell, index) => cell.trim() && (!isNumber(cell) || (index > 0 && isYear(cell.trim()))));

/** The first rows of a text, read with a delimiter; nothing where it leaves quotes open. */
function firstRows(text: string, delimiter: string): string[][] | undefined {
  try {
    let end = 0;
    for (let row = 0; row < PROBE && end < text.length; row++) end = rowEnd(text, end, end + 1, delimiter, row + 1).end;
    return dsvFormat(delimiter).parseRows(text.slice(0, end));
  } catch {
    return undefined;
  }
}

const isComment = ([cell = '']: readonly string[], comment: string | undefined): boolean =>
  comment !== undefined && comment !== '' && cell.startsWith(comment);

function headerIn(rows: readonly (readonly string[])[], { names = [], comment }: CsvOptions): number {
  const searched = rows.slice(0, SEARCHED);
  if (names.length) {
    const asked = searched.findIndex((row) => {
      const there = row.map(nameOf);
      return names.every((name) => there.includes(nameOf(name)));
    });
    if (asked >= 0) return asked;
  }
  return searched.findIndex((row) => !isComment(row, comment) && trimmed(row).length > 1 && isHeading(trimmed(row)));
}

/** Whether the rows below a header are as wide as it is. */
function fits(rows: readonly (readonly string[])[], header: number): boolean {
  const width = trimmed(rows[header] ?? []).length;
  const below = rows.slice(header + 1).filter((row) => trimmed(row).length > 1);
  return below.length > 0 && below.every((row) => trimmed(row).length <= width && row.length >= width);
}

function rowNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,4}$/.test(text.trim())) return Number(text);
  throw new DataError('shape', { where: 'header-row', found: text, expected: '1' });
}

function delimiterOf(text: string | undefined): string | undefined {
  if (text === undefined || text === 'auto') return undefined;
  const mark = /^(\\t|tab)$/i.test(text) ? '\t' : text;
  if (mark.length === 1 && !/["\r\n]/.test(mark)) return mark;
  throw new DataError('shape', { where: 'delimiter', found: text, expected: '; | , | tab' });
}

/**
 * Finds out how a CSV is laid out: which delimiter, and which row names the columns. A semicolon or a tab in the header
 * beats a comma, which stands in numbers and names; with the right one all rows below are as wide as the header.
 * @throws DataError `shape` for an attribute that can't be, `header` where no row names columns
 */
export function layoutOf(text: string, options: CsvOptions): CsvLayout {
  const given = delimiterOf(options.delimiter);
  const at = rowNumber(options.headerRow);
  const asked = (options.names ?? []).map(nameOf);
  const tried = (given === undefined ? DELIMITERS : [given]).flatMap((delimiter) => {
    const rows = firstRows(text, delimiter);
    if (!rows) return [];
    const header = at === undefined && !options.columns ? headerIn(rows, options) : (at ?? 0) - 1;
    const width = Math.max(0, ...rows.slice(header + 1).map(({ length }) => length));
    const cells =
      header < 0 ? Array.from({ length: width }, (_, index) => `${index + 1}`) : trimmed(rows[header] ?? []);
    const isNamed = header >= 0 || at === 0 || options.columns !== undefined;
    const columns = (header < 0 ? (options.columns ?? cells) : cells).map(nameOf);
    return isNamed && (columns.length > 1 || given !== undefined)
      ? [{ delimiter, skip: header + 1, columns, rows, isFull: asked.every((name) => columns.includes(name)) }]
      : [];
  });
  const layout =
    tried.find(({ isFull, rows, skip }) => isFull && fits(rows, skip - 1)) ??
    tried.find(({ isFull }) => isFull) ??
    tried.find(({ rows, skip }) => fits(rows, skip - 1)) ??
    tried[0] ??
    singleColumn(text, at);
  if (layout) return layout;
  const [first = []] = firstRows(text, given ?? NONE) ?? [];
  throw new DataError('header', { where: 'A1', found: first.join(' | ').slice(0, 60), expected: 'header-row="0"' });
}

/** A name with numbers below it, and nothing to separate. */
function singleColumn(text: string, at: number | undefined): CsvLayout | undefined {
  const rows = firstRows(text, NONE) ?? [];
  const header = at === undefined ? rows.findIndex((row) => isHeading(trimmed(row))) : at - 1;
  const name = at === 0 ? '1' : rows[header]?.[0];
  // A line with a separator in it is none of one cell.
  const isOne = rows.slice(header + 1).every(([cell = '']) => isNumber(cell) || cell.trim().length < 3);
  return name !== undefined && isOne && rows.length > 1
    ? { delimiter: NONE, skip: header + 1, columns: [nameOf(name)] }
    : undefined;
}
