/** How a figure says what it lies in, in the model or still in a file. */
interface Part {
  readonly id?: unknown;
  readonly partOf?: unknown;
}

/**
 * The figures that lie in a whole, as far down as sets lie inside sets. It stands here since those who read a file and
 * those who choose its pictures both have to know, and neither may import the other.
 * @param around ids of what the whole lies in itself: a circle ends there
 */
export function partsOf<Figure extends Part>(
  { id, parts }: { readonly id?: unknown; readonly parts?: unknown },
  figures: readonly Figure[],
  around: readonly unknown[] = [],
): readonly Figure[] {
  if (id === undefined) return [];
  const passed = [...around, id];
  const own = figures.filter((figure) => figure.partOf === id && !passed.includes(figure.id));
  return parts === 'nested' ? own.flatMap((part) => [part, ...partsOf({ id: part.id, parts }, figures, passed)]) : own;
}
