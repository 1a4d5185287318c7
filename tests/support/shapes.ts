// What a picture in SVG shows, read from its shapes: pieces of a ring, bars of a row, icons.
import { all } from './widgets.js';

/** A run of a ring or of a bar, as fractions of the whole. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const turnOf = (x: number, y: number): number => (Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1;

/** Where a piece of a ring begins and ends, clockwise from the top; nothing for a piece that isn't drawn. */
export function sweepOf(path: Element): Run | undefined {
  const d = path.getAttribute('d') ?? '';
  if (!d) return undefined;
  // A whole turn is two circles.
  if (d.split('M').length > 2) return { from: 0, to: 1 };
  const [, ...numbers] = /^M(\S+) ([-\d.]+)A\S+ \S+ 0 \d 1 (\S+) ([-\d.]+)L/.exec(d) ?? [];
  const [x = NaN, y = NaN, endX = NaN, endY = NaN] = numbers.map(Number);
  if (Number.isNaN(x)) throw new Error(`no piece of a ring: ${d}`);
  const from = turnOf(x, y);
  const to = turnOf(endX, endY);
  return { from, to: to > from ? to : to + 1 };
}

/** The pieces of a ring that match. */
export const sweeps = (widget: Element, selector: string): Run[] =>
  all(widget, `.ring ${selector}`).flatMap((path) => sweepOf(path) ?? []);

/** The rows of bars. */
export const rowsOf = (widget: Element): HTMLElement[] => all(widget, '.rows > li:not(.axis)');

/** What a row's bar is made of, in pixels from where its row begins: the solid piece first, then the strokes. */
export function barOf(row: Element): Run[] {
  const left = row.querySelector('.area')!.getBoundingClientRect().left;
  return [...row.querySelectorAll('.bar > rect')].map((piece) => {
    const box = piece.getBoundingClientRect();
    return { from: box.left - left, to: box.right - left };
  });
}

/** Where a row's line of nothing at all stands, in pixels from where its row begins. */
export const originOf = (row: Element): number =>
  row.querySelector('.baseline line')!.getBoundingClientRect().left -
  row.querySelector('.area')!.getBoundingClientRect().left;

/** Icons, and how they are filled. */
export function iconsOf(widget: Element): { full: number; open: number; partly: number[] } {
  const circles = all(widget, '.icons circle');
  const slices = all(widget, '.icons path.part');
  const isIn = (slice: Element, circle: Element): boolean => {
    const [piece, box] = [slice, circle].map((shape) => shape.getBoundingClientRect());
    const [x, y] = [(piece!.left + piece!.right) / 2, (piece!.top + piece!.bottom) / 2];
    return x > box!.left && x < box!.right && y > box!.top && y < box!.bottom;
  };
  const within = (circle: Element): boolean => slices.some((slice) => isIn(slice, circle));
  return {
    full: circles.filter((circle) => circle.classList.contains('part')).length,
    open: circles.filter((circle) => circle.classList.contains('rest') && !within(circle)).length,
    partly: circles.flatMap((circle, index) => (circle.classList.contains('rest') && within(circle) ? [index] : [])),
  };
}
