import type { Language } from '../model/figure.js';
import type { BreakdownView, PartView, Shown } from '../view/view.js';
import { itemName, itemText } from './compare.js';
import { fill, words } from './messages.js';
import { printText } from './number.js';
import { lead, led, restText, restTitle, stop } from './sentence.js';
import { cell, headOf, valueCell, type Cell, type Table } from './table.js';
import { capital, pick, type LocalText } from './text.js';

/** What a part is called; the rest has a name of its own. */
export const partName = (part: PartView, language: Language): LocalText =>
  part.isRest ? { text: words(language).rest } : itemName(part, language);

/** The same where it stands by itself: `Pozostałe`. */
export const partTitle = (part: PartView, language: Language): LocalText =>
  part.isRest ? restTitle(language) : itemName(part, language);

/**
 * What a part amounts to, and that the rest was worked out: `103 (z różnicy)`.
 * @param shown as it is to be printed, where its unit is said elsewhere
 */
export function partText(part: PartView, language: Language, shown: Shown = part): string {
  if (!part.isRest) return printText(shown, language);
  const text = restText(shown, language);
  return part.value === null ? text : `${text} (${words(language).fromDifference})`;
}

/** Up to so many parts are named one by one in a sentence; of more the largest. */
const FEW = 12;
const LARGEST = 3;

/** The parts that are told. "The rest" is only said beside all others, or it would be heard as including them. */
function toldParts(parts: readonly PartView[]): readonly PartView[] {
  if (parts.length <= FEW) return parts;
  const largest = parts
    .filter(({ isRest, value }) => !isRest && value !== null)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, LARGEST);
  return parts.filter((part) => largest.includes(part));
}

/** `Jednostki edukacyjne, 2024: 433 placówki, w tym przedszkola: 136; …; pozostałe: 103 (z różnicy).` */
export function breakdownSentence(view: BreakdownView, language: Language): string {
  const dictionary = words(language);
  const { total, parts, structure, roundedSum } = view;
  const isNested = structure === 'nested';
  const inside = isNested && total ? parts.slice(1) : parts;
  const named = toldParts(inside).map((part) =>
    [partName(part, language).text, partText(part, language, total ? itemText(part) : part)].filter(Boolean).join(': '),
  );
  if (named.length < inside.length) named.push('…');
  const list = named.join(isNested ? `; ${dictionary.ofWhich} ` : '; ');
  const value = [total && printText(total, language), list].filter(Boolean).join(`, ${dictionary.ofWhich} `);
  const sentence = stop(led(view, value, language));
  return roundedSum ? `${sentence} ${fill(dictionary.rounding, { sum: printText(roundedSum, language) })}` : sentence;
}

/** Every part, the rest among them, and the whole. */
export function breakdownTable(view: BreakdownView, language: Language): Table {
  const dictionary = words(language);
  const { parts, total, label, structure } = view;
  const rows = parts.map((part): [Cell, ...Cell[]] => [
    partTitle(part, language),
    valueCell(part, language, (shown) => partText(part, language, shown)),
  ]);
  if (total && structure !== 'nested')
    rows.push([
      label === undefined ? cell(capital(dictionary.total, language)) : pick(label, language),
      valueCell(total, language),
    ]);
  const { unit } = total ?? parts[0] ?? { unit: { kind: 'none' } };
  return { caption: lead(view, language), head: [dictionary.what, headOf(dictionary.value, unit, language)], rows };
}
