/**
 * A view says what is shown, without a word of any language: parts, remainder, change, hedges, order, flags.
 * Picture, sentence, table, speech, citation and snippet are all derived from it, so they cannot differ.
 */
import type { Direction, Milestone, Period, Phase, Quantity, Source, Text, Unit } from '../model/figure.js';

/** A quantity with its unit: all that is needed to print, say or draw it. */
export interface Shown extends Quantity {
  readonly unit: Unit;
}

/** What every view has. */
export interface CommonView {
  readonly label?: Text;
  readonly source: Source;
  readonly note?: Text;
  readonly period?: Period;
  readonly asOf?: Period;
  readonly phase?: Phase;
  readonly sample?: number;
  /** There is no value: what is shown says so. */
  readonly isEmpty?: boolean;
}

/** The change between two stated values. */
export interface ChangeView {
  /** `percent` of the earlier value; `percentage-points` between percentages; `points` between scores; `direction`: told without a number. */
  readonly kind: 'percent' | 'percentage-points' | 'points' | 'direction';
  readonly direction: Direction;
  /** Signed, already rounded; missing where only a direction is known, 0 where the change is too small to be printed. */
  readonly amount?: number;
  /** A change of rounded or hedged values is itself rounded. */
  readonly approximate: boolean;
  readonly from?: Shown;
  readonly fromPeriod?: Period;
  /** Whether the change is the favourable one; missing where the author does not say. */
  readonly good?: boolean;
}

/** What the author quoted beside what the data says now. */
export interface PinView {
  readonly quoted: Shown;
  readonly now: Shown;
  readonly updated?: string;
}

export interface StatView extends CommonView {
  readonly kind: 'stat';
  readonly shown: Shown;
  readonly change?: ChangeView;
  /** m of an n of m. */
  readonly of?: Shown;
}

/** Where the edge between a part and its remainder truly lies. */
export type Edge = 'sharp' | 'above' | 'below' | 'around';

export interface ShareView extends CommonView {
  readonly kind: 'share';
  readonly amount?: Shown;
  /** Percent, 0–100. */
  readonly share: Shown;
  /** Whether the share was worked out here, from `amount` and `total`. */
  readonly computed: boolean;
  readonly whole?: Text;
  readonly total?: Shown;
  readonly rest: { readonly share: Shown; readonly amount?: Shown };
  readonly edge: Edge;
}

export interface PointView extends Shown {
  readonly period: Period;
  /** Stage of the budget that an amount belongs to. */
  readonly phase?: Phase;
}

export interface SeriesView {
  readonly label?: Text;
  readonly points: readonly PointView[];
  /** Index of the lowest and the highest value; missing where no two values differ. */
  readonly lowest?: number;
  readonly highest?: number;
  /** From the first to the last value. */
  readonly change?: ChangeView;
}

export interface MilestoneView extends Milestone {
  /** Position on the axis, UTC milliseconds. */
  readonly at?: number;
}

export interface TimelineView extends CommonView {
  readonly kind: 'timeline';
  readonly unit: Unit;
  readonly series: readonly SeriesView[];
  readonly milestones: readonly MilestoneView[];
  /** `none` where fewer than two values leave nothing to draw. */
  readonly chart: 'line' | 'bar' | 'none';
  readonly axis: 'time' | 'category';
}

/** One of several values side by side. */
export interface ItemView extends Shown {
  readonly label?: Text;
  /** Where they aren't those of all. */
  readonly period?: Period;
  readonly phase?: Phase;
  readonly note?: Text;
  readonly edge: Edge;
}

export interface CompareView extends CommonView {
  readonly kind: 'compare';
  readonly unit: Unit;
  readonly items: readonly ItemView[];
  /** The ends of the axis. `own`: stated by the author or by the unit, so that they are told. */
  readonly scale: { readonly min: number; readonly max: number; readonly own: boolean };
  /** Index of the lowest and the highest value; missing where no two values differ. */
  readonly lowest?: number;
  readonly highest?: number;
  /** Between the highest and the lowest, where both are stated without a hedge. */
  readonly difference?: Shown;
}

/** A part of a whole, or its undeclared rest. */
export interface PartView extends ItemView {
  /** Worked out here: what the declared parts leave. */
  readonly isRest: boolean;
  /** Where it begins and how long it is, as a fraction of the whole (0–1). */
  readonly start: number;
  readonly size: number;
}

export interface BreakdownView extends CommonView {
  readonly kind: 'breakdown';
  /** `nested`: each part lies in the one before; `partial`: the source says that it lists only some. */
  readonly structure: 'disjoint' | 'nested' | 'partial';
  readonly total?: Shown;
  /** The rest, where there is one, comes last. */
  readonly parts: readonly PartView[];
  /** What rounded shares add up to, where that isn't 100. */
  readonly roundedSum?: Shown;
}

export interface RatioView extends CommonView {
  readonly kind: 'ratio';
  readonly part: Shown;
  readonly whole: Shown;
  /** Drawn: how many, how many of them filled, and on which side of that the true value lies. Missing where nothing is known but words. */
  readonly icons?: { readonly count: number; readonly filled: number; readonly edge: Edge };
}

/** One picture of a section: the element's name, and the ids of its figures. */
export interface PictureView {
  readonly element: string;
  readonly figures: readonly string[];
  /** Of several figures side by side, which have no one name: the unit that they are counted in. */
  readonly unit?: Unit;
  /** What the picture is called, where its figures don't say it. */
  readonly heading?: Text;
}

export interface ReportView extends CommonView {
  readonly kind: 'report';
  readonly sections: readonly {
    readonly title?: Text;
    readonly pictures: readonly PictureView[];
    /** Ids of the dated events. */
    readonly milestones: readonly string[];
  }[];
}

/** What shows figures; a report shows elements. */
export type FigureView = StatView | ShareView | TimelineView | CompareView | BreakdownView | RatioView;

export type View = FigureView | ReportView;
