import { placeLabels, type LabelBox } from '../pictures/geometry.js';
import type { Drawing } from '../pictures/chart-adapter.js';

/** A label in HTML over the canvas: text that is selected, scaled, translated and forced-coloured like any other. */
export interface PlotLabel {
  readonly element: HTMLElement;
  readonly x: number;
  readonly y: number;
  /** Which point of the label stands at x: its start, its middle, its end. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * Puts labels where they belong, in the order of their importance; one that would touch an earlier one leaves.
 * Positions are set on the elements after rendering, since a policy without `unsafe-inline` forbids `style="…"`.
 */
export function layOut(labels: readonly PlotLabel[], room: { width: number; height: number }): void {
  // Measured shown: a hidden label has no size.
  for (const { element } of labels) element.classList.remove('out');
  const boxes = labels.map(({ element, x, y, anchor }): LabelBox => {
    const { offsetWidth: width, offsetHeight: height } = element;
    return { x: anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2, y, width, height };
  });
  const placed = placeLabels(boxes, room);
  labels.forEach(({ element }, index) => {
    const box = placed.get(index);
    element.classList.toggle('out', !box);
    if (!box) return;
    element.style.setProperty('left', `${box.x}px`);
    element.style.setProperty('top', `${box.y}px`);
  });
}

/** The value labels over their points, the ends first, then highest and lowest, then the rest. */
export function valueLabels(elements: readonly HTMLElement[], drawing: Drawing): PlotLabel[] {
  return elements.flatMap((element): PlotLabel[] => {
    const [series = 0, index = 0] = (element.dataset.point ?? '').split('.').map(Number);
    const place = drawing.placeOf(series, index);
    if (!place) {
      element.classList.add('out');
      return [];
    }
    // Above the dot; an open edge above it needs its own room.
    const above = element.dataset.edge === 'above' || element.dataset.edge === 'around' ? 20 : 10;
    return [{ element, x: place.x, y: place.y - above - element.offsetHeight, anchor: 'middle' }];
  });
}

/** The axis labels under the baseline: first and last, then what fits between. */
export const axisLabels = (elements: readonly HTMLElement[], drawing: Drawing): PlotLabel[] =>
  elements.map((element) => ({ element, x: drawing.acrossOf(Number(element.dataset.at)), y: 0, anchor: 'middle' }));
