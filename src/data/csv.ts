import { dsvFormat } from 'd3-dsv';
import { DataError } from '../model/data-error.js';
import { isComment, nameOf, trimmed } from './csv-header.js';
import { layoutOf, type CsvLayout, type CsvOptions } from './csv-layout.js';
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

/** How the notes under a table begin. */
const NOTE = /^\s*(źródł|uwag|objaśni|stan (na|w dniu)|dane |sources?\b|notes?\b|джерел|приміт|\*|\d+\))/i;

/** A file's rows and where each stands in it, as a spreadsheet counts. */
class Body {
  readonly rows: (readonly string[])[] = [];
  readonly numbers: number[] = [];
  #isBelowGap = false;

  constructor(private readonly width: number) {}

  /**
   * Empty rows don't count. Below one, notes don't either: what begins as a note does, and a row of one cell in a wider
   * table. A row as wide as the table is a row of it, though all but its name be missing.
   * @throws DataError `row-width`
   */
  add(row: readonly string[], number: number): void {
    const filled = trimmed(row).length;
    if (!filled) this.#isBelowGap = true;
    if (!filled || (this.#isBelowGap && this.#isNote(row, filled))) return;
    this.#isBelowGap = false;
    const found = filled > this.width ? filled : row.length;
    if (found < this.width || filled > this.width)
      throw new DataError('row-width', {
        where: `A${number}`,
        row: number,
        found: `${found}`,
        expected: `${this.width}`,
      });
    this.rows.push(row);
    this.numbers.push(number);
  }

  #isNote([first = '', ...others]: readonly string[], filled: number): boolean {
    return this.width > 1 && (NOTE.test(first) || (filled === 1 && others.length + 1 < this.width));
  }
}

async function readBody(text: string, layout: CsvLayout, comment: string | undefined): Promise<Body> {
  const pacer = new Pacer();
  const body = new Body(layout.columns.length);
  const format = dsvFormat(layout.delimiter);
  let number = 0;
  for (let at = 0; at < text.length;) {
    if (pacer.isDue) await pacer.rest();
    const { end, rows } = rowEnd(text, at, at + STRETCH, layout.delimiter, number + 1);
    for (const [index, row] of format.parseRows(text.slice(at, end)).entries()) {
      const own = number + index + 1;
      if (own > layout.skip && !isComment(row, comment)) body.add(row, own);
    }
    number += rows;
    at = end;
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
  const layout = await layoutOf(text, options);
  const { columns } = layout;
  const { rows, numbers } = await readBody(text, layout, options.comment);
  if (!rows.length)
    throw new DataError('no-value', {
      where: `A${layout.skip + 1}`,
      found: '',
      expected: columns.join(layout.delimiter),
    });
  const indexes = new Map<string, number>();
  const doubled = new Set<string>();
  for (const [index, name] of columns.entries()) {
    if (indexes.has(name)) doubled.add(name);
    else indexes.set(name, index);
  }
  const table: Rows = {
    isTable: true,
    columns,
    count: rows.length,
    // In a single column nothing else can be the value.
    fields: columns.length === 1 ? { valueField: columns[0] } : {},
    column: (asked) => {
      const name = nameOf(asked);
      const index = indexes.get(name);
      if (doubled.has(name))
        throw new DataError('shape', { where: `A${layout.skip}`, found: `${name} × 2`, expected: name, column: name });
      return index === undefined ? undefined : (row) => rows[row]?.[index] ?? '';
    },
    place: (row, name) => {
      const index = indexes.get(nameOf(name));
      const number = numbers[row] ?? 0;
      const where = index === undefined ? `A${number}` : `${name}, ${letterOf(index)}${number}`;
      return { where, row: number, column: name };
    },
  };
  return { ...(isSdmx(columns) ? sdmxRows(table) : table), layout };
}
