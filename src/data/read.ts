import { asDataError, DataError } from '../model/data-error.js';
import type { Dataset, Source } from '../model/figure.js';
import { decode } from './bytes.js';
import type { Marks } from './cell.js';
import type { CsvOptions } from './csv-layout.js';
import { bdlIn, isJsonStat } from './json-shapes.js';
import { parseFilter } from './list.js';
import { excerpt, isObject, Members, type Json } from './members.js';
import { bdlReader, csvParser, jsonStatParser } from './parsers.js';
import { follow } from './pointer.js';
import { isReport, readReport, readSource } from './report.js';
import { rowsOfJson } from './rows.js';
import { select, type SelectOptions } from './select.js';
import { refuseServiceError } from './service-error.js';
import { kindOf, type About } from './sniff.js';

/** How data is to be read; all optional. */
export interface ReadOptions extends SelectOptions, Omit<CsvOptions, 'names'>, About {
  /** JSON Pointer (RFC 6901) to the record, the array or the number in any JSON. */
  readonly path?: string;
  /** Ids of figures or milestones in a report file, separated by spaces. */
  readonly figure?: string;
  /** A single figure is asked for as the whole of its parts, which are then the figures. */
  readonly parts?: boolean;
  /** Id of a section: all that stands in it is asked for. */
  readonly section?: string;
  /** Without ids and section everything is asked for. */
  readonly all?: boolean;
  /** Values over time are asked for: names beside periods are several series. */
  readonly overTime?: boolean;
  /** Address that relative links in the data are resolved against. */
  readonly base?: string;
  /** How the author says the bytes are to be read: `windows-1250`. */
  readonly encoding?: string;
  /** How a data package says that numbers are written. */
  readonly marksOf?: (column: string) => Marks;
}

/**
 * Reads parsed JSON: a report file, JSON-stat, an answer of the Local Data Bank, or any other shape with the field names
 * given.
 * @throws DataError
 */
export async function readJson(json: unknown, options: ReadOptions = {}): Promise<Dataset> {
  const { format = 'auto', figure = '', path } = options;
  kindOf('{}', { format });
  if (format !== 'json' && isReport(json)) return readReport(json, figure.split(/\s+/).filter(Boolean), options);
  // Before anything is looked for in it: an answer that is an error holds nothing of what was asked for.
  refuseServiceError(json);
  if (format === 'report')
    throw new DataError('shape', { where: '/', expected: '{ "version": 1, "figures": […] }', found: excerpt(json) });
  const node = follow(json, path ?? '');
  const isFree = format !== 'json';
  if (format === 'json-stat' || (isFree && isJsonStat(node))) {
    const { rowsOfJsonStat } = await jsonStatParser();
    if (!isObject(node))
      throw new DataError('shape', { where: '/', expected: '{ "class": "dataset" }', found: excerpt(node) });
    return select(rowsOfJsonStat(node, options), { language: options.language });
  }
  // Without its attributes the Bank's `val` says 0 where it has no datum, so no path leads past them.
  const bdl = bdlIn(json, path ?? '');
  if (bdl) return select((await bdlReader()).rowsOfBdl(bdl), options);
  const rows = rowsOfJson(node, path ?? '', options.valueField);
  const own = isObject(json) && isObject(json.source) ? statedSource(json.source, options.base) : {};
  return select({ source: own, ...rows, marksOf: options.marksOf }, options);
}

/** Where a file says that it comes from; nothing, where its `source` is something else. */
function statedSource(source: Json, base: string | undefined): Source {
  try {
    return readSource(new Members(source, '/source'), base);
  } catch {
    return {};
  }
}

/** The columns that an author names: the header has them all. */
const namesIn = ({ labelField, valueField, periodField, unitField, flagField, filter }: ReadOptions): string[] => [
  ...[labelField, valueField, periodField, unitField, flagField].filter((name) => name !== undefined),
  ...(filter === undefined ? [] : parseFilter(filter).map(([name]) => name.replace(/!$/, '').trim())),
];

/** A CSV's options: what its table depends on, so that elements that ask alike share it. */
const csvOptions = (options: ReadOptions): CsvOptions => {
  const { delimiter, headerRow, columns, comment } = options;
  return { delimiter, headerRow, columns, comment, names: [...new Set(namesIn(options))].sort() };
};

/** Parsed texts, by what they were read as. */
export type Parsed = Map<string, Promise<unknown>>;

/**
 * Reads a text: JSON or a table. What was parsed once is kept in `parsed`, for the next element that asks.
 * @throws DataError
 */
export async function readText(text: string, options: ReadOptions, parsed: Parsed = new Map()): Promise<Dataset> {
  const once = <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const known = parsed.get(key) as Promise<T> | undefined;
    if (known) return known;
    const made = make();
    parsed.set(key, made);
    // A file that couldn't be fetched may be tried again.
    made.catch(() => parsed.delete(key));
    return made;
  };
  if (kindOf(text, options) === 'json')
    return readJson(
      await once(JSON.stringify(['json', options.encoding]), async () => Promise.resolve(parseJson(text, options.url))),
      options,
    );
  const wanted = csvOptions(options);
  const rows = await once(JSON.stringify(['csv', options.encoding, wanted]), async () =>
    (await csvParser()).readCsv(text, wanted),
  );
  return select({ ...rows, marksOf: options.marksOf }, options);
}

/**
 * Parses a text as JSON, and says in a reader's terms what it is when it isn't.
 * @throws DataError `html` (a login page, an error page), `not-json`
 */
export function parseJson(text: string, url?: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const found = excerpt(text.trim());
    throw new DataError(/^\s*</.test(text) ? 'html' : 'not-json', {
      expected: 'JSON',
      found,
      ...(url !== undefined && { url, where: url }),
    });
  }
}

/** What reading came to: never an exception. */
export type Reading = { readonly data: Dataset } | { readonly error: DataError };

/**
 * Reads a data file: its text, or its bytes, of which the encoding is found out. Whatever it holds, this returns.
 * @example await readData('Dział;Kwota\nOświata;3,56', { labelField: 'Dział', valueField: 'Kwota' })
 */
export async function readData(input: string | Uint8Array, options: ReadOptions = {}): Promise<Reading> {
  try {
    const charset = /charset="?([\w-]+)/i.exec(options.type ?? '')?.[1];
    const text =
      typeof input === 'string' ? input.replace(/^\ufeff/, '') : (await decode(input, charset, options.encoding)).text;
    return { data: await readText(text, options) };
  } catch (error) {
    const { code, details } = asDataError(error);
    return { error: new DataError(code, { where: options.url ?? 'data', ...details }) };
  }
}
