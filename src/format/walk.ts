import type { Language } from '../model/figure.js';
import { spoken } from './speech.js';
import type { Cell, Table } from './table.js';
import { capital, type LocalText } from './text.js';

/** The columns that hold values: what a walk through the picture calls series. */
export const seriesOf = ({ head, rows }: Table): readonly number[] =>
  [...head.keys()].filter((column) => rows.some((cells) => cells[column]?.shown));

/** The value where a walk through the picture stands. */
export const valueAt = ({ rows }: Table, row: number, column: number): Cell['shown'] => rows[row]?.[column]?.shown;

/**
 * A cell as it is announced: what its row is called, then what it says, both as a voice should say them. It is the table's
 * own cell, so the two can't differ.
 * @param named whether the series is named too, because the walk has come into it
 * @example tell(table, 1, 1, 'pl') // [{ text: '2024' }, { text: ': 1,11 miliona przesyłek' }]
 */
export function tell(table: Table, row: number, column: number, language: Language, named = false): LocalText[] {
  const cells = table.rows[row] ?? [];
  const names = cells.slice(0, table.names ?? 1).filter(({ text }) => text);
  const value = cells[column];
  const name = table.series?.[column] ?? { text: table.head[column] ?? '' };
  if (!value) return [];
  const said = spoken(value.told?.() ?? value.text, value.lang ?? language);
  return [
    ...(named ? [{ text: `${capital(spoken(name.text, name.lang ?? language), language)}. `, lang: name.lang }] : []),
    ...names.flatMap(({ text, lang }, index) => [
      ...(index ? [{ text: ', ' }] : []),
      { text: spoken(text, lang ?? language), lang },
    ]),
    ...(value.lang ? [{ text: ': ' }, { text: said, lang: value.lang }] : [{ text: `: ${said}` }]),
  ];
}
