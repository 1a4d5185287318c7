import { expect } from '@open-wc/testing';
import { unitTitle } from '../../src/format/unit-title.js';
import type { Unit } from '../../src/model/figure.js';
import { EUR, NPS, PERCENT, PERSON, PLN, POINTS, PROPOSAL, SERVICE } from '../support/models.js';
import '../support/words.js';

describe('unitTitle', () => {
  it('says in every language what is counted', () => {
    const cases: [unit: Unit, pl: string, en: string, uk: string][] = [
      [PERSON, 'Liczba: osoby', 'Number of people', 'Кількість: особи'],
      [PROPOSAL, 'Liczba: wnioski', 'Number of proposals', 'Кількість: заявки'],
      [SERVICE, 'Liczba: usługi', 'Number of services', 'Кількість: послуги'],
      [PLN, 'Kwoty (PLN)', 'Amounts (PLN)', 'Суми (PLN)'],
      [EUR, 'Kwoty (EUR)', 'Amounts (EUR)', 'Суми (EUR)'],
      [PERCENT, 'Udziały', 'Shares', 'Частки'],
      [NPS, 'NPS', 'NPS', 'NPS'],
      [POINTS, 'Punkty', 'Points', 'Пункти'],
    ];
    for (const [unit, pl, en, uk] of cases) expect(unitTitle(unit), unit.kind).to.deep.equal({ pl, en, uk });
  });

  it('falls back to the language that the unit has, and to its only form', () => {
    const polish: Unit = { kind: 'noun', forms: { pl: { one: 'klub', few: 'kluby', many: 'klubów', other: 'klubu' } } };
    expect(unitTitle(polish)).to.deep.equal({ pl: 'Liczba: kluby', en: 'Number of kluby', uk: 'Кількість: kluby' });
    expect(unitTitle({ kind: 'noun', forms: { pl: { other: 'km' } } })).to.include({ pl: 'Liczba: km' });
    expect(unitTitle({ kind: 'noun', forms: { pl: { one: 'a', other: 'b' } } })).to.include({ pl: 'Liczba: b' });
  });
});
