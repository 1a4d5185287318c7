import type { DataError } from '../model/data-error.js';
import type { Flag, Language, Milestone, Phase, Qualifier, Scale } from '../model/figure.js';
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
  | 'cite'
  | 'published'
  | 'accessed'
  | 'error.other'
>;
/** What a source says of the quality of a value. */
export type FlagWords = Words<Flag>;
/** Stages of a budget. */
export type PhaseWords = Words<Phase>;
/** When an event happens, and whether it has. */
export type DateWords = Words<NonNullable<Milestone['when'] | Milestone['status']>>;
/** A file that didn't come. */
export type NetworkWords = Words<'error.network'>;
/** What several values on one scale need. */
export type ScaleWords = Words<'highest' | 'lowest' | 'error.units-differ'>;
/** What parts and remainders need. */
export type RestWords = Words<'restUpTo' | 'rest' | 'total'>;
export type ShareWords = Words<
  | 'shareSentence'
  | 'restSentence'
  | 'computed'
  | 'amountOfRest'
  | 'amount'
  | 'error.share'
  | 'whole'
  | 'wholeName'
  | 'share'
>;
export type TimelineWords = Words<'events' | 'event' | 'upBy' | 'downBy' | 'aboutBy' | 'inYear' | 'onDate'>;
export type CompareWords = Words<'difference' | 'noDifference' | 'scale'>;
export type BreakdownWords = Words<'ofWhich' | 'fromDifference' | 'rounding' | 'error.parts'>;
export type RatioWords = Words<'ofMany' | 'inTen'>;
/** Printed signs and abbreviations as a voice says them: unit names with their plural forms. */
export type SpeechWords =
  Words<`say.${Scale | 'percent' | 'PLN' | 'percentage-points' | 'nps' | 'about' | 'minus' | 'plus' | 'range' | 'ordinals' | 'quarter'}`>;
/** What stands around a picture of several values: the way from one to the next, and its table's tools. */
export type WalkWords = Words<
  'chart' | 'keysHint' | 'valueCount' | 'previousValue' | 'nextValue' | 'help' | 'more' | 'copyTable' | 'download'
>;
/** What the citation says; comes with the companion that makes it. */
export type CiteWords = Words<
  | 'citation'
  | 'close'
  | 'style'
  | 'plainText'
  | 'copy'
  | 'copied'
  | 'notCopied'
  | 'downloaded'
  | 'title'
  | 'publisher'
  | 'date'
  | 'locator'
  | 'address'
  | 'archive'
  | 'licence'
  | 'dataFile'
  | 'version'
  | 'read'
  | 'page'
  | 'available'
  | 'qualifier'
  | 'precision'
  | 'unit'
  | 'state'
  | `hedge.${Exclude<Qualifier, 'exact'>}`
>;
export type DataWords = Words<
  | 'numberOf'
  | 'amounts'
  | 'shares'
  | 'loading'
  | 'stale'
  | 'staleUndated'
  | 'error.offline'
  | 'error.cors'
  | 'error.status'
  | 'error.timeout'
  | 'error.too-large'
  | 'error.html'
  | 'error.unknown-figure'
  | 'sample'
  | 'pin'
  | 'error.ambiguous'
  | 'error.binary'
  | 'error.row-width'
  | 'error.quote'
  | 'error.header'
  | 'error.service'
  | 'error.links'
  | 'error.dimension'
  | 'error.incomplete'
  | 'error.too-many'
  | 'error.path'
  | 'updated'
  | 'hintCors'
  | 'hintFile'
>;

/** The panel of help and sound, and what is told beyond the sentence; comes with the companion of tools. */
export type HelpWords = Words<
  | 'sound'
  | 'howSound'
  | 'play'
  | 'silent'
  | 'noSound'
  | 'soundOff'
  | 'speed'
  | 'keys'
  | 'heard'
  | 'nothingHeard'
  | 'repeatMessage'
  | 'noMore'
  | 'copiedTable'
  | 'notCopiedTable'
  | `key.${'next' | 'previous' | 'nextSeries' | 'previousSeries' | 'first' | 'last' | 'lowest' | 'highest'}`
  | `key.${'repeat' | 'more' | 'sound' | 'slower' | 'faster' | 'help' | 'leave'}`
  | 'courseUp'
  | 'courseDown'
  | 'courseNotDown'
  | 'courseNotUp'
  | 'courseRise'
  | 'courseFall'
  | 'courseSame'
  | 'courseAll'
  | 'courseTurns'
  | 'courseThen'
  | 'courseBreak'
>;

/** What a page's author is told while the page is in the making; comes with the companion that looks. */
export type AuthorWords = Words<'emptyDescription' | 'headingLevel' | 'lowContrast'>;

type Vocabulary<W> = Readonly<Record<Language, W>>;

type AllWords = CoreWords &
  FlagWords &
  PhaseWords &
  DateWords &
  NetworkWords &
  ScaleWords &
  RestWords &
  ShareWords &
  TimelineWords &
  CompareWords &
  BreakdownWords &
  RatioWords &
  SpeechWords &
  WalkWords &
  DataWords &
  HelpWords &
  AuthorWords &
  CiteWords;

/** What is known now: the core, and whatever was learned by those who need it. */
const known: Record<Language, CoreWords> = { pl: pl.core, en: en.core, uk: uk.core };

/**
 * Adds words. What only some elements say comes with them, and what only data from outside can bring about comes with the
 * companion that reads them: a page with a single typed number carries neither.
 */
export function learn(...groups: readonly Vocabulary<Partial<AllWords>>[]): void {
  for (const more of groups)
    for (const language of ['pl', 'en', 'uk'] as const) known[language] = { ...known[language], ...more[language] };
}

export const FLAG_WORDS: Vocabulary<FlagWords> = { pl: pl.flags, en: en.flags, uk: uk.flags };
export const PHASE_WORDS: Vocabulary<PhaseWords> = { pl: pl.phases, en: en.phases, uk: uk.phases };
export const DATE_WORDS: Vocabulary<DateWords> = { pl: pl.dates, en: en.dates, uk: uk.dates };
export const NETWORK_WORDS: Vocabulary<NetworkWords> = { pl: pl.network, en: en.network, uk: uk.network };
export const SCALE_WORDS: Vocabulary<ScaleWords> = { pl: pl.scale, en: en.scale, uk: uk.scale };
export const REST_WORDS: Vocabulary<RestWords> = { pl: pl.rest, en: en.rest, uk: uk.rest };
export const SHARE_WORDS: Vocabulary<ShareWords> = { pl: pl.share, en: en.share, uk: uk.share };
export const TIMELINE_WORDS: Vocabulary<TimelineWords> = { pl: pl.timeline, en: en.timeline, uk: uk.timeline };
export const COMPARE_WORDS: Vocabulary<CompareWords> = { pl: pl.compare, en: en.compare, uk: uk.compare };
export const BREAKDOWN_WORDS: Vocabulary<BreakdownWords> = { pl: pl.breakdown, en: en.breakdown, uk: uk.breakdown };
export const RATIO_WORDS: Vocabulary<RatioWords> = { pl: pl.ratio, en: en.ratio, uk: uk.ratio };
export const SPEECH_WORDS: Vocabulary<SpeechWords> = { pl: pl.speech, en: en.speech, uk: uk.speech };
export const WALK_WORDS: Vocabulary<WalkWords> = { pl: pl.walk, en: en.walk, uk: uk.walk };
export const HELP_WORDS: Vocabulary<HelpWords> = { pl: pl.help, en: en.help, uk: uk.help };
export const AUTHOR_WORDS: Vocabulary<AuthorWords> = { pl: pl.author, en: en.author, uk: uk.author };
export const CITE_WORDS: Vocabulary<CiteWords> = { pl: pl.cite, en: en.cite, uk: uk.cite };
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
