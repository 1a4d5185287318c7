import { DataError } from '../model/data-error.js';
import { Pacer } from './pacer.js';

/** A text, and what its bytes were taken for. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** How that was found out. */
  readonly by: 'mark' | 'attribute' | 'utf-8' | 'declared' | 'fallback';
}

const FALLBACK = 'windows-1250';

const BYTE_ORDER_MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** What people put in the place of a text file. */
const OTHER_FILES: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'XLSX / ODS / ZIP'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'XLS'],
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0x1f, 0x8b], 'GZIP'],
];

const begins = (bytes: Uint8Array, [mark]: readonly [readonly number[], string]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** A decoder that stops at what isn't a text of its encoding; none for a name that nobody knows. */
function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return undefined;
  }
}

/** Bytes that are decoded at once: a few milliseconds on a slow phone, where a whole file takes sixty. */
const PIECE = 256 * 1024;

async function decoded(bytes: Uint8Array, label: string): Promise<string | undefined> {
  const decoder = decoderOf(label);
  if (!decoder) return undefined;
  const pacer = new Pacer();
  const pieces: string[] = [];
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      if (pacer.isDue) await pacer.rest();
      pieces.push(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
    }
    pieces.push(decoder.decode());
    if (pacer.isDue) await pacer.rest();
    return pieces.join('');
  } catch {
    return undefined;
  }
}

/** ą ś ź Ą Ś Ź in ISO 8859-2; in windows-1250 signs that stand in no Polish word. */
const ISO_LETTERS = [0xb1, 0xb6, 0xbc, 0xa1, 0xa6, 0xac];
const isAscii = (byte: number | undefined): boolean => byte !== undefined && /[a-z]/i.test(String.fromCharCode(byte));

/**
 * Whether bytes are ISO 8859-2: its own letters beside others, and none of the bytes 80 to 9F, ą or Ą of windows-1250,
 * with which it can't be told apart otherwise.
 */
const looksIso = (bytes: Uint8Array): boolean =>
  !bytes.some((byte) => (byte >= 0x80 && byte < 0xa0) || byte === 0xb9 || byte === 0xa5) &&
  bytes.some((byte, at) => ISO_LETTERS.includes(byte) && (isAscii(bytes[at - 1]) || isAscii(bytes[at + 1])));

/**
 * Bytes as a text: by their byte order mark, else as the author says, else as UTF-8 if they are that, else as the server
 * says, else as windows-1250, which Polish offices still write. Piece by piece, so that the page keeps its turn.
 * @param charset what the server says
 * @param encoding what the author says
 * @throws DataError `binary` for what is no text; `encoding` for a name nobody knows, or bytes that aren't in it
 */
export async function decode(bytes: Uint8Array, charset?: string, encoding?: string): Promise<Decoded> {
  const other = OTHER_FILES.find((one) => begins(bytes, one));
  if (other) throw new DataError('binary', { found: other[1], expected: 'CSV | JSON' });
  const mark = BYTE_ORDER_MARKS.find((one) => begins(bytes, one))?.[1];
  const [label, by] = mark ? ([mark, 'mark'] as const) : ([encoding, 'attribute'] as const);
  if (label !== undefined) {
    if (!decoderOf(label))
      throw new DataError('encoding', { where: 'encoding', found: label, expected: 'utf-8 | windows-1250 | …' });
    const text = await decoded(bytes, label);
    if (text === undefined) throw new DataError('encoding', { expected: label });
    return checked({ text, encoding: label, by });
  }
  const text = await decoded(bytes, 'utf-8');
  if (text !== undefined) return checked({ text, encoding: 'utf-8', by: 'utf-8' });
  const declared = charset === undefined ? undefined : await decoded(bytes, charset);
  if (declared !== undefined) return checked({ text: declared, encoding: charset ?? '', by: 'declared' });
  const guess = looksIso(bytes) ? 'iso-8859-2' : FALLBACK;
  // Each byte is a letter there: this always comes to something.
  return checked({ text: (await decoded(bytes, guess)) ?? '', encoding: guess, by: 'fallback' });
}

/** A text holds no zero bytes: those are of UTF-16 without its mark, or of no text at all. */
function checked(one: Decoded): Decoded {
  if (one.text.includes('\0'))
    throw new DataError('encoding', { found: '00', expected: 'encoding="utf-16le" | encoding="utf-16be"' });
  return one;
}
