import { DataError } from '../model/data-error.js';
import type { Dataset, Figure, Quantity } from '../model/figure.js';
import { common, edgeOf, onlyFigure, rounded, show } from './shown.js';
import type { RatioView } from './view.js';

const MOST = 100;

/** Whether a number of icons comes to whole ones; a rounding of doubles is none. */
const isWhole = (icons: number): boolean => rounded(icons, 1e-6) % 1 === 0;

/**
 * How many icons: as many as the whole counts, up to 100; else 100 or 10. A part of an icon is drawn only where a hedge
 * explains it.
 * @param asked what the author asked for, 10 or 100
 * @throws DataError `range` where the ratio can't be drawn exactly
 */
function iconsOf(part: Quantity, whole: Quantity, asked?: number): RatioView['icons'] {
  if (part.value === null || whole.value === null) return undefined;
  const { value: n } = part;
  const { value: m } = whole;
  const edge = edgeOf(part);
  const fits = (count: number): boolean => isWhole((n / m) * count) || edge !== 'sharp';
  const possible = m <= MOST && m % 1 === 0 ? [m, MOST, 10] : [MOST, 10];
  // More than half is no fifty of a hundred.
  const own = part.words !== undefined && m === MOST ? 10 : possible[0];
  const count = asked ?? (fits(own ?? MOST) ? own : possible.find(fits));
  if (count === undefined || !fits(count))
    throw new DataError('range', {
      where: 'icons',
      found: asked === undefined ? `${n} / ${m}` : `${asked}`,
      expected: possible.find(fits)?.toString() ?? [...new Set(possible)].map((one) => `…/${one}`).join(', '),
    });
  return { count, filled: rounded((n / m) * count, 1e-6), edge };
}

/** The whole that a figure is a part of: the stated one, or a hundred of percent. */
const wholeOf = ({ of, unit }: Figure): Quantity | undefined =>
  of ?? (unit.kind === 'percent' ? { value: 100, qualifier: 'exact' } : undefined);

/** @throws DataError `range` for a whole of nothing, or a part that lies beyond it; beyond a gap lies nothing */
function checkRatio({ value, qualifier }: Quantity, whole: Quantity): void {
  const m = whole.value ?? Infinity;
  if (m <= 0) throw new DataError('range', { where: 'of', found: `${m}`, expected: '> 0' });
  if (value === null) return;
  const isBelow = value < 0 || (value === 0 && edgeOf({ qualifier }) === 'below');
  const isBeyond = value > m || (value === m && qualifier === 'over' && whole.qualifier === 'exact');
  const expected = m === Infinity ? '≥ 0' : `0–${m}`;
  const found = `${qualifier === 'over' ? '> ' : ''}${value}`;
  if (isBelow || isBeyond) throw new DataError('range', { where: 'value', found, expected });
}

/**
 * n of m.
 * @param asked 10 or 100 icons
 * @throws DataError `no-value` (no m), `range` (n beyond m; doesn't fall on whole icons, and no hedge explains it)
 */
export function ratioView(data: Dataset, asked?: number): RatioView {
  const figure = onlyFigure(data);
  const whole = wholeOf(figure);
  const isKnown = figure.value !== null || figure.words !== undefined;
  if (!isKnown) throw new DataError('empty');
  if (!whole && figure.value !== null) throw new DataError('no-value', { where: 'of', expected: '38' });
  const m: Quantity = whole ?? { value: null, qualifier: 'exact' };
  // 36% of 1200 is no 36 of them.
  if (figure.unit.kind === 'percent' && m.value !== null && m.value !== MOST)
    throw new DataError('range', { where: 'of', found: `${m.value}`, expected: '100' });
  checkRatio(figure, m);
  return {
    kind: 'ratio',
    ...common(data, figure),
    part: show(figure, figure.unit),
    whole: show(m, figure.unit),
    icons: iconsOf(figure, m, asked),
  };
}
