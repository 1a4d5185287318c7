import { expect } from '@open-wc/testing';
import { readData, type ReadOptions } from '../../src/data/read.js';
import type { DataError } from '../../src/model/data-error.js';

const read = async (text: string, options?: ReadOptions): Promise<unknown[]> => {
  const reading = await readData(text, { format: 'csv', ...options });
  if ('error' in reading) throw new Error(`${reading.error.message} for ${text}`);
  return reading.data.figures.map(({ label, value }) => [label, value]);
};
const values = async (text: string, options?: ReadOptions): Promise<unknown[]> =>
  (await read(text, options)).map((row) => (row as unknown[])[1]);
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
const named = { labelField: 'Dział', valueField: 'Kwota' };

describe('layoutOf: the delimiter', () => {
  it('is the semicolon before the comma, where it stands in the header', async () => {
    expect(await read(lines('Dział;Kwota', 'Oświata;3,56'))).to.deep.equal([['Oświata', 3.56]]);
    expect(await read(lines('Dział;Kwota, zł', 'Oświata;3,56', 'Zdrowie;12,5'))).to.deep.equal(table);
    expect(await read(lines('Wydatki, w zł', 'Dział;Kwota, zł', 'Oświata;3,56', 'Zdrowie;12,5'))).to.deep.equal(table);
  });

  it('is any of four', async () => {
    const rows = [
      ['Dział', 'Kwota'],
      ['Oświata', '"3,56"'],
      ['Zdrowie', '"12,5"'],
    ];
    for (const delimiter of [';', ',', '\t', '|'])
      expect(await read(rows.map((row) => row.join(delimiter)).join('\n')), delimiter).to.deep.equal(table);
  });

  it('stands outside quotes', async () => {
    const header = '"Kod";"Nazwa";"rok;ogółem;2021;[zł]"';
    const options = { labelField: 'Nazwa', valueField: 'rok;ogółem;2021;[zł]' };
    for (const end of ['', ';'])
      expect(await read(lines(header + end, `"0200000";"DOLNOŚLĄSKIE";3,56${end}`), options), end).to.deep.equal([
        ['DOLNOŚLĄSKIE', 3.56],
      ]);
    const comma = lines('id,name,"a;b","c;d"', '1,x,5,"e;f"', '2,y,6,"g;h"');
    expect(await values(comma, { valueField: 'a;b' })).to.deep.equal([5, 6]);
  });

  it('is not what only stands in texts', async () => {
    const cases: [text: string, options: ReadOptions, values: number[]][] = [
      [lines('id,name,tags', '1,a,"x;y"', '2,b,"z;w"'), { valueField: 'id' }, [1, 2]],
      [lines('id,name,tags', '1,a,x;y', '2,b,z;w'), {}, [1, 2]],
      [lines('Dział,"Kwota; zł"', 'Oświata,5', 'Zdrowie,6'), {}, [5, 6]],
      [lines('Dział,Kwota; zł', 'Oświata,5', 'Zdrowie,6'), {}, [5, 6]],
      // Names with commas in a file of semicolons, and a date with a space.
      [lines('id;kierunek;liczba', '1;Nauk, studia dzienne, Finanse;1 0', '2;Prawa, studia;20'), {}, [1, 2]],
    ];
    for (const [text, options, expected] of cases)
      expect(
        await values(text, { valueField: 'id', ...(text.startsWith('id') ? options : { valueField: undefined }) }),
        text,
      ).to.deep.equal(expected);
  });

  it('is not changed for another because a row is ragged', async () => {
    for (const odd of ['Inne;;;5,5', 'Inne;5,5;x', 'Inne; i pozostałe;5,5', 'Inne']) {
      const { code, details } = await fault(lines('Dział;Kwota, zł', 'Oświata;3,56', 'Zdrowie;1,2', odd));
      expect(code, odd).to.equal('row-width');
      expect(details.row, odd).to.equal(4);
    }
  });

  it('can be stated', async () => {
    const text = lines('a:b:c;d', 'x:5:7;8');
    expect(await values(text, { delimiter: ':', valueField: 'b' })).to.deep.equal([5]);
    for (const delimiter of ['tab', '\\t', 'TAB', '\t', 'auto'])
      expect(await values('label\tvalue\nx\t5', { delimiter }), delimiter).to.deep.equal([5]);
    expect(await values(lines('a b', 'x 5'), { delimiter: ' ' })).to.deep.equal([5]);
    // It wins over what the text says.
    expect(await values(lines('a;b,value', 'x;y,5'), { delimiter: ',' })).to.deep.equal([5]);
    expect((await fault(lines('a;b', 'x;5'), { delimiter: '|' })).code).to.equal('header');
  });

  it('is refused where it can be none', async () => {
    for (const delimiter of ['', ';;', '"', '\n', '\r', 'a', 'ż', '5', '-', '.', '+', 'comma', '🙂', '\ud83d']) {
      const { code, details } = await fault(lines('a;b', 'x;5'), { delimiter });
      expect(code, delimiter).to.equal('shape');
      expect(details, delimiter).to.include({ where: 'delimiter', found: delimiter });
    }
    for (const delimiter of ['\\', ']', '^', '[', '(', '*', '$', '/', '~', '¦', '§'])
      expect(await values(`label${delimiter}value\nx${delimiter}5`, { delimiter }), delimiter).to.deep.equal([5]);
  });
});

describe('layoutOf: the header', () => {
  it('stands below titles, padded or not, with names asked for or without', async () => {
    const header = 'Dział;Kwota;Rok';
    const rows = ['Oświata;3,56;2024', 'Zdrowie;12,5;2024'];
    const titles = ['Budżet miasta', 'w mln zł, stan na 31.12.2024', '', '"Źródło: ""Urząd; Miasta"""'];
    for (const padding of ['', ';', ';;', ';;;'])
      for (const count of [0, 1, 2, 3, 4, 19]) {
        const above = Array.from({ length: count }, (_, index) => titles[index % 4]! + padding);
        const text = lines(...above, header, ...rows);
        expect(await read(text, named), `${count}${padding}`).to.deep.equal(table);
        expect(await values(text, { valueField: 'Rok' }), `${count}${padding}`).to.deep.equal([2024, 2024]);
      }
    expect(await read(lines('sep=;', 'Dział;Kwota', 'Oświata;3,56', 'Zdrowie;12,5'))).to.deep.equal(table);
  });

  it('is found without names below pairs that are narrower than it', async () => {
    const text = lines('Wydział:;Finansów', 'Data:;2024-05-01', '', 'Dział;Rok;Kwota', 'Oświata;2024;5');
    expect(await values(text, { valueField: 'Kwota' })).to.deep.equal([5]);
    expect((await fault(text)).details.expected).to.equal('Dział, Rok, Kwota');
  });

  it('holds line breaks, which are spaces to who asks', async () => {
    const text = lines('Dział;"Kwota', 'w mln  zł "', 'Oświata;3,56', 'Zdrowie;12,5');
    for (const valueField of ['Kwota w mln zł', undefined])
      expect(await read(text, { valueField, labelField: 'Dział' }), valueField).to.deep.equal(table);
    const { details } = await fault(text, { valueField: 'Suma' });
    expect(details.expected).to.equal('Dział, Kwota w mln zł');
  });

  it('may hold years and days, numbers in words, and signs', async () => {
    for (const name of [
      '2024',
      '31.12.2024',
      '2024 r.',
      'Plan 2.1',
      'udział (2,5%)',
      '18-24 lata',
      '2024Q1',
      '%',
      '[zł]',
    ])
      expect(await values(lines(`Dział;2023;${name}`, 'a;7;5', 'b;8;6'), { valueField: name }), name).to.deep.equal([
        5, 6,
      ]);
    expect(await values(lines('Dział;2023;2024', 'a;7;5', 'b;8;6'), { valueField: '2024' })).to.deep.equal([5, 6]);
    // One alone is as likely a value, unless it is asked for.
    expect((await fault(lines('Szkoły;2019', 'Licea;350', 'Kluby;80'))).code).to.equal('header');
    expect(await values(lines('Dział;2024', 'a;7', 'b;8'), { valueField: '2024' })).to.deep.equal([7, 8]);
    expect(await values(lines('#;Dział;Kwota', '1;a;7'), { valueField: 'Kwota' })).to.deep.equal([7]);
    expect(await values(lines('x;y', '1;7', '2;-'))).to.deep.equal([7, null]);
  });

  it('is never made out of a row of values', async () => {
    const cases: string[] = [
      lines('Oświata;3,56', 'Zdrowie;12,5'),
      lines('Oświata;1200', 'Zdrowie;3400'),
      lines('Oświata;2005', 'Zdrowie;1999'),
      lines('Oświata;-', 'Zdrowie;12,5'),
      lines('Oświata;b.d.', 'Zdrowie;12,5'),
      lines('Oświata;3,56 mld', 'Zdrowie;ponad 12,5 mln'),
      lines(';2024', 'Kraków;5', 'Inne;brak', 'Łódź;7'),
      lines('Kraków;5', 'Inne;nieznane', 'Łódź;7'),
      lines('12;5', '13;6'),
      lines('3,56', '12,5'),
    ];
    for (const text of cases) {
      const { code, details } = await fault(text);
      expect(code, text).to.equal('header');
      expect(details.expected, text).to.contain('header-row="0"').and.to.contain('header-row="1"');
    }
  });

  it('can be stated, as a spreadsheet counts', async () => {
    const text = lines('Kraków;5', '"a\nb";6', '', ';2024', 'Łódź;7');
    expect(await read(text, { headerRow: '4', valueField: '2024' })).to.deep.equal([['Łódź', 7]]);
    expect(await values(text, { headerRow: '1', valueField: '5' })).to.deep.equal([6, 2024, 7]);
    const far = lines(...Array<string>(200).fill('tytuł'), 'Dział;Kwota', 'Oświata;3,56');
    expect(await values(far, { headerRow: '201' })).to.deep.equal([3.56]);
    expect((await fault(far)).code).to.equal('header');
    expect(await values(far, named).catch(() => 'refused')).to.equal('refused');
  });

  it('can be said to be missing: columns are numbered, from 1', async () => {
    const text = lines('Oświata;3,56;2024', 'Zdrowie;12,5;2024');
    expect(await read(text, { headerRow: '0', labelField: '1', valueField: '2' })).to.deep.equal(table);
    expect(await read(lines('Oświata;3,56;', 'Zdrowie;12,5'), { headerRow: '0' })).to.deep.equal(table);
    expect(await read(lines('Oświata,5', 'Zdrowie,6'), { headerRow: '0' })).to.deep.equal([
      ['Oświata', 5],
      ['Zdrowie', 6],
    ]);
    expect(await read(text, { columns: ['Dział', 'Kwota', 'Rok'], ...named })).to.deep.equal(table);
  });

  it('is refused where it can be none', async () => {
    for (const headerRow of ['', 'x', '-1', '1.5', '1e1', '99999', 'ostatni']) {
      const { code, details } = await fault(lines('a;b', 'x;5'), { headerRow });
      expect(code, headerRow).to.equal('shape');
      expect(details, headerRow).to.include({ where: 'header-row', found: headerRow });
    }
    for (const headerRow of ['3', '50', '9999'])
      expect((await fault(lines('a;b', 'x;5'), { headerRow })).code, headerRow).to.equal('header');
    expect((await fault(lines('', '', 'a;b', 'x;5'), { headerRow: '2' })).code).to.equal('header');
  });
});
