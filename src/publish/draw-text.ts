import type { Language } from '../model/figure.js';
import type { Block, Context } from './draw-block.js';
import { FAMILY, type Font } from './draw-font.js';
import {
  clipped,
  drawable,
  joined,
  linesOf,
  wordsOf,
  type Line,
  type Measure,
  type Run,
  type Style,
} from './draw-words.js';

/** How a text stands in its room. */
export interface Setting {
  readonly width: number;
  /** So many lines at most; what is left out is marked by an ellipsis. */
  readonly lines?: number;
  /** Height of a line, in parts of its largest letters. */
  readonly leading?: number;
  /** Lines of about the same length, as a heading's should be. */
  readonly isBalanced?: boolean;
  readonly align?: 'left' | 'right' | 'middle';
}

/** How wide an arrow is, and the room after it, in parts of the letters' size. */
const ARROW = { width: 0.66, height: 0.6, gap: 0.24 };
/** Where letters stand in their line: half of a capital's height lies under its middle. */
const BELOW_MIDDLE = 0.33;
/** Widths that are remembered; beyond, they are measured anew. */
const REMEMBERED = 20_000;

function setStyle(context: Context, { size, weight = 400, tracking = 0, color }: Style): void {
  context.font = `${weight} ${size}px ${FAMILY}`;
  context.letterSpacing = `${tracking * size}px`;
  context.fillStyle = color;
}

function paintRun(context: Context, run: Run, x: number, baseline: number): void {
  setStyle(context, run);
  const { arrow, size, text } = run;
  if (!arrow) {
    context.fillText(text, x, baseline);
    return;
  }
  const [foot, tip] = arrow === 'up' ? [0, 1] : [1, 0];
  const [width, height] = [ARROW.width * size, ARROW.height * size];
  context.beginPath();
  context.moveTo(x, baseline - foot * height);
  context.lineTo(x + width, baseline - foot * height);
  context.lineTo(x + width / 2, baseline - tip * height);
  context.fill();
}

/** Sets texts of one language: measures, breaks and draws them. */
export class Typesetter {
  readonly #context: Context;
  readonly #font: Font;
  readonly #widths = new Map<string, number>();

  constructor(font: Font, language: Language) {
    this.#font = font;
    this.#context = font.canvas.createCanvas(1, 1).getContext('2d');
    this.#context.lang = language;
  }

  /** How wide a run is, in pixels. */
  readonly width = (run: Run): number => {
    const { size, weight = 400, tracking = 0, text, arrow } = run;
    if (arrow) return (ARROW.width + ARROW.gap) * size;
    const key = `${weight} ${size} ${tracking} ${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      setStyle(this.#context, run);
      ({ width } = this.#context.measureText(text));
      if (this.#widths.size >= REMEMBERED) this.#widths.clear();
      this.#widths.set(key, width);
    }
    return width;
  };

  /** A text in one style. */
  text(text: string, style: Style, setting: Setting): Block {
    return this.runs([{ ...style, text }], setting);
  }

  /** Text in several styles on common baselines. */
  runs(given: readonly Run[], setting: Setting): Block {
    return blockOf(this.#lines(given, setting).map(joined), setting, this.width);
  }

  /** How many lines a text takes where it may take as many as it likes, and the widest of them. */
  extent(given: readonly Run[], width: number): { readonly lines: number; readonly width: number } {
    const lines = this.#lines(given, { width });
    return { lines: lines.length, width: Math.max(0, ...lines.map((line) => line.width)) };
  }

  #lines(given: readonly Run[], { width, lines: most = Infinity, isBalanced }: Setting): readonly Line[] {
    const runs = given.map((run) => ({ ...run, text: drawable(run.text, this.#font) }));
    const words = wordsOf(runs, this.width);
    const lines = linesOf(words, width, this.width);
    if (!isBalanced || lines.length > most) return clipped(lines, most, width, this.width);
    // The narrowest room that needs no more lines.
    let [low, high] = [width / 2, width];
    while (high - low > 2) {
      const middle = (low + high) / 2;
      const isEnough = linesOf(words, middle, this.width).length <= lines.length;
      [low, high] = isEnough ? [low, middle] : [middle, high];
    }
    return linesOf(words, high, this.width);
  }
}

function blockOf(lines: readonly Line[], { width, leading = 1.3, align = 'left' }: Setting, measure: Measure): Block {
  const set = lines.map((line) => ({ ...line, size: Math.max(...line.runs.map(({ size }) => size)) }));
  const widest = Math.max(0, ...lines.map((line) => line.width));
  return {
    width: align === 'left' ? widest : width,
    height: set.reduce((sum, { size }) => sum + size * leading, 0),
    paint(context, x, y) {
      let top = y;
      for (const { runs, width: length, size } of set) {
        const room = width - length;
        let left = x + (align === 'left' ? 0 : align === 'right' ? room : room / 2);
        const baseline = top + (leading / 2 + BELOW_MIDDLE) * size;
        for (const run of runs) {
          paintRun(context, run, left, baseline);
          left += measure(run);
        }
        top += size * leading;
      }
    },
  };
}
