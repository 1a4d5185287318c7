import { DataError, type ErrorDetails } from '../model/data-error.js';
import type { Figure, Flag, Source } from '../model/figure.js';
import type { Marks } from './cell.js';
import { excerpt, isObject, type Json } from './members.js';

/** More values than this no picture shows, and no reader reads. */
export const MOST = 5000;

/** Which columns hold what. */
export interface Fields {
  readonly labelField?: string;
  readonly valueField?: string;
  readonly periodField?: string;
  readonly unitField?: string;
  readonly flagField?: string;
}

/** A table as a file holds it, whatever kind of file it is: columns by name, and rows of what stands in them. */
export interface Rows {
  readonly columns: readonly string[];
  readonly count: number;
  /** What stands in a column, row by row (from 0); `undefined` where a row has no such cell. Nothing for a column that isn't there. */
  readonly column: (name: string) => ((row: number) => unknown) | undefined;
  /** Whether its columns have an order that means something: a table on a page, not the members of one record. */
  readonly isTable?: boolean;
  /** Where a cell stands, for a message. */
  readonly place: (row: number, name: string) => ErrorDetails;
  /** The columns that files of this kind always have. */
  readonly fields?: Fields;
  readonly marks?: Marks;
  /** How a data package says that the numbers of a column are written. */
  readonly marksOf?: (column: string) => Marks;
  readonly source?: Source;
  /** How this kind of file says what a value is worth. */
  readonly flags?: (text: string) => readonly Flag[] | undefined;
  /** What else a row says of its figure. */
  readonly refine?: (figure: Figure, row: number) => Figure;
  /** JSON Pointers to the lists in a record that holds no value itself. */
  readonly paths?: readonly string[];
  /** How many rows the source has, where this is only a page of them, and which columns tell its items apart. */
  readonly total?: number;
  readonly keys?: readonly string[];
}

/** Texts and numbers of a cell as text, so that a filter or a label never sees `[object Object]`. */
export const cellText = (cell: unknown): string | undefined =>
  typeof cell === 'string'
    ? cell.trim()
    : typeof cell === 'number' || typeof cell === 'boolean'
      ? String(cell)
      : undefined;

/** A member of a record; a name that begins with `/` leads further down, as a JSON Pointer: `/country/value`. */
function member(record: unknown, name: string): unknown {
  if (!isObject(record)) return undefined;
  if (Object.hasOwn(record, name)) return record[name];
  if (!name.startsWith('/')) return undefined;
  const steps = name
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.reduce<unknown>(
    (node, step) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, step) ? (node as Json)[step] : undefined,
    record,
  );
}

const isRecords = (value: unknown): boolean => Array.isArray(value) && value.some(isObject);

function ofRecords(records: readonly unknown[], path: string, isList: boolean): Rows {
  const names = new Set<string>();
  for (const record of records)
    for (const name of isObject(record) ? Object.keys(record) : [])
      // What one record holds as a list of records is no value, but where the records are.
      if (isList || !isRecords((record as Json)[name])) names.add(name);
  // A bare number is a record of one value.
  const isBare = records.some((record) => !isObject(record));
  if (isBare) names.add('value');
  return {
    isTable: isList,
    columns: [...names],
    count: records.length,
    column: (name) => {
      const isThere =
        names.has(name) || (name.startsWith('/') && records.some((record) => member(record, name) !== undefined));
      return isThere
        ? (row) => (isObject(records[row]) ? member(records[row], name) : name === 'value' ? records[row] : undefined)
        : undefined;
    },
    place: (row, name) => {
      const pointer = isList ? `${path}/${row}` : path;
      const where = isObject(records[row]) ? `${pointer}/${name.replace(/^\//, '')}` : pointer || '/';
      return { where, row: row + 1, column: name };
    },
  };
}

/** Rows that are lists: the first names the columns, if it holds only texts; else they are numbered, from 0. */
function ofLists(lists: readonly (readonly unknown[])[], path: string): Rows {
  const [first = []] = lists;
  const isNamed =
    lists.length > 1 &&
    first.length > 0 &&
    first.every((cell) => typeof cell === 'string' && !/^\s*[-\u2212+]?\d/.test(cell));
  const columns = first.map((cell, index) => (isNamed ? String(cell).trim() : `${index}`));
  const start = isNamed ? 1 : 0;
  return {
    isTable: true,
    columns,
    count: lists.length - start,
    column: (name) => {
      const index = columns.indexOf(name);
      return index < 0 ? undefined : (row) => lists[row + start]?.[index];
    },
    place: (row, name) => ({ where: `${path}/${row + start}/${columns.indexOf(name)}`, row: row + 1, column: name }),
  };
}

/**
 * Columns that are lists: `{ "rok": [2023, 2024], "kwota": [5, 6] }`.
 * @throws DataError `shape` for columns of different lengths
 */
function ofColumns(json: Json, path: string, valueField: string | undefined): Rows {
  const lists = Object.entries(json).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  // A list of another length that nobody asks for is none of the table's columns.
  const main = lists.find(([name]) => name === (valueField ?? 'value')) ?? lists[0];
  const [mainName, first] = main ?? ['', []];
  const byName = new Map(lists);
  return {
    isTable: true,
    columns: [...byName.keys()],
    count: first.length,
    column: (name) => {
      const list = byName.get(name);
      if (list && list.length !== first.length)
        throw new DataError('shape', {
          where: `${path}/${name}`,
          found: `${list.length}`,
          expected: `${first.length} (${mainName})`,
        });
      return list && ((row) => list[row]);
    },
    place: (row, name) => ({ where: `${path}/${name}/${row}`, row: row + 1, column: name }),
  };
}

/** Whether the value asked for is a whole column, or nothing but columns is there. */
function isColumns(json: Json, valueField: string | undefined): boolean {
  const members = Object.values(json);
  const name = valueField ?? 'value';
  if (valueField !== undefined || Object.hasOwn(json, name)) return Array.isArray(json[name]) && !isRecords(json[name]);
  return members.length > 0 && members.every((list) => Array.isArray(list) && !list.some(isObject));
}

/** Where lists of records lie, not too deep. */
function pathsIn(node: unknown, path: string, depth = 0): string[] {
  if (Array.isArray(node)) return isRecords(node) ? [path] : [];
  if (!isObject(node) || depth > 3) return [];
  return Object.entries(node).flatMap(([name, inner]) =>
    pathsIn(inner, `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1),
  );
}

/**
 * JSON of any shape as a table: one number, one record, a list of either, lists in a list, or columns.
 * @param path JSON Pointer of `node`, for messages
 * @throws DataError `shape` for a list of mixed things
 */
export function rowsOfJson(node: unknown, path: string, valueField?: string): Rows {
  if (!Array.isArray(node))
    return isObject(node) && isColumns(node, valueField)
      ? ofColumns(node, path, valueField)
      : { ...ofRecords([node], path, false), paths: pathsIn(node, path) };
  const items: readonly unknown[] = node;
  const isList = (item: unknown): item is unknown[] => Array.isArray(item);
  if (items.length && items.every(isList)) return ofLists(items, path);
  const odd = items.findIndex(isList);
  if (odd >= 0) {
    // The World Bank answers with what it has to say of its records, and then with the records.
    const expected = isRecords(items[odd]) ? `path="${path}/${odd}"` : '0–9 | {…}';
    throw new DataError('shape', { where: `${path}/${odd}`, expected, found: excerpt(items[odd]) });
  }
  return ofRecords(items, path, true);
}
