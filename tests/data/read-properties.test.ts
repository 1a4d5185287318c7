// What holds for any file, tried with files made up by chance.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decode } from '../../src/data/bytes.js';
import { readData, type Reading, type ReadOptions } from '../../src/data/read.js';
import { inCodePage, inUtf16, inUtf8, MARK } from '../support/encodings.js';

type Bytes = Uint8Array<ArrayBuffer>;

const ENCODERS: Readonly<Record<string, (text: string) => Bytes>> = {
  'utf-8': inUtf8,
  'utf-8 with a mark': (text) => inUtf8(MARK + text),
  'utf-16le': (text) => inUtf16(MARK + text, 'le'),
  'utf-16be': (text) => inUtf16(MARK + text, 'be'),
  'windows-1250': (text) => inCodePage(text, 'windows-1250'),
};

/** A number's digits in groups, as an office might set them. */
function written(tenths: number, decimal: string, group: string): string {
  const [whole = '', fraction = ''] = (Math.abs(tenths) / 10).toFixed(1).split('.');
  return `${tenths < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, group)}${decimal}${fraction}`;
}

const letters = 'aąbcćeęlłnńoóśzźżĄĆĘŁŃÓŚŹŻ XY1290.,;|\t:#%()"\'\n\r/-'.split('');
/** A name of anything but white space alone; a letter keeps it from being a number, or the mark of a missing one. */
const names = fc.array(fc.constantFrom(...letters), { maxLength: 12 }).map((some) => `Ż${some.join('')}ł`);
const tables = fc.record({
  // Two rows of one name would be refused: nobody knows which is meant.
  rows: fc.uniqueArray(fc.tuple(names, fc.integer({ min: -99_999_999, max: 99_999_999 })), {
    minLength: 1,
    maxLength: 60,
    selector: ([name]) => name,
  }),
  delimiter: fc.constantFrom(';', ',', '\t', '|'),
  decimal: fc.constantFrom(',', '.'),
  isGrouped: fc.boolean(),
  group: fc.constantFrom(' ', '\u00a0', 'other'),
  isQuoted: fc.boolean(),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  isEnded: fc.boolean(),
  encoding: fc.constantFrom(...Object.keys(ENCODERS)),
  title: fc.constantFrom('', 'Wydatki miasta', '"Wydatki; w ""zł"", razem"'),
});

const within = async <T>(promise: Promise<T>, milliseconds: number): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not read within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

describe('readData, of a table written in any way', () => {
  it('reads back the same labels and values', async () => {
    const property = fc.asyncProperty(tables, async (table) => {
      const { rows, delimiter, decimal, isGrouped, isQuoted, end, isEnded, encoding, title } = table;
      const group = !isGrouped ? '' : table.group === 'other' ? (decimal === ',' ? '.' : ',') : table.group;
      const cell = (text: string): string =>
        isQuoted || /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
      const lines = [
        ...(title ? [title] : []),
        ['Dział', 'Kwota, zł; brutto'].map(cell).join(delimiter),
        ...rows.map(([name, tenths]) => [name, written(tenths, decimal, group)].map(cell).join(delimiter)),
      ];
      const bytes = ENCODERS[encoding]!(lines.join(end) + (isEnded ? end : ''));
      for (const valueField of [undefined, 'Kwota, zł; brutto']) {
        const reading = await readData(bytes, { format: 'csv', valueField, labelField: valueField && 'Dział' });
        if ('error' in reading) throw reading.error;
        expect(reading.data.figures.map(({ label, value }) => [label, value])).to.deep.equal(
          rows.map(([name, tenths]) => [name, tenths / 10]),
        );
      }
    });
    await fc.assert(property, { numRuns: 300 });
  }).timeout(30_000);
});

/** The digits of a number, without the zeros around them; those of a text, without all that may stand between digits. */
const digitsOf = (value: number): string =>
  value
    .toExponential()
    .replace(/e.*/, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');
const digitsIn = (text: string): string => text.replace(/[\s.,'\u2019]/g, '');

async function textOf(input: string | Bytes, { type, encoding }: ReadOptions): Promise<string> {
  if (typeof input === 'string') return input;
  return (await decode(input, /charset=(\S+)/.exec(type ?? '')?.[1], encoding)).text;
}

async function holds(input: string | Bytes, options: ReadOptions): Promise<void> {
  const reading: Reading = await within(readData(input, options), 2000);
  if ('error' in reading) {
    // A code that nobody foresaw is a fault of ours.
    expect(reading.error.code, reading.error.message).not.to.equal('internal');
    return;
  }
  const text = digitsIn(await textOf(input, options));
  for (const { value } of reading.data.figures) {
    if (value === null) continue;
    expect(value).to.satisfy(Number.isFinite);
    expect(text, `${value}`).to.contain(value === 0 ? '0' : digitsOf(value));
  }
}

const fragments = fc.constantFrom(
  ...['"', '""', ';', ',', '\t', '|', '\n', '\r\n', '\r', '\n\n', ' ', '\u00a0', "'", '-', '–', '.', ':', '#', '****'],
  ...['1', '0', '007', '1,234', '1.234', '12,5', '0.25', '1.596.852', '3,56 mld', '36%', '2024', '1e5', '1,5E+05'],
  ...['[', ']', '{', '}', '[1,2]', '{"value":5}', '{"label":"a","value":"1,5"}', '"value":', '[[1,2],[3]]', 'null'],
  ...[
    'label',
    'value',
    'label;value\n',
    'label,value\n',
    'Dział;Kwota\n',
    'Oświata;3,56\n',
    'x',
    'nan',
    'b.d.',
    'zł',
    'PLN',
  ],
  ...[
    'OBS_VALUE,TIME_PERIOD\n',
    'UNIT_MULT',
    '<html>',
    '<',
    '{"class":"dataset"',
    '"version":2.0',
    '\ufeff',
    '\0',
    '🙂',
  ],
);
const optional = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(values, { nil: undefined });
const words = optional(fc.constantFrom('', 'value', 'label', 'Kwota', 'x', '1', '2', '/value', '"', '__proto__'));
const manyOptions: fc.Arbitrary<ReadOptions> = fc.record({
  format: optional(fc.constantFrom('', 'csv', 'json', 'json-stat', 'report', 'auto', 'xml')),
  type: optional(
    fc.constantFrom('', 'text/csv', 'text/csv; charset=utf-16le', 'application/json', 'a; charset=koi8-u'),
  ),
  url: optional(fc.constantFrom('https://example.org/a.csv', 'https://example.org/a.json', 'a')),
  delimiter: optional(fc.constantFrom('', ';', ',', 'tab', '\\', ']', '"', '\n', 'x', 'auto', '🙂')),
  decimal: optional(fc.constantFrom(',', '.', '', ';')),
  headerRow: optional(fc.constantFrom('0', '1', '2', '9999', '', 'x', '-1')),
  encoding: optional(fc.constantFrom('utf-8', 'utf-16le', 'windows-1251', 'iso-2022-jp', 'gb18030', '', 'nonsense')),
  comment: optional(fc.constantFrom('#', '', '1')),
  path: optional(fc.constantFrom('', '/', '/0', '/value', '//', 'x')),
  filter: optional(fc.constantFrom('', '=', 'x', 'x=1', 'label=', '"', 'label=x; value=1')),
  labelField: words,
  valueField: words,
  periodField: words,
  unitField: words,
  flagField: words,
});

describe('readData, of anything', () => {
  it('gives numbers of the file or a fault that it knows, for any text', async () => {
    const texts = fc.array(fragments, { maxLength: 60 }).map((some) => some.join(''));
    await fc.assert(fc.asyncProperty(texts, manyOptions, holds), { numRuns: 3000 });
  }).timeout(30_000);

  it('gives numbers of the file or a fault that it knows, for a text without wishes', async () => {
    const texts = fc.array(fragments, { maxLength: 60 }).map((some) => some.join(''));
    const bare = fc.record({ format: optional(fc.constant('csv')) });
    await fc.assert(fc.asyncProperty(texts, bare, holds), { numRuns: 3000 });
  }).timeout(30_000);

  it('gives numbers of the file or a fault that it knows, for any bytes', async () => {
    const some = fc.uint8Array({ maxLength: 400 });
    // Mostly a table, so that it isn't refused at once.
    const table = fc
      .tuple(fc.array(fragments, { maxLength: 30 }), fc.uint8Array({ maxLength: 8 }))
      .map(([pieces, odd]) => Uint8Array.from([...inUtf8(pieces.join('')), ...odd, ...inUtf8(pieces.join(''))]));
    const bytes = fc.oneof(some, table) as fc.Arbitrary<Bytes>;
    await fc.assert(fc.asyncProperty(bytes, manyOptions, holds), { numRuns: 3000 });
  }).timeout(30_000);

  it('ends quickly for 5 MiB of what is meant to keep it busy', async () => {
    const SIZE = 5 * 1024 * 1024;
    const filled = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
    const header = 'label;value\n';
    const texts = [
      ...['"', '""', ';', ',', '\n', '\r', '\r\n', ' ', '1', '1;', '"";', '";"', '",\n"', ';\n', '"\n', '[', '{"a":'],
      ...['1,', '1.', "1'", '1 ', '\t', ' \n', '-;', 'x;y\n', '1;2\n', '.,', '"a""b";1\n', '2024;1\n', ' ;\u00a0;\n'],
    ].map(filled);
    const cells = [filled('x'), filled('1 '), filled('""')].map((text) => `"${text}"`);
    const all = [
      ...texts,
      ...texts.map((text) => header + text),
      ...cells,
      ...cells.map((cell) => `${header}a;${cell}`),
    ];
    for (const text of all) {
      const started = performance.now();
      const reading = await within(readData(text, { format: 'csv' }), 5000);
      const time = performance.now() - started;
      expect(reading, text.slice(0, 20)).to.be.an('object');
      expect(time, JSON.stringify(text.slice(0, 20))).to.be.below(8000);
    }
  }).timeout(90_000);
});
