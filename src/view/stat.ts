import type { Dataset } from '../model/figure.js';
import { changeBetween, toldChange } from './change.js';
import { common, onlyFigure, show } from './shown.js';
import type { StatView } from './view.js';

/**
 * One figure: value, unit, label, period, change against an earlier value.
 * @throws DataError `shape` when the data hold several figures
 */
export function statView(data: Dataset): StatView {
  const figure = onlyFigure(data);
  const { unit, of, direction, favourable, series } = figure;
  // A series without a value of its own is told by its last point.
  const last = figure.value === null && !figure.words ? series?.at(-1) : undefined;
  const current = last ?? figure;
  const earlier = figure.previous ?? series?.findLast((point) => point.period.text !== current.period?.text);
  return {
    kind: 'stat',
    ...common(data, { ...figure, period: current.period }),
    shown: show(current, unit),
    change:
      (earlier && changeBetween(earlier, current, unit, favourable)) ??
      (direction && toldChange(direction, favourable)),
    of: of && show(of, unit),
  };
}
