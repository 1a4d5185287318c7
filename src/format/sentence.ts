import type { Language } from '../model/figure.js';
import type { CommonView, PinView, PointView, SeriesView, ShareView, StatView, TimelineView } from '../view/view.js';
import { changeText, printCourse } from './change.js';
import { fill, words } from './messages.js';
import { digits, printOf, printText, wordOf } from './number.js';
import { inPeriod, printDate, printMilestone, printPeriod } from './period.js';
import { printPoint } from './point.js';
import { capital, plain, type LocalText } from './text.js';

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

/** What a share is a share of: `całości (wydatki miasta)`. */
export const wholeText = (name: string, language: Language): string =>
  name ? fill(words(language).wholeName, { name }) : words(language).whole;

/** `Pracownicy urzędu, 31 grudnia 2024: 3 217 osób.` */
export function statSentence(view: StatView, language: Language): string {
  const change = view.change ? [changeText(view.change, language)] : [];
  const value = [printText(view.shown, language), statOf(view, language), ...change].filter(Boolean).join('; ');
  return stop(led(view, value, language));
}

/** What the remainder is called where its name stands by itself: `Pozostałe`. */
export const restTitle = (language: Language): LocalText => ({ text: capital(words(language).rest, language) });

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

/** A full stop, where no abbreviation has set it already. */
export const stop = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** A value and when it was: `1,11 mln w 2024 roku`, `5 (jesień)`. */
const pointText = (point: PointView, language: Language): string =>
  [printPoint(point, language), inPeriod(point.period, language)].filter(Boolean).join(' ');

/** `Najwyżej: 12 w 2017 roku. Najniżej: 1 w 2012 roku.` Not of the ends, which have been told. */
export function extremeText({ points, highest, lowest }: SeriesView, language: Language): string {
  const dictionary = words(language);
  const values = points.flatMap(({ value }) => value ?? []);
  return (['highest', 'lowest'] as const)
    .flatMap((name) => {
      const point = points[(name === 'highest' ? highest : lowest) ?? -1];
      return !point || point.value === values[0] || point.value === values.at(-1)
        ? []
        : [stop(`${dictionary[name]}: ${pointText(point, language)}`)];
    })
    .join(' ');
}

/** `1,16 mln w 2023 roku, 1,11 mln w 2024 roku, spadek o ok. 4%` */
function endsText({ points, change }: SeriesView, language: Language): string {
  const valued = points.filter((point) => point.value !== null || point.words !== undefined);
  const ends = [valued[0], valued.length > 1 ? valued.at(-1) : undefined].flatMap((point) =>
    point ? [pointText(point, language)] : [],
  );
  const told = change && printCourse(change, language);
  return [...(ends.length ? ends : [words(language).noData]), ...(told ? [told] : [])].join(', ');
}

/** `Przesyłki: 1,16 mln w 2023 roku, 1,11 mln w 2024 roku, spadek o ok. 4%.` Then highest and lowest, and the events. */
export function timelineSentence(view: TimelineView, language: Language): string {
  const { series, milestones } = view;
  const label = plain(view.label, language);
  const isOne = series.length === 1;
  const told = series.map((one) => {
    const name = isOne ? label : plain(one.label, language);
    const ends = endsText(one, language);
    return [stop(capital(name ? `${name}: ${ends}` : ends, language)), isOne && extremeText(one, language)]
      .filter(Boolean)
      .join(' ');
  });
  // How many events, and from when to when.
  const dates = [milestones[0], milestones.at(-1)].flatMap((event) =>
    event ? [printMilestone({ ...event, status: undefined }, language)] : [],
  );
  const span = [...new Set(dates)].join(' \u2013 ');
  const events = span ? `${words(language).events}: ${digits(milestones.length, language)} (${span}).` : '';
  return [!isOne && label && stop(label), ...told, events].filter(Boolean).join(' ');
}

/** The quoted number and the data's number, with the date of the data. */
export function pinSentence({ quoted, now, updated }: PinView, language: Language): string {
  const date = updated === undefined ? '' : ` (${printDate(updated, language)})`;
  return `${fill(words(language).pin, { quoted: printText(quoted, language), now: printText(now, language), date })}.`;
}
