import { DataError } from '../model/data-error.js';

const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;

/** Cells that a spreadsheet has room for in a row. A row of more is none of a table, and would take seconds to look at. */
export const MOST_CELLS = 16_384;
/** Characters of a quoted cell: outlines of districts are that long; what is longer is a quote that was left open. */
const LONGEST = 1024 * 1024;

/** A stretch of whole rows. */
export interface Stretch {
  readonly end: number;
  /** How many rows it holds. */
  readonly rows: number;
}

/**
 * Where the row ends that reaches `target`, outside quotes: a quote opens only at the beginning of a cell, as for
 * `parseRows`, so that `37.8"N` is a text like any other.
 * @param from where a row begins
 * @param row the number of that row, for the message
 * @throws DataError `quote` for a quote that doesn't end, or a text behind one that did; `row-width` for a row without end
 */
export function rowEnd(text: string, from: number, target: number, delimiter: string, row = 1): Stretch {
  const separator = delimiter.charCodeAt(0);
  const { length } = text;
  let at = from;
  let rows = 0;
  let cells = 0;
  const isOver = (code: number): boolean => code === NEWLINE || code === RETURN;
  const place = (): { where: string; row: number } => ({ where: `A${row + rows}`, row: row + rows });
  const fail = (start: number): never => {
    const found = text.slice(start, start + 40);
    throw new DataError('quote', { ...place(), found, expected: `"…"${delimiter}` });
  };
  while (at < length) {
    cells += 1;
    if (cells > MOST_CELLS)
      throw new DataError('row-width', { ...place(), found: `> ${MOST_CELLS}`, expected: `≤ ${MOST_CELLS}` });
    if (text.charCodeAt(at) === QUOTE) {
      const start = at;
      do {
        at = text.indexOf('"', at + 1);
        if (at < 0 || at - start > LONGEST) fail(start);
        at += 1;
      } while (text.charCodeAt(at) === QUOTE);
      if (at < length && text.charCodeAt(at) !== separator && !isOver(text.charCodeAt(at))) fail(start);
    } else while (at < length && text.charCodeAt(at) !== separator && !isOver(text.charCodeAt(at))) at += 1;
    if (at >= length) return { end: length, rows: rows + 1 };
    const code = text.charCodeAt(at);
    at += code === RETURN && text.charCodeAt(at + 1) === NEWLINE ? 2 : 1;
    if (!isOver(code)) {
      // A separator as the last thing of a file: an empty cell follows.
      if (at >= length) return { end: length, rows: rows + 1 };
      continue;
    }
    rows += 1;
    cells = 0;
    if (at >= target) break;
  }
  return { end: at, rows };
}
