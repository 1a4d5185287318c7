import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isObject } from '../../data/members.js';
import type { Language } from '../../model/figure.js';
import { LANGUAGES } from './addresses.js';

/** What a figure is called and comes to, as it is printed; a figure without a value has only a name. */
export interface Told {
  readonly name: string;
  readonly value: string;
}

type InLanguages<T> = { readonly [L in Language]: T };

/** A figure in one line: `Pracownicy urzędu, 2024: 3 217 osób`. */
export const lineOf = ({ name, value }: Told): string => (value ? `${name}: ${value}` : name);

/** What a figure was when it was published last. */
export interface Published {
  /** Of everything that its files are made of; empty while they are being written. */
  readonly hash: string;
  /** Of what the report says of it. */
  readonly data: string;
  /** `YYYY-MM-DDThh:mm:ssZ`: when that changed. */
  readonly at: string;
  /** In each language, for lists and for what changed. */
  readonly told: InLanguages<Told>;
}

/** A change as it is remembered: what was said of a figure before, and what is said now. */
export interface Remembered {
  readonly figure: string;
  readonly at: string;
  readonly before?: InLanguages<Told>;
  readonly after: InLanguages<Told>;
}

/** What a site remembers from one publication to the next. */
export interface SiteState {
  readonly figures: ReadonlyMap<string, Published>;
  /** Titles of all that have had a page. */
  readonly sections: ReadonlyMap<string, InLanguages<string>>;
  /** The newest first. */
  readonly changes: readonly Remembered[];
}

/** Beside the pages, so that whoever moves the site moves what it remembers. */
export const STATE_FILE = '.krk-publish.json';
const FORMAT = 2;

export const hashOf = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

const isInAll = (json: unknown, isOne: (one: unknown) => boolean): boolean =>
  isObject(json) && LANGUAGES.every((language) => isOne(json[language]));
const isText = (json: unknown): json is string => typeof json === 'string';
const isTold = (json: unknown): json is InLanguages<Told> =>
  isInAll(json, (one) => isObject(one) && isText(one.name) && isText(one.value));
const isPublished = (json: unknown): json is Published =>
  isObject(json) && isText(json.hash) && isText(json.data) && isText(json.at) && isTold(json.told);
const isRemembered = (json: unknown): json is Remembered =>
  isObject(json) &&
  isText(json.figure) &&
  isText(json.at) &&
  isTold(json.after) &&
  (json.before === undefined || isTold(json.before));
const isTitle = (json: unknown): json is InLanguages<string> => isInAll(json, isText);

/** Those of an object's members that are what they should be. */
const sound = <T>(json: unknown, isOne: (one: unknown) => one is T): ReadonlyMap<string, T> =>
  new Map(Object.entries(isObject(json) ? json : {}).filter((one): one is [string, T] => isOne(one[1])));

/** What was remembered; nothing where there is no such file, one of another kind, or for what is damaged in it. */
export async function readState(folder: string): Promise<SiteState> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(join(folder, STATE_FILE), 'utf8'));
  } catch {
    // Read as one in which nothing stands.
  }
  const state = isObject(json) && json.format === FORMAT ? json : {};
  return {
    figures: sound(state.figures, isPublished),
    sections: sound(state.sections, isTitle),
    changes: Array.isArray(state.changes) ? state.changes.filter(isRemembered) : [],
  };
}

export const writtenState = ({ figures, sections, changes }: SiteState): string =>
  `${JSON.stringify({
    format: FORMAT,
    figures: Object.fromEntries(figures),
    sections: Object.fromEntries(sections),
    changes,
  })}\n`;

/** Writes the files of a site; what is there already with the same bytes is left alone. */
export class SiteWriter {
  readonly #folder: string;
  #written = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** How many files were new or had other bytes. */
  get written(): number {
    return this.#written;
  }

  /**
   * Whether a folder of the site holds all of these files.
   * @param path from the root of the site, ending in `/`
   */
  async holds(path: string, files: readonly string[]): Promise<boolean> {
    const there = new Set(await readdir(join(this.#folder, path)).catch(() => []));
    return files.every((file) => there.has(file));
  }

  /** @param path from the root of the site, with `/` */
  async write(path: string, content: string | Uint8Array): Promise<void> {
    const file = join(this.#folder, path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const before = await readFile(file).catch(() => undefined);
    if (before && Buffer.compare(before, bytes) === 0) return;
    await mkdir(dirname(file), { recursive: true });
    // A server that reads it in this moment sees the old file or the new one, never half of one.
    const half = `${file}.${process.pid}.part`;
    try {
      await writeFile(half, bytes);
      await rename(half, file);
    } catch (error) {
      await rm(half, { force: true });
      throw error;
    }
    this.#written += 1;
  }
}
