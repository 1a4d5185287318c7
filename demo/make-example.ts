// Makes demo/data/example-series.json: npx tsx demo/make-example.ts
// Made-up figures, the same in each run, for what the report has none of: a long series, several series, gaps.
import { writeFile } from 'node:fs/promises';
import type { Words } from './page.ts';

const DAY = 86_400_000;
const LAST = Date.UTC(2024, 11, 31);

/** Numbers from 0 to 1 that look like chance and never change (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Point {
  readonly period: string;
  readonly value: number | null;
  readonly flag?: string;
  readonly qualifier?: string;
}

/** A reading a day: a year's rhythm, a slow rise, a wandering noise, and two weeks without readings. */
function daily(count: number): Point[] {
  const next = chance(2024);
  let drift = 0;
  return Array.from({ length: count }, (_, index): Point => {
    const day = LAST - (count - 1 - index) * DAY;
    drift = drift * 0.9 + (next() - 0.5) * 60;
    const season = Math.sin(((day / DAY) % 365.25) * ((2 * Math.PI) / 365.25) - 1.9);
    const value = Math.round(620 + index * 0.08 + season * 180 + drift);
    const silent = index >= 1200 && index < 1214;
    return { period: new Date(day).toISOString().slice(0, 10), value: silent ? null : value };
  });
}

const quarters = (values: readonly number[]): Point[] =>
  values.map((value, index) => ({ period: `${2023 + Math.floor(index / 4)}-Q${(index % 4) + 1}`, value }));

const figure = (id: string, label: Words, series: readonly Point[]): object => ({ id, label, unit: 'reading', series });

const file = {
  version: 1,
  title: {
    pl: 'Przykład: liczby zmyślone na potrzeby tej strony',
    en: 'Example: figures made up for this page',
    uk: 'Приклад: числа, вигадані для цієї сторінки',
  },
  units: {
    reading: {
      pl: { one: 'odczyt', few: 'odczyty', many: 'odczytów', other: 'odczytu' },
      en: { one: 'reading', other: 'readings' },
      uk: { one: 'показник', few: 'показники', many: 'показників', other: 'показника' },
    },
  },
  figures: [
    figure(
      'example.daily',
      {
        pl: 'Przykład: 2 000 dziennych odczytów',
        en: 'Example: 2,000 daily readings',
        uk: 'Приклад: 2 000 щоденних показників',
      },
      daily(2000),
    ),
    figure(
      'example.north',
      { pl: 'Przykład: północ', en: 'Example: north', uk: 'Приклад: північ' },
      quarters([410, 455, 470, 430, 445, 490, 520, 505]),
    ),
    figure(
      'example.south',
      { pl: 'Przykład: południe', en: 'Example: south', uk: 'Приклад: південь' },
      quarters([300, 290, 315, 340, 365, 350, 380, 410]),
    ),
    figure(
      'example.west',
      { pl: 'Przykład: zachód', en: 'Example: west', uk: 'Приклад: захід' },
      quarters([180, 205, 190, 170, 160, 185, 175, 150]),
    ),
    figure(
      'example.gaps',
      {
        pl: 'Przykład: luki i przerwa w szeregu',
        en: 'Example: gaps and a break in the series',
        uk: 'Приклад: прогалини й розрив ряду',
      },
      [
        { period: '2015', value: 52 },
        { period: '2016', value: 55 },
        { period: '2017', value: null, flag: 'missing' },
        { period: '2018', value: 61 },
        { period: '2019', value: 64 },
        { period: '2020', value: null, flag: 'confidential' },
        { period: '2021', value: 43, flag: 'break' },
        { period: '2022', value: 47 },
        { period: '2023', value: 50, flag: 'revised' },
        { period: '2024', value: 54, flag: 'provisional' },
      ],
    ),
  ],
};

/** A line for each point: two thousand of them, over five lines each, would be a long file to scroll. */
const lines = JSON.stringify(file, null, 2).replace(
  /\{\s+("period": [^{}]*?)\s+\}/g,
  (_, inside: string) => `{ ${inside.replace(/\s*\n\s*/g, ' ')} }`,
);
await writeFile(new URL('./data/example-series.json', import.meta.url), `${lines}\n`);
