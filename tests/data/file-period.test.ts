import { expect } from '@open-wc/testing';
import { filePeriod } from '../../src/data/file-period.js';
import type { Period } from '../../src/model/figure.js';
import { stated } from '../support/models.js';

describe('filePeriod', () => {
  it('reads periods as files write them, and calls them by one name', () => {
    const cases: [texts: readonly string[], kind: Period['kind'], text: string][] = [
      [['2024', ' 2024 ', '2024.0', '2024 r.', '2024r', '2024 rok', '2024-A1', '2024-A'], 'year', '2024'],
      [['rok 2024'], 'year', '2024'],
      [['2024-05', '2024M05', '2024-M05', '2024m05', '2024 M05', '05.2024', '5/2024', 'V 2024'], 'month', '2024-05'],
      [['maj 2024', 'maja 2024 r.', 'May 2024', 'травень 2024', 'Maj 2024'], 'month', '2024-05'],
      [['styczeń 2024', 'sty 2024', 'January 2024', 'січень 2024', 'I 2024'], 'month', '2024-01'],
      [['2024-Q3', '2024Q3', '2024K3', '2024-K3', '2024q3', '2024-q3', '2024 Q3', 'Q3 2024'], 'quarter', '2024-Q3'],
      [['III kw. 2024', '3 kw. 2024', '3. kwartał 2024 r.', 'kw. III 2024', 'III квартал 2024'], 'quarter', '2024-Q3'],
      [['2023/2024', '2023/24'], 'school-year', '2023/2024'],
      [['2021–2024', '2021-2024', '2021 - 2024'], 'range', '2021–2024'],
    ];
    for (const [texts, kind, text] of cases)
      for (const given of texts) expect(filePeriod(given), given).to.include({ kind, text });
  });

  it('reads days, with the time of day or without', () => {
    const days = [
      '2024-12-31',
      '31.12.2024',
      '31.12.2024 r.',
      '31 grudnia 2024',
      '31 December 2024',
      '31 грудня 2024',
      '31-12-2024',
      '2024.12.31',
      '2024-12-31T00:00',
      '2024-12-31T00:00:00',
      '2024-12-31T00:00:00.000',
      '2024-12-31T00:00:00Z',
      '2024-12-31T00:00:00+01:00',
      '2024-12-31 00:00:00',
      '2024-12-31 00:00:00 +0100',
    ];
    const expected = stated(filePeriod('2024-12-31'));
    for (const day of days) expect(stated(filePeriod(day)), day).to.deep.equal(expected);
    expect(filePeriod('1.2.2024')).to.include({ kind: 'date', text: '2024-02-01' });
  });

  it('takes all else for a category, as it is written', () => {
    const texts = [
      ...[
        '',
        'Kraków',
        'ogółem',
        'Marketing 2024',
        'marka 2024',
        'V kw. 2024',
        '2024-S1',
        '2024-W05',
        '2024W05',
        '2024-T2',
      ],
      // Which is the day and which the month, nobody knows.
      ...['01/02/2024', '12/31/2024', '31.12.24', '13.2024'],
      ...['2024M13', '2024M00', '2024-13', '2024K5', '2024-Q0', '32.12.2024', '30.02.2024', '2024-02-30', '2024.5'],
      // A month that begins on a day is not that day.
      ...['2024-01-01/P1M', '2024-01-01T00:00:00/P1M', '2024-12-31T00', '2024-12-31 ogółem'],
      ...['20245', '0012', '2023/2025', '2024-2021', '2024a', '2024 rokiem', '−2024'],
    ];
    for (const text of texts) expect(stated(filePeriod(text)), text).to.deep.equal({ kind: 'category', text });
  });
});
