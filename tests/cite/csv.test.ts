import { expect } from '@open-wc/testing';
import { csvOf } from '../../src/cite/csv.js';
import { parsePeriod } from '../../src/data/period.js';
import type { Language, Unit } from '../../src/model/figure.js';
import { compareView } from '../../src/view/compare.js';
import type { FigureView } from '../../src/view/view.js';
import { dataset, EUR, LANGUAGES, NPS, PERCENT, PERSON } from '../support/models.js';
import { breakdown, FULL, HOSTILE, ratio, share, stat, timeline } from './samples.js';

/** A reader as RFC 4180 has it. */
function read(csv: string, separator: string): string[][] {
  expect(csv.startsWith('\ufeff'), 'a byte order mark').to.be.true;
  expect(csv.endsWith('\r\n'), 'the last row ends').to.be.true;
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let index = 1; index < csv.length; index += 1) {
    const letter = csv[index] ?? '';
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (csv[index + 1] === '"') {
        cell += letter;
        index += 1;
      } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === separator) {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (csv.startsWith('\r\n', index)) {
      rows.at(-1)?.push(cell);
      rows.push([]);
      cell = '';
      index += 1;
    } else cell += letter;
  }
  return rows.slice(0, -1);
}

const rowsOf = (view: FigureView, language: Language = 'pl'): string[][] =>
  read(csvOf(view, language), language === 'en' ? ',' : ';');
/** Rows as objects by their heads. */
const records = (view: FigureView, language: Language = 'pl'): Record<string, string>[] => {
  const [head = [], ...rows] = rowsOf(view, language);
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [head[index] ?? '', cell])));
};

describe('csvOf', () => {
  it('has a head, the number in full, its hedge, its precision and its source', () => {
    expect(LANGUAGES.map((language) => rowsOf(stat({}, FULL), language))).to.deep.equal([
      [
        ['Dane', 'Okres', 'Określenie', 'Wartość', 'Dokładność', 'Jednostka', 'Uwagi', 'Źródło'],
        [
          'Pracownicy',
          '2024',
          'blisko',
          '3200',
          '100',
          'osób',
          '',
          'Raport o stanie miasta, Urząd Miasta, https://example.org/raport.pdf',
        ],
      ],
      [
        ['Figure', 'Period', 'Qualifier', 'Value', 'Precision', 'Unit', 'Remarks', 'Source'],
        [
          'Staff',
          '2024',
          'nearly',
          '3200',
          '100',
          'people',
          '',
          'Report on the state of the city, Urząd Miasta, https://example.org/raport.pdf',
        ],
      ],
      [
        ['Показник', 'Період', 'Уточнення', 'Значення', 'Точність', 'Одиниця', 'Примітки', 'Джерело'],
        [
          'Працівники',
          '2024',
          'майже',
          '3200',
          '100',
          'осіб',
          '',
          'Звіт про стан міста, Urząd Miasta, https://example.org/raport.pdf',
        ],
      ],
    ]);
  });

  const numbers: readonly [value: number, precision: number | undefined, pl: string, en: string][] = [
    [3_560_000_000, 1e7, '3560000000', '3560000000'],
    [1.5, 0.1, '1,5', '1.5'],
    [-4.25, 0.01, '-4,25', '-4.25'],
    [-4, undefined, '-4', '-4'],
    [0, undefined, '0', '0'],
    [0.1 + 0.2, undefined, '0,3', '0.3'],
    [1_110_000.0000000002, undefined, '1110000', '1110000'],
  ];
  for (const [value, precision, pl, en] of numbers) {
    it(`writes ${value} as a number of the language`, () => {
      const cell = (language: Language, head: string): string | undefined =>
        records(stat({ value, precision }), language)[0]?.[head];
      expect(cell('pl', 'Wartość')).to.equal(pl);
      expect(cell('uk', 'Значення')).to.equal(pl);
      expect(cell('en', 'Value')).to.equal(en);
    });
  }

  it('leaves a gap empty, and never makes it 0', () => {
    const [gap, first, last] = records(timeline());
    expect(gap).to.include({ Okres: '2022', Określenie: '', Wartość: '', Dokładność: '', Uwagi: 'brak' });
    expect(first).to.include({ Okres: '2023', Określenie: '', Wartość: '1160000', Dokładność: '10000', Uwagi: '' });
    expect(last).to.include({ Okres: '2024', Określenie: 'ok.', Wartość: '1110000', Uwagi: 'wstępne' });
  });

  it('gives an event its date and its state, and no value', () => {
    expect(records(timeline()).at(-1)).to.include({
      Dane: 'otwarcie',
      Okres: 'koniec\u00a02025',
      Wartość: '',
      Uwagi: 'planowane',
      Źródło: 'nie podano',
    });
  });

  it('has the source’s words in the place of a number', () => {
    expect(records(stat({ words: { pl: 'ponad połowa' }, value: 50, qualifier: 'over', unit: PERCENT }))[0]).to.include(
      {
        Określenie: '',
        Wartość: 'ponad połowa',
        Dokładność: '',
        Jednostka: '%',
      },
    );
  });

  it('has a column for shares where there are any, each with its own hedge', () => {
    const [part, rest] = records(share());
    expect(part).to.include({
      Dane: 'Edukacja',
      Określenie: '',
      Wartość: '3560000000',
      Jednostka: 'PLN',
      'Udział: Określenie': 'ponad',
      'Udział, %': '36',
      Uwagi: 'wykonanie',
    });
    expect(rest).to.include({
      Dane: 'Pozostałe',
      Wartość: '',
      'Udział: Określenie': 'poniżej',
      'Udział, %': '64',
      Uwagi: 'z różnicy, wykonanie',
    });
    expect(Object.keys(records(stat())[0] ?? {})).not.to.include('Udział, %');
  });

  it('says which reading was taken', () => {
    const note = { pl: 'liczone bez filii', en: 'without branches' };
    expect(records(stat({ note, phase: 'plan' }), 'en')[0]).to.include({ Remarks: 'plan, without branches' });
    const items = compareView(
      dataset([
        { label: 'A', value: 1, note },
        { label: 'B', value: 2 },
      ]),
    );
    expect(records(items, 'en').map(({ Remarks }) => Remarks)).to.deep.equal(['without branches', '']);
  });

  it('says what was worked out', () => {
    expect(records(breakdown(), 'en').map(({ Figure, Value, Remarks }) => [Figure, Value, Remarks])).to.deep.equal([
      ['Units', '433', ''],
      ['nurseries', '136', ''],
      ['schools', '114', ''],
      ['Other', '183', 'by difference'],
    ]);
    const total = { value: 9_900_000_000, qualifier: 'exact' } as const;
    expect(records(share({ share: undefined, total, phase: undefined }), 'en')[0]).to.include({
      Remarks: 'worked out from both amounts',
    });
  });

  it('has the earlier value and the whole in rows of their own', () => {
    const view = stat({
      previous: { value: 240, qualifier: 'exact', period: parsePeriod('2023'), phase: 'plan' },
      of: { value: 4000, qualifier: 'exact' },
      phase: 'plan',
    });
    expect(
      records(view, 'en').map(({ Figure, Period, Value, Remarks }) => [Figure, Period, Value, Remarks]),
    ).to.deep.equal([
      ['Staff', '2024', '3200', 'plan'],
      ['Staff', '2023', '240', 'plan'],
      ['Total', '2024', '4000', 'plan'],
    ]);
    expect(records(ratio(), 'en').map(({ Figure, Qualifier, Value }) => [Figure, Qualifier, Value])).to.deep.equal([
      ['Content', 'nearly', '7'],
      ['Total', '', '10'],
    ]);
  });

  it('names units for many things, and a currency by its code', () => {
    const names = (unit: Unit): (string | undefined)[] =>
      LANGUAGES.map((language) => rowsOf(stat({ unit }), language)[1]?.[5]);
    expect(names(PERSON)).to.deep.equal(['osób', 'people', 'осіб']);
    expect(names(EUR)).to.deep.equal(['EUR', 'EUR', 'EUR']);
    expect(names(PERCENT)).to.deep.equal(['%', '%', '%']);
    expect(names(NPS)).to.deep.equal(['pkt NPS', 'NPS points', 'пунктів NPS']);
    expect(names({ kind: 'none' })).to.deep.equal(['', '', '']);
  });

  for (const text of HOSTILE) {
    it(`keeps a text a text: ${JSON.stringify(text)}`, () => {
      for (const language of LANGUAGES) {
        const view = stat(
          {
            label: text,
            period: { kind: 'category', text },
            words: text,
            unit: { kind: 'noun', forms: { pl: { other: text } } },
          },
          { title: text },
        );
        const rows = rowsOf(view, language);
        expect(rows).to.have.length(2);
        const [label = '', period = '', , value = '', , unit = '', , source = ''] = rows[1] ?? [];
        for (const cell of [label, period, value, unit, source]) {
          expect(cell.replace(/^'/, '')).to.equal(text.replace(/^'/, ''));
          expect(cell).not.to.match(/^[=+\-@\t\r\uff1d]/);
        }
      }
    });
  }
});
