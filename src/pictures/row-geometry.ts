import type { Edge } from '../view/view.js';
import { openEdge, type Run } from './geometry.js';

/** How far an open edge of a bar in a row reaches, as a fraction of the row. */
const REACH = 0.06;

const MIRRORED: Readonly<Record<Edge, Edge>> = { sharp: 'sharp', around: 'around', above: 'below', below: 'above' };

/** A bar in a row of its own, all as fractions of the row's width. */
export interface RowBar {
  /** Where the bar begins, its open edge with it. */
  readonly start: number;
  readonly length: number;
  readonly solid: Run;
  readonly strokes: readonly Run[];
}

/**
 * A bar from nothing to its value on a scale that all rows share. A negative one lies on the other side of 0, and its
 * open edge looks the other way.
 * @param scale its ends; where 0 lies beyond them, bars begin at the nearer end
 * @param headroom whether some bar of the rows goes on past the end of the scale
 * @param most what it lies in, beyond which it can't reach
 */
export function rowBar(
  value: number,
  edge: Edge,
  { min, max }: { readonly min: number; readonly max: number },
  headroom: boolean,
  most = Infinity,
): RowBar {
  const room = (headroom ? 1 - REACH : 1) / (max - min || 1);
  const origin = (Math.max(min, Math.min(max, 0)) - min) * room;
  const end = (value - min) * room;
  const isNegative = end < origin;
  const limit = isNegative ? origin : Math.min(1, (most - min) * room) - origin;
  const { solid, strokes } = openEdge(Math.abs(end - origin), isNegative ? MIRRORED[edge] : edge, REACH, limit);
  const length = Math.max(solid.to, ...strokes.map(({ to }) => to));
  const placed = ({ from, to }: Run): Run => (isNegative ? { from: length - to, to: length - from } : { from, to });
  return { start: isNegative ? origin - length : origin, length, solid: placed(solid), strokes: strokes.map(placed) };
}

/** Piece of an icon that is filled: fractions of its width. */
export interface Slice extends Run {
  /** Which icon, from 0. */
  readonly icon: number;
}

/**
 * Which icons are filled, row by row; where the source left the value open, the last one only in strokes.
 * @param filled how many, up to `count`
 */
export function iconSlices(count: number, filled: number, edge: Edge): Slice[] {
  const { solid, strokes } = openEdge(filled, edge, 1, count);
  return [solid, ...strokes].flatMap(({ from, to }) => {
    const slices: Slice[] = [];
    for (let icon = Math.floor(from + 1e-9); icon < Math.min(count, to - 1e-9); icon++)
      slices.push({ icon, from: Math.max(0, from - icon), to: Math.min(1, to - icon) });
    return slices;
  });
}

/**
 * An SVG path of the piece of a circle between two uprights.
 * @param from, to fractions of its width
 */
export function circleSlice({ from, to }: Run, x: number, y: number, radius: number): string {
  const point = (fraction: number): { dx: number; dy: number } => {
    const dx = (2 * fraction - 1) * radius;
    return { dx, dy: Math.sqrt(Math.max(0, radius * radius - dx * dx)) };
  };
  const [a, b] = [point(from), point(to)];
  const at = (dx: number, dy: number): string => `${round(x + dx)} ${round(y + dy)}`;
  return `M${at(a.dx, -a.dy)}A${radius} ${radius} 0 0 1 ${at(b.dx, -b.dy)}L${at(b.dx, b.dy)}A${radius} ${radius} 0 0 1 ${at(a.dx, a.dy)}Z`;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A place beside a ring for the label of one of its pieces. */
export interface RingPlace {
  readonly side: 'left' | 'right';
  /** From 1, the topmost. */
  readonly row: number;
}

/**
 * Where labels stand around a ring: on the side of their piece, at its height, in order of the clock.
 * @param middles of the pieces, as fractions of a turn from the top
 * @param rows how many there are
 */
export function ringPlaces(middles: readonly number[], rows = middles.length): RingPlace[] {
  const wanted = middles.map((turn) => Math.round(1 + ((1 - Math.cos(turn * 2 * Math.PI)) / 2) * (rows - 1)));
  /** From the top down: each below the one before, with room left for those that follow. */
  const rowsOf = (rowsWanted: readonly number[]): number[] => {
    let last = 0;
    return rowsWanted.map((row, place) => {
      last = Math.min(rows - (rowsWanted.length - 1 - place), Math.max(last + 1, row));
      return last;
    });
  };
  const right = middles.filter((turn) => turn < 0.5).length;
  // On the right rows grow with the clock, on the left against it.
  return [
    ...rowsOf(wanted.slice(0, right)).map((row): RingPlace => ({ side: 'right', row })),
    ...rowsOf(wanted.slice(right).reverse())
      .reverse()
      .map((row): RingPlace => ({ side: 'left', row })),
  ];
}
