/**
 * The words of the domain. Plain data: no behaviour, no language chosen, nothing rounded.
 * Everything that reads (`data/`) ends here, everything that shows (`view/`) starts here.
 */

/** Languages that the library speaks. Another language falls back to `en`, a missing text to `pl`. */
export type Language = 'pl' | 'en' | 'uk';

/** A text in one or more languages. A bare string belongs to no language and is shown as it is. */
export type Text = string | { readonly [L in Language]?: string };

/**
 * How a stated number relates to the true one. `over`: the true value lies above; `nearly`: just under;
 * `about`: on either side; `under`, `at-least` and `up-to` are bounds.
 */
export type Qualifier = 'exact' | 'about' | 'nearly' | 'over' | 'under' | 'at-least' | 'up-to';

/** A power of a thousand that an author typed: `tys.`, `mln`, `mld`. */
export type Scale = 'thousand' | 'million' | 'billion';

/**
 * What a source says about the quality of a value: the SDMX observation statuses (CL_OBS_STATUS 2.2) in words, and what
 * Polish statistics says beside them. `negligible`: not 0, but smaller than the smallest number that is printed;
 * `incomplete`: a sum that lacks some of its parts; `special`: marked by the source in a way that has no word here.
 */
export type Flag =
  | 'provisional'
  | 'revised'
  | 'estimated'
  | 'forecast'
  | 'break'
  | 'definition-differs'
  | 'low-reliability'
  | 'not-significant'
  | 'incomplete'
  | 'negligible'
  | 'special'
  | 'confidential'
  | 'not-applicable'
  | 'missing';

/** The forms of a unit's name; which one applies is decided by `Intl.PluralRules`. */
export interface PluralForms {
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/**
 * A unit of measure.
 * `none`: a bare number; `percent`: 0–100; `points` and `nps`: scores, never shown with a percent sign;
 * `percentage-points`: what percentages change by;
 * `currency`: an ISO 4217 code; `noun`: counted things, with their plural forms by language.
 */
export type Unit =
  | { readonly kind: 'none' | 'percent' | 'points' | 'nps' | 'percentage-points' }
  | { readonly kind: 'currency'; readonly code: string }
  | { readonly kind: 'noun'; readonly forms: { readonly [L in Language]?: PluralForms } };

/** A number as a source states it. */
export interface Quantity {
  /** The number in full (3.56 billion is 3560000000), or `null` for a gap. Missing is never 0. */
  readonly value: number | null;
  readonly qualifier: Qualifier;
  /** Size of the last stated digit: `3,56 mld` is known to 10000000. 0 or missing: not stated. */
  readonly precision?: number;
  /** The scale an author typed; it stays as typed. */
  readonly scale?: Scale;
  /** The text that stood in the place of a number, where the source gives none ("more than half"). */
  readonly words?: Text;
  /** All that the source says of it. */
  readonly flags?: readonly Flag[];
}

/** A span of time, or a category that is none. Times are UTC milliseconds, `end` exclusive. */
export interface Period {
  readonly kind: 'year' | 'date' | 'month' | 'quarter' | 'school-year' | 'range' | 'category';
  /** As it was given. */
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
}

/** The stage of a budget that an amount belongs to. */
export type Phase = 'plan' | 'amended' | 'executed';

/** Which way a figure went, or ought to go. */
export type Direction = 'up' | 'down' | 'same';

/** One value of a series. */
export interface Observation extends Quantity {
  readonly period: Period;
  readonly phase?: Phase;
}

/** A share that the source states, of a figure or of a whole without a stated amount. */
export interface Share extends Quantity {
  /** Id of the figure or of the whole. */
  readonly of?: string;
  /** The name of that whole. */
  readonly ofLabel?: Text;
}

/** How the parts of a figure lie in it. */
export type PartsKind = 'disjoint' | 'nested' | 'partial';

/** Where a figure comes from. What is missing is said to be "not stated". */
export interface Source {
  readonly title?: Text;
  readonly publisher?: Text;
  readonly published?: string;
  readonly accessed?: string;
  /** The date of the data, never of the build. */
  readonly updated?: string;
  /** A checked `http:`, `https:` or relative address. */
  readonly url?: string;
  readonly license?: { readonly name?: string; readonly url?: string };
  readonly locator?: Text;
  /** Address of the data file that was read. */
  readonly file?: string;
}

/** One statistical figure: what is counted, how much, when, and how sure. */
export interface Figure extends Quantity {
  readonly id?: string;
  readonly section?: string;
  readonly label?: Text;
  readonly unit: Unit;
  readonly period?: Period;
  /** The day a stock was counted. */
  readonly asOf?: Period;
  readonly phase?: Phase;
  readonly share?: Share;
  /** m of an n of m. */
  readonly of?: Quantity;
  /** Id of the figure that m is, where it is one. */
  readonly ofId?: string;
  /** The whole of a share that is to be worked out: `amount` with `total`. */
  readonly total?: Quantity;
  readonly partOf?: string;
  readonly parts?: PartsKind;
  readonly sample?: number;
  readonly previous?: Quantity & { readonly period?: Period; readonly phase?: Phase };
  readonly series?: readonly Observation[];
  readonly direction?: Direction;
  readonly favourable?: Direction;
  readonly note?: Text;
  /** Section or page in the source. */
  readonly locator?: Text;
}

/** A dated event, past or planned. */
export interface Milestone {
  readonly id?: string;
  readonly section?: string;
  readonly label: Text;
  readonly period: Period;
  readonly when?: 'start' | 'middle' | 'end';
  readonly status?: 'planned' | 'done' | 'ongoing';
}

/** A part of a report. */
export interface Section {
  readonly id: string;
  readonly title?: Text;
}

/** What one reading yields: the figures asked for, in the order asked for, and where they come from. */
export interface Dataset {
  /** The units that the data declare, by id. */
  readonly units?: ReadonlyMap<string, Unit>;
  readonly figures: readonly Figure[];
  /** What the figures are the parts of, where they were asked for as parts. */
  readonly whole?: Figure;
  readonly milestones: readonly Milestone[];
  /** The sections that the figures stand in, where whole sections were asked for. */
  readonly sections?: readonly Section[];
  readonly source: Source;
}
