import type { Printed } from '../format/number.js';
import { NBSP } from '../format/number.js';
import type { Language } from '../model/figure.js';
import type { Block } from './draw-block.js';
import type { Colors } from './draw-colors.js';
import type { CanvasPackage } from './draw-font.js';
import type { Typesetter } from './draw-text.js';
import type { Run, Style } from './draw-words.js';

/** What a part of a picture is made with. */
export interface Desk {
  readonly canvas: CanvasPackage;
  readonly language: Language;
  readonly colors: Colors;
  readonly type: Typesetter;
  /** Size of the text, in pixels, which everything else is measured by. */
  readonly em: number;
}

/** Plain text of the picture; `size` in parts of the desk's. */
export const plainStyle = ({ em, colors }: Desk, size = 1): Style => ({ size: em * size, color: colors.text });
export const boldStyle = (desk: Desk, size = 1): Style => ({ ...plainStyle(desk, size), weight: 600 });
export const mutedStyle = (desk: Desk, size = 1): Style => ({ ...plainStyle(desk, size), color: desk.colors.muted });

/** Letters of a large number stand a hair nearer. */
const TRACKING = -0.012;

/**
 * The pieces of a printed quantity on one baseline: the number bold, its hedge, scale and unit beside it.
 * @param size of the number, in pixels
 * @param small of what stands beside it, in parts of that
 */
export function quantityRuns(printed: Printed, size: number, small: number, color: string): Run[] {
  const { hedge, number, scale, unit, flag } = printed;
  const beside = { size: size * small, color };
  const behind = [scale, unit, flag && `(${flag})`]
    .filter(Boolean)
    .map((text): Run => ({ ...beside, text: NBSP + text }));
  return [
    ...(hedge ? [{ ...beside, text: hedge + NBSP }] : []),
    { size, color, weight: 600, tracking: small < 1 ? TRACKING : 0, text: number },
    ...behind,
  ];
}

/** How much smaller than the number its hedge, scale and unit are set. */
const SMALL = 0.46;
/** How much smaller than a number words in its place are: there are more of them. */
const WORDS = 0.6;
/** How far a number may shrink to stay on one line, and then on two or three. */
const STEPS = { one: [1, 0.92, 0.84, 0.76, 0.68], words: [1, 0.92, 0.84], more: [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4] };
const MOST_LINES = 3;

/**
 * A quantity set as large as its room allows: on one line if it can be, else on two or three.
 * @param most size of the number, in pixels
 */
export function heroBlock({ type, colors }: Desk, printed: Printed, width: number, most: number): Block {
  const hasDigits = /\d/.test(printed.number);
  const size = hasDigits ? most : most * WORDS;
  const runsAt = (step: number): Run[] => quantityRuns(printed, size * step, SMALL, colors.text);
  /** Whether it fits without a word parted between its letters. */
  const fits = (step: number, lines: number): boolean => {
    const runs = runsAt(step);
    const words = runs.flatMap((run) => run.text.split(/[ \u00a0]/).map((text) => ({ ...run, text })));
    return type.extent(runs, width).lines <= lines && words.every((run) => type.width(run) <= width);
  };
  const step =
    (hasDigits ? STEPS.one : STEPS.words).find((one) => fits(one, 1)) ??
    STEPS.more.find((one) => fits(one, 2)) ??
    STEPS.more.find((one) => fits(one, MOST_LINES)) ??
    0.4;
  return type.runs(runsAt(step), { width, lines: MOST_LINES, leading: 1.1 });
}
