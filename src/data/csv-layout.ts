import { dsvFormat } from 'd3-dsv';
import { asDataError, DataError } from '../model/data-error.js';
import { cellKind, headerIn, isComment, isHeading, nameOf, trimmed, type Row } from './csv-header.js';
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

/** So many rows tell whether a delimiter is the right one; fewer where they are long. */
const PROBE = 40;
const PROBE_LENGTH = 128 * 1024;
/** The comma last: it stands in numbers and names, too. */
const DELIMITERS = [';', '\t', '|', ','];
/** Stands in no text, so that each line is one cell. */
const NONE = '\u001f';

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
  /** The row that names the columns, as it stands. */
  readonly heading: string;
  /** Whether most cells of some column are numbers. */
  readonly hasNumbers: boolean;
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
  const hasNumbers = columns
    .slice(0, 50)
    .some((_, index) => isMost(below.filter((row) => cellKind(row[index] ?? '') === 'number').length));
  // Among strong delimiters numbers decide; a comma never wins by them, since with it `3,5` is two cells.
  merits.push(delimiter !== ',' && hasNumbers);
  return { delimiter, skip: header + 1, columns, merits, heading: (rows[header] ?? []).join(delimiter), hasNumbers };
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
  return {
    delimiter: NONE,
    skip: header + 1,
    columns,
    heading: name,
    hasNumbers: true,
    merits: [names.every((one) => nameOf(one) === columns[0])],
  };
}

/**
 * Without those whose header is a row of another's values. A comma stands in titles, too: it makes nobody's row, unless
 * only with it there are numbers.
 */
const withoutRows = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(
    ({ skip, heading, hasNumbers }) =>
      !candidates.some(
        (other) =>
          other.skip < skip &&
          other.merits.slice(0, 3).every(Boolean) &&
          heading.includes(other.delimiter) &&
          (other.delimiter !== ',' || (other.hasNumbers && !hasNumbers)),
      ),
  );

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
  const layout = best(withoutRows(single ? [...found, single] : found));
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
