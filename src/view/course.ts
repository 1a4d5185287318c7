import type { Direction } from '../model/figure.js';
import { isLoose } from './change.js';
import { hasBreak } from './shown.js';
import { isComparable } from './timeline.js';
import type { PointView } from './view.js';

/** A stretch of a series that goes one way. */
export interface Stretch {
  readonly direction: Direction;
  /** Index of the value where it ends. */
  readonly end: number;
  /** No two values in a row are the same. */
  readonly isSteady: boolean;
}

export interface Course {
  /** One after another, each the other way than the one before; equal values belong to what they follow. */
  readonly stretches: readonly Stretch[];
  /** Indexes of values that were counted in another way than those before. */
  readonly breaks: readonly number[];
}

type Valued = PointView & { readonly value: number };

/** Which way it went from one value to the next, where that can be told: a change is told of no others either. */
function directionOf(from: Valued, to: Valued): Direction | undefined {
  if (isLoose(from) || isLoose(to) || from.phase !== to.phase || !isComparable(from.period, to.period))
    return undefined;
  if (from.value !== to.value) return from.value < to.value ? 'up' : 'down';
  // Over 10 and 10 are not the same.
  return from.qualifier === 'exact' && to.qualifier === 'exact' ? 'same' : undefined;
}

/**
 * How a series went, from one stated value to the next. Gaps are passed over. Nothing is said across a break, across stages
 * of a budget, between categories, from a bound, or of hedged values that are the same number.
 */
export function courseOf(points: readonly PointView[]): Course {
  const breaks = points.flatMap((point, index) => (index && hasBreak(point) ? [index] : []));
  const valued = points.flatMap((point, index) => (point.value === null ? [] : [[point as Valued, index] as const]));
  const steps = valued.slice(1).map(([to, end], index) => {
    const [from] = valued[index] ?? [to];
    return { direction: directionOf(from, to), end };
  });
  if (breaks.length || steps.some(({ direction }) => !direction)) return { stretches: [], breaks };
  const stretches: Stretch[] = [];
  for (const { direction = 'same', end } of steps) {
    const last = stretches.at(-1);
    const goesOn = last && (direction === 'same' || direction === last.direction || last.direction === 'same');
    if (goesOn) stretches.pop();
    stretches.push({
      direction: goesOn && direction === 'same' ? last.direction : direction,
      end,
      isSteady: goesOn ? last.isSteady && direction === last.direction && direction !== 'same' : direction !== 'same',
    });
  }
  return { stretches, breaks };
}
