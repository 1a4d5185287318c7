import { expect } from '@open-wc/testing';
import { typedCompare, typedRatio, typedTimeline } from '../../src/data/typed.js';
import { describe as inWords } from '../../src/format/describe.js';
import { furtherOf } from '../../src/format/further.js';
import { HELP_WORDS, learn } from '../../src/format/messages.js';
import type { Figure, Language, Unit } from '../../src/model/figure.js';
import { compareView } from '../../src/view/compare.js';
import { ratioView } from '../../src/view/ratio.js';
import { statView } from '../../src/view/stat.js';
import { timelineView } from '../../src/view/timeline.js';
import type { FigureView } from '../../src/view/view.js';
import { dataset, inUnit, LANGUAGES, NPS, observation as at, PERSON, PLN, spaced } from '../support/models.js';
import '../support/words.js';

learn(HELP_WORDS);

type InLanguages = readonly [pl: string, en: string, uk: string];

const told = (view: FigureView, language: Language = 'pl', sentence?: string): string[] =>
  furtherOf(view, language, sentence).map(spaced);
/** The only thing that is told beyond the sentence, in each language. */
const expectOne = (view: FigureView, expected: InLanguages, what = ''): void => {
  for (const [index, language] of LANGUAGES.entries())
    expect(told(view, language), `${language} ${what}`).to.deep.equal([expected[index]]);
};
const timeline = (points: string, unit?: Unit): FigureView =>
  timelineView(inUnit(typedTimeline({ points }, 'pl'), unit));
const compare = (values: string, unit?: Unit): FigureView => compareView(inUnit(typedCompare({ values }, 'pl'), unit));

describe('the course of a series', () => {
  it('is told in a sentence where it never turns', () => {
    const cases: [points: string, expected: InLanguages][] = [
      [
        '2021: 1; 2022: 2; 2023: 3; 2024: 4',
        ['Wartości stale rosną.', 'Values rise throughout.', 'Значення постійно зростають.'],
      ],
      [
        '2021: 4; 2022: 3; 2023: 2; 2024: 1',
        ['Wartości stale maleją.', 'Values fall throughout.', 'Значення постійно зменшуються.'],
      ],
      ...['2021: 1; 2022: 2; 2023: 2; 2024: 4', '2021: 1; 2022: 1; 2023: 2; 2024: 4'].map(
        (points): [string, InLanguages] => [
          points,
          [
            'Żadna wartość nie jest niższa od poprzedniej.',
            'No value is lower than the one before.',
            'Жодне значення не нижче за попереднє.',
          ],
        ],
      ),
      ...['2021: 4; 2022: 3; 2023: 3; 2024: 1', '2021: 4; 2022: 3; 2023: 1; 2024: 1'].map(
        (points): [string, InLanguages] => [
          points,
          [
            'Żadna wartość nie jest wyższa od poprzedniej.',
            'No value is higher than the one before.',
            'Жодне значення не вище за попереднє.',
          ],
        ],
      ),
      [
        '2021: 5; 2022: 5; 2023: 5; 2024: 5',
        ['Wszystkie wartości są równe.', 'All values are equal.', 'Усі значення однакові.'],
      ],
    ];
    for (const [points, expected] of cases) expectOne(timeline(points), expected, points);
  });

  it('is told with its one turn, and with the values there and at the end', () => {
    expectOne(timeline('2021: 1; 2022: 4; 2023: 9; 2024: ok. 4', PERSON), [
      'Najpierw wzrost (2023: 9 osób), potem spadek (2024: ok. 4 osób).',
      'First a rise (2023: 9 people), then a fall (2024: about 4 people).',
      'Спершу зростання (2023: 9 осіб), потім зменшення (2024: близько 4 осіб).',
    ]);
    expectOne(timeline('2021: 9%; 2022: 4%; 2023: 1%; 2024: 4%'), [
      'Najpierw spadek (2023: 1%), potem wzrost (2024: 4%).',
      'First a fall (2023: 1%), then a rise (2024: 4%).',
      'Спершу зменшення (2023: 1%), потім зростання (2024: 4%).',
    ]);
  });

  it('is told with several turns', () => {
    expectOne(timeline('2021-Q1: 2 mln; 2022-Q1: 3 mln; 2023-Q1: 1 mln; 2024-Q1: 1,5 mln', PLN), [
      'Najpierw wzrost (1. kw. 2022: 3 mln zł), potem spadek (1. kw. 2023: 1 mln zł), potem wzrost (1. kw. 2024: 1,5 mln zł).',
      'First a rise (Q1 2022: 3 million zł), then a fall (Q1 2023: 1 million zł), then a rise (Q1 2024: 1.5 million zł).',
      'Спершу зростання (1 кв. 2022: 3 млн zł), потім зменшення (1 кв. 2023: 1 млн zł), потім зростання (1 кв. 2024: 1,5 млн zł).',
    ]);
    expectOne(timeline('2018: 1; 2019: 2; 2020: 1; 2021: 5; 2022: 3'), [
      'Najpierw wzrost (2019: 2), potem spadek (2020: 1), potem wzrost (2021: 5), potem spadek (2022: 3).',
      'First a rise (2019: 2), then a fall (2020: 1), then a rise (2021: 5), then a fall (2022: 3).',
      'Спершу зростання (2019: 2), потім зменшення (2020: 1), потім зростання (2021: 5), потім зменшення (2022: 3).',
    ]);
  });

  it('is still told turn by turn where there are four', () => {
    expectOne(timeline('2018: 1; 2019: 2; 2020: 1; 2021: 5; 2022: 3; 2023: 9'), [
      'Najpierw wzrost (2019: 2), potem spadek (2020: 1), potem wzrost (2021: 5), potem spadek (2022: 3), potem wzrost (2023: 9).',
      'First a rise (2019: 2), then a fall (2020: 1), then a rise (2021: 5), then a fall (2022: 3), then a rise (2023: 9).',
      'Спершу зростання (2019: 2), потім зменшення (2020: 1), потім зростання (2021: 5), потім зменшення (2022: 3), потім зростання (2023: 9).',
    ]);
  });

  it('is counted where it turns more often than that', () => {
    const cases: [points: string, turns: number][] = [
      ['2018: 1; 2019: 2; 2020: 1; 2021: 5; 2022: 3; 2023: 9; 2024: 5', 5],
      ['2017: 1; 2018: 2; 2019: 1; 2020: 5; 2021: 3; 2022: 9; 2023: 5; 2024: 6', 6],
    ];
    for (const [points, n] of cases)
      expectOne(timeline(points), [
        `Wartości na przemian rosną i maleją; zmian kierunku: ${n}.`,
        `Values rise and fall by turns; changes of direction: ${n}.`,
        `Значення то зростають, то зменшуються; змін напряму: ${n}.`,
      ]);
  });

  it('passes over gaps', () => {
    expectOne(timeline('2019: ; 2020: 1; 2021: 9; 2022: ; 2023: 5; 2024: 4'), [
      'Najpierw wzrost (2021: 9), potem spadek (2024: 4).',
      'First a rise (2021: 9), then a fall (2024: 4).',
      'Спершу зростання (2021: 9), потім зменшення (2024: 4).',
    ]);
  });

  it('is none to speak of in fewer than four values', () => {
    for (const points of ['2022: 1; 2023: 2; 2024: 3', '2021: 1; 2022: 2; 2023: ; 2024: 1', '2024: 5'])
      for (const language of LANGUAGES) expect(told(timeline(points), language), points).to.deep.equal([]);
  });

  it('ends at a break, which is told even of few values', () => {
    const series = (count: number, ...broken: number[]): FigureView =>
      timelineView(
        dataset([
          {
            series: [...Array(count).keys()].map((index) =>
              at(`${2021 + index}-Q1`, index + 1, { flags: broken.includes(index) ? ['break'] : [] }),
            ),
          },
        ]),
      );
    const once: InLanguages = [
      'Przerwa w szeregu (1. kw. 2022): wcześniejszych wartości nie można wprost porównywać z późniejszymi.',
      'Break in the series (Q1 2022): earlier values cannot be compared directly with later ones.',
      'Розрив ряду (1 кв. 2022): раніші значення не можна прямо порівнювати з пізнішими.',
    ];
    expectOne(series(5, 1), once);
    expectOne(series(2, 1), once);
    expectOne(series(5, 1, 3), [
      'Przerwa w szeregu (1. kw. 2022, 1. kw. 2024): wcześniejszych wartości nie można wprost porównywać z późniejszymi.',
      'Break in the series (Q1 2022, Q1 2024): earlier values cannot be compared directly with later ones.',
      'Розрив ряду (1 кв. 2022, 1 кв. 2024): раніші значення не можна прямо порівнювати з пізнішими.',
    ]);
  });

  it('names each of several series, and its highest and lowest, which the sentence leaves out', () => {
    const one = (label: string, ...values: (number | null)[]): Partial<Figure> => ({
      label,
      series: values.map((value, index) => at(String(2021 + index), value)),
    });
    const view = timelineView(
      dataset([one('A', 5, 9, 1, 6), one('B', 1, 2, 3, 4), one('C', 5, null, 7, 6), one('D', 1, null, null, 2)]),
    );
    expect(told(view, 'pl')).to.deep.equal([
      'A. Najwyżej: 9 w 2022 roku. Najniżej: 1 w 2023 roku. Najpierw wzrost (2022: 9), potem spadek (2023: 1), potem wzrost (2024: 6).',
      'B. Wartości stale rosną.',
      'C. Najwyżej: 7 w 2023 roku.',
    ]);
    expect(told(view, 'en')).to.deep.equal([
      'A. Highest: 9 in 2022. Lowest: 1 in 2023. First a rise (2022: 9), then a fall (2023: 1), then a rise (2024: 6).',
      'B. Values rise throughout.',
      'C. Highest: 7 in 2023.',
    ]);
    expect(told(view, 'uk')).to.deep.equal([
      'A. Найбільше: 9 у 2022 році. Найменше: 1 у 2023 році. Спершу зростання (2022: 9), потім зменшення (2023: 1), потім зростання (2024: 6).',
      'B. Значення постійно зростають.',
      'C. Найбільше: 7 у 2023 році.',
    ]);
  });

  it('says no more of one series than of the change: nothing across stages of a budget', () => {
    const series = [1, 2, 3, 4].map((value, index) => ({
      ...at(String(2021 + index), value),
      phase: index < 2 ? ('executed' as const) : ('plan' as const),
    }));
    expect(told(timelineView(dataset([{ unit: PLN, series }])))).to.deep.equal([]);
  });

  it('says nothing between a year and a quarter, which would look like a fall', () => {
    expect(told(timeline('2021: 100; 2022: 110; 2023: 120; 2024-Q1: 31'))).to.deep.equal([]);
  });

  it('says nothing of categories, which follow each other in no time', () => {
    expect(told(timeline('Krowodrza: 5; Nowa Huta: 9; Podgórze: 4; Śródmieście: 7'))).to.deep.equal([]);
  });

  it('says nothing of bounds: they tell on which side a value lies, not where', () => {
    const bounds = ['co najmniej', 'poniżej', 'do'];
    for (const hedge of bounds)
      expect(told(timeline(`2021: ${hedge} 1; 2022: 2; 2023: 3; 2024: ${hedge} 4`)), hedge).to.deep.equal([]);
  });

  it('calls no two values equal of which one is only known to be near', () => {
    for (const hedge of ['ponad', 'blisko', 'ok.'])
      for (const language of LANGUAGES) {
        const said = told(timeline(`2021: ${hedge} 10; 2022: 10; 2023: 10; 2024: 10`), language).join(' ');
        expect(said, hedge).not.to.match(/są równe|are equal|однакові/);
      }
  });
});

describe('the values of a comparison', () => {
  it('are told one by one, the largest first, where the sentence names only the ends', () => {
    expectOne(compare('A: 5; B: 7; C: 1; D: 22; E: \u22129', PERSON), [
      'D: 22 osoby; B: 7 osób; A: 5 osób; C: 1 osoba; E: \u22129 osób.',
      'D: 22 people; B: 7 people; A: 5 people; C: 1 person; E: \u22129 people.',
      'D: 22 особи; B: 7 осіб; A: 5 осіб; C: 1 особа; E: \u22129 осіб.',
    ]);
  });

  it('have gaps last, and equal ones as they were given', () => {
    expectOne(compare('A: 5; B: ; C: 1; D: 5; E: 7'), [
      'E: 7; A: 5; D: 5; C: 1; B: brak danych.',
      'E: 7; A: 5; D: 5; C: 1; B: no data.',
      'E: 7; A: 5; D: 5; C: 1; B: немає даних.',
    ]);
  });

  it('end in one full stop, where an abbreviation has set it', () => {
    expectOne(compare('A: 5 tys.; B: 4 tys.; C: 3 tys.; D: 2 tys.'), [
      'A: 5 tys.; B: 4 tys.; C: 3 tys.; D: 2 tys.',
      'A: 5 thousand; B: 4 thousand; C: 3 thousand; D: 2 thousand.',
      'A: 5 тис.; B: 4 тис.; C: 3 тис.; D: 2 тис.',
    ]);
  });

  it('say the period of each where they differ', () => {
    const one = (label: string, value: number, period: string): Partial<Figure> => ({
      label,
      value,
      unit: NPS,
      period: at(period, value).period,
    });
    const view = compareView(
      dataset([one('A', 49, '2024'), one('B', 39, '2023'), one('C', 2, '2024'), one('D', 5, '2024')]),
    );
    expectOne(view, [
      'A (2024): 49 pkt NPS; B (2023): 39 pkt NPS; D (2024): 5 pkt NPS; C (2024): 2 pkt NPS.',
      'A (2024): 49 NPS points; B (2023): 39 NPS points; D (2024): 5 NPS points; C (2024): 2 NPS points.',
      'A (2024): 49 пунктів NPS; B (2023): 39 пунктів NPS; D (2024): 5 пунктів NPS; C (2024): 2 пункти NPS.',
    ]);
  });

  it('are not told twice: hedged ones and few ones stand in the sentence', () => {
    const cases = ['A: ok. 5; B: 7; C: 1; D: 22; E: 9', 'A: 5; B: ponad 7; C: 1; D: do 22; E: 9', 'A: 5; B: 7; C: 1'];
    for (const values of cases)
      for (const language of LANGUAGES) {
        const view = compare(values);
        expect(told(view, language), values).to.deep.equal([]);
        const { sentence } = inWords(view, language);
        for (const item of values.split('; ')) expect(sentence, values).to.contain(item.slice(0, 3));
      }
    expect(told(compare('A: 5'))).to.deep.equal([]);
  });

  it('are left to the table where there are more than twelve', () => {
    const values = (count: number): string => [...Array(count).keys()].map((n) => `K${n + 1}: ${n + 1}`).join('; ');
    expect(told(compare(values(12)))).to.have.length(1);
    expect(told(compare(values(13)))).to.deep.equal([]);
  });

  it('leave the view in its given order', () => {
    const view = compareView(typedCompare({ values: 'A: 5; B: 7; C: 1; D: 2' }, 'pl')!);
    furtherOf(view, 'pl');
    expect(view.items.map(({ label }) => label)).to.deep.equal(['A', 'B', 'C', 'D']);
  });
});

describe('a description of the author', () => {
  it('brings the sentence that it stands in the place of, first', () => {
    const views: FigureView[] = [
      timeline('2021: 1; 2022: 2; 2023: 3; 2024: 4', PERSON),
      compare('A: 5; B: 7; C: 1; D: 22', PERSON),
      compare('A: 5; B: 7'),
      ratioView(typedRatio({ value: '28', of: '38' }, 'pl')!),
      statView(dataset([{ label: 'A', value: 5, unit: PERSON }])),
    ];
    for (const view of views)
      for (const language of LANGUAGES) {
        const { sentence } = inWords(view, language);
        const further = furtherOf(view, language);
        expect(further, `${view.kind} ${language}`).not.to.contain(sentence);
        expect(furtherOf(view, language, sentence), `${view.kind} ${language}`).to.deep.equal([sentence, ...further]);
      }
  });

  it('brings it in full, in the language asked for', () => {
    const course = timeline('2021: 1; 2022: 2; 2023: 3; 2024: 4', PERSON);
    const pair = compare('A: 5; B: 7', PERSON);
    const all = (view: FigureView, language: Language): string[] =>
      told(view, language, inWords(view, language).sentence);
    expect(all(course, 'pl')).to.deep.equal([
      '1 osoba w 2021 roku, 4 osoby w 2024 roku, wzrost o 300%.',
      'Wartości stale rosną.',
    ]);
    expect(all(pair, 'en')).to.deep.equal(['A: 5 people; B: 7 people. Difference: 2 people.']);
    expect(all(pair, 'uk')).to.deep.equal(['A: 5 осіб; B: 7 осіб. Різниця: 2 особи.']);
  });
});
