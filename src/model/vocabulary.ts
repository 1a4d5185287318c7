import type { Language, Qualifier, Scale } from './figure.js';

/**
 * The words that stand around a number, in one place for whoever reads them and whoever writes them, so that all shapes
 * agree. Each is a regular expression: what is written is its first alternative, the others are read as the same.
 */
export type Vocabulary = Readonly<Record<Exclude<Qualifier, 'exact'> | Scale, string>>;

export const VOCABULARY: Readonly<Record<Language, Vocabulary>> = {
  pl: {
    about: 'ok\\.|ok|około',
    nearly: 'blisko|prawie|niemal',
    over: 'ponad|przeszło|powyżej|więcej niż',
    under: 'poniżej|mniej niż',
    'at-least': 'co najmniej|przynajmniej',
    'up-to': 'do|najwyżej|co najwyżej',
    thousand: 'tys\\.|tys|tysi\\p{L}+',
    million: 'mln|milion\\p{L}*',
    billion: 'mld|miliard\\p{L}*',
  },
  en: {
    about: 'about|around|approximately|roughly',
    nearly: 'nearly|almost|just under',
    over: 'over|more than|above',
    under: 'under|less than|fewer than|below',
    'at-least': 'at least',
    'up-to': 'up to|at most',
    thousand: 'thousand|k',
    million: 'million|mn|m',
    billion: 'billion|bn|b',
  },
  uk: {
    about: 'близько|приблизно',
    nearly: 'майже',
    over: 'понад|більше? (?:ніж|як)',
    under: 'менше ніж|менше? (?:ніж|як)',
    'at-least': 'щонайменше',
    'up-to': 'до|щонайбільше',
    thousand: 'тис\\.|тис|тисяч\\p{L}?',
    million: 'млн|мільйон\\p{L}*',
    billion: 'млрд|мільярд\\p{L}*',
  },
};

/** Powers of ten, the largest scale first. */
export const EXPONENTS: Readonly<Record<Scale, number>> = { billion: 9, million: 6, thousand: 3 };
