import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { libraryPath } from './addresses.js';
import { stylesOf } from './picture.js';
import { sheetName } from './shown.js';
import { hashOf, type SiteWriter } from './state.js';

/** Seen from the sources, and from what is built of them. */
const found = (...candidates: readonly string[]): string => {
  const paths = candidates.map((candidate) => fileURLToPath(new URL(candidate, import.meta.url)));
  return paths.find((path) => existsSync(path)) ?? paths[0] ?? '';
};

const ELEMENTS = ['krk-stat', 'krk-budget-share', 'krk-timeline', 'krk-compare', 'krk-breakdown', 'krk-ratio'] as const;
/** Beside this file once it is built; one of them is the builder's among the sources. */
const SHEETS = ['site.css', 'embed.css', 'builder.css'];
/** Of pages that show a figure: these begin with the rules for a drawn one. */
const OF_FIGURES = ['site.css', 'embed.css'];

/** What the published pages load. */
export interface Library {
  readonly version: string;
  /** Changes with its version, any of its files and what writes the pages: what others wrote is published anew. */
  readonly mark: string;
  /** Copies its files into the site. */
  copy(writer: SiteWriter): Promise<void>;
}

/** The code that writes pages and pictures: all of it once it is built, and what is beside this file among the sources. */
async function ownCode(): Promise<string> {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const names = (await readdir(folder)).filter((name) => /\.[jt]s$/.test(name)).sort();
  return (await Promise.all(names.map((name) => readFile(folder + name, 'utf8')))).join('');
}

/**
 * The library's own files, as they were built.
 * @throws Error where they have not been
 */
export async function loadLibrary(): Promise<Library> {
  const cdn = found('../cdn', '../../../dist/cdn');
  const integrity = await readFile(`${cdn}/integrity.json`, 'utf8').catch(() => {
    throw new Error('the files for a script tag are not there; npm run build makes them');
  });
  const { version } = JSON.parse(await readFile(found('../../package.json', '../../../package.json'), 'utf8')) as {
    version: string;
  };
  const drawn = await readFile(found('static.css'), 'utf8');
  const styles = new Map<string, string>();
  const shown = await readFile(found('shown.css'), 'utf8');
  for (const name of SHEETS) {
    const own = await readFile(found(name, `../../builder/${name}`), 'utf8');
    styles.set(name, OF_FIGURES.includes(name) ? `${shown}\n${own}` : own);
  }
  for (const element of ELEMENTS) styles.set(sheetName(element), `${stylesOf(element)}\n${drawn}`);
  return {
    version,
    mark: hashOf([version, integrity, [...styles.values()], await ownCode()]),
    async copy(writer) {
      const folder = libraryPath(version);
      for (const name of await readdir(cdn)) await writer.write(folder + name, await readFile(`${cdn}/${name}`));
      for (const [name, text] of styles) await writer.write(folder + name, text);
    },
  };
}
