import type { Language } from '../model/figure.js';
import type { ChangeView } from '../view/view.js';
import { fill, words } from './messages.js';
import { NBSP, print, printText } from './number.js';
import { printPeriod } from './period.js';

/** The size of a change: `ok. −4%`, `+5,8%`, `+2 p.p.`, `−10 punktów`; in words where only a direction is told. */
export function printChange({ kind, amount, direction, approximate }: ChangeView, language: Language): string {
  if (!amount || kind === 'direction') return words(language)[direction];
  const { hedge, number, unit } = print(
    { value: amount, qualifier: approximate ? 'about' : 'exact', unit: { kind } },
    language,
  );
  return [hedge, (amount > 0 ? '+' : '') + number, unit].filter(Boolean).join(NBSP);
}

/** A change inside a sentence: `spadek o ok. 4%`, `up 2 percentage points`, `bez zmian`. */
export function printCourse(change: ChangeView, language: Language): string {
  const { direction, approximate, amount = 0 } = change;
  const dictionary = words(language);
  if (direction === 'same' || !amount) return dictionary[direction];
  const size = printChange({ ...change, amount: Math.abs(amount), approximate: false }, language).slice(1);
  return fill(dictionary[`${direction}By`], { about: approximate ? dictionary.aboutBy : '', size });
}

/** What a change is measured from: `2023: 240`, or `wcześniej: 240` where no period is stated. */
export function printBase({ from, fromPeriod }: ChangeView, language: Language): string {
  if (!from) return '';
  return `${fromPeriod ? printPeriod(fromPeriod, language) : words(language).earlier}: ${printText(from, language)}`;
}

/** Good or bad in a word: colour never says it alone. */
export const printVerdict = ({ good }: ChangeView, language: Language): string =>
  good === undefined ? '' : words(language)[good ? 'good' : 'bad'];

/** The whole change: `+5,8% (2023: 240), poprawa`. */
export function changeText(change: ChangeView, language: Language): string {
  const base = printBase(change, language);
  const size = printChange(change, language) + (base && ` (${base})`);
  return [size, printVerdict(change, language)].filter(Boolean).join(', ');
}
