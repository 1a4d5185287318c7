import { expect } from '@open-wc/testing';
import { parsePeriod } from '../../src/data/period.js';
import type { Period } from '../../src/model/figure.js';

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`);

describe('parsePeriod', () => {
  it('reads spans of time, with the end left out', () => {
    const cases: [text: string, kind: Period['kind'], start: string, end: string][] = [
      ['2024', 'year', '2024-01-01', '2025-01-01'],
      [' 2024 ', 'year', '2024-01-01', '2025-01-01'],
      ['1899', 'year', '1899-01-01', '1900-01-01'],
      ['2024-12-31', 'date', '2024-12-31', '2025-01-01'],
      ['2024-02-29', 'date', '2024-02-29', '2024-03-01'],
      ['2024-10', 'month', '2024-10-01', '2024-11-01'],
      ['2024-12', 'month', '2024-12-01', '2025-01-01'],
      ['2024-Q1', 'quarter', '2024-01-01', '2024-04-01'],
      ['2024-Q3', 'quarter', '2024-07-01', '2024-10-01'],
      ['2024-Q4', 'quarter', '2024-10-01', '2025-01-01'],
      ['2023/2024', 'school-year', '2023-09-01', '2024-09-01'],
      ['2023/24', 'school-year', '2023-09-01', '2024-09-01'],
      ['1999/00', 'school-year', '1999-09-01', '2000-09-01'],
      ['2021–2024', 'range', '2021-01-01', '2025-01-01'],
      ['2021-2024', 'range', '2021-01-01', '2025-01-01'],
      ['2021 – 2024', 'range', '2021-01-01', '2025-01-01'],
    ];
    for (const [text, kind, start, end] of cases) {
      expect(parsePeriod(text), text).to.include({ kind, start: day(start), end: day(end) });
    }
  });

  it('keeps any other text as a category without a place in time', () => {
    const texts = [
      ...[
        'Nowa Huta',
        'styczeń',
        'ok. 2024',
        '24',
        '20245',
        '2024-13',
        '2024-00',
        '2024-1',
        '2023-02-29',
        '2024-04-31',
        '2024-01-00',
      ],
      ...[
        '2024-Q5',
        '2024-Q0',
        '2023/25',
        '2023/2025',
        '2023/2023',
        '2024–2021',
        '2024–2024',
        '31.12.2024',
        '2024 r.',
        '-2024',
        '',
        '٢٠٢٤',
      ],
    ];
    for (const text of texts) {
      const period = parsePeriod(text);
      expect(period, text).to.include({ kind: 'category', text });
      expect(period.start, text).to.equal(undefined);
      expect(period.end, text).to.equal(undefined);
    }
  });

  it('names a school year in full, however it was typed', () => {
    expect(parsePeriod('2023/24').text).to.equal(parsePeriod('2023/2024').text);
  });

  it('does not move a year of four digits into another century', () => {
    expect(parsePeriod('0966').start).to.equal(day('0966-01-01'));
    // Date.UTC would make 1950 of it; a year that early is a category.
    expect(parsePeriod('0050').kind).to.equal('category');
  });
});
