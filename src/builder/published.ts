import { load } from '../data/load.js';
import { isObject } from '../data/members.js';
import { addressesOf, type Addresses } from '../embed/addresses.js';
import type { PublishedFile } from '../embed/snippet.js';
import type { Language } from '../model/figure.js';

/** Where the builder finds what it needs; addresses may be relative to the page. */
export interface BuilderOptions {
  /** The report file to choose from. */
  readonly report?: string;
  /** The published site, whose figures have pages of their own. */
  readonly base?: string;
  /** Folder of `krk.js`, `embed-host.js`, `krk-reserve.css`, `integrity.json`. */
  readonly library: string;
}

/** What a figure's page says of itself; sizes in CSS pixels. */
export interface PageFacts {
  readonly addresses?: Addresses;
  readonly frame?: { readonly height: number };
  readonly image?: { readonly width: number; readonly height: number };
}

/** Reads JSON through the page's one loader, so that a file that an element reads too is fetched once. */
export async function loadJson(url: string): Promise<unknown> {
  const { bytes } = await load(url, document.baseURI, new AbortController().signal);
  return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
}

const pixels = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 10_000 ? value : undefined;

/** @returns nothing where there is no such page */
async function factsOf(page: string): Promise<PageFacts | undefined> {
  try {
    const answer = await loadJson(new URL('oembed.json', page).href);
    if (!isObject(answer)) return undefined;
    const height = pixels(answer.height);
    const [across, down] = [pixels(answer.thumbnail_width), pixels(answer.thumbnail_height)];
    return {
      addresses: addressesOf(page),
      ...(height && { frame: { height } }),
      ...(across && down && { image: { width: across, height: down } }),
    };
  } catch {
    return undefined;
  }
}

/** The site around the builder: its report, its figures' pages, the library's files. */
export class PublishedSite {
  readonly #options: BuilderOptions;
  readonly #changed: () => void;
  readonly #pages = new Map<string, PageFacts | 'missing'>();
  #hashes: Readonly<Record<string, unknown>> = {};

  /** @param changed told when something about it has become known */
  constructor(options: BuilderOptions, changed: () => void) {
    this.#options = options;
    this.#changed = changed;
  }

  /** Absolute address of the report file. */
  get report(): string | undefined {
    const { report } = this.#options;
    return report === undefined ? undefined : new URL(report, document.baseURI).href;
  }

  /** The report's own page in a language. */
  pageIn(language: Language): string | undefined {
    const { base } = this.#options;
    return base === undefined ? undefined : new URL(`${language}/`, new URL(base, document.baseURI)).href;
  }

  /** Scheme, host and port of the library. */
  get origin(): string {
    return new URL(this.#library).origin;
  }

  get #library(): string {
    return new URL(this.#options.library, document.baseURI).href;
  }

  /** Asks for the hashes of the library's files; where there are none, none are written. */
  async askForHashes(): Promise<void> {
    try {
      const found = await loadJson(new URL('integrity.json', this.#library).href);
      if (isObject(found)) this.#hashes = found;
      this.#changed();
    } catch {
      // They are a help, and no more.
    }
  }

  /** A file of the library. */
  file(name: string): PublishedFile {
    const integrity = this.#hashes[name];
    return {
      url: new URL(name, this.#library).href,
      integrity: typeof integrity === 'string' ? integrity : undefined,
    };
  }

  /**
   * What is known of a figure's page, which is asked for at the first time; until it answers, it is taken to be there.
   * @returns `missing` where there should be one and isn't, nothing where the site has no such pages
   */
  pageOf(language: Language, figure: string): PageFacts | 'missing' | undefined {
    const { base } = this.#options;
    if (base === undefined) return undefined;
    const page = new URL(`${language}/${figure}/`, new URL(base, document.baseURI)).href;
    const known = this.#pages.get(page);
    if (known) return known;
    const hoped: PageFacts = { addresses: addressesOf(page) };
    this.#pages.set(page, hoped);
    void factsOf(page).then((facts) => {
      this.#pages.set(page, facts ?? 'missing');
      this.#changed();
    });
    return hoped;
  }
}
