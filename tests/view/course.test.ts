import { expect } from '@open-wc/testing';
import { parsePeriod } from '../../src/data/period.js';
import type { Direction, Flag } from '../../src/model/figure.js';
import { courseOf } from '../../src/view/course.js';
import type { PointView } from '../../src/view/view.js';
import { NONE, observation } from '../support/models.js';

/** Values of years one after another. */
const points = (...values: (number | null)[]): PointView[] =>
  values.map((value, index) => ({ ...observation(String(2001 + index), value), unit: NONE }));

const flagged = (values: readonly PointView[], at: number, ...flags: Flag[]): PointView[] =>
  values.map((point, index) => (index === at ? { ...point, flags } : point));

type Told = [direction: Direction, end: number][];
const told = (values: readonly PointView[]): Told =>
  courseOf(values).stretches.map(({ direction, end }) => [direction, end]);

describe('courseOf', () => {
  it('tells each stretch that goes one way, and where it ends', () => {
    const cases: [values: number[], expected: Told][] = [
      [[1, 2, 3, 4], [['up', 3]]],
      [[4, 3, 2, 1], [['down', 3]]],
      [[-4, -3, 0, 5], [['up', 3]]],
      [[0.1, 0.2, 0.25], [['up', 2]]],
      [
        [1, 5, 9, 4],
        [
          ['up', 2],
          ['down', 3],
        ],
      ],
      [
        [9, 4, 1, 5],
        [
          ['down', 2],
          ['up', 3],
        ],
      ],
      [
        [1, 2, 1, 5, 3],
        [
          ['up', 1],
          ['down', 2],
          ['up', 3],
          ['down', 4],
        ],
      ],
    ];
    for (const [values, expected] of cases) expect(told(points(...values)), values.join()).to.deep.equal(expected);
  });

  it('lets equal values belong to what they follow, or to what comes after where nothing was before', () => {
    const cases: [values: number[], expected: Told][] = [
      [[5, 5, 5, 5], [['same', 3]]],
      [[1, 2, 2, 3], [['up', 3]]],
      [[3, 2, 2, 2], [['down', 3]]],
      [[5, 5, 7, 9], [['up', 3]]],
      [[5, 5, 5, 2], [['down', 3]]],
      [
        [5, 5, 7, 7, 3, 3],
        [
          ['up', 3],
          ['down', 5],
        ],
      ],
    ];
    for (const [values, expected] of cases) expect(told(points(...values)), values.join()).to.deep.equal(expected);
  });

  it('passes over gaps, and counts places with them', () => {
    const cases: [values: (number | null)[], expected: Told][] = [
      [[null, 1, null, 2, 3, null], [['up', 4]]],
      [
        [1, null, 9, null, 4],
        [
          ['up', 2],
          ['down', 4],
        ],
      ],
      [[2, null, 2], [['same', 2]]],
    ];
    for (const [values, expected] of cases) expect(told(points(...values)), values.join()).to.deep.equal(expected);
  });

  it('takes 0 for a value', () => {
    expect(told(points(3, 0, 5))).to.deep.equal([
      ['down', 1],
      ['up', 2],
    ]);
  });

  it('is steady where no two values in a row are the same', () => {
    const cases: [values: (number | null)[], expected: boolean[]][] = [
      [[1, 2, 3, 4], [true]],
      [[4, null, 3, 1], [true]],
      [[1, 2, 2, 3], [false]],
      [[1, 1, 2, 3], [false]],
      [[3, 2, 1, 1], [false]],
      [[5, 5, 5], [false]],
      [
        [1, 5, 9, 4, 4],
        [true, false],
      ],
    ];
    for (const [values, expected] of cases)
      expect(
        courseOf(points(...values)).stretches.map(({ isSteady }) => isSteady),
        values.join(),
      ).to.deep.equal(expected);
  });

  it('has none where a change of one value to the next could not be told', () => {
    const years = points(1, 2, 3, 4);
    const instead = (at: number, more: Partial<PointView>): PointView[] =>
      years.map((point, index) => (index === at ? { ...point, ...more } : point));
    const untold: PointView[][] = [
      ...(['under', 'at-least', 'up-to'] as const).map((qualifier) => instead(2, { qualifier })),
      instead(2, { words: 'kilka' }),
      instead(3, { phase: 'plan' }),
      instead(3, { period: parsePeriod('2004-Q1') }),
      instead(0, { period: parsePeriod('jesień') }),
      // Over 2 and 2 are not the same.
      ...(['about', 'nearly', 'over'] as const).map((qualifier) => instead(2, { value: 2, qualifier })),
    ];
    for (const values of untold)
      expect(courseOf(values), JSON.stringify(values)).to.deep.equal({ stretches: [], breaks: [] });
    for (const qualifier of ['about', 'nearly', 'over'] as const)
      expect(told(instead(2, { qualifier })), qualifier).to.deep.equal([['up', 3]]);
  });

  it('has none of fewer than two values', () => {
    for (const values of [[], [5], [null], [null, 5, null]])
      expect(courseOf(points(...values)), values.join()).to.deep.equal({ stretches: [], breaks: [] });
  });

  it('has none across a break, and tells where that is', () => {
    const broken: [flag: Flag, at: number][] = [
      ['break', 2],
      ['break', 3],
      ['definition-differs', 1],
    ];
    for (const [flag, at] of broken)
      expect(courseOf(flagged(points(1, 2, 3, 4), at, 'revised', flag)), `${flag} ${at}`).to.deep.equal({
        stretches: [],
        breaks: [at],
      });
    const twice = flagged(flagged(points(1, 2, 3, 4), 1, 'break'), 3, 'break');
    expect(courseOf(twice).breaks).to.deep.equal([1, 3]);
  });

  it('takes no flag of the first value for a break: nothing was before it', () => {
    expect(courseOf(flagged(points(1, 2, 3), 0, 'break'))).to.deep.equal({
      stretches: [{ direction: 'up', end: 2, isSteady: true }],
      breaks: [],
    });
  });

  it('takes no other flag for a break', () => {
    for (const flag of ['revised', 'provisional', 'estimated', 'forecast', 'low-reliability'] as const)
      expect(courseOf(flagged(points(1, 2, 3), 1, flag)).breaks, flag).to.deep.equal([]);
  });

  it('leaves the points as they are', () => {
    const given = points(1, null, 5, 2);
    const before = structuredClone(given);
    courseOf(given);
    expect(given).to.deep.equal(before);
  });

  it('turns in each stretch: no two one after another go the same way', () => {
    const values = [3, 3, 4, 4, 2, 2, 2, 8, 9, 1, 1, 0, 5];
    const { stretches } = courseOf(points(...values));
    stretches.forEach(({ direction, end }, index) => {
      expect(direction).not.to.equal(stretches[index - 1]?.direction);
      expect(end).to.be.greaterThan(stretches[index - 1]?.end ?? 0);
    });
    expect(stretches.at(-1)?.end).to.equal(values.length - 1);
  });
});
