import { DataError } from '../model/data-error.js';
import type { Dataset, Quantity, Unit } from '../model/figure.js';
import { alike, extremes, itemsOf, oneUnit } from './items.js';
import { common, show, tidy, uncertainty } from './shown.js';
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
  return scale;
}

/**
 * How far two values lie apart, no more precise than the coarser. Of hedged values it isn't told: what "nearly" and
 * "about" leave open is of unknown size, and so would be their difference.
 */
function differenceOf(high: Shown | undefined, low: Shown | undefined, unit: Unit): Shown | undefined {
  const isFirm = (one: Shown | undefined): one is Shown & { readonly value: number } =>
    one !== undefined && one.value !== null && one.qualifier === 'exact' && one.words === undefined;
  if (!isFirm(high) || !isFirm(low)) return undefined;
  const precision = Math.max(high.precision ?? 0, low.precision ?? 0);
  const value = tidy(high.value - low.value, precision);
  // Shares are rounded by nature; whatever is rounded here is no longer exact.
  const isRough = unit.kind !== 'percent' && uncertainty(high, unit) + uncertainty(low, unit) > 0;
  const difference: Quantity = {
    value,
    qualifier: isRough || value !== tidy(high.value - low.value) ? 'about' : 'exact',
    precision: precision || undefined,
    scale: high.scale === low.scale ? high.scale : undefined,
  };
  return show(difference, unit.kind === 'percent' ? { kind: 'percentage-points' } : unit);
}

/**
 * A few categories side by side, on one scale.
 * @throws DataError `units-differ`, `range` (beyond an own scale), `no-value` (none)
 */
export function compareView(data: Dataset, options: CompareOptions = {}): CompareView {
  const { whole } = data;
  const unit = oneUnit(data.figures);
  const items = sorted(itemsOf(data.figures, 'values'), options.sort ?? 'given');
  const { lowest, highest } = extremes(items.map(({ value }) => value));
  const at = (index: number | undefined): ItemView | undefined => (index === undefined ? undefined : items[index]);
  const isPair = items.length === 2 && lowest === undefined;
  return {
    kind: 'compare',
    ...common(data, { ...alike(data.figures), ...(whole?.period && { period: whole.period, asOf: undefined }) }),
    unit,
    items,
    scale: scaleOf(items, unit, options),
    lowest,
    highest,
    difference: isPair ? differenceOf(items[0], items[1], unit) : differenceOf(at(highest), at(lowest), unit),
    isEmpty: items.every(({ value, words }) => value === null && words === undefined),
  };
}
