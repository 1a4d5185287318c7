import type { Edge } from '../view/view.js';

/** A run along a ring or a bar, as fractions of the whole (0–1). */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** How far an open edge reaches, as a fraction of the whole. */
const REACH = 0.07;
/** Strokes get thinner the further they stand from the stated value; together with their gaps they fill the reach. */
const STROKES: readonly Run[] = [
  { from: 0.12, to: 0.32 },
  { from: 0.44, to: 0.58 },
  { from: 0.7, to: 0.79 },
  { from: 0.92, to: 0.97 },
];

export interface EdgePicture {
  /** What is certainly there. */
  readonly solid: Run;
  /** What may be there. */
  readonly strokes: readonly Run[];
}

/**
 * A part from 0 to `share` with its edge as open as the source left it: *over* goes on past its mark in thinning
 * strokes, *nearly* falls short of it in the same way, *about* does both.
 * @param share fraction of the whole, 0–1
 * @param reach how far the strokes go, as a fraction of the whole; shortened where the whole ends
 * @param whole where that is, in the same measure
 */
export function openEdge(share: number, edge: Edge, reach = REACH, whole = 1): EdgePicture {
  const above =
    edge === 'above' || edge === 'around' ? Math.min(edge === 'around' ? reach / 2 : reach, whole - share) : 0;
  const below = edge === 'below' || edge === 'around' ? Math.min(edge === 'around' ? reach / 2 : reach, share) : 0;
  const start = share - below;
  const length = above + below;
  return {
    solid: { from: 0, to: start },
    strokes:
      length > 0 ? STROKES.map(({ from, to }) => ({ from: start + from * length, to: start + to * length })) : [],
  };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * An SVG path of a piece of a ring, clockwise from the top. A whole turn is two circles without a seam, to be filled by
 * `evenodd`: an arc that ends where it begins is not drawn at all.
 * @param inner inner radius
 * @param outer outer radius; both in units of the view box, centre at 0, 0
 */
export function arc({ from, to }: Run, inner: number, outer: number): string {
  if (to - from <= 0) return '';
  if (to - from > 0.999) return circle(outer) + circle(inner);
  const point = (turn: number, radius: number): string => {
    const angle = turn * 2 * Math.PI;
    return `${rounded(Math.sin(angle) * radius)} ${rounded(-Math.cos(angle) * radius)}`;
  };
  const large = to - from > 0.5 ? 1 : 0;
  return `M${point(from, outer)}A${outer} ${outer} 0 ${large} 1 ${point(to, outer)}L${point(to, inner)}A${inner} ${inner} 0 ${large} 0 ${point(from, inner)}Z`;
}

const circle = (radius: number): string =>
  `M0 ${-radius}A${radius} ${radius} 0 0 1 0 ${radius}A${radius} ${radius} 0 0 1 0 ${-radius}Z`;

/** A place over the plot. All in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label: where it would stand, and at which other heights it may. */
export interface LabelBox extends Box {
  readonly otherwise?: readonly number[];
}

const touch = (a: Box, b: Box, gap: number): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * Which labels can stand without touching one another or an obstacle, asked in order of importance; each is moved inside
 * `room` first.
 * @param obstacles what is drawn: dots and bars
 * @returns the placed boxes by index of `boxes`; those that find no place are left out
 */
export function placeLabels(
  boxes: readonly LabelBox[],
  room: { readonly width: number; readonly height: number },
  obstacles: readonly Box[] = [],
): Map<number, Box> {
  const placed = new Map<number, Box>();
  boxes.forEach(({ x, y, otherwise = [], width, height }, index) => {
    if (width > room.width) return;
    const free = [y, ...otherwise]
      .map((top) => ({
        x: Math.max(0, Math.min(x, room.width - width)),
        y: Math.max(0, Math.min(top, room.height - height)),
        width,
        height,
      }))
      .find(
        (box) =>
          ![...placed.values()].some((other) => touch(box, other, 4)) &&
          !obstacles.some((other) => touch(box, other, 0)),
      );
    if (free) placed.set(index, free);
  });
  return placed;
}
