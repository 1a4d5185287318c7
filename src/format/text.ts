import type { Language, Text } from '../model/figure.js';

/** A text as it is to be shown; `lang` only where it is not the language asked for. */
export interface LocalText {
  readonly text: string;
  readonly lang?: Language;
}

/** Where a text is looked for: the language asked for, then `pl`, then whatever there is. */
export const LANGUAGES = (language: Language): readonly Language[] => [language, 'pl', 'en', 'uk'];

/** Picks a language of a text. One that is missing falls back, and is marked. */
export function pick(text: Text = '', language: Language): LocalText {
  if (typeof text === 'string') return { text };
  const lang = LANGUAGES(language).find((candidate) => text[candidate]);
  return { text: (lang && text[lang]) ?? '', lang: lang === language ? undefined : lang };
}

/** A text without the mark of its language: for names and attributes, where none can stand. */
export const plain = (text: Text | undefined, language: Language): string => pick(text, language).text;

/** Capital where a sentence begins. */
export const capital = (text: string, language: Language): string =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
