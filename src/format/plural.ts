import type { Language, PluralForms, Qualifier, Unit } from '../model/figure.js';
import { pluralForms } from '../model/plural-forms.js';
import { pluralRules } from './intl-cache.js';
import { words } from './messages.js';
import { LANGUAGES } from './text.js';

/** Forms typed as `one|few|many|other`, `one|other` or one word. */
export const formsOf = (typed: string): PluralForms => pluralForms(typed.split('|'));

/**
 * The form of a noun behind a printed number.
 * After `tys.`, `mln`, `mld` it is always the genitive plural; after a hedge that governs the genitive ("ok.", "blisko",
 * "близько") the genitive too: "ok. 22 osób", but "ponad 22 osoby". CLDR's categories know neither case, but their
 * forms hold it: `many` is the genitive plural, `other` (fractions) the genitive singular.
 * @param digits decimals that are printed: "2,0" takes the form of a fraction
 */
export function pluralForm(
  forms: PluralForms,
  value: number,
  digits = 0,
  qualifier: Qualifier,
  scaled: boolean,
  language: Language,
): string {
  const category = pluralRules(language, digits).select(Math.abs(value));
  if (forms.many !== undefined && language !== 'en') {
    if (scaled) return forms.many;
    if (words(language).genitiveAfter.split(' ').includes(qualifier))
      return category === 'other' || category === 'one' ? forms.other : forms.many;
  }
  if (scaled) return forms.other;
  return (category in forms ? forms[category as keyof PluralForms] : undefined) ?? forms.other;
}

/** The forms of a unit in a language, and the language they really are in. */
export function unitForms({ forms }: Unit & { kind: 'noun' }, language: Language): [PluralForms, Language] {
  const found = LANGUAGES(language).find((candidate) => forms[candidate]) ?? language;
  return [forms[found] ?? { other: '' }, found];
}
