import type { RowBar } from '../pictures/row-geometry.js';
import { baseline, outline, rowPicture } from '../pictures/rows.js';
import { rowStyles } from '../styles/rows.js';
import type { Block } from './draw-block.js';
import { mutedStyle, type Desk } from './draw-desk.js';
import { inPixels, markupOf, svgBlock } from './draw-svg.js';

/** A bar in a row: `part`, `whole` for what holds parts, `rest` for what is worked out. */
export type Tone = 'part' | 'whole' | 'rest';

/** The bar of one row, as fractions of its width. */
export interface Bar {
  /** Nothing where there is no value. */
  readonly shape?: RowBar;
  readonly tone: Tone;
  /** Where all bars begin. */
  readonly origin: number;
  /** The set that it lies in. */
  readonly within?: RowBar;
}

/** Room for the strokes at the ends of a picture, in pixels. */
const EDGE = 2;

/** What stands inside the `svg` of a name. */
const insideOf = (markup: string, name: string): string =>
  new RegExp(`<svg class="${name}"[^>]*>(.*?)</svg>`, 's').exec(markup)?.[1] ?? '';

/** A bar with the line where all begin, and the outline of the set that it lies in. Widths and heights in pixels. */
export function barBlock(
  { canvas, colors, em }: Desk,
  { shape, tone, origin, within }: Bar,
  width: number,
  height: number,
): Block {
  const bar = Math.round(em * 1.5);
  const over = Math.round((height - bar) / 2);
  const placed = (name: string, template: unknown, [x, y]: [number, number], [room, high]: [number, number]): string =>
    `<g class="area"><g class="${name}" transform="translate(${x} ${y})">${inPixels(insideOf(markupOf(template), name), room, high)}</g></g>`;
  // On whole pixels a line is sharp.
  const start = Math.round(origin * width) / width;
  const block = svgBlock(canvas, {
    markup: () =>
      [
        shape &&
          shape.length > 0 &&
          placed('bar', rowPicture(shape, tone), [shape.start * width, over], [shape.length * width, bar]),
        within && placed('outline', outline(within.length), [0, over], [width, bar]),
        placed('baseline', baseline(start), [0, 0], [width, height]),
      ]
        .filter(Boolean)
        .join(''),
    viewBox: `${-EDGE} 0 ${width + EDGE * 2} ${height}`,
    width: width + EDGE * 2,
    height,
    sheets: [rowStyles],
    colors,
    line: em / 16,
  });
  return { width, height, paint: (context, x, y) => block.paint(context, x - EDGE, y) };
}

/**
 * The ends of a scale of its own under the bars, and 0 where it lies between.
 * @param origin where 0 lies, as a fraction
 */
export function endsBlock(desk: Desk, [min, max]: readonly [string, string], origin: number, width: number): Block {
  const { em, type, colors } = desk;
  const end = (text: string, align: 'left' | 'right' | 'middle', room: number): Block =>
    type.text(text, mutedStyle(desk, 0.8125), { width: room, lines: 1, align });
  return {
    width,
    height: em * 1.5,
    paint(context, x, y) {
      context.fillStyle = colors.border;
      context.fillRect(x, y, width, em / 16);
      const top = y + em * 0.2;
      end(min, 'left', width).paint(context, x, top);
      end(max, 'right', width).paint(context, x, top);
      if (origin > 0.1 && origin < 0.9) end('0', 'middle', em).paint(context, x + origin * width - em / 2, top);
    },
  };
}
