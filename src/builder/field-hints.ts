import type { Language } from '../model/figure.js';
import type { FieldName } from './field-words.js';

/** How a field is filled in; examples show the form and no figure of anyone's. */
type Hints = Readonly<
  Record<'value' | 'unit' | 'period' | 'points' | 'milestones' | 'list' | 'filter' | 'figure' | 'address', string>
>;

export const FIELD_HINTS: Readonly<Record<Language, Hints>> = {
  pl: {
    value: 'Tak, jak piszesz w tekście: {numbers}.',
    unit: 'Słowo lub jego formy: osoba|osoby|osób|osoby; waluta: PLN; procenty: percent.',
    period: 'Na przykład 2024, 2024-12-31, 2024-Q3, 2023/2024.',
    points: 'okres: wartość; okres: wartość – na przykład 2023: 12; 2024: 15.',
    milestones: 'data: nazwa; data: nazwa – na przykład 2025-12: Otwarcie (planowane).',
    list: 'nazwa: wartość; nazwa: wartość – na przykład Szkoły: 12; Przedszkola: 15.',
    filter: 'kolumna=wartość; kolumna=wartość – na przykład Rok=2024.',
    figure: 'Tylko gdy pod adresem jest raport.',
    address: 'Zaczyna się od https:// lub http://.',
  },
  en: {
    value: 'As you write it in a text: {numbers}.',
    unit: 'A word or its forms: person|people; a currency: PLN; percentages: percent.',
    period: 'For example 2024, 2024-12-31, 2024-Q3, 2023/2024.',
    points: 'period: value; period: value, for example 2023: 12; 2024: 15.',
    milestones: 'date: name; date: name, for example 2025-12: Opening (planned).',
    list: 'name: value; name: value, for example Schools: 12; Kindergartens: 15.',
    filter: 'column=value; column=value, for example Year=2024.',
    figure: 'Only where there is a report at the address.',
    address: 'Begins with https:// or http://.',
  },
  uk: {
    value: 'Так, як пишете в тексті: {numbers}.',
    unit: 'Слово або його форми: особа|особи|осіб|особи; валюта: PLN; відсотки: percent.',
    period: 'Наприклад, 2024, 2024-12-31, 2024-Q3, 2023/2024.',
    points: 'період: значення; період: значення – наприклад, 2023: 12; 2024: 15.',
    milestones: 'дата: назва; дата: назва – наприклад, 2025-12: Відкриття (заплановано).',
    list: 'назва: значення; назва: значення – наприклад, Школи: 12; Дитсадки: 15.',
    filter: 'стовпець=значення; стовпець=значення – наприклад, Рік=2024.',
    figure: 'Лише якщо за адресою міститься звіт.',
    address: 'Починається з https:// або http://.',
  },
};

/** Numbers as each language writes them: by the mark of thousands a reader sees how `1,234` would be read. */
const NUMBERS: Readonly<Record<Language, readonly [full: string, scaled: string, hedged: string, percent: string]>> = {
  pl: ['3 217', '3,56 mld', 'blisko 1 200', '36%'],
  en: ['3,217', '3.56 billion', 'nearly 1,200', '36%'],
  uk: ['3 217', '3,56 млрд', 'майже 1 200', '36%'],
};

/** A number that no line may break. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00A0');

/** How a large number is written in a language. */
export const scaledNumber = (language: Language): string => unbroken(NUMBERS[language][1]);

/** Which hint a field has. */
const HINT_OF: Readonly<Partial<Record<string, keyof Hints>>> = {
  value: 'value',
  amount: 'value',
  share: 'value',
  unit: 'unit',
  period: 'period',
  points: 'points',
  milestones: 'milestones',
  parts: 'list',
  values: 'list',
  filter: 'filter',
  figure: 'figure',
  src: 'address',
  'source-url': 'address',
} satisfies Partial<Record<FieldName, keyof Hints>>;

/**
 * How a field is filled in; nothing where its name says it. No line breaks inside a number or a date.
 * @param typedIn the language that numbers are read in
 */
export function hintOf(name: string, language: Language, typedIn = language): string | undefined {
  const key = HINT_OF[name];
  return key
    ? // A date's hyphen is one that no line breaks at; whoever copies it types a plain one, see `typedText`.
      FIELD_HINTS[language][key]
        .replace(/(?<=\d)-(?=[\dQ])/g, '\u2011')
        .replace('{numbers}', NUMBERS[typedIn].map(unbroken).join(', '))
    : undefined;
}

/** The form of one item of a list, or of a unit, without the example: what is expected in a field. */
export function formOf(name: string, language: Language): string | undefined {
  const key = HINT_OF[name];
  if (!key || !['unit', 'points', 'milestones', 'list', 'filter'].includes(key)) return undefined;
  const hint = FIELD_HINTS[language][key];
  return key === 'unit' ? /\p{L}+(?:\|\p{L}+)+/u.exec(hint)?.[0] : hint.split(';')[0];
}

/** A date copied from a hint has the hyphen that no line breaks at; dates are read with a plain one. */
export const typedText = (text: string): string => text.replace(/(?<=\d)\u2011(?=[\dQ])/g, '-');
