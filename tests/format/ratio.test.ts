import { expect } from '@open-wc/testing';
import { parsePeriod } from '../../src/data/period.js';
import { typedRatio } from '../../src/data/typed.js';
import { printRatio, ratioSentence, ratioTable, ratioText } from '../../src/format/ratio.js';
import type { Figure, Language, Unit } from '../../src/model/figure.js';
import { ratioView } from '../../src/view/ratio.js';
import type { RatioView } from '../../src/view/view.js';
import { dataset, inUnit, joined, LANGUAGES, PERCENT, PERSON, PROPOSAL, SERVICE, spaced } from '../support/models.js';
import '../support/words.js';

type InLanguages = readonly [pl: string, en: string, uk: string];
const inAll = (say: (language: Language) => string): InLanguages => [say('pl'), say('en'), say('uk')];

const typed = (value: string, of?: string, unit?: Unit, icons?: number): RatioView =>
  ratioView(inUnit(typedRatio({ value, of }, 'pl'), unit), icons);
const view = (figure: Partial<Figure>): RatioView => ratioView(dataset([figure]));
const sentence = (one: RatioView, language: Language = 'pl'): string => spaced(ratioSentence(one, language));
const cells = (one: RatioView, language: Language = 'pl'): string[][] =>
  ratioTable(one, language).rows.map((row) => row.map(({ text }) => spaced(text)));
/** What the cells say to someone who sees no head. */
const tellings = (one: RatioView, language: Language = 'pl'): string[] =>
  ratioTable(one, language).rows.map(([, cell]) => spaced(cell?.told?.() ?? ''));

describe('ratioText', () => {
  it('says n of m, "in" where the whole is 10 or 100, with the noun behind m', () => {
    const cases: [value: string, of: string, unit: Unit | undefined, expected: InLanguages][] = [
      ['28', '38', PROPOSAL, ['28 z 38 wniosków', '28 of 38 proposals', '28 з 38 заявок']],
      ['28', '38', undefined, ['28 z 38', '28 of 38', '28 з 38']],
      ['3', '10', PERSON, ['3 na 10 osób', '3 in 10 people', '3 з 10 осіб']],
      ['98', '100', PERSON, ['98 na 100 osób', '98 in 100 people', '98 з 100 осіб']],
      ['1', '2', PERSON, ['1 z 2 osób', '1 of 2 people', '1 з 2 осіб']],
      ['1', '1', PROPOSAL, ['1 z 1 wniosku', '1 of 1 proposal', '1 з 1 заявки']],
      ['2', '3', SERVICE, ['2 z 3 usług', '2 of 3 services', '2 з 3 послуг']],
      ['4', '22', PERSON, ['4 z 22 osób', '4 of 22 people', '4 з 22 осіб']],
      ['4', '21', PROPOSAL, ['4 z 21 wniosków', '4 of 21 proposals', '4 з 21 заявки']],
      ['500', '1 000', PERSON, ['500 z 1 000 osób', '500 of 1,000 people', '500 з 1 000 осіб']],
      ['1 mln', '4 mln', PERSON, ['1 mln z 4 mln osób', '1 million of 4 million people', '1 млн з 4 млн осіб']],
      ['0', '38', PROPOSAL, ['0 z 38 wniosków', '0 of 38 proposals', '0 з 38 заявок']],
    ];
    for (const [value, of, unit, expected] of cases) {
      const found = typed(value, of, unit);
      for (const [index, language] of LANGUAGES.entries())
        expect(ratioText(found, language), `${value} of ${of}, ${language}`).to.equal(joined(expected[index]!));
    }
  });

  it('keeps the hedges of both, in front of the number that each is of', () => {
    const cases: [value: string, of: string | undefined, expected: InLanguages][] = [
      ['blisko 7', '10', ['blisko 7 na 10', 'nearly 7 in 10', 'майже 7 з 10']],
      ['ponad 28', '38', ['ponad 28 z 38', 'over 28 of 38', 'понад 28 з 38']],
      ['ok. 28', '38', ['ok. 28 z 38', 'about 28 of 38', 'близько 28 з 38']],
      ['co najmniej 28', '38', ['co najmniej 28 z 38', 'at least 28 of 38', 'щонайменше 28 з 38']],
      ['28', 'ok. 38', ['28 z ok. 38', '28 of about 38', '28 з близько 38']],
      ['ponad 28', 'blisko 40', ['ponad 28 z blisko 40', 'over 28 of nearly 40', 'понад 28 з майже 40']],
    ];
    for (const [value, of, expected] of cases)
      expect(
        inAll((language) => spaced(ratioText(typed(value, of), language))),
        value,
      ).to.deep.equal(expected);
  });

  it('tells percent of the icons that are drawn, where they are whole', () => {
    const cases: [value: string, icons: number | undefined, expected: InLanguages][] = [
      ['98%', undefined, ['98 na 100', '98 in 100', '98 з 100']],
      ['blisko 70%', 10, ['blisko 7 na 10', 'nearly 7 in 10', 'майже 7 з 10']],
      ['70,0%', 10, ['7 na 10', '7 in 10', '7 з 10']],
      ['ponad 36%', 10, ['ponad 36 na 100', 'over 36 in 100', 'понад 36 з 100']],
      ['ponad 36,5%', undefined, ['ponad 36,5 na 100', 'over 36.5 in 100', 'понад 36,5 з 100']],
    ];
    for (const [value, icons, expected] of cases) {
      const found = typed(value, undefined, undefined, icons);
      expect(
        inAll((language) => spaced(ratioText(found, language))),
        value,
      ).to.deep.equal(expected);
    }
  });

  it('says n alone where m is a gap', () => {
    const found = typed('blisko 28', '-', PROPOSAL);
    expect(inAll((language) => spaced(ratioText(found, language)))).to.deep.equal([
      'blisko 28 wniosków',
      'nearly 28 proposals',
      'майже 28 заявок',
    ]);
    expect(ratioTable(found, 'pl').head).to.deep.equal(['Dane', 'Wartość (wnioski)']);
    expect(cells(found)).to.deep.equal([['Wartość', 'blisko 28']]);
    expect(tellings(found)).to.deep.equal(['blisko 28 wniosków']);
  });

  it('says a flag in words', () => {
    const found = view({ value: 28, flags: ['provisional'], unit: PROPOSAL, of: { value: 38, qualifier: 'exact' } });
    expect(inAll((language) => spaced(ratioText(found, language)))).to.deep.equal([
      '28 z 38 wniosków (wstępne)',
      '28 of 38 proposals (provisional)',
      '28 з 38 заявок (попередні)',
    ]);
  });
});

describe('printRatio', () => {
  it('gives hedge, number and unit apart, and marks a unit that is in another language', () => {
    const only: Unit = { kind: 'noun', forms: { pl: { one: 'klub', few: 'kluby', many: 'klubów', other: 'klubu' } } };
    expect(printRatio(typed('blisko 28', '38', only), 'en')).to.deep.equal({
      hedge: 'nearly',
      number: joined('28 of 38'),
      scale: '',
      unit: 'klubów',
      lang: 'pl',
      flag: '',
    });
    expect(printRatio(typed('28', '38', PROPOSAL), 'pl')).to.include({ hedge: '', unit: 'wniosków' });
    expect(printRatio(typed('28', '38', PROPOSAL), 'pl').lang).to.equal(undefined);
  });
});

const half = view({
  label: { pl: 'Odbiorcy', en: 'Recipients', uk: 'Одержувачі' },
  value: 50,
  qualifier: 'over',
  unit: PERCENT,
  words: { pl: 'ponad połowa', en: 'more than half', uk: 'понад половина' },
});

describe('ratioSentence', () => {
  it('says what, when, and how many of how many', () => {
    const found = view({
      label: { pl: 'Wnioski', en: 'Proposals', uk: 'Заявки' },
      value: 28,
      unit: PROPOSAL,
      period: parsePeriod('2024'),
      of: { value: 38, qualifier: 'exact' },
    });
    expect(inAll((language) => sentence(found, language))).to.deep.equal([
      'Wnioski, 2024: 28 z 38 wniosków.',
      'Proposals, 2024: 28 of 38 proposals.',
      'Заявки, 2024: 28 з 38 заявок.',
    ]);
    expect(sentence(typed('blisko 7', '10'))).to.equal('Blisko 7 na 10.');
  });

  it('says percent beside the icons that they are told by', () => {
    expect(inAll((language) => sentence(typed('98%'), language))).to.deep.equal([
      '98 na 100 (98%).',
      '98 in 100 (98%).',
      '98 з 100 (98%).',
    ]);
    expect(sentence(typed('blisko 70%', undefined, undefined, 10))).to.equal('Blisko 7 na 10 (blisko 70%).');
    expect(sentence(typed('ponad 36%', undefined, undefined, 10))).to.equal('Ponad 36 na 100 (ponad 36%).');
  });

  it('says the source’s words, and no number where the source has none', () => {
    expect(inAll((language) => sentence(half, language))).to.deep.equal([
      'Odbiorcy: ponad połowa.',
      'Recipients: more than half.',
      'Одержувачі: понад половина.',
    ]);
    for (const language of LANGUAGES) {
      const texts = [ratioText(half, language), ...cells(half, language).flat()];
      expect(texts.join(' '), language).not.to.match(/\d/);
    }
    expect(sentence(view({ words: 'wiele', of: { value: 38, qualifier: 'exact' } }))).to.equal('Wiele.');
  });

  it('says the count behind words that come with one', () => {
    const all = view({
      label: 'Licea',
      value: 9,
      unit: PROPOSAL,
      words: { pl: 'wszystkie', en: 'all' },
      of: { value: 9, qualifier: 'exact' },
    });
    expect(sentence(all)).to.equal('Licea: wszystkie (9 z 9 wniosków).');
    expect(sentence(all, 'en')).to.equal('Licea: all (9 of 9 proposals).');
    const three = view({ value: 3, unit: PERSON, words: 'trzy na dziesięć', of: { value: 10, qualifier: 'exact' } });
    expect(sentence(three)).to.equal('Trzy na dziesięć (3 na 10 osób).');
  });

  it('ends with one full stop, also after an abbreviation', () => {
    const pieces: Unit = { kind: 'noun', forms: { pl: { other: 'szt.' } } };
    for (const language of LANGUAGES)
      for (const found of [typed('28', '38', pieces), typed('250 tys.', '1 mln'), half])
        expect(sentence(found, language), language).to.match(/[^.]\.$/);
  });
});

describe('ratioTable', () => {
  it('holds the part, and the whole where it is counted', () => {
    const found = { ...typed('blisko 28', '38', PROPOSAL), label: 'Przyjęte' };
    expect(LANGUAGES.map((language) => cells(found, language))).to.deep.equal([
      [
        ['Przyjęte', 'blisko 28'],
        ['Razem', '38'],
      ],
      [
        ['Przyjęte', 'nearly 28'],
        ['Total', '38'],
      ],
      [
        ['Przyjęte', 'майже 28'],
        ['Разом', '38'],
      ],
    ]);
    expect(LANGUAGES.map((language) => tellings(found, language))).to.deep.equal([
      ['blisko 28 wniosków', '38 wniosków'],
      ['nearly 28 proposals', '38 proposals'],
      ['майже 28 заявок', '38 заявок'],
    ]);
    expect(LANGUAGES.map((language) => ratioTable(found, language).head)).to.deep.equal([
      ['Dane', 'Wartość (wnioski)'],
      ['Figure', 'Value (proposals)'],
      ['Показник', 'Значення (заявки)'],
    ]);
    expect(ratioTable(found, 'pl').caption).to.equal('Przyjęte');
    expect(cells(typed('98%'))).to.deep.equal([['Wartość', '98%']]);
    expect(ratioTable(typed('98%'), 'pl').head).to.deep.equal(['Dane', 'Wartość']);
    expect(cells(half)).to.deep.equal([['Odbiorcy', 'ponad połowa']]);
  });
});
