import { nothing, svg, type SVGTemplateResult } from 'lit/html.js';
import type { PartView } from '../view/view.js';
import { arc, openEdge, type Run } from './geometry.js';
import { hatch } from './rows.js';

const [INNER, OUTER] = [31, 48];

/** Half a gap between two pieces, as a fraction of the whole. */
const GAP = 0.003;

/** The colour of a part, by its place; the rest has its own. */
const toneOf = ({ isRest }: PartView, index: number): string => (isRest ? 'rest' : `part tone-${(index % 6) + 1}`);

interface Piece {
  readonly tone: string;
  readonly isRest: boolean;
  readonly run: Run;
  /** Which part it is the whole of. */
  readonly row?: number;
}

/**
 * The pieces in the order of painting: each whole part, then its open edge over its neighbour: strokes of its own colour
 * past its end for "over", strokes of it short of its end for "nearly".
 */
function piecesOf(parts: readonly PartView[]): Piece[] {
  const whole = parts.map((part, index): Piece => {
    const isAlone = parts.length === 1;
    const { start, size } = part;
    const run =
      isAlone || size < GAP * 3 ? { from: start, to: start + size } : { from: start + GAP, to: start + size - GAP };
    return { tone: toneOf(part, index), isRest: part.isRest, run, row: index };
  });
  const open = parts.flatMap((part, index): Piece[] => {
    const next = parts[index + 1];
    if (part.edge === 'sharp' || part.isRest || !next) return [];
    const { solid, strokes } = openEdge(
      part.size,
      part.edge,
      Math.min(0.07, part.size, next.size),
      part.size + next.size,
    );
    const [first, last] = [strokes[0], strokes.at(-1)];
    if (!first || !last) return [];
    const moved = ({ from, to }: Run): Run => ({ from: part.start + from, to: part.start + to });
    // Between the strokes the ground shows through: two colours side by side can be alike to an eye, or to a grey screen.
    const ground = { tone: 'ground', isRest: false, run: moved({ from: solid.to, to: last.to }) };
    return [ground, ...strokes.map((stroke) => ({ tone: toneOf(part, index), isRest: false, run: moved(stroke) }))];
  });
  return [...whole, ...open];
}

/** Which piece a label means: a small whole with that piece filled. Colours alone are alike to some eyes. */
export const partKey = (part: PartView, index: number): SVGTemplateResult =>
  svg`<circle class="around" r="46"></circle><path class=${toneOf(part, index)} fill=${part.isRest ? 'url(#hatch)' : 'currentColor'} d=${arc({ from: part.start, to: part.start + part.size }, 0, 46)}></path>`;

/** Parts as a ring, clockwise from the top. */
export const partsRing = (parts: readonly PartView[]): SVGTemplateResult =>
  svg`${hatch()}${piecesOf(parts).map(
    ({ tone, isRest, run, row }) =>
      svg`<path class=${tone} data-row=${row ?? nothing} fill=${isRest ? 'url(#hatch)' : 'currentColor'} d=${arc(run, INNER, OUTER)}></path>`,
  )}`;
