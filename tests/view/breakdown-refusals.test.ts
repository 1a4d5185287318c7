import { expect } from '@open-wc/testing';
import { typedBreakdown, type Typed } from '../../src/data/typed.js';
import type { Figure } from '../../src/model/figure.js';
import { breakdownView } from '../../src/view/breakdown.js';
import type { BreakdownView } from '../../src/view/view.js';
import { faultOf } from '../support/faults.js';
import { dataset, FACILITY, figure, inUnit, PERCENT, PERSON, SERVICE } from '../support/models.js';

const typed = (parts: string, more: Typed = {}): BreakdownView =>
  breakdownView(inUnit(typedBreakdown({ parts, ...more }, 'pl'), undefined));
const view = (whole: Partial<Figure> | undefined, parts: Partial<Figure>[]): BreakdownView =>
  breakdownView({ ...dataset(parts), whole: whole && figure(whole) });
const NESTED = { nested: '' };
const shape = ({ parts }: BreakdownView): unknown[] => parts.map(({ value, start, size }) => [value, start, size]);

describe('breakdownView, sets inside sets', () => {
  const services = [
    { label: 'Elektroniczne', value: 162, unit: SERVICE },
    { label: 'Przez internet', value: 83, unit: SERVICE },
  ];

  it('begins with the whole: 681 ⊃ 162 ⊃ 83', () => {
    const expected = [
      [681, 0, 1],
      [162, 0, 162 / 681],
      [83, 0, 83 / 681],
    ];
    const found = view({ label: 'Usługi', value: 681, unit: SERVICE, parts: 'nested' }, services);
    expect(shape(found)).to.deep.equal(expected);
    expect(found).to.include({ structure: 'nested', label: 'Usługi' });
    expect(found.total?.value).to.equal(681);
    expect(found.parts.map(({ label }) => label)).to.deep.equal(['Usługi', 'Elektroniczne', 'Przez internet']);
    // Without a whole of its own the first set is it.
    const alone = typed('Wszystkie: 681; Elektroniczne: 162; Przez internet: 83', NESTED);
    expect(shape(alone)).to.deep.equal(expected);
    expect(alone.total?.value).to.equal(681);
  });

  it('has no rest, and no sum', () => {
    const found = typed('A: 80%; B: 30%', NESTED);
    expect(found.parts.some(({ isRest }) => isRest)).to.be.false;
    expect([found.total, found.roundedSum]).to.deep.equal([undefined, undefined]);
    expect(shape(found)).to.deep.equal([
      [80, 0, 0.8],
      [30, 0, 0.3],
    ]);
  });

  it('refuses an inner set that is larger than the one around it', () => {
    const cases: [parts: string, more: Typed, found: string, expected: string][] = [
      ['A: 681; B: 162; C: 163', {}, '163', '≤ 162'],
      ['A: 162; B: 681', {}, '681', '≤ 162'],
      ['A: 700', { total: '681' }, '700', '≤ 681'],
      // A gap between hides nothing.
      ['A: 681; B: -; C: 682', {}, '682', '≤ 681'],
      ['A: 681; B: ponad 681,5', {}, '681.5', '≤ 681'],
      ['A: 120%', {}, '120', '≤ 100'],
    ];
    for (const [parts, more, found, expected] of cases) {
      const { code, details } = faultOf(() => typed(parts, { ...more, ...NESTED }));
      expect(code, parts).to.equal('range');
      expect(details, parts).to.include({ where: 'parts', found, expected });
    }
  });

  it('takes what hedges and rounding leave possible', () => {
    for (const parts of ['A: 162; B: 162', 'A: ponad 160; B: 162', 'A: 160; B: ok. 162', 'A: 160; B: do 500'])
      expect(typed(parts, NESTED).parts, parts).to.have.length(2);
  });

  it('keeps a gap a gap', () => {
    expect(shape(typed('A: 100; B: -; C: 25', NESTED))).to.deep.equal([
      [100, 0, 1],
      [null, 0, 0],
      [25, 0, 0.25],
    ]);
  });
});

describe('breakdownView, what it refuses', () => {
  const refusal = (parts: string, more: Typed = {}): [string, string | undefined, string | undefined] => {
    const { code, details } = faultOf(() => typed(parts, more));
    return [code, details.found, details.expected];
  };

  it('refuses parts that are certainly more than their whole', () => {
    const cases: [parts: string, more: Typed, sum: string, total: string][] = [
      ['A: 300; B: 134', { total: '433' }, '434', '433'],
      ['A: 300; B: 134', { total: '433', partial: '' }, '434', '433'],
      ['A: 60%; B: 42%', {}, '102', '100'],
      ['A: ponad 60; B: 40', { total: '100' }, '> 100', '100'],
      ['A: co najmniej 61; B: 40', { total: '100' }, '101', '100'],
      ['A: 61; B: 40', { total: 'blisko 100' }, '101', '100'],
      ['A: 61; B: 40', { total: 'do 100' }, '101', '100'],
      ['A: 0,1; B: 0,2; C: 0,1', { total: '0,3' }, '0.4', '0.3'],
      ['A: 5; B: -', { total: '4' }, '5', '4'],
      ['A: 5', { total: '0' }, '5', '0'],
      // A hedge leaves a tenth open, and no more.
      ['A: ok. 80; B: ok. 80', { total: '100' }, '160', '100'],
      ['A: blisko 80; B: blisko 40', { total: '100' }, '120', '100'],
      ['A: 35%; B: 34%; C: 33%', {}, '102', '100'],
    ];
    for (const [parts, more, sum, total] of cases)
      expect(refusal(parts, more), `${parts} of ${total}`).to.deep.equal(['parts', sum, total]);
  });

  it('takes parts that hedges or rounding let fit', () => {
    for (const [parts, total] of [
      ['A: co najmniej 60; B: 40', '100'],
      ['A: ok. 60; B: ok. 50', '100'],
      ['A: blisko 61; B: 40', '100'],
      ['A: poniżej 5; B: 100', '100'],
      ['A: do 5; B: 100', '100'],
      ['A: 5; B: -', '5'],
      ['A: 61; B: 40', 'ponad 100'],
      ['A: 61; B: 40', 'ok. 100'],
      ['A: ponad 60%; B: 40%', '100%'],
      ['A: 15,6 tys.; B: 4 tys.', '19,5 tys.'],
      // In doubles these are 3.3000000000000003.
      ['A: 1,1; B: 2,2', '3,3'],
    ] as const)
      expect(typed(parts, { total }).parts, `${parts} of ${total}`).to.have.length.at.least(2);
  });

  it('refuses what is negative', () => {
    expect(refusal('A: -5; B: 10')).to.deep.equal(['shape', '-5', '≥ 0']);
    expect(refusal('A: -5%; B: 10%')).to.deep.equal(['shape', '-5', '≥ 0']);
    expect(refusal('A: 10; B: -0,5', NESTED)).to.deep.equal(['shape', '-0.5', '≥ 0']);
  });

  it('refuses a name that stands there twice', () => {
    expect(refusal('Szkoły: 5; Przedszkola: 6; Szkoły: 7')).to.deep.equal(['shape', 'Szkoły × 2', '× 1']);
    const label = { pl: 'Szkoły', en: 'Schools' };
    const twice = faultOf(() =>
      view(undefined, [
        { label, value: 5 },
        { label: { ...label }, value: 6 },
      ]),
    );
    expect(twice.details.found).to.equal('Szkoły × 2');
  });

  it('never quotes “undefined” of parts without names', () => {
    expect(view({ value: 20 }, [{ value: 5 }, { value: 6 }]).parts.map(({ value }) => value)).to.deep.equal([5, 6, 9]);
  });

  it('says that there is no data where all parts are gaps', () => {
    expect(refusal('A: -; B: ', { total: '433' })[0]).to.equal('empty');
  });

  it('asks for the whole where only some parts are listed, or one is a gap', () => {
    for (const [parts, more] of [
      ['A: 5; B: 6', { partial: '' }],
      ['A: 5; B: -', {}],
    ] as const) {
      const { code, details } = faultOf(() => typed(parts, more));
      expect([code, details.where], parts).to.deep.equal(['no-value', 'total']);
    }
  });

  it('refuses parts of another unit than their whole', () => {
    const fault = faultOf(() => view({ value: 433, unit: FACILITY }, [{ label: 'A', value: 5, unit: PERSON }]));
    expect(fault.code).to.equal('units-differ');
    expect(faultOf(() => view(undefined, [{ label: 'A', value: 5, unit: PERCENT }, { value: 5 }])).code).to.equal(
      'units-differ',
    );
    expect(faultOf(() => typed('A: 5; B: 6', { total: '100%' })).code).to.equal('units-differ');
  });

  it('refuses nothing at all', () => {
    expect(faultOf(() => typed('')).details.where).to.equal('parts');
  });
});
