import { DataError } from '../model/data-error.js';
import { pluralForms } from '../model/plural-forms.js';
import type { Language, Unit } from '../model/figure.js';

export const NO_UNIT: Unit = { kind: 'none' };
export const PERCENT: Unit = { kind: 'percent' };

/** The units a report declares, by id. */
export type UnitIndex = ReadonlyMap<string, Unit>;

/**
 * Reads a unit, in this order: an id of the report's units; `percent` (or `%`), `points`, `nps`; an ISO 4217 code;
 * else the word itself with one form (never changes), two (one|other) or four (one|few|many|other).
 * @param language of the word's forms
 * @throws DataError `unit` for three forms, more than four, or an empty one
 * @example parseUnit('osoba|osoby|osób|osoby', 'pl')
 */
export function parseUnit(given: string, language: Language, known?: UnitIndex, where = 'unit'): Unit {
  const text = given.trim();
  const unit = known?.get(text);
  if (unit) return unit;
  if (!text) return NO_UNIT;
  if (text === '%' || text === 'percent') return PERCENT;
  if (text === 'points' || text === 'nps') return { kind: text };
  if (/^[A-Z]{3}$/.test(text) && Intl.supportedValuesOf('currency').includes(text))
    return { kind: 'currency', code: text };
  const typed = text.split('|').map((form) => form.trim());
  const { length } = typed;
  if (length === 3 || length > 4 || typed.includes(''))
    throw new DataError('unit', { where, found: given, expected: 'one|few|many|other' });
  return { kind: 'noun', forms: { [language]: pluralForms(typed) } };
}
