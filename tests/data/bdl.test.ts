import { expect } from '@open-wc/testing';
import { readJson, type ReadOptions } from '../../src/data/read.js';
import type { Flag } from '../../src/model/figure.js';
import { lateFaultOf } from '../support/faults.js';

type Json = Record<string, unknown>;

const year = (name: string, val: unknown, attrId: unknown = 1): Json => ({ year: name, val, attrId });
/** An answer of `/data/by-variable`: places with their years. */
const byVariable = (more: Json = {}): Json => ({
  totalRecords: 2,
  page: 0,
  pageSize: 10,
  variableId: 7,
  measureUnitId: 1,
  lastUpdate: '2025-06-30T08:00:00',
  results: [
    { id: '000000000001', name: 'ALFA', values: [year('2023', 120), year('2024', 0, 91)] },
    { id: '000000000002', name: 'BETA', values: [year('2023', 0), year('2024', 12.5, 9)] },
  ],
  ...more,
});
/** An answer of `/data/by-unit`: variables of one place. */
const byUnit = (more: Json = {}): Json => ({
  totalRecords: 2,
  unitId: '000000000001',
  unitName: 'ALFA',
  results: [
    { id: 7, measureUnitId: 1, values: [year('2024', 5)] },
    { id: 8, measureUnitId: 1, values: [year('2024', 6)] },
  ],
  ...more,
});

const read = async (json: unknown, options: ReadOptions = {}): Promise<unknown[]> =>
  (await readJson(json, options)).figures.map(({ label, period, value }) => [label, period?.text, value]);

describe('an answer of the Local Data Bank', () => {
  it('is read by variable, where each row is a place in a year', async () => {
    expect(await read(byVariable())).to.deep.equal([
      ['ALFA', '2023', 120],
      ['ALFA', '2024', null],
      ['BETA', '2023', 0],
      ['BETA', '2024', 12.5],
    ]);
    expect(await read(byVariable(), { filter: 'name=BETA; year=2024' })).to.deep.equal([['BETA', '2024', 12.5]]);
    expect(await read(byVariable(), { filter: 'id=000000000001' })).to.have.length(2);
  });

  it('is read by unit, where each row is a variable in a year', async () => {
    // Two variables of one place: which one is meant has to be said.
    expect((await lateFaultOf(read(byUnit()))).details).to.include({
      found: 'ALFA, 2024 × 2',
      expected: 'filter="id=7"',
    });
    expect(await read(byUnit(), { filter: 'id=8' })).to.deep.equal([['ALFA', '2024', 6]]);
    expect(await read(byUnit(), { labelField: 'id' })).to.deep.equal([
      ['7', '2024', 5],
      ['8', '2024', 6],
    ]);
  });

  it('says whose it is, and of which day', async () => {
    const { source } = await readJson(byVariable());
    expect(source.updated).to.equal('2025-06-30');
    expect(source.publisher).to.include({ pl: 'Główny Urząd Statystyczny', en: 'Statistics Poland' });
  });

  it('takes every attribute at its word: 0 is a datum, or none', async () => {
    const attributes: [id: unknown, isDatum: boolean, flags: readonly Flag[] | undefined][] = [
      [0, true, undefined],
      [1, true, undefined],
      [3, true, ['incomplete']],
      [4, false, ['missing']],
      [7, true, ['negligible']],
      [9, true, ['estimated', 'provisional']],
      [11, true, ['break']],
      [13, true, ['break', 'incomplete']],
      [14, false, ['break', 'missing']],
      [15, false, ['missing']],
      [17, true, ['break', 'negligible']],
      [20, true, ['low-reliability']],
      [21, true, ['low-reliability']],
      [50, false, ['missing']],
      [91, false, ['missing']],
      [94, true, undefined],
      [97, true, ['definition-differs']],
      [98, true, ['break']],
      ['91', false, ['missing']],
      [99, true, ['special']],
      ['constructor', true, ['special']],
      [null, true, undefined],
      [undefined, true, undefined],
    ];
    for (const [id, isDatum, flags] of attributes) {
      const json = byVariable({
        totalRecords: 1,
        results: [{ id: '1', name: 'ALFA', values: [{ year: '2024', val: 0, attrId: id }] }],
      });
      const [figure] = (await readJson(json)).figures;
      expect([figure?.value, figure?.flags], String(id)).to.deep.equal([isDatum ? 0 : null, flags]);
    }
  });

  it('says that 0 is no datum whichever path leads to it', async () => {
    const paths: [path: string, rows: number][] = [
      ['', 4],
      ['/results', 4],
      ['/results/0', 2],
      ['/results/0/values', 2],
      ['/results/0/values/1', 1],
      ['/results/0/values/1/val', 1],
    ];
    for (const [path, rows] of paths) {
      for (const options of [{ path }, { path, format: 'json' }, { path, valueField: 'val' }]) {
        const figures = (await readJson(byVariable(), options)).figures;
        expect(figures, path).to.have.length(rows);
        const gap = figures.find(({ flags }) => flags?.includes('missing'));
        expect(gap?.value, `${path} ${JSON.stringify(options)}`).to.equal(null);
      }
    }
    expect(await read(byVariable(), { path: '/results/0/values/0/val' })).to.deep.equal([[undefined, '2023', 120]]);
  });

  it('is refused where it is one page of several, unless one of its items is asked for', async () => {
    const page = byVariable({ totalRecords: 380, links: { next: 'https://bdl.example/next' } });
    const refused: ReadOptions[] = [
      {},
      { path: '/results' },
      { filter: '' },
      { filter: 'year=2024' },
      { filter: 'val=12.5' },
    ];
    for (const options of refused) {
      const { code, details } = await lateFaultOf(read(page, options));
      expect(code, JSON.stringify(options)).to.equal('incomplete');
      expect(details.where).to.equal('src');
    }
    expect(await read(page, { filter: 'name=BETA; year=2023' })).to.deep.equal([['BETA', '2023', 0]]);
    expect(await read(page, { filter: 'id=000000000001; year=2023' })).to.deep.equal([['ALFA', '2023', 120]]);
    expect(await read(page, { path: '/results/0' })).to.have.length(2);
    // Of a place, the name is that of all rows.
    expect((await lateFaultOf(read(byUnit({ totalRecords: 90 }), { filter: 'name=ALFA' }))).code).to.equal(
      'incomplete',
    );
    // One that isn't on this page may be on another.
    expect((await lateFaultOf(read(page, { filter: 'name=GAMMA' }))).code).to.equal('incomplete');
  });

  it('is refused in words where it is broken', async () => {
    const cases: [results: unknown, code: string][] = [
      [[], 'shape'],
      [[{ id: '1', name: 'A', values: [] }], 'no-value'],
      [[{ id: '1', name: 'A', values: [year('2024', 'abc')] }], 'number'],
      [[{ id: '1', name: 'A', values: [year('2024', true)] }], 'number'],
    ];
    for (const [results, code] of cases)
      expect(
        (await lateFaultOf(read(byVariable({ totalRecords: 1, results })))).code,
        JSON.stringify(results),
      ).to.equal(code);
    const odd = byVariable({ totalRecords: 1, results: [{ id: '1', name: 'A', values: [year('2024', 'abc')] }] });
    expect((await lateFaultOf(read(odd))).details).to.include({ where: '/results/0/values/0/val', row: 1 });
  });
});
