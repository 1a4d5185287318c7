import type { Language, Period } from '../model/figure.js';
import type { Drawing, Place } from '../pictures/chart-adapter.js';
import { plain } from '../format/text.js';
import { printPeriod } from '../format/period.js';
import { printPoint } from '../format/point.js';
import type { TimelineView } from '../view/view.js';
import { layOut } from './plot-labels.js';

/** Says the point nearest to the pointer, in HTML beside it, with the values of every series at that period. */
export function sayPoint(event: PointerEvent, view: TimelineView, drawing: Drawing, language: Language): void {
  const plot = event.currentTarget as HTMLElement;
  const tooltip = plot.querySelector<HTMLElement>('.tooltip');
  const x = event.clientX - plot.getBoundingClientRect().left;
  let nearest: { readonly place: Place; readonly period: Period } | undefined;
  view.series.forEach(({ points }, series) => {
    points.forEach(({ period }, index) => {
      const place = drawing.placeOf(series, index);
      if (place && Math.abs(place.x - x) < Math.abs((nearest?.place.x ?? Infinity) - x)) nearest = { place, period };
    });
  });
  if (!tooltip || !nearest) return;
  const { place, period } = nearest;
  const values = view.series.flatMap((series) => {
    const point = series.points.find((candidate) => candidate.period.text === period.text);
    const name = view.series.length > 1 ? `${plain(series.label, language)}: ` : '';
    return point ? [name + printPoint(point, language)] : [];
  });
  tooltip.textContent = `${printPeriod(period, language)}: ${values.join('; ')}`;
  tooltip.hidden = false;
  const label = { element: tooltip, x: place.x, y: place.y - tooltip.offsetHeight - 12, anchor: 'middle' } as const;
  layOut([label], { width: plot.clientWidth, height: plot.clientHeight });
  plot.classList.add('pointing');
}

/** Takes it back when the pointer leaves. */
export function stopPointing(event: PointerEvent): void {
  const plot = event.currentTarget as HTMLElement;
  plot.classList.remove('pointing');
  plot.querySelector('.tooltip')?.setAttribute('hidden', '');
}
