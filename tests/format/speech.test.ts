import { expect } from '@open-wc/testing';
import { parsePeriod } from '../../src/data/period.js';
import { typedBreakdown, typedCompare, typedRatio, typedShare, typedTimeline } from '../../src/data/typed.js';
import { printChange, printCourse } from '../../src/format/change.js';
import { describe as inWords } from '../../src/format/describe.js';
import { learn, SPEECH_WORDS } from '../../src/format/messages.js';
import { printText } from '../../src/format/number.js';
import { inPeriod, printPeriod } from '../../src/format/period.js';
import { pinSentence } from '../../src/format/sentence.js';
import { spoken } from '../../src/format/speech.js';
import { capital } from '../../src/format/text.js';
import type { Language, Qualifier, Unit } from '../../src/model/figure.js';
import { breakdownView } from '../../src/view/breakdown.js';
import { compareView } from '../../src/view/compare.js';
import { ratioView } from '../../src/view/ratio.js';
import { shareView } from '../../src/view/share.js';
import { statView } from '../../src/view/stat.js';
import { timelineView } from '../../src/view/timeline.js';
import type { ChangeView, FigureView, Shown } from '../../src/view/view.js';
import {
  dataset,
  EUR,
  inUnit,
  joined,
  LANGUAGES,
  NONE,
  NPS,
  observation as at,
  PERCENT,
  PERSON,
  PLN,
  POINTS,
  shown,
} from '../support/models.js';
import '../support/words.js';

learn(SPEECH_WORDS);

type InLanguages = readonly [pl: string, en: string, uk: string];
const QUALIFIERS: readonly Qualifier[] = ['exact', 'about', 'nearly', 'over', 'under', 'at-least', 'up-to'];
const PERCENTAGE_POINTS: Unit = { kind: 'percentage-points' };

/** Said as it is printed. */
function expectInAll(print: (language: Language) => string, expected: InLanguages): void {
  for (const [index, language] of LANGUAGES.entries()) {
    const printed = print(language);
    expect(spoken(printed, language), `${language} ${printed}`).to.equal(expected[index]);
  }
}
const expectSaid = (quantity: Shown, expected: InLanguages): void => {
  expectInAll((language) => printText(quantity, language), expected);
};
const sentence = (view: FigureView, language: Language): string => spoken(inWords(view, language).sentence, language);

describe('a number said', () => {
  it('has its groups joined, since a voice takes them for several numbers', () => {
    const cases: [quantity: Shown, expected: InLanguages][] = [
      [shown(0), ['0', '0', '0']],
      [shown(999), ['999', '999', '999']],
      [shown(3217), ['3217', '3217', '3217']],
      [shown(1_234_567), ['1234567', '1234567', '1234567']],
      [shown(3217.5), ['3217,5', '3217.5', '3217,5']],
      [shown(0.123), ['0,123', '0.123', '0,123']],
      [shown(1_000_000_000_000), ['1000000000000', '1000000000000', '1000000000000']],
      [shown(3217, { unit: PERSON }), ['3217 osób', '3217 people', '3217 осіб']],
      [shown(3217, { flags: ['revised'] }), ['3217 (skorygowane)', '3217 (revised)', '3217 (уточнені)']],
    ];
    for (const [quantity, expected] of cases) expectSaid(quantity, expected);
  });

  it('keeps its hedge, the abbreviated one in full', () => {
    const cases: [qualifier: Qualifier, expected: InLanguages][] = [
      ['exact', ['36 procent', '36 percent', '36 відсотків']],
      ['about', ['około 36 procent', 'about 36 percent', 'близько 36 відсотків']],
      ['nearly', ['blisko 36 procent', 'nearly 36 percent', 'майже 36 відсотків']],
      ['over', ['ponad 36 procent', 'over 36 percent', 'понад 36 відсотків']],
      ['under', ['poniżej 36 procent', 'under 36 percent', 'менше ніж 36 відсотків']],
      ['at-least', ['co najmniej 36 procent', 'at least 36 percent', 'щонайменше 36 відсотків']],
      ['up-to', ['do 36 procent', 'up to 36 percent', 'до 36 відсотків']],
    ];
    for (const [qualifier, expected] of cases) {
      const quantity = shown(36, { unit: PERCENT, qualifier });
      expectSaid(quantity, expected);
      // At the head of a sentence.
      const [pl, en, uk] = expected.map((text) => text.slice(0, 1).toUpperCase() + text.slice(1));
      expectInAll((language) => capital(printText(quantity, language), language), [pl!, en!, uk!]);
    }
  });

  it('has its sign in a word', () => {
    const change = (amount: number, approximate = false, kind: ChangeView['kind'] = 'percent'): ChangeView => ({
      kind,
      amount,
      approximate,
      direction: amount > 0 ? 'up' : 'down',
    });
    const cases: [print: (language: Language) => string, expected: InLanguages][] = [
      [(language) => printText(shown(-5), language), ['minus 5', 'minus 5', 'мінус 5']],
      [(language) => printText(shown(-3217.5), language), ['minus 3217,5', 'minus 3217.5', 'мінус 3217,5']],
      [
        (language) => printText(shown(-1200, { unit: PLN, qualifier: 'about' }), language),
        ['około minus 1200 złotych', 'about minus 1200 złoty', 'близько мінус 1200 злотих'],
      ],
      [
        (language) => printText(shown(-2, { unit: PERSON }), language),
        ['minus 2 osoby', 'minus 2 people', 'мінус 2 особи'],
      ],
      [
        (language) => printText(shown(-1, { unit: PLN }), language),
        ['minus 1 złoty', 'minus 1 złoty', 'мінус 1 злотий'],
      ],
      [
        (language) => printChange(change(5.8), language),
        ['plus 5,8 procenta', 'plus 5.8 percent', 'плюс 5,8 відсотка'],
      ],
      [
        (language) => printChange(change(-4, true), language),
        ['około minus 4 procent', 'about minus 4 percent', 'близько мінус 4 відсотків'],
      ],
      [
        (language) => printChange(change(2, false, 'percentage-points'), language),
        ['plus 2 punkty procentowe', 'plus 2 percentage points', 'плюс 2 відсоткові пункти'],
      ],
      [
        (language) => printCourse(change(-4, true), language),
        ['spadek o około 4 procent', 'down about 4 percent', 'зменшення приблизно на 4 відсотки'],
      ],
      [
        (language) => printCourse(change(1, true, 'percentage-points'), language),
        [
          'wzrost o około 1 punktu procentowego',
          'up about 1 percentage point',
          'зростання приблизно на 1 відсотковий пункт',
        ],
      ],
    ];
    for (const [print, expected] of cases) expectInAll(print, expected);
  });

  it('has its percent in a word, in the plural of the number', () => {
    const cases: [value: number, expected: InLanguages][] = [
      [0, ['0 procent', '0 percent', '0 відсотків']],
      [1, ['1 procent', '1 percent', '1 відсоток']],
      [2, ['2 procent', '2 percent', '2 відсотки']],
      [5, ['5 procent', '5 percent', '5 відсотків']],
      [12, ['12 procent', '12 percent', '12 відсотків']],
      [21, ['21 procent', '21 percent', '21 відсоток']],
      [22, ['22 procent', '22 percent', '22 відсотки']],
      [1.5, ['1,5 procenta', '1.5 percent', '1,5 відсотка']],
      [101, ['101 procent', '101 percent', '101 відсоток']],
      [1200, ['1200 procent', '1200 percent', '1200 відсотків']],
      [-2, ['minus 2 procent', 'minus 2 percent', 'мінус 2 відсотки']],
    ];
    for (const [value, expected] of cases) expectSaid(shown(value, { unit: PERCENT }), expected);
    expectSaid(shown(2, { unit: PERCENT, precision: 0.1 }), ['2,0 procenta', '2.0 percent', '2,0 відсотка']);
    expectSaid(shown(1, { unit: PERCENT, qualifier: 'about' }), [
      'około 1 procenta',
      'about 1 percent',
      'близько 1 відсотка',
    ]);
  });

  it('has its scale in a word, in the plural of the number', () => {
    const cases: [value: number, precision: number, expected: InLanguages][] = [
      [1000, 1000, ['1 tysiąc', '1 thousand', '1 тисяча']],
      [2000, 1000, ['2 tysiące', '2 thousand', '2 тисячі']],
      [5000, 1000, ['5 tysięcy', '5 thousand', '5 тисяч']],
      [12_300, 100, ['12,3 tysiąca', '12.3 thousand', '12,3 тисячі']],
      [107_000, 1000, ['107 tysięcy', '107 thousand', '107 тисяч']],
      [1_000_000, 1_000_000, ['1 milion', '1 million', '1 мільйон']],
      [2_000_000, 1_000_000, ['2 miliony', '2 million', '2 мільйони']],
      [5_000_000, 1_000_000, ['5 milionów', '5 million', '5 мільйонів']],
      [21_000_000, 1_000_000, ['21 milionów', '21 million', '21 мільйон']],
      [22_000_000, 1_000_000, ['22 miliony', '22 million', '22 мільйони']],
      [1_100_000, 100_000, ['1,1 miliona', '1.1 million', '1,1 мільйона']],
      [1_500_000_000, 1_000_000, ['1500 milionów', '1500 million', '1500 мільйонів']],
      [1_000_000_000, 1_000_000_000, ['1 miliard', '1 billion', '1 мільярд']],
      [2_000_000_000, 1_000_000_000, ['2 miliardy', '2 billion', '2 мільярди']],
      [5_000_000_000, 1_000_000_000, ['5 miliardów', '5 billion', '5 мільярдів']],
      [3_560_000_000, 10_000_000, ['3,56 miliarda', '3.56 billion', '3,56 мільярда']],
      [-1_110_000, 10_000, ['minus 1,11 miliona', 'minus 1.11 million', 'мінус 1,11 мільйона']],
    ];
    for (const [value, precision, expected] of cases) {
      expectSaid(shown(value, { precision }), expected);
      const [pl, en, uk] = expected;
      expectSaid(shown(value, { precision, unit: PERSON }), [`${pl} osób`, `${en} people`, `${uk} осіб`]);
    }
  });

  it('puts its scale into the genitive after the hedges that ask for it', () => {
    const cases: [millions: number, qualifier: Qualifier, expected: InLanguages][] = [
      [1, 'about', ['około 1 miliona', 'about 1 million', 'близько 1 мільйона']],
      [2, 'about', ['około 2 milionów', 'about 2 million', 'близько 2 мільйонів']],
      [22, 'about', ['około 22 milionów', 'about 22 million', 'близько 22 мільйонів']],
      [21, 'about', ['około 21 milionów', 'about 21 million', 'близько 21 мільйона']],
      [1, 'nearly', ['blisko 1 miliona', 'nearly 1 million', 'майже 1 мільйон']],
      [2, 'nearly', ['blisko 2 milionów', 'nearly 2 million', 'майже 2 мільйони']],
      [1, 'under', ['poniżej 1 miliona', 'under 1 million', 'менше ніж 1 мільйон']],
      [2, 'under', ['poniżej 2 milionów', 'under 2 million', 'менше ніж 2 мільйони']],
      [1, 'up-to', ['do 1 miliona', 'up to 1 million', 'до 1 мільйона']],
      [2, 'up-to', ['do 2 milionów', 'up to 2 million', 'до 2 мільйонів']],
      [1, 'over', ['ponad 1 milion', 'over 1 million', 'понад 1 мільйон']],
      [2, 'over', ['ponad 2 miliony', 'over 2 million', 'понад 2 мільйони']],
      [2, 'at-least', ['co najmniej 2 miliony', 'at least 2 million', 'щонайменше 2 мільйони']],
    ];
    for (const [millions, qualifier, expected] of cases)
      expectSaid(shown(millions * 1e6, { precision: 1e6, qualifier }), expected);
    expectSaid(shown(2000, { precision: 1000, qualifier: 'about' }), [
      'około 2 tysięcy',
      'about 2 thousand',
      'близько 2 тисяч',
    ]);
    expectSaid(shown(1e9, { precision: 1e9, qualifier: 'up-to' }), [
      'do 1 miliarda',
      'up to 1 billion',
      'до 1 мільярда',
    ]);
    expectSaid(shown(2.5e9, { precision: 1e8, qualifier: 'about' }), [
      'około 2,5 miliarda',
      'about 2.5 billion',
      'близько 2,5 мільярда',
    ]);
  });

  it('has zlotys in a word, in the plural of the number or of the scale', () => {
    const cases: [quantity: Partial<Shown>, expected: InLanguages][] = [
      [{ value: 1 }, ['1 złoty', '1 złoty', '1 злотий']],
      [{ value: 2 }, ['2 złote', '2 złoty', '2 злоті']],
      [{ value: 5 }, ['5 złotych', '5 złoty', '5 злотих']],
      [{ value: 22 }, ['22 złote', '22 złoty', '22 злоті']],
      [{ value: 12.5, precision: 0.01 }, ['12,50 złotego', '12.50 złoty', '12,50 злотого']],
      [{ value: 22, qualifier: 'about' }, ['około 22 złotych', 'about 22 złoty', 'близько 22 злотих']],
      [{ value: 1, qualifier: 'up-to' }, ['do 1 złotego', 'up to 1 złoty', 'до 1 злотого']],
      [{ value: 1200 }, ['1200 złotych', '1200 złoty', '1200 злотих']],
      [{ value: 2000, precision: 1000 }, ['2 tysiące złotych', '2 thousand złoty', '2 тисячі злотих']],
      [{ value: 1e6, precision: 1e6 }, ['1 milion złotych', '1 million złoty', '1 мільйон злотих']],
      [
        { value: 3.56e9, precision: 1e7, qualifier: 'over' },
        ['ponad 3,56 miliarda złotych', 'over 3.56 billion złoty', 'понад 3,56 мільярда злотих'],
      ],
      [
        { value: 2e9, precision: 1e9, qualifier: 'about' },
        ['około 2 miliardów złotych', 'about 2 billion złoty', 'близько 2 мільярдів злотих'],
      ],
    ];
    for (const [quantity, expected] of cases) expectSaid(shown(null, { unit: PLN, ...quantity }), expected);
  });

  it('has points of percentages and of scores in full', () => {
    const cases: [value: number, unit: Unit, expected: InLanguages][] = [
      [1, PERCENTAGE_POINTS, ['1 punkt procentowy', '1 percentage point', '1 відсотковий пункт']],
      [2, PERCENTAGE_POINTS, ['2 punkty procentowe', '2 percentage points', '2 відсоткові пункти']],
      [5, PERCENTAGE_POINTS, ['5 punktów procentowych', '5 percentage points', '5 відсоткових пунктів']],
      [1.5, PERCENTAGE_POINTS, ['1,5 punktu procentowego', '1.5 percentage points', '1,5 відсоткового пункту']],
      [-2, PERCENTAGE_POINTS, ['minus 2 punkty procentowe', 'minus 2 percentage points', 'мінус 2 відсоткові пункти']],
      [1, NPS, ['1 punkt NPS', '1 NPS point', '1 пункт NPS']],
      [2, NPS, ['2 punkty NPS', '2 NPS points', '2 пункти NPS']],
      [-47, NPS, ['minus 47 punktów NPS', 'minus 47 NPS points', 'мінус 47 пунктів NPS']],
      [4.5, NPS, ['4,5 punktu NPS', '4.5 NPS points', '4,5 пункту NPS']],
      [47, POINTS, ['47 punktów', '47 points', '47 пунктів']],
    ];
    for (const [value, unit, expected] of cases) expectSaid(shown(value, { unit }), expected);
    expectSaid(shown(2, { unit: PERCENTAGE_POINTS, qualifier: 'about' }), [
      'około 2 punktów procentowych',
      'about 2 percentage points',
      'близько 2 відсоткових пунктів',
    ]);
  });

  it('keeps the sign of another currency, which voices know, where it stands', () => {
    const cases: [quantity: Partial<Shown>, pl: string, en: string][] = [
      [{ value: 5 }, '5 €', '€5'],
      [{ value: -5 }, 'minus 5 €', 'minus €5'],
      [{ value: 3217.5 }, '3217,5 €', '€3217.5'],
      [{ value: 3.56e9, precision: 1e7 }, '3,56 miliarda €', '€3.56 billion'],
      [{ value: 3.56e9, precision: 1e7, qualifier: 'over' }, 'ponad 3,56 miliarda €', 'over €3.56 billion'],
      [{ value: 2e6, precision: 1e6, qualifier: 'about' }, 'około 2 milionów €', 'about €2 million'],
    ];
    for (const [quantity, pl, en] of cases) {
      const euros = shown(null, { unit: EUR, ...quantity });
      expect(spoken(printText(euros, 'pl'), 'pl')).to.equal(pl);
      expect(spoken(printText(euros, 'en'), 'en')).to.equal(en);
    }
    const hryvnias = shown(2.5e9, { unit: { kind: 'currency', code: 'UAH' }, precision: 1e8 });
    expect(spoken(printText(hryvnias, 'uk'), 'uk')).to.match(/^2,5 мільярда (₴|грн)\.?$/);
  });

  it('leaves a gap, and words in the place of a number, as they are', () => {
    expectSaid(shown(null), ['brak danych', 'no data', 'немає даних']);
    expectSaid(shown(null, { words: { pl: 'kilka', en: 'a few', uk: 'кілька' } }), ['kilka', 'a few', 'кілька']);
  });

  it('puts the whole behind "of" into the genitive, its scale too', () => {
    const ratio = ratioView(inUnit(typedRatio({ value: '1 mln', of: '4 mln' }, 'pl'), PERSON));
    const said = LANGUAGES.map((language) => sentence(ratio, language));
    expect(said).to.deep.equal([
      '1 milion z 4 milionów osób.',
      '1 million of 4 million people.',
      '1 мільйон з 4 мільйонів осіб.',
    ]);
  });
});

describe('a period said', () => {
  const expectPeriod = (text: string, expected: InLanguages): void => {
    expectInAll((language) => printPeriod(parsePeriod(text), language), expected);
  };

  it('has its quarter in words', () => {
    const cases: [text: string, expected: InLanguages][] = [
      ['2024-Q1', ['pierwszy kwartał 2024 roku', 'first quarter of 2024', 'перший квартал 2024 року']],
      ['2024-Q2', ['drugi kwartał 2024 roku', 'second quarter of 2024', 'другий квартал 2024 року']],
      ['2024-Q3', ['trzeci kwartał 2024 roku', 'third quarter of 2024', 'третій квартал 2024 року']],
      ['2024-Q4', ['czwarty kwartał 2024 roku', 'fourth quarter of 2024', 'четвертий квартал 2024 року']],
    ];
    for (const [text, expected] of cases) expectPeriod(text, expected);
  });

  it('has its quarter in brackets inside a sentence, where its case is always right', () => {
    expectInAll(
      (language) => inPeriod(parsePeriod('2024-Q3'), language),
      ['(trzeci kwartał 2024 roku)', '(third quarter of 2024)', '(третій квартал 2024 року)'],
    );
  });

  it('goes from one year to the other', () => {
    const cases: [text: string, expected: InLanguages][] = [
      ['2023/24', ['rok szkolny od 2023 do 2024', 'school year 2023 to 2024', 'навчальний рік від 2023 до 2024']],
      ['2023/2024', ['rok szkolny od 2023 do 2024', 'school year 2023 to 2024', 'навчальний рік від 2023 до 2024']],
      ['1999/2000', ['rok szkolny od 1999 do 2000', 'school year 1999 to 2000', 'навчальний рік від 1999 до 2000']],
      ['2021–2024', ['od 2021 do 2024', '2021 to 2024', 'від 2021 до 2024']],
      ['2021-2024', ['od 2021 do 2024', '2021 to 2024', 'від 2021 до 2024']],
      ['1999–2001', ['od 1999 do 2001', '1999 to 2001', 'від 1999 до 2001']],
    ];
    for (const [text, expected] of cases) expectPeriod(text, expected);
    // What an author typed may be the number of a resolution.
    for (const text of ['w roku szkolnym 2023/24', 'Uchwała nr 2023/24', 'Dz.U. 2023/2024 poz. 5', 'tel. 4234–4240'])
      expect(spoken(text, 'pl')).to.equal(text);
    const inSentence: [text: string, expected: InLanguages][] = [
      ['2023/24', ['(rok szkolny od 2023 do 2024)', '(school year 2023 to 2024)', '(навчальний рік від 2023 до 2024)']],
      ['2021–2024', ['(od 2021 do 2024)', '(2021 to 2024)', '(від 2021 до 2024)']],
    ];
    for (const [text, expected] of inSentence)
      expectInAll((language) => inPeriod(parsePeriod(text), language), expected);
  });

  it('goes from the first event to the last', () => {
    const view = timelineView(typedTimeline({ milestones: '2023: Otwarcie; 2025: Metro' })!);
    expect(LANGUAGES.map((language) => sentence(view, language))).to.deep.equal([
      'Wydarzenia: 2 (od 2023 do 2025).',
      'Events: 2 (2023 to 2025).',
      'Події: 2 (від 2023 до 2025).',
    ]);
  });

  it('is a year, a month or a day as it stands', () => {
    expectPeriod('2024', ['2024', '2024', '2024']);
    expectPeriod('2024-10', ['październik 2024', 'October 2024', 'жовтень 2024']);
    expectPeriod('2024-12-31', ['31 grudnia 2024', '31 December 2024', '31 грудня 2024']);
  });
});

describe('a sentence said', () => {
  it('tells what is printed, in words', () => {
    const cases: [view: FigureView, expected: InLanguages][] = [
      [
        statView(
          dataset([{ label: 'A', value: 3217, unit: PERSON, qualifier: 'nearly', period: parsePeriod('2024') }]),
        ),
        ['A, 2024: blisko 3217 osób.', 'A, 2024: nearly 3217 people.', 'A, 2024: майже 3217 осіб.'],
      ],
      [
        shareView(typedShare({ amount: 'ponad 3,56 mld', share: 'ponad 36%' }, 'pl')!),
        [
          'Ponad 3,56 miliarda złotych, czyli ponad 36 procent całości. Pozostałe: poniżej 64 procent.',
          'Over 3.56 billion złoty, which is over 36 percent of the whole. Other: under 64 percent.',
          'Понад 3,56 мільярда злотих, тобто понад 36 відсотків від цілого. Решта: менше ніж 64 відсотки.',
        ],
      ],
      [
        timelineView(typedTimeline({ points: '2021: 1,16 mln; 2022: 1,5 mln; 2024: 1,11 mln' }, 'pl')!),
        [
          '1,16 miliona w 2021 roku, 1,11 miliona w 2024 roku, spadek o około 4 procent. Najwyżej: 1,5 miliona w 2022 roku.',
          '1.16 million in 2021, 1.11 million in 2024, down about 4 percent. Highest: 1.5 million in 2022.',
          '1,16 мільйона у 2021 році, 1,11 мільйона у 2024 році, зменшення приблизно на 4 відсотки. Найбільше: 1,5 мільйона у 2022 році.',
        ],
      ],
      [
        compareView(inUnit(typedCompare({ values: 'A: 49; B: \u22123' }), NPS)),
        [
          'A: 49 punktów NPS; B: minus 3 punkty NPS. Różnica: 52 punkty NPS. Skala od minus 100 do 100.',
          'A: 49 NPS points; B: minus 3 NPS points. Difference: 52 NPS points. Scale from minus 100 to 100.',
          'A: 49 пунктів NPS; B: мінус 3 пункти NPS. Різниця: 52 пункти NPS. Шкала від мінус 100 до 100.',
        ],
      ],
      [
        breakdownView(inUnit(typedBreakdown({ parts: 'A: 5 tys.; B: ok. 7 tys.', total: '15 tys.' }, 'pl'), PERSON)),
        [
          '15 tysięcy osób, w tym A: 5 tysięcy; B: około 7 tysięcy; pozostałe: około 3 tysięcy (z różnicy).',
          '15 thousand people, of which A: 5 thousand; B: about 7 thousand; other: about 3 thousand (by difference).',
          '15 тисяч осіб, зокрема A: 5 тисяч; B: близько 7 тисяч; решта: близько 3 тисяч (обчислено як різницю).',
        ],
      ],
      [
        ratioView(inUnit(typedRatio({ value: 'ok. 28', of: '38' }, 'pl'), PERSON)),
        ['Około 28 z 38 osób.', 'About 28 of 38 people.', 'Близько 28 з 38 осіб.'],
      ],
    ];
    for (const [view, expected] of cases)
      expect(
        LANGUAGES.map((language) => sentence(view, language)),
        view.kind,
      ).to.deep.equal(expected);
  });

  it('still ends where the full stop was that of an abbreviation', () => {
    const view = timelineView(typedTimeline({ points: '2021: 5%; 2022: 9%; 2023: 7%' }, 'pl')!);
    expect(LANGUAGES.map((language) => sentence(view, language))).to.deep.equal([
      '5 procent w 2021 roku, 7 procent w 2023 roku, wzrost o około 2 punktów procentowych. Najwyżej: 9 procent w 2022 roku.',
      '5 percent in 2021, 7 percent in 2023, up about 2 percentage points. Highest: 9 percent in 2022.',
      '5 відсотків у 2021 році, 7 відсотків у 2023 році, зростання приблизно на 2 відсоткові пункти. Найбільше: 9 відсотків у 2022 році.',
    ]);
    const thousands = compareView(typedCompare({ values: 'A: 2 tys.; B: 5 tys.; C: 5 tys.' }, 'pl')!);
    // At the end of all there is nothing to be kept apart from.
    expect(sentence(thousands, 'pl')).to.equal('A: 2 tysiące; B: 5 tysięcy; C: 5 tysięcy');
    // In the middle of one it ends none.
    expect(spoken(joined('5 tys. zł') + ' w 2024 roku', 'pl')).to.equal('5 tysięcy złotych w 2024 roku');
    expect(spoken(joined('5 тис.') + ' у 2024 році', 'uk')).to.equal('5 тисяч у 2024 році');
  });

  it('still ends before a name that begins with a small letter or a digit', () => {
    const series = (label: string): object => ({ label, unit: PERCENT, series: [at('2023', 5), at('2024', 7)] });
    const one = timelineView(dataset([series('18–24 lata'), series('25–34 lata')]));
    expect(sentence(one, 'pl')).to.contain('2 punkty procentowe. 25–34 lata: ');
    const other = timelineView(dataset([series('mężczyźni'), series('kobiety')]));
    expect(sentence(other, 'pl')).to.contain('2 punkty procentowe. Kobiety: ');
  });
});

describe('a text of an author', () => {
  const UNTOUCHED: readonly [text: string, language: Language][] = [
    ['Format A4', 'pl'],
    ['B2B i COVID-19', 'pl'],
    ['Ustawa z 5 maja', 'pl'],
    ['Ustawa z 5 maja 2021 r. (art. 12 ust. 3 pkt 4)', 'pl'],
    ['Szkoła Podstawowa nr 12 im. Jana Matejki', 'pl'],
    ['ul. 29 Listopada 20', 'pl'],
    ['tel. 12 616 12 12', 'pl'],
    ['100 200 300', 'pl'],
    ['Program 500+', 'pl'],
    ['Wiek 60+', 'pl'],
    ['Dzielnica XVIII', 'pl'],
    ['Około 5 osób, ok. 3 dni, ponad 2 lata', 'pl'],
    ['3 tys. zł, 5 mln zł, 2 p.p.', 'pl'],
    ['wersja 1.2.3', 'pl'],
    ['24/7', 'pl'],
    ['1/2 etatu', 'pl'],
    ['10:30', 'pl'],
    ['ok', 'pl'],
    ['', 'pl'],
    ['The 5 million club', 'en'],
    ['about 5 people', 'en'],
    ['A4 and 3.5 inches', 'en'],
    ['Article 12(3)', 'en'],
    ['IPv6', 'en'],
    ['Закон від 5 травня', 'uk'],
    ['близько 5 тис. осіб', 'uk'],
    ['Школа № 12', 'uk'],
  ];

  it('stays as it is', () => {
    for (const [text, language] of UNTOUCHED) expect(spoken(text, language)).to.equal(text);
  });

  it('stays as it is, but for the spaces, where the author joined its words', () => {
    for (const text of ['Ustawa z 5 maja', 'art. 12 ust. 3', 'w 2024 roku', 'nr 12', '10 km'])
      expect(spoken(joined(text), 'pl')).to.equal(text);
    expect(spoken(joined('5 millionaires'), 'en')).to.equal('5 millionaires');
  });

  it('keeps the number of a resolution or a case, which is no span of years', () => {
    const numbers = ['Uchwała nr CXIV/3104/24', 'Sprawa 12345/24', 'Uchwała 1234/2015', 'Wydanie 2024/12'];
    for (const text of numbers) expect(spoken(text, 'pl')).to.equal(text);
  });

  it('loses no unit or scale that stands in capitals', () => {
    expect(spoken(joined('KOSZT: 5 ZŁ'), 'pl')).to.match(/^KOSZT: 5 (ZŁ|złotych)$/);
    expect(spoken('KOSZT: 5ZŁ', 'pl')).to.match(/^KOSZT: 5 ?(ZŁ|złotych)$/);
    expect(spoken(joined('BUDŻET: 5 MLN'), 'pl')).to.match(/^BUDŻET: 5 (MLN|milionów)$/);
    expect(spoken(joined('BUDGET: 5 MILLION'), 'en')).to.match(/^BUDGET: 5 MILLION$/i);
  });
});

/** Two numbers that a voice would read as one. */
const RUN_TOGETHER = /\d[ \u00a0]\u2212?\p{Sc}?\d/u;
/** What a voice would spell, skip or mispronounce. */
const UNSAID: Readonly<Record<Language, RegExp>> = {
  pl: /[%+\u2212\u2013\u00a0]|zł(?!ot)|p\.p\.|pkt|mln|mld|tys\.|kw\.|ok\./,
  en: /[%+\u2212\u2013\u00a0]|zł(?!oty)|Q\d/,
  uk: /[%+\u2212\u2013\u00a0]|zł|в\. п\.|млн|млрд|тис\.|кв\./,
};
/** Digits of a text, without those of a quarter, which is said in words. */
const digitsOf = (text: string): string => text.replace(/\d\. kw\.|Q\d|\d кв\./g, '').replace(/\D/g, '');

function expectWhole(printed: string, language: Language): void {
  const plain = printed.replaceAll('\u00a0', ' ');
  const said = spoken(printed, language);
  const what = `${language} ${plain} → ${said}`;
  expect(said, what).not.to.match(RUN_TOGETHER);
  expect(said, what).not.to.match(UNSAID[language]);
  expect(digitsOf(said), what).to.equal(digitsOf(plain));
}

const UNITS: readonly Unit[] = [NONE, PERCENT, PLN, EUR, PERSON, POINTS, NPS, PERCENTAGE_POINTS];
const QUANTITIES: readonly Partial<Shown>[] = [
  ...[0, 1, 2, 5, 21, 22, 107, 999, 3217, 12_300, 1_234_567, 1.5, 0.05, -1, -47, -3217.5].map((value) => ({ value })),
  { value: 2, precision: 0.1 },
  { value: 12_300, precision: 100 },
  { value: 1_000, precision: 1000 },
  { value: 107_000, precision: 1000 },
  { value: 2_000_000, precision: 1_000_000 },
  { value: -1_110_000, precision: 10_000 },
  { value: 1_500_000_000, precision: 1_000_000 },
  { value: 3_560_000_000, precision: 10_000_000 },
  { value: 1_200_000, precision: 1000, scale: 'thousand' },
  { value: 5, flags: ['revised', 'break'] },
  { value: null },
];

/** Every quantity with every hedge in every unit. */
function forAll(units: readonly Unit[], see: (quantity: Shown) => void): void {
  for (const unit of units)
    for (const qualifier of QUALIFIERS)
      for (const quantity of QUANTITIES)
        // Thousands of percent are nothing that anyone prints.
        if (unit !== PERCENT || !quantity.scale) see(shown(null, { unit, qualifier, ...quantity }));
}

describe('whatever is printed', () => {
  it('is said with the digits that are printed, and no two numbers run together', () => {
    forAll(UNITS, (quantity) => {
      for (const language of LANGUAGES) expectWhole(printText(quantity, language), language);
    });
  });

  const SPANS: readonly [kind: string, first: string, last: string][] = [
    ['years', '2023', '2024'],
    ['quarters', '2023-Q4', '2024-Q3'],
    ['months', '2023-10', '2024-03'],
    ['days', '2023-12-31', '2024-12-31'],
    ['school years', '2022/23', '2023/24'],
    ['ranges', '2019–2021', '2022–2024'],
    ['categories', 'jesień', 'wiosna'],
  ];
  for (const [kind, first, last] of SPANS) {
    it(`is said so in sentences of ${kind}`, () => {
      const [before, now] = [parsePeriod(first), parsePeriod(last)];
      for (const language of LANGUAGES)
        for (const period of [before, now]) {
          expectWhole(printPeriod(period, language), language);
          expectWhole(inPeriod(period, language), language);
        }
      forAll(UNITS, (quantity) => {
        const { value, unit } = quantity;
        const previous = { value: 3000, qualifier: 'about' as const, period: before };
        const views: FigureView[] = [
          statView(dataset([{ ...quantity, label: 'A', period: now, previous }])),
          timelineView(
            dataset([
              {
                label: 'A',
                unit,
                series: [
                  { ...quantity, period: before },
                  { value: 4000, qualifier: 'exact', period: now },
                ],
              },
            ]),
          ),
        ];
        for (const language of LANGUAGES) {
          for (const view of views) expectWhole(inWords(view, language).sentence, language);
          if (value !== null)
            expectWhole(
              pinSentence(
                { quoted: quantity, now: { ...quantity, value: value + 1 }, updated: '2024-12-31' },
                language,
              ),
              language,
            );
        }
      });
    });
  }
});
