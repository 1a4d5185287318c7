import { expect } from '@open-wc/testing';
import { typedRatio, type Typed } from '../../src/data/typed.js';
import type { Figure, Qualifier } from '../../src/model/figure.js';
import { ratioView } from '../../src/view/ratio.js';
import type { Edge, RatioView } from '../../src/view/view.js';
import { faultOf } from '../support/faults.js';
import { dataset, figure, inUnit, PERCENT, PROPOSAL, stated } from '../support/models.js';

const typed = (value: string, of?: string, icons?: number, more: Typed = {}): RatioView =>
  ratioView(inUnit(typedRatio({ value, of, ...more }, 'pl'), undefined), icons);
const view = (given: Partial<Figure>, icons?: number): RatioView => ratioView(dataset([given]), icons);
const of = (value: number, qualifier: Qualifier = 'exact'): Figure['of'] => ({ value, qualifier });

type Case = [
  value: string,
  of: string | undefined,
  asked: number | undefined,
  count: number,
  filled: number,
  edge?: Edge,
];

describe('ratioView, its icons', () => {
  it('are as many as the whole counts, up to a hundred', () => {
    const cases: Case[] = [
      ['28', '38', undefined, 38, 28],
      ['3', '10', undefined, 10, 3],
      ['9', '9', undefined, 9, 9],
      ['0', '38', undefined, 38, 0],
      ['1', '1', undefined, 1, 1],
      ['99', '100', undefined, 100, 99],
      ['57', '100', undefined, 100, 57],
      ['blisko 28', '38', undefined, 38, 28, 'below'],
      ['ponad 28', '38', undefined, 38, 28, 'above'],
      ['ok. 28', '38', undefined, 38, 28, 'around'],
    ];
    for (const [value, whole, asked, count, filled, edge = 'sharp'] of cases)
      expect(typed(value, whole, asked).icons, `${value} of ${String(whole)}`).to.deep.equal({ count, filled, edge });
  });

  it('are a hundred for percent', () => {
    const cases: Case[] = [
      ['98%', undefined, undefined, 100, 98],
      ['98%', '100', undefined, 100, 98],
      ['0%', undefined, undefined, 100, 0],
      ['100%', undefined, undefined, 100, 100],
      ['ponad 36,5%', undefined, undefined, 100, 36.5, 'above'],
    ];
    for (const [value, whole, asked, count, filled, edge = 'sharp'] of cases)
      expect(typed(value, whole, asked).icons, value).to.deep.equal({ count, filled, edge });
  });

  it('are ten or a hundred where the ratio falls on whole ones', () => {
    const cases: Case[] = [
      ['blisko 70%', undefined, 10, 10, 7, 'below'],
      ['70%', undefined, 10, 10, 7],
      ['3', '10', 100, 100, 30],
      ['19', '38', 10, 10, 5],
      ['19', '38', 100, 100, 50],
      // Over a hundred things the first that fits is taken.
      ['50', '200', undefined, 100, 25],
      ['300', '1000', undefined, 100, 30],
      ['2,5', '10', undefined, 100, 25],
      ['5', '12,5', undefined, 100, 40],
      ['1 mln', '4 mln', undefined, 100, 25],
    ];
    for (const [value, whole, asked, count, filled, edge = 'sharp'] of cases)
      expect(typed(value, whole, asked).icons, `${value} of ${String(whole)}`).to.deep.equal({ count, filled, edge });
  });

  it('may be a part of one where a hedge explains it', () => {
    const cases: Case[] = [
      ['ponad 36%', undefined, 10, 10, 3.6, 'above'],
      ['blisko 36%', undefined, 10, 10, 3.6, 'below'],
      ['ok. 28', '38', 10, 10, 7.368421, 'around'],
      ['ok. 36', '2534', undefined, 100, 1.420679, 'around'],
    ];
    for (const [value, whole, asked, count, filled, edge = 'sharp'] of cases)
      expect(typed(value, whole, asked).icons, `${value} of ${String(whole)}`).to.deep.equal({ count, filled, edge });
  });

  it('are refused where an exact ratio falls between two, with what would do', () => {
    const cases: [value: string, of: string | undefined, asked: number | undefined, found: string, expected: string][] =
      [
        ['36%', undefined, 10, '10', '100'],
        ['98%', undefined, 10, '10', '100'],
        ['28', '38', 10, '10', '38'],
        ['28', '38', 100, '100', '38'],
        ['36', '2534', undefined, '36 / 2534', '…/100, …/10'],
        ['1', '1000', undefined, '1 / 1000', '…/100, …/10'],
        ['101', '999', 10, '10', '…/100, …/10'],
        ['36,5%', undefined, undefined, '36.5 / 100', '…/100, …/10'],
      ];
    for (const [value, whole, asked, found, expected] of cases) {
      const { code, details } = faultOf(() => typed(value, whole, asked));
      expect(code, value).to.equal('range');
      expect(details, value).to.include({ where: 'icons', found, expected });
    }
  });

  it('are never more than a hundred, nor fewer filled than none', () => {
    for (let m = 1; m <= 240; m += 7) {
      for (let n = 0; n <= m; n += 3) {
        const { icons } = view({ value: n, qualifier: 'about', of: of(m) });
        expect(icons?.count, `${n} of ${m}`).to.equal(m <= 100 ? m : 100);
        expect(icons?.filled, `${n} of ${m}`).to.be.within(0, icons?.count ?? 0);
      }
    }
  });
});

describe('ratioView, words in the place of a number', () => {
  it('shows more than half on ten icons, since fifty of a hundred would be a count', () => {
    const found = view({ value: 50, qualifier: 'over', unit: PERCENT, words: { pl: 'ponad połowa' } });
    expect(found.icons).to.deep.equal({ count: 10, filled: 5, edge: 'above' });
    expect(found.part.words).to.deep.equal({ pl: 'ponad połowa' });
    expect(found.whole).to.include({ value: 100 });
  });

  it('shows as many icons as it takes for words that are no tenth', () => {
    const found = view({ value: 75, unit: PERCENT, words: 'trzy czwarte' });
    expect(found.icons).to.deep.equal({ count: 100, filled: 75, edge: 'sharp' });
  });

  it('shows the count where words come with one', () => {
    const found = view({ value: 9, words: 'wszystkie', unit: PROPOSAL, of: of(9) });
    expect(found.icons).to.deep.equal({ count: 9, filled: 9, edge: 'sharp' });
    expect(stated(found.part)).to.deep.equal({
      value: 9,
      qualifier: 'exact',
      words: 'wszystkie',
      unit: stated(PROPOSAL),
    });
  });

  it('draws nothing where nothing is known but words', () => {
    for (const given of [{ words: 'wiele' }, { words: 'wiele', of: of(38) }, { words: 'wiele', unit: PERCENT }])
      expect(view(given).icons, JSON.stringify(given)).to.equal(undefined);
  });
});

describe('ratioView', () => {
  it('carries n and m with their unit and hedge', () => {
    const found = view({
      label: 'Wnioski',
      value: 28,
      qualifier: 'nearly',
      flags: ['revised'],
      unit: PROPOSAL,
      of: of(38),
    });
    expect(found).to.include({ kind: 'ratio', label: 'Wnioski' });
    expect(found.part).to.deep.include({ value: 28, qualifier: 'nearly', flags: ['revised'], unit: PROPOSAL });
    expect(found.whole).to.include({ value: 38, qualifier: 'exact', unit: PROPOSAL });
    expect(view({ value: 28, of: of(38, 'about') }).whole.qualifier).to.equal('about');
  });

  it('refuses a part that its whole can’t hold, and a whole of nothing', () => {
    const cases: [value: string, of: string | undefined, where: string, found: string, expected: string][] = [
      ['39', '38', 'value', '39', '0–38'],
      ['38,5', '38', 'value', '38.5', '0–38'],
      ['-1', '38', 'value', '-1', '0–38'],
      ['101%', undefined, 'value', '101', '0–100'],
      ['ponad 38', '38', 'value', '> 38', '0–38'],
      ['ponad 100%', undefined, 'value', '> 100', '0–100'],
      ['0', '0', 'of', '0', '> 0'],
      ['1', '-5', 'of', '-5', '> 0'],
    ];
    for (const [value, whole, where, found, expected] of cases) {
      const { code, details } = faultOf(() => typed(value, whole));
      expect(code, value).to.equal('range');
      expect(details, value).to.include({ where, found, expected });
    }
    // Over a whole that is itself over, there may be more.
    expect(typed('ponad 38', 'ponad 38').icons).to.include({ count: 38, filled: 38 });
    expect(typed('co najmniej 38', '38').icons).to.include({ filled: 38 });
  });

  it('draws nothing of a whole that is a gap', () => {
    for (const value of ['28', 'blisko 28', '0,5']) expect(typed(value, '-').icons, value).to.equal(undefined);
    expect(typed('28', '-').part.value).to.equal(28);
    expect(faultOf(() => typed('-1', '-')).details).to.include({ where: 'value', found: '-1', expected: '≥ 0' });
  });

  it('asks for m', () => {
    const { code, details } = faultOf(() => typed('28'));
    expect([code, details.where]).to.deep.equal(['no-value', 'of']);
  });

  it('says that there is no data', () => {
    for (const value of ['', '-', '–']) expect(faultOf(() => typed(value, '38')).code, value).to.equal('empty');
    expect(faultOf(() => view({ unit: PERCENT })).code).to.equal('empty');
  });

  it('refuses several figures', () => {
    const several = dataset([figure({ value: 1, of: of(2) }), figure({ value: 1, of: of(2) })]);
    expect(faultOf(() => ratioView(several)).code).to.equal('shape');
  });
});
