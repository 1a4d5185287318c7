import type { DataError } from '../model/data-error.js';
import type { Language } from '../model/figure.js';
import * as en from './en.js';
import * as pl from './pl.js';
import * as uk from './uk.js';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/**
 * What every element says in one language. Flat, so that a missing key is a compile error. Unit names hold their plural
 * forms as an author would type them: one form, one|other, or one|few|many|other. `genitiveAfter` lists the hedges after
 * which the language puts a counted noun in the genitive.
 */
export type CoreWords = Words<
  | 'genitiveAfter'
  | 'points'
  | 'nps'
  | 'percentage-points'
  | 'noData'
  | 'notStated'
  | 'up'
  | 'down'
  | 'same'
  | 'good'
  | 'bad'
  | 'earlier'
  | 'quarter'
  | 'schoolYear'
  | 'what'
  | 'value'
  | 'period'
  | 'source'
  | 'table'
  | 'published'
  | 'accessed'
  | 'loading'
  | 'error.other'
>;
export type ShareWords = Words<
  | 'restUpTo'
  | 'rest'
  | 'shareSentence'
  | 'restSentence'
  | 'computed'
  | 'amountOfRest'
  | 'amount'
  | 'error.share'
  | 'plan'
  | 'amended'
  | 'executed'
  | 'whole'
  | 'wholeName'
  | 'share'
  | 'total'
>;
export type TimelineWords = Words<
  | 'change'
  | 'error.network'
  | 'planned'
  | 'done'
  | 'ongoing'
  | 'start'
  | 'middle'
  | 'end'
  | 'highest'
  | 'lowest'
  | 'events'
  | 'event'
  | 'error.units-differ'
>;
export type DataWords = Words<
  | 'error.network'
  | 'stale'
  | 'staleUndated'
  | 'error.offline'
  | 'error.cors'
  | 'error.status'
  | 'error.timeout'
  | 'error.too-large'
  | 'error.html'
  | 'error.unknown-figure'
  | 'provisional'
  | 'revised'
  | 'estimated'
  | 'break'
  | 'low-reliability'
  | 'confidential'
  | 'not-applicable'
  | 'missing'
  | 'ofMany'
  | 'inTen'
  | 'sample'
  | 'pin'
  | 'plan'
  | 'amended'
  | 'executed'
  | 'total'
  | 'error.ambiguous'
>;

type Vocabulary<W> = Readonly<Record<Language, W>>;

type AllWords = CoreWords & ShareWords & TimelineWords & DataWords;

/** What is known now: the core, and whatever was learned by those who need it. */
const known: Record<Language, CoreWords> = { pl: pl.core, en: en.core, uk: uk.core };

/**
 * Adds words. What only some elements say comes with them, and what only data from outside can bring about comes with the
 * companion that reads them: a page with a single typed number carries neither.
 */
export function learn(more: Vocabulary<Partial<AllWords>>): void {
  for (const language of ['pl', 'en', 'uk'] as const) known[language] = { ...known[language], ...more[language] };
}

export const SHARE_WORDS: Vocabulary<ShareWords> = { pl: pl.share, en: en.share, uk: uk.share };
export const TIMELINE_WORDS: Vocabulary<TimelineWords> = { pl: pl.timeline, en: en.timeline, uk: uk.timeline };
export const DATA_WORDS: Vocabulary<DataWords> = { pl: pl.data, en: en.data, uk: uk.data };

/** The words of a language. */
export const words = (language: Language): AllWords => known[language] as AllWords;

/** Puts values where `{name}` stands. Values are data: never searched for names themselves. */
export const fill = (template = '', values: Readonly<Partial<Record<string, string | number>>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** A fault in the words of a reader's language: what was found and where, and what was expected. */
export function errorMessage({ code, details }: DataError, language: Language): string {
  const dictionary: Partial<Record<string, string>> = words(language);
  return `${fill(dictionary[`error.${code}`] ?? dictionary['error.other'], { found: '–', expected: '…', ...details })}.`;
}
