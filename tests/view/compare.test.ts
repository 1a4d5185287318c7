import { expect } from '@open-wc/testing';
import { parsePeriod } from '../../src/data/period.js';
import { typedCompare } from '../../src/data/typed.js';
import type { Figure, Qualifier, Unit } from '../../src/model/figure.js';
import { compareView, type CompareOptions, type Sort } from '../../src/view/compare.js';
import type { CompareView, Edge } from '../../src/view/view.js';
import { faultOf } from '../support/faults.js';
import { dataset, inUnit, NPS, PERCENT, PERSON, PLN, POINTS, stated } from '../support/models.js';

const typed = (values: string, unit?: Unit, options: CompareOptions = {}): CompareView =>
  compareView(inUnit(typedCompare({ values }, 'pl'), unit), options);
const view = (figures: Partial<Figure>[], options: CompareOptions = {}): CompareView =>
  compareView(dataset(figures), options);
const names = ({ items }: CompareView): unknown[] => items.map(({ label }) => label);
const year = parsePeriod;

describe('compareView, its order', () => {
  it('is that given, or by value', () => {
    const cases: [sort: Sort | undefined, values: string, order: string][] = [
      [undefined, 'A: 2; B: 3; C: 1', 'ABC'],
      ['given', 'A: 2; B: 3; C: 1', 'ABC'],
      ['descending', 'A: 2; B: 3; C: 1', 'BAC'],
      ['ascending', 'A: 2; B: 3; C: 1', 'CAB'],
      ['descending', 'A: -2; B: 3; C: 0', 'BCA'],
      ['ascending', 'A: -2; B: 3; C: 0', 'ACB'],
      // By size, and not as texts.
      ['descending', 'A: 9; B: 10; C: 100', 'CBA'],
    ];
    for (const [sort, values, order] of cases)
      expect(names(typed(values, undefined, { sort })).join(''), `${String(sort)} ${values}`).to.equal(order);
  });

  it('has gaps last, whichever way the values go', () => {
    for (const [sort, order] of [
      ['descending', 'DBCAE'],
      ['ascending', 'CBDAE'],
      ['given', 'ABCDE'],
    ] as const)
      expect(names(typed('A: ; B: 0; C: -1; D: 5; E: -', undefined, { sort })).join(''), sort).to.equal(order);
  });

  it('keeps the given order of equal values', () => {
    for (const sort of ['descending', 'ascending'] as const)
      expect(names(typed('A: 5; B: 5; C: 5; D: 5', undefined, { sort })).join(''), sort).to.equal('ABCD');
    expect(names(typed('A: 5; B: 7; C: 5; D: 7', undefined, { sort: 'descending' })).join('')).to.equal('BDAC');
  });

  it('says of the sorted items which is the lowest and which the highest', () => {
    for (const [sort, lowest, highest] of [
      ['given', 2, 1],
      ['descending', 2, 0],
      ['ascending', 0, 2],
    ] as const) {
      const found = typed('A: 2; B: 3; C: 1', undefined, { sort });
      expect([found.lowest, found.highest], sort).to.deep.equal([lowest, highest]);
    }
  });
});

describe('compareView, its scale', () => {
  it('holds 0, and every value', () => {
    const cases: [values: string, min: number, max: number][] = [
      ['A: 5; B: 9', 0, 9],
      ['A: -5; B: 9', -5, 9],
      ['A: -5; B: -9', -9, 0],
      ['A: 5', 0, 5],
      ['A: 0; B: 0', 0, 0],
      ['A: ; B: ', 0, 0],
      ['A: 100; B: 101', 0, 101],
    ];
    for (const [values, min, max] of cases) expect(typed(values).scale, values).to.deep.equal({ min, max, own: false });
  });

  it('is one of its own for NPS, or where the author says so', () => {
    const cases: [unit: Unit | undefined, options: CompareOptions, min: number, max: number][] = [
      [NPS, {}, -100, 100],
      [NPS, { min: 0 }, 0, 100],
      [NPS, { max: 50 }, -100, 50],
      [undefined, { max: 100 }, 0, 100],
      [undefined, { min: -50 }, -50, 49],
      [undefined, { min: 30, max: 60 }, 30, 60],
      [POINTS, { min: 1, max: 60 }, 1, 60],
      [PERCENT, { max: 100 }, 0, 100],
    ];
    for (const [unit, options, min, max] of cases)
      expect(typed('A: 49; B: 39', unit, options).scale, JSON.stringify([unit, options])).to.deep.equal({
        min,
        max,
        own: true,
      });
    expect(typed('A: 49; B: 39', POINTS).scale.own, 'points have no ends by themselves').to.be.false;
  });

  it('refuses a value beyond it, and says which and what its ends are', () => {
    const cases: [values: string, unit: Unit | undefined, options: CompareOptions, found: string, expected: string][] =
      [
        ['A: 101; B: 5', NPS, {}, '101', '-100–100'],
        ['A: 5; B: -100,5', NPS, {}, '-100.5', '-100–100'],
        ['A: 5; B: 9', undefined, { max: 8 }, '9', '0–8'],
        ['A: 5; B: 9', undefined, { min: 6, max: 10 }, '5', '6–10'],
        ['A: -5', undefined, { min: 0, max: 10 }, '-5', '0–10'],
      ];
    for (const [values, unit, options, found, expected] of cases) {
      const { code, details } = faultOf(() => typed(values, unit, options));
      expect(code, values).to.equal('range');
      expect(details, values).to.include({ where: 'values', found, expected });
    }
    expect(typed('A: 100; B: -100', NPS).items).to.have.length(2);
  });

  it('refuses ends that are no scale', () => {
    for (const options of [{ min: 10, max: 5 }, { min: 5, max: 5 }, { min: 200 }, { max: -150 }]) {
      const { code, details } = faultOf(() => typed('A: 5', NPS, options));
      expect(code, JSON.stringify(options)).to.equal('range');
      expect(details.where, JSON.stringify(options)).to.equal('scale-min, scale-max');
    }
  });
});

describe('compareView', () => {
  it('keeps each hedge, and its open edge', () => {
    const { items } = typed('A: 5; B: ok. 5; C: blisko 5; D: ponad 5; E: poniżej 5; F: co najmniej 5; G: do 5');
    const cases: [Qualifier, Edge][] = [
      ['exact', 'sharp'],
      ['about', 'around'],
      ['nearly', 'below'],
      ['over', 'above'],
      ['under', 'below'],
      ['at-least', 'above'],
      ['up-to', 'below'],
    ];
    expect(items.map(({ qualifier, edge }) => [qualifier, edge])).to.deep.equal(cases);
  });

  it('refuses percentages beside counts, and figures of two units', () => {
    expect(faultOf(() => typed('A: 36%; B: 5')).code).to.equal('units-differ');
    expect(
      faultOf(() =>
        view([
          { value: 1, unit: PLN },
          { value: 2, unit: PERSON },
        ]),
      ).code,
    ).to.equal('units-differ');
  });

  it('refuses nothing at all', () => {
    expect(faultOf(() => typed('')).details.where).to.equal('values');
  });

  it('says once what is said of all, and the rest of each', () => {
    const [a, b] = [
      { label: 'A', value: 5, period: year('2024'), note: 'wspólna', sample: 1200 },
      { label: 'B', value: 6, period: year('2024'), note: 'wspólna', sample: 1200 },
    ];
    const same = view([a, b]);
    expect(same).to.include({ note: 'wspólna', sample: 1200 });
    expect(same.period?.text).to.equal('2024');
    expect(same.items.map(({ period, note }) => [period, note])).to.deep.equal([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    const apart = view([a, { ...b, period: year('2023'), note: 'własna' }]);
    expect([apart.period, apart.note]).to.deep.equal([undefined, undefined]);
    expect(apart.items.map(({ period, note }) => [period?.text, note])).to.deep.equal([
      ['2024', 'wspólna'],
      ['2023', 'własna'],
    ]);
  });

  it('has no name that is that of one of them', () => {
    expect(stated(typed('A: 5; B: 6'))).not.to.have.property('label');
    expect(stated(typed('A: 5'))).not.to.have.property('label');
  });

  it('shows a single row', () => {
    const found = typed('A: ponad 5');
    expect(names(found)).to.deep.equal(['A']);
    expect([found.lowest, found.highest, found.isEmpty]).to.deep.equal([undefined, undefined, false]);
  });

  it('is empty where all are gaps, but not where there are words', () => {
    expect(typed('A: -; B: ').isEmpty).to.be.true;
    expect(typed('A: -; B: 0').isEmpty).to.be.false;
    expect(view([{ label: 'A', words: 'tysiące' }]).isEmpty).to.be.false;
  });

  it('is empty, and no fault, where all are gaps on a scale that begins at 0', () => {
    expect(typed('A: -; B: ', undefined, { min: 0 }).isEmpty).to.be.true;
    expect(typed('A: -; B: ', undefined, { min: 0 }).scale.own).to.be.false;
    expect(typed('A: -; B: ', undefined, { max: 0, min: -5 }).scale).to.deep.equal({ min: -5, max: 0, own: true });
  });
});
