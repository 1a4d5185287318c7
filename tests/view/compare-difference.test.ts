import { expect } from '@open-wc/testing';
import { typedCompare } from '../../src/data/typed.js';
import type { Figure, Qualifier, Unit } from '../../src/model/figure.js';
import { compareView } from '../../src/view/compare.js';
import type { CompareView } from '../../src/view/view.js';
import { dataset, inUnit, NPS, PERSON, PLN, POINTS } from '../support/models.js';

const typed = (values: string, unit?: Unit): CompareView => compareView(inUnit(typedCompare({ values }, 'pl'), unit));
const view = (figures: Partial<Figure>[]): CompareView => compareView(dataset(figures));

describe('compareView, its difference', () => {
  it('is not told of counts that only stand side by side in a report, nor across times, stages or a break', () => {
    const pair = (more: Partial<Figure>, unit: Unit): CompareView =>
      view([
        { id: 'a', label: 'A', value: 41, unit },
        { id: 'b', label: 'B', value: 36, unit, ...more },
      ]);
    expect(pair({}, PERSON).difference).to.equal(undefined);
    expect(pair({ id: undefined }, PERSON).difference, 'one of them out of a report').to.equal(undefined);
    expect(pair({}, NPS).difference?.value).to.equal(5);
    expect(pair({ phase: 'plan' }, NPS).difference).to.equal(undefined);
    expect(pair({ flags: ['break'] }, NPS).difference).to.equal(undefined);
    expect(pair({ period: { kind: 'year', text: '2023' } }, NPS).difference).to.equal(undefined);
  });

  it('is told between the highest and the lowest, no more precisely than the coarser', () => {
    const cases: [values: string, unit: Unit | undefined, value: number, qualifier: Qualifier][] = [
      ['A: 49; B: 39', undefined, 10, 'exact'],
      ['A: 39; B: 49', undefined, 10, 'exact'],
      ['A: 5; B: 9; C: 1; D: ', undefined, 8, 'exact'],
      ['A: -12; B: 30', NPS, 42, 'exact'],
      ['A: -12; B: -30', undefined, 18, 'exact'],
      ['A: 136; B: 114', PERSON, 22, 'exact'],
      ['A: 4,2; B: 4,1', POINTS, 0.1, 'exact'],
      ['A: 12; B: 12', undefined, 0, 'exact'],
    ];
    for (const [values, unit, value, qualifier] of cases)
      expect(typed(values, unit).difference, values).to.include({ value, qualifier });
  });

  it('of percentages is told in percentage points', () => {
    const found = typed('A: 36%; B: 34%').difference;
    expect(found).to.include({ value: 2, qualifier: 'exact' });
    expect(found?.unit).to.deep.equal({ kind: 'percentage-points' });
    expect(typed('A: 36%; B: 34,5%').difference, 'known to a point and to a tenth').to.equal(undefined);
    expect(typed('A: 36,4%; B: 34,5%').difference).to.include({ value: 1.9, qualifier: 'exact' });
    expect(typed('A: 36; B: 34', NPS).difference?.unit).to.deep.equal(NPS);
  });

  it('leaves no binary dust of numbers out of a file', () => {
    const cases: [a: number, b: number, difference: number][] = [
      [100.1, 99.9, 0.2],
      [0.3, 0.1, 0.2],
      [4.35, 4.1, 0.25],
      [943_000_000_001, 1, 943_000_000_000],
    ];
    for (const [a, b, difference] of cases) {
      const found = view([
        { label: 'A', value: a, unit: POINTS },
        { label: 'B', value: b, unit: POINTS },
      ]);
      expect(found.difference?.value, `${a} − ${b}`).to.equal(difference);
    }
  });

  it('is not told of rounded values, nor where the finer digits of one are unknown of the other', () => {
    for (const [values, unit] of [
      ['A: 1,97 mln; B: 751 tys.', PERSON],
      ['A: 3,56 mld; B: 943 mln', PLN],
      ['A: 3,5 mld; B: 1,2 mld', PLN],
      ['A: 4,22; B: 4,1', POINTS],
      ['A: 1,5; B: 2', undefined],
    ] as const)
      expect(typed(values, unit).difference, values).to.equal(undefined);
  });

  it('is not told of hedged values, nor of words', () => {
    for (const values of [
      'A: ponad 49; B: 39',
      'A: 49; B: blisko 39',
      'A: ok. 49; B: ok. 39',
      'A: do 5; B: co najmniej 3',
    ])
      expect(typed(values).difference, values).to.equal(undefined);
    for (const values of ['A: ok. 5; B: 5', 'A: 5; B: ok. 5'])
      expect(typed(values).difference, values).to.equal(undefined);
    // Nor where another may be the highest or the lowest.
    expect(typed('A: 49; B: ok. 45; C: 39').difference).to.equal(undefined);
    const words = view([
      { label: 'A', value: 9, words: 'wszystkie' },
      { label: 'B', value: 4 },
    ]);
    expect(words.difference).to.equal(undefined);
  });

  it('is not told where there is no second value', () => {
    for (const values of ['A: 5', 'A: 5; B: -', 'A: ; B: ', 'A: 5; B: 5; C: 5'])
      expect(typed(values).difference, values).to.equal(undefined);
  });
});
