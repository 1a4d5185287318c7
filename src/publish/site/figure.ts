import { citationOf, type Citation } from '../../cite/citation.js';
import { describe } from '../../format/describe.js';
import { lead } from '../../format/sentence.js';
import { pick, plain, type LocalText } from '../../format/text.js';
import type { Dataset, Language } from '../../model/figure.js';
import { timelineView } from '../../view/timeline.js';
import type { FigureView, TimelineView } from '../../view/view.js';
import { FILES, figurePath, LANGUAGES } from './addresses.js';
import { piecesOf } from './local.js';
import { viewOf } from './picture.js';
import { readEntry, type Entry, type Plan } from './plan.js';
import { lineOf, type Told } from './state.js';
import { SITE_WORDS } from './words.js';

/** Where a site is, and when what it shows was last changed. */
export interface Place {
  /** Absolute, ending in a slash. */
  readonly base: string;
  /** Version of the library. */
  readonly version: string;
}

/** All that the pages and files of a figure say, in one language. */
export interface FigureFacts {
  readonly language: Language;
  readonly entry: Entry;
  readonly view: FigureView;
  readonly course?: TimelineView;
  /** Folder of its files, from the root of the site. */
  readonly path: string;
  /** Absolute address of its page. */
  readonly url: string;
  /** `Pracownicy urzędu, 2024` and `3 217 osób`. */
  readonly told: Told;
  /** Both in one line. */
  readonly title: string;
  readonly sentence: string;
  /** Texts of the report that stand in these, with the languages of those that aren't in the page's. */
  readonly pieces: readonly LocalText[];
  readonly citation: Citation;
  readonly siteName: string;
  /** The same with its language. */
  readonly siteTitle: LocalText;
}

/** What a figure shows, whatever the language: with its parts or its course, and its one value by itself. */
export interface EntryViews {
  readonly view: FigureView;
  readonly single: FigureView;
  /** Its course over time, where it has one: its section may show that beside its parts. */
  readonly course?: TimelineView;
}

function courseOf(data: Dataset): TimelineView | undefined {
  const [figure] = data.figures;
  if (!figure?.series && !figure?.previous) return undefined;
  const course = timelineView(data, 'line');
  return course.chart === 'none' ? undefined : course;
}

/** @throws DataError as the element would say it */
export function viewsOf(entry: Entry): EntryViews {
  const { element, data, own } = readEntry(entry.slice, entry.id);
  const view = viewOf(element, data);
  const isSingle = element === 'krk-budget-share' || element === 'krk-ratio';
  return { view, single: isSingle ? view : viewOf('krk-stat', own), course: courseOf(own) };
}

/** Its one value as it is cited; nothing where there is none. */
function valueOf(single: FigureView, language: Language, day: string): string {
  const [figure] = citationOf(single, { language, today: day }).figures;
  return single.isEmpty ? '' : (figure?.value ?? '');
}

/** What a report is called: its title, or that it is a report. */
export function siteTitleOf({ title, period }: Plan, language: Language): LocalText {
  const words = SITE_WORDS[language];
  const own = pick(title, language);
  if (own.text) return own;
  if (!period) return { text: words.report };
  const of = /^\d{4}$/.test(period) ? words.reportOfYear : words.reportOf;
  return { text: of.replace('{period}', () => period) };
}

/** The same for attributes and files, where no language can be marked. */
export const siteNameOf = (plan: Plan, language: Language): string => siteTitleOf(plan, language).text;

/** Whose report it is: its publisher, else what it is called. */
export const authorOf = (plan: Plan, language: Language): string =>
  plain(plan.source.publisher, language) || siteNameOf(plan, language);

/** Absolute addresses of a page in each language. */
export const alternatesOf = (
  base: string,
  pathOf: (language: Language) => string,
): { language: Language; url: string }[] => LANGUAGES.map((language) => ({ language, url: base + pathOf(language) }));

/** @param day `YYYY-MM-DD`: when what is shown was published, which is when a page without script was last true */
export function factsOf(
  plan: Plan,
  entry: Entry,
  { view, single, course }: EntryViews,
  language: Language,
  place: Place,
  day: string,
): FigureFacts {
  const path = figurePath(language, entry.id);
  const url = place.base + path;
  const citation = citationOf(view, { language, today: day, page: url, file: url + FILES.json });
  const name = lead(single, language) || plain(entry.label, language);
  const told = { name, value: valueOf(single, language, day) };
  return {
    language,
    entry,
    view,
    course,
    path,
    url,
    told,
    title: lineOf(told),
    sentence: describe(view, language).sentence,
    citation,
    pieces: piecesOf(entry, language),
    siteName: siteNameOf(plan, language),
    siteTitle: siteTitleOf(plan, language),
  };
}
