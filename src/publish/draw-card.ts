import { describe } from '../format/describe.js';
import { when } from '../format/sentence.js';
import { plain } from '../format/text.js';
import type { BreakdownView, FigureView } from '../view/view.js';
import { CARD } from './card-size.js';
import { beside, column, type Block } from './draw-block.js';
import { chartBlock } from './draw-chart.js';
import { boldStyle, mutedStyle, plainStyle, type Desk } from './draw-desk.js';
import { barsBlock, isRing, numberBlock, sourceText } from './draw-figure.js';
import { iconsBlock } from './draw-icons.js';
import { breakdownLegend, breakdownRing, shareRing } from './draw-ring.js';
import { heroOf, sampleText } from './draw-story.js';
import { milestoneList, seriesLegend } from './draw-timeline.js';

const MARGIN = 72;
const WIDTH = CARD.width - MARGIN * 2;
/** Between the number and its picture. */
const GAP = 56;
/** Sizes of text that a picture is tried in until it fits. */
const SIZES = [28, 26, 24, 22, 20];
/** Sizes at which values stand under their names; in less room both share a line. */
const LARGE = SIZES.slice(0, 3);

/** Text beside the large number. */
const BESIDE = 32;

type Part = (desk: Desk) => Block | undefined;

/** A part of the picture as large as its room lets it be; `undefined` where even small letters don't fit. */
function fitted(desk: Desk, part: Part, height: number, sizes = SIZES): Block | undefined {
  for (const em of sizes) {
    const block = part({ ...desk, em });
    if (!block || block.height <= height) return block;
  }
  return undefined;
}

/** As many of a list as there is room for. */
function shortened(
  desk: Desk,
  list: (desk: Desk, most: number) => Block | undefined,
  height: number,
): Block | undefined {
  for (let most = 12; most > 0; most--) {
    const block = fitted(desk, (one) => list(one, most), height);
    if (block) return block;
  }
  return undefined;
}

/** Breakdown as ring and legend side by side. */
function partsOf(desk: Desk, view: BreakdownView, width: number, isCompact: boolean): Block {
  const { em } = desk;
  const ring = breakdownRing(desk, view, em * 8);
  return beside([ring, breakdownLegend(desk, view, { width: width - ring.width - em * 1.5, isCompact })], em * 1.5);
}

/** What stands beside the number, in the room that is left. */
function pictureOf(desk: Desk, view: FigureView, width: number, height: number): Block | undefined {
  const bars = (one: Desk, most: number): Block | undefined => barsBlock(one, view, width, most, false);
  switch (view.kind) {
    case 'stat':
      return undefined;
    case 'share':
      return shareRing(desk, view, Math.min(width, height, LARGEST_RING));
    case 'ratio':
      return iconsBlock(desk, view, Math.min(width, height));
    case 'compare':
      return shortened(desk, bars, height);
    case 'breakdown':
      return isRing(view)
        ? (fitted(desk, (one) => partsOf(one, view, width, false), height, LARGE) ??
            fitted(desk, (one) => partsOf(one, view, width, true), height))
        : shortened(desk, bars, height);
    case 'timeline': {
      const large = { ...desk, em: 26 };
      if (view.chart === 'none') return shortened(desk, (one, most) => milestoneList(one, view, width, most), height);
      const names = seriesLegend(large, view, width, 1);
      const room = Math.min(height - (names ? names.height + 16 : 0), width * 0.6);
      // Lines without names, or too flat to be read, would show nothing.
      return room < height / 2 ? undefined : column([chartBlock(large, view, width, room), names], 16);
    }
  }
}

/** So few icons stand in one or two long rows, under their number. */
const FEW_ICONS = 20;
const LARGEST_RING = 330;
/** What a number and the texts beside it are cut down to, until they fit: parts of its size, and lines of each text. */
const CUTS = [
  [1, 3],
  [0.85, 3],
  [0.7, 2],
  [0.55, 1],
] as const;

/** The number with its texts, as large as its room lets it be. */
function numberOf(desk: Desk, view: FigureView, width: number, size: number, height: number): Block | undefined {
  const large = { ...desk, em: BESIDE };
  let block: Block | undefined;
  for (const [part, lines] of CUTS) {
    block = numberBlock(large, view, { width, size: size * part, lines });
    if (!block || block.height <= height) break;
  }
  return block;
}

/** What stands between heading and source: the number and its picture. */
function storyOf(desk: Desk, view: FigureView, height: number): Block {
  const { kind } = view;
  const icons = kind === 'ratio' ? view.icons : undefined;
  if (kind === 'stat' || (kind === 'ratio' && !icons)) return numberOf(desk, view, WIDTH, 184, height) ?? column([], 0);
  if (kind === 'ratio' && icons && icons.count <= FEW_ICONS) {
    const rows = iconsBlock(desk, view, 640);
    return column([numberOf(desk, view, WIDTH, 150, height - 36 - (rows?.height ?? 0)), rows], 36);
  }
  const isRound = kind === 'share' || kind === 'ratio';
  const number = numberOf(desk, view, isRound ? WIDTH - LARGEST_RING - GAP : WIDTH * 0.43, 132, height);
  if (!number) {
    const told = (lines: number): Block => {
      const { sentence } = describe({ ...view, label: undefined }, desk.language);
      return desk.type.text(sentence, plainStyle({ ...desk, em: BESIDE }), { width: WIDTH, lines });
    };
    if (view.label !== undefined) return pictureOf(desk, view, WIDTH, height) ?? told(6);
    // Several values without a common name: what they are is said by their sentence.
    const text = told(3);
    return column([text, pictureOf(desk, view, WIDTH, height - text.height - 28)], 28);
  }
  const room = isRound ? LARGEST_RING : WIDTH - GAP - Math.max(number.width, WIDTH * 0.3);
  const picture = pictureOf(desk, view, room, height);
  return beside([{ ...number, width: picture ? WIDTH - GAP - picture.width : WIDTH }, picture], GAP);
}

/** A figure as a card: what it is, its number with hedge and unit, its picture, and where it comes from. */
export function cardBlock(desk: Desk, view: FigureView): Block {
  const { type, language } = desk;
  const hero = heroOf(view, language);
  const label = plain(view.label, language);
  const date = [hero ? hero.when : label && when(view, language), sampleText(view, language)]
    .filter(Boolean)
    .join(' · ');
  const heading = column(
    [
      label
        ? type.text(label, boldStyle({ ...desk, em: 44 }), { width: WIDTH, lines: 3, leading: 1.15, isBalanced: true })
        : undefined,
      date ? type.text(date, mutedStyle({ ...desk, em: 30 }), { width: WIDTH, lines: 1 }) : undefined,
    ],
    6,
  );
  const source = type.text(sourceText(view, desk), mutedStyle({ ...desk, em: 22 }), { width: WIDTH, lines: 2 });
  const top = MARGIN - 12 + heading.height + 28;
  const bottom = CARD.height - MARGIN + 16 - source.height - 28;
  const story = storyOf(desk, view, bottom - top);
  return {
    ...CARD,
    paint(context, x, y) {
      heading.paint(context, x + MARGIN, y + MARGIN - 12);
      story.paint(context, x + MARGIN, y + top + (bottom - top - story.height) / 2);
      source.paint(context, x + MARGIN, y + bottom + 28);
    },
  };
}
