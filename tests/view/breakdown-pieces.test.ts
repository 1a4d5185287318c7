import { expect } from '@open-wc/testing';
import { parsePeriod } from '../../src/data/period.js';
import { typedBreakdown, type Typed } from '../../src/data/typed.js';
import type { Figure, Unit } from '../../src/model/figure.js';
import { breakdownView } from '../../src/view/breakdown.js';
import type { BreakdownView } from '../../src/view/view.js';
import { dataset, figure, inUnit, PLN, stated } from '../support/models.js';

const typed = (parts: string, more: Typed = {}, unit?: Unit): BreakdownView =>
  breakdownView(inUnit(typedBreakdown({ parts, ...more }, 'pl'), unit));
const view = (whole: Partial<Figure> | undefined, parts: Partial<Figure>[]): BreakdownView =>
  breakdownView({ ...dataset(parts), whole: whole && figure(whole) });
const UNITS = 'Przedszkola: 136; Podstawowe: 114; Ponadpodstawowe: 80';

describe('breakdownView, the whole', () => {
  it('is the stated one', () => {
    for (const [total, value, qualifier] of [
      ['433', 433, 'exact'],
      ['ponad 433', 433, 'over'],
    ] as const)
      expect(typed(UNITS, { total }).total, total).to.include({ value, qualifier });
  });

  it('that nobody stated is drawn and never told: no sum is made a number', () => {
    for (const parts of [UNITS, 'A: ponad 60; B: 40', 'A: 1,16 mln; B: 4,21 mln', 'A: 0,1; B: 0,2']) {
      const found = typed(parts);
      expect(found.total, parts).to.equal(undefined);
      expect(found.parts.some(({ isRest }) => isRest)).to.equal(false);
      expect(found.parts.reduce((sum, { size }) => sum + size, 0)).to.be.closeTo(1, 1e-9);
    }
  });

  it('gives its name, date and note to all, and the parts what they have alike', () => {
    const [early, late] = [parsePeriod('2023'), parsePeriod('2024')];
    const found = view({ label: 'Jednostki', value: 10, period: late, note: 'wszystkie' }, [
      { label: 'A', value: 3, period: late, note: 'a' },
      { label: 'B', value: 2, period: late },
    ]);
    expect(found).to.include({ label: 'Jednostki', note: 'wszystkie' });
    expect(found.period?.text).to.equal('2024');
    expect(found.parts.map(({ note, period }) => [note, period])).to.deep.equal([
      ['a', undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    const alone = view(undefined, [
      { label: 'A', value: 3, period: early },
      { label: 'B', value: 2, period: early },
    ]);
    expect(alone.period?.text).to.equal('2023');
    expect(stated(alone)).not.to.have.property('label');
  });
});

describe('breakdownView, the pieces', () => {
  it('lie one after another, and fill the whole', () => {
    const cases: [parts: string, more: Typed][] = [
      [UNITS, { total: '433' }],
      [UNITS, {}],
      ['A: 34%; B: 34%; C: 33%', {}],
      ['A: 33%; B: 33%; C: 33%', {}],
      ['A: ponad 36%', {}],
      ['A: 5; B: -', { total: '10' }],
      ['A: ok. 60; B: ok. 50', { total: '100' }],
      ['A: 0; B: 7', {}],
      ['A: 3,56 mld; B: 12 tys.', { total: '9,9 mld' }],
    ];
    for (const [parts, more] of cases) {
      const found = typed(parts, more);
      let end = 0;
      for (const { start, size } of found.parts) {
        expect(start, parts).to.be.closeTo(end, 1e-12);
        expect(size, parts).to.be.at.least(0);
        end += size;
      }
      expect(end, parts).to.be.closeTo(1, 1e-12);
    }
  });

  it('are as long as their values', () => {
    const sizes = (parts: string, more: Typed = {}): number[] =>
      typed(parts, more).parts.map(({ size }) => Math.round(size * 1000) / 1000);
    expect(sizes(UNITS, { total: '433' })).to.deep.equal([0.314, 0.263, 0.185, 0.238]);
    expect(sizes('A: 25%; B: 25%')).to.deep.equal([0.25, 0.25, 0.5]);
    expect(sizes('A: 50%; B: 51%')).to.deep.equal([0.495, 0.505]);
    expect(sizes('A: 0; B: 0', { total: '0' })).to.deep.equal([0, 0]);
    expect(sizes('A: 0; B: 0', { nested: '' })).to.deep.equal([0, 0]);
    expect(sizes('A: 5; B: -', { total: '10' })).to.deep.equal([0.5, 0, 0.5]);
  });

  it('keep each hedge, and its open edge', () => {
    const { parts } = typed('A: ok. 10; B: blisko 10; C: ponad 10; D: 10', { total: '100' }, PLN);
    expect(parts.map(({ qualifier, edge }) => [qualifier, edge])).to.deep.equal([
      ['about', 'around'],
      ['nearly', 'below'],
      ['over', 'above'],
      ['exact', 'sharp'],
      ['about', 'around'],
    ]);
  });
});
