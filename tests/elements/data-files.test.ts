import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { KrkBreakdown } from '../../src/elements/krk-breakdown.js';
import type { KrkCompare } from '../../src/elements/krk-compare.js';
import type { KrkTimeline } from '../../src/elements/krk-timeline.js';
import { hear } from '../support/hear.js';
import { spaced } from '../support/models.js';
import {
  answering,
  attribute,
  drawn,
  expectFallback,
  part,
  sentence,
  settled,
  show,
  table,
  words,
} from '../support/widgets.js';

const csv = (text: string, more = ''): string => attribute(answering(text, `&type=text/csv${more}`));
const json = (value: unknown): string => attribute(answering(value));
const hex = (bytes: readonly number[]): string => bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
const spacedTable = (widget: Element): string[][] => table(widget).map((row) => row.map(spaced));

/** Polish letters as windows-1250 writes them. */
const WINDOWS_1250: Readonly<Record<string, number>> = { ś: 0x9c, ł: 0xb3, ó: 0xf3 };
const inWindows1250 = (text: string): string =>
  hex(Array.from(text, (letter) => WINDOWS_1250[letter] ?? letter.charCodeAt(0)));

const SPENDING = 'Dział;Rok;Kwota\r\nOświata;2023;3,40\r\nOświata;2024;3,56\r\nKultura;2024;0,25\r\n';

describe('data as cities publish them', () => {
  it('are read from a CSV in windows-1250, with semicolons and decimal commas', async () => {
    const src = attribute(`/api/bytes?hex=${inWindows1250(SPENDING)}`);
    const widget = await show(
      `<krk-stat loading="eager" lang="pl" src="${src}" label-field="Dział" value-field="Kwota" period-field="Rok" filter="Dział=Oświata; Rok=2024" unit="PLN"></krk-stat>`,
    );
    expect(spaced(sentence(widget))).to.equal('Oświata, 2024: 3,56 zł.');
    expect(spacedTable(widget)).to.deep.equal([
      ['Dane', 'Okres', 'Wartość (zł)'],
      ['Oświata', '2024', '3,56'],
    ]);
  });

  it('are compared by a column of names', async () => {
    const widget = await show<KrkCompare>(
      `<krk-compare loading="eager" lang="en" label="Spending" src="${csv(SPENDING)}" label-field="Dział" value-field="Kwota" filter="Rok=2024"></krk-compare>`,
    );
    expect(spacedTable(widget)).to.deep.equal([
      ['Figure', 'Value'],
      ['Oświata', '3.56'],
      ['Kultura', '0.25'],
    ]);
  });

  it('are the parts of a whole that the author types', async () => {
    const widget = await show<KrkBreakdown>(
      `<krk-breakdown loading="eager" lang="pl" label="Szkoły" total="10" src="${csv('Rodzaj;Ile\nA;4\nB;3\n')}"></krk-breakdown>`,
    );
    expect(spacedTable(widget).slice(1)).to.deep.equal([
      ['A', '4'],
      ['B', '3'],
      ['Pozostałe', '3 (z różnicy)'],
      ['Szkoły', '10'],
    ]);
  });

  it('are a part of a budget that the author types', async () => {
    const widget = await show(
      `<krk-budget-share loading="eager" lang="pl" label="Oświata" total="10" src="${csv(SPENDING)}" value-field="Kwota" filter="Dział=Oświata; Rok=2024" unit="PLN"></krk-budget-share>`,
    );
    expect(spaced(sentence(widget)))
      .to.contain('3,56 zł')
      .and.to.contain('35,6%');
  });

  it('say beside each figure what the source says of it, and leave a gap where there is none', async () => {
    const text = 'Rok;Ile;Stan\n2020;5;A\n2021;..;\n2022;7;b\n2023;#;\n2024;8;ep\n';
    const widget = await show<KrkTimeline>(
      `<krk-timeline loading="eager" lang="pl" label="Ile" src="${csv(text)}" value-field="Ile" period-field="Rok" flag-field="Stan"></krk-timeline>`,
    );
    expect(spacedTable(widget)).to.deep.equal([
      ['Okres', 'Wartość'],
      ['2020', '5'],
      ['2021', 'brak danych'],
      ['2022', '7 (przerwa w szeregu)'],
      ['2023', 'brak danych (poufne)'],
      ['2024', '8 (szacunek, wstępne)'],
    ]);
    // A series that was broken has no change from its first value to its last.
    expect(spaced(sentence(widget))).to.equal('5 w 2020 roku, 8 (szacunek, wstępne) w 2024 roku.');
    expect((await drawn(widget)).width).to.be.above(0);
  });

  it('are read from JSON-stat, whose filter leaves one dimension', async () => {
    const cube = {
      version: '2.0',
      class: 'dataset',
      label: 'Example',
      source: 'Example office',
      updated: '2025-06-30T10:00:00Z',
      id: ['sex', 'time'],
      size: [2, 3],
      dimension: {
        sex: { category: { index: ['F', 'M'], label: { F: 'kobiety', M: 'mężczyźni' } } },
        time: { category: { index: ['2022', '2023', '2024'] } },
      },
      value: { 0: 5, 1: 6, 3: 8, 4: 9, 5: 10 },
      status: { 1: 'p', 2: ':' },
    };
    const widget = await show<KrkTimeline>(
      `<krk-timeline loading="eager" lang="pl" label="Ile" src="${json(cube)}" filter="sex=kobiety"></krk-timeline>`,
    );
    expect(spacedTable(widget).slice(1)).to.deep.equal([
      ['2022', '5'],
      ['2023', '6 (wstępne)'],
      ['2024', 'brak danych'],
    ]);
    expect(words(widget)).to.contain('Example office');
    const both = await show<KrkTimeline>(
      `<krk-timeline loading="eager" lang="pl" label="Ile" src="${json(cube)}"></krk-timeline>`,
    );
    expect(spacedTable(both)[0]).to.deep.equal(['Okres', 'kobiety', 'mężczyźni']);
    const open = await show<KrkCompare>(
      `<krk-compare loading="eager" lang="pl" label="Ile" src="${json(cube)}">tekst</krk-compare>`,
    );
    expect(part(open, 'error')).to.contain('sex, time').and.to.contain('filter="sex=…"');
    expectFallback(open, 'tekst');
  });

  it('are read from the Local Data Bank, where a 0 without data is no 0', async () => {
    const bank = {
      totalRecords: 1,
      results: [
        {
          id: '1',
          name: 'Gmina',
          values: [
            { year: '2023', val: 0, attrId: 4 },
            { year: '2024', val: 0, attrId: 1 },
          ],
        },
      ],
    };
    const widget = await show<KrkTimeline>(
      `<krk-timeline loading="eager" lang="pl" src="${json(bank)}"></krk-timeline>`,
    );
    expect(spacedTable(widget).slice(1)).to.deep.equal([
      ['2023', 'brak danych'],
      ['2024', '0'],
    ]);
    expect(words(widget)).to.contain('Główny Urząd Statystyczny');
  });

  it('are read from SDMX-CSV by the names of its columns', async () => {
    const text = 'DATAFLOW,GEO,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT\nX,PL,2023,1.5,A,6\nX,PL,2024,1.6,P,6\n';
    const widget = await show<KrkTimeline>(
      `<krk-timeline loading="eager" lang="pl" label="Ile" src="${csv(text)}"></krk-timeline>`,
    );
    expect(spacedTable(widget).slice(1)).to.deep.equal([
      ['2023', '1,5 mln'],
      ['2024', '1,6 mln (wstępne)'],
    ]);
  });

  for (const [lang, said] of [
    ['pl', 'Ile, B3: „2,500” można odczytać dwojako'],
    ['en', 'Ile, B2: “1,234” can be read in two ways'],
    ['uk', 'Ile, B2: «1,234»'],
  ] as const) {
    it(`are refused where a number reads both ways, with both readings and what decides (${lang})`, async () => {
      const heard = hear();
      const widget = await show(
        `<krk-compare loading="eager" lang="${lang}" label="L" src="${csv('Nazwa,Ile\nA,"1,234"\nB,"2,500"\n', `&l=${lang}`)}">tekst</krk-compare>`,
      );
      const message = part(widget, 'error');
      expect(message).to.contain(said.replace('B3: „2,500”', 'B2: „1,234”'));
      expect(message)
        .to.contain('decimal="."')
        .and.to.contain('decimal=","')
        .and.to.contain('1234')
        .and.to.contain('1.234');
      expectFallback(widget, 'tekst');
      const [error] = heard.errors;
      expect(error?.detail).to.include({ code: 'ambiguous', row: 2, column: 'Ile' });
      expect(heard.thrown).to.deep.equal([]);
    });
  }

  it('say where a cell can’t be read, as a spreadsheet counts', async () => {
    const heard = hear();
    const widget = await show(
      `<krk-compare loading="eager" lang="pl" label="L" src="${csv('Tablica 1;;\nNazwa;Kod;Ile\nA;01;5\nB;02;pięć\n')}" label-field="Nazwa" value-field="Ile">tekst</krk-compare>`,
    );
    expect(part(widget, 'error')).to.contain('Ile, C4: jest „pięć”');
    expect(heard.errors[0]?.detail).to.include({ code: 'number', row: 4, column: 'Ile' });
    expect(heard.warnings[0]).to.contain('<krk-compare src=');
  });

  it('lists the columns where the one that was asked for is missing', async () => {
    const widget = await show(
      `<krk-stat loading="eager" lang="pl" src="${csv('Nazwa;Ile\nA;5\n')}" value-field="Kwota">tekst</krk-stat>`,
    );
    expect(part(widget, 'error')).to.contain('Kwota').and.to.contain('Nazwa, Ile');
    expectFallback(widget, 'tekst');
  });

  it('take delimiter, decimal mark, encoding and header row from the author', async () => {
    const src = csv('opis\nNazwa_Ile\nA_1.234\nB_2.500\n');
    const widget = await show<KrkCompare>(
      `<krk-compare loading="eager" lang="pl" label="L" src="${src}" delimiter="_" decimal="," header-row="2" encoding="utf-8"></krk-compare>`,
    );
    expect(spacedTable(widget).slice(1)).to.deep.equal([
      ['A', '1 234'],
      ['B', '2 500'],
    ]);
    const again = new Promise((done) => widget.addEventListener('krk-load', done, { once: true }));
    widget.decimal = '.';
    await again;
    await settled(widget);
    expect(spacedTable(widget)[1]).to.deep.equal(['A', '1,234']);
  });

  it('name a service’s own error, which comes as data', async () => {
    const widget = await show(
      `<krk-stat loading="eager" lang="pl" src="${json([{ message: [{ id: '120', key: 'Invalid value', value: 'The provided parameter value is not valid' }] }])}" path="/1/0">tekst</krk-stat>`,
    );
    expectFallback(widget, 'tekst');
    expect(part(widget, 'error')).to.contain('The provided parameter value is not valid');
  });
});
