import { words } from '../format/messages.js';
import { formsOf, unitForms } from '../format/plural.js';
import type { Language, Unit } from '../model/figure.js';

/** The name of a unit for many things; a currency by its code. */
export function unitName(unit: Unit, language: Language): string {
  switch (unit.kind) {
    case 'none':
      return '';
    case 'percent':
      return '%';
    case 'currency':
      return unit.code;
    case 'noun': {
      const [forms] = unitForms(unit, language);
      return forms.many ?? forms.other;
    }
    default: {
      const forms = formsOf(words(language)[unit.kind]);
      return forms.many ?? forms.other;
    }
  }
}
