import { positionOf } from '../view/axis.js';
import type { Edge, TimelineView } from '../view/view.js';
import { edgeOf, hasBreak } from '../view/shown.js';

/** The colours a canvas needs, already resolved: `var()` and `light-dark()` paint black on one. */
export interface ChartTokens {
  readonly series: readonly string[];
  readonly text: string;
  readonly border: string;
  readonly surface: string;
}

/** What the chart adapter hands to Chart.js, and what it draws itself. */
export interface ChartPlan {
  readonly type: 'line' | 'bar';
  readonly datasets: readonly Dataset[];
  readonly x: { readonly min: number; readonly max: number };
  readonly y: { readonly min: number; readonly max: number };
  /** Positions of milestones on the axis. */
  readonly marks: readonly number[];
  /** Open edges of hedged points, by series. */
  readonly edges: readonly ReadonlyMap<number, Edge>[];
  readonly tokens: ChartTokens;
}

interface Dataset {
  readonly data: { readonly x: number; readonly y: number }[];
  readonly color: string;
  /** Radius of each point: none where they would merge into the line; the last is emphasised. */
  readonly radii: readonly number[];
  /** Points before which the line is cut: the series was broken there. */
  readonly cuts: ReadonlySet<number>;
}

/** Over this many points the dots would merge into the line. */
const DOTTED = 40;

/**
 * View and colours to a plan for a line or bars. The value axis always holds 0, so that a small change is not made to
 * look like a large one. A gap in the data is a gap in the line.
 */
export function chartPlan(view: TimelineView, tokens: ChartTokens): ChartPlan {
  const positions = view.series.map(({ points }) => points.map(({ period }) => positionOf(view, period)));
  const all = positions.flat();
  const values = view.series.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])));
  const marks = view.milestones.flatMap(({ at }) => (at === undefined || view.axis !== 'time' ? [] : [at]));
  const [first, last] = [Math.min(...bounds(all), ...bounds(marks)), Math.max(...bounds(all), ...bounds(marks))];
  const sorted = [...new Set(all)].sort((a, b) => a - b);
  const step = sorted.reduce(
    (least, position, index) => (index ? Math.min(least, position - (sorted[index - 1] ?? 0)) : least),
    last - first || 1,
  );
  // A bar needs half its own room at either end; a line only a little air for its dots.
  const air = view.chart === 'bar' ? step / 2 : (last - first || 1) * 0.02;
  return {
    type: view.chart === 'bar' ? 'bar' : 'line',
    datasets: view.series.map(({ points }, series) => ({
      data: points.map(({ value }, index) => ({ x: positions[series]?.[index] ?? NaN, y: value ?? NaN })),
      color: tokens.series[series % tokens.series.length] ?? tokens.text,
      radii: radiiOf(points.map(({ value }) => value)),
      cuts: new Set(points.flatMap((point, index) => (hasBreak(point) ? [index] : []))),
    })),
    x: { min: first - air, max: last + air },
    y: {
      min: Math.min(0, ...bounds(values)),
      max: Math.max(0, ...bounds(values)) || (Math.min(...bounds(values)) < 0 ? 0 : 1),
    },
    marks,
    edges: view.series.map(
      ({ points }) =>
        new Map(
          points.flatMap((point, index) =>
            edgeOf(point) === 'sharp' || point.value === null ? [] : [[index, edgeOf(point)] as const],
          ),
        ),
    ),
    tokens,
  };
}

/** Lowest and highest: spreading a hundred thousand numbers into Math.min would overflow the stack. */
const bounds = (numbers: readonly number[]): number[] => {
  let [low, high] = [Infinity, -Infinity];
  for (const number of numbers) {
    if (number < low) low = number;
    if (number > high) high = number;
  }
  return low > high ? [] : [low, high];
};

function radiiOf(values: readonly (number | null)[]): number[] {
  const last = values.findLastIndex((value) => value !== null);
  return values.map((value, index) => {
    if (index === last) return 5;
    // A point between two gaps has no line to be seen by.
    const alone = value !== null && (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
    return values.length <= DOTTED || alone ? 3 : 0;
  });
}
