import type { Fields, Rows } from '../data/rows.js';
import { cellText } from '../data/rows.js';
import { filePeriod } from '../data/file-period.js';
import { FLAGS } from '../data/flags.js';
import type { ColumnFacts } from './column-facts.js';

/** How an element could be given a table. */
export interface Suggestion {
  readonly tag: 'krk-stat' | 'krk-compare' | 'krk-breakdown' | 'krk-timeline';
  readonly fields: Fields;
  readonly filter?: string;
}

/** A name or a text in a filter, quoted where a sign in it would end it. */
const inFilter = (text: string): string => (/[;:="]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const filterOf = (pairs: readonly (readonly [string, string])[]): string | undefined =>
  pairs.length ? pairs.map(([name, text]) => `${inFilter(name)}=${inFilter(text)}`).join('; ') : undefined;

/** Names of columns that only number the rows. */
const isIdentifier = ({ name }: ColumnFacts): boolean =>
  /^(_*id|rowid|objectid|fid|lp\.?|nr|no\.?|code|kod|index)$/i.test(name);

const most = (columns: readonly ColumnFacts[]): ColumnFacts | undefined =>
  columns.toSorted((a, b) => b.values.length - a.values.length)[0];

/** What the columns of a table are for, as far as they tell. */
export function rolesOf(
  rows: Rows,
  facts: readonly ColumnFacts[],
): Record<'value' | 'label' | 'period' | 'flag', ColumnFacts | undefined> {
  const named = (name: string | undefined): ColumnFacts | undefined => facts.find((one) => one.name === name);
  const { valueField, labelField, periodField, flagField } = rows.fields ?? {};
  const period =
    named(periodField) ??
    facts.find(({ kind, values }) => kind === 'period' && values.length > 1) ??
    facts.find(({ kind }) => kind === 'period');
  const numbers = facts.filter((one) => one.kind === 'number' && one !== period && !isIdentifier(one));
  const value = named(valueField) ?? most(numbers);
  const names = facts.filter((one) => ['text', 'code'].includes(one.kind) && one !== period);
  const flag = named(flagField) ?? names.find(({ values }) => values.every((text) => FLAGS.includes(text as never)));
  const label = named(labelField) ?? most(names.filter((one) => one !== flag && one.kind === 'text')) ?? most(names);
  return { value, label: label?.values.length ? label : undefined, period, flag: flag === label ? undefined : flag };
}

/**
 * Pairs that leave rows apart by one column: what else differs is held at the value it has in one row.
 * @param row the row to hold to
 * @param by the column whose texts are to differ
 */
function holding(
  rows: Rows,
  facts: readonly ColumnFacts[],
  row: number,
  by: readonly (ColumnFacts | undefined)[],
  value: ColumnFacts,
): (readonly [string, string])[] {
  const text = (one: ColumnFacts, at: number): string => cellText(rows.column(one.name)?.(at)) ?? '';
  const all = Array.from({ length: rows.count }, (_, at) => at);
  const pairs: (readonly [string, string])[] = [];
  let left = all;
  const isApart = (): boolean =>
    new Set(left.map((at) => JSON.stringify(by.map((one) => one && text(one, at))))).size === left.length;
  // What is told in few words first: a year, a sex, a kind.
  const others = facts
    .filter((one) => !by.includes(one) && one !== value && one.kind !== 'empty' && one.values.length > 1)
    .filter((one) => one.kind !== 'number' || one.values.length * 4 < rows.count)
    .toSorted((a, b) => a.values.length - b.values.length);
  for (const one of others) {
    if (isApart()) break;
    const kept = left.filter((at) => text(one, at) === text(one, row));
    if (kept.length === left.length) continue;
    pairs.push([one.name, text(one, row)]);
    left = kept;
  }
  return pairs;
}

/** The row that a single figure is best made of: the newest with a value, else the first. */
function newest(rows: Rows, value: ColumnFacts, period: ColumnFacts | undefined): number {
  const filled = Array.from({ length: rows.count }, (_, row) => row).filter((row) =>
    value.values.includes(cellText(rows.column(value.name)?.(row)) ?? ''),
  );
  const at = (row: number): number =>
    period ? (filePeriod(cellText(rows.column(period.name)?.(row)) ?? '').start ?? -Infinity) : 0;
  return filled.reduce((best, row) => (at(row) > at(best) ? row : best), filled[0] ?? 0);
}

/** The ways to show a table that its columns allow; whether a picture can really be made of each is for the caller to try. */
export function suggestions(rows: Rows, facts: readonly ColumnFacts[]): readonly Suggestion[] {
  const { value, label, period, flag } = rolesOf(rows, facts);
  if (!value || !rows.count) return [];
  const last = newest(rows, value, period);
  const own = rows.fields ?? {};
  const field = (key: keyof Fields, one: ColumnFacts | undefined): Fields =>
    one && own[key] !== one.name ? { [key]: one.name } : {};
  const base = { ...field('valueField', value), ...field('flagField', flag) };
  const text = (one: ColumnFacts): string => cellText(rows.column(one.name)?.(last)) ?? '';
  const named = { ...field('labelField', label) };
  const dated = { ...field('periodField', period) };
  const held = [...(label ? [label] : []), ...(period ? [period] : [])].filter((one) => one.values.length > 1);
  const pairs: (readonly [string, string])[] = held.map((one) => [one.name, text(one)]);
  const rest = holding(rows, facts, last, held, value);
  const found: Suggestion[] = [
    { tag: 'krk-stat', fields: { ...named, ...base, ...dated }, filter: filterOf([...pairs, ...rest]) },
  ];
  if (period && period.values.length > 1)
    found.push({
      tag: 'krk-timeline',
      fields: { ...base, ...dated },
      filter: filterOf(holding(rows, facts, last, [period], value)),
    });
  if (label && label.values.length > 1) {
    const filter = filterOf(holding(rows, facts, last, [label], value));
    found.push({ tag: 'krk-compare', fields: { ...named, ...base, ...dated }, filter });
    found.push({ tag: 'krk-breakdown', fields: { ...named, ...base, ...dated }, filter });
  }
  return found;
}
