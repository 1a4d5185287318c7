import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

/** What draws: the canvas of Node. */
export type CanvasPackage = typeof import('@napi-rs/canvas');

const CANVAS = '@napi-rs/canvas';
const FONT = '@fontsource/source-sans-3';
/** The package cuts the typeface by script; a letter is taken from the first piece that has it. */
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];
const WEIGHTS = [400, 600];

const familyOf = (subset: string): string => `Krk Source Sans 3 ${subset}`;

/** What stands in `font` behind weight and size. Names of our own, so that no font of the machine answers to them. */
export const FAMILY = SUBSETS.map((subset) => `"${familyOf(subset)}"`).join(', ');

/** What is drawn with, and which letters it has. */
export interface Font {
  readonly canvas: CanvasPackage;
  /** Whether the typeface has a letter, by its code point. Another one would come from a font of the machine. */
  has(codePoint: number): boolean;
}

/** One table of a WOFF file (WOFF 1.0, section 5: a directory of 20 bytes an entry, each table deflated by itself). */
function tableOf(woff: Buffer, name: string): Buffer {
  for (let entry = 44; entry < 44 + woff.readUInt16BE(12) * 20; entry += 20) {
    if (woff.toString('latin1', entry, entry + 4) !== name) continue;
    const [from, packed, full] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [number, number, number];
    const bytes = woff.subarray(from, from + packed);
    return packed < full ? inflateSync(bytes) : bytes;
  }
  throw new Error(`${FONT}: a file without the table "${name}"`);
}

/**
 * The code points that a font file has a glyph for: the `cmap` table, format 4, which is all that these files hold.
 * @param woff a WOFF 1.0 file
 * @throws Error for a file of another format
 */
export function lettersOf(woff: Buffer): Set<number> {
  const cmap = tableOf(woff, 'cmap');
  const at = cmap.readUInt32BE(8);
  if (cmap.readUInt16BE(at) !== 4) throw new Error(`${FONT}: a cmap that isn't of format 4`);
  const [size, found] = [cmap.readUInt16BE(at + 6), new Set<number>()];
  for (let segment = 0; segment < size; segment += 2) {
    const end = cmap.readUInt16BE(at + 14 + segment);
    const start = cmap.readUInt16BE(at + 16 + size + segment);
    const delta = cmap.readUInt16BE(at + 16 + size * 2 + segment);
    const place = at + 16 + size * 3 + segment;
    const offset = cmap.readUInt16BE(place);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = offset ? cmap.readUInt16BE(place + offset + (code - start) * 2) : (code + delta) & 0xffff;
      if (glyph) found.add(code);
    }
  }
  return found;
}

/** Where the two packages come from; a test offers a house without them. */
export interface Packages {
  canvas(): Promise<CanvasPackage>;
  /** The path of a file of the font's package. */
  fontFile(name: string): string;
}

const { resolve } = createRequire(import.meta.url);
const PACKAGES: Packages = {
  canvas: () => import('@napi-rs/canvas'),
  fontFile: (name) => resolve(`@fontsource/source-sans-3/files/${name}`),
};

const missing = (name: string, cause: unknown): Error =>
  new Error(
    `Pictures can't be drawn without the package ${name}, which is optional and isn't installed, or not for this system. ` +
      `Install it beside krk-widgets: npm install ${name}`,
    { cause },
  );

async function load(packages: Packages): Promise<Font> {
  const canvas = await packages.canvas().catch((cause: unknown) => {
    throw missing(CANVAS, cause);
  });
  const letters = new Set<number>();
  for (const subset of SUBSETS) {
    for (const weight of WEIGHTS) {
      let file: Buffer;
      try {
        file = readFileSync(packages.fontFile(`source-sans-3-${subset}-${weight}-normal.woff`));
      } catch (cause) {
        throw missing(FONT, cause);
      }
      if (!canvas.GlobalFonts.register(file, familyOf(subset))) throw new Error(`${FONT}: a file that can't be read`);
      for (const letter of lettersOf(file)) letters.add(letter);
    }
  }
  return { canvas, has: (codePoint) => letters.has(codePoint) };
}

let loaded: Promise<Font> | undefined;

/**
 * Loads the two optional packages, and makes the typeface known to the canvas; once a process.
 * @throws Error that names the package which is missing, and how to install it
 */
export async function loadFont(packages?: Packages): Promise<Font> {
  if (packages) return load(packages);
  loaded ??= load(PACKAGES);
  return loaded;
}
