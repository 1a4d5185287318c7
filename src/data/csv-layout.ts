import { dsvFormat } from 'd3-dsv';
import { asDataError, DataError } from '../model/data-error.js';
import { isMissing, readCell } from './cell.js';
import type { Mark } from './column.js';
import { filePeriod } from './file-period.js';
import { Pacer } from './pacer.js';
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

type Row = readonly string[];

/** The first rows are searched for the header. */
const SEARCHED = 20;
/** So many rows tell whether a delimiter is the right one; fewer where they are long. */
const PROBE = 40;
const PROBE_LENGTH = 128 * 1024;
/** The comma last: it stands in numbers and names, too. */
const DELIMITERS = [';', '\t', '|', ','];
/** Stands in no text, so that each line is one cell. */
const NONE = '\u001f';

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
function cellKind(cell: string): 'number' | 'gap' | 'text' {
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
const isHeading = (cells: Row, below: readonly Row[]): boolean => {
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
function headerIn(rows: readonly Row[], { names = [], comment }: CsvOptions): number {
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

interface Probe {
  readonly rows: readonly Row[];
  /** What they were read from. */
  readonly raw: string;
  /** A quote that stands where none can, read so. */
  readonly fault?: DataError;
}

/** The first rows of a text, read with a delimiter, as far as its quotes are whole. */
function probe(text: string, delimiter: string, count: number): Probe {
  let end = 0;
  let fault: DataError | undefined;
  try {
    for (let row = 0; row < count && end < Math.min(text.length, PROBE_LENGTH); row++)
      ({ end } = rowEnd(text, end, end + 1, delimiter, row + 1));
  } catch (error) {
    fault = asDataError(error);
  }
  const raw = text.slice(0, end);
  return { rows: dsvFormat(delimiter).parseRows(raw), raw, fault };
}

/** An odd quote within a cell that isn't quoted itself is mostly half of a pair, torn by a wrong delimiter. */
const isTorn = (cell: string, raw: string): boolean =>
  cell.includes('"') && cell.split('"').length % 2 === 0 && !raw.includes(`"${cell.replaceAll('"', '""')}"`);

/** A layout, and what speaks for it, the strongest first. */
interface Candidate extends CsvLayout {
  readonly merits: readonly boolean[];
}

function candidate(
  delimiter: string,
  { rows, raw, fault }: Probe,
  at: number | undefined,
  options: CsvOptions,
): Candidate | undefined {
  const header = at === undefined && !options.columns ? headerIn(rows, options) : (at ?? 0) - 1;
  const isNamed = header >= 0 || at === 0 || options.columns !== undefined;
  const below = rows.slice(header + 1).filter((row) => trimmed(row).length && !isComment(row, options.comment));
  const width = Math.max(0, ...below.map((row) => trimmed(row).length));
  const numbered = options.columns ?? Array.from({ length: width }, (_, index) => `${index + 1}`);
  const columns = (header < 0 ? numbered : trimmed(rows[header] ?? [])).map(nameOf);
  const least = options.delimiter === undefined || options.delimiter === 'auto' ? 2 : 1;
  if (!isNamed || columns.length < least) return undefined;
  // A fault before any row of values speaks against no layout.
  const isMost = (count: number): boolean => count * 2 > below.length || (fault !== undefined && !below.length);
  const merits = [
    (options.names ?? []).every((name) => columns.includes(nameOf(name))),
    isMost(below.filter(({ length }) => length > 1).length),
    !fault && !rows.some((row) => row.some((cell) => isTorn(cell, raw))),
  ];
  return { delimiter, skip: header + 1, columns, merits };
}

/** A name with numbers below it, and nothing to separate. */
function singleColumn({ rows }: Probe, at: number | undefined, { names = [] }: CsvOptions): Candidate | undefined {
  const header =
    at === undefined ? rows.findIndex((row, index) => isHeading(trimmed(row), rows.slice(index + 1))) : at - 1;
  const name = at === 0 ? '1' : rows[header]?.[0];
  // A line with a separator in it is none of one cell.
  const isOne = rows.slice(header + 1).every(([cell = '']) => cellKind(cell) !== 'text');
  if (name === undefined || !isOne || rows.length < 2) return undefined;
  const columns = [nameOf(name)];
  return { delimiter: NONE, skip: header + 1, columns, merits: [names.every((one) => nameOf(one) === columns[0])] };
}

/** The first of those for which the most speaks. */
const best = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>((one, other) => {
    const deciding = one ? one.merits.findIndex((merit, index) => merit !== (other.merits[index] ?? false)) : 0;
    return !one || (deciding >= 0 && !one.merits[deciding]) ? other : one;
  }, undefined);

function rowNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,4}$/.test(text.trim())) return Number(text);
  throw new DataError('shape', { where: 'header-row', found: text, expected: '1' });
}

function delimiterOf(text: string | undefined): string | undefined {
  if (text === undefined || text === 'auto') return undefined;
  const mark = /^(\\t|tab)$/i.test(text) ? '\t' : text;
  if (/^[^\p{L}\p{Cs}\d"\r\n.+-]$/u.test(mark) && mark.length === 1) return mark;
  throw new DataError('shape', { where: 'delimiter', found: text, expected: '; | , | tab' });
}

/**
 * Finds out how a CSV is laid out: which delimiter, and which row names the columns. A semicolon, a tab or a bar
 * in the header beats a comma, if it stands in the rows below, too.
 * @throws DataError `shape` for an attribute that can't be, `header` where no row names columns, `no-value` where nothing stands, `quote`
 */
export async function layoutOf(text: string, options: CsvOptions): Promise<CsvLayout> {
  const pacer = new Pacer();
  const given = delimiterOf(options.delimiter);
  const at = rowNumber(options.headerRow);
  const start = text.slice(0, PROBE_LENGTH);
  const tried = given === undefined ? DELIMITERS.filter((delimiter) => start.includes(delimiter)) : [given];
  const probes: Probe[] = [];
  const found: Candidate[] = [];
  for (const delimiter of tried) {
    const probed = probe(text, delimiter, PROBE + (at ?? 0));
    const one = candidate(delimiter, probed, at, options);
    probes.push(probed);
    if (one) found.push(one);
    if (pacer.isDue) await pacer.rest();
  }
  const lines = probe(text, NONE, PROBE + (at ?? 0));
  const single = found.some(({ merits }) => merits[0]) ? undefined : singleColumn(lines, at, options);
  const layout = best(single ? [...found, single] : found);
  if (layout) return layout;
  const faults = (probes.length ? probes.map(({ fault }) => fault) : [lines.fault]).filter((fault) => fault);
  if (faults[0] && faults.length >= probes.length) throw faults[0];
  const first = (probes[0] ?? lines).rows.find((row) => trimmed(row).length);
  if (!first) throw new DataError('no-value', { where: 'A1', found: '', expected: 'CSV' });
  throw new DataError('header', {
    where: 'A1',
    found: first.join(' | ').slice(0, 60),
    expected: 'header-row="0" | header-row="1"',
  });
}
