import { expect } from '@open-wc/testing';
import { parsePeriod } from '../../src/data/period.js';
import {
  typedBreakdown,
  typedCompare,
  typedRatio,
  typedShare,
  typedStat,
  typedTimeline,
} from '../../src/data/typed.js';
import { describe as describeView } from '../../src/format/describe.js';
import { pinSentence, shareSentence, statSentence, timelineSentence } from '../../src/format/sentence.js';
import type { Dataset, Figure, Language } from '../../src/model/figure.js';
import { breakdownView } from '../../src/view/breakdown.js';
import { compareView } from '../../src/view/compare.js';
import { ratioView } from '../../src/view/ratio.js';
import { shareView } from '../../src/view/share.js';
import { statView } from '../../src/view/stat.js';
import { timelineView } from '../../src/view/timeline.js';
import { dataset, LANGUAGES, NONE, observation as at, PERCENT, PERSON, PLN, shown, spaced } from '../support/models.js';

type InLanguages = readonly [pl: string, en: string, uk: string];

const year = parsePeriod;
const stat = (figure: Partial<Figure>, language: Language): string =>
  spaced(statSentence(statView(dataset([figure])), language));
const share = (figure: Partial<Figure>, language: Language): string =>
  spaced(shareSentence(shareView(dataset([{ unit: PLN, ...figure }])), language));
const timeline = (data: Dataset, language: Language): string => spaced(timelineSentence(timelineView(data), language));
const inAll = (say: (language: Language) => string): InLanguages => [say('pl'), say('en'), say('uk')];

describe('statSentence', () => {
  it('says what, when and how much', () => {
    const staff = { label: { pl: 'Pracownicy', en: 'Staff', uk: 'Працівники' }, value: 3217, unit: PERSON };
    expect(inAll((language) => stat({ ...staff, period: year('2024') }, language))).to.deep.equal([
      'Pracownicy, 2024: 3 217 osób.',
      'Staff, 2024: 3,217 people.',
      'Працівники, 2024: 3 217 осіб.',
    ]);
    expect(stat(staff, 'pl')).to.equal('Pracownicy: 3 217 osób.');
    expect(stat({ ...staff, period: year('2024'), asOf: year('2024-12-31') }, 'pl')).to.equal(
      'Pracownicy, 31 grudnia 2024: 3 217 osób.',
    );
  });

  it('names the phase of a budget', () => {
    const money = { label: 'Edukacja', value: 5, unit: PLN, period: year('2024'), phase: 'executed' } as const;
    expect(inAll((language) => stat(money, language))).to.deep.equal([
      'Edukacja, 2024, wykonanie: 5 zł.',
      'Edukacja, 2024, execution: 5 zł.',
      'Edukacja, 2024, виконання: 5 zł.',
    ]);
  });

  it('begins with a capital where there is no label', () => {
    const nearly = { value: 1200, unit: PERSON, qualifier: 'nearly' } as const;
    expect(inAll((language) => stat(nearly, language))).to.deep.equal([
      'Blisko 1 200 osób.',
      'Nearly 1,200 people.',
      'Майже 1 200 осіб.',
    ]);
    expect(stat({ value: null }, 'pl')).to.equal('Brak danych.');
  });

  it('tells the change with both values', () => {
    const previous = { value: 240, qualifier: 'exact', period: year('2023') } as const;
    const figure = { label: 'Kluby', value: 254, period: year('2024'), previous, favourable: 'up' } as const;
    expect(inAll((language) => stat(figure, language))).to.deep.equal([
      'Kluby, 2024: 254; +5,8% (2023: 240), poprawa.',
      'Kluby, 2024: 254; +5.8% (2023: 240), improvement.',
      'Kluby, 2024: 254; +5,8% (2023: 240), покращення.',
    ]);
    expect(stat({ label: 'Kluby', value: 254, direction: 'down' }, 'pl')).to.equal('Kluby: 254; spadek.');
  });

  it('tells an n of m', () => {
    const of = { value: 38, qualifier: 'exact' } as const;
    expect(stat({ label: 'Kluby', value: 28, of }, 'pl')).to.equal('Kluby: 28; 28 z 38.');
    expect(stat({ label: 'Kluby', value: 36, unit: PERCENT, of }, 'pl')).to.equal('Kluby: 36%.');
    expect(stat({ label: 'Kluby', words: 'wiele', of }, 'pl')).to.equal('Kluby: wiele.');
  });

  it('keeps the source’s words', () => {
    const words = { pl: 'ponad połowa', en: 'more than half' };
    expect(stat({ label: 'Kultura', words, value: 50, unit: PERCENT }, 'pl')).to.equal('Kultura: ponad połowa.');
    expect(stat({ words, value: 50, unit: PERCENT }, 'en')).to.equal('More than half.');
  });

  it('ends with one full stop, also after an abbreviation', () => {
    for (const language of LANGUAGES) {
      const compact = stat({ label: 'P', value: 56_000, precision: 1000, unit: NONE }, language);
      expect(compact, language).to.match(/[^.]\.$/);
    }
    const pieces = { kind: 'noun', forms: { pl: { other: 'szt.' } } } as const;
    expect(stat({ label: 'P', value: 5, unit: pieces }, 'pl')).to.equal('P: 5 szt.');
  });
});

describe('shareSentence', () => {
  it('says the amount, the share and the rest', () => {
    const figure: Partial<Figure> = {
      label: { pl: 'Edukacja', en: 'Education', uk: 'Освіта' },
      value: 3_560_000_000,
      precision: 10_000_000,
      period: year('2024'),
      share: {
        value: 36,
        precision: 1,
        qualifier: 'over',
        ofLabel: { pl: 'wydatki miasta', en: 'city spending', uk: 'видатки' },
      },
    };
    expect(inAll((language) => share(figure, language))).to.deep.equal([
      'Edukacja, 2024: 3,56 mld zł, czyli ponad 36% całości (wydatki miasta). Pozostałe: poniżej 64%.',
      'Education, 2024: 3.56 billion zł, which is over 36% of the whole (city spending). Other: under 64%.',
      'Освіта, 2024: 3,56 млрд zł, тобто понад 36% від цілого (видатки). Решта: менше ніж 64%.',
    ]);
  });

  it('says the share alone where there is no amount', () => {
    expect(share({ share: { value: 36, qualifier: 'exact' } }, 'pl')).to.equal('36% całości. Pozostałe: 64%.');
    expect(share({ share: { value: 70, qualifier: 'nearly' } }, 'en')).to.equal(
      'Nearly 70% of the whole. Other: over 30%.',
    );
  });

  it('says "at most" of what is left beside "at least", and the other way round', () => {
    const left = (qualifier: 'at-least' | 'up-to'): InLanguages =>
      inAll((language) => share({ share: { value: 10, qualifier } }, language).split('. ')[1] ?? '');
    expect(left('at-least')).to.deep.equal([
      'Pozostałe: najwyżej 90%.',
      'Other: at most 90%.',
      'Решта: щонайбільше 90%.',
    ]);
    expect(left('up-to')).to.deep.equal([
      'Pozostałe: co najmniej 90%.',
      'Other: at least 90%.',
      'Решта: щонайменше 90%.',
    ]);
  });

  it('says that a share was worked out here', () => {
    const data = typedShare({ amount: '3,56 mld', total: '9,9 mld' }, 'pl')!;
    const sentences = inAll((language) => spaced(shareSentence(shareView(data), language)));
    expect(sentences[0]).to.equal('3,56 mld zł, czyli ok. 36% całości (obliczono z obu kwot). Pozostałe: ok. 64%.');
    expect(sentences[1]).to.contain('(worked out from both amounts)');
    expect(sentences[2]).to.contain('(обчислено з обох сум)');
    expect(share({ share: { value: 36, qualifier: 'exact' } }, 'pl')).not.to.contain('obliczono');
  });
});

describe('timelineSentence', () => {
  it('says the first and the last value, and the change', () => {
    const data = dataset([
      {
        label: { pl: 'Przesyłki', en: 'Mail', uk: 'Листи' },
        series: [at('2023', 1_160_000, { precision: 10_000 }), at('2024', 1_110_000, { precision: 10_000 })],
      },
    ]);
    expect(inAll((language) => timeline(data, language))).to.deep.equal([
      'Przesyłki: 1,16 mln w 2023 roku, 1,11 mln w 2024 roku, spadek o ok. 4%.',
      'Mail: 1.16 million in 2023, 1.11 million in 2024, down about 4%.',
      'Листи: 1,16 млн у 2023 році, 1,11 млн у 2024 році, зменшення приблизно на 4%.',
    ]);
  });

  it('adds the highest and the lowest where they are neither the first nor the last', () => {
    const data = dataset([{ series: [at('2021', 10), at('2022', 5), at('2023', 30), at('2024', 20)] }]);
    expect(inAll((language) => timeline(data, language))).to.deep.equal([
      '10 w 2021 roku, 20 w 2024 roku, wzrost o 100%. Najwyżej: 30 w 2023 roku. Najniżej: 5 w 2022 roku.',
      '10 in 2021, 20 in 2024, up 100%. Highest: 30 in 2023. Lowest: 5 in 2022.',
      '10 у 2021 році, 20 у 2024 році, зростання на 100%. Найбільше: 30 у 2023 році. Найменше: 5 у 2022 році.',
    ]);
    const above = dataset([{ series: [at('2022', 10), at('2023', 30), at('2024', 20)] }]);
    expect(timeline(above, 'pl')).to.equal('10 w 2022 roku, 20 w 2024 roku, wzrost o 100%. Najwyżej: 30 w 2023 roku.');
    const below = dataset([{ series: [at('2022', 30), at('2023', 10), at('2024', 60)] }]);
    expect(timeline(below, 'pl')).to.equal('30 w 2022 roku, 60 w 2024 roku, wzrost o 100%. Najniżej: 10 w 2023 roku.');
    const straight = dataset([{ series: [at('2022', 10), at('2023', 15), at('2024', 20)] }]);
    expect(timeline(straight, 'pl')).to.equal('10 w 2022 roku, 20 w 2024 roku, wzrost o 100%.');
  });

  it('joins the size of a change to the word before it', () => {
    const data = dataset([{ series: [at('2023', 10), at('2024', 20)] }]);
    const said = inAll((language) => timelineSentence(timelineView(data), language));
    expect(said[0]).to.contain('wzrost o\u00a0100%');
    expect(said[2]).to.contain('зростання на\u00a0100%');
  });

  it('tells no extreme that is as high or as low as the first or the last value', () => {
    const data = dataset([{ series: [at('2021', 5), at('2022', 1), at('2023', 9), at('2024', 1), at('2025', 9)] }]);
    expect(timeline(data, 'pl')).to.equal('5 w 2021 roku, 9 w 2025 roku, wzrost o 80%. Najniżej: 1 w 2022 roku.');
    const first = dataset([{ series: [at('2021', 1), at('2022', 9), at('2023', 1), at('2024', 5)] }]);
    expect(timeline(first, 'en')).to.equal('1 in 2021, 5 in 2024, up 400%. Highest: 9 in 2022.');
  });

  it('begins the name of a series with a capital', () => {
    const data = dataset([
      { label: 'kobiety', series: [at('2023', 1), at('2024', 2)] },
      { label: 'mężczyźni', series: [at('2024', 7)] },
    ]);
    expect(timeline(data, 'pl')).to.equal(
      'Kobiety: 1 w 2023 roku, 2 w 2024 roku, wzrost o 100%. Mężczyźni: 7 w 2024 roku.',
    );
  });

  it('names each of several series', () => {
    const data = dataset([
      { label: 'A', series: [at('2023', 1), at('2024', 2)] },
      { label: 'B', series: [at('2024', 7)] },
    ]);
    const told = 'A: 1 w 2023 roku, 2 w 2024 roku, wzrost o 100%. B: 7 w 2024 roku.';
    expect(timeline(data, 'pl')).to.equal(told);
    const labelled = { ...timelineView(data), label: 'Kluby' };
    expect(spaced(timelineSentence(labelled, 'pl'))).to.equal(`Kluby. ${told}`);
  });

  it('counts the events, and says from when to when', () => {
    const data = typedTimeline({ milestones: '2023: A; 2024: B' })!;
    expect(inAll((language) => timeline(data, language))).to.deep.equal([
      'Wydarzenia: 2 (2023 – 2024).',
      'Events: 2 (2023 – 2024).',
      'Події: 2 (2023 – 2024).',
    ]);
  });

  it('says that there is no data', () => {
    expect(timeline(dataset([{ label: 'A', series: [at('2024', null)] }]), 'pl')).to.equal('A: brak danych.');
  });

  it('ends each sentence with one full stop, also after an abbreviation', () => {
    const percents = [at('2023', 34, { precision: 1 }), at('2024', 36, { precision: 1 })];
    const thousands = [at('2023', 56_000, { precision: 1000 }), at('2024', 107_000, { precision: 1000 })];
    for (const language of LANGUAGES) {
      expect(timeline(dataset([{ unit: PERCENT, series: percents }]), language), language).not.to.contain('..');
      expect(timeline(dataset([{ series: thousands }]), language), language).not.to.contain('..');
    }
  });
});

describe('pinSentence', () => {
  it('says both, with the date of the data', () => {
    const pin = {
      quoted: shown(3.4e9, { unit: PLN, precision: 1e8 }),
      now: shown(3.56e9, { unit: PLN, precision: 1e7 }),
    };
    expect(inAll((language) => spaced(pinSentence({ ...pin, updated: '2025' }, language)))).to.deep.equal([
      'Zacytowano: 3,4 mld zł. Dane (2025) podają teraz: 3,56 mld zł.',
      'Quoted: 3.4 billion zł. The data (2025) now say: 3.56 billion zł.',
      'Процитовано: 3,4 млрд zł. Дані (2025) тепер: 3,56 млрд zł.',
    ]);
    expect(spaced(pinSentence(pin, 'pl'))).to.equal('Zacytowano: 3,4 mld zł. Dane podają teraz: 3,56 mld zł.');
  });
});

describe('describe', () => {
  it('gives the sentence and the table of any view', () => {
    const views = [
      statView(typedStat({ value: '5' })!),
      shareView(typedShare({ share: '36%' })!),
      timelineView(typedTimeline({ points: '2023: 1; 2024: 2' })!),
      compareView(typedCompare({ values: 'A: 5; B: 3' })!),
      breakdownView(typedBreakdown({ parts: 'A: 9; B: 5', total: '20' })!),
      ratioView(typedRatio({ value: '3', of: '10' })!),
    ];
    const told = views.map((view) => describeView(view, 'pl'));
    expect(told.map(({ sentence }) => spaced(sentence))).to.deep.equal([
      '5.',
      '36% całości. Pozostałe: 64%.',
      '1 w 2023 roku, 2 w 2024 roku, wzrost o 100%.',
      'A: 5; B: 3. Różnica: 2.',
      '20, w tym A: 9; B: 5; pozostałe: 6 (z różnicy).',
      '3 na 10.',
    ]);
    expect(told.map(({ table }) => table.rows.length)).to.deep.equal([1, 2, 2, 2, 4, 2]);
  });
});
