import { expect } from '@open-wc/testing';
import { readData, readJson, type ReadOptions } from '../../src/data/read.js';
import { lateFaultOf } from '../support/faults.js';

type Json = Record<string, unknown>;

const cube = (more: Json = {}): Json => ({
  class: 'dataset',
  id: ['city', 'time'],
  size: [2, 2],
  dimension: {
    city: { category: { index: ['A', 'B'], label: { A: 'Alfa', B: 'Beta' } } },
    time: { category: { index: ['2023', '2024'] } },
  },
  value: [1, 2, 3, 4],
  ...more,
});
const city = (one: unknown): Json =>
  cube({ dimension: { city: one, time: { category: { index: ['2023', '2024'] } } } });

const options: ReadOptions = { overTime: true };

describe('JSON-stat that holds no cube', () => {
  it('is said to hold links', async () => {
    const item = [{ class: 'dataset', href: 'https://stat.example/a.json', label: 'A' }];
    const { code, details } = await lateFaultOf(readJson({ version: '2.0', class: 'collection', link: { item } }));
    expect(code).to.equal('links');
    expect(details.expected).to.equal('https://stat.example/a.json');
    for (const link of [{}, null, { item: 5 }, { item: [5, null] }])
      expect((await lateFaultOf(readJson({ class: 'collection', link }))).code).to.equal('links');
    const lone = { class: 'dimension', category: { index: ['A'] } };
    expect((await lateFaultOf(readJson(lone))).code).to.equal('links');
  });

  it('names the cubes where there are several', async () => {
    const { code, details } = await lateFaultOf(readJson({ first: cube(), second: cube() }, options));
    expect([code, details.where, details.found]).to.deep.equal(['shape', 'path', '/first, /second']);
    expect((await readJson({ first: cube(), second: cube() }, { ...options, path: '/second' })).figures).to.have.length(
      4,
    );
  });
});

describe('JSON-stat that is broken', () => {
  it('is refused with the place of the fault, at once', async () => {
    const cases: [json: Json, where: string][] = [
      ...[[1e9], [2, 1e9], [-2, 2], ['zwei', 2], [2, null], [2, ''], [2.5, 2], [[2], 2], [true, 2], [], 4, null].map(
        (size): [Json, string] => [cube({ size }), '/size'],
      ),
      ...[['city'], ['city', 'city'], ['city', 5], 'city', {}, [], undefined].map((id): [Json, string] => [
        cube({ id }),
        '/id',
      ]),
      [cube({ size: [2] }), '/id'],
      [cube({ size: [2, 2, 1] }), '/id'],
      [cube({ id: ['town', 'time'] }), '/dimension/town'],
      [cube({ id: ['__proto__', 'time'] }), '/dimension/__proto__'],
      [cube({ id: ['constructor', 'time'] }), '/dimension/constructor'],
      ...[
        [1, 2, 3],
        [1, 2, 3, 4, 5],
        [],
        { 4: 1 },
        { '-1': 1 },
        { a: 1 },
        { length: 4 },
        5,
        '1234',
        null,
        undefined,
      ].map((value): [Json, string] => [cube({ value }), '/value']),
      ...[undefined, null, 5, [], {}].map((one): [Json, string] => [
        city(one),
        typeof one === 'object' && one !== null && !Array.isArray(one) ? '/dimension/city/category' : '/dimension/city',
      ]),
      ...[null, 5, []].map((category): [Json, string] => [city({ category }), '/dimension/city/category']),
      // Which of two names comes first, JSON doesn't say.
      [city({ category: { label: { A: 'Alfa', B: 'Beta' } } }), '/dimension/city/category/index'],
      ...[
        5,
        'AB',
        null,
        { A: 0, B: 2 },
        { A: 0, B: 0 },
        { A: 0, B: 1e9 },
        { A: 0, B: -1 },
        { A: 0, B: 'x' },
        { A: 0.5, B: 1 },
      ].map((index): [Json, string] => [city({ category: { index } }), '/dimension/city/category/index']),
      ...[['A'], ['A', 'A'], ['A', 'B', 'C'], { A: 0 }, { A: 0, B: 1, C: 2 }].map((index): [Json, string] => [
        city({ category: { index } }),
        '/dimension/city/category',
      ]),
    ];
    const start = performance.now();
    for (const [json, where] of cases) {
      const { code, details } = await lateFaultOf(readJson(json, options));
      const name = JSON.stringify(json);
      expect([code, details.where], name).to.deep.equal(['shape', where]);
    }
    expect(performance.now() - start).to.be.below(1000);
  });

  it('is refused where a value is no number', async () => {
    for (const value of [
      ['1,5', 2, 3, 4],
      [true, 2, 3, 4],
      [{}, 2, 3, 4],
      ['1,234', 2, 3, 4],
    ]) {
      const { code, details } = await lateFaultOf(readJson(cube({ value }), options));
      expect(['number', 'ambiguous'], JSON.stringify(value)).to.include(code);
      expect(details.where).to.equal('city=A; time=2023');
    }
  });

  it('does no harm by the names of its members', async () => {
    const evil =
      '{"category":{"index":["__proto__","hasOwnProperty"],"label":{"__proto__":"P"},"hasOwnProperty":1},"label":"m"}';
    const dims = `{"city":${evil},"time":{"category":{"index":["2023","2024"]}},"hasOwnProperty":1}`;
    const text = `{"class":"dataset","hasOwnProperty":1,"id":["city","time"],"size":[2,2],"dimension":${dims},"value":[1,2,3,4]}`;
    const reading = await readData(text, options);
    const figures = 'data' in reading ? reading.data.figures : [];
    expect(figures.map(({ label, value }) => [label, value])).to.deep.equal([
      ['P', 1],
      ['P', 2],
      ['hasOwnProperty', 3],
      ['hasOwnProperty', 4],
    ]);
  });

  it('is never told as a fault of ours, whichever member is something else', async () => {
    const odd: unknown[] = [undefined, null, 0, -1, 1e9, '', 'x', true, [], {}, [null], [[]], [{}], { a: null }];
    const places = [
      'id',
      'size',
      'dimension',
      'value',
      'status',
      'role',
      'class',
      'label',
      'updated',
      'href',
      'source',
      'version',
    ];
    const shapes = [
      ...places.flatMap((name) => odd.map((one) => cube({ [name]: one }))),
      ...['category', 'label'].flatMap((name) =>
        odd.map((one) => city({ category: { index: ['A', 'B'] }, [name]: one })),
      ),
      ...['index', 'label', 'unit', 'child', 'coordinates', 'note'].flatMap((name) =>
        odd.map((one) => city({ category: { index: ['A', 'B'], [name]: one } })),
      ),
      ...odd.map((one) =>
        city({ category: { index: ['A', 'B'], label: { A: one }, unit: { A: one, B: { base: one, decimals: one } } } }),
      ),
    ];
    for (const json of shapes)
      for (const format of ['auto', 'json-stat'])
        for (const filter of [undefined, 'city=A; time=2023', '__proto__=1']) {
          const reading = await readData(JSON.stringify(json), { ...options, format, filter });
          const code = 'error' in reading ? reading.error.code : 'read';
          expect(code, `${format} ${JSON.stringify(json)}`).not.to.equal('internal');
        }
  });

  it('takes no time over many categories', async () => {
    const index = Array.from({ length: 100_000 }, (_, at) => `k${at}`);
    const json = cube({
      size: [100_000, 2],
      value: {},
      dimension: { city: { category: { index } }, time: { category: { index: ['2023', '2024'] } } },
    });
    const start = performance.now();
    expect((await lateFaultOf(readJson(json, options))).code).to.equal('too-many');
    const { figures } = await readJson(json, { ...options, filter: 'city=k99999' });
    expect(figures).to.have.length(2);
    expect(performance.now() - start).to.be.below(2000);
  });
});
