import type { CubeDimension } from '../data/json-stat.js';
import type { Json } from '../data/members.js';
import { aligned } from './inspect-table.js';
import { filterOf, type Suggestion } from './suggest.js';

/** A cube as it is inspected. */
export interface Cube {
  readonly cube: Json;
  readonly dimensions: readonly CubeDimension[];
}

/** How many cells hold a value. Gaps may be left out of an object, or stand as null. */
const stated = (value: unknown): number =>
  typeof value === 'object' && value !== null ? Object.values(value).filter((one) => one !== null).length : 0;

/** What a cube holds, dimension by dimension. */
export function cubeLines({ cube, dimensions }: Cube): string[] {
  const cells = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  const values = stated(cube.value);
  const told = [cube.label, cube.source, cube.updated].filter((one) => typeof one === 'string' && one !== '');
  return [
    `  ${told.join('; ') || 'no title'}`,
    `  ${values} values, ${cells - values} missing`,
    '',
    ...aligned([
      ['dimension', 'name', 'categories', 'first', 'last'],
      ...dimensions.map(({ id, label, isTime, categories }) => {
        const [first, last] = [categories[0], categories.at(-1)].map(
          (one) => one && `${one.id} ${one.id === one.label ? '' : `(${one.label})`}`.trim(),
        );
        return [id, label, `${categories.length}${isTime ? ', time' : ''}`, first ?? '–', last ?? '–'];
      }),
    ]),
  ];
}

/** The cuts through a cube that leave one dimension, or none. */
export function cubeSuggestions({ dimensions }: Cube): readonly Suggestion[] {
  const filter = (kept?: CubeDimension): string | undefined =>
    filterOf(
      dimensions.flatMap((one) => {
        // Of time the last, of all else the first, which is where totals stand.
        const category = one.isTime ? one.categories.at(-1) : one.categories[0];
        return one === kept || one.categories.length < 2 || !category ? [] : [[one.id, category.id] as const];
      }),
    );
  const time = dimensions.find(({ isTime, categories }) => isTime && categories.length > 1);
  const [widest] = dimensions
    .filter(({ isTime, categories }) => !isTime && categories.length > 1)
    .toSorted((a, b) => b.categories.length - a.categories.length);
  const stat: Suggestion = { tag: 'krk-stat', fields: {}, filter: filter() };
  return [
    stat,
    ...(time ? [{ tag: 'krk-timeline' as const, fields: {}, filter: filter(time) }] : []),
    ...(widest ? [{ tag: 'krk-compare' as const, fields: {}, filter: filter(widest) }] : []),
  ];
}
