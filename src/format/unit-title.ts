import type { Language, Text, Unit } from '../model/figure.js';
import { fill, words } from './messages.js';
import { formsOf, unitForms } from './plural.js';
import { capital } from './text.js';

/** What a comparison without a name of its own is about: what its unit counts. `Liczba: osoby`, `Kwoty (PLN)`, `NPS`. */
function titleIn(unit: Unit, language: Language): string {
  const { numberOf, amounts, shares, points } = words(language);
  switch (unit.kind) {
    case 'noun': {
      const [{ few, other }] = unitForms(unit, language);
      return fill(numberOf, { unit: few ?? other });
    }
    case 'currency':
      return `${amounts} (${unit.code})`;
    case 'nps':
      return 'NPS';
    case 'points': {
      const { few, other } = formsOf(points);
      return capital(few ?? other, language);
    }
    default:
      return shares;
  }
}

/** The same in every language, for a heading that has to follow the page's. */
export const unitTitle = (unit: Unit): Text => ({
  pl: titleIn(unit, 'pl'),
  en: titleIn(unit, 'en'),
  uk: titleIn(unit, 'uk'),
});
