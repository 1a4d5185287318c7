import { expect } from '@open-wc/testing';
import { shareView } from '../../src/view/share.js';
import { typedShare, type Typed } from '../../src/data/typed.js';
import type { Figure } from '../../src/model/figure.js';
import type { ShareView } from '../../src/view/view.js';
import { faultOf } from '../support/faults.js';
import { dataset, PERCENT, PERSON, PLN } from '../support/models.js';

const view = (figure: Partial<Figure>): ShareView => shareView(dataset([{ unit: PLN, ...figure }]));
const typed = (attributes: Typed): ShareView => {
  const data = typedShare(attributes, 'pl');
  if (!data) throw new Error('nothing typed');
  return shareView(data);
};

describe('shareView', () => {
  it('shows a stated share, and what it leaves with the hedge turned round', () => {
    const cases: [share: string, rest: number, qualifier: string, edge: string][] = [
      ['36%', 64, 'exact', 'sharp'],
      ['ponad 36%', 64, 'under', 'above'],
      ['blisko 70%', 30, 'over', 'below'],
      ['ok. 36,4%', 63.6, 'about', 'around'],
      ['poniżej 5%', 95, 'over', 'below'],
      ['co najmniej 10%', 90, 'up-to', 'above'],
      ['do 10%', 90, 'at-least', 'below'],
      ['0%', 100, 'exact', 'sharp'],
      ['100%', 0, 'exact', 'sharp'],
      ['33,33%', 66.67, 'exact', 'sharp'],
    ];
    for (const [share, rest, qualifier, edge] of cases) {
      const found = typed({ share });
      expect(found.rest.share, share).to.include({ value: rest, qualifier });
      expect(found, share).to.include({ edge, computed: false });
      expect(found.rest.amount, share).to.equal(undefined);
    }
  });

  it('leaves no binary dust in the rest of a number out of a file', () => {
    expect(view({ share: { value: 36.4, qualifier: 'exact' } }).rest.share.value).to.equal(63.6);
    expect(view({ share: { value: 99.9, qualifier: 'exact' } }).rest.share.value).to.equal(0.1);
  });

  it('takes a figure in percent for the share itself', () => {
    const found = view({ unit: PERCENT, value: 36, qualifier: 'over' });
    expect(found.share).to.include({ value: 36, qualifier: 'over' });
    expect(found.amount).to.equal(undefined);
  });

  it('shows the amount beside the share, with hedges of their own', () => {
    const found = typed({ share: 'ponad 36%', amount: 'ok. 3,56 mld' });
    expect(found.amount).to.include({ value: 3_560_000_000, qualifier: 'about' });
    expect(found.amount?.unit).to.deep.equal(PLN);
    expect(found.share).to.include({ value: 36, qualifier: 'over' });
    expect(found.share.unit).to.deep.equal(PERCENT);
  });

  it('lets a stated share win over one that could be computed', () => {
    const found = typed({ share: 'ponad 35%', amount: '3,56 mld', total: '9,9 mld' });
    expect(found.share).to.include({ value: 35, qualifier: 'over' });
    expect(found.computed).to.be.false;
    expect(found.total).to.include({ value: 9_900_000_000 });
  });

  it('never rounds a part that is there to nothing', () => {
    const found = typed({ amount: '1', total: '100000' });
    expect(found.share).to.include({ value: 0.1, qualifier: 'under' });
    expect(found.rest.share).to.include({ value: 99.9, qualifier: 'over' });
    expect(typed({ amount: '0', total: '100000' }).share.value).to.equal(0);
  });

  it('works a share out of an amount and a total, no more precisely than both allow', () => {
    const cases: [amount: string, total: string, value: number, qualifier: string][] = [
      ['3,56 mld', '9,9 mld', 36, 'about'],
      ['3 560 000 000', '9 900 000 000', 36, 'about'],
      ['2 500 000', '10 000 000', 25, 'exact'],
      ['ponad 3,56 mld', '9,9 mld', 36, 'over'],
      ['3,56 mld', 'ponad 9,9 mld', 36, 'under'],
      ['ponad 3,56 mld', 'blisko 9,9 mld', 36, 'over'],
      ['ponad 3,56 mld', 'ponad 9,9 mld', 36, 'about'],
      ['ok. 3,56 mld', '9,9 mld', 36, 'about'],
    ];
    for (const [amount, total, value, qualifier] of cases) {
      const found = typed({ amount, total });
      expect(found.computed, amount).to.be.true;
      expect(Math.round(found.share.value ?? NaN), `${amount} / ${total}`).to.equal(value);
      expect(found.share.qualifier, `${amount} / ${total}`).to.equal(qualifier);
    }
  });

  it('never rounds a share away where both numbers are coarse', () => {
    const cases: [amount: string, total: string, least: number, most: number][] = [
      ['3 mln', '9 mln', 26, 42],
      ['1 mld', '2 mld', 34, 66],
      ['1 mld', '3 mld', 20, 50],
      ['3,5 mln', '9 mln', 36, 43],
      ['2 mln', '3 mln', 50, 80],
      ['1', '4', 11, 43],
    ];
    for (const [amount, total, least, most] of cases) {
      const { share, rest } = typed({ amount, total });
      expect(share.value, `${amount} / ${total}`).to.be.within(least, most);
      expect(rest.share.value, `${amount} / ${total}`).to.be.within(100 - most, 100 - least);
    }
  });

  it('leaves an amount only where the whole’s is stated', () => {
    const found = typed({ share: 'ponad 36%', amount: '3,56 mld', total: '9,9 mld' });
    expect(found.rest.amount).to.include({ value: 6_300_000_000, precision: 100_000_000, scale: 'billion' });
    expect(typed({ share: '36%', amount: '3,56 mld' }).rest.amount).to.equal(undefined);
    expect(typed({ share: '36%', total: '9,9 mld' }).rest.amount).to.equal(undefined);
  });

  it('turns the hedge of the amount that is left', () => {
    const cases: [amount: string, total: string, qualifier: string][] = [
      ['3,5 mld', '9,9 mld', 'exact'],
      ['ponad 3,5 mld', '9,9 mld', 'under'],
      ['blisko 3,5 mld', '9,9 mld', 'over'],
      ['3,5 mld', 'ponad 9,9 mld', 'over'],
      ['3,5 mld', 'blisko 9,9 mld', 'nearly'],
      ['ponad 3,5 mld', 'ponad 9,9 mld', 'about'],
    ];
    for (const [amount, total, qualifier] of cases) {
      expect(typed({ amount, total }).rest.amount?.qualifier, `${amount} / ${total}`).to.equal(qualifier);
    }
  });

  it('names the whole, even one without an amount', () => {
    const found = view({ value: 5, share: { value: 36, qualifier: 'over', ofLabel: { pl: 'wydatki miasta' } } });
    expect(found.whole).to.deep.equal({ pl: 'wydatki miasta' });
    expect(found.total).to.equal(undefined);
  });

  it('keeps words in the place of an amount', () => {
    const found = view({ words: { pl: 'najwięcej' }, share: { value: 36, qualifier: 'exact' } });
    expect(found.amount?.words).to.deep.equal({ pl: 'najwięcej' });
  });

  it('refuses what no whole can hold', () => {
    const cases: [attributes: Typed, found: string][] = [
      [{ share: '101%' }, '101%'],
      [{ share: '-1%' }, '-1%'],
      [{ share: '3,56 mld' }, '3560000000%'],
      [{ amount: '12 mld', total: '10 mld' }, '12000000000 / 10000000000'],
      [{ amount: '-1', total: '10' }, '-1 / 10'],
      [{ amount: '5', total: '0' }, '5 / 0'],
      [{ amount: '5', total: '-10' }, '5 / -10'],
    ];
    for (const [attributes, found] of cases) {
      const { code, details } = faultOf(() => typed(attributes));
      expect(code, found).to.equal('share');
      expect(details.found, found).to.equal(found);
      expect(details.expected, found).to.contain('100');
    }
  });

  it('refuses a part that is more than its whole, even beside a stated share', () => {
    expect(faultOf(() => typed({ share: '36%', amount: '12 mld', total: '10 mld' })).code).to.equal('share');
  });

  it('says what is missing', () => {
    for (const attributes of [{ amount: '5 mld' }, { amount: '5 mld', total: '-' }, { amount: '-', total: '5' }]) {
      const { code, details } = faultOf(() => typed(attributes));
      expect(code, JSON.stringify(attributes)).to.equal('no-value');
      expect(details.expected, JSON.stringify(attributes)).to.contain('share').and.to.contain('total');
    }
    expect(faultOf(() => view({ value: 5, unit: PERSON })).code).to.equal('no-value');
  });

  it('tells a share that is a gap from one that was forgotten', () => {
    expect(faultOf(() => typed({ share: '-' })).code).to.equal('empty');
    expect(faultOf(() => view({ unit: PERCENT })).code).to.equal('empty');
  });
});
