import type { Period } from '../model/figure.js';

const SHAPE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?|-?q([1-4])|\/(\d\d|\d{4})| ?[-\u2013] ?(\d{4}))?$/i;

/**
 * Reads `2024`, `2024-12-31`, `2024-10`, `2024-Q3`, `2023/2024` and `2023/24` (school years), `2021–2024` (a range).
 * Any other text is a category: no time axis, no change computed.
 */
export function parsePeriod(given: string): Period {
  const text = given.trim();
  const [, first, month, day, quarter, second, last] = SHAPE.exec(text) ?? [];
  const year = Number(first);
  /** From the first of a month, so many months, or a day of it. */
  const span = (kind: Period['kind'], from: number, months: number, date?: number): Period => ({
    kind,
    text,
    start: Date.UTC(year, from, date ?? 1),
    end: date === undefined ? Date.UTC(year, from + months, 1) : Date.UTC(year, from, date + 1),
  });
  const m = Number(month) - 1;
  if (day && Number(day) > 0 && new Date(Date.UTC(year, m, Number(day))).getUTCMonth() === m)
    return span('date', m, 0, Number(day));
  if (month && !day && m >= 0 && m < 12) return span('month', m, 1);
  if (quarter) return { ...span('quarter', Number(quarter) * 3 - 3, 3), text: `${year}-Q${quarter}` };
  if (second && String(year + 1).endsWith(second))
    return { ...span('school-year', 8, 12), text: `${year}/${year + 1}` };
  if (last && Number(last) > year)
    return { ...span('range', 0, (Number(last) - year + 1) * 12), text: `${year}\u2013${last}` };
  // Date.UTC takes 0–99 for the twentieth century.
  if (first === text && year > 99) return span('year', 0, 12);
  return { kind: 'category', text };
}
