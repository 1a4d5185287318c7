import { expect } from '@open-wc/testing';
import { typedTimeline } from '../../src/data/typed.js';
import { timelineView } from '../../src/view/timeline.js';
import { parsePeriod } from '../../src/data/period.js';
import { readJson } from '../../src/data/read.js';
import { timelineTable } from '../../src/format/table.js';
import type { Figure, Milestone, Unit } from '../../src/model/figure.js';
import type { TimelineView } from '../../src/view/view.js';
import { faultOf } from '../support/faults.js';
import { dataset, EUR, NPS, observation as at, PERCENT, PERSON, PLN } from '../support/models.js';
import '../support/words.js';

const view = (figures: Partial<Figure>[], milestones: Milestone[] = []): TimelineView =>
  timelineView(dataset(figures, milestones));
const points = ({ series }: TimelineView, index = 0): [string, number | null][] =>
  (series[index]?.points ?? []).map(({ period, value }) => [period.text, value]);

describe('timelineView', () => {
  it('puts values in order of time', () => {
    const found = view([{ label: 'Przesyłki', series: [at('2024', 3), at('2022', 1), at('2023', 2)] }]);
    expect(points(found)).to.deep.equal([
      ['2022', 1],
      ['2023', 2],
      ['2024', 3],
    ]);
    expect(found).to.include({ axis: 'time', chart: 'line', label: 'Przesyłki' });
  });

  it('keeps categories in the given order, without a time axis or a change', () => {
    const found = view([{ series: [at('Nowa Huta', 3), at('Krowodrza', 1), at('2023', 2)] }]);
    expect(points(found)).to.deep.equal([
      ['Nowa Huta', 3],
      ['Krowodrza', 1],
      ['2023', 2],
    ]);
    expect(found.axis).to.equal('category');
    expect(view([{ series: [at('Nowa Huta', 3), at('Krowodrza', 1)] }]).series[0]?.change).to.equal(undefined);
  });

  it('finds the lowest and the highest, the first of equals', () => {
    const [series] = view([
      { series: [at('2020', 2), at('2021', 1), at('2022', 5), at('2023', 1), at('2024', 5)] },
    ]).series;
    expect(series).to.include({ lowest: 1, highest: 2 });
    const [flat] = view([{ series: [at('2023', 2), at('2024', 2)] }]).series;
    expect([flat?.lowest, flat?.highest]).to.deep.equal([undefined, undefined]);
  });

  it('keeps a gap a gap, and measures the change around it', () => {
    const found = view([{ series: [at('2021', null), at('2022', 10), at('2023', null), at('2024', 12)] }]);
    expect(points(found).map(([, value]) => value)).to.deep.equal([null, 10, null, 12]);
    expect(found.series[0]).to.include({ lowest: 1, highest: 3 });
    expect(found.series[0]?.change).to.include({ amount: 20 });
    expect(found.series[0]?.change?.fromPeriod?.text).to.equal('2022');
  });

  it('measures no change across a break', () => {
    const broken = at('2023', 11, { flags: ['break'] });
    expect(view([{ series: [at('2022', 10), broken, at('2024', 12)] }]).series[0]?.change).to.equal(undefined);
    expect(view([{ series: [broken, at('2024', 12)] }]).series[0]?.change).to.include({ direction: 'up' });
  });

  it('draws no chart of fewer than two values', () => {
    expect(view([{ series: [at('2024', 1)] }]).chart).to.equal('none');
    expect(view([{ series: [at('2023', null), at('2024', 1)] }]).chart).to.equal('none');
    expect(timelineView(dataset([{ series: [at('2023', 1), at('2024', 2)] }]), 'bar').chart).to.equal('bar');
  });

  it('shows a figure without a series beside its earlier value', () => {
    const found = view([
      {
        value: 254,
        period: parsePeriod('2024'),
        previous: { value: 240, qualifier: 'about', period: parsePeriod('2023') },
      },
    ]);
    expect(points(found)).to.deep.equal([
      ['2023', 240],
      ['2024', 254],
    ]);
    expect(found.series[0]?.points[0]?.qualifier).to.equal('about');
  });

  it('takes several records of one value each for one series', () => {
    const found = view([
      { label: 'Przesyłki', value: 254, period: parsePeriod('2024') },
      { label: 'Przesyłki', value: 240, period: parsePeriod('2023') },
    ]);
    expect(found.series).to.have.length(1);
    expect(points(found)).to.deep.equal([
      ['2023', 240],
      ['2024', 254],
    ]);
    expect(found.label).to.equal('Przesyłki');
  });

  it('names the points of records by their labels, and not the whole after the first of them', async () => {
    const data = await readJson(
      [
        { label: 'Nowa Huta', value: 3 },
        { label: 'Krowodrza', value: 1 },
      ],
      {},
    );
    const found = timelineView(data);
    expect(points(found)).to.deep.equal([
      ['Nowa Huta', 3],
      ['Krowodrza', 1],
    ]);
    expect(found.label).to.equal(undefined);
  });

  it('keeps series of their own apart, each with its name', () => {
    const found = view([
      { label: 'A', series: [at('2023', 1), at('2024', 2)] },
      { label: 'B', series: [at('2023', 3)] },
    ]);
    expect(found.series.map(({ label }) => label)).to.deep.equal(['A', 'B']);
    expect(found.label).to.equal(undefined);
    expect(found.chart).to.equal('line');
  });

  it('loses no value of two figures for the same period', () => {
    const period = parsePeriod('2024');
    const found = view([
      { label: 'Edukacja', value: 36, period },
      { label: 'Kultura', value: 5, period },
    ]);
    const told = JSON.stringify(timelineTable(found, 'pl'));
    for (const text of ['36', '"5"', 'Edukacja', 'Kultura']) expect(told).to.contain(text);
  });

  it('refuses units that no one axis can carry, and names the figures', () => {
    const cases: [one: Unit, other: Unit][] = [
      [PLN, PERCENT],
      [PLN, EUR],
      [PERSON, NPS],
    ];
    const series = [at('2023', 1), at('2024', 2)];
    for (const [one, other] of cases) {
      const { code, details } = faultOf(() =>
        view([
          { id: 'a', unit: one, series },
          { id: 'b', unit: other, series },
        ]),
      );
      expect(code).to.equal('units-differ');
      expect(details.found).to.equal('a / b');
    }
  });

  it('tells two units apart where figures have no ids', () => {
    const series = [at('2023', 1), at('2024', 2)];
    const { details } = faultOf(() =>
      view([
        { unit: PLN, series },
        { unit: EUR, series },
      ]),
    );
    expect(new Set(details.found?.split(' / '))).to.have.property('size', 2);
  });

  it('refuses different units of records of one value each too', () => {
    const fault = faultOf(() =>
      view([
        { value: 3_560_000_000, unit: PLN, period: parsePeriod('2023') },
        { value: 36, unit: PERCENT, period: parsePeriod('2024') },
      ]),
    );
    expect(fault.code).to.equal('units-differ');
  });

  it('places milestones inside their periods, in order of time', () => {
    const event = (label: string, period: string, when?: Milestone['when']): Milestone => ({
      label,
      period: parsePeriod(period),
      when,
    });
    const found = view(
      [],
      [
        event('kiedyś', 'po 2030'),
        event('koniec', '2025', 'end'),
        event('środek', '2025'),
        event('początek', '2025', 'start'),
        event('dzień', '2024-12-31', 'start'),
      ],
    );
    expect(found.milestones.map(({ label }) => label)).to.deep.equal([
      'dzień',
      'początek',
      'środek',
      'koniec',
      'kiedyś',
    ]);
    expect(found.milestones.map(({ at: place }) => place)).to.deep.equal([
      Date.UTC(2024, 11, 31),
      Date.UTC(2025, 0, 1),
      Date.UTC(2025, 6, 2, 12),
      Date.UTC(2026, 0, 1),
      undefined,
    ]);
    expect(found).to.include({ chart: 'none' });
    expect(found.series).to.have.length(0);
  });

  it('refuses nothing at all', () => {
    const { code, details } = faultOf(() => view([]));
    expect(code).to.equal('no-value');
    expect(details.expected).to.contain('points').and.to.contain('milestones');
  });

  it('holds no quarter against a year, but months of any length', () => {
    const change = (...points: [period: string, value: number][]): unknown =>
      timelineView(typedTimeline({ points: points.map(([period, value]) => `${period}: ${value}`).join('; ') })!)
        .series[0]?.change;
    expect(change(['2023', 400], ['2024-Q1', 100])).to.equal(undefined);
    expect(change(['2024-01', 31], ['2024-02', 29])).to.include({ direction: 'down' });
    expect(change(['2023', 400], ['2024', 100])).to.include({ amount: -75 });
    expect(change(['2023-12-31', 5], ['2024', 10])).to.include({ amount: 100 });
  });
});
