import type { Cell, Table } from '../format/table.js';
import type { Language } from '../model/figure.js';

/** By which column a table is sorted, and which way; `aria-sort` has the same words. */
export interface Order {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/** A column is sorted upwards, then downwards, then as it was given. */
export function nextOrder(order: Order | undefined, column: number): Order | undefined {
  if (order?.column !== column) return { column, direction: 'ascending' };
  return order.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}

const keyOf = (cell: Cell | undefined): number | undefined => cell?.shown?.value ?? cell?.at;

/** Rows by the values of a column, by date, or by the letters of the language; gaps stay last, whichever way. */
export function inOrderOf(rows: Table['rows'], order: Order | undefined, language: Language): Table['rows'] {
  if (!order) return rows;
  const { column, direction } = order;
  const sign = direction === 'ascending' ? 1 : -1;
  const isOfValues = rows.some((cells) => keyOf(cells[column]) !== undefined);
  return rows.toSorted((one, other) => {
    const [a, b] = [one[column], other[column]];
    if (!isOfValues) return sign * (a?.text ?? '').localeCompare(b?.text ?? '', language, { numeric: true });
    const [x, y] = [keyOf(a), keyOf(b)];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    return sign * (x - y);
  });
}
