import { expect } from '@open-wc/testing';
import { typedBreakdown, typedCompare, typedRatio, typedShare, typedTimeline } from '../../src/data/typed.js';
import { describe as inWords } from '../../src/format/describe.js';
import { learn, SPEECH_WORDS, words } from '../../src/format/messages.js';
import { wordOf } from '../../src/format/number.js';
import type { Cell, Table } from '../../src/format/table.js';
import { seriesOf, tell, valueAt } from '../../src/format/walk.js';
import type { Figure, Language, Qualifier } from '../../src/model/figure.js';
import { breakdownView } from '../../src/view/breakdown.js';
import { compareView } from '../../src/view/compare.js';
import { ratioView } from '../../src/view/ratio.js';
import { shareView } from '../../src/view/share.js';
import { timelineView } from '../../src/view/timeline.js';
import type { FigureView } from '../../src/view/view.js';
import { parsePeriod } from '../../src/data/period.js';
import {
  dataset,
  EUR,
  inUnit,
  LANGUAGES,
  NPS,
  observation as at,
  PERCENT,
  PERSON,
  PLN,
  PROPOSAL,
  spaced,
} from '../support/models.js';
import '../support/words.js';

learn(SPEECH_WORDS);

const tableOf = (view: FigureView, language: Language = 'pl'): Table => inWords(view, language).table;
const line = (table: Table, row: number, column: number, language: Language = 'pl', named = false): string =>
  tell(table, row, column, language, named)
    .map(({ text }) => text)
    .join('');
/** All that a walk down a column says. */
const column = (view: FigureView, of = 1, language: Language = 'pl'): string[] => {
  const table = tableOf(view, language);
  return table.rows.map((_, row) => line(table, row, of, language));
};

const timeline = (points: string): FigureView => timelineView(typedTimeline({ points }, 'pl')!);
const HEDGES =
  '2015: 1 200; 2016: ok. 1 mln; 2017: blisko 2 mln; 2018: ponad 3 mln; 2019: poniżej 4 mln; 2020: co najmniej 5 mln; 2021: do 6 mln; 2022: \u22127,5; 2023: ; 2024: 0';

/** At least one of each kind that holds several values; of a stat there is nothing to walk through. */
const VIEWS: Readonly<Record<string, FigureView>> = {
  timeline: timeline(HEDGES),
  'timeline of people': timelineView(
    dataset([
      {
        label: 'Uczniowie',
        unit: PERSON,
        series: [at('2022/23', 3217), at('2023/24', 22, { qualifier: 'about' }), at('2024/25', null)],
      },
    ]),
  ),
  'timeline of stages': timelineView(
    dataset([
      {
        unit: PLN,
        series: [
          { ...at('2024', 9e9, { precision: 1e9, qualifier: 'over' }), phase: 'executed' },
          { ...at('2025', 10e9, { precision: 1e9 }), phase: 'plan' },
        ],
      },
    ]),
  ),
  'timeline of series': timelineView(
    dataset([
      { label: 'A', unit: PERCENT, series: [at('2023-Q4', 1.5), at('2024-Q1', null)] },
      { label: 'B', unit: PERCENT, series: [at('2023-Q4', 22, { qualifier: 'under' }), at('2024-Q1', 1)] },
    ]),
  ),
  compare: compareView(inUnit(typedCompare({ values: 'A: 49; B: blisko 22; C: \u22123; D: ' }, 'pl'), NPS)),
  'compare of periods': compareView(
    dataset([
      { label: 'A', value: 5, unit: PERCENT, period: parsePeriod('2024') },
      { label: 'B', value: 1200, unit: PERCENT, qualifier: 'at-least', period: parsePeriod('2023-10') },
    ]),
  ),
  share: shareView(typedShare({ amount: 'co najmniej 3,5 mld', total: '9,9 mld', share: 'co najmniej 35%' }, 'pl')!),
  'share over': shareView(typedShare({ amount: 'ponad 3,56 mld', total: '9,9 mld', share: 'ponad 36%' }, 'pl')!),
  breakdown: breakdownView(
    inUnit(typedBreakdown({ parts: 'A: 5 tys.; B: ok. 7 tys.', total: '15 tys.' }, 'pl'), PERSON),
  ),
  nested: breakdownView(inUnit(typedBreakdown({ parts: 'A: 681; B: ponad 162; C: 83', nested: '' }, 'pl'), PERSON)),
  ratio: ratioView(inUnit(typedRatio({ value: 'ok. 1 200', of: '3 217' }, 'pl'), PROPOSAL)),
  'ratio of percent': ratioView(typedRatio({ value: 'blisko 36%' }, 'pl')!),
};

/** What is read for a hedge: its word, not the abbreviation; of what is left, a word of its own. */
function hedgesOf(qualifier: Qualifier, language: Language): readonly string[] {
  const dictionary = words(language);
  if (qualifier === 'exact') return [];
  if (qualifier === 'about') return [dictionary['say.about']];
  const word = wordOf(qualifier, language);
  return qualifier === 'up-to' ? [word, dictionary.restUpTo] : [word];
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
const hasMinus = (text: string): boolean => /\u2212|minus|мінус/.test(text);

describe('tell', () => {
  for (const [kind, view] of Object.entries(VIEWS)) {
    it(`says of each value of a ${kind} what its cell says`, () => {
      for (const language of LANGUAGES) {
        const table = tableOf(view, language);
        const series = seriesOf(table);
        expect(series, `${language} ${kind}`).not.to.be.empty;
        for (const of of series)
          for (const [row, cells] of table.rows.entries()) {
            const cell: Cell = cells[of]!;
            const said = tell(table, row, of, language).at(-1)!.text;
            const what = `${language} ${kind} ${spaced(cell.text)} → ${said}`;
            expect(said, what).to.match(/^: \S/);
            expect(digitsOf(said), what).to.equal(digitsOf(cell.text));
            expect(hasMinus(said), what).to.equal(hasMinus(cell.text));
            const hedges = hedgesOf(cell.shown?.qualifier ?? 'exact', language);
            if (hedges.length)
              expect(
                hedges.some((hedge) => said.startsWith(`: ${hedge} `)),
                what,
              ).to.be.true;
            else expect(said, what).to.match(/^: (?:(?:minus|мінус) )?(?:\d|brak danych$|no data$|немає даних$)/);
          }
      }
    });

    it(`says before each value of a ${kind} what its row is called, and nothing else`, () => {
      for (const language of LANGUAGES) {
        const table = tableOf(view, language);
        const series = seriesOf(table);
        for (const of of series)
          for (const [row, cells] of table.rows.entries()) {
            const pieces = tell(table, row, of, language);
            const names = cells.filter((_, index) => !series.includes(index));
            const what = `${language} ${kind}, row ${row}`;
            expect(pieces, what).to.have.length(names.length * 2);
            expect(
              pieces.some(({ text }) => text.includes('\u00a0')),
              what,
            ).to.be.false;
          }
      }
    });
  }

  it('says the period as a voice should, the value with its unit, and a gap in words', () => {
    expect(column(VIEWS['timeline of people']!)).to.deep.equal([
      'rok szkolny od 2022 do 2023: 3217 osób',
      'rok szkolny od 2023 do 2024: około 22 osób',
      'rok szkolny od 2024 do 2025: brak danych',
    ]);
    expect(column(VIEWS['timeline of people']!, 1, 'en')).to.deep.equal([
      'school year 2022 to 2023: 3217 people',
      'school year 2023 to 2024: about 22 people',
      'school year 2024 to 2025: no data',
    ]);
    expect(column(VIEWS['timeline of people']!, 1, 'uk')).to.deep.equal([
      'навчальний рік від 2022 до 2023: 3217 осіб',
      'навчальний рік від 2023 до 2024: близько 22 осіб',
      'навчальний рік від 2024 до 2025: немає даних',
    ]);
  });

  it('says each hedge, and a scale in full', () => {
    expect(column(VIEWS.timeline!)).to.deep.equal([
      '2015: 1200',
      '2016: około 1 miliona',
      '2017: blisko 2 milionów',
      '2018: ponad 3 miliony',
      '2019: poniżej 4 milionów',
      '2020: co najmniej 5 milionów',
      '2021: do 6 milionów',
      '2022: minus 7,5',
      '2023: brak danych',
      '2024: 0',
    ]);
  });

  it('says the stage of a budget', () => {
    expect(column(VIEWS['timeline of stages']!)).to.deep.equal([
      '2024: ponad 9 miliardów złotych (wykonanie)',
      '2025: 10 miliardów złotych (plan)',
    ]);
  });

  it('says the period of a category that has one of its own', () => {
    const view = VIEWS['compare of periods']!;
    expect(column(view, 2)).to.deep.equal(['A, 2024: 5 procent', 'B, październik 2023: co najmniej 1200 procent']);
    expect(column(view, 2, 'uk')).to.deep.equal(['A, 2024: 5 відсотків', 'B, жовтень 2023: щонайменше 1200 відсотків']);
  });

  it('says the rest with its own hedge, and that it was worked out', () => {
    expect(column(VIEWS.breakdown!)).to.deep.equal([
      'A: 5 tysięcy osób',
      'B: około 7 tysięcy osób',
      'Pozostałe: około 3 tysięcy osób (z różnicy)',
      'Razem: 15 tysięcy osób',
    ]);
    expect(column(VIEWS.share!, 2)).to.deep.equal([
      'Wartość: co najmniej 35 procent',
      'Pozostałe: najwyżej 65 procent',
      'Razem: 100 procent',
    ]);
  });

  it('says a sign of a currency where the language puts it', () => {
    const view = timelineView(dataset([{ unit: EUR, series: [at('2023', -5), at('2024', 1200)] }]));
    expect(column(view, 1, 'pl')).to.deep.equal(['2023: minus 5 €', '2024: 1200 €']);
    expect(column(view, 1, 'en')).to.deep.equal(['2023: minus €5', '2024: €1200']);
  });

  it('says a gap of one series where the other has a value', () => {
    const table = tableOf(VIEWS['timeline of series']!);
    expect(line(table, 1, 1)).to.equal('pierwszy kwartał 2024 roku: brak danych');
    expect(line(table, 1, 2)).to.equal('pierwszy kwartał 2024 roku: 1 procent');
  });

  it('names the series where the walk has come into it, and only there', () => {
    for (const language of LANGUAGES) {
      const table = tableOf(VIEWS['timeline of series']!, language);
      for (const [of, name] of [
        [1, 'A'],
        [2, 'B'],
      ] as const) {
        const bare = tell(table, 0, of, language);
        expect(tell(table, 0, of, language, true), `${language} ${name}`).to.deep.equal([
          { text: `${name}. `, lang: undefined },
          ...bare,
        ]);
        expect(bare.map(({ text }) => text)).not.to.contain(`${name}. `);
      }
    }
    expect(line(tableOf(VIEWS.share!), 0, 2, 'pl', true)).to.equal('Udział. Wartość: co najmniej 35 procent');
    // Its unit is said with the value.
    expect(line(tableOf(VIEWS.share!), 0, 1, 'pl', true)).to.equal('Kwota. Wartość: co najmniej 3,5 miliarda złotych');
  });

  it('says nothing where there is no cell', () => {
    const table = tableOf(VIEWS.timeline!);
    expect(tell(table, 99, 1, 'pl')).to.deep.equal([]);
    expect(tell(table, -1, 1, 'pl', true)).to.deep.equal([]);
    expect(tell(table, 0, 9, 'pl', true)).to.deep.equal([]);
  });

  it('takes no amount that nobody stated for a name', () => {
    expect(column(shareView(typedShare({ share: 'ponad 35%' }, 'pl')!), 2)).to.deep.equal([
      'Wartość: ponad 35 procent',
      'Pozostałe: poniżej 65 procent',
    ]);
  });

  it('takes no series without a value for a name', () => {
    const view = timelineView(
      dataset([
        { label: 'A', series: [at('2023', null), at('2024', null)] },
        { label: 'B', series: [at('2023', 1), at('2024', 2)] },
      ]),
    );
    expect(column(view, 2)).to.deep.equal(['2023: 1', '2024: 2']);
  });
});

describe('a text in another language', () => {
  const compare = (...items: Partial<Figure>[]): FigureView => compareView(dataset(items));

  it('keeps its lang where it is a label, and is said by its own rules', () => {
    const view = compare(
      { label: { pl: 'Kluby w latach 2021–2024' }, value: 5 },
      { label: { pl: 'Szkoły', en: 'Schools' }, value: 7, qualifier: 'about' },
    );
    const table = tableOf(view, 'en');
    expect(tell(table, 0, 1, 'en')).to.deep.equal([
      { text: 'Kluby w latach od 2021 do 2024', lang: 'pl' },
      { text: ': 5' },
    ]);
    expect(tell(table, 1, 1, 'en')).to.deep.equal([{ text: 'Schools', lang: undefined }, { text: ': about 7' }]);
    const own = tell(tableOf(view, 'pl'), 0, 1, 'pl');
    expect(own).to.deep.equal([{ text: 'Kluby w latach od 2021 do 2024', lang: undefined }, { text: ': 5' }]);
  });

  it('keeps its lang where it is the name of a series', () => {
    const one = (label: Figure['label']): Partial<Figure> => ({ label, series: [at('2023', 1), at('2024', 2)] });
    const view = timelineView(dataset([one({ pl: 'kobiety' }), one({ pl: 'mężczyźni' })]));
    expect(tell(tableOf(view, 'en'), 0, 1, 'en', true)[0]).to.include({ text: 'Kobiety. ', lang: 'pl' });
  });

  it('keeps its lang where it stands in the place of a number', () => {
    const view = compare(
      { label: 'A', value: 50, unit: PERCENT, words: { pl: 'ponad połowa' } },
      { label: 'B', value: 5, unit: PERCENT },
    );
    const pieces = tell(tableOf(view, 'en'), 0, 1, 'en');
    expect(pieces).to.deep.equal([
      { text: 'A', lang: undefined },
      { text: ': ' },
      { text: 'ponad połowa', lang: 'pl' },
    ]);
  });
});

describe('seriesOf and valueAt', () => {
  it('find the columns of values, and what is in them', () => {
    expect(seriesOf(tableOf(VIEWS['timeline of series']!))).to.deep.equal([1, 2]);
    expect(seriesOf(tableOf(VIEWS['compare of periods']!))).to.deep.equal([2]);
    expect(seriesOf(tableOf(timelineView(typedTimeline({ milestones: '2023: A; 2024: B' })!)))).to.deep.equal([]);
    const table = tableOf(VIEWS.timeline!);
    expect(valueAt(table, 1, 1)).to.include({ value: 1_000_000, qualifier: 'about' });
    expect(valueAt(table, 8, 1)).to.equal(undefined);
    expect(valueAt(table, 0, 0)).to.equal(undefined);
    expect(valueAt(table, 99, 1)).to.equal(undefined);
  });
});
