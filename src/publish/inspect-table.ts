import { filePeriod } from '../data/file-period.js';
import { cellText, type Rows } from '../data/rows.js';
import type { ColumnFacts } from './column-facts.js';

/** `1 row`, `2 rows`. */
export const counted = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;

/** Rows that are shown as they are. */
const SHOWN = 3;
const WIDEST = 28;

const cut = (text: string): string => {
  // A foreign file may hold what would steer the terminal.
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ');
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
};

/** Lines of a table for a terminal, each column as wide as its widest cell. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => (row[index] ?? '').length)));
  return rows.map((row) => `  ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd());
}

const MARKS = {
  ',': 'comma',
  '.': 'point',
  either: 'either: say decimal="," or "."',
  mixed: 'both: cells contradict one another',
} as const;

function held({ kind, decimal, values }: ColumnFacts): string {
  if (kind === 'number') return decimal ? `number, ${MARKS[decimal]}` : 'number, whole';
  if (kind === 'code') return 'code, stays text';
  if (kind !== 'period') return kind;
  const ordered = values.toSorted((a, b) => (filePeriod(a).start ?? 0) - (filePeriod(b).start ?? 0));
  return `period, ${ordered[0] ?? ''}${ordered.length > 1 ? ` to ${ordered.at(-1) ?? ''}` : ''}`;
}

const missing = ({ missing: count, markers }: ColumnFacts): string =>
  count ? `${count} (${markers.map((text) => text || 'empty').join(' ')})` : '0';

/** What a table holds, column by column, and its first rows. */
export function tableLines(rows: Rows, facts: readonly ColumnFacts[]): string[] {
  const first = Array.from({ length: Math.min(SHOWN, rows.count) }, (_, row) =>
    rows.columns.map((name) => cut(cellText(rows.column(name)?.(row)) ?? '–')),
  );
  return [
    '',
    ...aligned([
      ['column', 'holds', 'missing', 'different', 'for example'],
      ...facts.map((one) => [
        cut(one.name),
        held(one),
        missing(one),
        `${one.values.length}`,
        cut(one.values[0] ?? '–'),
      ]),
    ]),
    '',
    '  first rows',
    ...first.map((cells) => `  ${cells.join(' | ')}`),
  ];
}
