import { expect } from '@open-wc/testing';
import { parsePeriod } from '../../src/data/period.js';
import { typedCompare } from '../../src/data/typed.js';
import { compareSentence, compareTable, itemName, itemText, scaleEnds } from '../../src/format/compare.js';
import type { Figure, Language, Unit } from '../../src/model/figure.js';
import { compareView, type CompareOptions } from '../../src/view/compare.js';
import type { CompareView } from '../../src/view/view.js';
import { dataset, inUnit, LANGUAGES, NPS, PERCENT, PERSON, PLN, POINTS, spaced, SERVICE } from '../support/models.js';
import '../support/words.js';

type InLanguages = readonly [pl: string, en: string, uk: string];
const inAll = (say: (language: Language) => string): InLanguages => [say('pl'), say('en'), say('uk')];
const year = parsePeriod;

const typed = (values: string, unit?: Unit, options?: CompareOptions): CompareView =>
  compareView(inUnit(typedCompare({ values }, 'pl'), unit), options);
const view = (figures: Partial<Figure>[]): CompareView => compareView(dataset(figures));
const sentence = (one: CompareView, language: Language = 'pl'): string => spaced(compareSentence(one, language));
const cells = (one: CompareView, language: Language = 'pl'): string[][] =>
  compareTable(one, language).rows.map((row) => row.map(({ text }) => spaced(text)));

describe('compareSentence', () => {
  it('says each of a few with its unit, the difference, and the ends of a scale of its own', () => {
    const nps = (value: number, label: Figure['label']): Partial<Figure> => ({
      value,
      label,
      unit: NPS,
      period: year('2024'),
    });
    const found = {
      ...view([
        nps(49, { pl: 'Na miejscu', en: 'In person', uk: 'На місці' }),
        nps(39, { pl: 'Elektronicznie', en: 'Online', uk: 'Онлайн' }),
      ]),
      label: { pl: 'Ocena obsługi', en: 'Rating', uk: 'Оцінка' },
    };
    expect(inAll((language) => sentence(found, language))).to.deep.equal([
      'Ocena obsługi, 2024. Na miejscu: 49 pkt NPS; Elektronicznie: 39 pkt NPS. Różnica: 10 pkt NPS. Skala od \u2212100 do 100.',
      'Rating, 2024. In person: 49 NPS points; Online: 39 NPS points. Difference: 10 NPS points. Scale from \u2212100 to 100.',
      'Оцінка, 2024. На місці: 49 пунктів NPS; Онлайн: 39 пунктів NPS. Різниця: 10 пунктів NPS. Шкала від \u2212100 до 100.',
    ]);
  });

  it('bends each unit by its own number', () => {
    const cases: [values: string, unit: Unit, expected: InLanguages][] = [
      [
        'A: 1; B: 22; C: 25',
        PERSON,
        [
          'A: 1 osoba; B: 22 osoby; C: 25 osób. Różnica: 24 osoby.',
          'A: 1 person; B: 22 people; C: 25 people. Difference: 24 people.',
          'A: 1 особа; B: 22 особи; C: 25 осіб. Різниця: 24 особи.',
        ],
      ],
      [
        'A: ok. 22; B: ponad 22; C: blisko 1',
        PERSON,
        [
          'A: ok. 22 osób; B: ponad 22 osoby; C: blisko 1 osoby.',
          'A: about 22 people; B: over 22 people; C: nearly 1 person.',
          'A: близько 22 осіб; B: понад 22 особи; C: майже 1 особа.',
        ],
      ],
      [
        'A: 1,97 mln; B: 751 tys.',
        PERSON,
        [
          'A: 1,97 mln osób; B: 751 tys. osób.',
          'A: 1.97 million people; B: 751 thousand people.',
          'A: 1,97 млн осіб; B: 751 тис. осіб.',
        ],
      ],
      [
        'A: 3,5 mld; B: 1,2 mld',
        PLN,
        ['A: 3,5 mld zł; B: 1,2 mld zł.', 'A: 3.5 billion zł; B: 1.2 billion zł.', 'A: 3,5 млрд zł; B: 1,2 млрд zł.'],
      ],
      [
        'A: 681; B: 83',
        SERVICE,
        [
          'A: 681 usług; B: 83 usługi. Różnica: 598 usług.',
          'A: 681 services; B: 83 services. Difference: 598 services.',
          'A: 681 послуга; B: 83 послуги. Різниця: 598 послуг.',
        ],
      ],
      [
        'A: 4,5; B: 1',
        POINTS,
        ['A: 4,5 punktu; B: 1 punkt.', 'A: 4.5 points; B: 1 point.', 'A: 4,5 пункту; B: 1 пункт.'],
      ],
    ];
    for (const [values, unit, expected] of cases)
      expect(
        inAll((language) => sentence(typed(values, unit), language)),
        values,
      ).to.deep.equal(expected);
  });

  it('tells percentages apart in percentage points, and no difference as none', () => {
    expect(inAll((language) => sentence(typed('A: 36%; B: 34%'), language))).to.deep.equal([
      'A: 36%; B: 34%. Różnica: 2 p.p.',
      'A: 36%; B: 34%. Difference: 2 percentage points.',
      'A: 36%; B: 34%. Різниця: 2 в. п.',
    ]);
    expect(inAll((language) => sentence(typed('A: 12; B: 12'), language))).to.deep.equal([
      'A: 12; B: 12. Bez różnicy.',
      'A: 12; B: 12. No difference.',
      'A: 12; B: 12. Без різниці.',
    ]);
  });

  it('does not say that two rounded numbers don’t differ, only since they are printed alike', () => {
    expect(sentence(typed('A: 1,97 mln; B: 1,97 mln', PERSON))).to.equal('A: 1,97 mln osób; B: 1,97 mln osób.');
    expect(sentence(typed('A: 12; B: 12; C: 12'))).to.equal('A: 12; B: 12; C: 12.');
  });

  it('says the highest and the lowest of many, and not all', () => {
    const many = typed('Alfa: 5; Beta: 9; Gamma: -3; Delta: 7', PERSON);
    expect(inAll((language) => sentence(many, language))).to.deep.equal([
      'Najwyżej: 9 osób (Beta). Najniżej: \u22123 osoby (Gamma). Różnica: 12 osób.',
      'Highest: 9 people (Beta). Lowest: \u22123 people (Gamma). Difference: 12 people.',
      'Найбільше: 9 осіб (Beta). Найменше: \u22123 особи (Gamma). Різниця: 12 осіб.',
    ]);
    // Over 8 may be more than 9.
    expect(sentence(typed('A: ponad 8; B: 9; C: 1; D: 2'))).to.equal('A: ponad 8; B: 9; C: 1; D: 2.');
    const long = typed(Array.from({ length: 30 }, (_, index) => `Dzielnica ${index}: ${(index * 7) % 30}`).join('; '));
    expect(sentence(long)).to.equal('Najwyżej: 29 (Dzielnica 17). Najniżej: 0 (Dzielnica 0). Różnica: 29.');
    expect(cells(long)).to.have.length(30);
  });

  it('says a gap in words, and never as 0', () => {
    expect(inAll((language) => sentence(typed('A: 5; B: -', PERSON), language))).to.deep.equal([
      'A: 5 osób; B: brak danych.',
      'A: 5 people; B: no data.',
      'A: 5 осіб; B: немає даних.',
    ]);
    expect(sentence(typed('A: ; B: '))).to.equal('A: brak danych; B: brak danych.');
  });

  it('says the ends of the author’s scale, and of no other', () => {
    expect(inAll((language) => sentence(typed('A: 4,5', POINTS, { min: 1, max: 5.5 }), language))).to.deep.equal([
      'A: 4,5 punktu. Skala od 1 do 5,5.',
      'A: 4.5 points. Scale from 1 to 5.5.',
      'A: 4,5 пункту. Шкала від 1 до 5,5.',
    ]);
    expect(sentence(typed('A: 4,5', POINTS))).to.equal('A: 4,5 punktu.');
    expect(LANGUAGES.map((language) => scaleEnds(typed('A: 4', NPS).scale, language))).to.deep.equal(
      LANGUAGES.map(() => ['\u2212100', '100']),
    );
    expect(scaleEnds(typed('A: 4', POINTS, { max: 1234.5 }).scale, 'en')).to.deep.equal(['0', '1,234.5']);
  });

  it('names the period, and the stage of a budget, of each where they differ', () => {
    const apart = view([
      { label: 'Dochody', value: 5, period: year('2024'), phase: 'plan', unit: PLN },
      { label: 'Dochody', value: 4, period: year('2023'), phase: 'executed', unit: PLN },
    ]);
    expect(inAll((language) => sentence(apart, language))).to.deep.equal([
      'Dochody (2024, plan): 5 zł; Dochody (2023, wykonanie): 4 zł.',
      'Dochody (2024, plan): 5 zł; Dochody (2023, execution): 4 zł.',
      'Dochody (2024, план): 5 zł; Dochody (2023, виконання): 4 zł.',
    ]);
  });

  it('says a value without a name, and leaves no hole for it', () => {
    const bare = [5, 6, 7, 8].map((value) => ({ value }));
    expect(sentence(view(bare.slice(0, 2)))).to.equal('5; 6. Różnica: 1.');
    expect(sentence(view(bare))).to.equal('Najwyżej: 8. Najniżej: 5. Różnica: 3.');
  });

  it('ends each sentence with one full stop, also after an abbreviation', () => {
    for (const language of LANGUAGES)
      for (const values of ['A: 56 tys.; B: 107 tys.', 'A: 36%; B: 34%', 'A: 1 tys.; B: 2; C: 3; D: 4'])
        expect(sentence(typed(values), language), `${language} ${values}`).to.match(/[^.]\.$/);
  });
});

describe('compareTable', () => {
  it('holds every category, with its value and unit', () => {
    const found = { ...typed('Na miejscu: 49; Elektronicznie: ok. 39; Listownie: -', NPS), label: 'Ocena' };
    expect(compareTable(found, 'pl')).to.include({ caption: 'Ocena' });
    expect(LANGUAGES.map((language) => compareTable(found, language).head)).to.deep.equal([
      ['Dane', 'Wartość (pkt NPS)'],
      ['Figure', 'Value (NPS points)'],
      ['Показник', 'Значення (пункти NPS)'],
    ]);
    expect(cells(found)).to.deep.equal([
      ['Na miejscu', '49'],
      ['Elektronicznie', 'ok. 39'],
      ['Listownie', 'brak danych'],
    ]);
    const told = compareTable(found, 'pl').rows.map(([, cell]) => spaced(cell?.told?.() ?? ''));
    expect(told).to.deep.equal(['49 pkt NPS', 'ok. 39 pkt NPS', 'brak danych']);
  });

  it('has a column for periods only where they differ', () => {
    const apart = view([
      { label: 'A', value: 5, period: year('2024') },
      { label: 'B', value: 4 },
    ]);
    expect(compareTable(apart, 'pl').head).to.deep.equal(['Dane', 'Okres', 'Wartość']);
    expect(cells(apart)).to.deep.equal([
      ['A', '2024', '5'],
      ['B', '', '4'],
    ]);
    // Two columns say what a row is, and one of them stands in time.
    expect(compareTable(apart, 'pl').names).to.equal(2);
    expect(compareTable(apart, 'pl').rows.map(([, when]) => when?.at)).to.deep.equal([Date.UTC(2024), undefined]);
    const same = view([
      { label: 'A', value: 5, period: year('2024') },
      { label: 'B', value: 4, period: year('2024') },
    ]);
    expect(compareTable(same, 'pl')).to.include({ caption: '2024', names: 1 });
    expect(cells(same)).to.deep.equal([
      ['A', '5'],
      ['B', '4'],
    ]);
  });

  it('marks a name that is in another language', () => {
    const [row] = compareTable(view([{ label: { pl: 'Kluby' }, value: 5 }]), 'en').rows;
    expect(row?.[0]).to.include({ text: 'Kluby', lang: 'pl' });
  });

  it('marks words in the place of a number that are in another language', () => {
    const one = view([{ label: 'A', value: 50, unit: PERCENT, words: { pl: 'ponad połowa' } }]);
    expect(compareTable(one, 'en').rows[0]?.[1]).to.include({ text: 'ponad połowa', lang: 'pl' });
    expect(compareTable(one, 'pl').rows[0]?.[1]?.lang).to.equal(undefined);
    expect(compareTable(typed('A: 5'), 'en').rows[0]?.[1]?.lang).to.equal(undefined);
  });
});

describe('itemName and itemText', () => {
  it('print a category and its value as they stand at a bar', () => {
    const { items } = view([
      { label: { pl: 'Kluby' }, value: 5, unit: PERSON, qualifier: 'nearly', period: year('2023') },
      { label: 'B', value: 6, unit: PERSON, period: year('2024') },
    ]);
    expect(itemName(items[0]!, 'en')).to.deep.equal({ text: 'Kluby (2023)', lang: 'pl' });
    expect(itemName(items[1]!, 'pl').text).to.equal('B (2024)');
  });

  it('leave out the unit of counts and scores, which the sentence says of them all', () => {
    for (const unit of [PERSON, NPS, POINTS])
      expect(itemText(typed('A: ponad 5', unit).items[0]!), unit.kind).to.deep.include({
        value: 5,
        unit: { kind: 'none' },
      });
    for (const unit of [PLN, PERCENT])
      expect(itemText(typed('A: 5', unit).items[0]!).unit, unit.kind).to.deep.equal(unit);
    expect(itemText(typed('A: ponad 5', PERSON).items[0]!).qualifier).to.equal('over');
  });
});
