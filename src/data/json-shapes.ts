import { isObject, type Json } from './members.js';
import { follow } from './pointer.js';

// What kinds of JSON there are, by their shape. What reads them comes only when one is met.

const isCube = (value: unknown): value is Json =>
  isObject(value) && isObject(value.dimension) && ('value' in value || 'size' in value);

/** The data sets of a bundle (JSON-stat 1.x): any member may be one, whatever its name. */
const cubesIn = (json: Json): readonly (readonly [name: string, cube: Json])[] =>
  Object.entries(json).filter((entry): entry is [string, Json] => isCube(entry[1]));

/** The data sets that a file holds, with their names in it. */
export const dataSets = (json: Json): readonly (readonly [name: string, cube: Json])[] =>
  isCube(json) ? [['', json]] : cubesIn(json);

/** Whether JSON is JSON-stat: a data set, a collection of links, or a bundle of data sets. */
export const isJsonStat = (json: unknown): json is Json =>
  isObject(json) &&
  (dataSets(json).length > 0 ||
    (json.class === 'collection' && 'link' in json) ||
    (json.class === 'dimension' && 'category' in json));

/** Whether JSON is the descriptor of a Frictionless data package. */
export const isPackage = (json: unknown): json is Json =>
  isObject(json) &&
  Array.isArray(json.resources) &&
  json.resources.length > 0 &&
  json.resources.every((one) => isObject(one) && ('path' in one || 'data' in one));

/** One value of the Local Data Bank: with the attribute that says whether it is one. */
const isAttributed = (item: unknown): item is Json => isObject(item) && 'val' in item && 'attrId' in item;

/** One unit or one variable of an answer of the Local Data Bank, with its years. */
const isSeries = (item: unknown): item is Json =>
  isObject(item) && Array.isArray(item.values) && item.values.every((one) => isObject(one) && 'val' in one);

/** The units or variables in an answer of the Local Data Bank. */
export const bdlResults = (json: unknown): readonly unknown[] =>
  Array.isArray(json) ? json : isObject(json) && Array.isArray(json.results) ? json.results : [];

/** Whether JSON is an answer of the Local Data Bank of Statistics Poland (api-bdl). */
export const isBdl = (json: unknown): boolean => {
  const results = bdlResults(json);
  return results.length > 0 && results.every(isSeries);
};

/**
 * What a path leads to in an answer of the Local Data Bank, as an answer: all of it, one unit or variable, its years, one
 * year, or the number of one.
 */
export function bdlIn(json: unknown, path: string): unknown {
  const node = follow(json, path);
  // The list is a page like the answer around it.
  if (isBdl(node)) return isObject(json) && json.results === node ? json : node;
  const around = isObject(json) ? { ...json, totalRecords: undefined } : {};
  if (isSeries(node) && 'id' in node) return { ...around, results: [node] };
  const one = path.endsWith('/val') ? follow(json, path.slice(0, -4)) : node;
  const values: readonly unknown[] = Array.isArray(one) ? one : [one];
  return values.length && values.every(isAttributed) ? { ...around, results: [{ values }] } : undefined;
}
