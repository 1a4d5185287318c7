import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** 8 bits a pixel, each the number of a colour. */
const INDEXED = [8, 3, 0, 0, 0];
const MOST_COLORS = 256;
/** How many bits of a channel tell colours apart, where there are too many of them; two bits leave 64 at most. */
const PRECISIONS = [8, 5, 4, 3, 2];

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** What stands before each row: its pixels are written as they are. */
const NO_FILTER = 0;

/** A picture as numbers of its colours, row by row, each behind the place for its filter. */
interface Indexed {
  readonly rows: Uint16Array;
  /** In the order in which they are met, and how often. */
  readonly colors: readonly number[];
  readonly counts: readonly number[];
}

function indexed(pixels: Uint32Array, width: number, height: number): Indexed {
  const rows = new Uint16Array((width + 1) * height);
  const [colors, counts, known] = [[] as number[], [] as number[], new Map<number, number>()];
  let [last, index, run] = [-1, 0, 0];
  for (let row = 0; row < height; row++) {
    const from = row * width;
    const to = row * (width + 1) + 1;
    for (let column = 0; column < width; column++) {
      const pixel = pixels[from + column] ?? 0;
      // Most pixels are like the one before them.
      if (pixel !== last) {
        if (run) counts[index] = (counts[index] ?? 0) + run;
        run = 0;
        last = pixel;
        index = known.get(pixel) ?? -1;
        if (index < 0) {
          index = colors.push(pixel) - 1;
          known.set(pixel, index);
        }
      }
      run += 1;
      rows[to + column] = index;
    }
  }
  counts[index] = (counts[index] ?? 0) + run;
  return { rows, colors, counts };
}

/**
 * Which of at most 256 colours stands for each: its own where there are no more, else the most frequent of those near it,
 * so that the flat colours stay what they are and only the shades of edges are told apart less finely.
 */
function paletteOf({ colors, counts }: Indexed): { readonly palette: readonly number[]; readonly places: Uint8Array } {
  const byCount = [...colors.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  for (const bits of PRECISIONS) {
    const mask = ((0xff << (8 - bits)) & 0xff) * 0x010101;
    const [near, palette, places] = [new Map<number, number>(), [] as number[], new Uint8Array(colors.length)];
    for (const index of byCount) {
      const color = colors[index] ?? 0;
      const place = near.get(color & mask) ?? palette.push(color) - 1;
      near.set(color & mask, place);
      places[index] = place;
    }
    if (palette.length <= MOST_COLORS) return { palette, places };
  }
  throw new Error('64 colours are fewer than 256');
}

/**
 * An opaque picture as PNG with a palette: a third of the size of what the canvas writes, in which each pixel has four
 * numbers of its own.
 * @param rgba rows of pixels, four bytes each
 */
export async function encodePng(rgba: Buffer, width: number, height: number): Promise<Buffer> {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const picture = indexed(pixels, width, height);
  const { palette, places } = paletteOf(picture);
  const rows = Buffer.alloc(picture.rows.length);
  for (let at = 0; at < rows.length; at++) rows[at] = places[picture.rows[at] ?? 0] ?? 0;
  for (let at = 0; at < rows.length; at += width + 1) rows[at] = NO_FILTER;
  const header = Buffer.alloc(8);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([header, Buffer.from(INDEXED)])),
    chunk('PLTE', Buffer.from(palette.flatMap((color) => [color & 0xff, (color >> 8) & 0xff, (color >> 16) & 0xff]))),
    chunk('IDAT', await compress(rows, { level: 7, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
