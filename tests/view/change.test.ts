import { expect } from '@open-wc/testing';
import { changeBetween, toldChange } from '../../src/view/change.js';
import type { Observation, Unit } from '../../src/model/figure.js';
import { NONE, NPS, observation as at, PERCENT, PERSON, PLN, POINTS } from '../support/models.js';

type End = readonly [value: number | null, more?: Partial<Observation>];

const change = (from: End, to: End, unit: Unit = NONE): ReturnType<typeof changeBetween> =>
  changeBetween(at('2023', ...from), at('2024', ...to), unit);

describe('changeBetween', () => {
  it('tells counts and money in percent', () => {
    const cases: [from: End, to: End, unit: Unit, amount: number, approximate: boolean][] = [
      [[240], [254], NONE, 5.8, false],
      [[240, { precision: 1 }], [254, { precision: 1 }], PERSON, 5.8, false],
      [[254], [240], PERSON, -5.5, false],
      [[100], [200], NONE, 100, false],
      [[3], [5], PERSON, 66.7, false],
      [[100], [0], PERSON, -100, false],
      [[5], [5], PERSON, 0, false],
      [[1_160_000, { precision: 10_000 }], [1_110_000, { precision: 10_000 }], NONE, -4, true],
      [[3_400_000_000, { precision: 1e7 }], [3_560_000_000, { precision: 1e7 }], PLN, 5, true],
      [[240, { qualifier: 'about' }], [254], PERSON, 6, true],
    ];
    for (const [from, to, unit, amount, approximate] of cases) {
      expect(change(from, to, unit), `${String(from[0])} → ${String(to[0])}`).to.include({
        kind: 'percent',
        amount,
        approximate,
        direction: amount > 0 ? 'up' : amount < 0 ? 'down' : 'same',
      });
    }
  });

  it('tells percentages in percentage points, scores in points', () => {
    const whole = { precision: 1 };
    const tenth = { precision: 0.1 };
    const cases: [from: End, to: End, unit: Unit, kind: string, amount: number, approximate: boolean][] = [
      [[34, whole], [36, whole], PERCENT, 'percentage-points', 2, true],
      [[34.2, tenth], [36.5, tenth], PERCENT, 'percentage-points', 2.3, true],
      [[-10, whole], [12, whole], NPS, 'points', 22, false],
      [[40, whole], [30, whole], POINTS, 'points', -10, false],
      [[4.2, tenth], [4.5, tenth], POINTS, 'points', 0.3, false],
      [[0, whole], [5, whole], PERCENT, 'percentage-points', 5, true],
    ];
    for (const [from, to, unit, kind, amount, approximate] of cases) {
      expect(change(from, to, unit), `${String(from[0])} → ${String(to[0])} ${unit.kind}`).to.include({
        kind,
        amount,
        approximate,
      });
    }
  });

  it('is no more precise than the coarser of two percentages', () => {
    expect(change([34.2, { precision: 0.1 }], [36, { precision: 1 }], PERCENT)).to.include({ amount: 2 });
    expect(change([34, { precision: 1 }], [36.4, { precision: 0.1 }], PERCENT)).to.include({ amount: 2 });
  });

  it('keeps the digits that percentages of a file have', () => {
    expect(change([34.2], [36.5], PERCENT)).to.include({ amount: 2.3, direction: 'up' });
    expect(change([0.1], [0.4], PERCENT)).to.include({ amount: 0.3, direction: 'up' });
    expect(change([4.2], [4.5], POINTS)).to.include({ amount: 0.3, direction: 'up' });
  });

  it('never says that nothing changed where two exact counts differ', () => {
    expect(change([100_000], [100_001], PERSON)?.direction).to.equal('up');
    expect(change([100_001], [100_000], PERSON)?.direction).to.equal('down');
  });

  it('carries what it is measured from', () => {
    const found = change([240, { flags: ['revised'] }], [254], PERSON);
    expect(found?.from).to.deep.include({ value: 240, flags: ['revised'], unit: PERSON });
    expect(found?.fromPeriod).to.include({ kind: 'year', text: '2023' });
  });

  it('is told of hedges that are not bounds, and is then approximate', () => {
    for (const qualifier of ['about', 'nearly', 'over'] as const) {
      expect(change([240, { qualifier }], [254]), qualifier).to.include({ approximate: true });
      expect(change([240], [254, { qualifier }]), qualifier).to.include({ approximate: true });
    }
  });

  it('cannot be told of gaps, bounds, words, or a value that grew from nothing', () => {
    const cases: [from: End, to: End][] = [
      [[null], [254]],
      [[240], [null]],
      [[0], [5]],
      [[-5], [5]],
      [[5], [-5]],
      [[240, { words: 'mało' }], [254]],
      [[240], [254, { words: { pl: 'dużo' } }]],
      ...(['under', 'at-least', 'up-to'] as const).flatMap((qualifier): [End, End][] => [
        [[240, { qualifier }], [254]],
        [[240], [254, { qualifier }]],
      ]),
    ];
    for (const [from, to] of cases) expect(change(from, to, PERSON), JSON.stringify([from, to])).to.equal(undefined);
  });

  it('cannot be told across plan and execution, a break, or categories', () => {
    expect(change([5, { phase: 'plan' }], [6, { phase: 'executed' }], PLN)).to.equal(undefined);
    expect(change([5], [6, { phase: 'executed' }], PLN)).to.equal(undefined);
    expect(change([5, { phase: 'executed' }], [6, { phase: 'executed' }], PLN)).to.include({ amount: 20 });
    expect(change([5], [6, { flags: ['break'] }])).to.equal(undefined);
    expect(change([5, { flags: ['break'] }], [6])).to.include({ amount: 20 });
    expect(changeBetween(at('Nowa Huta', 5), at('Krowodrza', 6), NONE)).to.equal(undefined);
    expect(changeBetween(at('2023', 5), at('Krowodrza', 6), NONE)).to.equal(undefined);
  });

  it('is told of values without a period', () => {
    const [from, to] = [
      { value: 240, qualifier: 'exact' },
      { value: 254, qualifier: 'exact' },
    ] as const;
    const found = changeBetween(from, to, PERSON);
    expect(found).to.include({ amount: 5.8 });
    expect(found?.fromPeriod).to.equal(undefined);
  });

  it('is good or bad only where the author says which way is good', () => {
    const good = (from: number, to: number, favourable?: 'up' | 'down' | 'same'): boolean | undefined =>
      changeBetween(at('2023', from), at('2024', to), PERSON, favourable)?.good;
    expect(good(5, 6, 'up')).to.be.true;
    expect(good(5, 6, 'down')).to.be.false;
    expect(good(6, 5, 'down')).to.be.true;
    expect(good(5, 6)).to.equal(undefined);
    expect(good(5, 5, 'up')).to.equal(undefined);
  });
});

describe('toldChange', () => {
  it('has a direction and no number', () => {
    const told = toldChange('up', 'down');
    expect(told).to.include({ kind: 'direction', direction: 'up', approximate: false, good: false });
    expect(told.amount).to.equal(undefined);
    expect(toldChange('up').good).to.equal(undefined);
    expect(toldChange('same', 'up').good).to.equal(undefined);
  });
});
