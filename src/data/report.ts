import { DataError } from '../model/data-error.js';
import type {
  Dataset,
  Figure,
  Flag,
  Milestone,
  Observation,
  PluralForms,
  Quantity,
  Share,
  Source,
  Text,
  Unit,
} from '../model/figure.js';
import { isObject, Members, type Json } from './members.js';
import { parsePeriod } from './period.js';
import { DIRECTIONS, PHASES, QUALIFIERS } from './typed.js';
import { NO_UNIT, parseUnit, type UnitIndex } from './unit.js';
import { safeUrl } from './url.js';

export const FLAGS: readonly Flag[] = [
  'provisional',
  'revised',
  'estimated',
  'break',
  'low-reliability',
  'confidential',
  'not-applicable',
  'missing',
];

/** Whether a JSON value looks like a report file. */
export const isReport = (json: unknown): json is Json =>
  isObject(json) && 'version' in json && ('figures' in json || 'milestones' in json);

/** The members that every quantity may have: a figure, a record of plain JSON, a value of a series. */
export function readQuantity(members: Members): Quantity {
  return {
    value: members.number('value') ?? null,
    qualifier: members.oneOf('qualifier', QUALIFIERS) ?? 'exact',
    precision: members.get(
      'precision',
      (value): value is number => typeof value === 'number' && value > 0 && value < Infinity,
      '> 0',
    ),
    flag: members.oneOf('flag', FLAGS),
    words: members.text('words'),
  };
}

const periodOf = (members: Members, key: string): ReturnType<typeof parsePeriod> | undefined => {
  const text = members.string(key);
  return text === undefined ? undefined : parsePeriod(text);
};

function readObservation(members: Members): Observation {
  const period = members.required('period', periodOf(members, 'period'), '"2024"');
  return { ...readQuantity(members), period, phase: members.oneOf('phase', PHASES) };
}

const isForms = (value: unknown): value is PluralForms =>
  isObject(value) && typeof value.other === 'string' && Object.values(value).every((form) => typeof form === 'string');

/** Plural forms by language; at least one language, and in each the form for any number. */
function readForms(unit: Members): Extract<Unit, { kind: 'noun' }>['forms'] {
  const read = (['pl', 'en', 'uk'] as const).map(
    (language) => [language, unit.get(language, isForms, '{ "other": "…" }')] as const,
  );
  if (read.every(([, forms]) => !forms)) unit.required('pl', undefined, '{ "other": "…" }');
  return Object.fromEntries(read);
}

/** The report's units: ids to plural forms by language. */
function readUnits(report: Members): UnitIndex {
  const units = report.members('units');
  const index = new Map<string, Unit>();
  for (const id of Object.keys(units?.json ?? {})) {
    const forms = units?.members(id);
    if (forms) index.set(id, { kind: 'noun', forms: readForms(forms) });
  }
  return index;
}

function readShare(figure: Members, report: Members): Share | undefined {
  const share = figure.members('share');
  if (!share) return undefined;
  const of = share.string('of');
  return {
    ...readQuantity(share),
    value: share.required('value', share.number('value'), '0–100'),
    of,
    ofLabel: of === undefined ? undefined : labelOf(of, report),
  };
}

/** The name of a whole: one of `wholes`, or a figure. */
function labelOf(id: string, report: Members): Text | undefined {
  return (
    report.members('wholes')?.text(id) ??
    report
      .list('figures')
      .find((figure) => figure.json.id === id)
      ?.text('label')
  );
}

/** m of an n of m: a number, or another figure's id. */
function readOf(figure: Members, report: Members): Quantity | undefined {
  const of = figure.get(
    'of',
    (value): value is number | string => typeof value === 'number' || typeof value === 'string',
    '38 | id',
  );
  if (typeof of !== 'string') return of === undefined ? undefined : { value: of, qualifier: 'exact' };
  const whole = report.list('figures').find((candidate) => candidate.json.id === of);
  if (!whole)
    throw new DataError('unknown-figure', { where: `${figure.pointer}/of`, found: of, expected: '/figures/*/id' });
  return readQuantity(whole);
}

/** In order of time where all periods are times; as given where one is a category. */
function inOrder(series: readonly Observation[]): readonly Observation[] {
  const isTime = series.every(({ period }) => period.start !== undefined);
  return isTime ? series.toSorted((a, b) => (a.period.start ?? 0) - (b.period.start ?? 0)) : series;
}

function readFigure(members: Members, report: Members, units: UnitIndex): Figure {
  const unit = members.string('unit');
  const previous = members.members('previous');
  const series = members.list('series');
  if (members.json.words === undefined && !series.length && !('value' in members.json))
    members.required('value', undefined, '0–9');
  return {
    ...readQuantity(members),
    id: members.string('id'),
    section: members.string('section'),
    label: members.text('label'),
    unit: unit === undefined ? NO_UNIT : parseUnit(unit, 'pl', units, `${members.pointer}/unit`),
    period: periodOf(members, 'period'),
    asOf: periodOf(members, 'asOf'),
    phase: members.oneOf('phase', PHASES),
    share: readShare(members, report),
    of: readOf(members, report),
    partOf: members.string('partOf'),
    parts: members.oneOf('parts', ['disjoint', 'nested', 'partial']),
    sample: members.number('sample'),
    previous: previous && {
      ...readQuantity(previous),
      period: periodOf(previous, 'period'),
      phase: previous.oneOf('phase', PHASES),
    },
    series: series.length ? inOrder(series.map(readObservation)) : undefined,
    direction: members.oneOf('direction', DIRECTIONS),
    favourable: members.oneOf('favourable', DIRECTIONS),
    note: members.text('note'),
    locator: members.text('locator'),
  };
}

function readMilestone(members: Members): Milestone {
  return {
    id: members.string('id'),
    section: members.string('section'),
    label: members.required('label', members.text('label'), '"…"'),
    period: members.required('period', periodOf(members, 'period'), '"2024"'),
    when: members.oneOf('when', ['start', 'middle', 'end']),
    status: members.oneOf('status', ['planned', 'done', 'ongoing']),
  };
}

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

/**
 * Reads the figures and milestones named by `ids`, in that order; without ids the only figure, or fails.
 * Every member of what is asked for is checked; `npx krk-widgets check` checks the whole file.
 * @throws DataError `unknown-figure` or `shape`, with the JSON Pointer of the fault
 */
export function readReport(json: Json, ids: readonly string[], base?: string): Dataset {
  const report = new Members(json, '');
  const units = readUnits(report);
  const figures = report.list('figures');
  const milestones = report.list('milestones');
  if (json.version !== 1)
    throw new DataError('shape', { where: '/version', expected: '1', found: String(json.version) });
  const read: { figures: Figure[]; milestones: Milestone[]; source: Source; units: UnitIndex } = {
    units,
    figures: [],
    milestones: [],
    source: readSource(report, base),
  };
  const names = figures.map((figure) => String(figure.json.id));
  for (const id of ids.length || names.length !== 1 ? ids : names) {
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
  if (!read.figures.length && !read.milestones.length) {
    throw new DataError('unknown-figure', {
      where: 'figure',
      expected: names.slice(0, 3).join(', ') || '/figures/0/id',
    });
  }
  return read;
}
