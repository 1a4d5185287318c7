import type { Language } from '../model/figure.js';
import type { CompareView, ItemView, Shown } from '../view/view.js';
import { fill, words } from './messages.js';
import { digits, printText } from './number.js';
import { printPeriod } from './period.js';
import { lead, stop } from './sentence.js';
import { headOf, labelOf, valueCell, type Cell, type Table } from './table.js';
import { capital, pick, type LocalText } from './text.js';

/** Up to so many categories are named one by one in a sentence. */
const FEW = 3;

/** When, and at which stage of a budget, where that isn't so for all: `2023`, `2024, plan`. */
export const whenOf = ({ period, phase }: ItemView, language: Language): string =>
  [period && printPeriod(period, language), phase && words(language)[phase]].filter(Boolean).join(', ');

/** What a category is called: `Obsługa na miejscu (2023)`. */
export function itemName(item: ItemView, language: Language): LocalText {
  const { text, lang } = pick(item.label, language);
  const date = whenOf(item, language);
  return { text: [text, date && `(${date})`].filter(Boolean).join(' '), lang };
}

/** A value as it stands at its bar: counts and scores without their unit, which the sentence says of them all. */
export const itemText = (item: Shown): Shown =>
  ['noun', 'nps', 'points'].includes(item.unit.kind) ? { ...item, unit: { kind: 'none' } } : item;

/** A category with its value: `Na miejscu: 49 pkt NPS`. */
export const namedItem = (item: ItemView, language: Language): string =>
  [itemName(item, language).text, printText(item, language)].filter(Boolean).join(': ');

function extreme(item: ItemView, language: Language): string {
  const { text } = itemName(item, language);
  return printText(item, language) + (text && ` (${text})`);
}

/** Where a scale begins and ends. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** The ends of a scale of its own, as they stand under the bars: `−100`, `100`. */
export const scaleEnds = ({ min, max }: Bounds, language: Language): [string, string] => [
  digits(min, language),
  digits(max, language),
];

/** `Ocena obsługi, 2024. Na miejscu: 49 pkt NPS; elektronicznie: 39 pkt NPS. Różnica: 10 pkt NPS. Skala od −100 do 100.` */
export function compareSentence(view: CompareView, language: Language): string {
  const dictionary = words(language);
  const { items, highest, lowest, difference, scale } = view;
  const [high, low] = [highest, lowest].map((index) => (index === undefined ? undefined : items[index]));
  const listed =
    // Of hedged values nobody knows which is the highest.
    items.length <= FEW || !high || !low || items.some(({ edge }) => edge !== 'sharp')
      ? [items.map((item) => namedItem(item, language)).join('; ')]
      : [`${dictionary.highest}: ${extreme(high, language)}`, `${dictionary.lowest}: ${extreme(low, language)}`];
  const apart =
    difference &&
    (difference.value === 0
      ? dictionary.noDifference
      : fill(dictionary.difference, { amount: printText(difference, language) }));
  const [min, max] = scaleEnds(view.scale, language);
  const start = lead(view, language);
  return [start, ...listed, apart, scale.own && fill(dictionary.scale, { min, max })]
    .filter((part) => typeof part === 'string' && part !== '')
    .map((part) => stop(capital(String(part), language)))
    .join(' ');
}

/** Every category with its value, and its period where they differ. */
export function compareTable(view: CompareView, language: Language): Table {
  const dictionary = words(language);
  const isDated = view.items.some((item) => whenOf(item, language));
  const rows = view.items.map((item): [Cell, ...Cell[]] => [
    labelOf(item, language),
    ...(isDated ? [{ text: whenOf(item, language), at: item.period?.start }] : []),
    valueCell(item, language),
  ]);
  const head = [
    dictionary.what,
    ...(isDated ? [dictionary.period] : []),
    headOf(dictionary.value, view.unit, language),
  ];
  return { caption: lead(view, language), head, names: isDated ? 2 : 1, rows };
}
