import { itemText, scaleEnds } from '../format/compare.js';
import { NBSP, print } from '../format/number.js';
import type { Row, Rows } from '../format/rows.js';
import { plain } from '../format/text.js';
import { rowBar, type RowBar } from '../pictures/row-geometry.js';
import type { ItemView } from '../view/view.js';
import { barBlock, endsBlock } from './draw-bars.js';
import { column, moved, type Block } from './draw-block.js';
import { mutedStyle, plainStyle, quantityRuns, type Desk } from './draw-desk.js';
import type { Run } from './draw-words.js';

/** How rows stand in their room. */
export interface RowsSetting {
  /** Pixels. */
  readonly width: number;
  /** Whether a row tells what its own value needs told. */
  readonly hasNotes: boolean;
}

/** In a room narrower than this many letters names stand above their bars. */
const NARROW = 26;
/** The most that names before the bars take, and values behind them, in parts of their room. */
const MOST_FOR_NAMES = 0.4;
const MOST_FOR_VALUES = 0.5;

function nameOf(desk: Desk, { name, before, item }: Row, width: number, hasNotes: boolean): Block {
  const { type, language } = desk;
  const runs: Run[] = [
    ...(before ? [{ ...mutedStyle(desk), text: before + NBSP }] : []),
    { ...plainStyle(desk), text: name.text },
  ];
  const note = hasNotes ? plain(item.note, language) : '';
  return column(
    [
      type.runs(runs, { width, lines: 3, leading: 1.25 }),
      note !== '' && type.text(note, mutedStyle(desk, 0.8125), { width, lines: 6 }),
    ],
    0,
  );
}

function valueOf(desk: Desk, { item, after, tone }: Row, width: number): Block {
  const { em, colors, type, language } = desk;
  const color = tone === 'rest' ? colors.muted : colors.text;
  const behind = after ? [{ size: em, color, text: ` ${after}` }] : [];
  return type.runs([...quantityRuns(print(itemText(item), language), em, 1, color), ...behind], {
    width,
    lines: 3,
    leading: 1.2,
  });
}

/** Rows of bars, each with its name before it, or above it where the room is narrow, and its value at its end. */
export function rowsBlock(desk: Desk, { rows, scale }: Rows, { width, hasNotes }: RowsSetting): Block {
  const { em } = desk;
  const isNarrow = width < NARROW * em || (hasNotes && rows.some(({ item }) => item.note !== undefined));
  const most = width * MOST_FOR_NAMES;
  const named = rows.map((row) => ({ row, name: nameOf(desk, row, isNarrow ? width : most, hasNotes) }));
  const start = isNarrow ? 0 : Math.ceil(Math.max(0, ...named.map(({ name }) => name.width))) + em;
  const room = width - start;
  const set = named.map((one) => ({ ...one, value: valueOf(desk, one.row, room * MOST_FOR_VALUES - em / 2) }));
  const bars = Math.round(room - em / 2 - Math.max(0, ...set.map(({ value }) => value.width)));
  const isOpen = !scale.own && rows.some(({ item }) => item.edge === 'above' || item.edge === 'around');
  const barOf = (value: number, item?: ItemView, within?: number): RowBar =>
    rowBar(value, item?.edge ?? 'sharp', scale, isOpen, within);
  const origin = barOf(Math.max(scale.min, Math.min(scale.max, 0))).start;
  const blocks = set.map(({ row: { item, tone, within }, name, value }): Block => {
    const shape = item.value === null ? undefined : barOf(item.value, item, within);
    const least = Math.max(em * 2.1, value.height + em * 0.3);
    const height = Math.round(isNarrow ? least : Math.max(least, name.height + em * 0.6));
    const bar = { shape, tone, origin, within: within === undefined ? undefined : barOf(within) };
    const picture = barBlock(desk, bar, bars, height);
    const end = (shape ? shape.start + shape.length : origin) * bars + em / 2;
    return {
      width,
      height: isNarrow ? name.height + height : height,
      paint(context, x, y) {
        const top = isNarrow ? y + name.height : y;
        name.paint(context, x, isNarrow ? y : y + (height - name.height) / 2);
        picture.paint(context, x + start, top);
        value.paint(context, x + start + end, top + (height - value.height) / 2);
      },
    };
  });
  const below = scale.own && moved(endsBlock(desk, scaleEnds(scale, desk.language), origin, bars), { left: start });
  return column([...blocks, below], isNarrow ? em * 0.35 : 0);
}
