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
  const { unit, of, direction, favourable, previous, series } = figure;
  // A series without a value of its own is told by its last point; earlier is what lies before, in time or as given.
  const last = series?.at(-1);
  const current = figure.value === null && !figure.words && last ? last : figure;
  const period = current.period ?? last?.period;
  const earlier = previous ?? series?.[series.findIndex((point) => point.period.text === period?.text) - 1];
  return {
    kind: 'stat',
    ...common(data, { ...figure, period }),
    isEmpty: current.value === null && !current.words,
    shown: show(current, unit),
    change:
      (earlier && changeBetween(earlier, current, unit, favourable)) ??
      (direction && toldChange(direction, favourable)),
    of: of && show(of, unit),
  };
}
