import { expect } from '@open-wc/testing';
import { readData, readJson, type ReadOptions } from '../../src/data/read.js';
import type { DataError } from '../../src/model/data-error.js';
import type { Figure } from '../../src/model/figure.js';
import { lateFaultOf } from '../support/faults.js';
import { PERCENT } from '../support/models.js';

const figuresOf = async (json: unknown, options: ReadOptions = {}): Promise<readonly Figure[]> =>
  (await readJson(json, options)).figures;
/** What was read, short: name, period, value. */
const read = async (json: unknown, options?: ReadOptions): Promise<unknown[]> =>
  (await figuresOf(json, options)).map(({ label, period, value }) => [label, period?.text, value]);
const faultOf = async (json: unknown, options?: ReadOptions): Promise<DataError> =>
  lateFaultOf(figuresOf(json, options));

const records = [
  { rok: 2023, kod: '0264', osoby: 12, miasto: 'Alfa' },
  { rok: 2024, kod: '0264', osoby: 15, miasto: 'Alfa' },
  { rok: 2024, kod: '0365', osoby: null, miasto: 'Beta' },
];
const fields: ReadOptions = { labelField: 'miasto', valueField: 'osoby', periodField: 'rok' };
const expected = [
  ['Alfa', '2023', 12],
  ['Alfa', '2024', 15],
  ['Beta', '2024', null],
];

describe('JSON of any shape', () => {
  it('is read the same from records, lists with a header, and columns', async () => {
    const header = ['rok', 'kod', 'osoby', 'miasto'];
    const lists = records.map(({ rok, kod, osoby, miasto }) => [rok, kod, osoby, miasto]);
    const columns = Object.fromEntries(header.map((name, index) => [name, lists.map((list) => list[index])]));
    expect(await read(records, fields)).to.deep.equal(expected);
    expect(await read([header, ...lists], fields)).to.deep.equal(expected);
    expect(await read(columns, fields)).to.deep.equal(expected);
    expect(await read({ title: 'Próba', dane: columns }, { ...fields, path: '/dane' })).to.deep.equal(expected);
    const numbered = { labelField: '3', valueField: '2', periodField: '0' };
    expect(await read(lists, numbered)).to.deep.equal(expected);
  });

  it('is read without naming anything, where its names are ours or where two columns leave no doubt', async () => {
    const cases: [json: unknown, figures: unknown[]][] = [
      [7, [[undefined, undefined, 7]]],
      ['12,5', [[undefined, undefined, 12.5]]],
      [
        [7, 8],
        [
          [undefined, undefined, 7],
          [undefined, undefined, 8],
        ],
      ],
      [{ label: 'Alfa', value: 7, period: '2024' }, [['Alfa', '2024', 7]]],
      [{ label: 'Alfa', value: 7, period: 2024 }, [['Alfa', '2024', 7]]],
      [
        { label: ['Alfa', 'Beta'], value: [7, 8] },
        [
          ['Alfa', undefined, 7],
          ['Beta', undefined, 8],
        ],
      ],
      [[{ miasto: 'Alfa', osoby: 7 }], [['Alfa', undefined, 7]]],
      [
        [
          { rok: 2023, osoby: 7 },
          { rok: 2024, osoby: 8 },
        ],
        [
          [undefined, '2023', 7],
          [undefined, '2024', 8],
        ],
      ],
      [
        [
          ['rok', 'osoby'],
          ['2023', '7'],
        ],
        [[undefined, '2023', 7]],
      ],
      [
        { rok: [2023, 2024], osoby: [7, null] },
        [
          [undefined, '2023', 7],
          [undefined, '2024', null],
        ],
      ],
    ];
    for (const [json, figures] of cases) expect(await read(json), JSON.stringify(json)).to.deep.equal(figures);
  });

  it('takes the other one of two columns for what the author left unnamed', async () => {
    const pair = [
      { osoby: 7, miasto: 'Alfa' },
      { osoby: 8, miasto: 'Beta' },
    ];
    const both = [
      ['Alfa', undefined, 7],
      ['Beta', undefined, 8],
    ];
    expect(await read(pair, { valueField: 'osoby' })).to.deep.equal(both);
    expect(await read(pair, { labelField: 'miasto' })).to.deep.equal(both);
    const years = [{ osoby: 7, rok: 2023 }];
    expect(await read(years, { periodField: 'rok' })).to.deep.equal([[undefined, '2023', 7]]);
    expect(await read([{ rok: 2023, osoby: 7 }], { periodField: 'rok' })).to.deep.equal([[undefined, '2023', 7]]);
  });

  it('reads fields that lie deeper, as JSON Pointers', async () => {
    const nested = [
      { country: { id: 'PL', value: 'Polska' }, 'a/b': { 'c~d': '7' }, all: [{ n: 5 }] },
      { country: { id: 'CZ', value: 'Czechy' }, 'a/b': { 'c~d': '8' }, all: [{ n: 6 }] },
    ];
    const labelField = '/country/value';
    const both = (a: number, b: number): unknown[] => [
      ['Polska', undefined, a],
      ['Czechy', undefined, b],
    ];
    expect(await read(nested, { labelField, valueField: '/a~1b/c~0d' })).to.deep.equal(both(7, 8));
    expect(await read(nested, { labelField, valueField: '/all/0/n' })).to.deep.equal(both(5, 6));
    expect(await read(nested, { labelField, valueField: '/all/0/n', filter: '/country/id=CZ' })).to.deep.equal(
      both(5, 6).slice(1),
    );
    expect(await read([{ '/a': 5 }], { valueField: '/a' })).to.deep.equal([[undefined, undefined, 5]]);
    // An object is no name, but the way to one is told.
    const { code, details } = await faultOf(nested, { labelField: 'country', valueField: '/all/0/n' });
    expect([code, details.where]).to.deep.equal(['shape', '/0/country']);
    expect(details.expected).to.contain('/country/value');
  });

  it('says which column is not there, and which are', async () => {
    const cases: [options: ReadOptions, where: string][] = [
      [{ ...fields, labelField: 'miasteczko' }, 'label-field'],
      [{ ...fields, valueField: 'osób' }, 'value-field'],
      [{ ...fields, periodField: 'Rok' }, 'period-field'],
      [{ ...fields, unitField: 'j' }, 'unit-field'],
      [{ ...fields, flagField: 'f' }, 'flag-field'],
      [{ ...fields, filter: 'Kod=0264' }, 'filter'],
      [{ ...fields, labelField: '/miasto/pl' }, 'label-field'],
      [{ ...fields, valueField: '/osoby/n' }, 'value-field'],
    ];
    for (const [options, where] of cases) {
      const { code, details } = await faultOf(records, options);
      expect([code, details.where], where).to.deep.equal(['shape', where]);
      expect(details.expected, where).to.equal('rok, kod, osoby, miasto');
    }
  });

  it('lists what is there, where a filter leaves nothing', async () => {
    const { code, details } = await faultOf(records, { ...fields, filter: 'rok=2024; kod=264' });
    expect([code, details.where, details.found]).to.deep.equal(['no-value', 'filter', 'rok=2024; kod=264']);
    expect(details.expected).to.equal('kod=0264, kod=0365');
    const both = await faultOf(records, { ...fields, filter: 'rok=2023; kod=0365' });
    expect(both.code).to.equal('no-value');
  });

  it('says where the records lie', async () => {
    const cases: [json: unknown, path: string][] = [
      [{ result: { records } }, '/result/records'],
      [{ value: records }, '/value'],
      [{ '@context': 'x', value: records }, '/value'],
      [{ 'a/b': { 'c~': records } }, '/a~1b/c~0'],
      [[{ page: 1, total: 3 }, records], '/1'],
      [{ total_count: 3, results: records }, '/results'],
    ];
    for (const [json, path] of cases) {
      const { code, details } = await faultOf(json);
      expect([code, details.expected], path).to.deep.equal(['shape', `path="${path}"`]);
      expect(await read(json, { ...fields, path }), path).to.deep.equal(expected);
    }
  });

  it('lets all cells of a column decide its decimal mark, and refuses one that contradicts itself', async () => {
    const column = (...cells: unknown[]): unknown => cells.map((osoby) => ({ osoby, a: 1, b: 2 }));
    const values = async (json: unknown, options: ReadOptions = {}): Promise<unknown[]> =>
      (await figuresOf(json, { valueField: 'osoby', ...options })).map(({ value }) => value);
    expect(await values(column('1,234', '0,5'))).to.deep.equal([1.234, 0.5]);
    expect(await values(column('1,234', '1,000,000'))).to.deep.equal([1234, 1_000_000]);
    expect(await values(column('1.234', '2.345.678'))).to.deep.equal([1234, 2_345_678]);
    // A date or a version is no witness.
    for (const other of ['31.12.2024', '1.2.3', 'abc', 'od 1.01.2024 r.']) {
      const json = [
        { osoby: '1.234', a: 1, b: 2 },
        { osoby: other, a: 2, b: 2 },
      ];
      expect((await faultOf(json, { valueField: 'osoby', filter: 'a=1' })).code, other).to.equal('ambiguous');
    }
    const { code, details } = await faultOf(column('12,5', '0.25'), { valueField: 'osoby' });
    expect(code).to.equal('ambiguous');
    expect(details).to.include({ where: '/1/osoby', row: 2, column: 'osoby', found: '0.25' });
    expect(await values(column('1,234'), { decimal: ',' })).to.deep.equal([1.234]);
    expect((await faultOf(column('12,5'), { valueField: 'osoby', decimal: '.' })).code).to.equal('ambiguous');
    expect((await faultOf(column('12,5'), { valueField: 'osoby', decimal: 'comma' })).details.where).to.equal(
      'decimal',
    );
  });

  it('reads flags and units, and keeps the meaning of what stands for a missing value', async () => {
    const json = [
      { label: 'a', value: '12%', flag: 'p' },
      { label: 'b', value: 'x', flag: '' },
      { label: 'c', value: '#', flag: null },
      { label: 'd', value: '12,5%', flag: 'bep' },
    ];
    const figures = await figuresOf(json);
    expect(figures.map(({ flags }) => flags)).to.deep.equal([
      ['provisional'],
      ['not-applicable'],
      ['confidential'],
      ['break', 'estimated', 'provisional'],
    ]);
    expect(figures[0]?.unit).to.deep.equal(PERCENT);
    expect((await faultOf([{ value: 1, flag: 'up' }])).details).to.include({ where: '/0/flag', found: 'up' });
  });

  it('is refused in words, never with an exception of another kind', async () => {
    const texts = [
      ...['null', 'true', '""', '[]', '{}', '[[]]', '[[],[]]', '[{}]', '[null]', '[[1],{}]', '{"value":{}}', '"a,b"'],
      ...['{"value":[]}', '{"value":[{}]}', '{"a":[1],"b":[1,2]}', '{"value":1,"precision":-1}', '[[["a"]]]', '1e999'],
      ...['{"__proto__":{"value":5}}', '{"hasOwnProperty":1,"constructor":2}', '{"value":1,"label":{"pl":5}}'],
      ...['{"value":1,"label":{}}', '{"value":12345678901234567890}', '{"value":1,"period":{"a":1}}', '[1,"a",{}]'],
    ];
    const names = [undefined, 'value', 'constructor', '__proto__', '/0', '/__proto__/value', '/', ''];
    for (const text of texts)
      for (const valueField of names)
        for (const filter of [undefined, 'constructor=1', '=']) {
          const reading = await readData(text, { valueField, filter });
          const code = 'error' in reading ? reading.error.code : 'read';
          expect(code, `${text} ${valueField} ${filter}`).not.to.equal('internal');
        }
  });
});
