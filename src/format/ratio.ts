import type { Language } from '../model/figure.js';
import type { RatioView, Shown } from '../view/view.js';
import { words } from './messages.js';
import { flagText, NBSP, print, printOf, printText, wordOf, type Printed } from './number.js';
import { pluralForm, unitForms } from './plural.js';
import { lead, led, stop } from './sentence.js';
import { cell, headOf, labelOf, valueCell, type Cell, type Table } from './table.js';
import { capital } from './text.js';

/** The noun behind "n of m", which Polish and Ukrainian put in the genitive: `z 38 wniosków`. */
function nounOf({ value, unit }: Shown, language: Language): Pick<Printed, 'unit' | 'lang'> {
  if (unit.kind !== 'noun' || value === null) return { unit: '' };
  const [forms, lang] = unitForms(unit, language);
  return { unit: pluralForm(forms, value, 0, 'up-to', false, lang), lang: lang === language ? undefined : lang };
}

/**
 * n of m in pieces: `28 z 38 wniosków`, `blisko 7 na 10`; the words of the source where it gives no number.
 * Percent are told of the icons that are drawn, where they are whole.
 */
export function printRatio({ part, whole, icons }: RatioView, language: Language): Printed {
  if (part.words !== undefined || part.value === null || whole.value === null) return print(part, language);
  const ofIcons = part.unit.kind === 'percent' && icons && icons.filled % 1 === 0;
  const [n, m] = ofIcons
    ? [
        { ...part, value: icons.filled, precision: 1 },
        { ...whole, value: icons.count, precision: 1 },
      ]
    : [part, whole];
  return {
    // The hedge of n stands before it all; m keeps its own: `28 z ok. 38`.
    hedge: wordOf(part.qualifier, language),
    number: printOf({ ...n, qualifier: 'exact', flags: undefined }, { ...m, flags: undefined }, language),
    scale: '',
    ...nounOf(whole, language),
    flag: flagText(part, language),
  };
}

/** n of m as running text, joined with no-break spaces: `28 z 38 wniosków`. */
export function ratioText(view: RatioView, language: Language): string {
  const { hedge, number, unit, flag } = printRatio(view, language);
  return [hedge, number, unit, flag && `(${flag})`].filter(Boolean).join(NBSP);
}

/** `Zrealizowane wnioski, 2024: 28 z 38 wniosków.` Where the source has words for a count, the count stands behind them. */
export function ratioSentence(view: RatioView, language: Language): string {
  const { part } = view;
  const isPercent = part.unit.kind === 'percent';
  const count =
    part.words !== undefined && part.value !== null && !isPercent
      ? ratioText({ ...view, part: { ...part, words: undefined } }, language)
      : '';
  const percent = isPercent && part.words === undefined ? printText(part, language) : '';
  const more = count || percent;
  const value = ratioText(view, language) + (more && ` (${more})`);
  return stop(led(view, value, language));
}

/** The part, and the whole where it is counted. */
export function ratioTable(view: RatioView, language: Language): Table {
  const dictionary = words(language);
  const { part, whole } = view;
  const rows: [Cell, ...Cell[]][] = [[labelOf(view, language), valueCell(part, language)]];
  if (part.unit.kind !== 'percent' && whole.value !== null)
    rows.push([cell(capital(dictionary.total, language)), valueCell(whole, language)]);
  const head = [dictionary.what, headOf(dictionary.value, part.unit, language)];
  return { caption: lead(view, language), head, rows };
}
