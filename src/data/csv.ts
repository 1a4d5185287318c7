import { dsvFormat } from 'd3-dsv';
import { DataError } from '../model/data-error.js';
import { layoutOf, nameOf, trimmed, type CsvLayout, type CsvOptions } from './csv-layout.js';
import { Pacer } from './pacer.js';
import { rowEnd } from './row-end.js';
import type { Rows } from './rows.js';
import { isSdmx, sdmxRows } from './sdmx.js';

/** Characters that are read at once: about a millisecond on a slow machine. */
const STRETCH = 32 * 1024;

/** `A`, `B` … `Z`, `AA`: as a spreadsheet names its columns. */
function letterOf(index: number): string {
  return (index > 25 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** A file's rows and where each stands in it, as a spreadsheet counts. */
interface Body {
  readonly rows: (readonly string[])[];
  readonly numbers: number[];
}

/**
 * Adds a row to those that were read. Empty rows don't count, nor do remarks: rows that begin with the comment's sign, and,
 * below an empty row, rows of a single cell.
 * @throws DataError `row-width`
 */
function add(body: Body, row: readonly string[], number: number, isAfterGap: boolean, layout: CsvLayout): boolean {
  const { columns } = layout;
  const filled = trimmed(row).length;
  if (!filled) return true;
  if (isAfterGap && filled === 1 && columns.length > 1 && row.length !== columns.length) return true;
  if (row.length < columns.length || filled > columns.length)
    throw new DataError('row-width', {
      where: `A${number}`,
      row: number,
      found: `${filled > columns.length ? filled : row.length}`,
      expected: `${columns.length}`,
    });
  body.rows.push(row);
  body.numbers.push(number);
  return isAfterGap && filled === 1;
}

async function readBody(text: string, layout: CsvLayout, comment: string | undefined): Promise<Body> {
  const pacer = new Pacer();
  const body: Body = { rows: [], numbers: [] };
  const { parseRows } = dsvFormat(layout.delimiter);
  let number = 0;
  let isAfterGap = false;
  for (let at = 0; at < text.length;) {
    const { end, rows } = rowEnd(text, at, at + STRETCH, layout.delimiter, number + 1);
    const read = parseRows(text.slice(at, end));
    for (const [index, row] of read.entries()) {
      const own = number + index + 1;
      if (own <= layout.skip || (comment && row[0]?.startsWith(comment))) continue;
      isAfterGap = add(body, row, own, isAfterGap, layout);
    }
    number += rows;
    at = end;
    if (pacer.isDue) await pacer.rest();
  }
  return body;
}

/**
 * Reads a CSV: finds out its delimiter and its header, and reads all rows, in slices cut at row ends outside quotes, so
 * that the page keeps its turn. Every cell stays a text: codes keep their zeros.
 * @throws DataError `row-width`, `quote`, `header`, `shape`, each with the row, as a spreadsheet counts
 * @example (await readCsv('Dział;Kwota\nOświata;3,56')).columns // ['Dział', 'Kwota']
 */
export async function readCsv(text: string, options: CsvOptions = {}): Promise<Rows & { readonly layout: CsvLayout }> {
  const layout = layoutOf(text, options);
  const { columns } = layout;
  const { rows, numbers } = await readBody(text, layout, options.comment);
  const table: Rows = {
    columns,
    count: rows.length,
    column: (name) => {
      const index = columns.indexOf(nameOf(name));
      if (index !== columns.lastIndexOf(nameOf(name)))
        throw new DataError('shape', { where: 'A1', found: `${name} × 2`, expected: name, column: name });
      return index < 0 ? undefined : (row) => rows[row]?.[index] ?? '';
    },
    place: (row, name) => {
      const index = Math.max(0, columns.indexOf(nameOf(name)));
      const number = numbers[row] ?? 0;
      return { where: `${name}, ${letterOf(index)}${number}`, row: number, column: name };
    },
  };
  return { ...(isSdmx(columns) ? sdmxRows(table) : table), layout };
}
