import { DataError } from '../model/data-error.js';
import type { Dataset, Quantity, Unit } from '../model/figure.js';
import { commonOf, extremes, itemsOf, oneUnit } from './items.js';
import { hasBreak, show, tidy, uncertainty } from './shown.js';
import type { CompareView, ItemView, Shown } from './view.js';

export type Sort = 'given' | 'descending' | 'ascending';

export interface CompareOptions {
  /** The ends of a scale of its own; `nps` has −100 and 100 by itself. */
  readonly min?: number;
  readonly max?: number;
  readonly sort?: Sort;
}

/** By value, gaps last; as given where nothing else is asked for, and where two are the same. */
function sorted(items: readonly ItemView[], sort: Sort): readonly ItemView[] {
  const sign = sort === 'ascending' ? 1 : -1;
  const known = ({ value }: ItemView): boolean => value !== null;
  return sort === 'given'
    ? items
    : [
        ...items.filter(known).toSorted((a, b) => sign * ((a.value ?? 0) - (b.value ?? 0))),
        ...items.filter((item) => !known(item)),
      ];
}

/**
 * The ends of the axis; 0 always lies on it unless the author's own scale leaves it out, and bars start there.
 * @throws DataError `range` for ends that are no scale, or a value that lies beyond them
 */
function scaleOf(items: readonly ItemView[], unit: Unit, { min, max }: CompareOptions): CompareView['scale'] {
  const ends = unit.kind === 'nps' ? { min: min ?? -100, max: max ?? 100 } : { min, max };
  const values = items.flatMap(({ value }) => value ?? []);
  // Where there is no value, one end alone makes no scale.
  const scale = {
    min: ends.min ?? Math.min(0, ...values),
    max: ends.max ?? Math.max(0, ...values),
    own: [ends.min, ends.max].filter((end) => end !== undefined).length > (values.length ? 0 : 1),
  };
  const expected = `${scale.min}–${scale.max}`;
  if (scale.own && scale.min >= scale.max)
    throw new DataError('range', { where: 'scale-min, scale-max', found: expected, expected: 'min < max' });
  const beyond = values.find((value) => value < scale.min || value > scale.max);
  if (beyond !== undefined) throw new DataError('range', { where: 'values', found: `${beyond}`, expected });
  // Bars of what is counted begin at nothing; a score has a scale of its own.
  if (['noun', 'currency', 'percent'].includes(unit.kind) && (scale.min > 0 || scale.max < 0))
    throw new DataError('range', { where: 'scale-min, scale-max', found: expected, expected: '0' });
  return scale;
}

/**
 * How far two values lie apart. Of hedged or rounded ones it isn't told: they were stated one by one, and what their
 * rounding leaves open would be in the difference twice.
 */
function differenceOf(high: ItemView | undefined, low: ItemView | undefined, unit: Unit): Shown | undefined {
  const isShare = unit.kind === 'percent';
  const isFirm = (one: ItemView | undefined): one is ItemView & { readonly value: number } =>
    one !== undefined &&
    one.value !== null &&
    one.qualifier === 'exact' &&
    one.words === undefined &&
    // Neither across times, stages of a budget, or a break in the series.
    one.period === undefined &&
    one.phase === undefined &&
    !hasBreak(one) &&
    // Shares are rounded by nature.
    (isShare || uncertainty(one, unit) === 0);
  if (!isFirm(high) || !isFirm(low)) return undefined;
  const precision = Math.max(high.precision ?? 0, low.precision ?? 0);
  const value = tidy(high.value - low.value, precision);
  // Of 1.5 and 2 neither 0.5 is known nor 1.
  if (value !== tidy(high.value - low.value)) return undefined;
  const scale = high.scale === low.scale ? high.scale : undefined;
  const difference: Quantity = { value, qualifier: 'exact', precision: precision || undefined, scale };
  return show(difference, isShare ? { kind: 'percentage-points' } : unit);
}

/**
 * A few categories side by side, on one scale.
 * @throws DataError `units-differ`, `range` (beyond an own scale), `no-value` (none)
 */
export function compareView(data: Dataset, options: CompareOptions = {}): CompareView {
  const { figures } = data;
  const unit = oneUnit(figures);
  const items = sorted(itemsOf(figures, 'values'), options.sort ?? 'given');
  const { lowest, highest } = extremes(items.map(({ value }) => value));
  const at = (index: number | undefined): ItemView | undefined => (index === undefined ? undefined : items[index]);
  const [high, low] = items.length === 2 && lowest === undefined ? items : [at(highest), at(lowest)];
  // Counts that a report states one by one may overlap, or count by different rules: only who lists them side by side
  // may subtract them. And where any is hedged, which are the highest and the lowest isn't certain.
  const isOneScale = ['nps', 'points', 'percent'].includes(unit.kind) || figures.every(({ id }) => id === undefined);
  const mayDiffer = isOneScale && items.every(({ edge }) => edge === 'sharp');
  return {
    kind: 'compare',
    ...commonOf(data),
    unit,
    items,
    scale: scaleOf(items, unit, options),
    lowest,
    highest,
    difference: mayDiffer ? differenceOf(high, low, unit) : undefined,
    isEmpty: items.every(({ value, words }) => value === null && words === undefined),
  };
}
