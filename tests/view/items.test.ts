import { expect } from '@open-wc/testing';
import { parsePeriod } from '../../src/data/period.js';
import type { Figure, Unit } from '../../src/model/figure.js';
import { alike, commonOf, extremes, itemsOf, oneUnit } from '../../src/view/items.js';
import { faultOf } from '../support/faults.js';
import { dataset, EUR, figure, NONE, NPS, PERCENT, PERSON, PLN, PROPOSAL, stated } from '../support/models.js';

const year = parsePeriod;
const figures = (...given: Partial<Figure>[]): Figure[] => given.map(figure);

describe('oneUnit', () => {
  it('is that of all', () => {
    for (const unit of [NONE, PERCENT, NPS, PLN, PERSON])
      expect(oneUnit(figures({ unit }, { unit: structuredClone(unit) }, { unit })), unit.kind).to.deep.equal(unit);
    expect(oneUnit([])).to.deep.equal({ kind: 'none' });
  });

  it('refuses two that differ, and names them by id, code or kind', () => {
    const cases: [Unit, Unit][] = [
      [PERCENT, NONE],
      [PLN, EUR],
      [PERSON, PROPOSAL],
      [NPS, { kind: 'points' }],
    ];
    for (const [a, b] of cases) {
      const fault = faultOf(() => oneUnit(figures({ unit: a }, { unit: a }, { unit: b })));
      expect(fault.code, `${a.kind} ${b.kind}`).to.equal('units-differ');
    }
    expect(faultOf(() => oneUnit(figures({ unit: PLN }, { unit: EUR }))).details.found).to.equal('PLN / EUR');
    const named = figures({ unit: PERSON, id: 'staff' }, { unit: PROPOSAL, id: 'proposals' });
    expect(faultOf(() => oneUnit(named)).details.found).to.equal('staff / proposals');
  });
});

describe('commonOf', () => {
  const counted = { period: year('2023'), asOf: year('2023-12-31'), note: 'n' };

  it('is what all figures say, unless the whole says otherwise', () => {
    const { period, asOf, note, label } = commonOf(dataset([counted, counted]));
    expect([period?.text, asOf?.text, note, label]).to.deep.equal(['2023', '2023-12-31', 'n', undefined]);
    const whole = figure({ label: 'Razem', note: 'm' });
    expect(commonOf({ ...dataset([counted, counted]), whole })).to.include({ ...counted, label: 'Razem', note: 'm' });
  });

  it('takes the period of the whole, never with the day that the parts were counted', () => {
    const whole = figure({ period: year('2024') });
    const { period, asOf } = commonOf({ ...dataset([counted, counted]), whole });
    expect([period?.text, asOf]).to.deep.equal(['2024', undefined]);
  });
});

describe('alike', () => {
  it('keeps what all have, and nothing that one of them has not', () => {
    const [a, b] = [
      { period: year('2024'), phase: 'plan', note: { pl: 'n' }, sample: 5, locator: 's. 1', asOf: year('2024-12-31') },
      {
        period: year('2023'),
        phase: 'executed',
        note: { pl: 'm' },
        sample: 6,
        locator: 's. 2',
        asOf: year('2024-12-30'),
      },
    ] as const;
    expect(stated(alike(figures(a, a)))).to.deep.equal(stated(a));
    expect(stated(alike(figures(a, b)))).to.deep.equal({});
    expect(stated(alike(figures(a, { ...b, period: year('2024') })))).to.deep.equal({ period: stated(year('2024')) });
    expect(stated(alike(figures(a, {})))).to.deep.equal({});
    expect(stated(alike([]))).to.deep.equal({});
  });

  it('never makes one name or one value out of several', () => {
    const found = alike(figures({ label: 'A', value: 5, id: 'a' }, { label: 'A', value: 5, id: 'a' }));
    expect(stated(found)).to.deep.equal({});
  });
});

describe('itemsOf', () => {
  const [early, late] = [year('2023'), year('2024')];

  it('says of each what isn’t said of all', () => {
    const day = year('2024-12-31');
    const cases: [what: string, given: Partial<Figure>[], periods: (string | undefined)[]][] = [
      ['one period', [{ period: late }, { period: late }], [undefined, undefined]],
      ['two periods', [{ period: early }, { period: late }], ['2023', '2024']],
      ['one dated', [{}, { period: late }], [undefined, '2024']],
      ['a day in a year', [{ period: late, asOf: day }, { period: late }], ['2024-12-31', '2024']],
      ['none', [{}, {}], [undefined, undefined]],
    ];
    for (const [what, given, periods] of cases) {
      const items = itemsOf(figures(...given), 'values');
      expect(
        items.map(({ period }) => period?.text),
        what,
      ).to.deep.equal(periods);
    }
    const budget = itemsOf(figures({ phase: 'plan', note: 'a' }, { phase: 'executed' }), 'values');
    expect(budget.map(({ phase, note }) => [phase, note])).to.deep.equal([
      ['plan', 'a'],
      ['executed', undefined],
    ]);
    const same = itemsOf(figures({ phase: 'plan', note: 'a' }, { phase: 'plan', note: 'a' }), 'values');
    expect(same.map(({ phase, note }) => [phase, note])).to.deep.equal([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('keeps each name, number, hedge, flag and words', () => {
    const given = {
      label: { pl: 'Widzowie' },
      value: 5,
      qualifier: 'nearly',
      flags: ['revised'],
      words: 'kilka',
    } as const;
    expect(stated(itemsOf(figures(given), 'values'))).to.deep.equal([{ ...given, unit: NONE, edge: 'below' }]);
  });

  it('refuses nothing at all, naming what is empty', () => {
    for (const where of ['values', 'parts']) {
      const { code, details } = faultOf(() => itemsOf([], where));
      expect([code, details.where]).to.deep.equal(['no-value', where]);
    }
  });
});

describe('extremes', () => {
  it('finds the lowest and the highest, the first of equal ones', () => {
    const cases: [values: (number | null)[], lowest: number | undefined, highest: number | undefined][] = [
      [[], undefined, undefined],
      [[5], undefined, undefined],
      [[null], undefined, undefined],
      [[5, 5, 5], undefined, undefined],
      [[null, 5, null], undefined, undefined],
      [[null, 5, 5], undefined, undefined],
      [[1, 2], 0, 1],
      [[2, 1], 1, 0],
      [[null, 2, 1], 2, 1],
      [[3, 1, null, 3, 1], 1, 0],
      [[-5, 0, 5], 0, 2],
      [[0, null], undefined, undefined],
      [[-1, null, -2], 2, 0],
      [[0, -1], 1, 0],
    ];
    for (const [values, lowest, highest] of cases) {
      const found = extremes(values);
      expect([found.lowest, found.highest], JSON.stringify(values)).to.deep.equal([lowest, highest]);
    }
  });
});
