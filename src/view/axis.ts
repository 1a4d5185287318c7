import type { Period } from '../model/figure.js';
import { spread } from './timeline-labels.js';
import type { TimelineView } from './view.js';

/** Categories have their places by name, shared by all series, in the order given. */
const places = new WeakMap<TimelineView, ReadonlyMap<string, number>>();
function placesOf(view: TimelineView): ReadonlyMap<string, number> {
  const known = places.get(view);
  if (known) return known;
  const names = new Set(view.series.flatMap(({ points }) => points.map(({ period }) => period.text)));
  const made = new Map([...names].map((name, index) => [name, index]));
  places.set(view, made);
  return made;
}

/** Where a point stands along the axis: the middle of its period, or its place in the order given. */
export function positionOf(view: TimelineView, { text, start, end }: Period): number {
  if (view.axis === 'time' && start !== undefined && end !== undefined) return (start + end) / 2;
  return placesOf(view).get(text) ?? NaN;
}

/** The periods of all series, each once: in order of time, or as given where one is a category. */
export function periodsOf({ series, axis }: TimelineView): readonly Period[] {
  const all = series.flatMap(({ points }) => points.map(({ period }) => [period.text, period] as const));
  const periods = [...new Map(all).values()];
  return axis === 'time' ? periods.sort((a, b) => (a.start ?? 0) - (b.start ?? 0)) : periods;
}

/** Positions and periods along the axis that may be labelled, the ends first. */
export function ticksOf(view: TimelineView): [number, Period][] {
  const all = new Map(
    view.series.flatMap(({ points }) => points.map(({ period }) => [positionOf(view, period), period] as const)),
  );
  const sorted = [...all].sort(([a], [b]) => a - b);
  return spread(sorted.length).flatMap((index) => sorted.slice(index, index + 1));
}
