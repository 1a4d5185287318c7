import type { PointView, TimelineView } from './view.js';

/** Up to so many values are printed at their points, as far as they fit. */
export const LABELLED = 12;

/** A point whose value may be printed. */
export interface PointLabel {
  readonly series: number;
  readonly index: number;
  readonly point: PointView;
  /** The eye ends at the last point. */
  readonly isLast: boolean;
  /** Under a point from which the line rises, a label stands free; above it the line would run through. */
  readonly isBelow: boolean;
}

/** Whether a line goes up from this point, and nowhere down. */
function isValley(points: readonly PointView[], index: number): boolean {
  const value = points[index]?.value ?? 0;
  const around = [points[index - 1]?.value, points[index + 1]?.value].filter((other) => typeof other === 'number');
  return around.length > 0 && around.every((other) => other > value);
}

const hasValue = (point: PointView): boolean => point.value !== null;

/** The points whose values are printed, most important first: the ends, the extremes, then the rest of a short series. */
export const pointLabels = (view: TimelineView): PointLabel[] =>
  view.series.flatMap(({ points, lowest, highest }, series) => {
    const last = points.findLastIndex(hasValue);
    const rest = view.series.length === 1 && points.length <= LABELLED ? points.keys() : [];
    return [...new Set([last, points.findIndex(hasValue), highest, lowest, ...rest])].flatMap((index = -1) => {
      const point = points[index];
      return point && hasValue(point)
        ? [{ series, index, point, isLast: index === last, isBelow: view.chart === 'line' && isValley(points, index) }]
        : [];
    });
  });

/** First, last, then the middles of what is left: the order in which labels of an axis are asked whether they fit. */
export function spread(length: number, most = LABELLED): number[] {
  const chosen = new Set<number>();
  for (let parts = 1; chosen.size < Math.min(length, most) && parts <= length * 2; parts *= 2) {
    for (let part = 0; part <= parts && chosen.size < most; part++)
      chosen.add(Math.round(((length - 1) * part) / parts));
  }
  return [...chosen];
}
