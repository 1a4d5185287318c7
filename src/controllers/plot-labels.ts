import type { Drawing, Place } from '../pictures/chart-adapter.js';
import { placeLabels, type Box, type LabelBox } from '../pictures/geometry.js';
import type { TimelineView } from '../view/view.js';

/** A label in HTML over the canvas: text that is selected, scaled, translated and forced-coloured like any other. */
export interface PlotLabel {
  readonly element: HTMLElement;
  readonly x: number;
  readonly y: number;
  /** At which other heights it may stand. */
  readonly otherwise?: readonly number[];
  /** Which point of the label stands at x. */
  readonly anchor: 'start' | 'middle';
}

/**
 * Puts labels where they belong, in the order of their importance; one that would touch an earlier one leaves.
 * Positions are set on the elements after rendering, since a policy without `unsafe-inline` forbids `style="…"`.
 */
export function layOut(
  labels: readonly PlotLabel[],
  room: { width: number; height: number },
  obstacles: readonly Box[] = [],
): void {
  // Measured shown: a hidden label has no size.
  for (const { element } of labels) element.classList.remove('out');
  const boxes = labels.map(({ element, x, y, otherwise, anchor }): LabelBox => {
    const { offsetWidth: width, offsetHeight: height } = element;
    return { x: anchor === 'start' ? x : x - width / 2, y, otherwise, width, height };
  });
  const placed = placeLabels(boxes, room, obstacles);
  labels.forEach(({ element }, index) => {
    const box = placed.get(index);
    element.classList.toggle('out', !box);
    if (!box) return;
    element.style.setProperty('left', `${box.x}px`);
    element.style.setProperty('top', `${box.y}px`);
  });
}

/** The value labels at their points, most important first: on the side that is freer, else on the other, else nowhere. */
export function valueLabels(
  elements: readonly HTMLElement[],
  drawing: Drawing,
  { chart, series: all }: TimelineView,
): PlotLabel[] {
  const isBar = chart === 'bar';
  return elements.flatMap((element): PlotLabel[] => {
    const [series = 0, index = 0] = (element.dataset.point ?? '').split('.').map(Number);
    const place = drawing.placeOf(series, index);
    if (!place) {
      element.classList.add('out');
      return [];
    }
    // Clear of the dot; an open edge on that side needs its own room.
    const { edge, below } = element.dataset;
    const clear = (side: string): number => (edge === 'around' || edge === side ? 20 : 10);
    const above = place.y - clear('above') + (isBar ? 6 : 0) - element.offsetHeight;
    const under = place.y + clear('below');
    const [y, other] = below === undefined ? [above, under] : [under, above];
    // A restless line leaves room only further off; where there are several, that would be nearer to another's point.
    const further = all.length > 1 ? [] : [14, 28].flatMap((step) => [above - step, under + step]);
    return [{ element, x: place.x, y, otherwise: isBar ? [] : [other, ...further], anchor: 'middle' }];
  });
}

/** What labels must not stand on: bars; dots, and the line between them in steps of a few pixels. */
export function drawnBoxes({ series, chart }: TimelineView, drawing: Drawing): Box[] {
  return series.flatMap(({ points }, one) => {
    const places = points.map((_, index) => drawing.placeOf(one, index));
    return places.flatMap((place, index): Box[] => {
      if (!place) return [];
      const { x, y, half = 0 } = place;
      if (chart === 'bar') return [{ x: x - half, y, width: half * 2, height: drawing.baseline - y }];
      const dot = points.length > 40 ? 1 : 4;
      return [{ x: x - dot, y: y - dot, width: dot * 2, height: dot * 2 }, ...stepsBetween(place, places[index + 1])];
    });
  });
}

function stepsBetween(from: Place, to: Place | undefined): Box[] {
  const steps = to ? Math.floor(Math.hypot(to.x - from.x, to.y - from.y) / 6) : 0;
  return Array.from({ length: steps }, (_, step) => {
    const share = (step + 1) / (steps + 1);
    return {
      x: from.x + ((to?.x ?? 0) - from.x) * share,
      y: from.y + ((to?.y ?? 0) - from.y) * share,
      width: 1,
      height: 1,
    };
  });
}

/** The axis labels under the baseline: first and last, then what fits between. */
export const axisLabels = (elements: readonly HTMLElement[], drawing: Drawing): PlotLabel[] =>
  elements.map((element) => ({ element, x: drawing.acrossOf(Number(element.dataset.at)), y: 0, anchor: 'middle' }));
