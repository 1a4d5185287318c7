import { DataError } from '../model/data-error.js';

/** A text, and what its bytes were taken for. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** How that was found out. */
  readonly by: 'mark' | 'attribute' | 'utf-8' | 'declared' | 'fallback';
}

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

function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    return decoderOf(label)?.decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Bytes as a text: by their byte order mark, else as the author says, else as UTF-8 if they are that, else as the server
 * says, else as windows-1250, which Polish offices still write.
 * @param charset what the server says
 * @param encoding what the author says
 * @throws DataError `binary` for what is no text; `encoding` for a name nobody knows, or bytes that aren't in it
 */
export function decode(bytes: Uint8Array, charset?: string, encoding?: string): Decoded {
  const other = OTHER_FILES.find((one) => begins(bytes, one));
  if (other) throw new DataError('binary', { found: other[1], expected: 'CSV | JSON' });
  const mark = BYTE_ORDER_MARKS.find((one) => begins(bytes, one))?.[1];
  const [label, by] = mark ? ([mark, 'mark'] as const) : ([encoding, 'attribute'] as const);
  if (label !== undefined) {
    if (!decoderOf(label))
      throw new DataError('encoding', { where: 'encoding', found: label, expected: 'utf-8 | windows-1250 | …' });
    const text = decoded(bytes, label);
    if (text === undefined) throw new DataError('encoding', { expected: label });
    return checked({ text, encoding: label, by });
  }
  const text = decoded(bytes, 'utf-8');
  if (text !== undefined) return checked({ text, encoding: 'utf-8', by: 'utf-8' });
  const declared = charset === undefined ? undefined : decoded(bytes, charset);
  return checked(
    declared === undefined
      ? { text: new TextDecoder('windows-1250').decode(bytes), encoding: 'windows-1250', by: 'fallback' }
      : { text: declared, encoding: charset ?? '', by: 'declared' },
  );
}

/** A text holds no zero bytes: those are of UTF-16 without its mark, or of no text at all. */
function checked(one: Decoded): Decoded {
  if (one.text.includes('\0'))
    throw new DataError('encoding', { found: '00', expected: 'encoding="utf-16le" | encoding="utf-16be"' });
  return one;
}
