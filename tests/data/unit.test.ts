import { expect } from '@open-wc/testing';
import { parseUnit } from '../../src/data/unit.js';
import type { Unit } from '../../src/model/figure.js';
import { faultOf } from '../support/faults.js';
import { PERSON, stated } from '../support/models.js';

describe('parseUnit', () => {
  it('reads every spelling', () => {
    const cases: [text: string, unit: Unit][] = [
      ['', { kind: 'none' }],
      ['  ', { kind: 'none' }],
      ['percent', { kind: 'percent' }],
      ['%', { kind: 'percent' }],
      ['points', { kind: 'points' }],
      ['nps', { kind: 'nps' }],
      ['PLN', { kind: 'currency', code: 'PLN' }],
      [' EUR ', { kind: 'currency', code: 'EUR' }],
      ['UAH', { kind: 'currency', code: 'UAH' }],
      ['km', { kind: 'noun', forms: { pl: { one: 'km', other: 'km' } } }],
      ['wizyta w kinie', { kind: 'noun', forms: { pl: { one: 'wizyta w kinie', other: 'wizyta w kinie' } } }],
      ['school|schools', { kind: 'noun', forms: { pl: { one: 'school', other: 'schools' } } }],
      [
        'osoba | osoby | osób | osoby',
        { kind: 'noun', forms: { pl: { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' } } },
      ],
    ];
    for (const [text, unit] of cases) expect(stated(parseUnit(text, 'pl')), text).to.deep.equal(unit);
  });

  it('puts the forms into the language it is given', () => {
    expect(stated(parseUnit('person|people', 'en'))).to.deep.equal({
      kind: 'noun',
      forms: { en: { one: 'person', other: 'people' } },
    });
    expect(stated(parseUnit('особа|особи|осіб|особи', 'uk'))).to.deep.equal({
      kind: 'noun',
      forms: { uk: { one: 'особа', few: 'особи', many: 'осіб', other: 'особи' } },
    });
  });

  it('asks the units of the report first', () => {
    const known = new Map(['person', 'percent', 'PLN'].map((id) => [id, PERSON] as const));
    expect(parseUnit('person', 'pl', known)).to.equal(PERSON);
    expect(parseUnit('percent', 'pl', known)).to.equal(PERSON);
    expect(parseUnit('PLN', 'pl', known)).to.equal(PERSON);
    expect(parseUnit('person', 'en')).to.have.nested.property('forms.en.other', 'person');
  });

  it('takes a word that objects happen to know for a word', () => {
    expect(parseUnit('constructor', 'pl', new Map())).to.have.property('kind', 'noun');
    expect(parseUnit('toString', 'pl')).to.have.property('kind', 'noun');
  });

  it('does not take any three capitals for a currency', () => {
    expect(parseUnit('GUS', 'pl')).to.have.property('kind', 'noun');
    expect(parseUnit('pln', 'pl')).to.have.property('kind', 'noun');
  });

  it('refuses three forms, five, and empty ones, with the place and the text', () => {
    for (const text of ['osoba|osoby|osób', 'a|b|c|d|e', 'a|', '|b', 'a||c|d', '|', 'a| |c|d']) {
      const { code, details } = faultOf(() => parseUnit(text, 'pl', undefined, '/figures/0/unit'));
      expect(code, text).to.equal('unit');
      expect(details, text).to.include({ where: '/figures/0/unit', found: text });
    }
    expect(faultOf(() => parseUnit('a|b|c', 'pl')).details.where).to.equal('unit');
  });
});
