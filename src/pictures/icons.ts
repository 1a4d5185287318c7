import { svg, type SVGTemplateResult } from 'lit/html.js';
import type { RatioView } from '../view/view.js';
import { circleSlice, iconSlices } from './row-geometry.js';

/** Icons in a row; fewer make one row of them all. */
const PER_ROW = 10;
const STEP = 20;
const RADIUS = 8;

/** Where an icon's middle stands, in units of the view box. */
const middleOf = (icon: number): { x: number; y: number } => ({
  x: (icon % PER_ROW) * STEP + STEP / 2,
  y: Math.floor(icon / PER_ROW) * STEP + STEP / 2,
});

/** Width and height of so many icons. */
export const iconBox = (count: number): string =>
  `0 0 ${Math.min(count, PER_ROW) * STEP} ${Math.ceil(count / PER_ROW) * STEP}`;

/** n of m as circles, filled row by row; the last one open where the source left the value open. */
export function iconArray({ count, filled, edge }: NonNullable<RatioView['icons']>): SVGTemplateResult {
  const slices = iconSlices(count, filled, edge);
  return svg`${Array.from({ length: count }, (_, icon) => {
    const { x, y } = middleOf(icon);
    const own = slices.filter((slice) => slice.icon === icon);
    const isFull = own.some(({ from, to }) => from === 0 && to === 1);
    return isFull
      ? svg`<circle class="part" cx=${x} cy=${y} r=${RADIUS}></circle>`
      : svg`<circle class="rest" cx=${x} cy=${y} r=${RADIUS}></circle>${own.map((slice) => svg`<path class="part" d=${circleSlice(slice, x, y, RADIUS)}></path>`)}`;
  })}`;
}
