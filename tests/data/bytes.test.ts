import { expect } from '@open-wc/testing';
import { decode, type Decoded } from '../../src/data/bytes.js';
import { readData, type ReadOptions } from '../../src/data/read.js';
import { inCodePage, inUtf16, inUtf8, MARK } from '../support/encodings.js';
import { lateFaultOf } from '../support/faults.js';

type Bytes = Uint8Array<ArrayBuffer>;

const polish = 'Dział;Kwota w zł\nOświata i żłobki;3,56\nŚmieci (ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ);12,5';
const ukrainian = 'Розділ;Сума\nОсвіта;3,56\nҐанок і їжа;12,5';
const both = [3.56, 12.5];

describe('decode', () => {
  it('goes by the byte order mark, whatever anybody says, and takes it away', async () => {
    const cases: [bytes: Bytes, encoding: string][] = [
      [inUtf8(MARK + polish), 'utf-8'],
      [inUtf16(MARK + polish, 'le'), 'utf-16le'],
      [inUtf16(MARK + polish, 'be'), 'utf-16be'],
    ];
    for (const [bytes, encoding] of cases) {
      const expected: Decoded = { text: polish, encoding, by: 'mark' };
      expect(await decode(bytes), encoding).to.deep.equal(expected);
      expect(await decode(bytes, 'iso-8859-2', 'windows-1250'), encoding).to.deep.equal(expected);
    }
  });

  it('takes what is UTF-8 for that, whatever the server says', async () => {
    for (const charset of [undefined, 'iso-8859-1', 'windows-1250', 'nonsense'])
      expect(await decode(inUtf8(polish), charset), charset).to.deep.equal({
        text: polish,
        encoding: 'utf-8',
        by: 'utf-8',
      });
  });

  it('believes the server of what is not UTF-8', async () => {
    const bytes = inCodePage(polish, 'iso-8859-2');
    expect(await decode(bytes, 'iso-8859-2')).to.deep.equal({ text: polish, encoding: 'iso-8859-2', by: 'declared' });
  });

  it('falls back to what Polish offices write', async () => {
    const bytes = inCodePage(polish, 'windows-1250');
    // A server that says nothing, nonsense, or what the bytes aren't.
    for (const charset of [undefined, 'nonsense', 'utf-8', 'replacement'])
      expect(await decode(bytes, charset), charset).to.deep.equal({
        text: polish,
        encoding: 'windows-1250',
        by: 'fallback',
      });
  });

  it('lets the author decide what has no mark', async () => {
    const cases: [bytes: Bytes, encoding: string, text: string][] = [
      [inCodePage(ukrainian, 'windows-1251'), 'windows-1251', ukrainian],
      [inCodePage(ukrainian, 'koi8-u'), 'koi8-u', ukrainian],
      [inUtf16(polish, 'le'), 'utf-16le', polish],
      [inUtf16(polish, 'be'), 'UTF-16BE', polish],
      [inUtf8(polish), 'utf8', polish],
    ];
    for (const [bytes, encoding, text] of cases)
      expect(await decode(bytes, 'iso-8859-2', encoding), encoding).to.deep.equal({ text, encoding, by: 'attribute' });
  });

  it('refuses an encoding that nobody knows', async () => {
    for (const encoding of ['windows-125O', 'polski', 'replacement']) {
      const { code, details } = await lateFaultOf(decode(inUtf8(polish), undefined, encoding));
      expect(code, encoding).to.equal('encoding');
      expect(details, encoding).to.include({ where: 'encoding', found: encoding });
      expect(details.expected).to.contain('windows-1250');
    }
  });

  it('refuses bytes that are not in the encoding that is stated', async () => {
    const bytes = inCodePage(polish, 'windows-1250');
    expect(await lateFaultOf(decode(bytes, undefined, 'utf-8'))).to.deep.include({
      code: 'encoding',
      details: { expected: 'utf-8' },
    });
    const cut = inUtf16(MARK + polish, 'le').slice(0, -1);
    expect((await lateFaultOf(decode(cut))).code).to.equal('encoding');
  });

  it('says which encodings to try for UTF-16 without its mark', async () => {
    for (const order of ['le', 'be'] as const) {
      const { code, details } = await lateFaultOf(decode(inUtf16('Kwota;Rok\n5;2024', order)));
      expect(code).to.equal('encoding');
      expect(details.expected).to.contain('encoding="utf-16le"').and.to.contain('encoding="utf-16be"');
    }
  });

  it('refuses what is no text, and says what it is', async () => {
    const cases: [start: (number | string)[], name: string][] = [
      [['PK', 3, 4, 20, 0, 'xl/workbook.xml'], 'XLSX'],
      [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'XLS'],
      [['%PDF-1.7\n1;2\n'], 'PDF'],
      [[0x1f, 0x8b, 8, 0], 'GZIP'],
    ];
    for (const [start, name] of cases) {
      const bytes = Uint8Array.from(
        start.flatMap((piece) => (typeof piece === 'number' ? [piece] : Array.from(piece, (one) => one.charCodeAt(0)))),
      );
      // No attribute makes a text of it.
      for (const encoding of [undefined, 'utf-8', 'windows-1250']) {
        const { code, details } = await lateFaultOf(decode(bytes, 'text/csv', encoding));
        expect(code, name).to.equal('binary');
        expect(details.found, name).to.contain(name);
        expect(details.expected, name).to.contain('CSV');
      }
    }
  });

  it('reads nothing as an empty text', async () => {
    expect((await decode(new Uint8Array())).text).to.equal('');
    expect((await decode(inUtf8(MARK))).text).to.equal('');
  });
});

describe('readData, of bytes', () => {
  const read = async (bytes: Bytes, options?: ReadOptions): Promise<unknown> => {
    const reading = await readData(bytes, options);
    if ('error' in reading) return reading.error.code;
    return reading.data.figures.map(({ label, value }) => [label, value]);
  };
  const labelled = (text: string): unknown =>
    text
      .split('\n')
      .slice(1)
      .map((line, index) => [line.split(';')[0], both[index]]);

  it('reads the same figures out of every encoding', async () => {
    const cases: [bytes: Bytes, options: ReadOptions, text: string][] = [
      [inUtf8(polish), {}, polish],
      [inUtf8(MARK + polish), {}, polish],
      [inUtf16(MARK + polish, 'le'), {}, polish],
      [inUtf16(MARK + polish, 'be'), {}, polish],
      [inCodePage(polish, 'windows-1250'), {}, polish],
      [inCodePage(polish, 'iso-8859-2'), { type: 'text/csv; charset="ISO-8859-2"' }, polish],
      [inCodePage(ukrainian, 'windows-1251'), { encoding: 'windows-1251' }, ukrainian],
    ];
    for (const [index, [bytes, options, text]] of cases.entries())
      expect(await read(bytes, options), `${index}`).to.deep.equal(labelled(text));
  });

  it('finds a column by its name behind the mark', async () => {
    const options = { labelField: 'Dział', valueField: 'Kwota w zł' };
    expect(await read(inUtf8(MARK + polish), options)).to.deep.equal(labelled(polish));
    const reading = await readData(MARK + polish, options);
    expect('data' in reading && reading.data.figures).to.have.length(2);
  });

  it('says that a file is a workbook, empty, or in another encoding, with its address', async () => {
    const cases: [bytes: Bytes, options: ReadOptions, code: string][] = [
      [Uint8Array.from([0x50, 0x4b, 3, 4]), {}, 'binary'],
      [new Uint8Array(), { url: 'https://example.org/a.csv' }, 'no-value'],
      [inUtf8(' \r\n\r\n'), { url: 'https://example.org/a.csv' }, 'no-value'],
      [inUtf8(';;\r\n;;'), { url: 'https://example.org/a.csv' }, 'no-value'],
      [inCodePage(polish, 'windows-1250'), { encoding: 'utf-8' }, 'encoding'],
      [inUtf8(polish), { encoding: 'nonsense' }, 'encoding'],
    ];
    for (const [bytes, options, code] of cases) expect(await read(bytes, options), code).to.equal(code);
    const reading = await readData(Uint8Array.from([0x50, 0x4b, 3, 4]), { url: 'https://example.org/a.csv' });
    expect('error' in reading && reading.error.details.where).to.equal('https://example.org/a.csv');
  });
});
