import type { Dataset, Language } from '../model/figure.js';
import { seriesOf, typedShare, typedStat, type Typed } from './typed.js';

const textOf = (cell: Element): string => cell.textContent.replace(/\s+/g, ' ').trim();

/**
 * Reads a `<table>` between the tags. The first column is the label or period, the second the value; a row that stands
 * in `<thead>`, or has no `<td>`, is a heading.
 * In a share the first row is the part (a value with a percent sign is its share) and a second row the whole.
 * @param tag the element that asks
 */
export function readTable(table: HTMLTableElement, tag: string, typed: Typed, own?: Language): Dataset | undefined {
  const rows = [...table.rows]
    .filter((row) => row.parentElement?.localName !== 'thead' && row.querySelector('td'))
    .map((row) => [...row.cells].map(textOf));
  const [[label = '', ...values] = [], [, ...whole] = []] = rows;
  const caption = table.caption ? textOf(table.caption) : undefined;
  if (!values.length) return undefined;
  if (tag === 'krk-timeline') {
    const items = rows.map(([name = '', value = '']) => ({ label: name, value }));
    return { figures: [{ ...seriesOf(items, typed, 'table', own), label: caption }], milestones: [], source: {} };
  }
  const isShare = (text: string): boolean => text.includes('%');
  const isAmount = (text: string): boolean => !isShare(text);
  const data =
    tag === 'krk-stat'
      ? typedStat({ ...typed, value: values[0] }, own)
      : typedShare(
          { ...typed, share: values.find(isShare), amount: values.find(isAmount), total: whole.find(isAmount) },
          own,
        );
  return data && { ...data, figures: data.figures.map((figure) => ({ ...figure, label })) };
}
