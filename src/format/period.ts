import type { Language, Milestone, Period } from '../model/figure.js';
import { dateFormat } from './intl-cache.js';
import { fill, words } from './messages.js';
import { NBSP } from './number.js';

/** A period in words: `2024`, `31 grudnia 2024`, `październik 2024`, `3. kw. 2024`, `2021–2024`. Years are never grouped. */
export function printPeriod({ kind, text, start }: Period, language: Language): string {
  const { quarter, schoolYear } = words(language);
  if (kind === 'quarter') return fill(quarter, { n: text.slice(-1), year: text.slice(0, 4) }).replaceAll(' ', NBSP);
  if (kind === 'school-year') return fill(schoolYear, { text });
  if (kind !== 'date' && kind !== 'month') return text;
  const day = kind === 'date' ? 'numeric' : undefined;
  const date = dateFormat(language === 'en' ? 'en-GB' : language, { day, month: 'long', year: 'numeric' }).format(
    start,
  );
  // Ukrainian dates end in "р." (year), which is left out so that a date can stand anywhere in a sentence.
  return date.replace(/\s*р\.$/, '').replace(/\s/g, NBSP);
}

/** When something was, inside a sentence: `w 2024 roku`, `on 31 December 2024`; what has no such form, in brackets. */
export function inPeriod(period: Period, language: Language): string {
  const text = printPeriod(period, language);
  const { inYear, onDate } = words(language);
  const forms: Partial<Record<Period['kind'], string>> = { year: inYear, date: onDate };
  return text && fill(forms[period.kind] ?? '({text})', { text });
}

/** A date of a source (`2025-06`, `2025-06-30`) in words; any other text, and a day that doesn't exist, as it is. */
export function printDate(text: string, language: Language): string {
  const start = Date.parse(text);
  const isDate = text.length > 6 && start && new Date(start).toISOString().startsWith(text);
  return isDate ? printPeriod({ kind: text[7] ? 'date' : 'month', text, start }, language) : text;
}

/** When an event happens, with its status: `koniec 2025 (planowane)`. */
export function printMilestone(
  { period, when, status }: Pick<Milestone, 'period' | 'when' | 'status'>,
  language: Language,
): string {
  const dictionary = words(language);
  const date = [when ? dictionary[when] : '', printPeriod(period, language)].filter(Boolean).join(NBSP);
  const state = status ? dictionary[status] : '';
  return state ? `${date} (${state})` : date;
}
