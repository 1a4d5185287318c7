import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isObject } from '../../data/members.js';
import type { Language } from '../../model/figure.js';

/** What a figure is called and comes to, as it is printed; a figure without a value has only a name. */
export interface Told {
  readonly name: string;
  readonly value: string;
}

type InLanguages = { readonly [L in Language]: Told };

/** A figure in one line: `Pracownicy urzędu, 2024: 3 217 osób`. */
export const lineOf = ({ name, value }: Told): string => (value ? `${name}: ${value}` : name);

/** What a figure was when it was published last. */
export interface Published {
  /** Of everything that its files are made of. */
  readonly hash: string;
  /** `YYYY-MM-DDThh:mm:ssZ`: when that changed. */
  readonly at: string;
  /** In each language, for lists and for what changed. */
  readonly told: InLanguages;
}

/** A change as it is remembered: what was said of a figure before, and what is said now. */
export interface Remembered {
  readonly figure: string;
  readonly at: string;
  readonly before?: InLanguages;
  readonly after: InLanguages;
}

/** What a site remembers from one publication to the next. */
export interface SiteState {
  readonly figures: ReadonlyMap<string, Published>;
  readonly changes: readonly Remembered[];
}

/** Beside the pages, so that whoever moves the site moves what it remembers. */
export const STATE_FILE = '.krk-publish.json';
const FORMAT = 1;
/** Changes that are remembered, so that the feed of each section has some. */
export const MOST_REMEMBERED = 500;

export const hashOf = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

/** What was remembered; nothing where there is no such file, or one of another kind. */
export async function readState(folder: string): Promise<SiteState> {
  const nothing: SiteState = { figures: new Map(), changes: [] };
  let json: unknown;
  try {
    json = JSON.parse(await readFile(join(folder, STATE_FILE), 'utf8'));
  } catch {
    return nothing;
  }
  if (!isObject(json) || json.format !== FORMAT || !isObject(json.figures) || !Array.isArray(json.changes))
    return nothing;
  return {
    figures: new Map(Object.entries(json.figures as Record<string, Published>)),
    changes: json.changes as Remembered[],
  };
}

export const writtenState = ({ figures, changes }: SiteState): string =>
  `${JSON.stringify({ format: FORMAT, figures: Object.fromEntries(figures), changes })}\n`;

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

  /** @param path from the root of the site, with `/` */
  async write(path: string, content: string | Uint8Array): Promise<void> {
    const file = join(this.#folder, path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const before = await readFile(file).catch(() => undefined);
    if (before && Buffer.compare(before, bytes) === 0) return;
    await mkdir(dirname(file), { recursive: true });
    // A server that reads it in this moment sees the old file or the new one, never half of one.
    const half = `${file}.part`;
    await writeFile(half, bytes);
    await rename(half, file);
    this.#written += 1;
  }
}
