import type { Quantity } from '../model/figure.js';
import { rounded, show } from './shown.js';
import type { PinView, Shown, View } from './view.js';

/** The number of a view that an author would quote: a stat's value, a share or its amount, the last value of a series. */
function quotable(view: View, percent: boolean | undefined): Shown | undefined {
  switch (view.kind) {
    case 'stat':
      return view.shown;
    case 'share':
      return percent ? view.share : (view.amount ?? view.share);
    case 'timeline':
      return view.series[0]?.points.findLast((point) => point.value !== null);
  }
}

/**
 * What the author quoted, beside the data, where the data now say something else.
 * @param quoted the number of the `pin` attribute
 */
export function pinView(view: View, quoted: Quantity & { readonly percent?: boolean }): PinView | undefined {
  const now = quotable(view, quoted.percent);
  if (now?.value == null || quoted.value === null) return undefined;
  // A quotation rounded further than the data ("3,6 mld" of 3,56 mld) still says what the data say.
  const size = Math.max(quoted.precision ?? 0, now.precision ?? 0);
  const same = rounded(quoted.value, size) === rounded(now.value, size);
  const hedged = quoted.qualifier !== 'exact' && quoted.qualifier !== now.qualifier;
  return same && !hedged ? undefined : { quoted: show(quoted, now.unit), now, updated: view.source.updated };
}
