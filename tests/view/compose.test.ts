import { expect } from '@open-wc/testing';
import { parsePeriod } from '../../src/data/period.js';
import type { Figure, PartsKind } from '../../src/model/figure.js';
import { compose } from '../../src/view/suits.js';
import { figure, NPS, PERCENT, PERSON, PLN } from '../support/models.js';

/** Figures by name: what isn't said is a number of its own unit, so that nothing is compared by chance. */
let kinds = 0;
const named = (id: string, more: Partial<Figure> = {}): Figure =>
  figure({ id, label: id, value: 5, unit: { kind: 'noun', forms: { pl: { other: `u${kinds++}` } } }, ...more });
const whole = (id: string, value: number, parts: PartsKind, more: Partial<Figure> = {}): Figure =>
  named(id, { value, parts, unit: PERSON, ...more });
const part = (id: string, value: number, partOf: string, more: Partial<Figure> = {}): Figure =>
  named(id, { value, partOf, unit: PERSON, ...more });

/** Element and ids, of a picture that shows more than it is given with those behind a bar: `breakdown w | a b`. */
const pictures = (...figures: Figure[]): string[] =>
  compose(figures).map(({ element, figures: given, shows }) => {
    const [first, more] = [given, shows.filter((one) => !given.includes(one))].map((ones) =>
      ones.map(({ id }) => id).join(' '),
    );
    return `${element.replace('krk-', '')} ${first ?? ''}${more ? ` | ${more}` : ''}`;
  });

describe('compose', () => {
  it('shows each figure in the element that suits it, in order', () => {
    const year = parsePeriod('2024');
    expect(
      pictures(
        named('staff'),
        named('spending', { share: { value: 36, qualifier: 'over' } }),
        named('mail', { period: year, previous: { value: 4, qualifier: 'exact', period: parsePeriod('2023') } }),
        named('proposals', { value: 28, of: { value: 38, qualifier: 'exact' } }),
        named('in-person', { unit: NPS }),
        named('online', { unit: NPS }),
        named('words', { value: null, words: 'lider' }),
      ),
    ).to.deep.equal([
      'stat staff',
      'budget-share spending',
      'timeline mail',
      'ratio proposals',
      'compare in-person online',
      'stat words',
    ]);
    expect(compose([])).to.deep.equal([]);
  });

  it('shows parts with their whole, wherever they stand', () => {
    expect(pictures(whole('w', 14, 'disjoint'), part('a', 9, 'w'), part('b', 5, 'w'))).to.deep.equal([
      'breakdown w | a b',
    ]);
    expect(pictures(part('a', 9, 'w'), named('x'), whole('w', 14, 'disjoint'), part('b', 5, 'w'))).to.deep.equal([
      'stat x',
      'breakdown w | a b',
    ]);
  });

  it('compares parts whose whole can’t be drawn', () => {
    expect(pictures(whole('w', 10, 'disjoint'), part('a', 9, 'w'), part('b', 5, 'w'))).to.deep.equal([
      'stat w',
      'compare a b',
    ]);
  });

  it('shows sets inside sets with the outermost, in whatever order they are written', () => {
    const [a, b, c] = [whole('a', 681, 'nested'), part('b', 162, 'a', { parts: 'nested' }), part('c', 83, 'b')];
    for (const order of [
      [a, b, c],
      [c, b, a],
      [b, c, a],
      [b, a, c],
    ])
      expect(
        compose(order).map(({ element, shows }) => [
          element,
          shows
            .map(({ id }) => id)
            .sort()
            .join(),
        ]),
      ).to.deep.equal([['krk-breakdown', 'a,b,c']]);
  });

  it('shows them with the outermost that can be drawn', () => {
    const figures = [
      part('c', 83, 'b'),
      part('b', 162, 'a', { parts: 'nested' }),
      part('a', 681, 'w', { parts: 'nested' }),
      whole('w', 1, 'disjoint'),
    ];
    expect(pictures(...figures)).to.deep.equal(['breakdown a | b c', 'stat w']);
  });

  it('leaves out no part of a part', () => {
    const figures = [
      whole('w', 20, 'disjoint'),
      part('a', 12, 'w', { parts: 'disjoint' }),
      part('a1', 7, 'a'),
      part('a2', 5, 'a'),
      part('b', 8, 'w'),
    ];
    expect(pictures(...figures)).to.deep.equal(['breakdown w | a b', 'compare a1 a2']);
    const [w, a, a1, a2, b] = figures;
    expect(pictures(a!, a1!, a2!, b!, w!)).to.deep.equal(['compare a1 a2', 'breakdown w | a b']);
  });

  it('gives a part with a course over time a picture of that too', () => {
    const previous = { value: 159, qualifier: 'exact', period: parsePeriod('2023') } as const;
    expect(
      pictures(whole('w', 681, 'nested'), part('a', 162, 'w', { period: parsePeriod('2024'), previous })),
    ).to.deep.equal(['breakdown w | a', 'timeline a']);
  });

  it('shows a whole with its parts, and not also with its neighbours', () => {
    const [a, b] = [part('a', 9, 'w'), part('b', 5, 'w')];
    const near = named('near', { unit: PERSON });
    expect(pictures(near, whole('w', 14, 'disjoint'), a, b)).to.deep.equal(['stat near', 'breakdown w | a b']);
    expect(pictures(whole('w', 14, 'disjoint'), a, b, near)).to.deep.equal(['breakdown w | a b', 'stat near']);
    const other = named('other', { unit: PERSON });
    expect(pictures(near, whole('w', 14, 'disjoint'), a, b, other)).to.deep.equal([
      'stat near',
      'breakdown w | a b',
      'stat other',
    ]);
    expect(pictures(near, other, whole('w', 14, 'disjoint'), a, b)).to.deep.equal([
      'compare near other',
      'breakdown w | a b',
    ]);
  });

  it('says a share once, where the next figure says it again', () => {
    const share = { value: 36, qualifier: 'over', precision: 1 } as const;
    const spending = named('spending', { unit: PLN, share });
    const again = named('again', { ...share, unit: PERCENT });
    expect(pictures(spending, again)).to.deep.equal(['budget-share spending | again']);
    expect(pictures(spending, { ...again, qualifier: 'exact' })).to.deep.equal(['budget-share spending', 'stat again']);
    expect(pictures(spending, { ...again, value: 37 })).to.deep.equal(['budget-share spending', 'stat again']);
    expect(pictures(spending, { ...again, precision: 0.1 })).to.deep.equal(['budget-share spending', 'stat again']);
    expect(pictures(spending, { ...again, unit: PERSON })).to.deep.equal(['budget-share spending', 'stat again']);
  });

  it('hides no other figure that happens to be of the same size', () => {
    const share = { value: 10, qualifier: 'exact', precision: 1 } as const;
    const spending = named('spending', { unit: PLN, share });
    const turnout = named('turnout', { ...share, unit: PERCENT });
    expect(pictures(spending, named('x'), turnout)).to.deep.equal(['budget-share spending', 'stat x', 'stat turnout']);
    expect(pictures(turnout, spending)).to.deep.equal(['stat turnout', 'budget-share spending']);
  });

  it('ends where parts lie in one another, and still shows each figure', () => {
    const rounds: Figure[][] = [
      [whole('a', 5, 'nested', { partOf: 'a' })],
      [whole('a', 5, 'disjoint', { partOf: 'a' })],
      [whole('a', 5, 'nested', { partOf: 'b' }), whole('b', 5, 'nested', { partOf: 'a' })],
      [whole('a', 5, 'disjoint', { partOf: 'b' }), whole('b', 5, 'disjoint', { partOf: 'a' })],
      [
        whole('a', 5, 'disjoint', { partOf: 'c' }),
        whole('b', 5, 'disjoint', { partOf: 'a' }),
        whole('c', 5, 'disjoint', { partOf: 'b' }),
      ],
      [
        whole('a', 9, 'nested', { partOf: 'c' }),
        whole('b', 5, 'nested', { partOf: 'a' }),
        whole('c', 2, 'nested', { partOf: 'b' }),
      ],
    ];
    for (const figures of rounds) {
      const shown = compose(figures).flatMap(({ shows }) => shows.map(({ id }) => id));
      expect([...new Set(shown)].sort(), JSON.stringify(figures.map(({ id }) => id))).to.deep.equal(
        figures.map(({ id }) => id),
      );
    }
  });

  it('shows each figure once, whatever lies in what', () => {
    // A small generator of reports, the same in every run.
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 16_807) % 2_147_483_647) % below;
    for (let report = 0; report < 200; report++) {
      const figures = Array.from({ length: 2 + random(7) }, (_, index) => {
        const partOf = random(2) ? undefined : `f${random(9)}`;
        const parts = ([undefined, 'disjoint', 'nested', 'partial'] as const)[random(4)];
        return figure({
          id: `f${index}`,
          label: `f${index}`,
          value: random(20),
          unit: random(3) ? PERSON : PERCENT,
          ...(partOf !== `f${index}` && { partOf }),
          parts,
        });
      });
      const shown = compose(figures).flatMap(({ shows }) => shows.map(({ id }) => id));
      expect(shown.sort(), JSON.stringify(figures)).to.deep.equal(figures.map(({ id }) => id).sort());
    }
  });
});
