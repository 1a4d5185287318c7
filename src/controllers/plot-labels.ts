import type { Drawing } from '../pictures/chart-adapter.js';
import { placeLabels, type Box, type LabelBox } from '../pictures/geometry.js';
import type { TimelineView } from '../view/view.js';

/** A label in HTML over the canvas: text that is selected, scaled, translated and forced-coloured like any other. */
export interface PlotLabel {
  readonly element: HTMLElement;
  readonly x: number;
  readonly y: number;
  /** Where else it may stand. */
  readonly otherwise?: number;
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
export function valueLabels(elements: readonly HTMLElement[], drawing: Drawing, isBar: boolean): PlotLabel[] {
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
    const [y, otherwise] = isBar ? [above, above] : below === undefined ? [above, under] : [under, above];
    return [{ element, x: place.x, y, otherwise, anchor: 'middle' }];
  });
}

/** What labels must not stand on: bars, and dots as long as they are drawn one by one. */
export function drawnBoxes({ series, chart }: TimelineView, drawing: Drawing): Box[] {
  return series.flatMap(({ points }, one) =>
    (points.length > 40 ? [] : points).flatMap((_, index) => {
      const place = drawing.placeOf(one, index);
      if (!place) return [];
      const { x, y, half = 4 } = place;
      return [
        chart === 'bar'
          ? { x: x - half, y, width: half * 2, height: drawing.baseline - y }
          : { x: x - half, y: y - half, width: 8, height: 8 },
      ];
    }),
  );
}

/** The axis labels under the baseline: first and last, then what fits between. */
export const axisLabels = (elements: readonly HTMLElement[], drawing: Drawing): PlotLabel[] =>
  elements.map((element) => ({ element, x: drawing.acrossOf(Number(element.dataset.at)), y: 0, anchor: 'middle' }));
