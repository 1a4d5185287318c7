import { DataError } from '../model/data-error.js';
import type { Dataset, Figure, Unit } from '../model/figure.js';
import { common, edgeOf, show } from './shown.js';
import type { CommonView, ItemView } from './view.js';

export const sameUnit = (a: Unit | undefined, b: Unit | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A unit's name for a message: an id or a code, since its forms would be of one language. */
const unitName = ({ id, unit }: Figure): string => id ?? (unit.kind === 'currency' ? unit.code : unit.kind);

/**
 * The unit that all figures have; none where there are none.
 * @throws DataError `units-differ`, naming the first two that differ
 */
export function oneUnit(figures: readonly Figure[]): Unit {
  const [first] = figures;
  const odd = first && figures.find(({ unit }) => !sameUnit(unit, first.unit));
  if (odd) throw new DataError('units-differ', { where: 'figure', found: `${unitName(first)} / ${unitName(odd)}` });
  return first?.unit ?? { kind: 'none' };
}

const SHARED = ['period', 'asOf', 'phase', 'sample', 'locator', 'note'] as const;

/** What all figures have alike: it is said once, of them all. */
export function alike(figures: readonly Figure[]): Partial<Figure> {
  const [first] = figures;
  const isAlike = (key: (typeof SHARED)[number]): boolean =>
    figures.every((figure) => JSON.stringify(figure[key]) === JSON.stringify(first?.[key]));
  return Object.fromEntries(SHARED.filter(isAlike).map((key) => [key, first?.[key]]));
}

/**
 * What is said of several figures at once: what the whole or the author says of them all, else what they have alike. A
 * period of its own is of the whole, and no day of its parts stands in its way.
 */
export function commonOf(data: Dataset): CommonView {
  const { whole, figures } = data;
  const said = Object.fromEntries(Object.entries(whole ?? {}).filter(([, value]) => value !== undefined));
  return common(data, { ...alike(figures), ...(whole?.period && { asOf: undefined }), ...said });
}

/**
 * Figures as items of a list, each with its own hedge, and with what isn't said of them all.
 * @throws DataError `no-value` for none
 */
export function itemsOf(figures: readonly Figure[], where: string): ItemView[] {
  if (!figures.length) throw new DataError('no-value', { where, expected: 'label: value' });
  const common = alike(figures);
  return figures.map((figure) => ({
    ...show(figure, figure.unit),
    label: figure.label,
    period: 'period' in common && 'asOf' in common ? undefined : (figure.asOf ?? figure.period),
    phase: 'phase' in common ? undefined : figure.phase,
    note: 'note' in common ? undefined : figure.note,
    edge: edgeOf(figure),
  }));
}

/** Indexes of the lowest and the highest value, the first of equal ones; nothing where no two differ. */
export function extremes(values: readonly (number | null)[]): { readonly lowest?: number; readonly highest?: number } {
  const best = (isBetter: (value: number, than: number) => boolean): number =>
    values.reduce<number>((found, value, index) => {
      const than = values[found] ?? null;
      return value !== null && (than === null || isBetter(value, than)) ? index : found;
    }, 0);
  const [lowest, highest] = [best((value, than) => value < than), best((value, than) => value > than)];
  return lowest === highest ? {} : { lowest, highest };
}
