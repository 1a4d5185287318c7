import { DataError } from '../model/data-error.js';
import { dataSets } from './json-shapes.js';
import { excerpt, isObject, type Json } from './members.js';

// A cube of JSON-stat is checked whole before anything counts in it: a size that doesn't fit, or a category without a
// place, would move every value behind it.

/** More cells than this a file of the size that is read can't state one by one. */
const MOST_CELLS = 2_000_000;

export interface CategoryOf {
  readonly id: string;
  readonly label: string;
  readonly unit?: Json;
}

/** A dimension of a cube, with its categories in order. */
export interface CubeDimension {
  readonly id: string;
  readonly label: string;
  readonly isTime: boolean;
  readonly categories: readonly CategoryOf[];
}

const TIME_NAMES =
  /^(time|time_period|tid|year|years?|rok|lata|okres|period|anno|jahr|month|quarter|miesi[ąa]c|kwarta[łl])$/i;

export const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

function refuse(where: string, found: unknown, expected: string): never {
  throw new DataError('shape', { where, found: excerpt(found), expected });
}

/**
 * The one data set of a file.
 * @throws DataError `links` for links without values, `shape` for several data sets
 */
function dataSetIn(json: Json): Json {
  const found = dataSets(json);
  const [first] = found;
  const expected = '{ "class": "dataset" }';
  if (!first) {
    if (json.class !== 'collection' && json.class !== 'dimension') refuse('/dimension', json.dimension, '{…}');
    const links = isObject(json.link) && Array.isArray(json.link.item) ? (json.link.item as unknown[]) : [];
    const hrefs = links.flatMap((item) => (isObject(item) ? (textIn(item.href) ?? textIn(item.label) ?? []) : []));
    throw new DataError('links', { where: 'src', expected: hrefs.slice(0, 3).join(', ') || expected });
  }
  if (found.length > 1)
    throw new DataError('shape', { where: 'path', found: found.map(([name]) => `/${name}`).join(', '), expected });
  return first[1];
}

/** How many categories each dimension has. Some services write texts. */
function sizesIn(sizes: unknown): readonly number[] {
  const size = Array.isArray(sizes)
    ? sizes.map((one) => (typeof one === 'number' || /^\d+$/.test(textIn(one) ?? '') ? Number(one) : NaN))
    : [];
  const isSound = size.length > 0 && size.every((one) => Number.isInteger(one) && one >= 0);
  return isSound && cellsOf(size) <= MOST_CELLS ? size : refuse('/size', sizes, '[1, 2, …]');
}

const cellsOf = (size: readonly number[]): number => size.reduce((product, one) => product * one, 1);

/** Ids of categories in their order: a list, or places by id; a single one may have only a name. */
function idsIn({ index, label }: Json, where: string): readonly string[] {
  if (Array.isArray(index)) return index.map(String);
  if (!isObject(index)) {
    const ids = isObject(label) ? Object.keys(label) : [];
    // JSON's members have no order.
    return index === undefined && ids.length === 1 ? ids : refuse(`${where}/index`, index, '["…"]');
  }
  const places = Object.entries(index).map(([id, place]) => [id, Number(place)] as const);
  places.sort(([, a], [, b]) => a - b);
  return places.every(([, place], index) => place === index)
    ? places.map(([id]) => id)
    : refuse(`${where}/index`, index, '0, 1, 2, …');
}

function categoriesIn(category: unknown, size: number, where: string): readonly CategoryOf[] {
  if (!isObject(category)) return refuse(where, category, '{ "index": […] }');
  const ids = idsIn(category, where);
  if (ids.length !== size || new Set(ids).size !== size) refuse(where, ids.length, `size: ${size}`);
  const of = (members: unknown, id: string): unknown =>
    isObject(members) && Object.hasOwn(members, id) ? members[id] : undefined;
  return ids.map((id) => {
    const unit = of(category.unit, id);
    return { id, label: textIn(of(category.label, id)) ?? id, ...(isObject(unit) && { unit }) };
  });
}

/** A list with a place for each cell, or an object with the places that aren't empty. */
function isFull(list: unknown, cells: number): boolean {
  if (Array.isArray(list)) return list.length === cells;
  return isObject(list) && Object.keys(list).every((place) => /^\d+$/.test(place) && Number(place) < cells);
}

/**
 * Checks the one cube of a file, and reads its dimensions.
 * @returns beside them the cube with nothing but what was checked
 * @throws DataError `links`, `shape`
 */
export function cubeIn(json: Json): { readonly cube: Json; readonly dimensions: readonly CubeDimension[] } {
  const { label, source, updated, href, ...found } = dataSetIn(json);
  const inner = isObject(found.dimension) ? found.dimension : {};
  const size = sizesIn(found.size ?? inner.size);
  const cells = cellsOf(size);
  const ids: unknown = found.id ?? inner.id;
  const isNamed = Array.isArray(ids) && ids.length === size.length && new Set(ids).size === size.length;
  const id =
    isNamed && ids.every((one) => typeof one === 'string') ? ids : refuse('/id', ids, `size: ${size.join(', ')}`);
  const { value } = found;
  if (!isFull(value, cells)) refuse('/value', Array.isArray(value) ? value.length : value, `${cells}`);
  // One status may speak for all cells.
  const status = found.status ?? null;
  const isOfAll = typeof status === 'string' || (Array.isArray(status) && status.length === 1);
  if (status !== null && !isOfAll && !isFull(status, cells))
    refuse('/status', Array.isArray(status) ? status.length : status, `${cells}`);
  const role = found.role ?? inner.role;
  const times = isObject(role) && Array.isArray(role.time) ? (role.time as unknown[]) : [];
  const dimensions = id.map((name, index): CubeDimension => {
    const dimension = Object.hasOwn(inner, name) ? inner[name] : undefined;
    const where = `/dimension/${name}`;
    if (!isObject(dimension)) return refuse(where, dimension, '{ "category": {…} }');
    const title = textIn(dimension.label) ?? name;
    return {
      id: name,
      label: title,
      isTime: times.length ? times.includes(name) : TIME_NAMES.test(name) || TIME_NAMES.test(title),
      categories: categoriesIn(dimension.category, size[index] ?? 0, `${where}/category`),
    };
  });
  const plain = ({ label: title, categories }: CubeDimension): Json => ({
    label: title,
    category: {
      index: Object.fromEntries(categories.map((one, index) => [one.id, index])),
      label: Object.fromEntries(categories.map((one) => [one.id, one.label])),
    },
  });
  const dimension = Object.fromEntries(dimensions.map((one) => [one.id, plain(one)]));
  const cube = { version: '2.0', class: 'dataset', label, source, updated, href, id, size, value, status, dimension };
  return { cube, dimensions };
}
