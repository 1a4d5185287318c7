import { DataError } from '../model/data-error.js';
import type {
  Dataset,
  Direction,
  Figure,
  Language,
  Milestone,
  Observation,
  Phase,
  Qualifier,
  Source,
} from '../model/figure.js';
import { parseList, type ListItem } from './list.js';
import { GAP, HEDGES, isGap, parseNumber, type TypedNumber } from './number.js';
import { parsePeriod } from './period.js';
import { NO_UNIT, parseUnit, PERCENT } from './unit.js';
import { safeUrl } from './url.js';

/** Attributes as an author typed them, by property name. */
export type Typed = Readonly<Partial<Record<string, string>>>;

export const QUALIFIERS: readonly Qualifier[] = ['exact', ...HEDGES];
export const DIRECTIONS: readonly Direction[] = ['up', 'down', 'same'];
export const PHASES: readonly Phase[] = ['plan', 'amended', 'executed'];

function oneOf<T extends string>(typed: Typed, where: string, allowed: readonly T[]): T | undefined {
  const found = typed[where] as T | undefined;
  if (found === undefined || allowed.includes(found)) return found;
  throw new DataError('shape', { where, found, expected: allowed.join(' | ') });
}

/** A typed quantity, or nothing where none was typed; a qualifier attribute wins over a hedge word. */
function quantity(typed: Typed, where: string, own?: Language, qualifierAttribute = ''): TypedNumber | undefined {
  const text = typed[where];
  if (text === undefined) return undefined;
  if (isGap(text)) return GAP;
  const read = parseNumber(text, where, own);
  return { ...read, qualifier: oneOf(typed, qualifierAttribute, QUALIFIERS) ?? read.qualifier };
}

/** No figure yet, to which words are added. */
export const NO_FIGURE: Figure = { ...GAP, unit: NO_UNIT };

const dataset = (figures: Figure[], milestones: Milestone[] = []): Dataset => ({ figures, milestones, source: {} });
const period = (text: string | undefined): Figure['period'] => (text === undefined ? undefined : parsePeriod(text));

/**
 * One figure from `value`, `qualifier`, `precision`, `previous`, `previous-period`, `direction`, `favourable`.
 * @returns nothing where no value was typed
 * @throws DataError naming the attribute and its text
 */
export function typedStat(typed: Typed, own?: Language): Dataset | undefined {
  const value = quantity(typed, 'value', own, 'qualifier');
  if (!value) return undefined;
  // The digits tell the precision, unless an attribute does.
  const size = typed.precision === undefined ? undefined : Number(typed.precision);
  if (size !== undefined && !(size > 1e-15 && size < 1e15))
    throw new DataError('range', { where: 'precision', found: typed.precision, expected: '> 0' });
  const previous = quantity(typed, 'previous', own);
  return dataset([
    {
      ...value,
      precision: size ?? value.precision,
      unit: value.percent ? PERCENT : NO_UNIT,
      previous: previous && {
        ...previous,
        precision: size ?? previous.precision,
        period: period(typed.previousPeriod),
      },
      direction: oneOf(typed, 'direction', DIRECTIONS),
      favourable: oneOf(typed, 'favourable', DIRECTIONS),
    },
  ]);
}

/**
 * One share from `share`, `amount`, `total`, with `qualifier` (the amount's) and `share-qualifier`.
 * @returns nothing where neither `share` nor `amount` was typed
 */
export function typedShare(typed: Typed, own?: Language): Dataset | undefined {
  const share = quantity({ ...typed, 'share-qualifier': typed.shareQualifier }, 'share', own, 'share-qualifier');
  const amount = quantity(typed, 'amount', own, 'qualifier');
  const total = quantity(typed, 'total', own);
  if (!share && !amount) return undefined;
  for (const [where, money] of Object.entries({ amount, total })) {
    if (money?.percent) throw new DataError('number', { where, found: typed[where], expected: '3,56 mld' });
  }
  const unit = { kind: 'currency', code: 'PLN' } as const;
  return dataset([{ ...(amount ?? GAP), unit, share, total, phase: oneOf(typed, 'phase', PHASES) }]);
}

/** One series out of list items or table rows. A typed hedge of one point wins over the attribute, which speaks for all. */
export function seriesOf(items: readonly ListItem[], typed: Typed, where: string, own?: Language): Figure {
  const qualifier = oneOf(typed, 'qualifier', QUALIFIERS);
  const series = items.map(({ label, value }) => {
    const point: TypedNumber = isGap(value) ? GAP : parseNumber(value, where, own);
    return {
      ...point,
      qualifier: point.qualifier === 'exact' && qualifier ? qualifier : point.qualifier,
      period: parsePeriod(label),
    };
  });
  const isPercent = series.some(({ percent }) => percent);
  if (isPercent && series.some(({ percent, value }) => !percent && value !== null)) {
    throw new DataError('units-differ', { where, found: '% / 1' });
  }
  return { ...GAP, unit: isPercent ? PERCENT : NO_UNIT, series };
}

/**
 * Names and values, each a figure of its own. A typed hedge of one value wins over the attribute, which speaks for all.
 * @throws DataError `units-differ` for percentages beside other numbers
 */
export function figuresOf(items: readonly ListItem[], typed: Typed, where: string, own?: Language): Figure[] {
  const { series = [], unit } = seriesOf(items, typed, where, own);
  return series.map((value, index) => ({ ...value, period: undefined, unit, label: items[index]?.label }));
}

/** Categories from `values`. */
export function typedCompare(typed: Typed, own?: Language): Dataset | undefined {
  if (typed.values === undefined) return undefined;
  const figures = figuresOf(parseList(typed.values, 'last', 'values'), typed, 'values', own);
  return dataset(figures);
}

/**
 * What parts are the parts of: `total`, in their unit unless it is a percentage, and how they lie in it.
 * @throws DataError `units-differ` for a count of something that the parts are percentages of
 */
export function typedWhole(typed: Typed, [part]: readonly Figure[], own?: Language): Figure {
  const structure = typed.nested !== undefined ? 'nested' : typed.partial !== undefined ? 'partial' : 'disjoint';
  const total = quantity(typed, 'total', own) ?? GAP;
  if (part?.unit.kind === 'percent' && total.value !== null && total.value !== 100 && !total.percent)
    throw new DataError('units-differ', { where: 'total', found: '% / 1' });
  return { ...total, unit: total.percent ? PERCENT : (part?.unit ?? NO_UNIT), parts: structure };
}

/** Parts from `parts`, their whole from `total`, `nested` and `partial`. */
export function typedBreakdown(typed: Typed, own?: Language): Dataset | undefined {
  if (typed.parts === undefined) return undefined;
  const figures = figuresOf(parseList(typed.parts, 'last', 'parts'), typed, 'parts', own);
  return { ...dataset(figures), whole: typedWhole(typed, figures, own) };
}

/** n from `value`, m from `of`. */
export function typedRatio(typed: Typed, own?: Language): Dataset | undefined {
  const value = quantity(typed, 'value', own, 'qualifier');
  const of = quantity(typed, 'of', own);
  return value && dataset([{ ...value, unit: value.percent ? PERCENT : NO_UNIT, of }]);
}

const PLANNED = /\s*\((?:planned|planowan[eya]|заплановано)\)\s*$/iu;

/** A series from `points`, dated events from `milestones`. */
export function typedTimeline(typed: Typed, own?: Language): Dataset | undefined {
  if (typed.points === undefined && typed.milestones === undefined) return undefined;
  const points = parseList(typed.points ?? '', 'first', 'points');
  const milestones = parseList(typed.milestones ?? '', 'first', 'milestones').map(({ label, value }): Milestone => ({
    period: parsePeriod(label),
    label: value.replace(PLANNED, ''),
    status: PLANNED.test(value) ? 'planned' : undefined,
  }));
  return dataset(points.length ? [seriesOf(points, typed, 'points', own)] : [], milestones);
}

/**
 * What the author typed beside data from elsewhere: a hedge, a precision, an earlier value, where the data have none.
 * @throws DataError naming the attribute and its text
 */
export function addTyped(data: Dataset, typed: Typed, own?: Language): Dataset {
  const [stat] = typedStat({ ...typed, value: '0' }, own)?.figures ?? [];
  const qualifier = oneOf(typed, 'qualifier', QUALIFIERS);
  const hedged = <Q extends Figure | Observation>(one: Q): Q =>
    qualifier && one.qualifier === 'exact' && one.value !== null ? { ...one, qualifier } : one;
  const figures = data.figures.map((figure) => ({
    ...hedged(figure),
    series: figure.series?.map(hedged),
    precision: figure.precision ?? (typed.precision === undefined ? undefined : stat?.precision),
    previous: figure.previous ?? stat?.previous,
    direction: figure.direction ?? stat?.direction,
    favourable: figure.favourable ?? stat?.favourable,
    phase: figure.phase ?? oneOf(typed, 'phase', PHASES),
    // What an amount out of a file is a part of.
    total: figure.total ?? quantity(typed, 'total', own),
  }));
  return { ...data, figures };
}

/**
 * Words given as attributes override the data's; so does a unit. A link that is not http or https is left out.
 * @param language of a unit's forms: the element's own `lang`, else the one it is shown in
 * @param isMany whether the element shows several figures, even where there is only one
 */
export function overrideWords(data: Dataset, typed: Typed, language: Language, base?: string, isMany = false): Dataset {
  const { source } = data;
  const isOne = !isMany && data.figures.length === 1;
  const reworded = (figure: Figure, isNamed: boolean): Figure => ({
    ...figure,
    ...(isNamed && typed.label !== undefined && { label: typed.label }),
    ...(isNamed && typed.period !== undefined && { period: parsePeriod(typed.period), asOf: undefined }),
    note: typed.note ?? figure.note,
    unit: typed.unit === undefined ? figure.unit : parseUnit(typed.unit, language, data.units),
  });
  const figures = data.figures.map((figure) => reworded(figure, isOne));
  // Several figures keep their names and periods: the author's words are then those of them all.
  const whole = isOne ? data.whole : reworded(data.whole ?? NO_FIGURE, true);
  const overridden: Source = {
    ...source,
    title: typed.sourceName ?? source.title,
    url: safeUrl(typed.sourceUrl, base) ?? source.url,
    published: typed.sourcePublished ?? source.published,
    accessed: typed.sourceAccessed ?? source.accessed,
    license:
      typed.licenseName || typed.licenseUrl
        ? { name: typed.licenseName, url: safeUrl(typed.licenseUrl, base) }
        : source.license,
  };
  return { ...data, figures, whole, source: overridden };
}
