import { DataError, type ErrorDetails } from '../model/data-error.js';
import type { Figure, Scale } from '../model/figure.js';
import { readFlags } from './flags.js';
import { shifted } from './number.js';
import { cellText, type Rows } from './rows.js';
import { parseUnit } from './unit.js';

const SCALES: Readonly<Partial<Record<string, Scale>>> = { 3: 'thousand', 6: 'million', 9: 'billion' };

/** Codes of what is counted, where they are none of ours. */
const UNITS: Readonly<Partial<Record<string, string>>> = { PC: 'percent', PT: 'percent', PCT: 'percent', PN: '' };

/** `TIME_PERIOD: Time` with labels, `TIME_PERIOD` without. */
const idOf = (column: string): string => column.split(':')[0]?.trim() ?? '';

/** Whether a table is SDMX-CSV, by the columns that it always has. */
export const isSdmx = (columns: readonly string[]): boolean =>
  ['OBS_VALUE', 'TIME_PERIOD'].every((id) => columns.some((column) => idOf(column) === id));

/** A code with its name behind it, where labels were asked for: `6: Millions`. */
const codeOf = (cell: unknown): string => idOf(cellText(cell) ?? '');

/** A value as SDMX states it: `UNIT_MULT` is a power of ten. */
function multiplied(figure: Figure, code: string, place: ErrorDetails): Figure {
  const power = Number(code);
  if (!Number.isInteger(power) || Math.abs(power) > 15)
    throw new DataError('shape', { ...place, found: code, expected: '0 | 3 | 6 | 9' });
  if (!power || figure.value === null) return figure;
  return {
    ...figure,
    value: shifted(figure.value, power),
    precision: figure.precision && shifted(figure.precision, power),
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
            const text = cellText(column(row)) ?? '';
            const code = idOf(text);
            if (Object.hasOwn(UNITS, code)) return UNITS[code];
            const label = text.slice(code.length + 1).trim();
            return parseUnit(code, 'en').kind === 'currency' ? code : label || code;
          }
        : column;
    },
    fields: {
      valueField: named('OBS_VALUE'),
      periodField: named('TIME_PERIOD'),
      flagField: named('OBS_STATUS', 'OBS_FLAG'),
      unitField,
    },
    marks: { ...rows.marks, decimal: '.', group: '' },
    flags: (text) => readFlags(text.split(':')[0] ?? ''),
    refine: (figure, row) => {
      // `F` is free; all other codes say in which way it isn't. `_Z` says that the question doesn't arise.
      const isSecret = /^(?!F$)[A-Z]$/.test(codeOf(secrecy?.(row)));
      const scaled = multiplied(figure, codeOf(power?.(row)), rows.place(row, named('UNIT_MULT') ?? ''));
      return isSecret ? { ...scaled, flags: [...new Set([...(scaled.flags ?? []), 'confidential' as const])] } : scaled;
    },
  };
}
