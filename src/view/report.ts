import { DataError } from '../model/data-error.js';
import type { Dataset, Figure, Milestone } from '../model/figure.js';
import { compose } from './suits.js';
import type { ReportView } from './view.js';

const idOf = ({ id }: Figure | Milestone): string => {
  if (id === undefined)
    throw new DataError('shape', {
      where: 'src',
      found: 'JSON',
      expected: '{ "version": 1, "figures": [{ "id": … }] }',
    });
  return id;
};

/**
 * A report in pictures: section by section, each figure or group of figures with the element that suits it, then the
 * dated events.
 * @throws DataError `shape` for data that are no report: figures without ids can't be asked for
 */
export function reportView({ figures, milestones, sections, source }: Dataset): ReportView {
  // Figures that were named one by one stand together, whatever section they are from; what is in no section comes last.
  const declared = new Map((sections ?? []).map(({ id, title }) => [id, title]));
  const groups = [...declared.keys(), undefined];
  const isIn = (id: string | undefined) => (one: Figure | Milestone) =>
    id === (declared.has(one.section ?? '') ? one.section : undefined);
  const shown = groups.map((id) => ({
    title: declared.get(id ?? ''),
    pictures: compose(figures.filter(isIn(id))).map((choice) => ({
      element: choice.element,
      figures: choice.figures.map(idOf),
      unit: choice.figures.length > 1 ? choice.figures[0]?.unit : undefined,
    })),
    milestones: milestones.filter(isIn(id)).map(idOf),
  }));
  return {
    kind: 'report',
    label: sections && sections.length !== 1 ? source.title : sections?.[0]?.title,
    source,
    sections: shown.filter(({ pictures, milestones: events }) => pictures.length || events.length),
    isEmpty: !figures.length && !milestones.length,
  };
}
