import { expect } from '@open-wc/testing';
import { LABELLED, pointLabels, spread } from '../../src/view/timeline-labels.js';
import { timelineView } from '../../src/view/timeline.js';
import type { Observation } from '../../src/model/figure.js';
import { dataset, observation as at } from '../support/models.js';

const labelled = (...series: Observation[][]): [series: number, index: number, isLast: boolean][] =>
  pointLabels(timelineView(dataset(series.map((points) => ({ series: points }))))).map(
    ({ series: one, index, isLast }) => [one, index, isLast],
  );
const years = (...values: (number | null)[]): Observation[] =>
  values.map((value, index) => at(String(2000 + index), value));

describe('pointLabels', () => {
  it('prints the ends and the extremes first, then the rest of a short series', () => {
    expect(labelled(years(5, 1, 9, 4))).to.deep.equal([
      [0, 3, true],
      [0, 0, false],
      [0, 2, false],
      [0, 1, false],
    ]);
  });

  it('prints no gap', () => {
    expect(labelled(years(null, 1, null, 4, null))).to.deep.equal([
      [0, 3, true],
      [0, 1, false],
    ]);
    expect(labelled(years(null, null))).to.deep.equal([]);
  });

  it('puts a label under a point from which the line rises, but not under bars', () => {
    const below = (values: (number | null)[], chart: 'line' | 'bar' = 'line'): number[] =>
      pointLabels(timelineView(dataset([{ series: years(...values) }]), chart)).flatMap(({ index, isBelow }) =>
        isBelow ? [index] : [],
      );
    expect(below([5, 1, 9, 4]).sort()).to.deep.equal([1, 3]);
    expect(below([1, 2, 3])).to.deep.equal([0]);
    expect(below([5, 5, 5])).to.deep.equal([]);
    expect(below([5, 1, 9, 4], 'bar')).to.deep.equal([]);
  });

  it('prints only the ends and the extremes of a long series, or of several', () => {
    const long = years(...Array.from({ length: 30 }, (_, index) => (index * 7) % 30));
    expect(labelled(long).length).to.be.at.most(4);
    const both = labelled(years(5, 1, 9, 4), years(1, 2, 3));
    expect(both.map(([series, index]) => [series, index])).to.deep.equal([
      [0, 3],
      [0, 0],
      [0, 2],
      [0, 1],
      [1, 2],
      [1, 0],
    ]);
  });
});

describe('spread', () => {
  it('asks the ends first, then the middles of what is left', () => {
    const cases: [length: number, most: number | undefined, expected: number[]][] = [
      [0, undefined, []],
      [1, undefined, [0]],
      [2, undefined, [0, 1]],
      [3, undefined, [0, 2, 1]],
      [5, undefined, [0, 4, 2, 1, 3]],
      [100, 2, [0, 99]],
    ];
    for (const [length, most, expected] of cases) expect(spread(length, most), String(length)).to.deep.equal(expected);
  });

  it('asks each place once, none outside, and no more than may be', () => {
    for (let length = 0; length < 60; length++) {
      const places = spread(length);
      expect(new Set(places), String(length)).to.have.property('size', places.length);
      expect(
        places.every((place) => place >= 0 && place < length),
        String(length),
      ).to.be.true;
      expect(places.length, String(length)).to.be.at.most(LABELLED);
      if (length <= LABELLED) expect(places, String(length)).to.have.length(length);
    }
  });
});
