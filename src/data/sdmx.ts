import { DataError } from '../model/data-error.js';
import type { Figure, Scale } from '../model/figure.js';
import { readFlags } from './flags.js';
import { cellText, type Rows } from './rows.js';

const SCALES: Readonly<Partial<Record<string, Scale>>> = { 3: 'thousand', 6: 'million', 9: 'billion' };

/** Codes of what is counted, where they are none of ours. */
const UNITS: Readonly<Partial<Record<string, string>>> = { PC: 'percent', PT: 'percent', PCT: 'percent', PN: '' };

/** `TIME_PERIOD: Time` with labels, `TIME_PERIOD` without. */
const idOf = (column: string): string => column.split(':')[0]?.trim() ?? '';

/** Whether a table is SDMX-CSV, by the columns that it always has. */
export const isSdmx = (columns: readonly string[]): boolean =>
  ['OBS_VALUE', 'TIME_PERIOD'].every((id) => columns.some((column) => idOf(column) === id));

/** A value as SDMX states it: `UNIT_MULT` is a power of ten, `DECIMALS` how many of its digits count. */
function multiplied(figure: Figure, power: number, place: { readonly where?: string }): Figure {
  if (!power || figure.value === null) return figure;
  if (!Number.isInteger(power) || Math.abs(power) > 12)
    throw new DataError('shape', { ...place, found: `${power}`, expected: '0 | 3 | 6 | 9' });
  return {
    ...figure,
    value: Number(`${figure.value}e${power}`),
    precision: figure.precision && Number(`${figure.precision}e${power}`),
    scale: SCALES[power],
  };
}

/**
 * A table of SDMX-CSV: values, periods, statuses and multipliers by the names that the standard gives them. Its decimal
 * mark is the point.
 * @see https://github.com/sdmx-twg/sdmx-csv
 */
export function sdmxRows(rows: Rows): Rows {
  const named = (...ids: string[]): string | undefined =>
    rows.columns.find((column) => ids.includes(idOf(column).toUpperCase()));
  const columnOf = (...ids: string[]): ((row: number) => unknown) | undefined => {
    const name = named(...ids);
    return name === undefined ? undefined : rows.column(name);
  };
  const secrecy = columnOf('CONF_STATUS');
  const power = columnOf('UNIT_MULT');
  const unitField = named('UNIT_MEASURE', 'UNIT');
  return {
    ...rows,
    column: (name) => {
      const column = rows.column(name);
      // `PC: Percentage` with labels, `PC` without: what follows the code is for readers.
      return column && name === unitField
        ? (row) => {
            const [code = '', label] = (cellText(column(row)) ?? '').split(/: ?/, 2);
            return UNITS[code] ?? label ?? code;
          }
        : column;
    },
    fields: {
      valueField: named('OBS_VALUE'),
      periodField: named('TIME_PERIOD'),
      flagField: named('OBS_STATUS', 'OBS_FLAG'),
      unitField,
    },
    marks: { ...rows.marks, decimal: '.' },
    flags: (text) => readFlags(text.split(':')[0] ?? ''),
    refine: (figure, row) => {
      const isSecret = /^[CDNS]/.test(cellText(secrecy?.(row)) ?? '');
      const scaled = multiplied(figure, Number(cellText(power?.(row)) ?? 0), rows.place(row, named('UNIT_MULT') ?? ''));
      return isSecret ? { ...scaled, flags: [...(scaled.flags ?? []), 'confidential'] } : scaled;
    },
  };
}
