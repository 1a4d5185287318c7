import { DataError } from '../model/data-error.js';
import type { Dataset, Figure, Language, Text, Unit } from '../model/figure.js';
import { hasWords, readCell, type Marks } from './cell.js';
import { decimalOf, type Mark } from './column.js';
import { filePeriod } from './file-period.js';
import { readFlags } from './flags.js';
import { parseFilter } from './list.js';
import { isObject, Members } from './members.js';
import { Pacer, ROWS_AT_ONCE } from './pacer.js';
import { readQuantity } from './report-figure.js';
import { cellText, type Fields, type Rows } from './rows.js';
import { NO_UNIT, parseUnit, PERCENT } from './unit.js';

/** Which columns hold what, which rows count, and how numbers are written. */
export interface SelectOptions extends Fields {
  readonly filter?: string;
  /** `,` or `.` */
  readonly decimal?: string;
  /** The element's own `lang`: the language of a unit's forms. */
  readonly language?: Language;
}

/** More values than this no picture shows, and no reader reads. */
export const MOST = 5000;

/** Names for a message, as many as one reads. */
const named = (names: readonly string[]): string =>
  names.slice(0, 12).join(', ') + (names.length > 12 ? `, … (${names.length})` : '');

/** The columns that are read, by what they hold; a column that the author named has to be there. */
type Readers = Readonly<Partial<Record<keyof Fields, (row: number) => unknown>>> & {
  readonly names: Required<Fields>;
};

function readersOf(rows: Rows, options: SelectOptions): Readers {
  const { columns, fields = {} } = rows;
  // Like a table on a page: in two columns the second is the value.
  const isPair = columns.length === 2 && !columns.includes('value') && !fields.valueField;
  const [first = '', second = ''] = columns;
  const names: Required<Fields> = {
    valueField: options.valueField ?? fields.valueField ?? (isPair ? second : 'value'),
    labelField: options.labelField ?? fields.labelField ?? (isPair ? first : 'label'),
    periodField: options.periodField ?? fields.periodField ?? 'period',
    unitField: options.unitField ?? fields.unitField ?? 'unit',
    flagField: options.flagField ?? fields.flagField ?? 'flag',
  };
  const reader = (field: keyof Fields): ((row: number) => unknown) | undefined => {
    const name = names[field];
    const column = rows.column(name);
    if (!column && options[field] !== undefined)
      throw new DataError('shape', { where: kebab(field), found: name, expected: named(columns), column: name });
    return column;
  };
  const { valueField } = names;
  if (!columns.includes(valueField) && !columns.includes('words') && !valueField.startsWith('/'))
    throw new DataError('shape', {
      where: rows.paths?.length ? 'path' : 'value-field',
      found: valueField,
      expected: rows.paths?.length ? named(rows.paths.map((path) => `path="${path}"`)) : named(columns),
      column: valueField,
    });
  const labels = reader('labelField');
  // The first of two columns is one of names or of periods, and tells which by what stands in it.
  const isDated =
    isPair && options.labelField === undefined && options.periodField === undefined && areTimes(labels, rows.count);
  return {
    names,
    valueField: reader('valueField'),
    labelField: isDated ? undefined : labels,
    periodField: isDated ? labels : reader('periodField'),
    unitField: reader('unitField'),
    flagField: reader('flagField'),
  };
}

const kebab = (field: string): string => field.replace('Field', '-field');

function areTimes(column: ((row: number) => unknown) | undefined, count: number): boolean {
  for (let row = 0; row < Math.min(count, MOST); row++)
    if (filePeriod(cellText(column?.(row)) ?? '').start === undefined) return false;
  return count > 0;
}

/** The rows that match every pair, as text. */
async function matching(rows: Rows, filter: string | undefined, pacer: Pacer): Promise<readonly number[]> {
  const pairs = (filter === undefined ? [] : parseFilter(filter)).map(([name, text]) => {
    const column = rows.column(name);
    if (!column)
      throw new DataError('shape', { where: 'filter', found: name, expected: named(rows.columns), column: name });
    return { name, text, column };
  });
  const found: number[] = [];
  for (let row = 0; row < rows.count; row++) {
    if (row % ROWS_AT_ONCE === 0 && pacer.isDue) await pacer.rest();
    if (pairs.every(({ text, column }) => cellText(column(row)) === text)) found.push(row);
  }
  if (found.length) return found;
  // Which pair leaves nothing, and what stands in its column instead.
  const odd = pairs.find(({ text, column }) => !range(rows.count).some((row) => cellText(column(row)) === text));
  const there = odd && new Set(range(Math.min(rows.count, MOST)).map((row) => cellText(odd.column(row)) ?? ''));
  throw new DataError('no-value', {
    where: 'filter',
    found: filter,
    expected: odd ? named([...(there ?? [])].map((text) => `${odd.name}=${text}`)) : '{…}',
  });
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/**
 * How the numbers of a column are written: as the author says, else the file, else by the evidence of all its cells.
 * @throws DataError `ambiguous` for a column that writes some decimals with a comma and others with a point
 */
async function marksOf(
  rows: Rows,
  { names, valueField }: Readers,
  decimal: string | undefined,
  pacer: Pacer,
): Promise<Marks> {
  if (decimal !== undefined && decimal !== ',' && decimal !== '.')
    throw new DataError('shape', { where: 'decimal', found: decimal, expected: '"," | "."' });
  const marks = rows.marks ?? {};
  if (decimal ?? marks.decimal) return { ...marks, decimal: decimal ?? marks.decimal };
  const firm = new Set<Mark>();
  const loose = new Set<Mark>();
  for (let row = 0; row < rows.count; row++) {
    if (row % ROWS_AT_ONCE === 0 && pacer.isDue) await pacer.rest();
    const cell = valueField?.(row);
    const mark = typeof cell === 'string' ? decimalOf(cell) : undefined;
    if (typeof cell !== 'string' || !mark) continue;
    // A scale or a hedge is of a language, and decides for its own cell.
    if (hasWords(cell)) loose.add(mark);
    else if (firm.add(mark).size > 1)
      throw new DataError('ambiguous', {
        ...rows.place(row, names.valueField),
        found: cell,
        expected: 'decimal="," / decimal="."',
      });
  }
  const [only, another] = firm.size ? firm : loose;
  return another ? marks : { ...marks, decimal: only };
}

/** What a record may say of itself under the names of a report's figure; as texts in a CSV. */
function statedIn(rows: Rows, row: number): ReturnType<typeof readQuantity> {
  const members = ['qualifier', 'precision', 'words'].map((name) => {
    const cell = rows.column(name)?.(row);
    const isNumber = name === 'precision' && typeof cell === 'string' && cell.trim() !== '';
    return [
      name,
      cell === '' ? undefined : isNumber ? readCell(cell, rows.place(row, name), { decimal: '.' }).value : cell,
    ];
  });
  return readQuantity(new Members(Object.fromEntries(members) as Members['json'], pointerOf(rows, row)));
}

/** What a member's name is appended to in a message. */
const pointerOf = (rows: Rows, row: number): string => (rows.place(row, '').where ?? '').replace(/\/$/, '');

function readRow(rows: Rows, row: number, readers: Readers, marks: Marks, language: Language): Figure {
  const { names } = readers;
  const place = rows.place(row, names.valueField);
  const cell = readers.valueField?.(row);
  const stated = statedIn(rows, row);
  if (cell === undefined && stated.words === undefined)
    throw new DataError('shape', { ...place, found: named(rows.columns), expected: names.valueField });
  const { unit: money, percent, ...value } = readCell(cell, place, marks);
  const textAt = (field: keyof Fields): string | undefined => cellText(readers[field]?.(row));
  const label = labelOf(readers.labelField?.(row));
  const unit = textAt('unitField');
  const period = textAt('periodField');
  const flag = textAt('flagField') ?? '';
  const flags = rows.flags ? rows.flags(flag) : readFlags(flag, rows.place(row, names.flagField));
  const figure: Figure = {
    ...value,
    ...stated,
    value: value.value,
    precision: stated.precision ?? value.precision,
    qualifier: rows.column('qualifier')?.(row) ? stated.qualifier : value.qualifier,
    flags: flags ?? value.flags,
    ...(label !== undefined && { label }),
    unit: unitOf(unit, rows.place(row, names.unitField).where, language) ?? money ?? (percent ? PERCENT : NO_UNIT),
    ...(period !== undefined && { period: filePeriod(period) }),
  };
  return rows.refine ? rows.refine(figure, row) : figure;
}

/** A name, in one language or several; nothing where there is none. */
const labelOf = (cell: unknown): Text | undefined =>
  isObject(cell) && Object.values(cell).every((text) => typeof text === 'string') ? (cell as Text) : cellText(cell);

const unitOf = (text: string | undefined, where: string | undefined, language: Language): Unit | undefined =>
  text === undefined ? undefined : parseUnit(text, language, undefined, where);

/**
 * Reads the rows that are asked for as figures. Slowly, where there are many: the page keeps its turn.
 * @throws DataError `shape`, `number`, `ambiguous`, `no-value`, `too-many`, each with the place of the fault
 */
export async function select(rows: Rows, options: SelectOptions = {}): Promise<Dataset> {
  const pacer = new Pacer();
  if (!rows.count) throw new DataError('no-value', { where: 'path', found: '[]', expected: '{…}' });
  const readers = readersOf(rows, options);
  const found = await matching(rows, options.filter, pacer);
  if (found.length > MOST)
    throw new DataError('too-many', { where: 'filter', found: `${found.length}`, expected: `${MOST}` });
  // A page of a list says nothing of what stands on the others, unless rows were asked for and found.
  if (options.filter === undefined && rows.total !== undefined && rows.total > rows.count)
    throw new DataError('incomplete', { where: 'src', found: `${rows.count}`, expected: `${rows.total}` });
  const marks = await marksOf(rows, readers, options.decimal, pacer);
  const figures: Figure[] = [];
  for (const row of found) {
    if (row % ROWS_AT_ONCE === 0 && pacer.isDue) await pacer.rest();
    figures.push(readRow(rows, row, readers, marks, options.language ?? 'pl'));
  }
  return { figures, milestones: [], source: rows.source ?? {} };
}
