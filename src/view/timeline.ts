import { DataError } from '../model/data-error.js';
import type { Dataset, Figure, Milestone, Observation, Period, Text, Unit } from '../model/figure.js';
import { changeBetween } from './change.js';
import { commonOf, extremes, oneUnit } from './items.js';
import { hasBreak, show } from './shown.js';
import type { MilestoneView, PointView, SeriesView, TimelineView } from './view.js';

/** The observations of a figure: its series, or its value with the earlier one. */
function observationsOf(figure: Figure): Observation[] {
  if (figure.series?.length) return [...figure.series];
  const { value, qualifier, previous, period = { kind: 'category', text: '' } } = figure;
  const now: Observation = { ...show(figure, figure.unit), value, qualifier, period, phase: figure.phase };
  return previous?.period ? [{ ...previous, period: previous.period }, now] : [now];
}

interface RawSeries {
  readonly label?: Text;
  readonly unit: Unit;
  readonly observations: readonly Observation[];
  readonly favourable?: Figure['favourable'];
}

/**
 * Records of one value each are series by their names, in periods; without periods the names are the categories of one
 * series. Figures with a series of their own stay apart.
 */
function collect(figures: readonly Figure[]): RawSeries[] {
  const isLoose = figures.length > 1 && figures.every(({ series, previous }) => !series && !previous);
  if (!isLoose) return figures.map((figure) => ({ ...figure, observations: observationsOf(figure) }));
  const isDated = figures.every(({ period }) => period);
  const byName = new Map<string, RawSeries & { readonly observations: Observation[] }>();
  for (const figure of figures) {
    const { label, unit } = figure;
    const name = isDated ? JSON.stringify(label ?? '') : '';
    const category = { kind: 'category', text: typeof label === 'string' ? label : '' } as const;
    const point: Observation = { ...show(figure, unit), period: figure.period ?? category };
    const series = byName.get(name);
    if (series) series.observations.push(point);
    else byName.set(name, { unit, label: isDated ? label : undefined, observations: [point] });
  }
  return [...byName.values()];
}

/** Whether every point has a place in time. */
const isTime = (observations: readonly Observation[]): boolean =>
  observations.every(({ period }) => period.start !== undefined);

/** In order of time where all periods are times; as given where one is a category. */
const inOrder = (observations: readonly Observation[]): readonly Observation[] =>
  isTime(observations) ? observations.toSorted((a, b) => (a.period.start ?? 0) - (b.period.start ?? 0)) : observations;

/**
 * Whether values of two periods may be held against each other: a quarter against a year would look like a fall.
 * Months and years differ by a few days; a day is taken for a count on that day.
 */
export function isComparable(a: Period, b: Period): boolean {
  const [long, short] = [a, b].map(({ start = 0, end = 0 }) => end - start).sort((x, y) => y - x);
  return a.kind === 'date' || b.kind === 'date' || (short ?? 0) >= (long ?? 0) * 0.9;
}

function seriesView({ label, unit, observations, favourable }: RawSeries): SeriesView {
  const points = inOrder(observations);
  const seen = new Set<string>();
  const twice = points.find(({ period: { text } }) => seen.size === seen.add(text).size);
  if (twice)
    throw new DataError('shape', { where: 'points', found: `${twice.period.text} × 2`, expected: twice.period.text });
  const valued = points.flatMap(({ value }, index) => (value === null ? [] : [index]));
  const [first, last] = [points[valued[0] ?? 0], points[valued.at(-1) ?? 0]];
  // A break anywhere between the ends parts what came before from what came after.
  const broken = points.some((point) => hasBreak(point) && point !== first);
  const change =
    first && last && first !== last && !broken && isComparable(first.period, last.period)
      ? changeBetween(first, last, unit, favourable)
      : undefined;
  return {
    label,
    points: points.map((point): PointView => ({ ...show(point, unit), period: point.period, phase: point.phase })),
    ...extremes(points.map(({ value }) => value)),
    change,
  };
}

/** Where an event stands: `when` places it inside its period. */
function placed(milestone: Milestone): MilestoneView {
  const { start, end } = milestone.period;
  if (start === undefined || end === undefined) return milestone;
  const share = milestone.when === 'start' ? 0 : milestone.when === 'end' ? 1 : 0.5;
  return { ...milestone, at: start + (end - start) * share };
}

/**
 * Values over time and dated milestones, on one axis.
 * @param chart what the author asked for; drawn only where there are two values
 * @throws DataError `units-differ` for series that no one axis can carry, `no-value` for nothing at all
 */
export function timelineView(data: Dataset, chart: 'line' | 'bar' = 'line'): TimelineView {
  const raw = collect(data.figures);
  const [first] = raw;
  if (!first && !data.milestones.length)
    throw new DataError('no-value', { where: 'points', expected: 'points | milestones' });
  const unit = oneUnit(data.figures);
  const series = raw.map(seriesView);
  const values = Math.max(0, ...series.map(({ points }) => points.filter((point) => point.value !== null).length));
  return {
    kind: 'timeline',
    ...commonOf(data),
    // Several series have no one name, but what the author calls them; so have records that are points of one.
    label: data.whole?.label ?? (series.length === 1 ? series[0]?.label : undefined),
    unit,
    series,
    milestones: data.milestones.map(placed).toSorted((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity)),
    isEmpty: !values && !data.milestones.length,
    chart: values < 2 ? 'none' : chart,
    axis: raw.every(({ observations }) => isTime(observations)) ? 'time' : 'category',
  };
}
