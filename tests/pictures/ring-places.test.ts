import { expect } from '@open-wc/testing';
import { ringPlaces, type RingPlace } from '../../src/pictures/row-geometry.js';

/** Places of pieces of these sizes, one after another from the top. */
function placesOf(sizes: readonly number[]): RingPlace[] {
  const whole = sizes.reduce((sum, size) => sum + size, 0) || 1;
  let start = 0;
  const middles = sizes.map((size) => {
    const middle = (start + size / 2) / whole;
    start += size;
    return middle;
  });
  return ringPlaces(middles);
}
const brief = (sizes: readonly number[]): string[] => placesOf(sizes).map(({ side, row }) => `${side} ${row}`);

/** Whether labels on each side have rows of their own, within the ring's, in the order of the clock. */
function fault(sizes: readonly number[]): string | undefined {
  const places = placesOf(sizes);
  const rowsOn = (side: RingPlace['side']): number[] =>
    places.filter((place) => place.side === side).map(({ row }) => row);
  const [right, left] = [rowsOn('right'), rowsOn('left').reverse()];
  const isInOrder = (rows: number[]): boolean =>
    rows.every((row, index) => index === 0 || row > (rows[index - 1] ?? 0));
  const isInside = (rows: number[]): boolean =>
    rows.every((row) => Number.isInteger(row) && row >= 1 && row <= sizes.length);
  const isRightFirst = /left right/.exec(places.map(({ side }) => side).join(' ')) === null;
  const isGood = isInOrder(right) && isInOrder(left) && isInside(right) && isInside(left) && isRightFirst;
  return isGood ? undefined : `${sizes.join(' ')}: right ${right.join(' ')}, left ${left.join(' ')}`;
}

describe('ringPlaces', () => {
  it('puts a label on the side of its piece, at its height', () => {
    const cases: [sizes: number[], places: string[]][] = [
      [[1], ['left 1']],
      [
        [1, 1],
        ['right 2', 'left 2'],
      ],
      [
        [36, 64],
        ['right 1', 'left 2'],
      ],
      [
        [1, 1, 1, 1],
        ['right 1', 'right 4', 'left 4', 'left 1'],
      ],
      [
        [136, 114, 80, 103],
        ['right 2', 'right 4', 'left 3', 'left 1'],
      ],
    ];
    for (const [sizes, places] of cases) expect(brief(sizes), sizes.join(' ')).to.deep.equal(places);
  });

  it('gives each of several small pieces a row of its own', () => {
    for (const sizes of [
      [20, 3, 3, 37, 37],
      [37, 37, 3, 3, 20],
      [1, 1, 1, 1, 96],
      [96, 1, 1, 1, 1],
      [49, 1, 1, 1, 48],
      [0, 0, 0, 0, 1],
      [1, 0, 0, 0, 0],
      [0, 0],
    ])
      expect(fault(sizes), sizes.join(' ')).to.equal(undefined);
  });

  it('gives pieces of any sizes rows of their own, in the order of the clock', () => {
    const sizes = [0, 0.2, 1, 3, 7, 20, 55];
    const all = (count: number): number[][] =>
      count === 0 ? [[]] : all(count - 1).flatMap((before) => sizes.map((size) => [...before, size]));
    for (let count = 1; count <= 5; count++) {
      const faults = all(count).flatMap((given) => fault(given) ?? []);
      expect(faults.slice(0, 5), `${faults.length} of ${count} pieces`).to.deep.equal([]);
    }
  });
});
