import { isObject, Members, type Json } from '../../data/members.js';
import { readSource, readReport } from '../../data/report.js';
import { readMilestone } from '../../data/report-figure.js';
import type { Dataset, Milestone, Source, Text } from '../../model/figure.js';
import { oneLine } from '../../embed/plain-text.js';
import { elementOf, type ElementName } from '../../view/suits.js';

/** A figure that gets pages of its own. */
export interface Entry {
  readonly id: string;
  readonly section?: string;
  /** The element that suits it by itself. */
  readonly element: ElementName;
  /** The part of the report that it is read from: what its own `figure.json` holds. */
  readonly slice: Json;
  readonly label: Text;
  /** Those before and after it in its section. */
  readonly previous?: string;
  readonly next?: string;
}

export interface SectionPlan {
  readonly id: string;
  readonly title: Text;
  readonly figures: readonly string[];
}

/** A report as a site: what gets which page. */
export interface Plan {
  readonly report: Json;
  readonly title?: Text;
  readonly period?: string;
  readonly source: Source;
  readonly sections: readonly SectionPlan[];
  readonly entries: ReadonlyMap<string, Entry>;
}

const list = (report: Json, key: string): readonly Json[] => {
  const found = report[key];
  return Array.isArray(found) ? found.filter(isObject) : [];
};
const id = (json: Json): string => String(json.id);

/** Only what is asked for of an object whose members are known by their names. */
const some = (all: unknown, names: ReadonlySet<unknown>): Json | undefined => {
  const kept = Object.entries(isObject(all) ? all : {}).filter(([name]) => names.has(name));
  return kept.length ? Object.fromEntries(kept) : undefined;
};

const HEAD = ['version', 'title', 'publisher', 'period', 'published', 'updated', 'url', 'license'] as const;

/** Finds the figures that one names, without going through the report again for each. */
class Index {
  readonly #figures: readonly Json[];
  readonly #byId: ReadonlyMap<string, Json>;
  readonly #parts = new Map<unknown, Json[]>();

  constructor(report: Json) {
    this.#figures = list(report, 'figures');
    this.#byId = new Map(this.#figures.map((figure) => [id(figure), figure]));
    for (const figure of this.#figures) {
      if (figure.partOf !== undefined) this.#parts.set(figure.partOf, [...this.partsAt(figure.partOf), figure]);
    }
  }

  partsAt(whole: unknown): readonly Json[] {
    return this.#parts.get(whole) ?? [];
  }

  /** Itself, what lies in it, and what its members name. */
  around(figure: Json): readonly Json[] {
    const found = new Set<Json>([figure]);
    for (const one of found) for (const part of this.partsAt(id(one))) found.add(part);
    const share = isObject(figure.share) ? figure.share.of : undefined;
    for (const name of [figure.of, figure.partOf, share]) {
      const named = this.#byId.get(String(name));
      if (named) found.add(named);
    }
    return [...found];
  }
}

function sliceOf(report: Json, figure: Json, index: Index): Json {
  const figures = index.around(figure);
  const units = new Set(figures.map(({ unit }) => unit));
  const wholes = new Set(figures.map(({ share }) => (isObject(share) ? share.of : undefined)));
  const head = HEAD.flatMap((key) => (report[key] === undefined ? [] : [[key, report[key]] as const]));
  return {
    ...Object.fromEntries(head),
    sections: list(report, 'sections').filter((section) => section.id === figure.section),
    units: some(report.units, units),
    wholes: some(report.wholes, wholes),
    figures,
  };
}

/** The element for a figure, its data as that element reads them, and those of the figure by itself. */
export function readEntry(slice: Json, figure: string): { element: ElementName; data: Dataset; own: Dataset } {
  const own = readReport(slice, [figure]);
  const [first] = own.figures;
  const { figures } = readReport(slice, list(slice, 'figures').map(id));
  const element = first ? elementOf(first, figures) : 'krk-stat';
  return { element, data: element === 'krk-breakdown' ? readReport(slice, [figure], { parts: true }) : own, own };
}

/**
 * A report whose texts stay in their place wherever they are put: each on one line, without what turns the text around it
 * about, and without characters that no page or feed can hold.
 */
const cleaned = (report: Json): Json =>
  JSON.parse(JSON.stringify(report), (_, value: unknown) =>
    typeof value === 'string' ? oneLine(value) : value,
  ) as Json;

/**
 * What a report becomes as a site.
 * @param given one without faults
 * @throws DataError for a figure that no element can show
 */
export function planOf(given: Json): Plan {
  const report = cleaned(given);
  const root = new Members(report, '');
  const figures = list(report, 'figures');
  const index = new Index(report);
  const inSection = (section: string): string[] => figures.filter((figure) => figure.section === section).map(id);
  const sections = list(report, 'sections').map((section) => ({
    id: id(section),
    title: new Members(section, '').text('title') ?? id(section),
    figures: inSection(id(section)),
  }));
  const declared = new Set(sections.map((section) => section.id));
  const loose = figures.filter(({ section }) => !declared.has(String(section))).map(id);
  const neighbours = new Map(
    [...sections.map((section) => section.figures), loose].flatMap((ids) =>
      ids.map((one, at) => [one, { previous: ids[at - 1], next: ids[at + 1] }] as const),
    ),
  );
  const entries = figures.map((figure): readonly [string, Entry] => {
    const slice = sliceOf(report, figure, index);
    const entry: Entry = {
      id: id(figure),
      section: declared.has(String(figure.section)) ? String(figure.section) : undefined,
      element: readEntry(slice, id(figure)).element,
      slice,
      label: new Members(figure, '').text('label') ?? id(figure),
      ...neighbours.get(id(figure)),
    };
    return [entry.id, entry];
  });
  return {
    report,
    title: root.text('title'),
    period: root.string('period'),
    source: readSource(root),
    sections,
    entries: new Map(entries),
  };
}

/** The dated events of a section; an event needs no id. */
export const eventsOf = ({ report }: Plan, section: string): readonly Milestone[] =>
  new Members(report, '')
    .list('milestones')
    .filter(({ json }) => json.section === section)
    .map(readMilestone);

/** The figures and dated events of a section, as its elements read them. */
export const sectionData = ({ report }: Plan, section: string): Dataset => readReport(report, [], { section });
