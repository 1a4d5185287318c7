import type { PluralForms } from './figure.js';

/**
 * The forms of a noun as they are typed: one that never changes, one and other, or one, few, many and other. It stands
 * here since those who read units and those who print them both have to know, and neither may import the other.
 */
export const pluralForms = ([one = '', few, many, other = '']: readonly string[]): PluralForms =>
  many === undefined ? { one, other: few ?? one } : { one, few, many, other };
