import type { Language } from '../model/figure.js';
import { courseOf } from '../view/course.js';
import type { FigureView, ItemView, SeriesView, TimelineView } from '../view/view.js';
import { namedItem } from './compare.js';
import { fill, words } from './messages.js';
import { digits } from './number.js';
import { printPeriod } from './period.js';
import { printPoint } from './point.js';
import { extremeText, stop } from './sentence.js';
import { capital, plain } from './text.js';

/** So many values have a course to speak of. */
const FEWEST = 4;
/** More turns than these aren't told one by one. */
const MOST_TURNS = 4;
/** So many categories are read out; of more the table tells. */
const MOST_ITEMS = 12;

const STEADY = { up: 'courseUp', down: 'courseDown', same: 'courseSame' } as const;
const LOOSE = { up: 'courseNotDown', down: 'courseNotUp', same: 'courseSame' } as const;
const TURNS = { up: 'courseRise', down: 'courseFall', same: 'same' } as const;

/** `Najpierw wzrost (2017: 9), potem spadek (2019: 4).` */
function courseText({ points }: SeriesView, language: Language): string {
  const dictionary = words(language);
  const { stretches, breaks } = courseOf(points);
  const [first] = stretches;
  if (breaks.length) {
    const periods = breaks
      .flatMap((index) => points.slice(index, index + 1))
      .map(({ period }) => printPeriod(period, language));
    return fill(dictionary.courseBreak, { periods: periods.join(', ') });
  }
  if (!first || points.filter(({ value }) => value !== null).length < FEWEST) return '';
  if (stretches.length === 1) return dictionary[first.isSteady ? STEADY[first.direction] : LOOSE[first.direction]];
  if (stretches.length > MOST_TURNS + 1)
    return fill(dictionary.courseTurns, { n: digits(stretches.length - 1, language) });
  const told = stretches.flatMap(({ direction, end }) => {
    const point = points[end];
    return point
      ? `${dictionary[TURNS[direction]]} (${printPeriod(point.period, language)}: ${printPoint(point, language)})`
      : [];
  });
  return fill(dictionary.courseAll, { first: told[0] ?? '', then: told.slice(1).join(dictionary.courseThen) });
}

function ofSeries(view: TimelineView, language: Language): string[] {
  const isNamed = view.series.length > 1;
  return view.series.flatMap((series) => {
    const name = isNamed ? stop(capital(plain(series.label, language), language)) : '';
    // Of one series the sentence names the extremes itself.
    const told = [isNamed ? extremeText(series, language) : '', courseText(series, language)].filter(Boolean);
    return told.length ? [[name, ...told.map(stop)].filter(Boolean).join(' ')] : [];
  });
}

/** Every value of a list that the sentence has told only the ends of, the largest first. */
function ofItems(items: readonly ItemView[], language: Language): string[] {
  // Hedged values the sentence tells one by one: nobody knows which is the largest.
  const isTold = items.length < FEWEST || items.some(({ edge }) => edge !== 'sharp');
  if (isTold || items.length > MOST_ITEMS) return [];
  const ordered = items.toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
  return [stop(ordered.map((item) => namedItem(item, language)).join('; '))];
}

/**
 * What the sentence leaves out, in the order of its levels: what an author's description stands in the place of; every
 * value of a short list; extremes of several series; which way a series went, and where it turned.
 * @param sentence the generated one, where a description of the author's own is shown in its place
 */
export const furtherOf = (view: FigureView, language: Language, sentence?: string): readonly string[] => [
  ...(sentence === undefined ? [] : [sentence]),
  ...(view.kind === 'timeline' ? ofSeries(view, language) : []),
  ...(view.kind === 'compare' ? ofItems(view.items, language) : []),
];
