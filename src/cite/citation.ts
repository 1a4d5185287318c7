import { fill, words } from '../format/messages.js';
import { flagText, print, printText, wordOf } from '../format/number.js';
import { printPeriod } from '../format/period.js';
import { ratioText } from '../format/ratio.js';
import { lead } from '../format/sentence.js';
import { capital, plain } from '../format/text.js';
import type { Language, Qualifier, Source, Text } from '../model/figure.js';
import type { FigureView } from '../view/view.js';
import { deepLink } from './deep-link.js';
import { observationsOf, type Observed } from './observations.js';
import { slug } from './slug.js';
import { learnToCite } from './vocabulary.js';

learnToCite();

/** Where a figure comes from, in one language. What the source doesn't state is missing. */
export interface CitedSource {
  readonly title?: string;
  readonly publisher?: string;
  /** As the source gives it: `2025-06-30`, `2025-06`, `2025`, or words. */
  readonly published?: string;
  /** Page or section. */
  readonly locator?: string;
  readonly url?: string;
  /** `url` with the page or the words that the locator names. */
  readonly link?: string;
  /** A copy that stays. */
  readonly archive?: string;
  readonly license?: { readonly name?: string; readonly url?: string };
}

/** One observation as it is printed: value with hedge, unit and flag, never apart. */
export interface CitedFigure {
  readonly label: string;
  /** `blisko 3 200 osób`, joined by no-break spaces. */
  readonly value: string;
  readonly qualifier: string;
  readonly unit: string;
  readonly period: string;
  readonly phase: string;
  readonly flag: string;
}

/** Everything that a citation is made of; source, figures, data file and the day of reading are kept apart. */
export interface Citation {
  /** What is cited, with its hedge: `Pracownicy, 2024: blisko 3 200 osób`. Without what was worked out here. */
  readonly figure: string;
  readonly figures: readonly CitedFigure[];
  /** What the hedges in it mean. */
  readonly hedges: readonly string[];
  readonly source: CitedSource;
  /** The file the values came from; `version` is the date of the data. */
  readonly data?: { readonly url: string; readonly version?: string };
  /** The page on which the figure was read. */
  readonly page?: string;
  /** The day it was read, `YYYY-MM-DD`. */
  readonly read: string;
  /** ASCII, the same for the same figure: a name for a bibliography's entry or a file. */
  readonly key: string;
}

export interface CitationOptions {
  readonly language: Language;
  /** `YYYY-MM-DD`: the day of reading, where the source doesn't state one. */
  readonly today: string;
  /** Checked address of the page that shows the figure. */
  readonly page?: string;
  /** Checked address of the data file. */
  readonly file?: string;
}

/** On one line: a line break would end a field, a sentence or a row elsewhere. No-break spaces stay. */
const line = (text: string): string => text.replace(/[^\S\u00a0]+/g, ' ').trim();

/** A text of a source on one line; nothing where it is empty. */
const told = (text: Text | undefined, language: Language): string | undefined =>
  line(plain(text, language)) || undefined;

/** The model names no archive yet; where it comes, it is cited. */
function citedSource(source: Source & { readonly archive?: string }, language: Language): CitedSource {
  const { title, publisher, published, locator, url, license, archive } = source;
  const place = told(locator, language);
  const name = told(license?.name, language);
  return {
    title: told(title, language),
    publisher: told(publisher, language),
    published: told(published, language),
    locator: place,
    url,
    link: url && (place ? deepLink(url, place) : url),
    archive,
    license: license && (name ?? license.url) ? { name, url: license.url } : undefined,
  };
}

/** The share of a whole, which is named where it has a name: `ponad 36% całości (wydatki miasta)`. */
function shareText({ share, whole }: Observed, language: Language): string {
  if (!share) return '';
  const { wholeName, whole: nameless } = words(language);
  const name = plain(whole?.label, language);
  return `${printText(share, language)} ${name ? fill(wholeName, { name }) : nameless}`;
}

/** The value as it is printed, and the share beside it. */
function valueText(observed: Observed, view: FigureView, language: Language): string {
  // Of a share the number stated, not the icons that it was drawn with.
  if (view.kind === 'ratio' && observed.role === 'figure' && view.part.unit.kind !== 'percent')
    return ratioText(view, language);
  const { shown, computed } = observed;
  const share = shareText(observed, language);
  return [shown && printText(shown, language), computed && share ? `${share} (${words(language).computed})` : share]
    .filter(Boolean)
    .join('; ');
}

function citedFigure(observed: Observed, view: FigureView, language: Language): CitedFigure {
  const { label, period, phase, shown = observed.share } = observed;
  const printed = shown && print(shown, language);
  return {
    label: told(label, language) ?? '',
    value: line(valueText(observed, view, language)),
    qualifier: printed?.hedge ?? '',
    unit: line((shown?.unit.kind === 'percent' ? '%' : printed?.unit) ?? ''),
    period: line(period ? printPeriod(period, language) : ''),
    phase: phase ? words(language)[phase] : '',
    flag: shown ? flagText(shown, language) : '',
  };
}

/** What tells the values of one view apart: their names, periods, stages, where these aren't the view's own. */
function nameOf(figure: CitedFigure, view: FigureView, language: Language, isOne: boolean): string {
  const label = told(view.label, language) ?? '';
  const ownLabel = figure.label === label ? '' : figure.label;
  if (isOne) return ownLabel;
  if (view.kind === 'timeline') return [ownLabel, figure.period, figure.phase].filter(Boolean).join(', ');
  const { asOf = view.period } = view;
  const isShared = figure.period === line(asOf ? printPeriod(asOf, language) : '');
  const phase = view.phase ? '' : figure.phase;
  const date = [isShared ? '' : figure.period, phase].filter(Boolean).join(', ');
  return [ownLabel, date && `(${date})`].filter(Boolean).join(' ');
}

/** All that is cited in one line: lead, then each value under its name. */
function figureText(view: FigureView, figures: readonly CitedFigure[], language: Language): string {
  const start = line(view.kind === 'timeline' ? plain(view.label, language) : lead(view, language));
  const values = figures.map((figure) => {
    const name = nameOf(figure, view, language, figures.length === 1 && view.kind !== 'timeline');
    return name ? `${name}: ${figure.value}` : figure.value;
  });
  const told = values.join('; ');
  return start ? `${start}: ${told}` : capital(told, language);
}

/** What each hedge that stands before a number means, once. */
function hedgesOf(observed: readonly Observed[], language: Language): string[] {
  const shown = observed.flatMap(({ shown, share }) => [shown, share].filter((one) => one !== undefined));
  const hedges = new Set(
    shown
      .filter(({ value, words }) => value !== null && words === undefined)
      .map(({ qualifier }) => qualifier)
      .filter((qualifier): qualifier is Exclude<Qualifier, 'exact'> => qualifier !== 'exact'),
  );
  return [...hedges].map((qualifier) => `${wordOf(qualifier, language)}: ${words(language)[`hedge.${qualifier}`]}`);
}

/**
 * Gathers what a citation is made of, in one language: from the view alone, so that what is cited is what is shown.
 * @param options addresses must have been checked; `today` is used only where the source names no day of reading
 * @example citationOf(view, { language: 'pl', today: '2026-11-22' }).figure // 'Pracownicy, 2024: blisko 3 200 osób'
 */
export function citationOf(view: FigureView, { language, today, page, file }: CitationOptions): Citation {
  const { source } = view;
  // What was worked out here is nobody's statement; what the element prints as the whole is cited with its parts.
  const cited = observationsOf(view).filter(
    ({ role }) => role === 'figure' || (role === 'total' && view.kind === 'breakdown'),
  );
  const figures = cited.map((observed) => citedFigure(observed, view, language));
  const { asOf = view.period } = view;
  return {
    figure: figureText(view, figures, language),
    figures,
    hedges: hedgesOf(cited, language),
    source: citedSource(source, language),
    data: file === undefined ? undefined : { url: file, version: told(source.updated, language) },
    page,
    read: told(source.accessed, language) ?? today,
    key: slug([plain(view.label, language) || 'figure', asOf?.text].filter(Boolean).join(' '), 'figure'),
  };
}
