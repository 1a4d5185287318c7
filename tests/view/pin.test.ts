import { expect } from '@open-wc/testing';
import { parseNumber } from '../../src/data/number.js';
import { typedBreakdown, typedCompare, typedRatio } from '../../src/data/typed.js';
import { breakdownView } from '../../src/view/breakdown.js';
import { compareView } from '../../src/view/compare.js';
import { pinView } from '../../src/view/pin.js';
import { ratioView } from '../../src/view/ratio.js';
import { reportView } from '../../src/view/report.js';
import { shareView } from '../../src/view/share.js';
import { statView } from '../../src/view/stat.js';
import { timelineView } from '../../src/view/timeline.js';
import type { PinView, View } from '../../src/view/view.js';
import { dataset, inUnit, NPS, observation, PERCENT, PERSON, PLN } from '../support/models.js';

describe('pinView', () => {
  const pin = (view: View, quoted: string): PinView | undefined => pinView(view, parseNumber(quoted, 'pin', 'pl'));
  const spending = statView({
    ...dataset([{ value: 3_560_000_000, precision: 10_000_000, unit: PLN }]),
    source: { updated: '2025-06-30' },
  });

  it('says nothing while the data say what was quoted', () => {
    for (const quoted of ['3,56 mld', '3,6 mld', '4 mld', '3 560 000 000', '3,561 mld']) {
      expect(pin(spending, quoted), quoted).to.equal(undefined);
    }
  });

  it('shows both where the data say something else', () => {
    for (const quoted of ['3,55 mld', '3,4 mld', '3,5 mld', '3 mld', '3,56 mln', '0']) {
      const found = pin(spending, quoted);
      expect(found?.now, quoted).to.include({ value: 3_560_000_000 });
      expect(found?.quoted, quoted).to.include({ value: parseNumber(quoted, 'pin').value, unit: PLN });
      expect(found?.updated, quoted).to.equal('2025-06-30');
    }
  });

  it('shows both where the hedge is another', () => {
    const over = statView(dataset([{ value: 36, qualifier: 'over', unit: PERCENT }]));
    expect(pin(over, 'ponad 36%')).to.equal(undefined);
    expect(pin(over, '36%')).to.equal(undefined);
    expect(pin(over, 'blisko 36%')?.quoted).to.include({ value: 36, qualifier: 'nearly' });
    expect(pin(spending, 'ponad 3,56 mld')?.now).to.include({ qualifier: 'exact' });
  });

  it('takes a number of a file as it is, where no precision is stated', () => {
    const plain = statView(dataset([{ value: 36.4 }]));
    expect(pin(plain, '36,4')).to.equal(undefined);
    expect(pin(plain, '36')).to.equal(undefined);
    expect(pin(plain, '36,2')?.now).to.include({ value: 36.4 });
  });

  it('tells of a value that the data have lost', () => {
    expect(pin(statView(dataset([{ value: null }])), '5')?.now).to.include({ value: null });
  });

  it('compares a percentage with the share, any other number with the amount', () => {
    const view = shareView(dataset([{ value: 3_560_000_000, unit: PLN, share: { value: 36, qualifier: 'over' } }]));
    expect(pin(view, '36%')).to.equal(undefined);
    expect(pin(view, '35%')?.now).to.include({ value: 36, qualifier: 'over' });
    expect(pin(view, '3,56 mld')).to.equal(undefined);
    expect(pin(view, '3,4 mld')?.now).to.include({ value: 3_560_000_000 });
    const bare = shareView(dataset([{ unit: PLN, share: { value: 36, qualifier: 'exact' } }]));
    expect(pin(bare, '35')?.now).to.include({ value: 36 });
  });

  it('compares with the last value of a series that is no gap', () => {
    const view = timelineView(
      dataset([{ series: [observation('2023', 240), observation('2024', 254), observation('2025', null)] }]),
    );
    expect(pin(view, '254')).to.equal(undefined);
    expect(pin(view, '240')?.now).to.include({ value: 254 });
  });
});

describe('pinView, of several values', () => {
  const pin = (view: View, quoted: string): PinView | undefined => pinView(view, parseNumber(quoted, 'pin', 'pl'));
  const now = (view: View, quoted: string): [number | null, string] | undefined => {
    const found = pin(view, quoted);
    return found && [found.now.value, found.now.qualifier];
  };
  const nps = compareView(inUnit(typedCompare({ values: 'A: 49; B: ponad 39; C: -' }), NPS));
  const units = breakdownView(inUnit(typedBreakdown({ parts: 'A: 136; B: blisko 114; C: 80', total: '433' }), PERSON));

  it('says nothing while one of those side by side is what was quoted', () => {
    for (const quoted of ['49', 'ponad 39', '39']) expect(pin(nps, quoted), quoted).to.equal(undefined);
  });

  it('shows the nearest of them beside what was quoted', () => {
    const cases: [quoted: string, value: number, qualifier: string][] = [
      ['50', 49, 'exact'],
      ['43', 39, 'over'],
      ['45', 49, 'exact'],
      ['-100', 39, 'over'],
      ['blisko 39', 39, 'over'],
      ['0', 39, 'over'],
    ];
    for (const [quoted, ...expected] of cases) expect(now(nps, quoted), quoted).to.deep.equal(expected);
    expect(pin(nps, '50')?.quoted).to.include({ value: 50, unit: NPS });
  });

  it('compares with the whole of parts, with each of them, and with the rest', () => {
    for (const quoted of ['433', '136', 'blisko 114', 'ponad 103', '103'])
      expect(pin(units, quoted), quoted).to.equal(undefined);
    expect(now(units, '440')).to.deep.equal([433, 'exact']);
    expect(now(units, '140')).to.deep.equal([136, 'exact']);
    expect(now(units, 'blisko 103')).to.deep.equal([103, 'over']);
    const shares = breakdownView(inUnit(typedBreakdown({ parts: 'A: ponad 36%' }), undefined));
    expect(pin(shares, 'poniżej 64%')).to.equal(undefined);
    // A hundred is no number that the author's source says.
    expect(now(shares, '100%')).to.deep.equal([64, 'under']);
  });

  it('compares with n of a ratio, and not with m', () => {
    const ratio = ratioView(inUnit(typedRatio({ value: '28', of: '38' }), PERSON));
    expect(pin(ratio, '28')).to.equal(undefined);
    expect(now(ratio, '38')).to.deep.equal([28, 'exact']);
    expect(now(ratio, '27')).to.deep.equal([28, 'exact']);
  });

  it('tells of values that are all gaps; and has nothing to compare with in a report', () => {
    expect(pin(compareView(inUnit(typedCompare({ values: 'A: -; B: ' }), NPS)), '5')?.now).to.include({ value: null });
    expect(pin(reportView(dataset([{ id: 'a', value: 5 }])), '6')).to.equal(undefined);
  });
});
