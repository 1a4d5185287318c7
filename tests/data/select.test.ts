import { expect } from '@open-wc/testing';
import { readJson, type ReadOptions } from '../../src/data/read.js';
import type { Figure } from '../../src/model/figure.js';
import { lateFaultOf } from '../support/faults.js';
import { stated } from '../support/models.js';

const read = async (json: unknown, options: ReadOptions = {}): Promise<readonly Figure[]> =>
  (await readJson(json, { format: 'json', ...options })).figures;
const values = async (json: unknown, options?: ReadOptions): Promise<(number | null)[]> =>
  (await read(json, options)).map(({ value }) => value);

const table = [
  { Kod: '1261011', Rok: 2023, Nazwa: 'Kraków', Kwota: '3,40 mld', Jednostka: 'PLN', Stan: 'revised' },
  { Kod: '1261011', Rok: 2024, Nazwa: 'Kraków', Kwota: '3,56 mld', Jednostka: 'PLN', Stan: 'provisional' },
  { Kod: '0264011', Rok: 2024, Nazwa: 'Wrocław', Kwota: '-', Jednostka: 'PLN', Stan: null },
];
const columns: ReadOptions = { labelField: 'Nazwa', valueField: 'Kwota', periodField: 'Rok', unitField: 'Jednostka' };

describe('readJson, of records', () => {
  it('reads a number, a text, a gap', async () => {
    const cases: [json: unknown, value: number | null][] = [
      [3217, 3217],
      [0, 0],
      ['3 217', 3217],
      ['ponad 3,56 mld', 3_560_000_000],
      [null, null],
      ['', null],
      ['–', null],
    ];
    for (const [json, value] of cases) expect(await values(json), JSON.stringify(json)).to.deep.equal([value]);
  });

  it('reads one record by the members that need no naming', async () => {
    const [figure] = await read({
      label: { pl: 'Edukacja' },
      value: 3.5,
      unit: 'percent',
      qualifier: 'over',
      period: '2024',
      precision: 0.1,
      flag: 'estimated',
    });
    expect(figure).to.deep.include({ value: 3.5, qualifier: 'over', precision: 0.1, flags: ['estimated'] });
    expect(figure?.label).to.deep.equal({ pl: 'Edukacja' });
    expect(figure?.unit).to.deep.equal({ kind: 'percent' });
    expect(figure?.period).to.include({ kind: 'year', text: '2024' });
  });

  it('keeps what a typed text tells: precision, scale, hedge and percent', async () => {
    const [figure] = await read({ value: 'ponad 3,56 mld' });
    expect(figure).to.include({ precision: 10_000_000, scale: 'billion', qualifier: 'over' });
    const [share] = await read([{ value: '36%' }]);
    expect(share?.unit).to.deep.equal({ kind: 'percent' });
    expect((await read(['36%']))[0]?.unit).to.deep.equal({ kind: 'percent' });
  });

  it('lets a member win over what the text tells', async () => {
    const [figure] = await read({ value: 'ponad 36%', qualifier: 'exact', precision: 10, unit: 'points' });
    expect(figure).to.include({ qualifier: 'exact', precision: 10 });
    expect(figure?.unit).to.deep.equal({ kind: 'points' });
  });

  it('makes up nothing', async () => {
    // The last stated digit is there to be read, as it is in a text.
    const bare = { value: 5, qualifier: 'exact', precision: 1, unit: { kind: 'none' } };
    expect(stated((await read(5))[0])).to.deep.equal(bare);
    expect(stated((await read({ value: 5 }))[0])).to.deep.equal(bare);
    // Of what a computer made out of thirds none is.
    expect((await read({ value: 0.1 + 0.2 }))[0]?.precision).to.equal(undefined);
  });

  it('reads the columns that are named', async () => {
    const figures = await read(table, columns);
    expect(figures.map(({ label, value, period, precision }) => [label, value, period?.text, precision])).to.deep.equal(
      [
        ['Kraków', 3_400_000_000, '2023', 10_000_000],
        ['Kraków', 3_560_000_000, '2024', 10_000_000],
        ['Wrocław', null, '2024', undefined],
      ],
    );
    expect(figures.map(({ unit }) => unit)).to.deep.equal(Array(3).fill({ kind: 'currency', code: 'PLN' }));
  });

  it('reads the flags from the column that is named', async () => {
    const figures = await read(table, { ...columns, flagField: 'Stan' });
    expect(figures.map(({ flags }) => flags)).to.deep.equal([['revised'], ['provisional'], undefined]);
  });

  it('keeps the rows that match all pairs, as text', async () => {
    expect(await values(table, { ...columns, filter: 'Kod=1261011; Rok=2024' })).to.deep.equal([3_560_000_000]);
    expect(await values(table, { ...columns, filter: 'Kod=0264011' })).to.deep.equal([null]);
    expect((await lateFaultOf(read(table, { ...columns, filter: 'Kod=264011' }))).code).to.equal('no-value');
  });

  it('does not read a row that is filtered away', async () => {
    const rows = [
      { a: 'x', value: 'abc' },
      { a: 'y', value: 5 },
    ];
    expect(await values(rows, { filter: 'a=y' })).to.deep.equal([5]);
  });

  it('follows a path to a number, a record, an array', async () => {
    const json = {
      results: [
        { year: '2024', val: 5 },
        { year: '2023', val: 4 },
      ],
      total: '1,5',
    };
    expect(await values(json, { path: '/results', valueField: 'val' })).to.deep.equal([5, 4]);
    expect(await values(json, { path: '/results/1', valueField: 'val' })).to.deep.equal([4]);
    expect(await values(json, { path: '/results/1/val' })).to.deep.equal([4]);
    expect(await values(json, { path: '/total' })).to.deep.equal([1.5]);
    expect(await values([1, null, '3'])).to.deep.equal([1, null, 3]);
  });

  it('lets the column decide the decimal mark, never the language of the page', async () => {
    const language = 'pl' as const;
    expect(await values(['1,234', '12,5'], { language })).to.deep.equal([1.234, 12.5]);
    expect(await values(['1.234', '12.5'], { language })).to.deep.equal([1.234, 12.5]);
    expect(await values(['1,234', '1,234,567'], { language })).to.deep.equal([1234, 1_234_567]);
    expect(await values([{ value: '1.234' }, { value: '0,5' }], { language })).to.deep.equal([1234, 0.5]);
    // Nothing speaks, or two speak against each other: refused with both readings.
    for (const column of [['1,234'], ['1.234'], ['1,234', '12,5', '0.25']]) {
      expect((await lateFaultOf(values(column, { language }))).code, String(column)).to.equal('ambiguous');
    }
  });

  it('lets the language of the element decide the forms of a unit', async () => {
    expect(stated((await read({ value: 2, unit: 'school|schools' }, { language: 'en' }))[0]?.unit)).to.deep.equal({
      kind: 'noun',
      forms: { en: { one: 'school', other: 'schools' } },
    });
  });

  it('takes over the source that the file states', async () => {
    const json = { source: { title: 'GUS', url: 'bdl.html', published: '2025' }, value: 5 };
    const { source } = await readJson(json, { base: 'https://stat.example/data/' });
    expect(source).to.include({ title: 'GUS', url: 'https://stat.example/data/bdl.html', published: '2025' });
  });

  it('passes over a source that is not one of ours', async () => {
    expect((await readJson({ source: { url: 5 }, value: 1 })).source).to.deep.equal({});
    expect(await values({ source: { publisher: { id: 5 } }, value: 3 })).to.deep.equal([3]);
  });

  it('takes no member of one record for the value by its place', async () => {
    const { details } = await lateFaultOf(read({ suma: 5, rok: 2024 }));
    expect(details).to.include({ where: 'value-field', expected: 'suma, rok' });
    // In a list the columns are those of a table.
    expect(
      await values([
        { rok: 2023, suma: 4 },
        { rok: 2024, suma: 5 },
      ]),
    ).to.deep.equal([4, 5]);
  });

  it('says where a number cannot be read', async () => {
    const cases: [json: unknown, options: ReadOptions, code: string, where: string][] = [
      [[{ value: 1 }, { value: 'abc' }], {}, 'number', '/1/value'],
      [{ data: [{ n: '1,234' }] }, { path: '/data', valueField: 'n' }, 'ambiguous', '/data/0/n'],
      [['x1'], {}, 'number', '/0'],
      ['abc', {}, 'number', '/'],
      [{ value: true }, {}, 'number', '/value'],
      [{ value: 1, qualifier: 'ponad' }, {}, 'shape', '/qualifier'],
      [[{ value: 1, flag: 'x' }], {}, 'shape', '/0/flag'],
      [[{ value: 1, unit: 'a|b|c' }], {}, 'unit', '/0/unit'],
      [[[1]], {}, 'shape', 'value-field'],
      [[1, [1]], {}, 'shape', '/1'],
    ];
    for (const [json, options, code, where] of cases) {
      const fault = await lateFaultOf(read(json, options));
      expect(fault.code, JSON.stringify(json)).to.equal(code);
      expect(fault.details.where, JSON.stringify(json)).to.equal(where);
    }
  });

  it('says which columns there are where the one asked for is missing', async () => {
    const { code, details } = await lateFaultOf(read(table, { valueField: 'Wartość' }));
    expect(code).to.equal('shape');
    expect(details).to.include({ where: 'value-field', found: 'Wartość', column: 'Wartość' });
    expect(details.expected).to.contain('Kod').and.to.contain('Kwota');
  });

  it('checks all rows, not the first', async () => {
    const { details } = await lateFaultOf(read([{ value: 1 }, { value: 2 }, { wert: 3 }]));
    expect(details).to.include({ where: '/2/value', row: 3, column: 'value' });
  });

  it('says that nothing is left', async () => {
    expect((await lateFaultOf(read([]))).code).to.equal('no-value');
    const { code, details } = await lateFaultOf(read(table, { ...columns, filter: 'Rok=1999' }));
    expect(code).to.equal('no-value');
    expect(details).to.include({ where: 'filter', found: 'Rok=1999' });
    expect((await lateFaultOf(read({ a: 1 }, { path: '/b' }))).code).to.equal('pointer');
  });
});
