import type { Direction, Period, Phase, Quantity, Unit } from '../model/figure.js';
import { hasBreak, rounded, show, uncertainty } from './shown.js';
import type { ChangeView } from './view.js';

interface Endpoint extends Quantity {
  readonly period?: Period;
  readonly phase?: Phase;
}

/** Bounds say on which side the value lies, not where; words and categories can't be subtracted. */
export const isLoose = ({ qualifier, words, period }: Endpoint): boolean =>
  words !== undefined || period?.kind === 'category' || ['under', 'at-least', 'up-to'].includes(qualifier);

/**
 * The change from an earlier value to a later one, no more precise than the two allow.
 * Counts and money change in percent, percentages in percentage points, scores in points.
 * None across plan and execution, across a break in the series, between categories, or from a bound.
 */
export function changeBetween(
  from: Endpoint,
  to: Endpoint,
  unit: Unit,
  favourable?: Direction,
): ChangeView | undefined {
  const { kind } = unit;
  const relative = ['noun', 'none', 'currency'].includes(kind);
  if (
    from.value === null ||
    to.value === null ||
    isLoose(from) ||
    isLoose(to) ||
    from.phase !== to.phase ||
    hasBreak(to)
  )
    return undefined;
  if (relative && (from.value <= 0 || to.value < 0)) return undefined;

  const [slackFrom, slackTo] = [uncertainty(from, unit), uncertainty(to, unit)];
  const isHedged = from.qualifier !== 'exact' || to.qualifier !== 'exact';
  // One decimal where both ends are counted, none where they are hedged or rounded by more than a thousandth; of two
  // scores or percentages the coarser decides.
  const isRough = isHedged || slackFrom / from.value + slackTo / to.value > 0.001;
  const precision = relative ? (isRough ? 1 : 0.1) : Math.max(lastDigit(from), lastDigit(to));
  const difference = to.value - from.value;
  return {
    ...toldChange(difference > 0 ? 'up' : difference < 0 ? 'down' : 'same', favourable),
    kind: relative ? 'percent' : kind === 'percent' ? 'percentage-points' : 'points',
    amount: rounded(relative ? (difference / from.value) * 100 : difference, precision) || 0,
    approximate: isHedged || slackFrom + slackTo > 0,
    from: show(from, unit),
    fromPeriod: from.period,
  };
}

/** Size of the last digit: the stated one, else that of the number as it is. */
export const lastDigit = ({ value, precision }: Quantity): number =>
  precision ?? 10 ** -(String(value).split('.')[1] ?? '').length;

/** A change that the source tells without a number. */
export const toldChange = (direction: Direction, favourable?: Direction): ChangeView => ({
  kind: 'direction',
  direction,
  approximate: false,
  good: favourable && direction !== 'same' ? direction === favourable : undefined,
});
