import { expect } from '@open-wc/testing';
import { typedBreakdown, type Typed } from '../../src/data/typed.js';
import type { Figure, Qualifier, Unit } from '../../src/model/figure.js';
import { breakdownView } from '../../src/view/breakdown.js';
import type { BreakdownView, Edge, PartView } from '../../src/view/view.js';
import { dataset, FACILITY, figure, inUnit, PERCENT, PERSON } from '../support/models.js';

const typed = (parts: string, more: Typed = {}, unit?: Unit): BreakdownView =>
  breakdownView(inUnit(typedBreakdown({ parts, ...more }, 'pl'), unit));
const view = (whole: Partial<Figure> | undefined, parts: Partial<Figure>[]): BreakdownView =>
  breakdownView({ ...dataset(parts), whole: whole && figure(whole) });
const restOf = ({ parts }: BreakdownView): PartView | undefined => parts.find(({ isRest }) => isRest);
const UNITS = 'Przedszkola: 136; Podstawowe: 114; Ponadpodstawowe: 80';

describe('breakdownView, the rest', () => {
  it('is what the declared parts leave: 136 + 114 + 80 of 433 leave 103', () => {
    for (const more of [{}, { partial: '' }]) {
      const found = typed(UNITS, { total: '433', ...more }, FACILITY);
      expect(found.parts.map(({ value, isRest }) => [value, isRest])).to.deep.equal([
        [136, false],
        [114, false],
        [80, false],
        [103, true],
      ]);
      expect(restOf(found)).to.include({ qualifier: 'exact', edge: 'sharp' });
      expect(restOf(found)?.unit).to.deep.equal(FACILITY);
      expect(found.total?.value).to.equal(433);
      expect(found.structure).to.equal('partial' in more ? 'partial' : 'disjoint');
    }
  });

  it('has the hedges of whole and parts, the parts’ turned round', () => {
    const cases: [total: string, parts: string, value: number, qualifier: Qualifier, edge: Edge][] = [
      ['100', 'A: ponad 36', 64, 'under', 'below'],
      ['100', 'A: blisko 70', 30, 'over', 'above'],
      ['100', 'A: ok. 70', 30, 'about', 'around'],
      ['100', 'A: poniżej 70', 30, 'over', 'above'],
      ['100', 'A: co najmniej 70', 30, 'up-to', 'below'],
      ['100', 'A: do 70', 30, 'at-least', 'above'],
      ['ponad 100', 'A: 70', 30, 'over', 'above'],
      ['blisko 100', 'A: 70', 30, 'nearly', 'below'],
      ['ok. 100', 'A: 70; B: 10', 20, 'about', 'around'],
      // Over a whole that is over, the rest may be either.
      ['ponad 100', 'A: ponad 70', 30, 'about', 'around'],
      // Both leave more.
      ['ponad 100', 'A: blisko 70', 30, 'over', 'above'],
      ['100', 'A: ponad 30; B: blisko 20', 50, 'about', 'around'],
      ['100', 'A: ponad 30; B: ponad 20; C: 5', 45, 'under', 'below'],
    ];
    for (const [total, parts, value, qualifier, edge] of cases)
      expect(restOf(typed(parts, { total })), `${total} − ${parts}`).to.include({ value, qualifier, edge });
  });

  it('of rounded counts is rounded too, no finer than the coarsest of them', () => {
    const cases: [total: string, parts: string, value: number, precision: number][] = [
      ['19,5 tys.', 'A: 15,6 tys.', 3900, 100],
      ['3,56 mld', 'A: 943 mln', 2_620_000_000, 10_000_000],
      ['20 tys.', 'A: 15,6 tys.', 4000, 1000],
    ];
    for (const [total, parts, value, precision] of cases)
      expect(restOf(typed(parts, { total }, PERSON)), total).to.include({ value, precision, qualifier: 'about' });
    expect(restOf(typed('A: ponad 15,6 tys.', { total: '19,5 tys.' }))?.qualifier).to.equal('under');
  });

  it('of percentages is what they leave of a hundred', () => {
    const cases: [parts: string, value: number, qualifier: Qualifier][] = [
      ['A: 36%', 64, 'exact'],
      ['A: ponad 36%', 64, 'under'],
      ['A: 20%; B: 30%', 50, 'exact'],
      ['A: 33,3%; B: 33,3%', 33.4, 'exact'],
      ['A: 90,1%; B: 9,5%', 0.4, 'exact'],
      ['A: 0%', 100, 'exact'],
    ];
    for (const [parts, value, qualifier] of cases) {
      const found = typed(parts);
      expect(restOf(found), parts).to.include({ value, qualifier });
      expect([found.total, found.roundedSum], parts).to.deep.equal([undefined, undefined]);
    }
  });

  it('is none where the parts are the whole', () => {
    for (const [parts, total] of [
      ['A: 9; B: 5', '14'],
      ['A: 9; B: 5', undefined],
      ['A: 40%; B: 60%', undefined],
      ['A: 0; B: 0', '0'],
      // In doubles 1.1e-16 is left of these.
      ['A: 0,7; B: 0,1', '0,8'],
      // Rounding alone explains what is left.
      ['A: 15,6 tys.; B: 3,8 tys.', '19,5 tys.'],
    ] as const)
      expect(restOf(typed(parts, total === undefined ? {} : { total })), parts).to.equal(undefined);
  });

  it('is of unknown size where one of the parts is a gap', () => {
    const found = typed('A: 136; B: -; C: 80', { total: '433' }, FACILITY);
    expect(found.parts.map(({ value }) => value)).to.deep.equal([136, null, 80, null]);
    expect(restOf(found)).to.include({ isRest: true, value: null });
    const shares = typed('A: 36%; B: ');
    expect(restOf(shares)?.value).to.equal(null);
    expect(shares.roundedSum).to.equal(undefined);
  });

  it('leaves no binary dust of numbers out of a file', () => {
    const cases: [total: number, parts: number[], rest: number][] = [
      [100, [99.9], 0.1],
      [1.1, [0.3, 0.1], 0.7],
      [943_000_000_001, [943_000_000_000], 1],
    ];
    for (const [value, parts, rest] of cases) {
      const found = view(
        { value },
        parts.map((part, index) => ({ label: `${index}`, value: part })),
      );
      expect(restOf(found)?.value, String(value)).to.equal(rest);
    }
  });
});

describe('breakdownView, shares that are rounded', () => {
  it('tells what they add up to where that isn’t a hundred, and invents no rest', () => {
    const cases: [parts: string, sum: number][] = [
      ['A: 33%; B: 33%; C: 33%', 99],
      ['A: 34%; B: 34%; C: 33%', 101],
      ['A: 33,3%; B: 33,3%; C: 33,3%', 99.9],
      ['A: 16,7%; B: 16,7%; C: 33,3%; D: 33,4%', 100.1],
    ];
    for (const [parts, sum] of cases) {
      const found = typed(parts);
      expect(restOf(found), parts).to.equal(undefined);
      expect(found.roundedSum?.value, parts).to.equal(sum);
      expect(found.roundedSum?.unit, parts).to.deep.equal(PERCENT);
    }
    for (const parts of ['A: 33%; B: 33%; C: 34%', 'A: 33,3%; B: 33,3%; C: 33,4%', 'A: 0,1%; B: 0,2%; C: 99,7%'])
      expect(typed(parts).roundedSum, parts).to.equal(undefined);
  });

  it('says so of numbers out of a file that states no precision', () => {
    const parts = (...values: number[]): Partial<Figure>[] =>
      values.map((value, index) => ({ label: `${index}`, value, unit: PERCENT }));
    for (const [values, sum] of [
      [[33, 33, 33], 99],
      [[34, 34, 33], 101],
      [[33.3, 33.3, 33.3], 99.9],
    ] as const) {
      const found = view(undefined, parts(...values));
      expect(restOf(found), String(values)).to.equal(undefined);
      expect(found.roundedSum?.value, String(values)).to.equal(sum);
      expect(found.parts[0]?.precision, 'a precision that nobody stated').to.equal(undefined);
    }
    expect(restOf(view(undefined, parts(33, 33, 32)))?.value).to.equal(2);
    // A gap has no digits that could be rounded.
    const gap = view(undefined, [...parts(99.8), { label: 'gap', unit: PERCENT }]);
    expect(restOf(gap)).to.include({ value: null });
  });

  it('leaves a rest where the source says that there is one', () => {
    const found = typed('A: 33%; B: 33%; C: 33%', { partial: '' });
    expect(restOf(found)).to.include({ value: 1, qualifier: 'exact' });
    expect(found.roundedSum).to.equal(undefined);
  });

  it('leaves a rest where rounding can’t explain it', () => {
    expect(restOf(typed('A: 33%; B: 33%; C: 32%'))?.value).to.equal(2);
    expect(restOf(typed('A: 33,3%; B: 33,3%; C: 33,2%'))?.value).to.equal(0.2);
  });

  it('measures them by the whole that is stated, where that is a share itself', () => {
    const found = typed('A: 20%; B: 16%', { total: '36%' });
    expect(found.roundedSum).to.equal(undefined);
    expect(found.total?.value).to.equal(36);
    expect(typed('A: 20%; B: 15%', { total: '36%' }).roundedSum?.value).to.equal(35);
    expect(restOf(typed('A: 20%; B: 10%', { total: '36%' }))?.value).to.equal(6);
  });

  it('knows no rounding of counts', () => {
    expect(typed('A: 33; B: 33; C: 33', { total: '100' }).roundedSum).to.equal(undefined);
    expect(restOf(typed('A: 33; B: 33; C: 33', { total: '100' }))?.value).to.equal(1);
  });
});
