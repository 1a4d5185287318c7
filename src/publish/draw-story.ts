import { printBase, printChange, printVerdict } from '../format/change.js';
import { fill, words } from '../format/messages.js';
import { digits, NBSP, print, printText, type Printed } from '../format/number.js';
import { printPeriod } from '../format/period.js';
import { printRatio } from '../format/ratio.js';
import { restText, statOf, when, wholeText } from '../format/sentence.js';
import { plain } from '../format/text.js';
import type { Language } from '../model/figure.js';
import type { ChangeView, FigureView, SeriesView } from '../view/view.js';
import { boldStyle, plainStyle, type Desk } from './draw-desk.js';
import type { Run } from './draw-words.js';

/** The one number that a picture is about. */
export interface Hero {
  readonly printed: Printed;
  /** When it was, and at which stage of a budget. */
  readonly when: string;
  readonly change?: ChangeView;
  /** What stands beside it in words: n of m, the whole that it is a share of. */
  readonly beside: readonly string[];
}

/** The value that a series has come to. */
function lastOf({ points, change }: SeriesView, fallback: string, language: Language): Hero | undefined {
  const point = points.findLast(({ value, words: said }) => value !== null || said !== undefined);
  if (!point) return undefined;
  const date = [printPeriod(point.period, language), point.phase && words(language)[point.phase]];
  return { printed: print(point, language), when: date.filter(Boolean).join(', ') || fallback, change, beside: [] };
}

/** The number of a view; none where several stand side by side. */
export function heroOf(view: FigureView, language: Language): Hero | undefined {
  const own = { when: when(view, language), beside: [] };
  switch (view.kind) {
    case 'stat':
      return { ...own, printed: print(view.shown, language), change: view.change, beside: [statOf(view, language)] };
    case 'share': {
      const { amount, share, whole, computed, rest } = view;
      const dictionary = words(language);
      const of = wholeText(plain(whole, language), language);
      const worked = computed ? ` (${dictionary.computed})` : '';
      const left = fill(dictionary.restSentence, { share: restText(rest.share, language) });
      return amount
        ? { ...own, printed: print(amount, language), beside: [`${printText(share, language)} ${of}${worked}`, left] }
        : { ...own, printed: print(share, language), beside: [of + worked, left] };
    }
    case 'ratio': {
      const { part } = view;
      const isPercent = part.unit.kind === 'percent' && part.words === undefined;
      return { ...own, printed: printRatio(view, language), beside: [isPercent ? printText(part, language) : ''] };
    }
    case 'breakdown':
      return view.total && { ...own, printed: print(view.total, language) };
    case 'timeline': {
      const [series, ...others] = view.series;
      return series && !others.length ? lastOf(series, own.when, language) : undefined;
    }
    case 'compare':
      return undefined;
  }
}

/** How many were asked, where the figure is of a survey. */
export const sampleText = ({ sample }: FigureView, language: Language): string =>
  sample === undefined ? '' : `${fill(words(language).sample, { n: digits(sample, language) })}.`;

/** A change with its arrow and its sign, from what it is measured, and whether it is good news. */
export function changeRuns(desk: Desk, change: ChangeView, size = 1): Run[] {
  const { language, colors } = desk;
  const { good, direction } = change;
  const color = good === undefined ? colors.text : good ? colors.good : colors.bad;
  const toned = { ...boldStyle(desk, size), color };
  const style = plainStyle(desk, size);
  const base = printBase(change, language);
  const verdict = printVerdict(change, language);
  return [
    ...(direction === 'same' ? [] : [{ ...toned, text: '', arrow: direction }]),
    { ...toned, text: printChange(change, language) },
    // The earlier value and its period stay on one line, where that is long enough.
    ...(base ? [{ ...style, text: ` (${base.replaceAll(' ', NBSP)})` }] : []),
    ...(verdict
      ? [
          { ...style, text: ', ' },
          { ...style, color, text: verdict },
        ]
      : []),
  ];
}
