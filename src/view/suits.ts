import type { Figure } from '../model/figure.js';

/** The elements that a figure can be shown by. */
export type ElementName = 'krk-stat' | 'krk-budget-share' | 'krk-timeline';

/**
 * Which element suits a figure, from the model alone and never from ids:
 * a stated share → budget share; values of two or more periods → timeline; else stat.
 */
export function suits(figure: Figure): ElementName {
  if (figure.share) return 'krk-budget-share';
  const periods = new Set(
    [...(figure.series ?? []), figure.previous].flatMap((point) =>
      point?.period?.start === undefined ? [] : [point.period.text],
    ),
  );
  if (figure.period?.start !== undefined && figure.value !== null) periods.add(figure.period.text);
  return periods.size > 1 ? 'krk-timeline' : 'krk-stat';
}
