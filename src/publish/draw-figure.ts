import { sourceLine } from '../elements/frame.js';
import { describe } from '../format/describe.js';
import { breakdownRows, compareRows } from '../format/rows.js';
import { when } from '../format/sentence.js';
import { capital, plain } from '../format/text.js';
import { fitsRing } from '../view/breakdown.js';
import type { FigureView } from '../view/view.js';
import { beside, column, moved, type Block } from './draw-block.js';
import { chartBlock } from './draw-chart.js';
import { boldStyle, heroBlock, mutedStyle, plainStyle, type Desk } from './draw-desk.js';
import { iconsBlock } from './draw-icons.js';
import { breakdownLegend, breakdownRing, shareLegend, shareRing } from './draw-ring.js';
import { rowsBlock } from './draw-rows.js';
import { changeRuns, heroOf, sampleText } from './draw-story.js';
import { saidBy } from './draw-svg.js';
import { milestoneList, seriesLegend } from './draw-timeline.js';

/** Rows of bars, dated events: of more the page tells. */
const MOST_ROWS = 30;

/** Where the figure comes from, as its element says it. */
export const sourceText = (view: FigureView, { language }: Desk): string => saidBy(sourceLine(view, language));

/** Whether the parts of a view are drawn as a ring. */
export const isRing = (view: FigureView): boolean =>
  view.kind === 'share' || (view.kind === 'breakdown' && fitsRing(view));

/** How large a number is set. */
export interface NumberSetting {
  readonly width: number;
  /** Of the number, in pixels. */
  readonly size: number;
  /** Lines of each text beside it, at most. */
  readonly lines?: number;
}

/** The number as large as its line, with its change and what stands beside it in words. */
export function numberBlock(
  desk: Desk,
  view: FigureView,
  { width, size, lines = 3 }: NumberSetting,
): Block | undefined {
  const hero = heroOf(view, desk.language);
  if (!hero) return undefined;
  const line = { width, lines, leading: 1.3 };
  return column(
    [
      heroBlock(desk, hero.printed, width, size),
      ...hero.beside.filter(Boolean).map((text) => desk.type.text(text, plainStyle(desk), line)),
      hero.change && desk.type.runs(changeRuns(desk, hero.change), line),
    ],
    desk.em * 0.3,
  );
}

/** Bars in rows, of so many at most. */
export function barsBlock(
  desk: Desk,
  view: FigureView,
  width: number,
  most: number,
  hasNotes: boolean,
): Block | undefined {
  if (view.kind !== 'compare' && view.kind !== 'breakdown') return undefined;
  const all = view.kind === 'compare' ? compareRows(view, desk.language) : breakdownRows(view, desk.language);
  const rows = rowsBlock(desk, { ...all, rows: all.rows.slice(0, most) }, { width, hasNotes });
  const more = all.rows.length > most && desk.type.text('…', plainStyle(desk), { width });
  return column([rows, more], desk.em * 0.25);
}

function pictureOf(desk: Desk, view: FigureView, width: number): Block | undefined {
  const { em } = desk;
  const gap = em * 1.5;
  switch (view.kind) {
    case 'stat':
      return undefined;
    case 'share':
      return beside([shareRing(desk, view, em * 9), shareLegend(desk, view, { width: width - em * 9 - gap })], gap);
    case 'breakdown':
      return isRing(view)
        ? beside([breakdownRing(desk, view, em * 9), breakdownLegend(desk, view, { width: width - em * 9 - gap })], gap)
        : barsBlock(desk, view, width, MOST_ROWS, true);
    case 'compare':
      return barsBlock(desk, view, width, MOST_ROWS, true);
    case 'ratio': {
      const icons = iconsBlock(desk, view, em * 12);
      const room = icons ? width - icons.width - gap : width;
      return beside([icons, numberBlock(desk, view, { width: room, size: em * 2.4 })], gap);
    }
    case 'timeline':
      return column(
        [
          view.chart !== 'none' && chartBlock(desk, view, width, em * 13.5),
          seriesLegend(desk, view, width),
          milestoneList(desk, view, width),
        ],
        em * 0.75,
      );
  }
}

/** What a page shows of a figure: heading, sentence, picture, remarks and source, in that order. */
export function figureBlock(desk: Desk, view: FigureView, width: number): Block {
  const { type, language, em } = desk;
  const isNumber = view.kind === 'stat';
  const label = plain(view.label, language);
  const date = when(view, language);
  const sentence = isNumber ? '' : describe({ ...view, label: undefined }, language).sentence;
  const note = plain(view.note, language);
  const sample = sampleText(view, language);
  const small = mutedStyle(desk, 0.8125);
  const opening = column(
    [
      label && type.text(label, boldStyle(desk, 1.25), { width, lines: 4, leading: 1.2, isBalanced: true }),
      isNumber && date && type.text(date, mutedStyle(desk), { width, lines: 2 }),
      sentence && type.text(capital(sentence, language), plainStyle(desk), { width, lines: 8, leading: 1.4 }),
    ].map((block) => block || undefined),
    em * 0.25,
  );
  const story = column(
    [opening, isNumber && numberBlock(desk, view, { width, size: em * 3 }), pictureOf(desk, view, width)],
    em,
  );
  const remarks = column(
    [
      sample && type.text(sample, plainStyle(desk), { width, lines: 2 }),
      note && type.text(note, small, { width, lines: 8, leading: 1.4 }),
      type.text(sourceText(view, desk), small, { width, lines: 4, leading: 1.4 }),
    ].map((block) => block || undefined),
    em * 0.5,
  );
  return column([story, moved(remarks, { top: em * 0.25 })], em);
}
