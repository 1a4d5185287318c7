import type { Table } from '../format/table.js';
import { seriesOf, valueAt } from '../format/walk.js';
import type { Unit } from '../model/figure.js';
import { sameUnit } from '../view/items.js';
import { edgeOf } from '../view/shown.js';
import type { FigureView } from '../view/view.js';
import type { Tone } from './sound.js';

/** The ends of the scale that the picture draws on: what is heard is as far apart as what is seen. */
function scaleOf(view: FigureView, table: Table, column: number): readonly [low: number, high: number] {
  if (view.kind === 'compare') return [view.scale.min, view.scale.max];
  let [low, high] = [0, 0];
  const unit = unitAt(table, column);
  for (const other of seriesOf(table)) {
    if (!sameUnit(unitAt(table, other), unit)) continue;
    table.rows.forEach((_, row) => {
      const value = valueAt(table, row, other)?.value ?? 0;
      [low, high] = [Math.min(low, value), Math.max(high, value)];
    });
  }
  return [low, high];
}

const unitAt = (table: Table, column: number): Unit | undefined =>
  table.rows.find((cells) => cells[column]?.shown)?.[column]?.shown?.unit;

/** A column of the table as tones, one a row; a gap is silent. */
export function tonesOf(view: FigureView, table: Table, column: number): readonly Tone[] {
  const [low, high] = scaleOf(view, table, column);
  const series = seriesOf(table).indexOf(column);
  return table.rows.map((_, row) => {
    const shown = valueAt(table, row, column);
    const value = shown?.value ?? null;
    return {
      pitch: value === null ? undefined : (value - low) / (high - low || 1),
      edge: shown ? edgeOf(shown) : 'sharp',
      at: table.rows.length > 1 ? row / (table.rows.length - 1) : 0.5,
      series,
    };
  });
}
