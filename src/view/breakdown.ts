import { DataError } from '../model/data-error.js';
import type { Dataset, Figure, PartsKind, Period, Quantity, Qualifier, Text, Unit } from '../model/figure.js';
import { lastDigit } from './change.js';
import { commonOf, itemsOf, oneUnit } from './items.js';
import { COMPLEMENT, edgeOf, hedgeOf, show, tidy, uncertainty } from './shown.js';
import type { BreakdownView, ItemView, PartView, Shown } from './view.js';

/** How far rounding may have moved a whole: only as far as its stated digits say. */
const wholeSlack = (whole: Quantity, unit: Unit): number => uncertainty({ ...whole, qualifier: 'exact' }, unit);

/** How far it may have moved a part. Shares are rounded by nature: without a stated precision their own digits tell. */
const partSlack = (part: Quantity, unit: Unit): number =>
  unit.kind === 'percent' && part.value !== null
    ? wholeSlack({ ...part, precision: lastDigit(part) }, unit)
    : wholeSlack(part, unit);

/** Bounds of where the true value may lie, as far as a hedge and the last digit tell. */
function boundsOf({ value, qualifier, precision = 0 }: Quantity, slack: number): { low: number; high: number } {
  const stated = value ?? 0;
  const reach = Math.max(precision, Math.abs(stated) * 0.1);
  switch (qualifier) {
    case 'exact':
      return { low: stated - slack, high: stated + slack };
    case 'over':
    case 'at-least':
      return { low: stated, high: Infinity };
    case 'nearly':
      return { low: stated - reach, high: stated };
    case 'about':
      return { low: stated - reach, high: stated + reach };
    case 'under':
    case 'up-to':
      return { low: 0, high: stated };
  }
}

/** A name for a message, which is of no language. */
const anyText = (text: Text): string => (typeof text === 'string' ? text : (Object.values(text)[0] ?? ''));

/** @throws DataError `shape` (negative, or the same name twice), `empty` (nothing is known) */
function checkParts(parts: readonly ItemView[]): void {
  const names = new Set<string>();
  for (const { value, label } of parts) {
    if (value !== null && value < 0)
      throw new DataError('shape', { where: 'parts', found: `${value}`, expected: '≥ 0' });
    const twice = label !== undefined && names.size === names.add(JSON.stringify(label)).size;
    if (twice) throw new DataError('shape', { where: 'parts', found: `${anyText(label)} × 2`, expected: '× 1' });
  }
  if (parts.every(({ value }) => value === null)) throw new DataError('empty');
}

const sum = (parts: readonly Shown[]): number => parts.reduce((total, { value }) => total + (value ?? 0), 0);

const coarsest = (quantities: readonly Quantity[]): number =>
  Math.max(0, ...quantities.map(({ precision = 0 }) => precision));

/** Counts that are rounded have a rounded sum and rest; shares are rounded by nature. */
const roughly = (hedge: Qualifier, slack: number, unit: Unit): Qualifier =>
  hedge === 'exact' && slack > 0 && unit.kind !== 'percent' ? 'about' : hedge;

/** What the declared parts leave of the whole, with the hedges turned round; of unknown size where a part is a gap. */
function restOf(total: Shown, parts: readonly ItemView[], unit: Unit, isPartial: boolean): Shown | undefined {
  const left = tidy((total.value ?? 0) - sum(parts));
  const all = [total, ...parts];
  const slack = parts.reduce((width, part) => width + partSlack(part, unit), wholeSlack(total, unit));
  // What rounding alone explains is no rest, unless the source says that there is one.
  if (left <= (isPartial ? 0 : slack)) return undefined;
  const hedge = hedgeOf([total.qualifier, ...parts.map(({ qualifier }) => COMPLEMENT[qualifier])]);
  const precision = coarsest(all);
  const isGap = parts.some(({ value }) => value === null);
  const rest: Quantity = {
    value: isGap ? null : tidy(left, precision),
    qualifier: roughly(hedge, slack, unit),
    precision: precision || undefined,
    scale: parts[0]?.scale,
  };
  return show(rest, unit);
}

/**
 * The whole: the stated one, or a hundred percent; of sets inside sets the outermost. Nothing where all parts are given
 * and nobody says what they come to: the sum would be ours.
 * @throws DataError `no-value` where only some parts are listed and nothing says of what
 */
function totalOf(
  whole: Figure | undefined,
  parts: readonly ItemView[],
  unit: Unit,
  structure: PartsKind,
): Shown | undefined {
  if (whole && whole.value !== null) return show(whole, unit);
  if (unit.kind === 'percent') return show({ value: 100, qualifier: 'exact' }, unit);
  const [first] = parts;
  if (structure === 'nested' && first && first.value !== null) return first;
  if (structure !== 'disjoint' || parts.some(({ value }) => value === null))
    throw new DataError('no-value', { where: 'total', expected: '433' });
  return undefined;
}

/** Whether one ends before the other begins; a category does neither. */
const isBefore = ({ end = Infinity }: Period, { start = -Infinity }: Period): boolean => end <= start;

/**
 * What is of another time, or of another stage of a budget, is no part of it. A day lies in its year.
 * @throws DataError `shape`
 */
function checkDates(figures: readonly Figure[]): void {
  const [first, ...periods] = figures.flatMap(({ period }) => period ?? []);
  const other = first && periods.find((period) => isBefore(first, period) || isBefore(period, first));
  if (first && other)
    throw new DataError('shape', { where: 'period', found: `${first.text} / ${other.text}`, expected: first.text });
  const [phase, another] = new Set(figures.flatMap((figure) => figure.phase ?? []));
  if (another !== undefined)
    throw new DataError('shape', { where: 'phase', found: `${phase} / ${another}`, expected: `${phase}` });
}

/** @throws DataError `parts` where even the least that the parts can be is more than the most that the whole can be */
function checkSum(total: Shown, parts: readonly ItemView[], unit: Unit): void {
  const least = parts.reduce(
    (width, part) => width + (part.value === null ? 0 : boundsOf(part, partSlack(part, unit)).low),
    0,
  );
  const { high } = boundsOf(total, wholeSlack(total, unit));
  const isOver = parts.some(({ qualifier }) => qualifier === 'over');
  if (tidy(least - high) > 0 || (tidy(least - high) === 0 && isOver))
    throw new DataError('parts', {
      where: 'parts',
      found: `${isOver ? '> ' : ''}${tidy(sum(parts))}`,
      expected: `${total.value ?? ''}`,
    });
}

/** Parts one after another round the whole; drawn wider than it where rounding makes them more. */
function sideBySide(
  total: Shown | undefined,
  parts: readonly ItemView[],
  unit: Unit,
  isPartial: boolean,
): readonly PartView[] {
  if (total) checkSum(total, parts, unit);
  const rest = total && restOf(total, parts, unit, isPartial);
  const width = rest ? Math.max(total.value ?? 0, sum(parts)) : sum(parts);
  let start = 0;
  const placed = parts.map((part): PartView => {
    const size = width ? (part.value ?? 0) / width : 0;
    const place = { ...part, isRest: false, start, size };
    start += size;
    return place;
  });
  return rest
    ? [...placed, { ...rest, isRest: true, edge: edgeOf(rest), start, size: Math.max(0, 1 - start) }]
    : placed;
}

/** @throws DataError `range` for a part that is larger than the one it lies in */
function oneInAnother(total: Shown | undefined, parts: readonly ItemView[], unit: Unit): readonly PartView[] {
  const largest = total?.value ?? 0;
  let around = total;
  return parts.map((part): PartView => {
    if (around && boundsOf(part, partSlack(part, unit)).low > boundsOf(around, wholeSlack(around, unit)).high)
      throw new DataError('range', {
        where: 'parts',
        found: `${part.value ?? ''}`,
        expected: `≤ ${around.value ?? ''}`,
      });
    if (part.value !== null) around = part;
    return { ...part, isRest: false, start: 0, size: largest ? (part.value ?? 0) / largest : 0 };
  });
}

/** A ring of more pieces can't be read. */
const MOST_PIECES = 5;

/** Whether the parts of a whole can be told apart in a ring; else they stand in rows. */
export const fitsRing = ({ structure, parts }: BreakdownView): boolean =>
  structure !== 'nested' && parts.length <= MOST_PIECES;

/**
 * The parts of a whole: side by side, with the undeclared rest shown as such, or one inside another.
 * @throws DataError `parts` (more than the whole), `range` (a part larger than what it lies in), `shape` (negative, twice, or of
 * different times), `units-differ`, `no-value`
 */
export function breakdownView(data: Dataset): BreakdownView {
  const { whole, figures } = data;
  const unit = oneUnit(whole && whole.value !== null ? [whole, ...figures] : figures);
  checkDates(whole ? [whole, ...figures] : figures);
  const structure = whole?.parts ?? 'disjoint';
  const isNested = structure === 'nested';
  // Of sets inside sets the whole is the first and largest.
  const items = itemsOf(isNested && whole && whole.value !== null ? [whole, ...figures] : figures, 'parts');
  checkParts(items);
  const total = totalOf(whole, items, unit, structure);
  const parts = isNested ? oneInAnother(total, items, unit) : sideBySide(total, items, unit, structure === 'partial');
  const shares = tidy(sum(items));
  const isOff = !isNested && unit.kind === 'percent' && !parts.some(({ isRest }) => isRest) && shares !== total?.value;
  return {
    kind: 'breakdown',
    ...commonOf(data),
    structure,
    // Of percentages everybody knows what they are of.
    total: unit.kind === 'percent' && whole?.value == null ? undefined : total,
    parts,
    roundedSum: isOff ? show({ value: shares, qualifier: 'exact', precision: coarsest(items) }, unit) : undefined,
  };
}
