import { isMissing, readCell } from './cell.js';
import type { Mark } from './column.js';
import { filePeriod } from './file-period.js';

export type Row = readonly string[];

/** The first rows are searched for the header. */
const SEARCHED = 20;
/** A name as it is asked for: line breaks and several spaces in a header are one space. */
export const nameOf = (cell: string): string => cell.replace(/\s+/g, ' ').trim();

/** A row without the empty cells at its end: some programs write a separator behind the last cell. */
export const trimmed = (row: Row): Row => {
  let { length } = row;
  while (length > 0 && !row[length - 1]?.trim()) length -= 1;
  return row.slice(0, length);
};

export const isComment = ([cell = '']: Row, comment: string | undefined): boolean =>
  comment !== undefined && comment !== '' && cell.startsWith(comment);

/** What a cell is taken for while the header is looked for; later only the columns that are asked for are numbers. */
export function cellKind(cell: string): 'number' | 'gap' | 'text' {
  const text = cell.trim();
  if (/^[-\u2212+]?\d[\d.,\s]*(%|e[-+]?\d+)?$/i.test(text)) return 'number';
  if (isMissing(text)) return 'gap';
  // Only what may be a number with a scale or a hedge is worth the time that reading it takes.
  if (text.length > 40 || text.match(/\d[\d.,\s'\u2019]*/g)?.length !== 1) return 'text';
  for (const decimal of [',', '.'] satisfies Mark[]) {
    try {
      readCell(text, {}, { decimal });
      return 'number';
    } catch {
      // Perhaps with the other mark.
    }
  }
  return 'text';
}

/** A year, or a day, as a column's name. Other numbers of four digits are values. */
const isTime = (cell: string): boolean =>
  /^(1[89]|20)\d\d$|^\d\d?\.\d\d?\.\d{4}$/.test(cell.trim()) && filePeriod(cell).start !== undefined;

/**
 * Cells that may be names: all filled, none a number or the mark of a missing one, unless it is a time behind a name. Times
 * with nothing but times below them may be values themselves.
 */
export const isHeading = (cells: Row, below: readonly Row[]): boolean => {
  const times = cells.filter((cell, index) => index > 0 && cellKind(cell) !== 'text');
  return (
    cells.length > 0 &&
    // One number alone that could be a year is as likely a value.
    times.length !== 1 &&
    cells.every((cell, index) => {
      const kind = cellKind(cell);
      if (kind === 'text') return true;
      if (index === 0) return /^\s*[#x]\s*$/i.test(cell);
      return isTime(cell) && below.some((row) => !isTime(row[index] ?? ''));
    })
  );
};

/** More rows below have cells beyond those of a row than haven't. */
const isNarrow = ({ length }: Row, below: readonly Row[]): boolean =>
  below.filter((row) => trimmed(row).length > length).length * 2 > below.length;

/**
 * The row that names the columns. The search ends where values begin: what stands above a header is titles, and no row of
 * values is ever taken for a title.
 */
export function headerIn(
  rows: readonly Row[],
  { names = [], comment }: { readonly names?: readonly string[]; readonly comment?: string },
): number {
  const searched = rows.slice(0, SEARCHED);
  if (names.length) {
    const asked = searched.findIndex((row) => {
      const there = row.map(nameOf);
      return names.every((name) => there.includes(nameOf(name)));
    });
    if (asked >= 0) return asked;
  }
  let narrow = -1;
  for (const [index, row] of searched.entries()) {
    const cells = trimmed(row);
    if (cells.length < 2 || isComment(row, comment)) continue;
    const below = rows.slice(index + 1).filter((one) => trimmed(one).length && !isComment(one, comment));
    if (isHeading(cells, below)) {
      if (!isNarrow(cells, below)) return index;
      if (narrow < 0) narrow = index;
    } else if (cells.filter((cell) => cell.trim()).length > 1 && cells.some((cell) => cellKind(cell) !== 'text')) break;
  }
  return narrow;
}
