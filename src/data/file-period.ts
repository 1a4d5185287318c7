import type { Period } from '../model/figure.js';
import { parsePeriod } from './period.js';

const pad = (text: string): string => text.padStart(2, '0');

/** How files write what an author would type otherwise, and what it is. */
const SHAPES: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  // Socrata's and Excel's dates carry a time, pandas' years a fraction.
  [/^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)? ?(?:Z|[+-]\d\d:?\d\d)?$/i, (day = '') => day],
  [/^(\d{4})\.0$/, (year = '') => year],
  [/^(\d{4}) ?r(?:\.|ok)?$/i, (year = '') => year],
  // Statistics Sweden and others: 2024M05, 2024K3. SDMX: 2024-M05, 2024-Q3.
  [/^(\d{4})-?M(\d\d)$/i, (year = '', month = '') => `${year}-${month}`],
  [/^(\d{4})-?[QK]([1-4])$/i, (year = '', quarter = '') => `${year}-Q${quarter}`],
  [/^(\d{4})-A1?$/i, (year = '') => year],
  // With points it is day, month, year everywhere.
  [/^(\d\d?)\.(\d\d?)\.(\d{4})(?: ?r\.)?$/i, (day = '', month = '', year = '') => `${year}-${pad(month)}-${pad(day)}`],
];

/**
 * Reads a period as files write it: all that `parsePeriod` reads, and `2024M05`, `2024K3`, `31.12.2024`,
 * `2024-12-31T00:00:00`, `2024 r.`
 */
export function filePeriod(text: string): Period {
  const given = text.trim();
  for (const [shape, write] of SHAPES) {
    const match = shape.exec(given);
    const period = match && parsePeriod(write(...match.slice(1)));
    if (period?.start !== undefined) return period;
  }
  return parsePeriod(given);
}
