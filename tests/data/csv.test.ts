import { expect } from '@open-wc/testing';
import { readData, type ReadOptions } from '../../src/data/read.js';
import type { DataError } from '../../src/model/data-error.js';
import type { Figure } from '../../src/model/figure.js';

const figures = async (text: string, options?: ReadOptions): Promise<readonly Figure[]> => {
  const reading = await readData(text, { format: 'csv', ...options });
  if ('error' in reading) throw new Error(`${reading.error.message} for ${text}`);
  return reading.data.figures;
};
const read = async (text: string, options?: ReadOptions): Promise<unknown[]> =>
  (await figures(text, options)).map(({ label, value }) => [label, value]);
const values = async (text: string, options?: ReadOptions): Promise<(number | null)[]> =>
  (await figures(text, options)).map(({ value }) => value);
const fault = async (text: string, options?: ReadOptions): Promise<DataError> => {
  const reading = await readData(text, { format: 'csv', ...options });
  if ('error' in reading) return reading.error;
  throw new Error(`read without a fault: ${JSON.stringify(reading.data.figures.map(({ value }) => value))}`);
};

const lines = (...rows: string[]): string => rows.join('\n');
const table = [
  ['Oświata', 3.56],
  ['Zdrowie', 12.5],
];

describe('readCsv', () => {
  it('ends rows at LF, CRLF and CR alone', async () => {
    for (const end of ['\n', '\r\n', '\r'])
      for (const last of ['', end, end + end])
        expect(
          await read(['Dział;Kwota', 'Oświata;3,56', 'Zdrowie;12,5'].join(end) + last),
          JSON.stringify(end + last),
        ).to.deep.equal(table);
  });

  it('reads quoted cells: separators, quotes and line breaks in them are text', async () => {
    const cases: [cell: string, text: string][] = [
      ['"Anytown; WW"', 'Anytown; WW'],
      ['"ha ""ha"" ha"', 'ha "ha" ha'],
      ['"ha \n""ha"" \nha"', 'ha \n"ha" \nha'],
      ['"Once upon \r\na time"', 'Once upon \r\na time'],
      ['"{""type"": ""Point"", ""coordinates"": [102.0, 0.5]}"', '{"type": "Point", "coordinates": [102.0, 0.5]}'],
      ['"a\rb"', 'a\rb'],
      ['""""', '"'],
      ['"żółć ʤ 🙂"', 'żółć ʤ 🙂'],
    ];
    for (const [cell, text] of cases)
      for (const end of ['\n', '\r\n', '\r'])
        expect(await read([`label;value`, `${cell};1`, 'x;"2"'].join(end)), cell).to.deep.equal([
          [text, 1],
          ['x', 2],
        ]);
  });

  it('takes a quote in the middle of a cell for a text', async () => {
    expect(await read(lines('label,value', `37°36'37.8"N 121°2'17.9"W,5`, 'rura 5",6'))).to.deep.equal([
      [`37°36'37.8"N 121°2'17.9"W`, 5],
      ['rura 5"', 6],
    ]);
  });

  it('reads empty cells, quoted or not, as gaps', async () => {
    expect(await values(lines('a,b,value', '1,"",""', '2,,', '3,4,5'))).to.deep.equal([null, null, 5]);
  });

  it('does not mind a separator at the end of each line', async () => {
    expect(await read(lines('Dział;Kwota;', 'Oświata;3,56;', 'Zdrowie;12,5;'))).to.deep.equal(table);
    expect(await read(lines('Dział;Kwota', 'Oświata;3,56;', 'Zdrowie;12,5;;;'))).to.deep.equal(table);
    expect(await read(lines('Dział;Kwota;;', 'Oświata;3,56', 'Zdrowie;12,5'))).to.deep.equal(table);
  });

  it('passes over empty rows, padded or not, and counts them', async () => {
    const text = lines('Dział;Kwota', '', 'Oświata;3,56', ';;', '  ', 'Zdrowie;12,5', '');
    expect(await read(text)).to.deep.equal(table);
    expect((await fault(text.replace('12,5', 'dużo'))).details).to.include({ where: 'Kwota, B6', row: 6 });
  });

  it('leaves out the notes below an empty row, padded or not', async () => {
    for (const gap of ['', ';;', ' ']) {
      const notes = ['Źródło: GUS', 'Uwaga: dane wstępne', '', 'Stan na 31.12.2024'];
      for (const padding of ['', ';', ';;'])
        expect(
          await read(
            lines('Dział;Kwota;Rok', 'Oświata;3,56;2024', 'Zdrowie;12,5;2024', gap, ...notes.map((n) => n + padding)),
            { labelField: 'Dział', valueField: 'Kwota' },
          ),
          gap + padding,
        ).to.deep.equal(table);
    }
  });

  it('keeps a row without values where others follow', async () => {
    const text = lines('Dział;Kwota', 'Oświata;3,56', '', 'Zdrowie;', 'Kultura;5');
    expect(await read(text)).to.deep.equal([
      ['Oświata', 3.56],
      ['Zdrowie', null],
      ['Kultura', 5],
    ]);
  });

  it('leaves out the rows that begin with the sign of a remark', async () => {
    const text = lines('# wydatki; w zł', 'Dział;Kwota', '# szkoły', 'Oświata;3,56', '#;', 'Zdrowie;12,5', '#x;y;z;1');
    expect(await read(text, { comment: '#' })).to.deep.equal(table);
  });

  it('keeps codes with zeros as text', async () => {
    const text = lines('TERYT;Nazwa;Liczba', '0200000;Dolnośląskie;2,9', '200000;Inne;1,5');
    const options = { labelField: 'TERYT', valueField: 'Liczba' };
    expect(await read(text, options)).to.deep.equal([
      ['0200000', 2.9],
      ['200000', 1.5],
    ]);
    expect(await read(text, { ...options, filter: 'TERYT=0200000' })).to.deep.equal([['0200000', 2.9]]);
    expect((await fault(text, { ...options, filter: 'TERYT=02' })).code).to.equal('no-value');
  });

  it('takes the first of two columns for names, or for times', async () => {
    expect(await read(lines('Dział;Kwota', 'Oświata;3,56'))).to.deep.equal([['Oświata', 3.56]]);
    const [figure] = await figures(lines('Rok;Kwota', '2023;5', '2024;6'));
    expect(figure).to.deep.include({ value: 5 });
    expect(figure?.period?.text).to.equal('2023');
    expect(figure?.label).to.equal(undefined);
  });

  it('reads a column alone', async () => {
    expect(await values(lines('Kwota', '3,56', '-', 'b.d.', '12,5'))).to.deep.equal([3.56, null, null, 12.5]);
    expect(await values(lines('Kwota', '1 234', '5'), { valueField: 'Kwota' })).to.deep.equal([1234, 5]);
    expect(await values(lines('3', '5'), { headerRow: '0' })).to.deep.equal([3, 5]);
    expect(await values(lines('"Kwota; zł"', '"3"', '5'), { delimiter: ';' })).to.deep.equal([3, 5]);
  });

  it('says the row of a quote that does not end, and of a text behind one that does', async () => {
    const cases: [text: string, row: number][] = [
      [lines('Dział;Kwota', '"Oświata;3,56', 'Zdrowie;12,5'), 2],
      [lines('Dział;Kwota', 'Oświata;"3,56', 'Zdrowie;12,5'), 2],
      [lines('Dział;Kwota', '"a\nb";1', 'Oświata;"3,56"x', 'Zdrowie;12,5'), 3],
      [lines('"Dział;Kwota', 'Oświata;3,56'), 1],
      [lines('Dział;Kwota, zł', 'Oświata;"3,56', 'Zdrowie;1,2'), 2],
      [lines('Kwota', '"5', '6'), 2],
      [lines('Dział;Kwota', ...Array<string>(100).fill('x;1'), 'y;"2'), 102],
      [lines('Dział;Kwota', '"";1', 'x;"'), 3],
    ];
    for (const [text, row] of cases) {
      const { code, details } = await fault(text);
      expect(code, text).to.equal('quote');
      expect(details.row, text).to.equal(row);
      expect(details.found, text).to.match(/^"/);
    }
  });

  it('says the row that is wider or narrower than the header', async () => {
    const cases: [text: string, row: number, found: string][] = [
      [lines('Dział;Kwota', 'Oświata;3,56', 'Zdrowie;12;5'), 3, '3'],
      [lines('Dział;Kwota', '"a\r\nb";3,56', '', 'Zdrowie;1', 'Kultura'), 5, '1'],
      [lines('a;b;c', '1;2;3', '1;2', '4;5;6'), 3, '2'],
      [lines('Dział;Kwota', ...Array<string>(5000).fill('x;1'), 'y;2;3'), 5002, '3'],
    ];
    for (const [text, row, found] of cases) {
      const { code, details } = await fault(text, { valueField: text.includes('Kwota') ? 'Kwota' : 'b' });
      expect(code, text.slice(0, 40)).to.equal('row-width');
      expect(details, text.slice(0, 40)).to.include({ row, found, where: `A${row}` });
    }
  });

  it('says where a cell stands that is no number, as a spreadsheet does', async () => {
    const text = lines('Budżet miasta', '', 'Dział;Rok;Kwota', 'Oświata;2024;3,56', 'Zdrowie;2024;dużo');
    expect((await fault(text, { valueField: 'Kwota' })).details).to.include({
      where: 'Kwota, C5',
      row: 5,
      column: 'Kwota',
      found: 'dużo',
    });
    const wide = Array.from({ length: 30 }, (_, index) => `k${index}`).join(';');
    const { details } = await fault(lines(wide, wide), { valueField: 'k27' });
    expect(details.where).to.equal('k27, AB2');
  });

  it('says which columns there are where the one asked for is missing', async () => {
    const { code, details } = await fault(lines('Dział;Kwota w zł', 'Oświata;3,56'), { valueField: 'Kwota' });
    expect(code).to.equal('shape');
    expect(details).to.include({ where: 'value-field', found: 'Kwota', expected: 'Dział, Kwota w zł' });
    expect((await fault(lines('a;value', '1;2'), { filter: 'b=1' })).details).to.include({ expected: 'a, value' });
  });

  it('refuses a column that is there twice, if it is asked for', async () => {
    const text = lines('Tytuł', 'Dział;Kwota;Kwota;Rok', 'Oświata;1;2;2024');
    const { code, details } = await fault(text, { labelField: 'Dział', valueField: 'Kwota' });
    expect(code).to.equal('shape');
    expect(details).to.include({ found: 'Kwota × 2', column: 'Kwota', where: 'A2' });
    expect(await read(text, { labelField: 'Dział', valueField: 'Rok' })).to.deep.equal([['Oświata', 2024]]);
  });

  it('says that a table has a header and nothing else', async () => {
    expect((await fault('Dział;Kwota\n')).code).to.equal('no-value');
  });
});
