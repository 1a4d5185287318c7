import { expect } from '@open-wc/testing';
import { parseNumber } from '../../src/data/number.js';
import type { Qualifier, Unit } from '../../src/model/figure.js';
import { pinView } from '../../src/view/pin.js';
import { shareView } from '../../src/view/share.js';
import { COMPLEMENT, common, edgeOf, onlyFigure, rounded, show, uncertainty } from '../../src/view/shown.js';
import { statView } from '../../src/view/stat.js';
import { timelineView } from '../../src/view/timeline.js';
import type { Edge, PinView, View } from '../../src/view/view.js';
import { faultOf } from '../support/faults.js';
import { dataset, figure, NONE, NPS, observation, PERCENT, PERSON, PLN, POINTS, stated } from '../support/models.js';

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
    const whole = figure({ value: 5, precision: 1, id: 'a', label: 'A', note: 'n', sample: 5, flag: 'revised' });
    expect(stated(show(whole, PERSON))).to.deep.equal({
      value: 5,
      qualifier: 'exact',
      precision: 1,
      flag: 'revised',
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

  it('has nothing to compare with in a gap', () => {
    expect(pin(statView(dataset([{ value: null }])), '5')).to.equal(undefined);
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
