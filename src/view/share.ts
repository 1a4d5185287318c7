import { DataError } from '../model/data-error.js';
import type { Dataset, Figure, Quantity, Unit } from '../model/figure.js';
import { COMPLEMENT, common, edgeOf, hedgeOf, onlyFigure, rounded, show, uncertainty } from './shown.js';
import type { ShareView, Shown } from './view.js';

const PERCENT: Unit = { kind: 'percent' };

/**
 * The share that is to be drawn: the stated one, or amount through total. A stated share wins.
 * @throws DataError `empty` (a share that is a gap), `no-value` (nothing to draw), `share` (under 0 or over 100 percent)
 */
function shareOf(figure: Figure): { share: Quantity; computed: boolean } {
  const { share, total, value, unit } = figure;
  const stated = share ?? (unit.kind === 'percent' ? figure : undefined);
  const percent = total?.value == null || value === null ? undefined : (value / total.value) * 100;
  // A part that no whole can hold is refused even where a share is stated beside it.
  if (percent !== undefined && !(percent >= 0 && percent <= 100)) {
    throw new DataError('share', { where: 'amount / total', found: `${value} / ${total?.value}`, expected: '0–100%' });
  }
  if (stated?.value != null) {
    // Over a hundred, or under nothing, there is nothing.
    const edge = edgeOf(stated);
    const [low, high] = [stated.value, 100 - stated.value];
    if (low < 0 || high < 0 || (high === 0 && stated.qualifier === 'over') || (low === 0 && edge === 'below'))
      throw new DataError('share', { where: 'share', found: `${stated.value}%`, expected: '0–100%' });
    return { share: stated, computed: false };
  }
  if (stated) throw new DataError('empty');
  if (percent === undefined || !total)
    throw new DataError('no-value', { where: 'share', expected: 'share | amount + total' });
  return { share: quotient(figure, total, unit, percent), computed: true };
}

/** No more digits than the coarser of the two numbers carries, and its hedge. */
function quotient(part: Quantity, whole: Quantity, unit: Unit, percent: number): Quantity {
  const relative = (quantity: Quantity): number => uncertainty(quantity, unit) / Math.abs(quantity.value ?? 1);
  const slack = percent * (relative(part) + relative(whole));
  // A whole number of percent needs no decimal.
  const precision = slack < 0.05 && percent % 1 ? 0.1 : slack < 0.5 ? 1 : 10;
  // What is there is never rounded to nothing.
  if (percent > 0 && rounded(percent, precision) === 0) return { value: precision, qualifier: 'under', precision };
  const value = rounded(percent, precision);
  const hedge = hedgeOf([part.qualifier, COMPLEMENT[whole.qualifier]]);
  return { value, qualifier: hedge === 'exact' && value !== percent ? 'about' : hedge, precision };
}

/** What is left of the whole: the hedge turned round, with an amount only where the whole's is stated. */
function restOf(figure: Figure, share: Quantity): ShareView['rest'] {
  const { total, unit, value } = figure;
  const percent: Shown = show(
    {
      value: rounded(100 - (share.value ?? 0), share.precision ?? 1e-9),
      qualifier: COMPLEMENT[share.qualifier],
      precision: share.precision,
    },
    PERCENT,
  );
  if (total?.value == null || value === null) return { share: percent };
  const precision = Math.max(total.precision ?? 0, figure.precision ?? 0);
  const amount: Quantity = {
    value: rounded(total.value - value, precision),
    qualifier: hedgeOf([total.qualifier, COMPLEMENT[figure.qualifier]]),
    precision: precision || undefined,
    scale: figure.scale,
  };
  return { share: percent, amount: show(amount, unit) };
}

/**
 * An amount as a part of a budget, the remainder always there.
 * @throws DataError `share` for what no whole can hold
 */
export function shareView(data: Dataset): ShareView {
  const figure = onlyFigure(data);
  const { share, computed } = shareOf(figure);
  const shownShare = show(share, PERCENT);
  const amount =
    figure.unit.kind !== 'percent' && (figure.value !== null || figure.words) ? show(figure, figure.unit) : undefined;
  return {
    kind: 'share',
    ...common(data, figure),
    amount,
    share: shownShare,
    computed,
    whole: figure.share?.ofLabel,
    total: figure.total && show(figure.total, figure.unit),
    rest: restOf(figure, share),
    edge: edgeOf(share),
  };
}
