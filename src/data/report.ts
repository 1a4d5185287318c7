import { DataError } from '../model/data-error.js';
import type { Dataset, Figure, Milestone, Section, Source } from '../model/figure.js';
import { partsOf } from '../model/parts.js';
import { isObject, Members, type Json } from './members.js';
import { readFigure, readMilestone, readUnits } from './report-figure.js';
import { safeUrl } from './url.js';

/** Whether a JSON value looks like a report file. */
export const isReport = (json: unknown): json is Json =>
  isObject(json) && 'version' in json && ('figures' in json || 'milestones' in json);

/** Where the whole report comes from. A link that is neither http nor https is left out. */
export function readSource(report: Members, base?: string): Source {
  const license = report.members('license');
  return {
    title: report.text('title'),
    publisher: report.text('publisher'),
    published: report.string('published'),
    updated: report.string('updated'),
    url: safeUrl(report.string('url'), base),
    license: license && { name: license.string('name'), url: safeUrl(license.string('url'), base) },
  };
}

/** How close two ids are: the length of what they begin with alike. For the hint in a message. */
function alike(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** How a report is read. */
export interface ReportOptions {
  /** A single figure is the whole, and its parts are the figures. */
  readonly parts?: boolean;
  /** All that stands in this section. */
  readonly section?: string;
  /** All there is, where nothing is named. */
  readonly all?: boolean;
  /** Address that relative links are resolved against. */
  readonly base?: string;
}

/**
 * Reads the figures and milestones named by `ids`, in that order; without ids the only figure, or fails.
 * Every member of what is asked for is checked; `npx krk-widgets check` checks the whole file.
 * @throws DataError `unknown-figure` or `shape`, with the JSON Pointer of the fault
 */
export function readReport(json: Json, ids: readonly string[], options: ReportOptions = {}): Dataset {
  const report = new Members(json, '');
  const units = readUnits(report);
  const figures = report.list('figures');
  const milestones = report.list('milestones');
  if (json.version !== 1)
    throw new DataError('shape', { where: '/version', expected: '1', found: String(json.version) });
  // Figures that are named stand together, whatever sections they are from.
  const sections = ids.length ? undefined : readSections(report, options);
  const read: Omit<Dataset, 'figures' | 'milestones'> & { figures: Figure[]; milestones: Milestone[] } = {
    ...(sections && { sections }),
    units,
    figures: [],
    milestones: [],
    source: readSource(report, options.base),
  };
  const names = figures.map((figure) => String(figure.json.id));
  const isAsked = ({ json: one }: Members): boolean =>
    options.section === undefined ? options.all === true : one.section === options.section;
  const hasId = ({ json: one }: Members): boolean => one.id !== undefined;
  const everything = sections
    ? [...figures, ...milestones.filter(hasId)].filter(isAsked).map(({ json: one }) => String(one.id))
    : names;
  for (const id of ids.length || (names.length !== 1 && !sections) ? ids : everything) {
    const figure = figures.find((candidate) => candidate.json.id === id);
    const milestone = milestones.find((candidate) => candidate.json.id === id);
    if (figure) read.figures.push(readFigure(figure, report, units));
    else if (milestone) read.milestones.push(readMilestone(milestone));
    else {
      const nearest = names.toSorted((a, b) => alike(id, b) - alike(id, a)).slice(0, 3);
      throw new DataError('unknown-figure', {
        where: 'figure',
        found: id,
        expected: nearest.join(', ') || '/figures/0/id',
      });
    }
  }
  // An event needs no id; whoever asks for all of a section gets it too.
  if (sections && !ids.length)
    read.milestones.push(...milestones.filter((one) => !hasId(one) && isAsked(one)).map(readMilestone));
  if (!read.figures.length && !read.milestones.length) {
    // A section that is declared, and empty.
    if (options.section !== undefined) throw new DataError('empty');
    throw new DataError('unknown-figure', {
      where: 'figure',
      expected: names.slice(0, 3).join(', ') || '/figures/0/id',
    });
  }
  const [whole] = read.figures;
  const partsIn = (figure: Figure): Members[] => {
    const parts = partsOf(
      figure,
      figures.map(({ json: one }) => one),
    );
    return parts.flatMap((part) => figures.find(({ json: one }) => one === part) ?? []);
  };
  if (options.parts && whole && read.figures.length === 1) {
    const parts = partsIn(whole).map((part) => readFigure(part, report, units));
    if (!parts.length)
      throw new DataError('no-value', { where: 'figure', found: whole.id, expected: '/figures/*/partOf' });
    return { ...read, whole, figures: parts };
  }
  if (!options.all || !ids.length) return read;
  // What is composed out of named wholes needs their parts.
  const parts = read.figures.flatMap((figure) => (figure.parts ? partsIn(figure) : []));
  const unnamed = [...new Set(parts)].filter(({ json: one }) => !ids.includes(String(one.id)));
  return { ...read, figures: [...read.figures, ...unnamed.map((part) => readFigure(part, report, units))] };
}

/**
 * The sections that are asked for as a whole; nothing where single figures are.
 * @throws DataError `unknown-figure` for a section that the report doesn't declare
 */
function readSections(report: Members, { section, all }: ReportOptions): Section[] | undefined {
  if (section === undefined && !all) return undefined;
  const declared = report
    .list('sections')
    .map((one) => ({ id: one.required('id', one.string('id'), '"…"'), title: one.text('title') }));
  if (section === undefined) return declared;
  const found = declared.filter(({ id }) => id === section);
  if (!found.length)
    throw new DataError('unknown-figure', {
      where: 'section',
      found: section,
      expected: declared.map(({ id }) => id).join(', ') || '/sections/0/id',
    });
  return found;
}
