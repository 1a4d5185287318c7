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
function textOf(loaded: Loaded, encoding: string | undefined): Promise<string> {
  const { bytes, type, texts } = loaded;
  const decoding = async (): Promise<string> => {
    const charset = /charset="?([\w-]+)/i.exec(type)?.[1];
    try {
      return (await decode(bytes, charset, encoding)).text;
    } catch (error) {
      const { code, details } = asDataError(error);
      throw new DataError(code, { where: loaded.url, ...details });
    }
  };
  const known = texts.get(encoding ?? '') ?? decoding();
  texts.set(encoding ?? '', known);
  return known;
}

/** What reads an address: fetched once for the page; nothing of it leaves as an exception but a DataError or an abort. */
type Get = (source: string, base: string) => Promise<Loaded>;

async function read(loaded: Loaded, options: ReadOptions): Promise<Dataset> {
  const { url, type, parsed } = loaded;
  return readText(await textOf(loaded, options.encoding), { ...options, url, type, base: url }, parsed);
}

/** A table of a data package: its descriptor says where it is and how it is written; what the author says wins. */
async function readPackage(loaded: Loaded, name: string | undefined, options: ReadOptions, get: Get): Promise<Opened> {
  const { url } = loaded;
  const json = parseJson(await textOf(loaded, undefined), url);
  if (!isPackage(json)) throw new DataError('shape', { where: '/resources', expected: '[{ "path": "…" }]' });
  const { url: address, data, source, marksOf, ...dialect } = (await packageReader()).resourceOf(json, name, url);
  const stated = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const all: ReadOptions = { ...dialect, marksOf, ...stated };
  if (address === undefined) {
    const inline =
      typeof data === 'string' ? readText(data, { ...all, base: url }) : readJson(data, { ...all, base: url });
    return { data: withSource(await inline, { ...source, file: url }), modified: loaded.modified };
  }
  const table = await get(address, url);
  const file = table.url;
  return { data: withSource(await about(file, read(table, all)), { ...source, file }), modified: table.modified };
}

/** What is stated wins over what is in the data; what isn't takes nothing away. */
const withSource = (data: Dataset, source: Dataset['source']): Dataset => ({
  ...data,
  source: { ...data.source, ...Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined)) },
});

/** A fault of a file, with its address. */
async function about<T>(url: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    const { code, details } = asDataError(error);
    throw new DataError(code, { url, ...details });
  }
}

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
  const reading = async (): Promise<Opened> => {
    const path = new URL(url).pathname;
    if (PACKAGE.test(path) || (fragment !== undefined && (await isPackageText(loaded, options.format, type))))
      return readPackage(loaded, fragment && decoded(fragment), options, get);
    const data = await read(loaded, options);
    return { data: withSource(data, { file: url }), modified: loaded.modified };
  };
  try {
    return await about(url, reading());
  } catch (error) {
    // What ended with the element that asked is no fault of a file.
    signal.throwIfAborted();
    throw error;
  }
}

/** The name of a resource, as an address writes it. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** A descriptor under another name. */
async function isPackageText(loaded: Loaded, format: string | undefined, type: string): Promise<boolean> {
  const text = await textOf(loaded, undefined);
  return kindOf(text, { url: loaded.url, type, format }) === 'json' && isPackage(parseJson(text, loaded.url));
}
