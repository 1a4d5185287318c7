import jsonStat, { type Cube } from 'jsonstat-toolkit/import.mjs';
import { DataError } from '../model/data-error.js';
import type { Figure, Language, Source, Unit } from '../model/figure.js';
import { filePeriod } from './file-period.js';
import { readFlags } from './flags.js';
import { dataSets } from './json-shapes.js';
import { parseFilter } from './list.js';
import { isObject, type Json } from './members.js';
import type { Fields, Rows } from './rows.js';
import { PERCENT } from './unit.js';
import { safeUrl } from './url.js';

/** More cells than this a file of the size that is read can't state one by one. */
const MOST_CELLS = 2_000_000;

interface CategoryOf {
  readonly id: string;
  readonly label: string;
  readonly unit?: Json;
}

interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly isTime: boolean;
  readonly categories: readonly CategoryOf[];
}

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

const TIME_NAMES =
  /^(time|time_period|tid|year|years?|rok|lata|okres|period|anno|jahr|month|quarter|miesi[ąa]c|kwarta[łl])$/i;

const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);
/** Ids and labels for a message, as many as one reads. */
const listed = (categories: readonly CategoryOf[]): string =>
  categories
    .slice(0, 6)
    .map(({ id, label }) => (id === label ? id : `${id} (${label})`))
    .join(', ') + (categories.length > 6 ? ', …' : '');

/**
 * The one data set of a file. Sizes may be texts, and are made numbers, since the toolkit would join them.
 * @throws DataError `shape` for links without values, or for several data sets
 */
function cubeIn(json: Json): Json {
  const found = dataSets(json);
  const [first] = found;
  const expected = '{ "class": "dataset" }';
  if (!first) {
    const links = isObject(json.link) && Array.isArray(json.link.item) ? (json.link.item as unknown[]) : [];
    const hrefs = links.flatMap((item) => (isObject(item) ? (textIn(item.href) ?? textIn(item.label) ?? []) : []));
    throw new DataError('links', { where: 'src', expected: hrefs.slice(0, 3).join(', ') || expected });
  }
  if (found.length > 1)
    throw new DataError('shape', { where: 'path', found: found.map(([name]) => `/${name}`).join(', '), expected });
  const [, cube] = first;
  const { dimension } = cube as { dimension: Json };
  const sizes = cube.size ?? dimension.size;
  const size = Array.isArray(sizes) ? sizes.map(Number) : [];
  const cells = size.reduce((product, one) => product * one, 1);
  if (!size.length || !size.every((one) => Number.isInteger(one) && one >= 0) || cells > MOST_CELLS)
    throw new DataError('shape', { where: '/size', found: JSON.stringify(sizes), expected: '[1, 2, …]' });
  return {
    version: '2.0',
    class: 'dataset',
    ...cube,
    id: cube.id ?? dimension.id,
    size,
    role: cube.role ?? dimension.role,
  };
}

function dimensionsOf(cube: Cube, json: Json): Dimension[] {
  const roles = isObject(json.role) && Array.isArray(json.role.time) ? (json.role.time as unknown[]) : [];
  const dimensions = cube.id.map((id): Dimension => {
    const dimension = cube.Dimension(id);
    const isTime = roles.length ? roles.includes(id) : TIME_NAMES.test(id) || TIME_NAMES.test(dimension?.label ?? '');
    return {
      id,
      label: textIn(dimension?.label) ?? id,
      isTime,
      categories: (dimension?.id ?? []).map((category) => {
        const { label, unit } = dimension?.Category(category) ?? {};
        return { id: category, label: textIn(label) ?? category, ...(isObject(unit) && { unit }) };
      }),
    };
  });
  if (!dimensions.length || dimensions.some(({ categories }, index) => categories.length !== cube.size[index]))
    throw new DataError('shape', {
      where: '/dimension',
      found: cube.id.join(', '),
      expected: `size: ${cube.size.join(', ')}`,
    });
  return dimensions;
}

/** The categories that stay of each dimension. */
function cut(dimensions: readonly Dimension[], filter: string | undefined): readonly (readonly number[])[] {
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

/** What a category says of its numbers: `{ "base": "antal", "decimals": 1 }`, or only the name of a unit's dimension. */
function unitIn(unit: Json | undefined, language: Language): { readonly unit?: Unit; readonly precision?: number } {
  const name = textIn(unit?.base) ?? textIn(unit?.label) ?? textIn(unit?.symbol);
  const decimals = typeof unit?.decimals === 'number' ? unit.decimals : undefined;
  return {
    ...(name && { unit: named(name, language) }),
    ...(decimals !== undefined && decimals >= 0 && decimals < 15 && { precision: Number(`1e-${decimals}`) }),
  };
}

const isPercent = (name: string): boolean =>
  /^(%|percent(age)?|procent|per ?cent|proc\.|pc|відсот\p{L}*)$/iu.test(name.trim());
/** A unit by its name, which has one form. */
const named = (name: string, language: Language): Unit =>
  isPercent(name) ? PERCENT : { kind: 'noun', forms: { [language]: { other: name } } };

/** Where a cube comes from. HTML in `note` or `extension` is none of it. */
function sourceOf(json: Json, base: string | undefined): Source {
  const { label, source, updated, href } = json;
  return {
    title: textIn(label),
    publisher: textIn(source),
    updated: textIn(updated)?.slice(0, 10),
    url: safeUrl(textIn(href), base),
  };
}

/**
 * Reads JSON-stat: a data set (2.0) or a bundle with one (1.x). `filter` picks categories by id or label; one dimension
 * is left for the picture, and beside it time, where the picture has room for that.
 * @throws DataError `links` for a collection without values, `dimension` where more than one is left, `shape`, `no-value`
 */
export function rowsOfJsonStat(json: Json, options: CubeOptions = {}): Rows {
  const { language = 'pl' } = options;
  const cube = cubeIn(json);
  const data = jsonStat(cube);
  const dimensions = dimensionsOf(data, cube);
  const left = cut(dimensions, options.filter);
  const wide = dimensions.filter((_, index) => (left[index]?.length ?? 0) > 1);
  const isTime = ({ id, isTime: byRole }: Dimension): boolean =>
    options.periodField ? id === options.periodField : byRole;
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
  const label =
    wide.find((one) => one !== period) ??
    (options.labelField ? dimensions.find(({ id }) => id === options.labelField) : undefined);
  const picked = wide.reduce<readonly (readonly number[])[]>(
    (cells, one) => {
      const at = dimensions.indexOf(one);
      return cells.flatMap((cell) => (left[at] ?? []).map((index) => cell.with(at, index)));
    },
    [left.map(([first]) => first ?? 0)],
  );
  const cells = picked.map((cell) => data.Data([...cell]));
  const categoryOf = (one: Dimension | undefined, row: number): CategoryOf | undefined =>
    one?.categories[picked[row]?.[dimensions.indexOf(one)] ?? 0];
  const unitOf = (row: number): ReturnType<typeof unitIn> => {
    const units = dimensions.map((one) => unitIn(categoryOf(one, row)?.unit, language)).find(({ unit }) => unit);
    const own = dimensions.find(({ id }) => /^unit(_measure)?$/i.test(id));
    const name = categoryOf(own, row);
    return units ?? (name ? { unit: isPercent(name.id) ? PERCENT : named(name.label, language) } : {});
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
    marks: { decimal: '.' },
    count: left.every((one) => one.length) ? picked.length : 0,
    column: (name) => (Object.hasOwn(columns, name) ? columns[name] : undefined),
    place: (row) => ({
      where: dimensions.map((one) => `${one.id}=${categoryOf(one, row)?.id}`).join('; '),
      row: row + 1,
    }),
    flags: (text) => (/^[.:\u2026]*$/.test(text.trim()) ? undefined : readFlags(text)),
    refine: (figure, row): Figure => ({ ...figure, ...unitOf(row), ...nothing(figure) }),
    source: sourceOf(cube, options.base),
  };
}

/** Of a value that is missing no precision is known. */
const nothing = ({ value }: Figure): Partial<Figure> => (value === null ? { precision: undefined } : {});

/** A category of time: its id where that is a period, else its label. */
const periodText = (category: CategoryOf | undefined): string | undefined =>
  category && (filePeriod(category.id).start === undefined ? category.label : category.id);
