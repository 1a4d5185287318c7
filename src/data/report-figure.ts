import { DataError } from '../model/data-error.js';
import type { Figure, Milestone, Observation, PluralForms, Quantity, Share, Text, Unit } from '../model/figure.js';
import { FLAGS } from './flags.js';
import { isObject, type Members } from './members.js';
import { parsePeriod } from './period.js';
import { DIRECTIONS, PHASES, QUALIFIERS } from './typed.js';
import { NO_UNIT, parseUnit, type UnitIndex } from './unit.js';

/** The members that every quantity may have: a figure, a record of plain JSON, a value of a series. */
export function readQuantity(members: Members): Quantity {
  const flag = members.oneOf('flag', FLAGS);
  return {
    value: members.number('value') ?? null,
    qualifier: members.oneOf('qualifier', QUALIFIERS) ?? 'exact',
    precision: members.get(
      'precision',
      (value): value is number => typeof value === 'number' && value > 0 && value < Infinity,
      '> 0',
    ),
    ...(flag && { flags: [flag] }),
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
export function readUnits(report: Members): UnitIndex {
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
function readOf(figure: Members, report: Members): Pick<Figure, 'of' | 'ofId'> {
  const of = figure.get(
    'of',
    (value): value is number | string => typeof value === 'number' || typeof value === 'string',
    '38 | id',
  );
  if (typeof of !== 'string') return of === undefined ? {} : { of: { value: of, qualifier: 'exact' } };
  const whole = report.list('figures').find((candidate) => candidate.json.id === of);
  if (!whole)
    throw new DataError('unknown-figure', { where: `${figure.pointer}/of`, found: of, expected: '/figures/*/id' });
  return { of: readQuantity(whole), ofId: of };
}

/** In order of time where all periods are times; as given where one is a category. */
function inOrder(series: readonly Observation[]): readonly Observation[] {
  const isTime = series.every(({ period }) => period.start !== undefined);
  return isTime ? series.toSorted((a, b) => (a.period.start ?? 0) - (b.period.start ?? 0)) : series;
}

/** A figure of a report, every member checked. */
export function readFigure(members: Members, report: Members, units: UnitIndex): Figure {
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
    ...readOf(members, report),
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

/** A dated event of a report. */
export function readMilestone(members: Members): Milestone {
  return {
    id: members.string('id'),
    section: members.string('section'),
    label: members.required('label', members.text('label'), '"…"'),
    period: members.required('period', periodOf(members, 'period'), '"2024"'),
    when: members.oneOf('when', ['start', 'middle', 'end']),
    status: members.oneOf('status', ['planned', 'done', 'ongoing']),
  };
}
