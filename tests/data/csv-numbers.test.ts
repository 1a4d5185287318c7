import { expect } from '@open-wc/testing';
import { readData, type ReadOptions } from '../../src/data/read.js';
import type { DataError } from '../../src/model/data-error.js';
import type { Figure } from '../../src/model/figure.js';
import { inCodePage, inUtf8, MARK } from '../support/encodings.js';

const csv: ReadOptions = { format: 'csv' };
const figures = async (input: string | Uint8Array, options?: ReadOptions): Promise<readonly Figure[]> => {
  const reading = await readData(input, { ...csv, ...options });
  if ('error' in reading) throw reading.error;
  return reading.data.figures;
};
const values = async (input: string | Uint8Array, options?: ReadOptions): Promise<(number | null)[]> =>
  (await figures(input, options)).map(({ value }) => value);
const fault = async (text: string, options?: ReadOptions): Promise<DataError> => {
  const reading = await readData(text, { ...csv, ...options });
  if ('error' in reading) return reading.error;
  throw new Error(`read without a fault: ${JSON.stringify(reading.data.figures.map(({ value }) => value))}`);
};
const lines = (...rows: string[]): string => rows.join('\n');
const column = (...cells: string[]): string => lines('label;value', ...cells.map((cell, index) => `n${index};${cell}`));

describe('readCsv: numbers', () => {
  it('lets each column decide its decimal mark, whatever the delimiter', async () => {
    const cases: [name: string, text: string, values: number[]][] = [
      ['comma among semicolons', lines('Kod;Kwota', '0200000;2 897,5', '0400000;1,25'), [2897.5, 1.25]],
      ['point among semicolons', lines('Kod;Kwota', '0200000;2897.5', '0400000;1.25'), [2897.5, 1.25]],
      ['quoted comma among commas', lines('Kod,Kwota', '0200000,"36,5"', '0400000,"1,25"'), [36.5, 1.25]],
      ['point among commas', lines('Kod,Kwota', '0200000,36.5', '0400000,1.25'), [36.5, 1.25]],
      ['thousands with points', lines('Kod;Kwota', '1;1.596.852.249', '2;-35', '3;133.197'), [1596852249, -35, 133197]],
      ['thousands with commas', lines('Kod,Kwota', '1,"1,596,852"', '2,"133,197"', '3,0.5'), [1596852, 133197, 0.5]],
      ['thousands with spaces', lines('Kod;Kwota', '1;1 234', '2;1\u00a0234,5', '3;1\u202f234'), [1234, 1234.5, 1234]],
    ];
    for (const [name, text, expected] of cases) expect(await values(text), name).to.deep.equal(expected);
  });

  it('reads columns of one file each in its own way', async () => {
    const text = lines('Kod;GUS;Unia;Köln', 'a;1,234;1.234;1.234', 'b;0,5;0.5;1.234.567');
    expect(await values(text, { valueField: 'GUS' })).to.deep.equal([1.234, 0.5]);
    expect(await values(text, { valueField: 'Unia' })).to.deep.equal([1.234, 0.5]);
    expect(await values(text, { valueField: 'Köln' })).to.deep.equal([1234, 1234567]);
  });

  it('refuses what reads both ways, with both readings and the attribute that decides', async () => {
    for (const [cell, comma, point] of [
      ['1,234', 1.234, 1234],
      ['1.234', 1234, 1.234],
      ['-12.345', -12345, -12.345],
    ] as const) {
      const text = column('5', cell, '200');
      const { code, details } = await fault(text);
      expect(code, cell).to.equal('ambiguous');
      expect(details, cell).to.include({ where: 'value, B3', row: 3, found: cell });
      expect(details.expected, cell).to.contain('decimal=","').and.to.contain('decimal="."');
      // Neither the language of the page nor the delimiter decides.
      expect((await fault(text, { language: 'pl' })).code, cell).to.equal('ambiguous');
      expect(await values(text, { decimal: ',' }), cell).to.deep.equal([5, comma, 200]);
      expect(await values(text, { decimal: '.' }), cell).to.deep.equal([5, point, 200]);
    }
    const { details } = await fault(column('1,234'));
    expect(details.expected).to.contain('1.234').and.to.contain('1234');
  });

  it('refuses a column that writes decimals in two ways', async () => {
    const { code, details } = await fault(column('12,5', '0.25'));
    expect(code).to.equal('ambiguous');
    expect(details).to.include({ where: 'value, B3', found: '0.25' });
  });

  it('refuses a decimal mark that is none, or that a cell contradicts', async () => {
    for (const decimal of ['', ';', ',.', 'comma', ' ']) {
      const { code, details } = await fault(column('5'), { decimal });
      expect(code, decimal).to.equal('shape');
      expect(details, decimal).to.include({ where: 'decimal', found: decimal });
    }
    const { code, details } = await fault(column('5', '12,5'), { decimal: '.' });
    expect(code).to.equal('ambiguous');
    expect(details).to.include({ where: 'value, B3', found: '12,5' });
  });

  it('reads the signs for a missing value as gaps, never as 0', async () => {
    const signs = [
      '',
      '-',
      '–',
      '—',
      '.',
      '..',
      '…',
      ':',
      'x',
      'X',
      '#',
      '*',
      '****',
      'nan',
      'NaN',
      'b.d.',
      'n/a',
      'null',
    ];
    for (const sign of signs) {
      expect(await values(column('3,5', sign, '0')), sign).to.deep.equal([3.5, null, 0]);
      expect(await values(column(`"${sign}"`, ` ${sign} `, '0')), sign).to.deep.equal([null, null, 0]);
    }
  });

  it('keeps what such a sign means', async () => {
    const found = await figures(column('–', '.', '#', 'x', ':', '5'));
    expect(found.map(({ flags }) => flags)).to.deep.equal([
      undefined,
      ['missing'],
      ['confidential'],
      ['not-applicable'],
      ['missing'],
      undefined,
    ]);
  });

  it('refuses what only looks like a number', async () => {
    for (const cell of [
      '12-5',
      '1.2.3',
      '12a',
      '1 2',
      '31.12.2024',
      '#REF!',
      '1/2',
      '0x10',
      'Infinity',
      '12345678901234567',
    ])
      expect((await fault(column('5', cell))).code, cell).to.equal('number');
  });

  it('does not read a column that nobody asks for', async () => {
    const text = lines('label;value;uwagi', 'a;5;1,234', 'b;6;12,5', 'c;7;0.25');
    expect(await values(text)).to.deep.equal([5, 6, 7]);
  });
});

describe('readData, of files as offices publish them', () => {
  it('reads a city budget with a mark at its start and thousands with points', async () => {
    const text = [
      'Bezirk;Bezeichnung;Zeile;Ergebnis 2011;Plan 2012',
      '1;Mitte;01 - Steuern und ähnliche Abgaben;0;0',
      '1;Mitte;02 - Zuwendungen, allg. Umlagen;9.577.207;5.699.552',
      '2;Süd;03 - sonstige Erträge;-35;193',
      '',
    ].join('\r\n');
    const options: ReadOptions = { labelField: 'Zeile', valueField: 'Ergebnis 2011' };
    const found = await figures(inUtf8(MARK + text), { ...options, filter: 'Bezeichnung=Mitte' });
    expect(found.map(({ label, value }) => [label, value])).to.deep.equal([
      ['01 - Steuern und ähnliche Abgaben', 0],
      ['02 - Zuwendungen, allg. Umlagen', 9577207],
    ]);
    expect(await values(inUtf8(MARK + text), { valueField: 'Plan 2012', filter: 'Bezirk=2' })).to.deep.equal([193]);
  });

  it('reads a register in windows-1250 with commas inside its cells', async () => {
    const text = lines(
      'NR;TYP;DATA;MIANOWNIK;MIEJSCOWNIK;OPIS;PRAW',
      '1;1;2012-08-10;Wydział;Wydziale;Prawa i Administracji, studia dzienne 1 stopnia, Rachunkowość;1 0',
      '2;4;2012-08-10;Źródło;Źródle;Nauk Społecznych, studia wieczorowe;1 1',
    );
    const bytes = inCodePage(text, 'windows-1250');
    const found = await figures(bytes, { labelField: 'MIANOWNIK', valueField: 'TYP' });
    expect(found.map(({ label, value }) => [label, value])).to.deep.equal([
      ['Wydział', 1],
      ['Źródło', 4],
    ]);
    const reading = await readData(bytes, { ...csv, valueField: 'PRAW' });
    expect('error' in reading && reading.error.details.where).to.equal('PRAW, G2');
  });

  it('reads an export of public statistics', async () => {
    const text = [
      '"Kod";"Nazwa";"ogółem;ludność;2023;[osoba]";"ogółem;wydatki;2023;[zł]";',
      '"0200000";"DOLNOŚLĄSKIE";2879271;6 412,53;',
      '"0400000";"KUJAWSKO-POMORSKIE";1996048;–;',
      '"0600000";"LUBELSKIE";.;5 998,10;',
      '',
    ].join('\r\n');
    const options: ReadOptions = { labelField: 'Nazwa', valueField: 'ogółem;wydatki;2023;[zł]' };
    expect(await values(inCodePage(text, 'windows-1250'), options)).to.deep.equal([6412.53, null, 5998.1]);
    const people = { valueField: 'ogółem;ludność;2023;[osoba]', filter: 'Kod=0200000' };
    expect(await values(inCodePage(text, 'windows-1250'), people)).to.deep.equal([2879271]);
  });

  it('reads a long table of countries and years', async () => {
    const text = lines(
      'Country Name,Country Code,Year,Value',
      'Albania,ALB,1996,27',
      'Albania,ALB,2002,31.7',
      'Algeria,DZA,1988,',
    );
    const found = await figures(text, { labelField: 'Country Name', valueField: 'Value', periodField: 'Year' });
    expect(found.map(({ label, period, value }) => [label, period?.text, value])).to.deep.equal([
      ['Albania', '1996', 27],
      ['Albania', '2002', 31.7],
      ['Algeria', '1988', null],
    ]);
  });
});
