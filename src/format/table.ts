import type { Language } from '../model/figure.js';
import type { CommonView, ShareView, StatView, TimelineView } from '../view/view.js';
import { words } from './messages.js';
import { printText } from './number.js';
import { printPoint } from './point.js';
import { printMilestone, printPeriod } from './period.js';
import { lead, restText } from './sentence.js';
import { capital, pick, plain, type LocalText } from './text.js';

/** A complete table: the first cell of a row is its heading. Never a sample, never more precise than the source. */
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly [LocalText, ...LocalText[]])[];
}

/** A text of the language asked for. */
export const cell = (text: string): LocalText => ({ text });
/** What a row is called: its label, else "value". */
export const labelOf = ({ label }: Pick<CommonView, 'label'>, language: Language): LocalText =>
  label === undefined ? cell(words(language).value) : pick(label, language);

/** The value, and what it is compared with. */
export function statTable(view: StatView, language: Language): Table {
  const dictionary = words(language);
  const { shown, change } = view;
  const date = view.asOf ?? view.period;
  const rows: [LocalText, ...LocalText[]][] = [
    [
      labelOf(view, language),
      cell(date ? printPeriod(date, language) : dictionary.notStated),
      cell(printText(shown, language)),
    ],
  ];
  if (change?.from) {
    const from = change.fromPeriod ? printPeriod(change.fromPeriod, language) : dictionary.earlier;
    rows.push([labelOf(view, language), cell(from), cell(printText(change.from, language))]);
  }
  return { caption: lead(view, language), head: [dictionary.what, dictionary.period, dictionary.value], rows };
}

/** The part, the rest, and the whole where its amount is stated. */
export function shareTable(view: ShareView, language: Language): Table {
  const dictionary = words(language);
  const { amount, share, rest, total, whole } = view;
  const money = (shown: typeof amount): LocalText => cell(shown ? printText(shown, language) : dictionary.notStated);
  const rows: [LocalText, ...LocalText[]][] = [
    [labelOf(view, language), money(amount), cell(printText(share, language))],
    [
      cell(capital(words(language).rest, language)),
      rest.amount ? cell(restText(rest.amount, language)) : money(undefined),
      cell(restText(rest.share, language)),
    ],
  ];
  if (total || whole !== undefined)
    rows.push([whole === undefined ? cell(dictionary.total) : pick(whole, language), money(total), cell('100%')]);
  return { caption: lead(view, language), head: [dictionary.what, words(language).amount, dictionary.share], rows };
}

/** Every point of every series, one row a period. */
export function timelineTable(view: TimelineView, language: Language): Table {
  const dictionary = words(language);
  const { series } = view;
  const periods = new Map(series.flatMap(({ points }) => points.map(({ period }) => [period.text, period] as const)));
  const ordered =
    view.axis === 'time'
      ? [...periods.values()].sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
      : [...periods.values()];
  const cells = series.map(
    ({ points }) => new Map(points.map((point) => [point.period.text, printPoint(point, language)])),
  );
  const rows = ordered.map((period): [LocalText, ...LocalText[]] => [
    cell(printPeriod(period, language)),
    ...cells.map((column) => cell(column.get(period.text) ?? dictionary.noData)),
  ]);
  const events = view.milestones.map((milestone): [LocalText, ...LocalText[]] => [
    cell(printMilestone(milestone, language)),
    pick(milestone.label, language),
  ]);
  // One series has its name in the caption.
  const named = series.map(({ label }) => (series.length > 1 && plain(label, language)) || dictionary.value);
  return rows.length
    ? { caption: plain(view.label, language), head: [dictionary.period, ...named], rows }
    : { caption: plain(view.label, language), head: [dictionary.period, words(language).event], rows: events };
}
