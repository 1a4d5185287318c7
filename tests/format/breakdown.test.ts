import { expect } from '@open-wc/testing';
import { parsePeriod } from '../../src/data/period.js';
import { typedBreakdown, type Typed } from '../../src/data/typed.js';
import { breakdownSentence, breakdownTable, partName, partText } from '../../src/format/breakdown.js';
import { itemText } from '../../src/format/compare.js';
import type { Figure, Language, Unit } from '../../src/model/figure.js';
import { breakdownView } from '../../src/view/breakdown.js';
import type { BreakdownView } from '../../src/view/view.js';
import { dataset, FACILITY, figure, inUnit, LANGUAGES, PERSON, PLN, SERVICE, spaced } from '../support/models.js';
import '../support/words.js';

type InLanguages = readonly [pl: string, en: string, uk: string];
const inAll = (say: (language: Language) => string): InLanguages => [say('pl'), say('en'), say('uk')];

const typed = (parts: string, more: Typed = {}, unit?: Unit): BreakdownView =>
  breakdownView(inUnit(typedBreakdown({ parts, ...more }, 'pl'), unit));
const view = (whole: Partial<Figure> | undefined, parts: Partial<Figure>[]): BreakdownView =>
  breakdownView({ ...dataset(parts), whole: whole && figure(whole) });
const sentence = (one: BreakdownView, language: Language = 'pl'): string => spaced(breakdownSentence(one, language));
const cells = (one: BreakdownView, language: Language = 'pl'): string[][] =>
  breakdownTable(one, language).rows.map((row) => row.map(({ text }) => spaced(text)));
/** What the cells say to someone who sees no head. */
const tellings = (one: BreakdownView, language: Language = 'pl'): string[] =>
  breakdownTable(one, language).rows.map(([, cell]) => spaced(cell?.told?.() ?? ''));
const NESTED = { nested: '' };
const ALL = 'Wszystkie: 681; Elektroniczne: 162; Przez internet: 83';

const units = view(
  {
    label: { pl: 'Jednostki', en: 'Facilities', uk: 'Заклади' },
    value: 433,
    unit: FACILITY,
    period: parsePeriod('2024'),
    parts: 'partial',
  },
  [
    { label: { pl: 'Przedszkola', en: 'Preschools', uk: 'Садки' }, value: 136, unit: FACILITY },
    { label: { pl: 'Szkoły', en: 'Schools', uk: 'Школи' }, value: 194, unit: FACILITY },
  ],
);

describe('breakdownSentence', () => {
  it('says the whole, its parts, and that the rest was worked out', () => {
    expect(inAll((language) => sentence(units, language))).to.deep.equal([
      'Jednostki, 2024: 433 placówki, w tym Przedszkola: 136; Szkoły: 194; pozostałe: 103 (z różnicy).',
      'Facilities, 2024: 433 facilities, of which Preschools: 136; Schools: 194; other: 103 (by difference).',
      'Заклади, 2024: 433 заклади, зокрема Садки: 136; Школи: 194; решта: 103 (обчислено як різницю).',
    ]);
  });

  it('says each hedge, and that of the rest turned round', () => {
    const cases: [parts: string, more: Typed, expected: InLanguages][] = [
      [
        'A: ponad 36%',
        {},
        [
          'A: ponad 36%; pozostałe: poniżej 64% (z różnicy).',
          'A: over 36%; other: under 64% (by difference).',
          'A: понад 36%; решта: менше ніж 64% (обчислено як різницю).',
        ],
      ],
      [
        'A: co najmniej 70',
        { total: '100' },
        [
          '100, w tym A: co najmniej 70; pozostałe: najwyżej 30 (z różnicy).',
          '100, of which A: at least 70; other: at most 30 (by difference).',
          '100, зокрема A: щонайменше 70; решта: щонайбільше 30 (обчислено як різницю).',
        ],
      ],
      [
        'A: do 70',
        { total: '100' },
        [
          '100, w tym A: do 70; pozostałe: co najmniej 30 (z różnicy).',
          '100, of which A: up to 70; other: at least 30 (by difference).',
          '100, зокрема A: до 70; решта: щонайменше 30 (обчислено як різницю).',
        ],
      ],
      [
        'A: 15,6 tys.',
        { total: 'blisko 19,5 tys.' },
        [
          'Blisko 19,5 tys., w tym A: 15,6 tys.; pozostałe: blisko 3,9 tys. (z różnicy).',
          'Nearly 19.5 thousand, of which A: 15.6 thousand; other: nearly 3.9 thousand (by difference).',
          'Майже 19,5 тис., зокрема A: 15,6 тис.; решта: майже 3,9 тис. (обчислено як різницю).',
        ],
      ],
    ];
    for (const [parts, more, expected] of cases)
      expect(
        inAll((language) => sentence(typed(parts, more), language)),
        parts,
      ).to.deep.equal(expected);
  });

  it('says the unit with the whole, and money with each part', () => {
    expect(sentence(typed('A: 9; B: 5', { total: '14' }, PERSON))).to.equal('14 osób, w tym A: 9; B: 5.');
    // A sum that nobody stated is no number to be told.
    expect(sentence(typed('A: 9; B: 5', {}, PERSON))).to.equal('A: 9 osób; B: 5 osób.');
    expect(sentence(typed('A: 943 mln', { total: '3,56 mld' }, PLN))).to.equal(
      '3,56 mld zł, w tym A: 943 mln zł; pozostałe: ok. 2 620 mln zł (z różnicy).',
    );
  });

  it('says sets inside sets one in another', () => {
    const services = view({ label: 'Usługi', value: 681, unit: SERVICE, parts: 'nested' }, [
      { label: 'Elektroniczne', value: 162, unit: SERVICE },
      { label: 'Przez internet', value: 83, unit: SERVICE },
    ]);
    expect(inAll((language) => sentence(services, language))).to.deep.equal([
      'Usługi: 681 usług, w tym Elektroniczne: 162; w tym Przez internet: 83.',
      'Usługi: 681 services, of which Elektroniczne: 162; of which Przez internet: 83.',
      'Usługi: 681 послуга, зокрема Elektroniczne: 162; зокрема Przez internet: 83.',
    ]);
    expect(sentence(typed('A: 80%; B: 30%', NESTED))).to.equal('A: 80%; w tym B: 30%.');
  });

  it('leaves no hole where nothing lies inside, and none for a name that is missing', () => {
    expect(sentence(typed('Wszystkie: 681', NESTED, SERVICE))).to.equal('681 usług.');
    expect(sentence(view({ value: 20 }, [{ value: 5 }, { value: 6 }]))).to.equal(
      '20, w tym 5; 6; pozostałe: 9 (z różnicy).',
    );
  });

  it('tells what rounded shares add up to', () => {
    expect(inAll((language) => sentence(typed('A: 33%; B: 33%; C: 33%'), language))).to.deep.equal([
      'A: 33%; B: 33%; C: 33%. Zaokrąglone udziały dają razem 99%.',
      'A: 33%; B: 33%; C: 33%. The rounded shares add up to 99%.',
      'A: 33%; B: 33%; C: 33%. Округлені частки разом дають 99%.',
    ]);
    expect(sentence(typed('A: 33,3%; B: 33,3%; C: 33,3%'))).to.contain('razem 99,9%.');
    expect(sentence(typed('A: 33%; B: 33%; C: 34%'))).not.to.contain('Zaokrąglone');
  });

  it('says a gap, and a rest of unknown size, in words', () => {
    expect(inAll((language) => sentence(typed('A: 136; B: -', { total: '433' }, PERSON), language))).to.deep.equal([
      '433 osoby, w tym A: 136; B: brak danych; pozostałe: brak danych.',
      '433 people, of which A: 136; B: no data; other: no data.',
      '433 особи, зокрема A: 136; B: немає даних; решта: немає даних.',
    ]);
  });

  it('says up to twelve parts; of more the largest, in the order given, and no rest that would be heard as all others', () => {
    const few = 'A: 3; B: 20; C: 5; D: 30; E: 10; F: 1';
    expect(sentence(typed(few, { total: '100' }))).to.equal(
      '100, w tym A: 3; B: 20; C: 5; D: 30; E: 10; F: 1; pozostałe: 31 (z różnicy).',
    );
    const many = `${few}; ${Array.from({ length: 7 }, (_, index) => `Z${index}: 1`).join('; ')}`;
    expect(sentence(typed(many, { total: '100' }))).to.equal('100, w tym B: 20; D: 30; E: 10; ….');
    expect(cells(typed(many, { total: '100' }))).to.have.length(15);
  });

  it('ends each sentence with one full stop, also after an abbreviation', () => {
    for (const language of LANGUAGES)
      for (const parts of ['A: 56 tys.; B: 107 tys.', 'A: 56 tys.', 'A: 33%; B: 33%; C: 33%'])
        expect(sentence(typed(parts), language), `${language} ${parts}`).to.match(/[^.]\.$/);
  });
});

describe('breakdownTable', () => {
  it('holds every part, the rest, and the whole under its own name', () => {
    expect(breakdownTable(units, 'pl').caption).to.equal('Jednostki, 2024');
    expect(LANGUAGES.map((language) => breakdownTable(units, language).head)).to.deep.equal([
      ['Dane', 'Wartość (placówki)'],
      ['Figure', 'Value (facilities)'],
      ['Показник', 'Значення (заклади)'],
    ]);
    expect(LANGUAGES.map((language) => cells(units, language))).to.deep.equal([
      [
        ['Przedszkola', '136'],
        ['Szkoły', '194'],
        ['Pozostałe', '103 (z różnicy)'],
        ['Jednostki', '433'],
      ],
      [
        ['Preschools', '136'],
        ['Schools', '194'],
        ['Other', '103 (by difference)'],
        ['Facilities', '433'],
      ],
      [
        ['Садки', '136'],
        ['Школи', '194'],
        ['Решта', '103 (обчислено як різницю)'],
        ['Заклади', '433'],
      ],
    ]);
    expect(LANGUAGES.map((language) => tellings(units, language))).to.deep.equal([
      ['136 placówek', '194 placówki', '103 placówki (z różnicy)', '433 placówki'],
      ['136 facilities', '194 facilities', '103 facilities (by difference)', '433 facilities'],
      ['136 закладів', '194 заклади', '103 заклади (обчислено як різницю)', '433 заклади'],
    ]);
    expect(LANGUAGES.map((language) => cells(typed('A: 9; B: 5', { total: '14' }), language)[2])).to.deep.equal([
      ['Razem', '14'],
      ['Total', '14'],
      ['Разом', '14'],
    ]);
  });

  it('has no row for a whole that is a hundred, nor one that is a row already', () => {
    expect(cells(typed('A: 36%'))).to.deep.equal([
      ['A', '36%'],
      ['Pozostałe', '64% (z różnicy)'],
    ]);
    expect(cells(typed(ALL, NESTED, SERVICE))).to.deep.equal([
      ['Wszystkie', '681'],
      ['Elektroniczne', '162'],
      ['Przez internet', '83'],
    ]);
    expect(breakdownTable(typed('A: 36%'), 'pl').head).to.deep.equal(['Dane', 'Wartość']);
    expect(breakdownTable(typed(ALL, NESTED, SERVICE), 'pl').head).to.deep.equal(['Dane', 'Wartość (usługi)']);
    expect(tellings(typed(ALL, NESTED, SERVICE))).to.deep.equal(['681 usług', '162 usługi', '83 usługi']);
  });

  it('marks a name that is in another language', () => {
    const [row] = breakdownTable(view(undefined, [{ label: { pl: 'Kluby' }, value: 5 }]), 'en').rows;
    expect(row?.[0]).to.include({ text: 'Kluby', lang: 'pl' });
  });
});

describe('partName and partText', () => {
  it('print a part, and the rest', () => {
    const [first, second, rest] = units.parts;
    expect(partName(first!, 'uk')).to.include({ text: 'Садки' });
    expect(spaced(partText(second!, 'en'))).to.equal('194 facilities');
    expect(partText(second!, 'en', itemText(second!))).to.equal('194');
    expect(partName(rest!, 'pl')).to.deep.equal({ text: 'pozostałe' });
    expect(spaced(partText(rest!, 'pl'))).to.equal('103 placówki (z różnicy)');
    expect(spaced(partText(rest!, 'pl', itemText(rest!)))).to.equal('103 (z różnicy)');
    const gap = typed('A: 136; B: -', { total: '433' });
    expect(partText(gap.parts[2]!, 'pl')).to.equal('brak danych');
  });
});
