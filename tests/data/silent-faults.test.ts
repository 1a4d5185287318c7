import { expect } from '@open-wc/testing';
import { readData, type ReadOptions } from '../../src/data/read.js';
import type { DataError } from '../../src/model/data-error.js';

type Row = readonly [label: unknown, period: string | undefined, value: number | null];

async function read(input: string | Uint8Array, options: ReadOptions = {}): Promise<readonly Row[]> {
  const reading = await readData(input, options);
  if ('error' in reading) throw reading.error;
  return reading.data.figures.map(({ label, period, value }): Row => [label, period?.text, value]);
}

async function faultOf(input: string, options: ReadOptions = {}): Promise<DataError> {
  const reading = await readData(input, options);
  if ('error' in reading) return reading.error;
  throw new Error(`read without a fault: ${JSON.stringify(reading.data.figures)}`);
}

// Each was once read as another number, or as one row less, without a word.
describe('what would be wrong in silence', () => {
  it('is no comma for a delimiter where a semicolon or a tab stands in the header', async () => {
    for (const odd of ['3,5*', '3,5 p', '3,5 (a)', '3,5 km', '2,5-3']) {
      for (const mark of [';', '\t']) {
        const text = `Dział;Kwota\nOświata;${odd}\nKultura;2,5\n`.replaceAll(';', mark);
        const { code, details } = await faultOf(text);
        expect([code, details.where], text).to.deep.equal(['number', 'Kwota, B2']);
      }
    }
    expect(await read('Dział;Kwota\na;1,5E+05\nb;1,2E+05\nc;2,5\nd;7,5\n')).to.deep.equal([
      ['a', undefined, 150_000],
      ['b', undefined, 120_000],
      ['c', undefined, 2.5],
      ['d', undefined, 7.5],
    ]);
  });

  it('is no delimiter that stands only in the rows below another’s header', async () => {
    expect(await read('label|value\nA\ta|1\nB\tb|2\n')).to.deep.equal([
      ['A\ta', undefined, 1],
      ['B\tb', undefined, 2],
    ]);
    expect(await read('a,b\nx;y,1\nz;w,2\n')).to.deep.equal([
      ['x;y', undefined, 1],
      ['z;w', undefined, 2],
    ]);
    // Where both stand in the header, numbers tell which it is.
    expect(await read('Dział\tKwota, zł; brutto\nŻ;ł\t0,5\n')).to.deep.equal([['Ż;ł', undefined, 0.5]]);
    // A title with a comma in it is no header of numbers with commas.
    const titled = 'Ludność, stan na 2024\nKod;Nazwa, gmina;Wartość\n1;Kraków;3,5\n2;Łódź;4,5\n';
    expect(await read(titled, { labelField: 'Nazwa, gmina', valueField: 'Wartość' })).to.deep.equal([
      ['Kraków', undefined, 3.5],
      ['Łódź', undefined, 4.5],
    ]);
  });

  it('is no row of values for a header', async () => {
    expect((await faultOf('Przedszkola;2019\nSzkoły;350\nLicea;80\n')).code).to.equal('header');
    const lists = JSON.stringify([
      ['2023', '5,2'],
      ['2024', '6,1'],
    ]);
    expect(await read(lists)).to.deep.equal([
      [undefined, '2023', 5.2],
      [undefined, '2024', 6.1],
    ]);
  });

  it('is no row without a value for a note', async () => {
    expect(await read('a;b\nx;1\n\ny;\nz;\n')).to.deep.equal([
      ['x', undefined, 1],
      ['y', undefined, null],
      ['z', undefined, null],
    ]);
    expect(await read('a,b\nx,1\n\n"Source: office",2024\n')).to.deep.equal([['x', undefined, 1]]);
  });

  it('is no total among the years, but told with its place and how to leave it out', async () => {
    const text = 'Rok;Liczba\n2021;410\n2022;455\nOgółem;865\n';
    for (const options of [{}, { periodField: 'Rok', valueField: 'Liczba' }]) {
      const { code, details } = await faultOf(text, options);
      expect([code, details.where, details.found]).to.deep.equal(['shape', 'Rok, A4', 'Ogółem']);
      expect(details.expected).to.contain('filter="Rok!=Ogółem"');
    }
    expect(await read(text, { filter: 'Rok!=Ogółem' })).to.deep.equal([
      [undefined, '2021', 410],
      [undefined, '2022', 455],
    ]);
  });

  it('is no two rows of one name, but told with what tells them apart', async () => {
    const text = 'Dzielnica;Rok;Liczba\nA;2023;5\nA;2024;6\nB;2024;7\n';
    const named = { labelField: 'Dzielnica', valueField: 'Liczba' };
    const { details } = await faultOf(text, named);
    expect(details).to.include({ where: 'Liczba, C3', found: 'A × 2', expected: 'filter="Rok=2023"' });
    expect(await read(text, { ...named, filter: 'Rok=2024' })).to.have.length(2);
    const single = await faultOf(text, { ...named, isSingle: true });
    expect(single.details).to.include({ where: 'filter', found: '3' });
  });

  it('is no letter of another alphabet', async () => {
    // Łódź, Kraków, Śrem: ISO 8859-2, and the same in windows-1250.
    const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
    const iso = [...ascii('Miasto;Ile\n'), 0xa3, 0xf3, 0x64, 0xbc, ...ascii(';5\n'), 0xa6, ...ascii('rem;7\n')];
    const windows = [...ascii('Miasto;Ile\n'), 0xa3, 0xf3, 0x64, 0x9f, ...ascii(';5\n'), 0x8c, ...ascii('rem;7\n')];
    for (const bytes of [iso, windows])
      expect((await read(Uint8Array.from(bytes))).map(([label]) => label)).to.deep.equal(['Łódź', 'Śrem']);
  });

  it('is no error of a server for a figure', async () => {
    const { code, details } = await faultOf('{"error":"Internal Server Error","status":500}');
    expect([code, details.found]).to.deep.equal(['service', 'Internal Server Error']);
  });

  it('keeps what a sign says beside what a column of flags says', async () => {
    const reading = await readData('a;b;s\ny;#;P\n', { labelField: 'a', valueField: 'b', flagField: 's' });
    expect('data' in reading && reading.data.figures[0]?.flags).to.deep.equal(['provisional', 'confidential']);
  });

  it('takes no column for a precision where the author names the values', async () => {
    expect(await read('a;b;precision\nx;5;high\n', { labelField: 'a', valueField: 'b' })).to.deep.equal([
      ['x', undefined, 5],
    ]);
    const columns = { value: [1, 2], label: ['a', 'b'], tags: ['x'] };
    expect(await read(JSON.stringify(columns))).to.have.length(2);
  });
});
