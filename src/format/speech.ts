import type { Language, Qualifier, Scale } from '../model/figure.js';
import { EXPONENTS, VOCABULARY } from '../model/vocabulary.js';
import { fill, words } from './messages.js';
import { NBSP, wordOf } from './number.js';
import { formsOf, pluralForm } from './plural.js';
import { capital } from './text.js';

/** Units that print as a sign or an abbreviation. */
type Sign = 'percent' | 'PLN' | 'percentage-points' | 'nps';

/** A range of years: four digits of another kind are a telephone's. */
const YEARS = /(?<![\d\u2013/])((?:1[89]|2[01])\d\d)\u2013((?:1[89]|2[01])\d\d)(?![\d\u2013/])/g;

const escaped = (text: string): string => text.replace(/[.+()|]/g, '\\$&').replaceAll(' ', `[ ${NBSP}]`);
const either = (texts: readonly string[]): string => texts.filter(Boolean).map(escaped).join('|');

interface Grammar {
  /** hedge, sign, currency before the number, digits, scale, unit */
  readonly number: RegExp;
  readonly quarter: RegExp;
  readonly schoolYear: RegExp;
  readonly hedges: ReadonlyMap<string, Qualifier>;
  readonly scales: ReadonlyMap<string, Scale>;
  readonly signs: ReadonlyMap<string, Sign>;
}

/** What our own numbers look like in print. Nothing else is searched for, so that a text of the author's stays as it is. */
function grammarOf(language: Language): Grammar {
  const dictionary = words(language);
  const byWord = <Name extends Qualifier | Scale>(names: readonly string[]): Map<string, Name> =>
    new Map(names.map((name) => [wordOf(name as Name, language), name as Name]));
  const scales = byWord<Scale>(Object.keys(EXPONENTS));
  const hedges = byWord<Qualifier>(Object.keys(VOCABULARY[language]).filter((name) => !(name in EXPONENTS)));
  const signs = new Map<string, Sign>([
    ['%', 'percent'],
    ['zł', 'PLN'],
  ]);
  // Others are abbreviations in some languages, and words in the rest.
  for (const name of ['percentage-points', 'nps'] as const)
    if (dictionary[`say.${name}`]) signs.set(dictionary[name].toLowerCase(), name);
  const [group, decimal] = language === 'en' ? [',', '\\.'] : [NBSP, ','];
  const digits = `\\d{1,3}(?:${group}\\d{3})+(?!\\d)(?:${decimal}\\d+)?|\\d+(?:${decimal}\\d+)?`;
  return {
    number: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(${either([...hedges.keys()])})${NBSP})?(?<![\\p{L}\\p{N}+])([\u2212+]?)(\\p{Sc}?)(${digits})(?:${NBSP}(${either([...scales.keys()])}))?(?:${NBSP}?(${either([...signs.keys()])})(?!\\p{L}))?`,
      'giu',
    ),
    quarter: new RegExp(
      `(?<![\\p{L}\\p{N}])${escaped(dictionary.quarter).replace('{n}', '([1-4])').replace('{year}', '(\\d{4})')}`,
      'gu',
    ),
    schoolYear: new RegExp(escaped(dictionary.schoolYear).replace('{text}', '(\\d{4})/(\\d{4})'), 'g'),
    hedges,
    scales,
    signs,
  };
}

const grammars = new Map<Language, Grammar>();

/**
 * A printed text as a voice should say it: `ok. −1 200 zł` is read "około minus 1200 złotych", `3. kw. 2024` "trzeci
 * kwartał 2024". Screen readers take "3 217" for two numbers and spell what is abbreviated. Only what is told in print is
 * told, in other words.
 * @param text as `format` prints it, joined by no-break spaces
 * @example spoken('ponad\u00a03,56\u00a0mld\u00a0zł', 'pl') // 'ponad 3,56 miliarda złotych'
 */
export function spoken(text: string, language: Language): string {
  const dictionary = words(language);
  const grammar = grammars.get(language) ?? grammarOf(language);
  grammars.set(language, grammar);
  const { number, quarter, schoolYear, hedges, scales, signs } = grammar;
  const ordinals = dictionary['say.ordinals'].split('|');
  const range = (from: string, to: string): string => fill(dictionary['say.range'], { from, to });
  const dated = text
    .replace(quarter, (_, n: string, year: string) =>
      fill(dictionary['say.quarter'], { n: ordinals[Number(n) - 1], year }),
    )
    // Only as we print it: alone, 2023/2024 may be the number of a resolution.
    .replace(schoolYear, (_, from: string, to: string) => fill(dictionary.schoolYear, { text: range(from, to) }))
    .replace(YEARS, (_, from: string, to: string) => range(from, to))
    // Of two events; what isn't a year has no form that would go after "from".
    .replace(/\((\d{4}) \u2013 (\d{4})\)/g, (_, from: string, to: string) => `(${range(from, to)})`)
    .replace(/(\([^()]+) \u2013 ([^()]+\))/g, '$1, $2');
  return dated
    .replace(
      number,
      (
        found: string,
        hedge: string | undefined,
        sign: string,
        currency: string,
        digits: string,
        scale: string | undefined,
        unit: string | undefined,
        at: number,
      ) => {
        const plain = language === 'en' ? digits.replaceAll(',', '') : digits.replaceAll(NBSP, '');
        const value = Number(plain.replace(',', '.'));
        const fixed = plain.split(/[.,]/)[1]?.length;
        // Of n of m, the m stands in the genitive, as it does after a hedge that governs it.
        const isGoverned = /(?<!\p{L})[zз][ \u00a0]$/u.test(dated.slice(0, at));
        const qualifier = hedges.get(hedge?.toLowerCase() ?? '') ?? (isGoverned ? 'up-to' : 'exact');
        const form = (name: Scale | Sign | undefined, isScaled: boolean): string =>
          name ? pluralForm(formsOf(dictionary[`say.${name}`]), value, fixed, qualifier, isScaled, language) : '';
        const about = qualifier === 'about' ? dictionary['say.about'] : (hedge ?? '');
        // An abbreviation's full stop was the sentence's too.
        const isEnd = found.endsWith('.') && /^ [\p{Lu}\p{N}]/u.test(dated.slice(at + found.length));
        return (
          [
            hedge && hedge !== hedge.toLowerCase() ? capital(about, language) : about,
            sign && dictionary[sign === '+' ? 'say.plus' : 'say.minus'],
            currency + plain,
            form(scales.get(scale?.toLowerCase() ?? ''), false),
            form(signs.get(unit?.replace(NBSP, ' ').toLowerCase() ?? ''), scale !== undefined),
          ]
            .filter(Boolean)
            .join(' ') + (isEnd ? '.' : '')
        );
      },
    )
    .replaceAll(NBSP, ' ');
}
