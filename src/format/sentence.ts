import type { Language } from '../model/figure.js';
import type { CommonView, PinView, SeriesView, ShareView, StatView, TimelineView } from '../view/view.js';
import { changeText, printChange } from './change.js';
import { fill, words } from './messages.js';
import { digits, printOf, printText, wordOf } from './number.js';
import { printDate, printMilestone, printPeriod } from './period.js';
import { printPoint } from './point.js';
import { capital, plain } from './text.js';

/** When, and at which stage of a budget: `31 grudnia 2024`, `2024, wykonanie`. */
export function when({ asOf, period, phase }: CommonView, language: Language): string {
  const date = asOf ?? period;
  return [date && printPeriod(date, language), phase && words(language)[phase]].filter(Boolean).join(', ');
}

/** What the figure is, and when: `Pracownicy urzędu, 31 grudnia 2024`. */
export const lead = (view: CommonView, language: Language): string =>
  [plain(view.label, language), when(view, language)].filter(Boolean).join(', ');

/** What is told of a figure, after what it is and when: `Pracownicy urzędu, 2024: 3 217 osób`. */
export function led(view: CommonView, told: string, language: Language): string {
  const start = lead(view, language);
  return start ? `${start}: ${told}` : capital(told, language);
}

/** n of m beside the number of a stat, where its words or its percent don't say it already. */
export const statOf = ({ shown, of }: StatView, language: Language): string =>
  of && !shown.words && shown.unit.kind !== 'percent' ? printOf(shown, of, language) : '';

const wholeText = (name: string, language: Language): string =>
  name ? fill(words(language).wholeName, { name }) : words(language).whole;

/** `Pracownicy urzędu, 31 grudnia 2024: 3 217 osób.` */
export function statSentence(view: StatView, language: Language): string {
  const change = view.change ? [changeText(view.change, language)] : [];
  const value = [printText(view.shown, language), statOf(view, language), ...change].filter(Boolean).join('; ');
  return stop(led(view, value, language));
}

/** The hedge of a remainder: its own word for "up to", which in front of a share would read as a limit to reach. */
export function restText(shown: ShareView['rest']['share'], language: Language): string {
  const text = printText(shown, language);
  return shown.qualifier === 'up-to' ? text.replace(wordOf('up-to', language), words(language).restUpTo) : text;
}

/** `Edukacja, 2024: 3,56 mld zł, czyli ponad 36% całości (wydatki miasta). Pozostałe: poniżej 64%.` */
export function shareSentence(view: ShareView, language: Language): string {
  const dictionary = words(language);
  const part = `${printText(view.share, language)} ${wholeText(plain(view.whole, language), language)}`;
  const value = view.amount
    ? fill(dictionary.shareSentence, { amount: printText(view.amount, language), share: part })
    : part;
  const computed = view.computed ? ` (${dictionary.computed})` : '';
  return `${led(view, value, language)}${computed}. ${fill(dictionary.restSentence, { share: restText(view.rest.share, language) })}.`;
}

const FEW = 2;

/** A full stop, where no abbreviation has set it already. */
export const stop = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

function seriesSentence(
  { points, label, change, lowest, highest }: SeriesView,
  language: Language,
  named: boolean,
): string {
  const dictionary = words(language);
  const valued = points.filter((point) => point.value !== null || point.words !== undefined);
  const at = (index: number | undefined): string => {
    const point = index === undefined ? undefined : points[index];
    return point ? `${printPoint(point, language)} (${printPeriod(point.period, language)})` : '';
  };
  const isLong = !named && valued.length > FEW;
  const ends = [valued[0], valued.length > 1 ? valued.at(-1) : undefined].flatMap((point) =>
    point
      ? [
          [point.period.text && printPeriod(point.period, language), printPoint(point, language)]
            .filter(Boolean)
            .join(': '),
        ]
      : [],
  );
  const told = ends.join('; ') || words(language).noData;
  return [
    named ? `${plain(label, language)}: ${told}` : capital(told, language),
    change && `${words(language).change}: ${printChange(change, language)}`,
    isLong && highest !== undefined && `${dictionary.highest}: ${at(highest)}`,
    isLong && lowest !== undefined && `${dictionary.lowest}: ${at(lowest)}`,
  ]
    .filter(Boolean)
    .map((part) => stop(String(part)))
    .join(' ');
}

/** `Przesyłki. 2023: 1,16 mln; 2024: 1,11 mln. Zmiana: ok. −4%.` With more points, highest and lowest too. */
export function timelineSentence(view: TimelineView, language: Language): string {
  const { series, milestones } = view;
  const label = plain(view.label, language);
  const told = series.map((one) => seriesSentence(one, language, series.length > 1));
  // How many events, and from when to when.
  const dates = [milestones[0], milestones.at(-1)].flatMap((event) =>
    event ? [printMilestone({ ...event, status: undefined }, language)] : [],
  );
  const span = [...new Set(dates)].join(' \u2013 ');
  const events = span ? `${words(language).events}: ${digits(milestones.length, language)} (${span}).` : '';
  return [label && `${label}.`, ...told, events].filter(Boolean).join(' ');
}

/** The quoted number and the data's number, with the date of the data. */
export function pinSentence({ quoted, now, updated }: PinView, language: Language): string {
  const date = updated === undefined ? '' : ` (${printDate(updated, language)})`;
  return `${fill(words(language).pin, { quoted: printText(quoted, language), now: printText(now, language), date })}.`;
}
