import { expect } from '@open-wc/testing';
import { open } from '../../src/data/open.js';
import { readData, readJson, type ReadOptions } from '../../src/data/read.js';
import { addTyped, overrideWords, typedCompare, typedStat, typedTimeline, type Typed } from '../../src/data/typed.js';
import { describe as inWords } from '../../src/format/describe.js';
import type { Dataset, Language } from '../../src/model/figure.js';
import { compareView } from '../../src/view/compare.js';
import { statView } from '../../src/view/stat.js';
import { timelineView } from '../../src/view/timeline.js';
import type { FigureView } from '../../src/view/view.js';
import { LANGUAGES, spaced, stated } from '../support/models.js';

type Json = Record<string, unknown>;

const realFetch = globalThis.fetch;
let folder = 0;

/** A data package of one table, whose descriptor tells how it is written. */
async function packaged(text: string, fields: readonly Json[], options: ReadOptions): Promise<Dataset> {
  const base = new URL(`/same/${folder++}/`, location.href).href;
  const descriptor = { resources: [{ name: 't', path: 't.csv', dialect: { delimiter: '|' }, schema: { fields } }] };
  globalThis.fetch = (input) =>
    Promise.resolve(
      new Response(
        (input instanceof Request ? input.url : input.toString()).endsWith('t.csv') ? text : JSON.stringify(descriptor),
      ),
    );
  return (await open(`${base}datapackage.json`, location.href, options, new AbortController().signal)).data;
}

async function csv(text: string, options: ReadOptions): Promise<Dataset> {
  const reading = await readData(text, options);
  if ('error' in reading) throw reading.error;
  return reading.data;
}

const cube = (dimension: Record<string, Json>, value: unknown, status?: unknown): Json => ({
  class: 'dataset',
  id: Object.keys(dimension),
  size: Object.values(dimension).map(({ index, label }) => Object.keys((index ?? label) as object).length),
  dimension: Object.fromEntries(Object.entries(dimension).map(([id, category]) => [id, { category }])),
  value,
  status,
});

/** What an element makes of data: the author's words over them, then a view, then the sentence and the table. */
function told(data: Dataset | undefined, typed: Typed, view: (data: Dataset) => FigureView, isMany: boolean): unknown {
  const worded = overrideWords(addTyped(data!, typed, 'pl'), typed, 'pl', undefined, isMany);
  const { source: _, ...rest } = view(worded);
  const words = (language: Language): unknown => inWords(view(worded), language);
  return stated([rest, ...LANGUAGES.map(words)]);
}

interface Case {
  readonly name: string;
  readonly typed: Typed;
  /** The same data by the way they came; of the typed ones the values, too. */
  readonly ways: Readonly<Record<string, () => Promise<Dataset | undefined>>>;
  readonly view: (data: Dataset) => FigureView;
  readonly isMany?: boolean;
  readonly sentence: string;
}

const now = <T>(value: T): Promise<T> => Promise.resolve(value);

const STAT = { labelField: 'Nazwa', valueField: 'Kwota', periodField: 'Rok', unitField: 'J' };
const SERIES = { valueField: 'Osoby', periodField: 'Rok', flagField: 'Stan' };
const ITEMS = { labelField: 'Miasto', valueField: 'Udział' };
const years = { index: ['2021', '2022', '2023', '2024'] };
const flagged = [
  { Rok: 2021, Osoby: 1200, Stan: '' },
  { Rok: 2022, Osoby: 1250.5, Stan: 'b' },
  { Rok: 2023, Osoby: null, Stan: null },
  { Rok: 2024, Osoby: 1310, Stan: 'p' },
];
const people: Typed = { label: 'Czytelnicy', unit: 'osoba|osoby|osób|osoby' };
const cities: Typed = { label: 'Udział czytelników', period: '2024' };

const CASES: readonly Case[] = [
  {
    name: 'an amount of money',
    typed: {},
    view: statView,
    sentence: 'Wpływy przykładowe, 2024: 1 234,50 zł.',
    ways: {
      csv: () => csv('Nazwa;Rok;Kwota;J\nWpływy przykładowe;2024;1 234,50;PLN\n', STAT),
      'csv with its unit in the cell': () =>
        csv('Nazwa;Rok;Kwota\nWpływy przykładowe;2024;1 234,50 zł\n', { ...STAT, unitField: undefined }),
      json: () => readJson([{ Nazwa: 'Wpływy przykładowe', Rok: 2024, Kwota: '1234.50', J: 'PLN' }], STAT),
      'json without naming': () =>
        readJson({ label: 'Wpływy przykładowe', period: '2024', value: 1234.5, unit: 'PLN', precision: 0.01 }),
      'json-stat': () => {
        const what = { label: { w: 'Wpływy przykładowe' }, unit: { w: { base: 'PLN', decimals: 2 } } };
        return readJson(cube({ what, rok: { index: ['2024'] } }, [1234.5]), { labelField: 'what' });
      },
      package: () =>
        packaged(
          'Nazwa|Rok|Kwota|J\nWpływy przykładowe|2024|1.234,50|PLN\n',
          [{ name: 'Kwota', decimalChar: ',', groupChar: '.' }],
          STAT,
        ),
      'sdmx-csv': () =>
        csv('REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\nWpływy przykładowe,2024,1234.50,PLN\n', {
          labelField: 'REF_AREA',
        }),
      attributes: () => {
        const typed = { label: 'Wpływy przykładowe', period: '2024', unit: 'PLN', value: '1 234,50' };
        return now(overrideWords(typedStat(typed, 'pl')!, typed, 'pl'));
      },
    },
  },
  {
    name: 'a share, hedged',
    typed: { label: 'Udział', period: '2023/24' },
    view: statView,
    sentence: 'Udział, rok szkolny 2023/2024: ponad 36%.',
    ways: {
      csv: () => csv('a;b;value\nx;y;ponad 36%\n', {}),
      json: () => readJson({ value: 36, qualifier: 'over', unit: 'percent' }),
      'json, as a text': () => readJson('ponad 36 proc.'),
      package: () => packaged('a|b|value\nx|y|ponad 36%\n', [], {}),
      attributes: () =>
        now(typedStat({ value: '36', unit: '%', qualifier: 'over' }, 'pl')).then((data) =>
          overrideWords(data!, { unit: '%' }, 'pl'),
        ),
    },
  },
  {
    name: 'a series with a gap',
    typed: people,
    view: timelineView,
    isMany: true,
    sentence: 'Czytelnicy: 1 200 osób w 2021 roku, 1 310 osób w 2024 roku, wzrost o 9,2%.',
    ways: {
      csv: () => csv('Rok;Osoby\n2021;1 200\n2022;1 250,5\n2023;–\n2024;1 310\n', {}),
      json: () => readJson(flagged.map(({ Rok, Osoby }) => ({ Rok, Osoby }))),
      columns: () => readJson({ Rok: flagged.map(({ Rok }) => Rok), Osoby: flagged.map(({ Osoby }) => Osoby) }),
      'json-stat': () => readJson(cube({ rok: years }, { 0: 1200, 1: 1250.5, 3: 1310 }), { overTime: true }),
      package: () =>
        packaged(
          'Rok|Osoby\n2021|1.200\n2022|1.250,5\n2023|\n2024|1.310\n',
          [{ name: 'Osoby', decimalChar: ',', groupChar: '.' }],
          {},
        ),
      attributes: () => now(typedTimeline({ points: '2021: 1 200; 2022: 1 250,5; 2023: -; 2024: 1 310' }, 'pl')),
    },
  },
  {
    name: 'a series with flags',
    typed: people,
    view: timelineView,
    isMany: true,
    sentence: 'Czytelnicy: 1 200 osób w 2021 roku, 1 310 osób (wstępne) w 2024 roku.',
    ways: {
      csv: () => csv('Rok;Osoby;Stan\n2021;1 200;\n2022;1 250,5;b\n2023;;\n2024;1 310;p\n', SERIES),
      json: () => readJson(flagged, SERIES),
      'json-stat': () =>
        readJson(cube({ rok: years }, [1200, 1250.5, null, 1310], { 1: 'b', 3: 'p' }), { overTime: true }),
      package: () =>
        packaged(
          'Rok|Osoby|Stan\n2021|1200|\n2022|1250.5|B\n2023|brak|\n2024|1310|P\n',
          [{ name: 'Osoby', type: 'number', missingValues: ['', 'brak'] }],
          SERIES,
        ),
    },
  },
  {
    name: 'a comparison',
    typed: cities,
    view: compareView,
    isMany: true,
    sentence: 'Udział czytelników, 2024. Alfa: 36,5%; Beta: 41,0%; Gamma; Delta: brak danych. Różnica: 4,5 p.p.',
    ways: {
      csv: () => csv('Miasto;Udział\nAlfa;36,5%\nBeta;41,0%\n"Gamma; Delta";-\n', ITEMS),
      json: () =>
        readJson([
          { label: 'Alfa', value: 36.5, unit: '%' },
          { label: 'Beta', value: '41.0', unit: '%' },
          { label: 'Gamma; Delta', value: null, unit: '%' },
        ]),
      'json-stat': () => {
        const city = { index: ['a', 'b', 'c'], label: { a: 'Alfa', b: 'Beta', c: 'Gamma; Delta' } };
        const unit = { index: ['PC'], label: { PC: 'Percentage' } };
        const percent = { decimals: 1 };
        return readJson(
          cube({ unit, city: { ...city, unit: { a: percent, b: percent, c: percent } } }, { 0: 36.5, 1: 41 }),
        );
      },
      package: () =>
        packaged('Miasto|Udział|J\nAlfa|36.5|%\nBeta|41.0|%\nGamma; Delta||%\n', [{ name: 'Udział', type: 'number' }], {
          ...ITEMS,
          unitField: 'J',
        }),
      attributes: () => now(typedCompare({ values: 'Alfa: 36,5%; Beta: 41,0%; "Gamma; Delta": -' }, 'pl')),
    },
  },
];

describe('the same figure', () => {
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  for (const { name, typed, ways, view, isMany = false, sentence } of CASES)
    it(`is told the same wherever it comes from: ${name}`, async () => {
      const [first, ...others] = Object.entries(ways);
      const expected = told(await first![1](), typed, view, isMany) as [unknown, { sentence: string }];
      expect(spaced(expected[1].sentence)).to.equal(sentence);
      for (const [way, read] of others)
        expect(told(await read(), typed, view, isMany), `${first![0]} and ${way}`).to.deep.equal(expected);
    });
});
