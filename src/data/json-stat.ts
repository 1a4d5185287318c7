import jsonStat from 'jsonstat-toolkit/import.mjs';
import { DataError } from '../model/data-error.js';
import type { Figure, Language, Source, Unit } from '../model/figure.js';
import { cubeIn, textIn, type CategoryOf, type CubeDimension } from './cube.js';
import { filePeriod } from './file-period.js';
import { readFlags } from './flags.js';
import { parseFilter } from './list.js';
import { excerpt, type Json } from './members.js';
import { shifted } from './number.js';
import { MOST, type Fields, type Rows } from './rows.js';
import { parseUnit, PERCENT } from './unit.js';
import { safeUrl } from './url.js';

/** What the toolkit makes of a cube: cells by their positions, one a dimension. */
export interface Cells {
  Data(at: readonly number[]): { readonly value: unknown; readonly status: string | null } | null;
}

export type { CubeDimension };

/** How a cube is to be cut. */
export interface CubeOptions extends Fields {
  /** `geo=PL; sex=Kobiety`: a category of a dimension, by id or label. */
  readonly filter?: string;
  /** A picture over time takes a second dimension as several series. */
  readonly overTime?: boolean;
  readonly base?: string;
  /** The language that a unit's name is shown in: the file doesn't tell its own. */
  readonly language?: Language;
}

/** Ids and labels for a message, as many as one reads. */
const listed = (categories: readonly CategoryOf[]): string =>
  categories
    .slice(0, 6)
    .map(({ id, label }) => (id === label ? id : `${id} (${label})`))
    .join(', ') + (categories.length > 6 ? ', …' : '');

/** The categories that stay of each dimension. */
function cut(dimensions: readonly CubeDimension[], filter: string | undefined): readonly (readonly number[])[] {
  const pairs = filter === undefined ? [] : parseFilter(filter);
  for (const [name] of pairs)
    if (!dimensions.some(({ id, label }) => id === name || label === name))
      throw new DataError('shape', {
        where: 'filter',
        found: name,
        expected: dimensions.map(({ id }) => id).join(', '),
        column: name,
      });
  return dimensions.map(({ id, label, categories }) => {
    const asked = pairs.filter(([name]) => name === id || name === label);
    const left = [...categories.keys()].filter((index) =>
      asked.every(([, text]) => text === categories[index]?.id || text === categories[index]?.label),
    );
    if (left.length || !asked.length) return left;
    throw new DataError('no-value', {
      where: 'filter',
      found: asked.map(([name, text]) => `${name}=${text}`).join('; '),
      expected: `${id}=${listed(categories)}`,
    });
  });
}

/** What a category says of its numbers. */
interface UnitFacts {
  readonly unit?: Unit;
  readonly precision?: number;
  /** The power of ten that its numbers are counted in. */
  readonly power?: number;
}

/**
 * What a category says of its numbers: `{ "base": "antal", "decimals": 1 }`. With a multiplier its label says both
 * ("thousand persons"); without a label the numbers are told in full.
 */
function unitIn(unit: Json | undefined, language: Language, where: string): UnitFacts {
  if (!unit) return {};
  const { decimals, multiplier = 0 } = unit;
  if (!Number.isInteger(multiplier) || Math.abs(multiplier as number) > 15)
    throw new DataError('shape', { where, found: excerpt(multiplier), expected: '"multiplier": 0 | 3 | 6 | 9' });
  const [base, label, symbol] = [unit.base, unit.label, unit.symbol].map(textIn);
  const name = multiplier === 0 ? (base ?? label ?? symbol) : (label ?? base ?? symbol);
  return {
    ...(name && { unit: named(name, language) }),
    ...(multiplier !== 0 && label === undefined && { power: multiplier as number }),
    ...(Number.isInteger(decimals) &&
      (decimals as number) >= 0 &&
      (decimals as number) < 15 && { precision: Number(`1e-${decimals as number}`) }),
  };
}

const isPercent = (name: string): boolean =>
  /^(%|percent(age)?|procent|per ?cent|proc\.|pc|відсот\p{L}*)$/iu.test(name.trim());

/** A unit by its name, which has one form, unless it is a currency's code. */
function named(name: string, language: Language): Unit {
  if (isPercent(name)) return PERCENT;
  const money = /^[A-Z]{3}$/.test(name) ? parseUnit(name, language) : undefined;
  return money?.kind === 'currency' ? money : { kind: 'noun', forms: { [language]: { other: name } } };
}

/** Where a cube comes from. HTML in `note` or `extension` is none of it. */
function sourceOf(json: Json, base: string | undefined): Source {
  const { label, source, updated, href } = json;
  return {
    title: textIn(label),
    publisher: textIn(source),
    updated: /^\d{4}-\d\d-\d\d/.exec(textIn(updated) ?? '')?.[0],
    url: safeUrl(textIn(href), base),
  };
}

/**
 * Opens the one cube of a file.
 * @throws DataError `links`, `shape`
 */
export function openCube(json: Json): { cube: Json; data: Cells; dimensions: readonly CubeDimension[] } {
  const { cube, dimensions } = cubeIn(json);
  return { cube, data: jsonStat(cube) as Cells, dimensions };
}

/**
 * The dimension that an author names, by id or label.
 * @throws DataError `shape` where there is none
 */
function asked(
  dimensions: readonly CubeDimension[],
  options: CubeOptions,
  field: 'labelField' | 'periodField',
): CubeDimension | undefined {
  const name = options[field];
  const found = dimensions.find(({ id }) => id === name) ?? dimensions.find(({ label }) => label === name);
  if (name === undefined || found) return found;
  throw new DataError('shape', {
    where: field.replace('Field', '-field'),
    found: name,
    expected: dimensions.map(({ id }) => id).join(', '),
    column: name,
  });
}

/**
 * Reads JSON-stat: a data set (2.0) or a bundle with one (1.x). `filter` picks categories by id or label; one dimension
 * is left for the picture, and beside it time, where the picture has room for that.
 * @throws DataError `links` for a collection without values, `dimension` where more than one is left, `shape`, `no-value`
 */
export function rowsOfJsonStat(json: Json, options: CubeOptions = {}): Rows {
  const { language = 'pl' } = options;
  const { cube, data, dimensions } = openCube(json);
  const left = cut(dimensions, options.filter);
  const wide = dimensions.filter((_, index) => (left[index]?.length ?? 0) > 1);
  const ownPeriod = asked(dimensions, options, 'periodField');
  const ownLabel = asked(dimensions, options, 'labelField');
  const isTime = (one: CubeDimension): boolean => (ownPeriod ? one === ownPeriod : one.isTime);
  const [time, ...others] = [...wide.filter(isTime), ...wide.filter((one) => !isTime(one))];
  const most = options.overTime && time && isTime(time) ? 2 : 1;
  if (wide.length > most) {
    const odd = others.at(-1);
    throw new DataError('dimension', {
      where: 'filter',
      found: wide.map(({ id }) => id).join(', '),
      expected: `filter="${odd?.id}=…" (${listed(odd?.categories ?? [])})`,
      column: odd?.id,
    });
  }
  const period = dimensions.find(isTime);
  const label = wide.find((one) => one !== period) ?? ownLabel;
  const count = wide.reduce((product, one) => product * (left[dimensions.indexOf(one)]?.length ?? 0), 1);
  if (count > MOST) throw new DataError('too-many', { where: 'filter', found: `${count}`, expected: `${MOST}` });
  const picked = wide.reduce<readonly (readonly number[])[]>(
    (cells, one) => {
      const at = dimensions.indexOf(one);
      return cells.flatMap((cell) => (left[at] ?? []).map((index) => cell.with(at, index)));
    },
    [left.map(([first]) => first ?? 0)],
  );
  const cells = picked.map((cell) => data.Data([...cell]));
  const categoryOf = (one: CubeDimension | undefined, row: number): CategoryOf | undefined =>
    one?.categories[picked[row]?.[dimensions.indexOf(one)] ?? 0];
  const unitOf = (row: number): UnitFacts => {
    const facts = dimensions.map((one) => {
      const category = categoryOf(one, row);
      return unitIn(category?.unit, language, `/dimension/${one.id}/category/unit/${category?.id}`);
    });
    const own = categoryOf(
      dimensions.find(({ id }) => /^unit(_measure)?$/i.test(id)),
      row,
    );
    // A code that is known says more than its name does.
    const byCode = own && named(own.id, language);
    const unit = byCode && byCode.kind !== 'noun' ? byCode : own && named(own.label, language);
    return Object.assign(unit ? { unit } : {}, ...facts) as UnitFacts;
  };
  const columns: Readonly<Partial<Record<string, (row: number) => unknown>>> = {
    label: (row) => categoryOf(label, row)?.label,
    period: (row) => periodText(categoryOf(period, row)),
    value: (row) => cells[row]?.value ?? null,
    flag: (row) => cells[row]?.status ?? '',
  };
  return {
    columns: Object.keys(columns),
    fields: { valueField: 'value', labelField: 'label', periodField: 'period', flagField: 'flag' },
    marks: { decimal: '.', group: '' },
    count: left.every((one) => one.length) ? picked.length : 0,
    column: (name) => (Object.hasOwn(columns, name) ? columns[name] : undefined),
    place: (row) => ({
      where: dimensions.map((one) => `${one.id}=${categoryOf(one, row)?.id}`).join('; '),
      row: row + 1,
    }),
    flags: (text) => (/^[.:\u2026]*$/.test(text.trim()) ? undefined : readFlags(text)),
    refine: (figure, row) => refined(figure, unitOf(row)),
    source: sourceOf(cube, options.base),
  };
}

/** A number in its unit; of a value that is missing no precision is known. */
function refined(figure: Figure, { unit = figure.unit, precision = figure.precision, power = 0 }: UnitFacts): Figure {
  const { value } = figure;
  return value === null
    ? { ...figure, unit, precision: undefined }
    : { ...figure, unit, value: shifted(value, power), precision: precision && shifted(precision, power) };
}

/** A category of time: its id where that is a period, else its label. */
const periodText = (category: CategoryOf | undefined): string | undefined =>
  category && (filePeriod(category.id).start === undefined ? category.label : category.id);
