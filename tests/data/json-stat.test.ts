import { expect } from '@open-wc/testing';
import { readJson, type ReadOptions } from '../../src/data/read.js';
import type { DataError } from '../../src/model/data-error.js';
import type { Dataset } from '../../src/model/figure.js';
import { lateFaultOf } from '../support/faults.js';
import { EUR, PERCENT } from '../support/models.js';

type Json = Record<string, unknown>;

/** Two cities in three years; a gap in the middle of Beta. */
const cube = (more: Json = {}): Json => ({
  version: '2.0',
  class: 'dataset',
  label: 'Przykład: biblioteki',
  source: 'Urząd Przykładowy',
  updated: '2025-02-03T11:00:00Z',
  id: ['city', 'time'],
  size: [2, 3],
  dimension: {
    city: { label: 'Miasto', category: { index: ['A', 'B'], label: { A: 'Alfa', B: 'Beta' } } },
    time: { label: 'Rok', category: { index: { 2022: 0, 2023: 1, 2024: 2 } } },
  },
  value: [1, 2, 3, 4, null, 6.5],
  ...more,
});
const dimension = (city: unknown, time: unknown = { category: { index: ['2022', '2023', '2024'] } }): Json => ({
  dimension: { city, time },
});

const dataOf = (json: unknown, options: ReadOptions = {}): Promise<Dataset> => readJson(json, options);
const read = async (json: unknown, options: ReadOptions = { overTime: true }): Promise<unknown[]> =>
  (await dataOf(json, options)).figures.map(({ label, period, value }) => [label, period?.text, value]);
const faultOf = (json: unknown, options: ReadOptions = { overTime: true }): Promise<DataError> =>
  lateFaultOf(dataOf(json, options));

const ALL = [
  ['Alfa', '2022', 1],
  ['Alfa', '2023', 2],
  ['Alfa', '2024', 3],
  ['Beta', '2022', 4],
  ['Beta', '2023', null],
  ['Beta', '2024', 6.5],
];

describe('JSON-stat', () => {
  it('is read the same however it is written', async () => {
    const { dimension: dims, value, label, id, size } = cube() as Record<string, Json>;
    const city = { label: 'Miasto', category: { index: { B: 1, A: 0 }, label: { B: 'Beta', A: 'Alfa' } } };
    const cases: [name: string, json: Json][] = [
      ['version 2.0', cube()],
      ['a bundle of 1.x', { dane: { label, value, dimension: { ...dims, id, size, role: { time: ['time'] } } } }],
      ['values with gaps', cube({ value: { 0: 1, 1: 2, 2: 3, 3: 4, 5: 6.5 } })],
      ['values as texts', cube({ value: ['1', '2', '3', '4', null, '6.5'] })],
      ['sizes as texts', cube({ size: ['2', '3'] })],
      ['places by id', cube({ dimension: { ...dims, city } })],
      [
        'places as texts',
        cube({ dimension: { ...dims, city: { category: { ...city.category, index: { B: '1', A: '0' } } } } }),
      ],
      ['years in a list', cube(dimension(city))],
      ['with roles', cube({ role: { time: ['time'], geo: ['city'] } })],
      ['without a class', cube({ class: undefined, version: undefined })],
    ];
    for (const [name, json] of cases) {
      const before = JSON.stringify(json);
      expect(await read(json), name).to.deep.equal(ALL);
      // A file is parsed once for all who ask: nobody may change it.
      expect(JSON.stringify(json), name).to.equal(before);
    }
    expect(await read({ result: { data: cube() } }, { path: '/result/data', overTime: true })).to.deep.equal(ALL);
  });

  it('needs no order for a single category', async () => {
    const one = { id: ['all', 'time'], size: [1, 3], value: [1, 2, 3] };
    const dims = dimension(undefined).dimension as Json;
    const json = cube({ ...one, dimension: { ...dims, all: { category: { label: { T: 'ogółem' } } } } });
    expect(await read(json)).to.deep.equal(['2022', '2023', '2024'].map((year, at) => [undefined, year, at + 1]));
    expect(await read(json, { labelField: 'all', filter: 'time=2024' })).to.deep.equal([['ogółem', '2024', 3]]);
  });

  it('is cut by ids and by labels', async () => {
    const cases: [filter: string, figures: unknown[]][] = [
      [
        'city=B',
        [
          [undefined, '2022', 4],
          [undefined, '2023', null],
          [undefined, '2024', 6.5],
        ],
      ],
      ['Miasto=Beta; Rok=2024', [[undefined, '2024', 6.5]]],
      [
        'time=2022',
        [
          ['Alfa', '2022', 1],
          ['Beta', '2022', 4],
        ],
      ],
    ];
    for (const [filter, figures] of cases) expect(await read(cube(), { filter }), filter).to.deep.equal(figures);
    expect(await read(cube(), { filter: 'city=A; time=2022', labelField: 'city' })).to.deep.equal([
      ['Alfa', '2022', 1],
    ]);
    expect(await read(cube(), { filter: 'city=A; time=2022', labelField: 'Miasto' })).to.deep.equal([
      ['Alfa', '2022', 1],
    ]);
    const fault = await faultOf(cube(), { filter: 'city=C' });
    expect([fault.code, fault.details.expected]).to.deep.equal(['no-value', 'city=A (Alfa), B (Beta)']);
    expect((await faultOf(cube(), { filter: 'town=A' })).details).to.include({
      where: 'filter',
      expected: 'city, time',
    });
    for (const field of ['label-field', 'period-field']) {
      const name = field === 'label-field' ? 'labelField' : 'periodField';
      expect((await faultOf(cube(), { [name]: 'town' })).details).to.include({ where: field, expected: 'city, time' });
    }
  });

  it('says which dimension is left open, and what there is to choose', async () => {
    const { code, details } = await faultOf(cube(), {});
    expect(code).to.equal('dimension');
    expect(details).to.include({ where: 'filter', found: 'city, time', column: 'city' });
    expect(details.expected).to.equal('filter="city=…" (A (Alfa), B (Beta))');
  });

  it('knows time by its role, else by its name, else by what the author says', async () => {
    const named = (id: string, label?: string): Json => {
      const { city, time } = cube().dimension as Record<string, Json>;
      return cube({ id: ['city', id], dimension: { city, [id]: { ...time, label } } });
    };
    for (const id of ['time', 'TIME_PERIOD', 'Tid', 'year', 'rok', 'Kwartał'])
      expect(await read(named(id)), id).to.deep.equal(ALL);
    expect(await read(named('x', 'Year'))).to.deep.equal(ALL);
    expect(await read(named('x'), { periodField: 'x', overTime: true })).to.deep.equal(ALL);
    expect(await read({ ...named('x'), role: { time: ['x'] } })).to.deep.equal(ALL);
    expect((await faultOf(named('x'))).code).to.equal('dimension');
  });

  it('takes a period from the id, else from the label', async () => {
    const time = { category: { index: ['a', '2023M02', '2024'], label: { a: '2023-01', 2024: 'rok 2024' } } };
    const { city } = cube().dimension as Record<string, unknown>;
    const figures = await read(cube(dimension(city, time)), { filter: 'city=A' });
    expect(figures.map((one) => (one as unknown[])[1])).to.deep.equal(['2023-01', '2023-02', '2024']);
  });

  it('reads status of every shape', async () => {
    const flags = async (status: unknown): Promise<unknown[]> =>
      (await dataOf(cube({ status }), { overTime: true })).figures.map((one) => one.flags?.join());
    const none = undefined;
    expect(await flags(['p', null, 'bep', '', ':', 'x'])).to.deep.equal([
      'provisional',
      none,
      'break,estimated,provisional',
      none,
      none,
      'special',
    ]);
    expect(await flags({ 0: 'p', 5: 'E' })).to.deep.equal(['provisional', none, none, none, none, 'estimated']);
    for (const one of ['p', ['p']]) expect(await flags(one)).to.deep.equal(Array(6).fill('provisional'));
    for (const empty of [undefined, null, {}]) expect(await flags(empty)).to.deep.equal(Array(6).fill(none));
    for (const odd of [5, ['p', 'p'], { 6: 'p' }, { a: 'p' }, true])
      expect((await faultOf(cube({ status: odd }))).details.where, JSON.stringify(odd)).to.equal('/status');
  });

  it('says where a cube is from, and never shows the HTML of its notes', async () => {
    const html = '<script>alert(1)</script>';
    const json = cube({ note: [html], extension: { note: html, contact: html }, href: 'javascript:alert(1)' });
    const data = await dataOf(json, { overTime: true });
    expect(data.source).to.deep.include({
      title: 'Przykład: biblioteki',
      publisher: 'Urząd Przykładowy',
      updated: '2025-02-03',
    });
    expect(JSON.stringify(data)).not.to.contain('<').and.not.to.contain('javascript');
    expect((await dataOf(cube({ updated: 'May 1, 2025' }), { overTime: true })).source.updated).to.equal(undefined);
  });
});

describe('JSON-stat, units', () => {
  /** One value of Alfa in 2022, which is 1 in the file. */
  const unitOf = async (unit: unknown, more: Json = {}): Promise<unknown> => {
    const json = cube(dimension({ category: { index: ['A', 'B'], unit: { A: unit } } }));
    const [figure] = (await dataOf({ ...json, ...more }, { filter: 'city=A; time=2022', language: 'en' })).figures;
    return figure && [figure.value, figure.precision, figure.unit];
  };
  const noun = (other: string): unknown => ({ kind: 'noun', forms: { en: { other } } });

  it('come with their decimals', async () => {
    expect(await unitOf({ base: 'antal', decimals: 1 })).to.deep.equal([1, 0.1, noun('antal')]);
    expect(await unitOf({ decimals: 2 })).to.deep.equal([1, 0.01, { kind: 'none' }]);
    expect(await unitOf({ base: 'procent', decimals: 0 })).to.deep.equal([1, 1, PERCENT]);
    expect(await unitOf({ symbol: '%' })).to.deep.equal([1, 1, PERCENT]);
    expect(await unitOf({ base: 'EUR' })).to.deep.equal([1, 1, EUR]);
    for (const decimals of [-1, 1.5, 400, '2', null])
      expect(await unitOf({ decimals })).to.deep.equal([1, 1, { kind: 'none' }]);
  });

  it('never lose their multiplier', async () => {
    expect(await unitOf({ base: 'people', multiplier: 3 })).to.deep.equal([1000, 1000, noun('people')]);
    expect(await unitOf({ base: 'EUR', multiplier: 6, decimals: 1 })).to.deep.equal([1_000_000, 100_000, EUR]);
    const worded = { base: 'people', label: 'thousand persons', multiplier: 3, decimals: 1 };
    expect(await unitOf(worded)).to.deep.equal([1, 0.1, noun('thousand persons')]);
    for (const multiplier of ['3', 1.5, 99])
      expect((await lateFaultOf(unitOf({ base: 'people', multiplier }))).code).to.equal('shape');
  });

  it('may be a dimension', async () => {
    const inUnit = async (id: string, label: string): Promise<unknown> => {
      const { city, time } = cube().dimension as Record<string, unknown>;
      const unit = { category: { index: [id], label: { [id]: label } } };
      const json = cube({ id: ['unit', 'city', 'time'], size: [1, 2, 3], dimension: { unit, city, time } });
      return (await dataOf(json, { overTime: true, language: 'en' })).figures[0]?.unit;
    };
    expect(await inUnit('PC', 'Percentage')).to.deep.equal(PERCENT);
    expect(await inUnit('EUR', 'Euro')).to.deep.equal(EUR);
    expect(await inUnit('THS_PER', 'Thousand persons')).to.deep.equal(noun('Thousand persons'));
  });
});
