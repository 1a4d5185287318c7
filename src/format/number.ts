import type { Language, Qualifier, Scale, Unit } from '../model/figure.js';
import { EXPONENTS, VOCABULARY } from '../model/vocabulary.js';
import type { Shown } from '../view/view.js';
import { rounded } from '../view/shown.js';
import { numberFormat } from './intl-cache.js';
import { fill, words } from './messages.js';
import { formsOf, pluralForm, unitForms } from './plural.js';
import { pick } from './text.js';

/** U+00A0: what belongs together is joined in the text itself, never by CSS, so that it is copied along. */
export const NBSP = '\u00a0';

/** The pieces of a printed quantity; joined with no-break spaces they read `ponad 3,56 mld zł`. */
export interface Printed {
  readonly hedge: string;
  /** Digits with what touches them (`36%`, `€3.56`), or the words that stand in their place. */
  readonly number: string;
  readonly scale: string;
  readonly unit: string;
  /** Quality flag in words, or nothing. */
  readonly flag: string;
  /** Language of `number` or `unit`, where it isn't the one asked for. */
  readonly lang?: Language;
}

/** The word that is written for a hedge or a scale: the first of those that are read as it. */
export const wordOf = (name: Qualifier | Scale | undefined, language: Language): string =>
  name && name !== 'exact' ? (VOCABULARY[language][name].split('|')[0] ?? '').replace('\\', '') : '';

/** Decimals that a precision allows at a scale; as many as the number has where none is stated. */
const decimals = (precision: number | undefined, exponent: number): number | undefined =>
  precision ? Math.min(20, Math.max(0, exponent - Math.floor(Math.log10(precision) + 1e-9))) : undefined;

/**
 * The scale a number is printed at. A typed scale stays. Otherwise compact where the precision is 1000 or coarser,
 * or 100 with a value of 10 000 and over; the largest scale that needs at most two decimals, so that
 * 1 500 000 000 known to a million is "1 500 mln", not "1,500 mld", which reads like one and a half thousand.
 */
export function scaleOf({ value, precision = 0, scale, unit }: Shown): Scale | undefined {
  if (scale) return scale;
  const size = Math.abs(value ?? 0);
  if (unit.kind === 'percent' || !(precision >= 1000 || (precision >= 100 && size >= 10_000))) return undefined;
  const fits = ([, exponent]: [string, number]): boolean =>
    size >= 10 ** exponent && (decimals(precision, exponent) ?? 0) <= 2;
  return Object.entries(EXPONENTS).find(fits)?.[0] as Scale | undefined;
}

/**
 * Digits of a language: grouped, U+2212 for minus, no minus before zero, no-break spaces.
 * @param fixed decimals; without, as many as the number has, up to the 15 digits that a double holds
 */
export function digits(value: number, language: Language, fixed?: number): string {
  const places =
    fixed === undefined
      ? { maximumSignificantDigits: 15 }
      : { minimumFractionDigits: fixed, maximumFractionDigits: fixed };
  const options = { useGrouping: 'always', ...places } as Intl.NumberFormatOptions;
  const text = numberFormat(language === 'en' ? 'en-GB' : language, options).format(value || 0);
  return text.replace(/\s/g, NBSP).replace('-', '\u2212');
}

/** What Intl prints for a currency, and whether before the number. It has no Ukrainian sign for the zloty. */
function currencySign(currency: string, language: Language): [sign: string, before: boolean] {
  if (currency === 'PLN') return ['zł', false];
  const options = { style: 'currency', currency, maximumFractionDigits: 0 } as const;
  const one = numberFormat(language, options).format(1);
  return [one.replace(/1|\s/g, ''), /^\p{Sc}/u.test(one)];
}

/** What the source says of a value, in words. */
export const flagText = ({ flags = [] }: Pick<Shown, 'flags'>, language: Language): string =>
  flags.map((flag) => words(language)[flag]).join(', ');

/** Prints a quantity in pieces. Words of the source stand in the place of a number; a gap is said in words. */
export function print(shown: Shown, language: Language): Printed {
  const dictionary = words(language);
  const { value, precision, qualifier, unit, flags } = shown;
  const bare = { hedge: '', scale: '', unit: '', flag: flagText(shown, language) };
  if (shown.words !== undefined) {
    const { text, lang } = pick(shown.words, language);
    return { ...bare, number: text, lang };
  }
  if (value === null) return { ...bare, number: dictionary.noData, flag: String(flags) === 'missing' ? '' : bare.flag };
  const scale = scaleOf(shown);
  const exponent = scale ? EXPONENTS[scale] : 0;
  const exact = rounded(value, precision);
  // Dividing by writing an exponent keeps 1.11 from becoming 1.1100000000000001; a number that has one is divided.
  const scaled = Number(`${exact}e-${exponent}`) || exact / 10 ** exponent;
  const fixed = decimals(precision, exponent);
  const number = digits(scaled, language, fixed);
  const printed = { ...bare, hedge: wordOf(qualifier, language), number, scale: wordOf(scale, language) };
  const { kind } = unit;
  if (kind === 'none') return printed;
  if (kind === 'percent') return { ...printed, number: `${number}%` };
  if (kind === 'currency') {
    const [sign, before] = currencySign(unit.code, language);
    // A minus stands before the sign: −€5.
    return before ? { ...printed, number: number.replace(/^\u2212?/, `$&${sign}`) } : { ...printed, unit: sign };
  }
  const [forms, lang] = kind === 'noun' ? unitForms(unit, language) : [formsOf(dictionary[kind]), language];
  return {
    ...printed,
    unit: pluralForm(forms, scaled, fixed, qualifier, exponent > 0, lang),
    lang: lang === language ? undefined : lang,
  };
}

/** A quantity as running text, joined with no-break spaces: `blisko 1 200 osób`, `36%`, `€3.56 billion`. */
export function printText(shown: Shown, language: Language): string {
  const { hedge, number, scale, unit, flag } = print(shown, language);
  return [hedge, number, scale, unit, flag && `(${flag})`].filter(Boolean).join(NBSP);
}

/** A unit as the head of a column names it: `osoby`, `zł`, `pkt NPS`; nothing where it touches the number: %, €. */
export const printUnit = (unit: Unit, language: Language): string =>
  print({ value: 2, qualifier: 'exact', unit }, language).unit;

/** `28 z 38`; "na" (in) where the whole is 10 or 100. */
export function printOf(part: Shown, whole: Shown, language: Language): string {
  const dictionary = words(language);
  const bare = (shown: Shown): string => printText({ ...shown, unit: { kind: 'none' } }, language);
  return fill(whole.value === 10 || whole.value === 100 ? dictionary.inTen : dictionary.ofMany, {
    n: bare(part),
    m: bare(whole),
  }).replaceAll(' ', NBSP);
}
