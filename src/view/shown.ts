import { DataError } from '../model/data-error.js';
import type { Dataset, Figure, Qualifier, Quantity, Unit } from '../model/figure.js';
import type { CommonView, Edge, Shown } from './view.js';

/** A quantity of the model with its unit, and nothing else of the figure. */
export const show = ({ value, qualifier, precision, scale, words, flags }: Quantity, unit: Unit): Shown => ({
  value,
  qualifier,
  precision,
  scale,
  words,
  flags,
  unit,
});

/** The hedge of what is left when the whole is certain: over 36% leaves under 64%. */
export const COMPLEMENT: Readonly<Record<Qualifier, Qualifier>> = {
  exact: 'exact',
  about: 'about',
  nearly: 'over',
  over: 'under',
  under: 'over',
  'at-least': 'up-to',
  'up-to': 'at-least',
};

const UPWARD: readonly Qualifier[] = ['over', 'at-least'];
const DOWNWARD: readonly Qualifier[] = ['under', 'nearly', 'up-to'];

/** The one hedge of what several quantities come to: none, their own, or the side that they all point to; else only "about". */
export function hedgeOf(qualifiers: readonly Qualifier[]): Qualifier {
  const hedges = [...new Set(qualifiers.filter((qualifier) => qualifier !== 'exact'))];
  const [only = 'exact'] = hedges;
  if (hedges.length < 2) return only;
  const side = [UPWARD, DOWNWARD].find((words) => hedges.every((hedge) => words.includes(hedge)));
  return side?.[0] ?? 'about';
}

const EDGES: Readonly<Record<Qualifier, Edge>> = {
  exact: 'sharp',
  about: 'around',
  nearly: 'below',
  under: 'below',
  'up-to': 'below',
  over: 'above',
  'at-least': 'above',
};

/** On which side of its mark a hedged value truly lies. */
export const edgeOf = (quantity: Pick<Quantity, 'qualifier'>): Edge => EDGES[quantity.qualifier];

/** Whether a value was counted in another way than those before it. */
export const hasBreak = ({ flags }: Pick<Quantity, 'flags'>): boolean => /break|definition/.test(String(flags));

/** A value rounded to its precision; without one, as it is. Nothing is ever shown more precisely than the source said it. */
export function rounded(value: number, precision = 0): number {
  // Dividing by 0.01 leaves 3.5600000000000005 behind; multiplying by its inverse, rounded, does not.
  const inverse = Math.round(1 / precision);
  return precision
    ? precision < 1
      ? Math.round(value * inverse) / inverse
      : Math.round(value / precision) * precision
    : value;
}

/** A sum or a difference, to its precision where one is known; else without the dust that doubles leave: 100.1 − 99.9 is 0.2. */
export const tidy = (value: number, precision = 0): number =>
  rounded(value, precision || (Number.isInteger(value) ? 0 : 1e-6));

/** Half of the last stated digit: how far the true value may lie from the printed one. Whole counts, and money to the last unit, are exact. */
export function uncertainty({ precision = 0, qualifier }: Quantity, { kind }: Unit): number {
  return qualifier === 'exact' && precision <= 1 && kind !== 'percent' ? 0 : precision / 2;
}

/**
 * The only figure of a dataset.
 * @throws DataError `shape` for several, since picking one in silence would be a guess
 */
export function onlyFigure({ figures }: Dataset): Figure {
  const [figure] = figures;
  if (figure && figures.length === 1) return figure;
  throw new DataError('shape', { where: 'figure', expected: '1', found: `${figures.length}` });
}

/** What all views take over from the model as it is. */
export const common = (
  { source }: Dataset,
  { label, note, period, asOf, phase, sample, locator }: Partial<Figure>,
): CommonView => ({
  label,
  note,
  period,
  asOf,
  phase,
  sample,
  source: { ...source, locator },
});
