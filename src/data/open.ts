import { asDataError, DataError } from '../model/data-error.js';
import type { Dataset } from '../model/figure.js';
import { decode } from './bytes.js';
import { load, type Loaded } from './load.js';
import { isPackage } from './json-shapes.js';
import { packageReader } from './parsers.js';
import { parseJson, readJson, readText, type ReadOptions } from './read.js';
import { kindOf } from './sniff.js';

/** Data from an address. */
export interface Opened {
  readonly data: Dataset;
  /** The date that the server gives the file. */
  readonly modified?: string;
}

const PACKAGE = /(?:^|\/)datapackage\.json$/i;

/** The text of a file, decoded once for all who ask alike. */
function textOf(loaded: Loaded, encoding: string | undefined): string {
  const { url, bytes, type } = loaded;
  const known = loaded.texts.get(encoding ?? '');
  if (known !== undefined) return known;
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1];
  try {
    const { text } = decode(bytes, charset, encoding);
    loaded.texts.set(encoding ?? '', text);
    return text;
  } catch (error) {
    const { code, details } = asDataError(error);
    throw new DataError(code, { where: url, ...details });
  }
}

/** What reads an address: fetched once for the page; nothing of it leaves as an exception but a DataError or an abort. */
type Get = (source: string, base: string) => Promise<Loaded>;

async function read(loaded: Loaded, options: ReadOptions): Promise<Dataset> {
  const { url, type, parsed } = loaded;
  return readText(textOf(loaded, options.encoding), { ...options, url, type, base: url }, parsed);
}

/** A table of a data package: its descriptor says where it is and how it is written; what the author says wins. */
async function readPackage(loaded: Loaded, name: string | undefined, options: ReadOptions, get: Get): Promise<Opened> {
  const { url } = loaded;
  const json = parseJson(textOf(loaded, undefined), url);
  if (!isPackage(json)) throw new DataError('shape', { where: '/resources', expected: '[{ "path": "…" }]' });
  const { url: address, data, source, marksOf, ...dialect } = (await packageReader()).resourceOf(json, name, url);
  const stated = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const all: ReadOptions = { ...dialect, marksOf, ...stated };
  if (address === undefined)
    return { data: withSource(await readJson(data, { ...all, base: url }), source), modified: loaded.modified };
  const table = await get(address, url);
  return { data: withSource(await read(table, all), { ...source, file: table.url }), modified: table.modified };
}

const withSource = (data: Dataset, source: Dataset['source']): Dataset => ({
  ...data,
  source: { ...data.source, ...source },
});

/**
 * Fetches an address, finds out what it holds, and reads it. `datapackage.json#name` is a table of a data package.
 * @throws DataError with the address it is about; an `AbortError` when `signal` aborts
 */
export async function open(
  source: string,
  base: string,
  options: ReadOptions,
  signal: AbortSignal,
  fresh = false,
): Promise<Opened> {
  const get: Get = (address, around) => load(address, around, signal, fresh);
  const [address = '', fragment] = source.split('#', 2);
  const loaded = await get(address, base);
  const { url, type } = loaded;
  try {
    const path = new URL(url).pathname;
    if (PACKAGE.test(path) || (fragment !== undefined && isPackageText(loaded, options.format, type)))
      return await readPackage(loaded, fragment, options, get);
    const data = await read(loaded, options);
    return { data: withSource(data, { file: url }), modified: loaded.modified };
  } catch (error) {
    if (signal.aborted) throw error;
    const { code, details } = asDataError(error);
    throw new DataError(code, { url, ...details });
  }
}

/** A descriptor under another name. */
function isPackageText(loaded: Loaded, format: string | undefined, type: string): boolean {
  const text = textOf(loaded, undefined);
  return kindOf(text, { url: loaded.url, type, format }) === 'json' && isPackage(parseJson(text, loaded.url));
}
