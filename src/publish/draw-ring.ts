import { svg } from 'lit/html.js';
import { partText, partTitle } from '../format/breakdown.js';
import { itemText } from '../format/compare.js';
import { print } from '../format/number.js';
import { sharePieces } from '../format/share.js';
import { partKey, partsRing } from '../pictures/parts.js';
import { ring, shareKey } from '../pictures/ring.js';
import { hatch } from '../pictures/rows.js';
import { breakdownStyles } from '../styles/breakdown.js';
import { budgetShareStyles } from '../styles/budget-share.js';
import { ringStyles } from '../styles/ring.js';
import { rowStyles } from '../styles/rows.js';
import type { BreakdownView, ShareView } from '../view/view.js';
import { column, type Block } from './draw-block.js';
import type { Desk } from './draw-desk.js';
import { markupOf, svgBlock } from './draw-svg.js';
import type { Style } from './draw-words.js';

const SHARE_SHEETS = [ringStyles, budgetShareStyles];
const PARTS_SHEETS = [ringStyles, rowStyles, breakdownStyles];

/** A round picture: the box that all rings and their keys are drawn in. */
const round = (desk: Desk, template: unknown, sheets: readonly string[], size: number): Block =>
  svgBlock(desk.canvas, {
    markup: () => markupOf(template),
    viewBox: '-50 -50 100 100',
    width: size,
    height: size,
    sheets,
    colors: desk.colors,
    line: desk.em / 16,
  });

interface Middle {
  readonly text: string;
  readonly style: Style;
  /** Of its baseline from the middle, in hundredths of the ring. */
  readonly y: number;
}

/** Room for a number inside the ring, in hundredths of it. */
const INSIDE = 54;

/** A ring with a number in its middle, as small as it has to be. */
function withMiddle(desk: Desk, block: Block, middles: readonly Middle[]): Block {
  const { width: size } = block;
  const texts = middles.map(({ text, style, y }) => {
    const run = { ...style, text };
    const fit = Math.min(1, (INSIDE * size) / 100 / desk.type.width(run));
    return { y, run: { ...run, size: run.size * fit } };
  });
  return {
    ...block,
    paint(context, x, y) {
      block.paint(context, x, y);
      for (const { run, y: down } of texts) {
        const line = desk.type.text(run.text, run, { width: size, lines: 1, align: 'middle', leading: 1 });
        line.paint(context, x, y + size * (0.5 + down / 100) - run.size * 0.83);
      }
    },
  };
}

/** The share of a whole as a ring, its share in the middle. */
export function shareRing(desk: Desk, view: ShareView, size: number): Block {
  const { hedge, number } = print(view.share, desk.language);
  const unit = size / 100;
  const { text: color } = desk.colors;
  return withMiddle(desk, round(desk, ring(view), SHARE_SHEETS, size), [
    ...(hedge ? [{ text: hedge, style: { size: 10 * unit, color }, y: -6 }] : []),
    { text: number, style: { size: 17 * unit, weight: 600, color }, y: hedge ? 12 : 6 },
  ]);
}

/** Name and value of a piece, behind the key that says which it is. */
interface Entry {
  readonly key: unknown;
  readonly name: string;
  readonly value: string;
  readonly isRest: boolean;
}

/** How a legend stands in its room. */
export interface LegendSetting {
  /** Pixels. */
  readonly width: number;
  /** Whether a value stands behind its name, and not under it. */
  readonly isCompact?: boolean;
}

function textsOf(
  { type, em, colors }: Desk,
  { name, value, isRest }: Entry,
  { width, isCompact }: LegendSetting,
): Block {
  const style = { size: em, color: isRest ? colors.muted : colors.text };
  const bold = { ...style, weight: 600 } as const;
  if (isCompact) {
    const runs = [
      { ...bold, text: `${name} ` },
      { ...style, text: value },
    ];
    if (type.extent(runs, width).lines <= 2) return type.runs(runs, { width, leading: 1.25 });
  }
  // A name may be cut, a value never.
  return column(
    [type.text(name, bold, { width, lines: isCompact ? 1 : 6, leading: 1.25 }), type.text(value, style, { width })],
    0,
  );
}

function legend(desk: Desk, entries: readonly Entry[], sheets: readonly string[], setting: LegendSetting): Block {
  const { em } = desk;
  const indent = em * 1.5;
  const rows = entries.map((entry): Block => {
    const texts = textsOf(desk, entry, { ...setting, width: setting.width - indent });
    const key = round(desk, entry.key, sheets, em);
    return {
      width: texts.width + indent,
      height: texts.height,
      paint: (context, x, y) => {
        key.paint(context, x, y + em * 0.15);
        texts.paint(context, x + indent, y);
      },
    };
  });
  return column(rows, em * (setting.isCompact ? 0.4 : 0.75));
}

/** What the two pieces of a share are, and come to. */
export function shareLegend(desk: Desk, view: ShareView, setting: LegendSetting): Block {
  return legend(
    desk,
    sharePieces(view, desk.language).map(({ name, value }, index) => {
      const isRest = index > 0;
      return { key: shareKey(view, isRest), name: name.text, value, isRest };
    }),
    SHARE_SHEETS,
    setting,
  );
}

/** The parts of a whole as a ring, the whole in its middle where it has neither hedge nor scale. */
export function breakdownRing(desk: Desk, { parts, total }: BreakdownView, size: number): Block {
  const { hedge, number, scale } = total ? print(itemText(total), desk.language) : { hedge: '', number: '', scale: '' };
  const style = { size: 0.17 * size, weight: 600, color: desk.colors.text } as const;
  return withMiddle(
    desk,
    round(desk, partsRing(parts), PARTS_SHEETS, size),
    number && !hedge && !scale ? [{ text: number, style, y: 6 }] : [],
  );
}

/** What each part is called, and comes to. */
export function breakdownLegend(desk: Desk, { parts, total }: BreakdownView, setting: LegendSetting): Block {
  const { language } = desk;
  return legend(
    desk,
    parts.map((part, index) => ({
      // On a page the pattern of the ring's own picture is at hand.
      key: svg`${hatch()}${partKey(part, index)}`,
      name: partTitle(part, language).text,
      value: partText(part, language, total ? itemText(part) : part),
      isRest: part.isRest,
    })),
    PARTS_SHEETS,
    setting,
  );
}
