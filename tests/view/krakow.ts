// The report of Kraków for 2024, and the views of its pictures, as the elements make them of it.
import type { Json } from '../../src/data/members.js';
import { readReport } from '../../src/data/report.js';
import type { Dataset } from '../../src/model/figure.js';
import { breakdownView } from '../../src/view/breakdown.js';
import { compareView } from '../../src/view/compare.js';
import { ratioView } from '../../src/view/ratio.js';
import { shareView } from '../../src/view/share.js';
import { statView } from '../../src/view/stat.js';
import { compose, type Choice, type ElementName } from '../../src/view/suits.js';
import { timelineView } from '../../src/view/timeline.js';
import type { FigureView } from '../../src/view/view.js';

export const krakow = async (): Promise<Json> => (await (await fetch('/demo/data/krakow-2024.json')).json()) as Json;

/** All pictures of a report, section by section. */
export function picturesOf(report: Json): Choice[] {
  const { sections = [], figures } = readReport(report, [], { all: true });
  return sections.flatMap(({ id }) => compose(figures.filter(({ section }) => section === id)));
}

const MAKE: Readonly<Record<ElementName, (data: Dataset) => FigureView>> = {
  'krk-stat': statView,
  'krk-budget-share': shareView,
  'krk-timeline': timelineView,
  'krk-compare': compareView,
  'krk-breakdown': breakdownView,
  'krk-ratio': ratioView,
};

/** What an element shows of the figures that it is given. */
export function viewOf(report: Json, { element, figures }: Choice): FigureView {
  const ids = figures.flatMap(({ id }) => id ?? []);
  return MAKE[element](readReport(report, ids, { parts: element === 'krk-breakdown' }));
}
