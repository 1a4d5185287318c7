import { expect } from '@open-wc/testing';
import type { Qualifier, Unit } from '../../src/model/figure.js';
import { COMPLEMENT, common, edgeOf, onlyFigure, rounded, show, tidy, uncertainty } from '../../src/view/shown.js';
import type { Edge } from '../../src/view/view.js';
import { faultOf } from '../support/faults.js';
import { dataset, figure, NONE, NPS, PERCENT, PERSON, PLN, POINTS, stated } from '../support/models.js';

describe('COMPLEMENT', () => {
  it('turns a hedge round: over 36% leaves under 64%', () => {
    const cases: [Qualifier, Qualifier][] = [
      ['exact', 'exact'],
      ['about', 'about'],
      ['nearly', 'over'],
      ['over', 'under'],
      ['under', 'over'],
      ['at-least', 'up-to'],
      ['up-to', 'at-least'],
    ];
    for (const [of, left] of cases) expect(COMPLEMENT[of], of).to.equal(left);
  });
});

describe('edgeOf', () => {
  it('says on which side the true value lies', () => {
    const cases: [Qualifier, Edge][] = [
      ['exact', 'sharp'],
      ['about', 'around'],
      ['nearly', 'below'],
      ['under', 'below'],
      ['up-to', 'below'],
      ['over', 'above'],
      ['at-least', 'above'],
    ];
    for (const [qualifier, edge] of cases) expect(edgeOf({ qualifier }), qualifier).to.equal(edge);
  });
});

describe('rounded', () => {
  it('rounds to the last stated digit, and leaves no binary dust', () => {
    const cases: [value: number, precision: number | undefined, expected: number][] = [
      [3_564_000_000, 10_000_000, 3_560_000_000],
      [3_560_000_000, 10_000_000, 3_560_000_000],
      [1_116_000, 10_000, 1_120_000],
      [12_345, 100, 12_300],
      [36.44, 0.1, 36.4],
      [3.56, 0.01, 3.56],
      [0.1 + 0.2, 0.1, 0.3],
      [100 - 36.4, 0.1, 63.6],
      [35.96, 1, 36],
      [-4.31, 1, -4],
      [4.6, undefined, 4.6],
      [4.6, 0, 4.6],
      [0, 1000, 0],
    ];
    for (const [value, precision, expected] of cases) {
      expect(rounded(value, precision), `${value} to ${String(precision)}`).to.equal(expected);
    }
  });
});

describe('tidy', () => {
  it('leaves no binary dust of a sum or a difference, and keeps every digit that was there', () => {
    const cases: [value: number, precision: number | undefined, expected: number][] = [
      [100.1 - 99.9, undefined, 0.2],
      [0.1 + 0.2, undefined, 0.3],
      [100 - 99.9, 0, 0.1],
      [0.8 - 0.7 - 0.1, undefined, 0],
      [943_000_000_001, undefined, 943_000_000_001],
      [2_617_000_000, 10_000_000, 2_620_000_000],
      [33.4 + 33.3, 1, 67],
      [Infinity, undefined, Infinity],
    ];
    for (const [value, precision, expected] of cases)
      expect(tidy(value, precision), `${value} to ${String(precision)}`).to.equal(expected);
  });
});

describe('uncertainty', () => {
  it('is half of the last stated digit; whole counts are exact', () => {
    const cases: [precision: number | undefined, unit: Unit, expected: number][] = [
      [1, PERSON, 0],
      [1, NONE, 0],
      [1, POINTS, 0],
      [1, NPS, 0],
      [1, PERCENT, 0.5],
      [0.1, PERCENT, 0.05],
      [1000, PERSON, 500],
      [10_000_000, PLN, 5_000_000],
      [undefined, PERSON, 0],
      [undefined, PERCENT, 0],
    ];
    for (const [precision, unit, expected] of cases) {
      const found = uncertainty({ value: 5, qualifier: 'exact', precision }, unit);
      expect(found, `${String(precision)} ${unit.kind}`).to.equal(expected);
    }
  });
});

describe('show', () => {
  it('takes the quantity and nothing else of a figure', () => {
    const whole = figure({ value: 5, precision: 1, id: 'a', label: 'A', note: 'n', sample: 5, flags: ['revised'] });
    expect(stated(show(whole, PERSON))).to.deep.equal({
      value: 5,
      qualifier: 'exact',
      precision: 1,
      flags: ['revised'],
      unit: PERSON,
    });
  });
});

describe('onlyFigure', () => {
  it('refuses none, and to pick one of several', () => {
    expect(onlyFigure(dataset([{ value: 5 }]))).to.include({ value: 5 });
    const { code, details } = faultOf(() => onlyFigure(dataset([{ value: 5 }, { value: 6 }])));
    expect(code).to.equal('shape');
    expect(details).to.include({ found: '2', expected: '1' });
    expect(faultOf(() => onlyFigure(dataset([]))).details.where).to.contain('figure');
  });
});

describe('common', () => {
  it('takes over what is stated, and nothing that is not', () => {
    const data = { ...dataset([{}]), source: { title: 'Raport' } };
    const view = common(data, figure({ label: 'A', note: 'n', sample: 5, locator: 's. 12', phase: 'plan', id: 'a' }));
    expect(stated(view)).to.deep.equal({
      label: 'A',
      note: 'n',
      sample: 5,
      phase: 'plan',
      source: { title: 'Raport', locator: 's. 12' },
    });
    expect(stated(common(dataset([{}]), figure({})))).to.deep.equal({ source: {} });
  });
});
