import { expect } from '@open-wc/testing';
import type { Run } from '../../src/pictures/geometry.js';
import { circleSlice, iconSlices, rowBar, type RowBar, type Slice } from '../../src/pictures/row-geometry.js';
import type { Edge } from '../../src/view/view.js';

const EDGES: readonly Edge[] = ['sharp', 'above', 'below', 'around'];
const PLAIN = { min: 0, max: 100 };
const BOTH = { min: -100, max: 100 };
const bar = (value: number, edge: Edge = 'sharp', scale = PLAIN, headroom = false): RowBar =>
  rowBar(value, edge, scale, headroom);
/** From where to where in the row what is drawn reaches. */
const span = ({ start, solid, strokes }: RowBar): [from: number, to: number] => {
  const ends = [solid, ...strokes].filter(({ from, to }) => to > from).flatMap(({ from, to }) => [from, to]);
  return [start + Math.min(...ends), start + Math.max(...ends)];
};
const near = (found: readonly number[], expected: readonly number[], message: string): void => {
  expect(found, message).to.have.length(expected.length);
  found.forEach((number, index) => expect(number, `${message} [${index}]`).to.be.closeTo(expected[index]!, 1e-9));
};

describe('rowBar', () => {
  it('goes from nothing to its value, on the side of it', () => {
    const cases: [value: number, scale: { min: number; max: number }, start: number, length: number][] = [
      [50, PLAIN, 0, 0.5],
      [100, PLAIN, 0, 1],
      [0, PLAIN, 0, 0],
      [49, BOTH, 0.5, 0.245],
      [-12, BOTH, 0.44, 0.06],
      [-100, BOTH, 0, 0.5],
      [0, BOTH, 0.5, 0],
      [-5, { min: -20, max: 0 }, 0.75, 0.25],
      [7, { min: -3, max: 7 }, 0.3, 0.7],
    ];
    for (const [value, scale, start, length] of cases) {
      const found = bar(value, 'sharp', scale);
      near([found.start, found.length], [start, length], `${value} on ${JSON.stringify(scale)}`);
      near([found.solid.from, found.solid.to], [0, length], `${value}, solid`);
      expect(found.strokes).to.deep.equal([]);
    }
  });

  it('begins at the nearer end of a scale without 0', () => {
    const cases: [value: number, min: number, max: number, start: number, length: number][] = [
      [40, 30, 60, 0, 1 / 3],
      [30, 30, 60, 0, 0],
      [60, 30, 60, 0, 1],
      [-40, -60, -30, 2 / 3, 1 / 3],
      [-30, -60, -30, 1, 0],
      [-60, -60, -30, 0, 1],
    ];
    for (const [value, min, max, start, length] of cases) {
      const found = bar(value, 'sharp', { min, max });
      near([found.start, found.length], [start, length], `${value} on ${min}…${max}`);
    }
  });

  it('opens its end on the side where the true value lies, left of nothing as well', () => {
    const cases: [value: number, edge: Edge, from: 'short' | 'at', to: 'at' | 'past'][] = [
      [50, 'above', 'at', 'past'],
      [50, 'below', 'short', 'at'],
      [50, 'around', 'short', 'past'],
      // Above −50 is nearer to 0: the bar is no longer than −50, and may be shorter.
      [-50, 'above', 'short', 'at'],
      [-50, 'below', 'at', 'past'],
      [-50, 'around', 'short', 'past'],
    ];
    for (const [value, edge, from, to] of cases) {
      const found = bar(value, edge, BOTH);
      const [low, high] = span(found);
      const reached = value < 0 ? 0.5 - low : high - 0.5;
      const solid = found.solid.to - found.solid.from;
      if (from === 'at') expect(solid, `${value} ${edge}, solid`).to.be.closeTo(0.25, 1e-9);
      else expect(solid, `${value} ${edge}, solid`).to.be.below(0.24);
      expect(reached, `${value} ${edge}, end`)
        .to.be.above(to === 'at' ? 0.23 : 0.26)
        .and.below(to === 'at' ? 0.25 : 0.32);
      // The other end stands at nothing.
      expect(value < 0 ? high : low, `${value} ${edge}, origin`).to.be.closeTo(0.5, 1e-9);
    }
  });

  it('is the mirror image of its opposite', () => {
    const mirrored: Record<Edge, Edge> = { sharp: 'sharp', above: 'below', below: 'above', around: 'around' };
    for (const edge of EDGES) {
      for (const value of [3, 50, 97]) {
        const [from, to] = span(bar(value, edge, BOTH));
        near(span(bar(-value, mirrored[edge], BOTH)), [1 - to, 1 - from], `${value} ${edge}`);
      }
    }
  });

  it('keeps everything in its row, and its strokes in order', () => {
    for (const scale of [PLAIN, BOTH, { min: -30, max: 70 }, { min: 20, max: 80 }]) {
      for (const edge of EDGES) {
        for (const headroom of [true, false]) {
          for (let value = scale.min; value <= scale.max; value += 2.5) {
            const found = bar(value, edge, scale, headroom);
            const name = `${value} ${edge} ${JSON.stringify(scale)} ${String(headroom)}`;
            expect(found.start, name).to.be.within(-1e-9, 1 + 1e-9);
            expect(found.start + found.length, name).to.be.within(-1e-9, 1 + 1e-9);
            const runs = [found.solid, ...found.strokes];
            for (const { from, to } of runs) {
              expect(from, name).to.be.within(-1e-9, found.length + 1e-9);
              expect(to, name).to.be.within(from, found.length + 1e-9);
            }
            const middles = runs.filter(({ from, to }) => to > from).map(({ from, to }) => from + to);
            const [first = 0, last = 0] = [middles[0], middles.at(-1)];
            const ordered = middles.toSorted((a, b) => (first <= last ? a - b : b - a));
            expect(middles, name).to.deep.equal(ordered);
          }
        }
      }
    }
  });

  it('leaves room past the longest bar where one of them goes on', () => {
    const [tight, roomy] = [bar(100, 'above'), bar(100, 'above', PLAIN, true)];
    near([tight.length, ...tight.strokes.map(({ to }) => to)], [1], 'no room, no strokes');
    expect(roomy.solid.to).to.be.closeTo(0.94, 1e-9);
    expect(roomy.length).to.be.within(0.98, 1);
    // All bars of the rows shrink alike.
    near([bar(50, 'sharp', PLAIN, true).length], [0.47], 'half');
  });

  it('draws nothing where the scale holds nothing but 0', () => {
    const found = bar(0, 'above', { min: 0, max: 0 });
    expect([found.start, found.solid.to]).to.deep.equal([0, 0]);
  });
});

describe('iconSlices', () => {
  const filled = (slices: readonly Slice[]): number => slices.reduce((sum, { from, to }) => sum + to - from, 0);
  const round = (number: number): number => Math.round(number * 100) / 100;
  const brief = (slices: readonly Slice[]): number[][] =>
    slices.map(({ icon, from, to }) => [icon, round(from), round(to)]);

  it('fills whole icons, row by row', () => {
    expect(brief(iconSlices(10, 3, 'sharp'))).to.deep.equal([
      [0, 0, 1],
      [1, 0, 1],
      [2, 0, 1],
    ]);
    expect(brief(iconSlices(10, 0, 'sharp'))).to.deep.equal([]);
    expect(iconSlices(100, 100, 'sharp')).to.have.length(100);
    expect(iconSlices(38, 28, 'sharp').every(({ from, to }) => from === 0 && to === 1)).to.be.true;
  });

  it('fills the last one only in strokes for nearly', () => {
    const slices = iconSlices(10, 7, 'below');
    expect(brief(slices.slice(0, 6))).to.deep.equal([0, 1, 2, 3, 4, 5].map((icon) => [icon, 0, 1]));
    expect(new Set(slices.slice(6).map(({ icon }) => icon))).to.deep.equal(new Set([6]));
    expect(slices.length).to.be.above(8);
    expect(filled(slices)).to.be.above(6).and.below(7);
  });

  it('puts strokes into the next one for over', () => {
    const slices = iconSlices(10, 7, 'above');
    expect(slices.filter(({ from, to }) => from === 0 && to === 1)).to.have.length(7);
    expect(new Set(slices.slice(7).map(({ icon }) => icon))).to.deep.equal(new Set([7]));
    expect(filled(slices)).to.be.above(7).and.below(8);
  });

  it('does both for about', () => {
    const slices = iconSlices(10, 7, 'around');
    const open = slices.filter(({ from, to }) => from !== 0 || to !== 1).map(({ icon }) => icon);
    expect(new Set(open)).to.deep.equal(new Set([6, 7]));
  });

  it('fills a part of one where a hedge explains it', () => {
    const slices = iconSlices(10, 3.6, 'above');
    expect(brief(slices.slice(0, 4))).to.deep.equal([
      [0, 0, 1],
      [1, 0, 1],
      [2, 0, 1],
      [3, 0, 0.6],
    ]);
    const open = slices.slice(4);
    expect(open.length).to.be.at.least(3);
    expect(open.every(({ icon, from }) => (icon === 3 && from >= 0.6) || icon === 4)).to.be.true;
  });

  it('never leaves the icons, nor an icon', () => {
    for (const count of [1, 9, 10, 38, 100]) {
      for (const edge of EDGES) {
        for (let part = 0; part <= count; part += count / 20) {
          for (const { icon, from, to } of iconSlices(count, part, edge)) {
            const name = `${part} of ${count} ${edge}`;
            expect(icon, name).to.be.within(0, count - 1);
            expect(from, name).to.be.within(0, 1);
            expect(to, name).to.be.within(from, 1);
          }
        }
      }
    }
    expect(iconSlices(10, 10, 'above').every(({ from, to }) => from === 0 && to === 1)).to.be.true;
    expect(brief(iconSlices(10, 0, 'below'))).to.deep.equal([]);
  });
});

describe('circleSlice', () => {
  const boxOf = (run: Run): DOMRect => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', circleSlice(run, 30, 10, 8));
    const picture = document.createElementNS(path.namespaceURI, 'svg') as SVGSVGElement;
    picture.append(path);
    document.body.append(picture);
    const box = path.getBBox();
    picture.remove();
    return box;
  };

  it('is the piece of the circle between two uprights', () => {
    const cases: [from: number, to: number, height: number][] = [
      [0, 1, 16],
      [0, 0.5, 16],
      [0.5, 1, 16],
      [0.25, 0.75, 16],
      [0, 0.25, 2 * Math.sqrt(48)],
      [0.75, 1, 2 * Math.sqrt(48)],
    ];
    for (const [from, to, height] of cases) {
      const { x, y, width, height: found } = boxOf({ from, to });
      const name = `${from}–${to}`;
      expect(x, name).to.be.closeTo(22 + from * 16, 0.05);
      expect(width, name).to.be.closeTo((to - from) * 16, 0.05);
      expect(found, name).to.be.closeTo(height, 0.05);
      expect(y, name).to.be.closeTo(10 - height / 2, 0.05);
    }
  });

  it('writes numbers short, and none that are none', () => {
    for (const run of [
      { from: 0, to: 1 },
      { from: 0.123456, to: 0.654321 },
      { from: 1, to: 1.0000001 },
    ]) {
      const path = circleSlice(run, 30, 10, 8);
      expect(path).not.to.contain('NaN');
      for (const [number] of path.matchAll(/-?[\d.]+/g)) expect(number.split('.')[1] ?? '').to.have.length.at.most(2);
    }
  });
});
