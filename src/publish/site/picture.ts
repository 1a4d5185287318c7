// The elements' own templates, rendered in Node: what a reader without script sees is drawn by the code of those with it.
import './dom.js';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { KrkBreakdown } from '../../elements/krk-breakdown.js';
import { KrkBudgetShare } from '../../elements/krk-budget-share.js';
import { KrkCompare } from '../../elements/krk-compare.js';
import type { KrkElement } from '../../elements/krk-element.js';
import { KrkRatio } from '../../elements/krk-ratio.js';
import { KrkStat } from '../../elements/krk-stat.js';
import { KrkTimeline } from '../../elements/krk-timeline.js';
import { frame } from '../../elements/frame.js';
import type { Dataset, Language } from '../../model/figure.js';
import type { ElementName } from '../../view/suits.js';
import type { FigureView } from '../../view/view.js';

const CLASSES: Readonly<Record<ElementName, new () => unknown>> = {
  'krk-stat': KrkStat,
  'krk-budget-share': KrkBudgetShare,
  'krk-timeline': KrkTimeline,
  'krk-compare': KrkCompare,
  'krk-breakdown': KrkBreakdown,
  'krk-ratio': KrkRatio,
};

/** Each class is a `KrkElement` of its own kind of view; which one, its name says. */
const make = (element: ElementName): KrkElement<FigureView> => new CLASSES[element]() as KrkElement<FigureView>;

/** All that an element wears, as one style sheet. */
export const stylesOf = (element: ElementName): string =>
  (CLASSES[element] as unknown as { styles: readonly string[] }).styles.join('\n');

/**
 * What an element decides to show of its data.
 * @throws DataError as the element would say it
 */
export const viewOf = (element: ElementName, data: Dataset): FigureView => make(element).kit.view(data);

/** A picture with its frame, as markup for a shadow root. */
export interface StaticPicture {
  readonly markup: string;
  /** Rules for what the template sets by property: a policy may forbid `style` attributes. */
  readonly rules: readonly string[];
}

/** How a picture is to be shown. */
export interface PictureOptions {
  readonly language: Language;
  /** Replaces the label as heading; an empty one leaves the heading to the page. */
  readonly heading?: string;
  readonly headingLevel?: number;
  /** With table, source, and room for what the script adds: keys, buttons. */
  readonly isWhole: boolean;
  /** Whether the table is open. */
  readonly isOpen?: boolean;
  /** Number of the first rule, where several pictures share a style sheet. */
  readonly firstRule?: number;
}

const COMMENTS = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>|<!--\?-->/g;

/**
 * Renders what the element would show. Texts are escaped by the renderer, so no text of a report can look like its marks.
 * @example renderPicture('krk-stat', view, { language: 'pl', isWhole: true }).markup // '<figure part="figure" …'
 */
export function renderPicture(element: ElementName, view: FigureView, options: PictureOptions): StaticPicture {
  const { language, heading, headingLevel, isWhole, isOpen = false, firstRule = 0 } = options;
  const host = make(element);
  host.locale.language = language;
  host.heading = heading;
  host.headingLevel = headingLevel;
  host.withTableOpen = isOpen;
  host.withoutCite = !isWhole;
  host.withoutSource = !isWhole;
  if (isWhole) host.table = host.kit.table?.(view, language);
  // Indentation of the templates' source is half of what they write, and none of what is shown.
  const rendered = collectResultSync(render(frame(host, view, language)))
    .replace(COMMENTS, '')
    .replace(/\s*\n\s*/g, '\n');
  const rules: string[] = [];
  const markup = rendered.replace(/\sstyle="(--_[a-z]+:[\d.]+)"/g, (_, rule: string) => {
    const number = firstRule + rules.length;
    rules.push(`[data-rule="${number}"]{${rule}}`);
    return ` data-rule="${number}"`;
  });
  return { markup, rules };
}
