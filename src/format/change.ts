import type { Language } from '../model/figure.js';
import type { ChangeView } from '../view/view.js';
import { words } from './messages.js';
import { digits, NBSP, printText, wordOf } from './number.js';
import { printPeriod } from './period.js';

/** The size of a change: `ok. −4%`, `+5,8%`, `+2 p.p.`, `−10 punktów`; in words where only a direction is told. */
export function printChange(change: ChangeView, language: Language): string {
  const dictionary = words(language);
  const { kind, amount, direction } = change;
  if (amount === undefined || amount === 0) return dictionary[direction];
  const sign = amount > 0 ? '+' : '';
  const hedge = change.approximate ? `${wordOf('about', language)}${NBSP}` : '';
  const number = `${hedge}${sign}${digits(amount, language, change.digits)}`;
  if (kind === 'percent') return `${number}%`;
  if (kind === 'percentage-points') return `${number}${NBSP}${dictionary.percentagePoints}`;
  return hedge + sign + printText({ value: amount, qualifier: 'exact', unit: { kind: 'points' } }, language);
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
