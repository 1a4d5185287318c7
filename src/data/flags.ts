import { DataError, type ErrorDetails } from '../model/data-error.js';
import type { Flag } from '../model/figure.js';

export const FLAGS: readonly Flag[] = [
  'provisional',
  'revised',
  'estimated',
  'forecast',
  'break',
  'definition-differs',
  'low-reliability',
  'not-significant',
  'incomplete',
  'negligible',
  'special',
  'confidential',
  'not-applicable',
  'missing',
];

/**
 * The codes of SDMX (CL_OBS_STATUS 2.2, capital letters) and of Eurostat (small letters, joined: `bep`), with those that
 * Eurostat wrote until 2025: `c`, `r`, `s`, `z`.
 * @see https://sdmx.org/sdmx_cdcl/ and https://ec.europa.eu/eurostat/data/database/information
 */
const CODES: ReadonlyMap<string, Flag | ''> = new Map(
  Object.entries({
    A: '',
    B: 'break',
    D: 'definition-differs',
    E: 'estimated',
    F: 'forecast',
    G: 'special',
    H: 'missing',
    I: 'estimated',
    J: 'special',
    K: 'special',
    L: 'missing',
    M: 'not-applicable',
    N: 'not-significant',
    O: 'missing',
    P: 'provisional',
    Q: 'confidential',
    R: 'revised',
    S: 'special',
    U: 'low-reliability',
    V: 'provisional',
    W: 'special',
    a: '',
    b: 'break',
    c: 'confidential',
    d: 'definition-differs',
    e: 'estimated',
    f: 'forecast',
    i: 'estimated',
    m: 'not-applicable',
    n: 'not-significant',
    p: 'provisional',
    r: 'revised',
    s: 'estimated',
    u: 'low-reliability',
    z: 'not-applicable',
  } as const),
);

const flagsOf = (word: string): readonly (Flag | '')[] | undefined => {
  if (FLAGS.includes(word as Flag)) return [word as Flag];
  const letters = Array.from(word);
  // `bep` says three things at once, in the order of the alphabet: `up` or `dane` is a word, and `BE` nobody's spelling.
  const codes = letters.map((letter) => CODES.get(letter));
  const isSorted = [...new Set(letters)].sort().join('') === word;
  return isSorted && (letters.length === 1 || /^[a-z]+$/.test(word)) && codes.every((code) => code !== undefined)
    ? codes
    : undefined;
};

/**
 * Reads what a source says of a value: our words, the codes of SDMX or Eurostat, several of them with spaces, commas or
 * semicolons between.
 * @param place where it stands; without one, what isn't known is said to be marked by the source in its own way
 * @throws DataError `shape`
 * @example readFlags('bp') // ['break', 'provisional']
 */
export function readFlags(text: string, place?: ErrorDetails): readonly Flag[] | undefined {
  const found = text
    .split(/[\s,;|]+/)
    .filter(Boolean)
    .flatMap((word): readonly (Flag | '')[] => {
      const known = flagsOf(word);
      if (known ?? !place) return known ?? ['special'];
      throw new DataError('shape', { ...place, found: text, expected: FLAGS.join(' | ') });
    });
  const flags = [...new Set(found)].filter((flag) => flag !== '');
  return flags.length ? flags : undefined;
}
