import { DataError, type ErrorDetails } from '../model/data-error.js';
import type { Dataset, Figure, Language, Text, Unit } from '../model/figure.js';
import { readCell, type Marks } from './cell.js';
import { GAP } from './number.js';
import { filePeriod } from './file-period.js';
import { readFlags } from './flags.js';
import { parseFilter } from './list.js';
import { excerpt, isObject, Members } from './members.js';
import { Pacer, ROWS_AT_ONCE } from './pacer.js';
import { readQuantity } from './report-figure.js';
import { cellText, MOST, type Fields, type Rows } from './rows.js';
import { incomplete, isPage, markOf, matching, named } from './scan.js';
import { NO_UNIT, parseUnit, PERCENT } from './unit.js';

/** Which columns hold what, which rows count, and how numbers are written. */
export interface SelectOptions extends Fields {
  readonly filter?: string;
  /** `,` or `.` */
  readonly decimal?: string;
  /** One figure is asked for. */
  readonly isSingle?: boolean;
  /** The element's own `lang`: the language of a unit's forms. */
  readonly language?: Language;
}

/** The columns that are read, by what they hold; a column that the author named has to be there. */
type Readers = Readonly<Partial<Record<keyof Fields, (row: number) => unknown>>> & {
  readonly names: Required<Fields>;
  /** The column that periods come from. */
  readonly periodName: string;
  /** The author says which column holds the values. */
  readonly isNamed: boolean;
};

function readersOf(rows: Rows, options: SelectOptions): Readers {
  const { columns, fields = {} } = rows;
  // Like a table on a page: in two columns the second is the value, unless the author says that it is something else.
  const isPair = !!rows.isTable && columns.length === 2 && !columns.includes('value') && !fields.valueField;
  const isSame = (name: string | undefined, other: string): boolean =>
    name !== undefined && rows.column(name) !== undefined && nameOf(name) === nameOf(other);
  const [left = '', right = ''] = columns;
  const isSwapped = isSame(options.valueField, left) || isSame(options.labelField ?? options.periodField, right);
  const [first, second] = isSwapped ? [right, left] : [left, right];
  const names: Required<Fields> = {
    valueField: options.valueField ?? fields.valueField ?? (isPair ? second : 'value'),
    // A period that the author names is not a name as well.
    labelField:
      options.labelField ?? fields.labelField ?? (isPair && options.periodField === undefined ? first : 'label'),
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
  if (!rows.column(valueField) && !columns.includes('words'))
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
    periodName: isDated ? names.labelField : names.periodField,
    isNamed: options.valueField !== undefined,
    valueField: reader('valueField'),
    labelField: isDated ? undefined : labels,
    periodField: isDated ? labels : reader('periodField'),
    unitField: reader('unitField'),
    flagField: reader('flagField'),
  };
}

/** As a header is read: line breaks and several spaces are one. */
const nameOf = (name: string): string => name.replace(/\s+/g, ' ').trim();

const kebab = (field: string): string => field.replace('Field', '-field');

function areTimes(column: ((row: number) => unknown) | undefined, count: number): boolean {
  const seen = Math.min(count, MOST);
  let times = 0;
  for (let row = 0; row < seen; row++) if (filePeriod(cellText(column?.(row)) ?? '').start !== undefined) times += 1;
  // One that isn't among them is told later, with its place.
  return count > 0 && times * 2 >= seen;
}

/** How the numbers of a column are written: as the author says, else the file, else by the evidence of all its cells. */
async function marksOf(rows: Rows, name: string, decimal: string | undefined, pacer: Pacer): Promise<Marks> {
  if (decimal !== undefined && decimal !== ',' && decimal !== '.')
    throw new DataError('shape', { where: 'decimal', found: decimal, expected: '"," | "."' });
  const marks = { ...rows.marks, ...rows.marksOf?.(name) };
  return { ...marks, decimal: decimal ?? marks.decimal ?? (await markOf(rows, name, pacer)) };
}

/** What a record may say of itself under the names of a report's figure; as texts in a CSV. */
function statedIn(rows: Rows, row: number): ReturnType<typeof readQuantity> {
  const members = ['qualifier', 'precision', 'words'].map((name) => {
    const cell = rows.column(name)?.(row);
    const isNumber = name === 'precision' && typeof cell === 'string' && cell.trim() !== '';
    return [name, cell === '' ? undefined : isNumber ? Number(cell.replace(',', '.')) : cell];
  });
  return readQuantity(new Members(Object.fromEntries(members) as Members['json'], pointerOf(rows, row)));
}

/** What a member's name is appended to in a message. */
const pointerOf = (rows: Rows, row: number): string => (rows.place(row, '').where ?? '').replace(/\/$/, '');

function readRow(rows: Rows, row: number, readers: Readers, marks: Marks, language: Language): Figure {
  const { names } = readers;
  const place = rows.place(row, names.valueField);
  const cell = readers.valueField?.(row);
  // Whoever names the columns has named them all: one that is called `precision` may hold anything.
  const stated: ReturnType<typeof readQuantity> = readers.isNamed ? { ...GAP } : statedIn(rows, row);
  if (cell === undefined && stated.words === undefined)
    throw new DataError('shape', { ...place, found: named(rows.columns), expected: names.valueField });
  const { unit: money, percent, ...value } = readCell(cell, place, marks);
  const textAt = (field: keyof Fields): string | undefined => cellText(readers[field]?.(row));
  const label = labelOf(readers.labelField?.(row), rows.place(row, names.labelField));
  const unit = textAt('unitField');
  const period = textAt('periodField');
  const flag = textAt('flagField') ?? '';
  const flags = rows.flags ? rows.flags(flag) : readFlags(flag, rows.place(row, names.flagField));
  const figure: Figure = {
    ...value,
    ...stated,
    value: value.value,
    precision: stated.precision ?? value.precision,
    qualifier: !readers.isNamed && rows.column('qualifier')?.(row) ? stated.qualifier : value.qualifier,
    flags: flags && value.flags ? [...new Set([...flags, ...value.flags])] : (flags ?? value.flags),
    ...(label !== undefined && { label }),
    unit: unitOf(unit, rows.place(row, names.unitField).where, language) ?? money ?? (percent ? PERCENT : NO_UNIT),
    ...(period !== undefined && { period: filePeriod(period) }),
  };
  return rows.refine ? rows.refine(figure, row) : figure;
}

const LANGUAGES: readonly string[] = ['pl', 'en', 'uk'] satisfies Language[];

/**
 * A name, in one language or several; nothing where there is none.
 * @throws DataError `shape` for an object that isn't a text, with the way to what is one
 */
function labelOf(cell: unknown, place: ErrorDetails): Text | undefined {
  if (!isObject(cell)) return cellText(cell);
  const members = Object.entries(cell);
  if (members.every(([name, text]) => LANGUAGES.includes(name) && typeof text === 'string') && members.length)
    return cell;
  const inner = members.filter(([, text]) => typeof text === 'string').map(([name]) => `/${place.column}/${name}`);
  throw new DataError('shape', { ...place, found: excerpt(cell), expected: named(inner) || 'text' });
}

const unitOf = (text: string | undefined, where: string | undefined, language: Language): Unit | undefined =>
  text === undefined ? undefined : parseUnit(text, language, undefined, where);

/** A gap in a column of percentages, or of money, is one of those, though no sign stands in its cell. */
function inOneUnit(figures: readonly Figure[]): readonly Figure[] {
  const [first, ...others] = figures.filter(({ value }) => value !== null).map(({ unit }) => unit);
  const isOne = first && others.every((unit) => JSON.stringify(unit) === JSON.stringify(first));
  return isOne
    ? figures.map((one) => (one.value === null && one.unit === NO_UNIT ? { ...one, unit: first } : one))
    : figures;
}

/** A filter that would leave the first of several rows, for a message. */
function exampleOf(rows: Rows, [first = 0, ...others]: readonly number[]): string {
  const text = (name: string, row: number): string | undefined => cellText(rows.column(name)?.(row));
  const name = rows.columns.find((one) => others.every((row) => text(one, row) !== text(one, first)));
  return `filter="${name ?? rows.columns[0]}=${(name && text(name, first)) ?? '…'}"`;
}

/**
 * Two rows of one name and time: one of them counts something else.
 * @throws DataError `shape`, with a filter that tells them apart
 */
function checkTwice(figures: readonly Figure[], rows: Rows, found: readonly number[], { names }: Readers): void {
  const seen = new Map<string, number>();
  for (const [index, { label, period }] of figures.entries()) {
    if (label === undefined && period === undefined) continue;
    const key = JSON.stringify([label, period?.text]);
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, index);
      continue;
    }
    const text = [typeof label === 'string' ? label : '', period?.text].filter(Boolean).join(', ');
    throw new DataError('shape', {
      ...rows.place(found[index] ?? 0, names.valueField),
      found: `${text} × 2`,
      expected: exampleOf(rows, [found[before] ?? 0, found[index] ?? 0]),
    });
  }
}

/** Half of the periods are times: then the others are no categories, but totals, notes, or a spelling nobody knows. */
function checkPeriods(figures: readonly Figure[], rows: Rows, found: readonly number[], name: string): void {
  const isTime = ({ period }: Figure): boolean => period?.start !== undefined;
  const odd = figures.findIndex((figure) => figure.period && !isTime(figure));
  if (odd < 0 || figures.filter(isTime).length * 2 < figures.length) return;
  const text = figures[odd]?.period?.text ?? '';
  throw new DataError('shape', {
    ...rows.place(found[odd] ?? 0, name),
    found: text,
    expected: `2024 | 2024-12 | 2024-12-31; filter="${name}!=${text}"`,
  });
}

/**
 * Reads the rows that are asked for as figures. Slowly, where there are many: the page keeps its turn.
 * @throws DataError `shape`, `number`, `ambiguous`, `no-value`, `too-many`, each with the place of the fault
 */
export async function select(rows: Rows, options: SelectOptions = {}): Promise<Dataset> {
  const pacer = new Pacer();
  if (!rows.count) throw new DataError('no-value', { where: 'path', found: '[]', expected: '{…}' });
  const readers = readersOf(rows, options);
  const found = await matching(rows, options.filter, pacer);
  if (options.isSingle && found.length > 1)
    throw new DataError('shape', {
      where: 'filter',
      found: `${found.length}`,
      expected: `1: ${exampleOf(rows, found)}`,
    });
  if (found.length > MOST)
    throw new DataError('too-many', { where: 'filter', found: `${found.length}`, expected: `${MOST}` });
  // A page of a list says nothing of what stands on the others, unless one of its items was asked for and found.
  const asked = parseFilter(options.filter ?? '').map(([name]) => name);
  if (isPage(rows) && !asked.some((name) => rows.keys?.includes(name))) throw incomplete(rows);
  const marks = await marksOf(rows, readers.names.valueField, options.decimal, pacer);
  const figures: Figure[] = [];
  for (const [index, row] of found.entries()) {
    if (index % ROWS_AT_ONCE === 0 && pacer.isDue) await pacer.rest();
    figures.push(readRow(rows, row, readers, marks, options.language ?? 'pl'));
  }
  checkPeriods(figures, rows, found, readers.periodName);
  if (!options.isSingle) checkTwice(figures, rows, found, readers);
  return { figures: inOneUnit(figures), milestones: [], source: rows.source ?? {} };
}
