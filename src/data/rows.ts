import { DataError, type ErrorDetails } from '../model/data-error.js';
import type { Figure, Flag, Source } from '../model/figure.js';
import type { Marks } from './cell.js';
import { excerpt, isObject, type Json } from './members.js';

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
  column(name: string): ((row: number) => unknown) | undefined;
  /** Where a cell stands, for a message. */
  place(row: number, name: string): ErrorDetails;
  /** The columns that files of this kind always have. */
  readonly fields?: Fields;
  readonly marks?: Marks;
  readonly source?: Source;
  /** How this kind of file says what a value is worth. */
  readonly flags?: (text: string) => readonly Flag[] | undefined;
  /** What else a row says of its figure. */
  readonly refine?: (figure: Figure, row: number) => Figure;
  /** JSON Pointers to the lists in a record that holds no value itself. */
  readonly paths?: readonly string[];
  /** How many rows the source has, where this is only a page of them. */
  readonly total?: number;
}

/** Texts and numbers of a cell as text, so that a filter or a label never sees `[object Object]`. */
export const cellText = (cell: unknown): string | undefined =>
  typeof cell === 'string'
    ? cell.trim()
    : typeof cell === 'number' || typeof cell === 'boolean'
      ? String(cell)
      : undefined;

/** A member of a record; a name that begins with `/` leads further down: `/country/value`. */
function member(record: unknown, name: string): unknown {
  if (!name.startsWith('/')) return isObject(record) && Object.hasOwn(record, name) ? record[name] : undefined;
  return name
    .slice(1)
    .split('/')
    .reduce<unknown>((node, step) => (isObject(node) && Object.hasOwn(node, step) ? node[step] : undefined), record);
}

function ofRecords(records: readonly unknown[], path: string, isList: boolean): Rows {
  const names = new Set<string>();
  for (const record of records) if (isObject(record)) for (const name of Object.keys(record)) names.add(name);
  // A bare number is a record of one value.
  const isBare = records.some((record) => !isObject(record));
  if (isBare) names.add('value');
  return {
    columns: [...names],
    count: records.length,
    column: (name) => (row) => {
      const record = records[row];
      return isObject(record) ? member(record, name) : name === 'value' ? record : undefined;
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
  const isNamed = lists.length > 1 && first.length > 0 && first.every((cell) => typeof cell === 'string');
  const columns = first.map((cell, index) => (isNamed ? String(cell).trim() : `${index}`));
  const start = isNamed ? 1 : 0;
  return {
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
function ofColumns(json: Json, path: string): Rows {
  const lists = Object.entries(json).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  const [[firstName, first] = ['', []]] = lists;
  const odd = lists.find(([, list]) => list.length !== first.length);
  if (odd)
    throw new DataError('shape', {
      where: `${path}/${odd[0]}`,
      found: `${odd[1].length}`,
      expected: `${first.length} (${firstName})`,
    });
  const byName = new Map(lists);
  return {
    columns: [...byName.keys()],
    count: first.length,
    column: (name) => {
      const list = byName.get(name);
      return list && ((row) => list[row]);
    },
    place: (row, name) => ({ where: `${path}/${name}/${row}`, row: row + 1, column: name }),
  };
}

/** Whether the value asked for is a whole column, or nothing but columns is there. */
function isColumns(json: Json, valueField: string | undefined): boolean {
  const members = Object.values(json);
  if (valueField !== undefined || 'value' in json) return Array.isArray(json[valueField ?? 'value']);
  return members.length > 0 && members.every((list) => Array.isArray(list) && !list.some(isObject));
}

/** Where lists of records lie, not too deep. */
function pathsIn(node: unknown, path: string, depth = 0): string[] {
  if (Array.isArray(node)) return node.some(isObject) ? [path] : [];
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
      ? ofColumns(node, path)
      : { ...ofRecords([node], path, false), paths: pathsIn(node, path) };
  const items: readonly unknown[] = node;
  const isList = (item: unknown): item is unknown[] => Array.isArray(item);
  if (items.length && items.every(isList)) return ofLists(items, path);
  const odd = items.findIndex(isList);
  if (odd >= 0)
    throw new DataError('shape', { where: `${path}/${odd}`, expected: '0–9 | {…}', found: excerpt(items[odd]) });
  return ofRecords(items, path, true);
}
