import { expect } from '@open-wc/testing';
import { statView } from '../../src/view/stat.js';
import type { Figure } from '../../src/model/figure.js';
import type { StatView } from '../../src/view/view.js';
import { parsePeriod } from '../../src/data/period.js';
import { faultOf } from '../support/faults.js';
import { dataset, observation, PERCENT, PERSON } from '../support/models.js';

const view = (figure: Partial<Figure>): StatView => statView(dataset([figure]));
const year = parsePeriod;

describe('statView', () => {
  it('shows the value with its unit, hedge and flag', () => {
    const { shown, change, of } = view({ value: 3217, unit: PERSON, qualifier: 'nearly', flags: ['revised'] });
    expect(shown).to.deep.include({ value: 3217, unit: PERSON, qualifier: 'nearly', flags: ['revised'] });
    expect([change, of]).to.deep.equal([undefined, undefined]);
  });

  it('shows the change against an earlier value', () => {
    const { change } = view({
      value: 254,
      period: year('2024'),
      previous: { value: 240, qualifier: 'exact', period: year('2023') },
      favourable: 'up',
    });
    expect(change).to.include({ kind: 'percent', amount: 5.8, direction: 'up', good: true });
    expect(change?.fromPeriod?.text).to.equal('2023');
  });

  it('tells a direction where no number can be told', () => {
    expect(view({ value: 254, direction: 'down', favourable: 'down' }).change).to.include({
      kind: 'direction',
      direction: 'down',
      good: true,
    });
    const gap = { value: null, qualifier: 'exact' } as const;
    expect(view({ value: 254, previous: gap, direction: 'up' }).change).to.include({ kind: 'direction' });
  });

  it('tells the number where both are there', () => {
    const previous = { value: 240, qualifier: 'exact' } as const;
    expect(view({ value: 254, previous, direction: 'up' }).change).to.include({ kind: 'percent' });
  });

  it('is told by the last value of a series that has none of its own', () => {
    const found = view({ series: [observation('2022', 5), observation('2023', 10), observation('2024', 12)] });
    expect(found.shown.value).to.equal(12);
    expect(found.period?.text).to.equal('2024');
    expect(found.change).to.include({ amount: 20 });
    expect(found.change?.fromPeriod?.text).to.equal('2023');
  });

  it('never measures a change from a later value', () => {
    const series = [observation('2022', 5), observation('2023', 10), observation('2024', 12)];
    const { change } = view({ value: 10, period: year('2023'), series });
    expect(change).to.include({ amount: 100 });
    expect(change?.fromPeriod?.text).to.equal('2022');
  });

  it('compares its own value with the series before it', () => {
    const series = [observation('2023', 10), observation('2024', 12)];
    const { shown, change } = view({ value: 12, period: year('2024'), series });
    expect(shown.value).to.equal(12);
    expect(change?.fromPeriod?.text).to.equal('2023');
  });

  it('keeps words in the place of a number', () => {
    const { shown } = view({ words: { pl: 'ponad połowa' }, unit: PERCENT, series: [observation('2023', 1)] });
    expect(shown).to.include({ value: null });
    expect(shown.words).to.deep.equal({ pl: 'ponad połowa' });
  });

  it('carries an n of m', () => {
    const found = view({ value: 28, unit: PERSON, of: { value: 38, qualifier: 'exact' } });
    expect(found.of).to.include({ value: 38, unit: PERSON });
  });

  it('refuses several figures', () => {
    expect(faultOf(() => statView(dataset([{ value: 1 }, { value: 2 }]))).code).to.equal('shape');
  });
});
