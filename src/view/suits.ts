import type { Figure } from '../model/figure.js';
import { partsOf } from '../model/parts.js';
import { breakdownView } from './breakdown.js';
import { ratioView } from './ratio.js';

/** The elements that a figure can be shown by. */
export type ElementName =
  'krk-stat' | 'krk-budget-share' | 'krk-timeline' | 'krk-compare' | 'krk-breakdown' | 'krk-ratio';

/** One picture of a report: the element, the figures it is given, and all whose values it shows. */
export interface Choice {
  readonly element: ElementName;
  readonly figures: readonly Figure[];
  readonly shows: readonly Figure[];
}

/** Whether a view can be made of it. What would be refused in words suits no figure. */
function canBeMade(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch {
    return false;
  }
}

/** In how many figures this one lies. */
function depthOf({ partOf }: Figure, figures: readonly Figure[], passed: readonly Figure[] = []): number {
  const whole = figures.find(({ id }) => id !== undefined && id === partOf);
  return whole && !passed.includes(whole) ? 1 + depthOf(whole, figures, [...passed, whole]) : 0;
}

/** Whether a figure has values of two or more periods of time. */
function hasPeriods({ series = [], previous, period, value }: Figure): boolean {
  const timed = [...series, previous, { value, period }].flatMap((point) =>
    point?.period?.start === undefined || point.value === null ? [] : [point.period.text],
  );
  return new Set(timed).size > 1;
}

/** Whether a figure is an n of m, or a part told only in words, that icons can show. */
function isRatio(figure: Figure): boolean {
  const { of, unit, value, words } = figure;
  const isTold = of ? of.value !== null : unit.kind === 'percent' && words !== undefined;
  return isTold && value !== null && canBeMade(() => ratioView({ figures: [figure], milestones: [], source: {} }));
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether two figures count the same kind of thing at the same time, in the same place of the report. */
const areSiblings = (a: Figure, b: Figure): boolean =>
  (['unit', 'period', 'asOf', 'phase', 'section', 'partOf', 'of', 'ofId'] as const).every((key) =>
    same(a[key], b[key]),
  ) &&
  // What is told only in words has no length to compare; of what is told beside a number a bar says nothing.
  [a, b].every(
    ({ value, unit, words, direction, previous, sample }) =>
      value !== null && unit.kind !== 'none' && [words, direction, previous, sample].every((one) => one === undefined),
  );

/**
 * The neighbours of a figure that can stand on one scale with it; itself among them.
 * @param figures those that are still to be shown
 * @param all the report
 */
function siblingsOf(figure: Figure, figures: readonly Figure[], all = figures): readonly Figure[] {
  const at = figures.indexOf(figure);
  const isOne = (other: Figure | undefined): other is Figure =>
    other !== undefined && areSiblings(figure, other) && elementOf(other, all) === 'krk-stat';
  let [from, to] = [at, at];
  while (isOne(figures[from - 1])) from -= 1;
  while (isOne(figures[to + 1])) to += 1;
  return at < 0 ? [figure] : figures.slice(from, to + 1);
}

/** The element for a figure by itself, without its neighbours: what a page of its own shows. */
export function elementOf(figure: Figure, figures: readonly Figure[]): ElementName {
  if (figure.share) return 'krk-budget-share';
  // Without a word on how its parts lie in it, they may overlap, and what they leave is unknown.
  const parts = figure.parts ? partsOf(figure, figures) : [];
  if (parts.length && canBeMade(() => breakdownView({ whole: figure, figures: parts, milestones: [], source: {} })))
    return 'krk-breakdown';
  if (hasPeriods(figure)) return 'krk-timeline';
  return isRatio(figure) ? 'krk-ratio' : 'krk-stat';
}

/**
 * Which element suits a figure, from the model alone and never from ids:
 * a stated share → budget share; parts with a whole → breakdown; values of two or more periods → timeline; n of m →
 * ratio; neighbours of the same unit and period → compare; else stat.
 * @param figures the report that it stands in, in its order
 */
export function suits(figure: Figure, figures: readonly Figure[] = []): ElementName {
  const element = elementOf(figure, figures);
  return element === 'krk-stat' && siblingsOf(figure, figures).length > 1 ? 'krk-compare' : element;
}

/** Whether a percentage says again what the figure before it states as its share. */
const repeatsShare = (figure: Figure, { share, section, period }: Figure): boolean =>
  share !== undefined &&
  figure.partOf === undefined &&
  figure.unit.kind === 'percent' &&
  figure.section === section &&
  (['value', 'qualifier', 'precision'] as const).every((key) => same(figure[key], share[key])) &&
  same(figure.period, period);

/** What a figure's own picture shows beside it: its parts, or its share once more. */
function shownWith(figure: Figure, figures: readonly Figure[]): readonly Figure[] {
  switch (elementOf(figure, figures)) {
    case 'krk-breakdown':
      return partsOf(figure, figures);
    case 'krk-budget-share': {
      const at = figures.indexOf(figure) + 1;
      return figures.slice(at, at + 1).filter((next) => repeatsShare(next, figure));
    }
    default:
      return [];
  }
}

/** What a picture of one moment leaves out. */
const courseOf = (figure: Figure): Choice => ({ element: 'krk-timeline', figures: [figure], shows: [figure] });

/**
 * The pictures of a section, in its order: each figure in one that suits it, none left out, none drawn twice but where a
 * whole, a part or a share has a course over time as well.
 * @param figures the section's, in its order
 */
export function compose(figures: readonly Figure[]): readonly Choice[] {
  const shownBy = new Map<Figure, Figure>();
  // A part of a part is shown with the outermost whole.
  for (const figure of figures.toSorted((a, b) => depthOf(a, figures) - depthOf(b, figures))) {
    if (shownBy.has(figure)) continue;
    const showing = new Set(shownBy.values());
    for (const one of shownWith(figure, figures)) if (!shownBy.has(one) && !showing.has(one)) shownBy.set(one, figure);
  }
  const free = figures.filter((figure) => !shownBy.has(figure));
  const compared = new Set<Figure>();
  return figures.flatMap((figure): Choice[] => {
    if (compared.has(figure)) return [];
    if (shownBy.has(figure)) return hasPeriods(figure) ? [courseOf(figure)] : [];
    const element = elementOf(figure, figures);
    const siblings = element === 'krk-stat' ? siblingsOf(figure, free, figures) : [];
    if (siblings.length > 1) {
      for (const one of siblings) compared.add(one);
      return [{ element: 'krk-compare', figures: siblings, shows: siblings }];
    }
    const within = [...shownBy].flatMap(([one, by]) => (by === figure ? [one] : []));
    const choice = { element, figures: [figure], shows: [figure, ...within] };
    const isStill = element === 'krk-breakdown' || element === 'krk-budget-share';
    return isStill && hasPeriods(figure) ? [choice, courseOf(figure)] : [choice];
  });
}
