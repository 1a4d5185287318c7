import { expect } from '@open-wc/testing';
import { parsePeriod } from '../../src/data/period.js';
import type { Observation } from '../../src/model/figure.js';
import { positionOf, ticksOf } from '../../src/view/axis.js';
import { timelineView } from '../../src/view/timeline.js';
import type { TimelineView } from '../../src/view/view.js';
import { dataset, observation as at } from '../support/models.js';

const view = (...series: Observation[][]): TimelineView =>
  timelineView(dataset(series.map((points) => ({ series: points }))));
const middle = (year: number): number => (Date.UTC(year, 0, 1) + Date.UTC(year + 1, 0, 1)) / 2;

describe('positionOf', () => {
  it('puts a period at its middle in time', () => {
    const found = view([at('2022', 10), at('2024', 12)]);
    const cases: [period: string, place: number][] = [
      ['2022', middle(2022)],
      ['2024', middle(2024)],
      ['2023', middle(2023)],
      ['2024-12-31', (Date.UTC(2024, 11, 31) + Date.UTC(2025, 0, 1)) / 2],
      ['2024-10', (Date.UTC(2024, 9, 1) + Date.UTC(2024, 10, 1)) / 2],
      ['2024-Q3', (Date.UTC(2024, 6, 1) + Date.UTC(2024, 9, 1)) / 2],
      ['2021–2024', (Date.UTC(2021, 0, 1) + Date.UTC(2025, 0, 1)) / 2],
    ];
    for (const [period, place] of cases) expect(positionOf(found, parsePeriod(period)), period).to.equal(place);
  });

  it('puts a category at its place in the order given, the same in all series', () => {
    const found = view([at('Nowa Huta', 3), at('Krowodrza', 1)], [at('Podgórze', 5), at('Krowodrza', 2)]);
    const places = ['Nowa Huta', 'Krowodrza', 'Podgórze'].map((name) => positionOf(found, parsePeriod(name)));
    expect(places).to.deep.equal([0, 1, 2]);
  });

  it('counts years among categories by their place, and never by their time', () => {
    const found = view([at('Nowa Huta', 3), at('2023', 2)]);
    expect(positionOf(found, parsePeriod('2023'))).to.equal(1);
  });

  it('has no place for what is in no series', () => {
    const found = view([at('Nowa Huta', 3), at('Krowodrza', 1)]);
    expect(positionOf(found, parsePeriod('Wawer'))).to.be.NaN;
  });

  it('keeps the places of two views apart', () => {
    const [one, other] = [view([at('A', 1), at('B', 2)]), view([at('B', 1), at('A', 2)])];
    expect([one, other].map((found) => positionOf(found, parsePeriod('A')))).to.deep.equal([0, 1]);
  });
});

describe('ticksOf', () => {
  const ticks = (found: TimelineView): [number, string][] =>
    ticksOf(found).map(([place, period]) => [place, period.text]);

  it('offers a label for each period, the ends first', () => {
    const found = view([at('2022', 10), at('2023', null), at('2024', 12)]);
    expect(ticks(found)).to.deep.equal([
      [middle(2022), '2022'],
      [middle(2024), '2024'],
      [middle(2023), '2023'],
    ]);
  });

  it('offers a shared place of several series once', () => {
    const found = view([at('Nowa Huta', 3), at('Krowodrza', 1)], [at('Krowodrza', 2), at('Podgórze', 5)]);
    expect(ticks(found).sort()).to.deep.equal([
      [0, 'Nowa Huta'],
      [1, 'Krowodrza'],
      [2, 'Podgórze'],
    ]);
  });

  it('stands in order of time where the series are of different years', () => {
    const found = view([at('2024', 1)], [at('2020', 1), at('2022', 1)]);
    const inTime = ticks(found)
      .sort(([a], [b]) => a - b)
      .map(([, text]) => text);
    expect(inTime).to.deep.equal(['2020', '2022', '2024']);
    expect(ticks(found).map(([, text]) => text)).to.deep.equal(['2020', '2024', '2022']);
  });

  it('offers no more labels than can be read', () => {
    const series = Array.from({ length: 200 }, (_, index) => at(String(1800 + index), index));
    const offered = ticks(view(series)).map(([, text]) => text);
    expect(offered.length).to.be.within(3, 20);
    expect(offered.slice(0, 2)).to.have.members(['1800', '1999']);
  });

  it('offers none where there is nothing but events', () => {
    const dated = { label: 'Metro', period: parsePeriod('2030') };
    expect(ticks(timelineView(dataset([], [dated])))).to.deep.equal([]);
  });
});
