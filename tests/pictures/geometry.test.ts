import { expect } from '@open-wc/testing';
import { arc, openEdge, placeLabels, type LabelBox, type Run } from '../../src/pictures/geometry.js';
import type { Edge } from '../../src/view/view.js';

/** From where to where the strokes reach, gaps and all. */
const reach = (strokes: readonly Run[]): [number, number] => [strokes[0]?.from ?? NaN, strokes.at(-1)?.to ?? NaN];
const lengths = (strokes: readonly Run[]): number[] => strokes.map(({ from, to }) => to - from);

describe('openEdge', () => {
  it('ends sharply where the value is exact', () => {
    for (const share of [0, 0.36, 1]) {
      expect(openEdge(share, 'sharp'), String(share)).to.deep.equal({ solid: { from: 0, to: share }, strokes: [] });
    }
  });

  it('goes on past its mark for over', () => {
    const { solid, strokes } = openEdge(0.36, 'above');
    expect(solid).to.deep.equal({ from: 0, to: 0.36 });
    const [first, last] = reach(strokes);
    expect(first).to.be.above(0.36);
    expect(last)
      .to.be.above(first)
      .and.at.most(0.36 + 0.07);
  });

  it('falls short of its mark for nearly', () => {
    const { solid, strokes } = openEdge(0.36, 'below');
    expect(solid.to).to.be.below(0.36);
    const [first, last] = reach(strokes);
    expect(first).to.be.above(solid.to);
    expect(last).to.be.above(first).and.at.most(0.36);
  });

  it('does both for about', () => {
    const { solid, strokes } = openEdge(0.36, 'around');
    expect(solid.to).to.be.below(0.36);
    const [first, last] = reach(strokes);
    expect(first).to.be.below(0.36);
    expect(last).to.be.above(0.36);
  });

  it('thins out, in strokes that neither touch nor overlap', () => {
    for (const edge of ['above', 'below', 'around'] as const) {
      const { solid, strokes } = openEdge(0.5, edge);
      expect(strokes.length, edge).to.be.at.least(3);
      strokes.reduce((before, { from, to }) => {
        expect(from, edge).to.be.above(before);
        expect(to, edge).to.be.above(from);
        return to;
      }, solid.to);
      lengths(strokes).reduce((before, length) => {
        expect(length, edge).to.be.below(before);
        return length;
      });
    }
  });

  it('never leaves the whole', () => {
    const edges: Edge[] = ['above', 'below', 'around'];
    for (const edge of edges) {
      for (const share of [0, 0.001, 0.02, 0.5, 0.98, 0.999, 1]) {
        const { solid, strokes } = openEdge(share, edge);
        expect(solid.to, `${edge} ${share}`).to.be.within(0, 1);
        for (const { from, to } of strokes) {
          expect(from, `${edge} ${share}`).to.be.within(0, 1);
          expect(to, `${edge} ${share}`).to.be.within(0, 1);
        }
      }
    }
    expect(openEdge(1, 'above').strokes).to.have.length(0);
    expect(openEdge(0, 'below').strokes).to.have.length(0);
  });

  it('reaches as far as it is told', () => {
    const [, short] = reach(openEdge(0.3, 'above', 0.1).strokes);
    const [, long] = reach(openEdge(0.3, 'above', 0.2).strokes);
    expect(long - 0.3).to.be.closeTo((short - 0.3) * 2, 1e-9);
  });
});

/** The points of a path, as numbers. */
const points = (path: string): number[][] =>
  [...path.matchAll(/([MAL])([^MALZ]*)/g)].map(([, , rest = '']) => rest.trim().split(/\s+/).map(Number).slice(-2));

describe('arc', () => {
  it('runs clockwise from the top', () => {
    const corners = points(arc({ from: 0, to: 0.25 }, 30, 50)).map((pair) => pair.map((part) => part + 0));
    expect(corners).to.deep.equal([
      [0, -50],
      [50, 0],
      [30, 0],
      [0, -30],
    ]);
    expect(arc({ from: 0, to: 0.25 }, 30, 50)).to.match(/^M.*A50 50 0 0 1 .*L.*A30 30 0 0 0 .*Z$/);
  });

  it('takes the long way round for more than half', () => {
    expect(arc({ from: 0, to: 0.49 }, 30, 50))
      .to.contain('A50 50 0 0 1')
      .and.to.contain('A30 30 0 0 0');
    expect(arc({ from: 0, to: 0.51 }, 30, 50))
      .to.contain('A50 50 0 1 1')
      .and.to.contain('A30 30 0 1 0');
    expect(arc({ from: 0.36, to: 1 }, 30, 50)).to.contain('A50 50 0 1 1');
  });

  it('draws nothing of nothing', () => {
    expect(arc({ from: 0, to: 0 }, 30, 50)).to.equal('');
    expect(arc({ from: 0.5, to: 0.4 }, 30, 50)).to.equal('');
  });

  it('draws a whole turn, which one arc cannot', () => {
    const whole = arc({ from: 0, to: 1 }, 30, 50);
    expect(whole.match(/M/g)).to.have.length(2);
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', whole);
    const picture = document.createElementNS(path.namespaceURI, 'svg') as SVGSVGElement;
    picture.append(path);
    document.body.append(picture);
    const box = path.getBBox();
    picture.remove();
    expect(box.width).to.be.closeTo(100, 0.1);
    expect(box.height).to.be.closeTo(100, 0.1);
  });

  it('lets a part and its rest meet', () => {
    const [, , ...part] = points(arc({ from: 0, to: 0.36 }, 30, 50));
    const rest = points(arc({ from: 0.36, to: 1 }, 30, 50));
    expect(rest[3]).to.deep.equal(part[0]);
    expect(rest[0]).to.deep.equal(points(arc({ from: 0, to: 0.36 }, 30, 50))[1]);
  });

  it('writes numbers short', () => {
    for (const [, number = ''] of arc({ from: 0.123456, to: 0.654321 }, 30, 50).matchAll(/(-?[\d.]+)/g)) {
      expect(number.split('.')[1] ?? '').to.have.length.at.most(3);
    }
  });
});

describe('placeLabels', () => {
  const room = { width: 200, height: 100 };
  const box = (x: number, y: number, width = 40, height = 10): LabelBox => ({ x, y, width, height });
  const touch = (a: LabelBox, b: LabelBox): boolean =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

  it('leaves labels that do not touch where they are', () => {
    const boxes = [box(0, 0), box(50, 0), box(0, 50)];
    expect([...placeLabels(boxes, room)]).to.deep.equal(boxes.map((one, index) => [index, one]));
  });

  it('moves a label into the room', () => {
    const boxes = [box(-10, -5), box(190, 95)];
    expect([...placeLabels(boxes, room).values()]).to.deep.equal([box(0, 0), box(160, 90)]);
  });

  it('keeps the more important of two that touch', () => {
    const placed = placeLabels([box(100, 50), box(110, 55), box(20, 50)], room);
    expect([...placed.keys()]).to.deep.equal([0, 2]);
  });

  it('keeps a gap beside, so that two numbers never touch', () => {
    expect([...placeLabels([box(0, 0), box(42, 0)], room).keys()]).to.deep.equal([0]);
    expect([...placeLabels([box(0, 0), box(44, 0)], room).keys()]).to.deep.equal([0, 1]);
  });

  it('offers a label its other places before it is left out', () => {
    const second = { ...box(10, 50), otherwise: [70] };
    expect([...placeLabels([box(0, 50), second], room)]).to.deep.equal([
      [0, box(0, 50)],
      [1, box(10, 70)],
    ]);
    expect([...placeLabels([box(0, 50), box(0, 70), second], room).keys()]).to.deep.equal([0, 1]);
    const third = { ...second, otherwise: [70, 20] };
    expect(placeLabels([box(0, 50), box(0, 70), third], room).get(2)).to.deep.equal(box(10, 20));
    expect(placeLabels([second], room).get(0)).to.deep.equal(box(10, 50));
  });

  it('keeps labels off what stands in their way', () => {
    const line = { x: 0, y: 52, width: 200, height: 2 };
    expect([...placeLabels([box(0, 50)], room, [line]).keys()]).to.deep.equal([]);
    expect(placeLabels([{ ...box(0, 50), otherwise: [30] }], room, [line]).get(0)).to.deep.equal(box(0, 30));
    expect([...placeLabels([box(0, 54)], room, [line]).keys()]).to.deep.equal([0]);
  });

  it('never lets two of them overlap, nor leave the room', () => {
    const crowd = Array.from({ length: 60 }, (_, index) => box(((index * 37) % 230) - 15, ((index * 53) % 120) - 10));
    const placed = [...placeLabels(crowd, room).values()];
    expect(placed.length).to.be.above(5);
    placed.forEach((one, index) => {
      expect(one.x).to.be.within(0, room.width - one.width);
      expect(one.y).to.be.within(0, room.height - one.height);
      for (const other of placed.slice(index + 1)) expect(touch(one, other)).to.be.false;
    });
  });

  it('leaves out a label that is wider than the room', () => {
    expect([...placeLabels([box(50, 10, 300), box(50, 10)], room).keys()]).to.deep.equal([1]);
  });
});
