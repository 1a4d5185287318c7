// Writing texts as bytes in the encodings that offices use: browsers only write UTF-8.

/** Letter by letter as the browser's own decoder reads the encoding. */
export function inCodePage(text: string, label: string): Uint8Array<ArrayBuffer> {
  const page = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const bytes = Array.from(text, (letter) => {
    const byte = page.indexOf(letter);
    if (byte < 0) throw new Error(`${label} has no ${letter}`);
    return byte;
  });
  return Uint8Array.from(bytes);
}

export function inUtf16(text: string, order: 'le' | 'be'): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), order === 'le');
  return new Uint8Array(view.buffer);
}

export const inUtf8 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

export const MARK = '\ufeff';
