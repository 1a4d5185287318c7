import { expect } from '@open-wc/testing';
import { parsePeriod } from '../../src/data/period.js';
import { typedCompare, typedTimeline } from '../../src/data/typed.js';
import { inOrderOf, nextOrder, type Order } from '../../src/elements/sorting.js';
import { compareTable } from '../../src/format/compare.js';
import { timelineTable, type Cell, type Table } from '../../src/format/table.js';
import type { Language } from '../../src/model/figure.js';
import { compareView } from '../../src/view/compare.js';
import { timelineView } from '../../src/view/timeline.js';
import { dataset, LANGUAGES, observation as at, spaced } from '../support/models.js';
import '../support/words.js';

type Rows = Table['rows'];
type Direction = Order['direction'];
const WAYS: readonly Direction[] = ['ascending', 'descending'];

const compared = (values: string): Rows => compareTable(compareView(typedCompare({ values }, 'pl')!), 'pl').rows;
/** Rows of names alone. */
const named = (...names: string[]): Rows => names.map((text): [Cell] => [{ text }]);
const first = (rows: Rows): string[] => rows.map(([{ text }]) => spaced(text));
const sorted = (rows: Rows, column: number, direction: Direction, language: Language = 'pl'): string[] =>
  first(inOrderOf(rows, { column, direction }, language));

describe('nextOrder', () => {
  it('goes upwards, then downwards, then back to what was given', () => {
    const once = nextOrder(undefined, 1);
    const twice = nextOrder(once, 1);
    expect(once).to.deep.equal({ column: 1, direction: 'ascending' });
    expect(twice).to.deep.equal({ column: 1, direction: 'descending' });
    expect(nextOrder(twice, 1)).to.equal(undefined);
  });

  it('begins upwards again in another column', () => {
    for (const direction of WAYS)
      expect(nextOrder({ column: 1, direction }, 0)).to.deep.equal({ column: 0, direction: 'ascending' });
  });
});

describe('inOrderOf', () => {
  it('sorts by value, not by the digits of the text', () => {
    const rows = compared('A: 9; B: 1 200; C: 2,5 mln; D: \u22123; E: 0; F: ok. 100 tys.');
    expect(sorted(rows, 1, 'ascending')).to.deep.equal(['D', 'E', 'A', 'B', 'F', 'C']);
    expect(sorted(rows, 1, 'descending')).to.deep.equal(['C', 'F', 'B', 'A', 'E', 'D']);
  });

  it('has gaps last, whichever way', () => {
    const rows = compared('A: ; B: 5; C: ; D: \u22121; E: 0');
    expect(sorted(rows, 1, 'ascending')).to.deep.equal(['D', 'E', 'B', 'A', 'C']);
    expect(sorted(rows, 1, 'descending')).to.deep.equal(['B', 'E', 'D', 'A', 'C']);
  });

  it('has words in the place of a number last, whichever way', () => {
    const view = compareView(
      dataset([
        { label: 'A', words: 'kilka' },
        { label: 'B', value: 5 },
        { label: 'C', value: 3 },
      ]),
    );
    const { rows } = compareTable(view, 'pl');
    expect(sorted(rows, 1, 'ascending')).to.deep.equal(['C', 'B', 'A']);
    expect(sorted(rows, 1, 'descending')).to.deep.equal(['B', 'C', 'A']);
  });

  it('leaves equal values as they were given, whichever way', () => {
    const rows = compared('A: 5; B: 7; C: 5; D: ok. 5');
    expect(sorted(rows, 1, 'ascending')).to.deep.equal(['A', 'C', 'D', 'B']);
    expect(sorted(rows, 1, 'descending')).to.deep.equal(['B', 'A', 'C', 'D']);
  });

  it('sorts each of several series by its own values', () => {
    const view = timelineView(
      dataset([
        { label: 'A', series: [at('2021', 3), at('2022', 1), at('2023', null)] },
        { label: 'B', series: [at('2021', null), at('2022', 9), at('2023', 7)] },
      ]),
    );
    const { rows } = timelineTable(view, 'pl');
    expect(sorted(rows, 1, 'ascending')).to.deep.equal(['2022', '2021', '2023']);
    expect(sorted(rows, 2, 'ascending')).to.deep.equal(['2023', '2022', '2021']);
    expect(sorted(rows, 2, 'descending')).to.deep.equal(['2022', '2023', '2021']);
  });

  it('sorts by date, not by the letters of a month or the number of a quarter', () => {
    const cases: [points: string, expected: string[]][] = [
      [
        '2024-03: 1; 2023-10: 2; 2024-01: 3; 2023-12: 4',
        ['październik 2023', 'grudzień 2023', 'styczeń 2024', 'marzec 2024'],
      ],
      ['2024-Q1: 1; 2023-Q4: 2; 2023-Q2: 3', ['2. kw. 2023', '4. kw. 2023', '1. kw. 2024']],
      ['2024-02-05: 1; 2023-12-31: 2; 2024-01-15: 3', ['31 grudnia 2023', '15 stycznia 2024', '5 lutego 2024']],
    ];
    for (const [points, expected] of cases) {
      const { rows } = timelineTable(timelineView(typedTimeline({ points }, 'pl')!), 'pl');
      expect(sorted(rows, 0, 'ascending')).to.deep.equal(expected);
      expect(sorted(rows, 0, 'descending')).to.deep.equal([...expected].reverse());
    }
  });

  it('sorts the periods of a comparison by date', () => {
    const one = (label: string, value: number, period: string): object => ({
      label,
      value,
      period: parsePeriod(period),
    });
    const view = compareView(dataset([one('A', 1, '2024-03'), one('B', 2, '2023-10'), one('C', 3, '2024-01')]));
    const { rows } = compareTable(view, 'pl');
    expect(sorted(rows, 1, 'ascending')).to.deep.equal(['B', 'C', 'A']);
    expect(sorted(rows, 1, 'descending')).to.deep.equal(['A', 'C', 'B']);
  });

  it('sorts events by date', () => {
    const view = timelineView(
      typedTimeline({ milestones: '2024-03: Metro; 2023-10: Most; 2024-01: Tramwaj; 2023-12-31: Szkoła' })!,
    );
    const { rows } = timelineTable(view, 'pl');
    const expected = ['październik 2023', '31 grudnia 2023', 'styczeń 2024', 'marzec 2024'];
    expect(sorted(rows, 0, 'ascending')).to.deep.equal(expected);
    expect(sorted(rows, 0, 'descending')).to.deep.equal([...expected].reverse());
  });

  it('keeps categories of a series in the order of the data', () => {
    const points = 'zima: 1; wiosna: 2; jesień: 3';
    const { rows } = timelineTable(timelineView(typedTimeline({ points }, 'pl')!), 'pl');
    expect(sorted(rows, 0, 'ascending')).to.deep.equal(['zima', 'wiosna', 'jesień']);
    expect(sorted(rows, 0, 'descending')).to.deep.equal(['jesień', 'wiosna', 'zima']);
  });

  it('sorts names by the letters of the language', () => {
    const cases: [language: Language, names: string[]][] = [
      [
        'pl',
        ['Adam', 'Ądam', 'Barycz', 'Cała', 'Ćma', 'Lublin', 'Łódź', 'Mława', 'Ody', 'Ósma', 'Zebra', 'Źródło', 'Żaba'],
      ],
      ['pl', ['las', 'łas', 'mas']],
      ['uk', ['Ант', 'Гай', 'Ґанок', 'Дім', 'Ель', 'Єва', 'Жук', 'Зуб', 'Ива', 'Їжак', 'Йод', 'Кіт', 'Явір']],
      ['en', ['apple', 'Banana', 'cherry']],
    ];
    for (const [language, names] of cases) {
      const given = named(...names.slice(3).reverse(), ...names.slice(0, 3));
      expect(sorted(given, 0, 'ascending', language), language).to.deep.equal(names);
      expect(sorted(given, 0, 'descending', language), language).to.deep.equal([...names].reverse());
    }
  });

  it('sorts names by their letters, and the values beside them come along', () => {
    const rows = compared('Łobzów: 1; Olsza: 2; Ludwinów: 3; Ładna: 4');
    const found = inOrderOf(rows, { column: 0, direction: 'ascending' }, 'pl');
    expect(found.map((cells) => cells.map(({ text }) => text).join(' '))).to.deep.equal([
      'Ludwinów 3',
      'Ładna 4',
      'Łobzów 1',
      'Olsza 2',
    ]);
  });

  it('puts names that end in a number in the order of the numbers', () => {
    const rows = named('Rejon 10', 'Rejon 2', 'Rejon 1');
    for (const language of LANGUAGES)
      expect(sorted(rows, 0, 'ascending', language), language).to.deep.equal(['Rejon 1', 'Rejon 2', 'Rejon 10']);
  });

  it('gives what was given where there is no order', () => {
    const rows = compared('A: 9; B: 1; C: 5');
    expect(inOrderOf(rows, undefined, 'pl')).to.equal(rows);
    let order: Order | undefined;
    const seen: string[][] = [];
    for (let press = 1; press <= 4; press++) {
      order = nextOrder(order, 1);
      seen.push(first(inOrderOf(rows, order, 'pl')));
    }
    expect(seen.map((names) => names.join(''))).to.deep.equal(['BCA', 'ACB', 'ABC', 'BCA']);
  });

  it('leaves the rows that it is given as they are', () => {
    const rows = compared('A: 9; B: ; C: 5; D: 1');
    const before = [...rows];
    for (const direction of WAYS)
      for (const column of [0, 1]) {
        const found = inOrderOf(rows, { column, direction }, 'pl');
        expect(found).not.to.equal(rows);
        expect(found).to.have.members(before);
        expect(rows).to.deep.equal(before);
      }
  });

  it('has nothing to do where there are no rows', () => {
    expect(inOrderOf([], { column: 1, direction: 'descending' }, 'pl')).to.deep.equal([]);
  });
});
