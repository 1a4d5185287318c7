import { fill } from '../format/messages.js';
import { numberFormat, pluralRules } from '../format/intl-cache.js';
import type { Language } from '../model/figure.js';
import { CHOOSE_WORDS } from './choose-words.js';
import { PASTE_WORDS } from './paste-words.js';

/** What the builder says. */
export type BuilderWords = (typeof CHOOSE_WORDS)[Language] & (typeof PASTE_WORDS)[Language];

export const BUILDER_WORDS: Readonly<Record<Language, BuilderWords>> = {
  pl: { ...CHOOSE_WORDS.pl, ...PASTE_WORDS.pl },
  en: { ...CHOOSE_WORDS.en, ...PASTE_WORDS.en },
  uk: { ...CHOOSE_WORDS.uk, ...PASTE_WORDS.uk },
};

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { pl: 'Polski', en: 'English', uk: 'Українська' };

const FOUND = { one: 'foundOne', few: 'foundFew', many: 'foundMany', other: 'foundOther' } as const;

/**
 * How many figures there are.
 * @example countFigures(22, 'pl') // '22 liczby'
 */
export function countFigures(count: number, language: Language): string {
  const form = pluralRules(language, 0).select(count) as keyof typeof FOUND;
  return fill(BUILDER_WORDS[language][FOUND[form]], { count: numberFormat(language, {}).format(count) });
}
