import { DataError } from '../model/data-error.js';
import type { Flag } from '../model/figure.js';
import { bdlResults } from './json-shapes.js';
import { isObject, type Json } from './members.js';
import { cellText, rowsOfJson, type Rows } from './rows.js';

/**
 * What an `attrId` says, from the bank's own dictionary (`/attributes`). Where there is no datum, `val` is 0 all the same.
 * `negligible` is a real 0 in print: something is there, but less than the smallest number that is printed.
 */
const ATTRIBUTES: Readonly<Partial<Record<string, readonly Flag[]>>> = {
  0: [],
  1: [],
  3: ['incomplete'],
  4: ['missing'],
  7: ['negligible'],
  9: ['estimated', 'provisional'],
  11: ['break'],
  13: ['break', 'incomplete'],
  14: ['break', 'missing'],
  15: ['missing'],
  17: ['break', 'negligible'],
  20: ['low-reliability'],
  21: ['low-reliability'],
  50: ['missing'],
  91: ['missing'],
  94: [],
  97: ['definition-differs'],
  98: ['break'],
};

const flagsOf = (attribute: string): readonly Flag[] | undefined => {
  // A value without an attribute is a value like any other.
  const flags =
    attribute === '' ? [] : Object.hasOwn(ATTRIBUTES, attribute) ? ATTRIBUTES[attribute] : ['special' as const];
  return flags?.length ? flags : undefined;
};

/**
 * An answer of the Local Data Bank as a table of `id`, `name`, `year`, `val` and `attrId`: by variable (`name` is the
 * place) or by unit (`unitName` is the place, `id` the variable).
 * @throws DataError `shape` for an answer without values
 */
export function rowsOfBdl(json: unknown): Rows {
  const around = isObject(json) ? json : {};
  const records = bdlResults(json).flatMap((series, index) => {
    const { values, ...rest } = series as Json;
    return (values as Json[]).map((one, at): Json => {
      const isMissing = !!flagsOf(cellText(one.attrId) ?? '')?.includes('missing');
      const place = { name: rest.name ?? around.unitName, ...rest, year: one.year, attrId: one.attrId };
      return { ...place, val: isMissing ? null : one.val, at: `${index}/values/${at}` };
    });
  });
  if (!records.length) throw new DataError('no-value', { where: '/results', expected: '{ "year": …, "val": … }' });
  const rows = rowsOfJson(records, '/results');
  const { totalRecords, lastUpdate } = around;
  return {
    ...rows,
    columns: rows.columns.filter((name) => name !== 'at'),
    place: (row, name) => ({ where: `/results/${String(records[row]?.at)}/${name}`, row: row + 1, column: name }),
    fields: { labelField: 'name', valueField: 'val', periodField: 'year', flagField: 'attrId' },
    flags: flagsOf,
    source: {
      publisher: {
        pl: 'Główny Urząd Statystyczny',
        en: 'Statistics Poland',
        uk: 'Головне статистичне управління Польщі',
      },
      title: { pl: 'Bank Danych Lokalnych', en: 'Local Data Bank', uk: 'Банк локальних даних' },
      ...(typeof lastUpdate === 'string' && { updated: lastUpdate.slice(0, 10) }),
    },
    // Of a variable the list of places is paged; of a place the list of variables.
    keys: ['id', ...(isObject(json) && json.unitName !== undefined ? [] : ['name'])],
    ...(typeof totalRecords === 'number' && {
      total: Math.round(totalRecords * (records.length / bdlResults(json).length)),
    }),
  };
}
