import type { Language, Unit } from '../model/figure.js';
import type { CommonView, ShareView, Shown, StatView, TimelineView } from '../view/view.js';
import { periodsOf } from '../view/axis.js';
import { words } from './messages.js';
import { print, printText, printUnit } from './number.js';
import { printPoint } from './point.js';
import { printMilestone, printPeriod } from './period.js';
import { lead, restText, restTitle } from './sentence.js';
import { capital, pick, plain, type LocalText } from './text.js';

/** A cell as it is printed; the unit that its column's head names isn't said again. */
export interface Cell extends LocalText {
  /** The value that it states: what sound plays, and what rows are sorted by. Missing in names, dates and gaps. */
  readonly shown?: Shown;
  /** Where it stands among others of its column, if that is neither its value nor its letters: UTC milliseconds of a date. */
  readonly at?: number;
  /** What it says to someone who sees no head: the same with its unit. Without it, the text. */
  readonly told?: () => string;
}

/** A complete table: the first cell of a row is its heading. Never a sample, never more precise than the source. */
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  /** What columns are called, without their unit, where they are series or have a name of another language. */
  readonly series?: readonly (LocalText | undefined)[];
  /** How many columns say what a row is; one, where nothing else is said. */
  readonly names?: number;
  readonly rows: readonly (readonly [Cell, ...Cell[]])[];
}

/** A text of the language asked for. */
export const cell = (text: string): Cell => ({ text });

/**
 * A value as a cell, without the unit that stands in the head of its column; what touches its number (36%, €5) stays.
 * @param tell how it is put into words
 */
export const valueCell = <S extends Shown>(
  shown: S,
  language: Language,
  tell = printText as (shown: S, language: Language) => string,
): Cell => ({
  text: tell(printUnit(shown.unit, language) ? { ...shown, unit: { kind: 'none' } } : shown, language),
  told: () => tell(shown, language),
  shown: shown.value === null ? undefined : shown,
  lang: shown.words === undefined ? undefined : pick(shown.words, language).lang,
});

/** The head of a column of values, with their unit: `Wartość (osoby)`. */
export function headOf(name: string, unit: Unit, language: Language): string {
  const counted = printUnit(unit, language);
  return counted ? `${name} (${counted})` : name;
}
/** What a row is called: its label, else "value". */
export const labelOf = ({ label }: Pick<CommonView, 'label'>, language: Language): LocalText =>
  label === undefined ? cell(words(language).value) : pick(label, language);

/** The value, and what it is compared with. */
export function statTable(view: StatView, language: Language): Table {
  const dictionary = words(language);
  const { shown, change } = view;
  const { unit } = print(shown, language);
  const date = view.asOf ?? view.period;
  const row = (when: string, one: Shown): [Cell, ...Cell[]] => [
    labelOf(view, language),
    cell(when),
    // Its unit is in the head; a percent sign, or a currency's before the number, is part of it.
    cell(printText(unit ? { ...one, unit: { kind: 'none' } } : one, language)),
  ];
  const rows = [row(date ? printPeriod(date, language) : dictionary.notStated, shown)];
  if (change?.from)
    rows.push(row(change.fromPeriod ? printPeriod(change.fromPeriod, language) : dictionary.earlier, change.from));
  const value = unit ? `${dictionary.value} (${unit})` : dictionary.value;
  return { caption: lead(view, language), head: [dictionary.what, dictionary.period, value], rows };
}

/** The part, the rest, and the whole where its amount is stated. */
export function shareTable(view: ShareView, language: Language): Table {
  const dictionary = words(language);
  const { amount, share, rest, total, whole } = view;
  const left = (shown: Shown): Cell => valueCell(shown, language, restText);
  const money = (shown: Shown | undefined): Cell => (shown ? valueCell(shown, language) : cell(dictionary.notStated));
  const rows: [Cell, ...Cell[]][] = [
    [labelOf(view, language), money(amount), valueCell(share, language)],
    [restTitle(language), rest.amount ? left(rest.amount) : money(undefined), left(rest.share)],
  ];
  if (total || whole !== undefined)
    rows.push([
      whole === undefined ? cell(capital(dictionary.total, language)) : pick(whole, language),
      money(total),
      valueCell({ value: 100, qualifier: 'exact', unit: share.unit }, language),
    ]);
  const head = headOf(dictionary.amount, (amount ?? total ?? share).unit, language);
  return {
    caption: lead(view, language),
    head: [dictionary.what, head, dictionary.share],
    series: [undefined, cell(dictionary.amount)],
    rows,
  };
}

/** Every point of every series, one row a period. */
export function timelineTable(view: TimelineView, language: Language): Table {
  const dictionary = words(language);
  const { series } = view;
  const cells = series.map(
    ({ points }) => new Map(points.map((point) => [point.period.text, valueCell(point, language, printPoint)])),
  );
  const rows = periodsOf(view).map((period, index): [Cell, ...Cell[]] => [
    { text: printPeriod(period, language), at: period.start ?? index },
    ...cells.map((column) => column.get(period.text) ?? cell(dictionary.noData)),
  ]);
  const events = view.milestones.map((milestone): [Cell, ...Cell[]] => [
    { text: printMilestone(milestone, language), at: milestone.at },
    pick(milestone.label, language),
  ]);
  // One series has its name in the caption.
  const names = series.map(({ label }) => (series.length > 1 && label ? pick(label, language) : undefined));
  const heads = names.map((name) => headOf(name?.text ?? dictionary.value, view.unit, language));
  return rows.length
    ? { caption: plain(view.label, language), head: [dictionary.period, ...heads], series: [undefined, ...names], rows }
    : { caption: plain(view.label, language), head: [dictionary.period, dictionary.event], rows: events };
}
