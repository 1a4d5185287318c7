import { DataError } from '../model/data-error.js';
import { hasWords } from './cell.js';
import { decimalOf, type Mark } from './column.js';
import { parseFilter } from './list.js';
import { ROWS_AT_ONCE, type Pacer } from './pacer.js';
import { remembered } from './remembered.js';
import { cellText, MOST, type Rows } from './rows.js';

/** Names for a message, as many as one reads. */
export const named = (names: readonly string[]): string =>
  names.slice(0, 12).join(', ') + (names.length > 12 ? `, … (${names.length})` : '');

/** Whether this is only a page of a longer list. */
export const isPage = ({ total, count }: Rows): boolean => total !== undefined && total > count;
export const incomplete = ({ total, count }: Rows): DataError =>
  new DataError('incomplete', { where: 'src', found: `${count}`, expected: `${total}` });

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

async function findRows(rows: Rows, filter: string | undefined, pacer: Pacer): Promise<readonly number[]> {
  const pairs = (filter === undefined ? [] : parseFilter(filter)).map(([given, text]) => {
    // `Rok!=Ogółem` leaves rows out.
    const isNot = given.endsWith('!') && !rows.columns.includes(given);
    const name = isNot ? given.slice(0, -1).trim() : given;
    const column = rows.column(name);
    if (!column)
      throw new DataError('shape', { where: 'filter', found: name, expected: named(rows.columns), column: name });
    return { name, text, column, isNot };
  });
  const found: number[] = [];
  for (let row = 0; row < rows.count; row++) {
    if (row % ROWS_AT_ONCE === 0 && pacer.isDue) await pacer.rest();
    if (pairs.every(({ text, column, isNot }) => (cellText(column(row)) === text) !== isNot)) found.push(row);
  }
  if (found.length) return found;
  // It may stand on another page.
  if (isPage(rows)) throw incomplete(rows);
  // Which pair leaves nothing, and what stands in its column instead.
  const odd = pairs.find(
    ({ text, column, isNot }) => !isNot && !range(rows.count).some((row) => cellText(column(row)) === text),
  );
  const there = odd && new Set(range(Math.min(rows.count, MOST)).map((row) => cellText(odd.column(row)) ?? ''));
  throw new DataError('no-value', {
    where: 'filter',
    found: filter,
    expected: odd ? named([...(there ?? [])].map((text) => `${odd.name}=${text}`)) : '{…}',
  });
}

/** The rows that match every pair, as text; asked for by many, they are looked for once. */
export const matching = (rows: Rows, filter: string | undefined, pacer: Pacer): Promise<readonly number[]> =>
  remembered(rows, `filter ${filter}`, () => findRows(rows, filter, pacer));

/** Goes through a column for what its cells say of the decimal mark. */
async function findMark(rows: Rows, name: string, pacer: Pacer): Promise<Mark | undefined> {
  const column = rows.column(name);
  const firm = new Set<Mark>();
  const loose = new Set<Mark>();
  for (let row = 0; row < rows.count; row++) {
    if (row % ROWS_AT_ONCE === 0 && pacer.isDue) await pacer.rest();
    const cell = column?.(row);
    const mark = typeof cell === 'string' ? decimalOf(cell) : undefined;
    if (typeof cell !== 'string' || !mark) continue;
    // A scale or a hedge is of a language, and decides for its own cell.
    if (hasWords(cell)) loose.add(mark);
    else if (firm.add(mark).size > 1)
      throw new DataError('ambiguous', {
        ...rows.place(row, name),
        found: cell,
        expected: 'decimal="," / decimal="."',
      });
  }
  const [only, another] = firm.size ? firm : loose;
  return another ? undefined : only;
}

/**
 * What sets off decimals in a column, by the evidence of all its cells, also of the rows that nobody asked for.
 * @throws DataError `ambiguous` for a column that writes some decimals with a comma and others with a point
 */
export const markOf = (rows: Rows, name: string, pacer: Pacer): Promise<Mark | undefined> =>
  remembered(rows, `decimal ${name}`, () => findMark(rows, name, pacer));
