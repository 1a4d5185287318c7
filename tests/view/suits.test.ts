import { expect } from '@open-wc/testing';
import { parsePeriod } from '../../src/data/period.js';
import type { Figure } from '../../src/model/figure.js';
import { partsOf } from '../../src/model/parts.js';
import { suits } from '../../src/view/suits.js';
import { figure, NPS, observation, PERCENT, PERSON, PLN, PROPOSAL } from '../support/models.js';

const share = { value: 36, qualifier: 'over' } as const;
const exact = (value: number): Figure['of'] => ({ value, qualifier: 'exact' });
const years = [observation('2023', 1), observation('2024', 2)];
const year = parsePeriod('2024');

describe('suits, a figure alone', () => {
  it('knows from the model alone which element shows it', () => {
    const cases: [what: string, element: string, figure: Partial<Figure>][] = [
      ['a number', 'krk-stat', { value: 5 }],
      ['a percentage', 'krk-stat', { value: 5, unit: PERCENT }],
      ['words', 'krk-stat', { words: 'ponad połowa' }],
      ['words that stand for a percentage', 'krk-ratio', { words: 'ponad połowa', value: 50, unit: PERCENT }],
      ['words that stand for a count', 'krk-stat', { words: 'czwarty', value: 1, unit: PERSON }],
      ['words of a percentage that nobody knows', 'krk-stat', { words: 'wiele', unit: PERCENT }],
      ['a stated share', 'krk-budget-share', { value: 5, unit: PLN, share }],
      ['a stated share of a series', 'krk-budget-share', { share, series: years }],
      ['a stated share of an n of m', 'krk-budget-share', { value: 28, of: exact(38), share }],
      ['values of two years', 'krk-timeline', { series: years }],
      ['values of two years, of an n of m', 'krk-timeline', { value: 28, of: exact(38), series: years }],
      ['one value', 'krk-stat', { series: [observation('2024', 2)] }],
      ['one value and a gap', 'krk-stat', { series: [observation('2023', null), observation('2024', 2)] }],
      ['one value, told twice', 'krk-stat', { value: 2, period: year, series: [observation('2024', 2)] }],
      ['categories', 'krk-stat', { series: [observation('Nowa Huta', 1), observation('Krowodrza', 2)] }],
      [
        'a value and an earlier one',
        'krk-timeline',
        { value: 2, period: year, previous: { value: 1, qualifier: 'exact', period: parsePeriod('2023') } },
      ],
      [
        'a value and an earlier gap',
        'krk-stat',
        { value: 2, period: year, previous: { value: null, qualifier: 'exact', period: parsePeriod('2023') } },
      ],
      [
        'a value and an earlier one of no year',
        'krk-stat',
        { value: 2, period: year, previous: { value: 1, qualifier: 'exact' } },
      ],
      ['only a direction', 'krk-stat', { value: 2, period: year, direction: 'up' }],
    ];
    for (const [what, element, given] of cases) expect(suits(figure(given)), what).to.equal(element);
  });

  it('draws an n of m where icons can show it', () => {
    const cases: [n: Partial<Figure>, m: number, element: string][] = [
      [{ value: 28 }, 38, 'krk-ratio'],
      [{ value: 3 }, 10, 'krk-ratio'],
      [{ value: 98, unit: PERCENT }, 100, 'krk-ratio'],
      [{ value: 9, words: 'wszystkie' }, 9, 'krk-ratio'],
      [{ value: 50 }, 200, 'krk-ratio'],
      [{ value: 36, qualifier: 'about' }, 2534, 'krk-ratio'],
      [{ value: 36 }, 2534, 'krk-stat'],
      [{ value: null }, 38, 'krk-stat'],
      // What the element would refuse suits no figure.
      [{ value: 39 }, 38, 'krk-stat'],
      [{ value: 38, qualifier: 'over' }, 38, 'krk-stat'],
      [{ value: -1 }, 38, 'krk-stat'],
      [{ value: 0 }, 0, 'krk-stat'],
      [{ value: 5, qualifier: 'about' }, -5, 'krk-stat'],
    ];
    for (const [n, m, element] of cases)
      expect(suits(figure({ ...n, of: exact(m) })), `${String(n.value)} of ${m}`).to.equal(element);
  });

  it('never looks at ids', () => {
    expect(suits(figure({ id: 'education.share', section: 'timeline', value: 5 }))).to.equal('krk-stat');
  });
});

describe('suits, a figure in a report', () => {
  it('holds neighbours of one unit and time against each other', () => {
    const nps = { unit: NPS, period: year, section: 'office' };
    const cases: [what: string, other: Partial<Figure>, element: string][] = [
      ['the same', {}, 'krk-compare'],
      ['a hedge of its own', { qualifier: 'about' }, 'krk-compare'],
      ['another unit', { unit: PERSON }, 'krk-stat'],
      ['another year', { period: parsePeriod('2023') }, 'krk-stat'],
      ['no year', { period: undefined }, 'krk-stat'],
      ['another section', { section: 'culture' }, 'krk-stat'],
      ['another stage of a budget', { phase: 'plan' }, 'krk-stat'],
      ['a day of its own', { asOf: parsePeriod('2024-12-31') }, 'krk-stat'],
      ['a part of something', { partOf: 'x' }, 'krk-stat'],
      ['a gap', { value: null }, 'krk-stat'],
      ['words', { words: 'wiele' }, 'krk-stat'],
      ['a course of its own', { series: years }, 'krk-stat'],
      ['a share', { share }, 'krk-stat'],
    ];
    for (const [what, other, element] of cases) {
      const [a, b] = [figure({ ...nps, value: 49 }), figure({ ...nps, value: 39, ...other })];
      expect(suits(a, [a, b]), what).to.equal(element);
    }
  });

  it('compares no bare numbers, and no parts of different wholes', () => {
    const bare = [figure({ value: 1 }), figure({ value: 2 })];
    expect(bare.map((one) => suits(one, bare))).to.deep.equal(['krk-stat', 'krk-stat']);
    const of = (m: number, more: Partial<Figure> = {}): Figure =>
      figure({ value: 36, unit: PROPOSAL, of: exact(m), ...more });
    const apart = [of(2534), of(999)];
    expect(apart.map((one) => suits(one, apart))).to.deep.equal(['krk-stat', 'krk-stat']);
    const alike = [of(2534, { ofId: 'a' }), of(2534, { ofId: 'a', value: 41 })];
    expect(alike.map((one) => suits(one, alike))).to.deep.equal(['krk-compare', 'krk-compare']);
  });

  it('compares neighbours only, with nothing between them', () => {
    const [a, b, c] = [
      figure({ value: 1, unit: PERSON }),
      figure({ value: 2, unit: PLN }),
      figure({ value: 3, unit: PERSON }),
    ];
    expect(suits(a, [a, b, c])).to.equal('krk-stat');
    expect(suits(a, [b, a, c])).to.equal('krk-compare');
    expect(suits(a, [c]), 'not in the report itself').to.equal('krk-stat');
  });

  it('shows parts with their whole, where they fit it', () => {
    const whole = figure({ id: 'w', value: 433, parts: 'partial', unit: PERSON });
    const part = (value: number | null, more: Partial<Figure> = {}): Figure =>
      figure({ value, partOf: 'w', unit: PERSON, label: String(value), ...more });
    const cases: [what: string, whole: Figure, parts: Figure[], element: string][] = [
      ['that fit', whole, [part(136), part(114)], 'krk-breakdown'],
      ['one part', whole, [part(136)], 'krk-breakdown'],
      ['a gap among them', whole, [part(136), part(null)], 'krk-breakdown'],
      ['none', whole, [], 'krk-stat'],
      ['only gaps', whole, [part(null)], 'krk-stat'],
      ['too much', whole, [part(400), part(114)], 'krk-stat'],
      ['another unit', whole, [part(5, { unit: PLN })], 'krk-stat'],
      ['a whole of unknown size', { ...whole, value: null }, [part(136)], 'krk-stat'],
      ['of another whole', whole, [part(136, { partOf: 'v' })], 'krk-stat'],
      ['of a whole with a course', { ...whole, period: year, series: years }, [part(136)], 'krk-breakdown'],
    ];
    for (const [what, one, parts, element] of cases) expect(suits(one, [one, ...parts]), what).to.equal(element);
  });
});

describe('partsOf', () => {
  const chain = (last?: string): Figure[] => [
    figure({ id: 'a', value: 681, parts: 'nested', partOf: last }),
    figure({ id: 'b', value: 162, partOf: 'a' }),
    figure({ id: 'c', value: 83, partOf: 'b' }),
  ];
  const ids = (whole: Figure | undefined, figures: Figure[]): unknown[] =>
    whole ? partsOf(whole, figures).map(({ id }) => id) : [];

  it('finds sets inside sets, however deep they lie', () => {
    const figures = chain();
    expect(ids(figures[0], figures)).to.deep.equal(['b', 'c']);
    expect(ids({ ...figures[0]!, parts: 'disjoint' }, figures)).to.deep.equal(['b']);
    expect(ids(figures[2], figures)).to.deep.equal([]);
    expect(ids(figure({ parts: 'nested' }), figures)).to.deep.equal([]);
  });

  it('ends where parts lie in one another', () => {
    const round = chain('c');
    expect(ids(round[0], round)).to.deep.equal(['b', 'c']);
    const own = [figure({ id: 'a', value: 5, parts: 'nested', partOf: 'a' })];
    expect(ids(own[0], own)).to.deep.equal([]);
    for (const one of [...round, ...own]) expect(suits(one, [...round, ...own])).to.match(/^krk-/);
  });
});
