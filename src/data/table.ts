import type { Dataset, Language } from '../model/figure.js';
import { figuresOf, NO_FIGURE, seriesOf, typedRatio, typedShare, typedStat, typedWhole, type Typed } from './typed.js';

const textOf = (cell: Element): string => cell.textContent.replace(/\s+/g, ' ').trim();

/** The cells of each row that holds data; a row that stands in `<thead>`, or has no `<td>`, is a heading. */
const cellsOf = (rows: Iterable<HTMLTableRowElement>): string[][] =>
  [...rows]
    .filter((row) => row.parentElement?.localName !== 'thead' && row.querySelector('td'))
    .map((row) => [...row.cells].map(textOf));

const isShare = (text: string): boolean => text.includes('%');
const isAmount = (text: string): boolean => !isShare(text);

/**
 * Reads a `<table>` between the tags. The first column is the label or period, the second the value. In a share the first
 * row is the part (a value with a percent sign is its share) and a second row the whole; in a ratio the third column is
 * the whole; in a breakdown the row of a `<tfoot>` is.
 * @param tag the element that asks
 */
export function readTable(table: HTMLTableElement, tag: string, typed: Typed, own?: Language): Dataset | undefined {
  const rows = cellsOf(table.rows);
  const [[label = '', ...values] = [], [, ...whole] = []] = rows;
  const caption = table.caption ? textOf(table.caption) : undefined;
  if (!values.length) return undefined;
  const common = { milestones: [], source: {} };
  const foot = table.tFoot ? cellsOf(table.tFoot.rows) : [];
  // A row of totals is no category and no part.
  const body = rows.slice(0, rows.length - foot.length);
  const itemsIn = (cells: string[][]): { label: string; value: string }[] =>
    cells.map(([name = '', value = '']) => ({ label: name, value }));
  if (tag === 'krk-timeline')
    return { ...common, figures: [{ ...seriesOf(itemsIn(rows), typed, 'table', own), label: caption }] };
  if (tag === 'krk-compare')
    return {
      ...common,
      figures: figuresOf(itemsIn(body), typed, 'table', own),
      whole: { ...NO_FIGURE, label: caption },
    };
  if (tag === 'krk-breakdown') {
    const figures = figuresOf(itemsIn(body), typed, 'table', own);
    const total = typed.total ?? foot[0]?.[1];
    return { ...common, figures, whole: { ...typedWhole({ ...typed, total }, figures, own), label: caption } };
  }
  const [value, of] = values;
  const data =
    tag === 'krk-budget-share'
      ? typedShare(
          { ...typed, share: values.find(isShare), amount: values.find(isAmount), total: whole.find(isAmount) },
          own,
        )
      : tag === 'krk-ratio'
        ? typedRatio({ ...typed, value, of: of ?? typed.of }, own)
        : typedStat({ ...typed, value }, own);
  return data && { ...data, figures: data.figures.map((figure) => ({ ...figure, label })) };
}
