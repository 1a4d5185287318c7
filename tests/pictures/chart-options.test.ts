import { expect } from '@open-wc/testing';
import { parsePeriod } from '../../src/data/period.js';
import type { Figure, Milestone } from '../../src/model/figure.js';
import { chartPlan, type ChartPlan, type ChartTokens } from '../../src/pictures/chart-options.js';
import { timelineView } from '../../src/view/timeline.js';
import type { TimelineView } from '../../src/view/view.js';
import { dataset, observation as at } from '../support/models.js';

const tokens: ChartTokens = { series: ['red', 'green', 'blue'], text: 'black', border: 'gray', surface: 'white' };
const view = (figures: Partial<Figure>[], chart: 'line' | 'bar' = 'line', milestones: Milestone[] = []): TimelineView =>
  timelineView(dataset(figures, milestones), chart);
const plan = (...given: Parameters<typeof view>): ChartPlan => chartPlan(view(...given), tokens);

const middle = (year: number): number => (Date.UTC(year, 0, 1) + Date.UTC(year + 1, 0, 1)) / 2;
const years = [at('2022', 10), at('2023', null), at('2024', 12)];

describe('chartPlan', () => {
  it('draws a line or bars', () => {
    expect(plan([{ series: years }]).type).to.equal('line');
    expect(plan([{ series: years }], 'bar').type).to.equal('bar');
  });

  it('gives each series its values and a colour, over again where there are more', () => {
    const series = [at('2023', 1), at('2024', 2)];
    const { datasets } = plan([{ series }, { series }, { series }, { series }]);
    expect(datasets.map(({ color }) => color)).to.deep.equal(['red', 'green', 'blue', 'red']);
    expect(datasets[0]?.data).to.deep.equal([
      { x: middle(2023), y: 1 },
      { x: middle(2024), y: 2 },
    ]);
  });

  it('leaves a gap in the line where the data has one, and no 0', () => {
    const [line] = plan([{ series: years }]).datasets;
    expect(line?.data.map(({ y }) => y)).to.deep.equal([10, NaN, 12]);
  });

  it('puts a period at its middle in time, a category at a place shared by name', () => {
    const xs = ({ datasets }: ChartPlan): number[][] => datasets.map(({ data }) => data.map(({ x }) => x));
    expect(xs(plan([{ series: years }]))).to.deep.equal([[middle(2022), middle(2023), middle(2024)]]);
    const districts = plan([
      { series: [at('Nowa Huta', 3), at('Krowodrza', 1)] },
      { series: [at('Krowodrza', 2), at('Podgórze', 5)] },
    ]);
    expect(xs(districts)).to.deep.equal([
      [0, 1],
      [1, 2],
    ]);
  });

  it('holds 0 on the value axis, so that a small change looks small', () => {
    const cases: [values: (number | null)[], min: number, max: number][] = [
      [[100, 101], 0, 101],
      [[-5, 10], -5, 10],
      [[0, 0], 0, 1],
      [[null, 7, 9], 0, 9],
    ];
    for (const [values, min, max] of cases) {
      const series = values.map((value, index) => at(String(2020 + index), value));
      expect(plan([{ series }]).y, String(values)).to.deep.equal({ min, max });
    }
  });

  it('ends at 0 where all values are below', () => {
    expect(plan([{ series: [at('2023', -0.4), at('2024', -0.2)] }]).y).to.deep.equal({ min: -0.4, max: 0 });
  });

  it('has room at both ends: half a bar, or a little air', () => {
    const series = [at('2022', 1), at('2023', 2), at('2024', 3)];
    const [line, bar] = [plan([{ series }]).x, plan([{ series }], 'bar').x];
    const [first, last] = [middle(2022), middle(2024)];
    for (const { min, max } of [line, bar]) {
      expect(min).to.be.below(first);
      expect(max).to.be.above(last);
    }
    const half = (middle(2023) - first) / 2;
    expect(bar).to.deep.equal({ min: first - half, max: last + half });
    expect(first - line.min).to.be.below((last - first) / 10);
  });

  it('leaves half the room of the closest two bars', () => {
    const series = [at('Nowa Huta', 1), at('Krowodrza', 2), at('Podgórze', 3)];
    expect(plan([{ series }], 'bar').x).to.deep.equal({ min: -0.5, max: 2.5 });
  });

  it('marks milestones on a time axis, and makes room for them', () => {
    const event: Milestone = { label: 'Metro', period: parsePeriod('2030'), when: 'start' };
    const undated: Milestone = { label: 'kiedyś', period: parsePeriod('kiedyś') };
    const found = plan([{ series: years }], 'line', [event, undated]);
    expect(found.marks).to.deep.equal([Date.UTC(2030, 0, 1)]);
    expect(found.x.max).to.be.above(Date.UTC(2030, 0, 1));
    const categories = [at('Nowa Huta', 1), at('Krowodrza', 2)];
    expect(plan([{ series: categories }], 'line', [event]).marks).to.deep.equal([]);
  });

  it('opens the edges of hedged points, but not of gaps', () => {
    const series = [
      at('2021', 1, { qualifier: 'over' }),
      at('2022', 2),
      at('2023', null, { qualifier: 'about' }),
      at('2024', 3, { qualifier: 'nearly' }),
    ];
    expect(plan([{ series }]).edges.map((edges) => [...edges])).to.deep.equal([
      [
        [0, 'above'],
        [3, 'below'],
      ],
    ]);
  });

  it('cuts the line where the series was broken', () => {
    const series = [at('2022', 1), at('2023', 2, { flags: ['break'] }), at('2024', 3)];
    expect(plan([{ series }]).datasets.map(({ cuts }) => [...cuts])).to.deep.equal([[1]]);
  });

  it('emphasises the last value, and dots that would merge into the line are left out', () => {
    const few = plan([{ series: [at('2022', 1), at('2023', 2), at('2024', null)] }]).datasets[0]?.radii ?? [];
    expect(few[1]).to.be.above(few[0]!);
    const many = Array.from({ length: 60 }, (_, index) =>
      at(String(1960 + index), index === 10 || index === 12 ? null : 1),
    );
    const radii = plan([{ series: many }]).datasets[0]?.radii ?? [];
    expect(radii[5]).to.equal(0);
    expect(radii[11], 'a point between two gaps').to.be.above(0);
    expect(radii[59]).to.be.above(radii[11]!);
  });

  it('takes a hundred thousand points', () => {
    const series = Array.from({ length: 100_000 }, (_, index) => at('2000', index));
    const base = view([{ series: [at('2000', 1), at('2001', 2)] }]);
    const points = series.map((point) => ({ ...point, unit: base.unit }));
    const found = chartPlan({ ...base, series: [{ points }] }, tokens);
    expect(found.y.max).to.equal(99_999);
  });
});
