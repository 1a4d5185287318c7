import type { Quantity, Unit } from '../model/figure.js';
import { rounded, show } from './shown.js';
import type { PinView, Shown, View } from './view.js';

/**
 * The numbers of a view that an author would quote: a stat's value, n of a ratio, a share or its amount, the last value
 * of a series; of several side by side any, and of parts the whole too.
 */
function quotable(view: View, percent: boolean | undefined): readonly (Shown | undefined)[] {
  switch (view.kind) {
    case 'stat':
      return [view.shown];
    case 'share':
      return [percent ? view.share : (view.amount ?? view.share)];
    case 'timeline':
      return [view.series[0]?.points.findLast((point) => point.value !== null)];
    case 'compare':
      return view.items;
    case 'breakdown':
      return [view.total, ...view.parts];
    case 'ratio':
      return [view.part];
    case 'report':
      return [];
  }
}

/** Whether a quotation still says what the data say: it may be rounded further ("3,6 mld" of 3,56 mld). */
function isSame(quoted: Quantity, now: Shown): boolean {
  const size = Math.max(quoted.precision ?? 0, now.precision ?? 0);
  return (
    rounded(quoted.value ?? 0, size) === rounded(now.value ?? 0, size) &&
    (quoted.qualifier === 'exact' || quoted.qualifier === now.qualifier)
  );
}

/**
 * What the author quoted, beside the data, where the data now say something else: of several values the nearest.
 * @param quoted the number of the `pin` attribute
 */
export function pinView(view: View, quoted: Quantity & { readonly percent?: boolean }): PinView | undefined {
  const { value } = quoted;
  const candidates = quotable(view, quoted.percent);
  const known = candidates.filter((shown) => shown?.value != null);
  if (value === null || known.some((shown) => shown && isSame(quoted, shown))) return undefined;
  const distance = (shown: Shown | undefined): number => Math.abs((shown?.value ?? 0) - value);
  // Data that have lost the value say so, too.
  const [now = candidates[0]] = known.toSorted((a, b) => distance(a) - distance(b));
  const unit: Unit | undefined = quoted.percent ? { kind: 'percent' } : now?.unit;
  return now && unit && { quoted: show(quoted, unit), now, updated: view.source.updated };
}
