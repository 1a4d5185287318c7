import type { Language } from '../model/figure.js';
import type { BreakdownView, CompareView, ItemView } from '../view/view.js';
import { partTitle } from './breakdown.js';
import { itemName, type Bounds } from './compare.js';
import { words } from './messages.js';
import type { LocalText } from './text.js';

/** A row as it is to be drawn: a name, a bar, what it comes to. */
export interface Row {
  readonly item: ItemView;
  readonly name: LocalText;
  /** What stands before the name, or nothing: "of which". */
  readonly before: string;
  /** What stands behind the value, or nothing: "by difference". */
  readonly after: string;
  /** `part`; `whole` for what holds parts; `rest` for what is worked out. */
  readonly tone: 'part' | 'whole' | 'rest';
  /** The value of the set that it lies in. */
  readonly within?: number | undefined;
}

/** Rows on one scale. */
export interface Rows {
  readonly rows: readonly Row[];
  /** With its ends in text, where it is one of its own. */
  readonly scale: Bounds & { readonly own?: boolean };
}

/** The categories of a comparison. */
export const compareRows = (view: CompareView, language: Language): Rows => ({
  rows: view.items.map((item) => ({
    item,
    name: itemName(item, language),
    before: '',
    after: '',
    tone: 'part',
  })),
  scale: view.scale,
});

/** The parts of a whole, each in the one before where they are nested. */
export function breakdownRows({ parts, structure, total }: BreakdownView, language: Language): Rows {
  const { ofWhich, fromDifference } = words(language);
  const isNested = structure === 'nested';
  const largest = Math.max(0, ...parts.map(({ value }) => value ?? 0));
  const rows = parts.map((part, index): Row => ({
    item: part,
    name: partTitle(part, language),
    before: isNested && index ? ofWhich : '',
    after: part.isRest && part.value !== null ? `(${fromDifference})` : '',
    tone: part.isRest ? 'rest' : isNested && !index ? 'whole' : 'part',
    within: isNested ? (parts.slice(0, index).findLast(({ value }) => value !== null)?.value ?? undefined) : undefined,
  }));
  return { rows, scale: { min: 0, max: isNested ? (total?.value ?? largest) : largest } };
}
