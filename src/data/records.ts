import { DataError } from '../model/data-error.js';
import type { Dataset, Figure, Flag, Language } from '../model/figure.js';
import { decimalLanguage } from './column.js';
import { parseFilter } from './list.js';
import { excerpt, isObject, Members, type Json } from './members.js';
import { toQuantity } from './number.js';
import { parsePeriod } from './period.js';
import { follow } from './pointer.js';
import { readSource } from './report.js';
import { FLAGS, readQuantity } from './report-figure.js';
import { NO_UNIT, parseUnit, PERCENT } from './unit.js';

/** Which members of a record hold what, and which records count. */
export interface RecordOptions {
  readonly path?: string;
  readonly labelField?: string;
  readonly valueField?: string;
  readonly periodField?: string;
  readonly unitField?: string;
  readonly flagField?: string;
  readonly filter?: string;
  /** The element's own `lang`: the language of a unit's forms. */
  readonly language?: Language;
}

/** Texts and numbers of a cell as text, so that a filter or a label never sees `[object Object]`. */
const cellText = (cell: unknown): string | undefined =>
  typeof cell === 'string' ? cell : typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : undefined;

function readRecord(
  record: Json,
  pointer: string,
  row: number,
  options: RecordOptions,
  decimals: Language | undefined,
): Figure {
  const members = new Members(record, pointer);
  const column = options.valueField ?? 'value';
  const missing = (name: string): never => {
    throw new DataError('shape', {
      where: pointer || '/',
      expected: name,
      found: Object.keys(record).slice(0, 8).join(', '),
      row,
      column: name,
    });
  };
  if (!Object.hasOwn(record, column) && !('words' in record)) missing(column);
  const typed = toQuantity(record[column], `${pointer}/${column}`, decimals);
  const stated = readQuantity(new Members({ ...record, value: typed.value, flag: null }, pointer));
  /** The cell of a column that the author named, which then has to be there, or of the one that such records have. */
  const own = (field: string | undefined, fallback: string): string | undefined => {
    if (field !== undefined && !Object.hasOwn(record, field)) missing(field);
    return cellText(record[field ?? fallback]);
  };
  const unit = own(options.unitField, 'unit');
  const period = own(options.periodField, 'period');
  const label = options.labelField === undefined ? members.text('label') : own(options.labelField, 'label');
  const flag = own(options.flagField, 'flag');
  if (flag && !FLAGS.includes(flag as Flag)) {
    throw new DataError('shape', {
      where: `${pointer}/${options.flagField ?? 'flag'}`,
      found: flag,
      expected: FLAGS.join(' | '),
    });
  }
  return {
    ...typed,
    ...stated,
    flag: flag ? (flag as Flag) : undefined,
    precision: stated.precision ?? typed.precision,
    qualifier: record.qualifier == null ? typed.qualifier : stated.qualifier,
    ...(label !== undefined && { label }),
    unit:
      unit !== undefined
        ? parseUnit(unit, options.language ?? 'pl', undefined, `${pointer}/unit`)
        : typed.percent
          ? PERCENT
          : NO_UNIT,
    ...(period !== undefined && { period: parsePeriod(period) }),
  };
}

/**
 * Reads plain JSON: one number, one record, or an array of either, at `path` or at the top.
 * @throws DataError `pointer`, `shape` or `number`, with the place of the fault
 */
export function readRecords(json: unknown, options: RecordOptions, base?: string): Dataset {
  const path = options.path ?? '';
  const node = follow(json, path);
  const source = isObject(json) && isObject(json.source) ? readSource(new Members(json.source, '/source'), base) : {};
  const pairs = options.filter === undefined ? [] : parseFilter(options.filter);
  const rows = Array.isArray(node) ? node : [node];
  // Numbers as texts: the whole column tells how they are written, never the language of the page.
  const column = options.valueField ?? 'value';
  const decimals = decimalLanguage(rows.map((row: unknown) => (isObject(row) ? row[column] : row)));
  const figures = rows.flatMap((row: unknown, index): Figure[] => {
    const pointer = Array.isArray(node) ? `${path}/${index}` : path;
    if (typeof row === 'number' || typeof row === 'string' || row === null) {
      const { percent, ...quantity } = toQuantity(row, pointer || '/', decimals);
      return [{ ...quantity, unit: percent ? PERCENT : NO_UNIT }];
    }
    if (!isObject(row))
      throw new DataError('shape', { where: pointer || '/', expected: '0–9 | {…}', found: excerpt(row) });
    if (!pairs.every(([name, text]) => cellText(row[name]) === text)) return [];
    return [readRecord(row, pointer, index + 1, options, decimals)];
  });
  if (!figures.length)
    throw new DataError('no-value', {
      where: pairs.length ? 'filter' : 'path',
      found: options.filter ?? (path || '[]'),
      expected: '{…}',
    });
  return { figures, milestones: [], source };
}
