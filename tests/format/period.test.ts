import { expect } from '@open-wc/testing';
import { parsePeriod } from '../../src/data/period.js';
import { inPeriod, printDate, printMilestone, printPeriod } from '../../src/format/period.js';
import { joined, LANGUAGES, spaced } from '../support/models.js';
import '../support/words.js';

type InLanguages = readonly [pl: string, en: string, uk: string];

describe('printPeriod', () => {
  it('says what has no month in it', () => {
    const cases: [text: string, expected: InLanguages][] = [
      ['2024', ['2024', '2024', '2024']],
      ['2024-Q3', ['3. kw. 2024', 'Q3 2024', '3 кв. 2024']],
      ['2024-Q1', ['1. kw. 2024', 'Q1 2024', '1 кв. 2024']],
      ['2023/24', ['rok szkolny 2023/2024', 'school year 2023/2024', 'навчальний рік 2023/2024']],
      ['2021-2024', ['2021–2024', '2021–2024', '2021–2024']],
      ['2021 – 2024', ['2021–2024', '2021–2024', '2021–2024']],
      ['Nowa Huta', ['Nowa Huta', 'Nowa Huta', 'Nowa Huta']],
    ];
    for (const [text, expected] of cases) {
      for (const [index, language] of LANGUAGES.entries()) {
        expect(spaced(printPeriod(parsePeriod(text), language)), `${language} ${text}`).to.equal(expected[index]);
      }
    }
  });

  it('says days and months by name', () => {
    const cases: [text: string, parts: readonly [pl: string[], en: string[], uk: string[]]][] = [
      [
        '2024-12-31',
        [
          ['31', 'grudnia', '2024'],
          ['31', 'December', '2024'],
          ['31', 'грудня', '2024'],
        ],
      ],
      [
        '2024-10',
        [
          ['październik', '2024'],
          ['October', '2024'],
          ['жовтень', '2024'],
        ],
      ],
      [
        '2024-01-01',
        [
          ['1', 'stycznia', '2024'],
          ['1', 'January', '2024'],
          ['1', 'січня', '2024'],
        ],
      ],
    ];
    for (const [text, parts] of cases) {
      for (const [index, language] of LANGUAGES.entries()) {
        const printed = printPeriod(parsePeriod(text), language);
        expect(printed.split('\u00a0'), `${language} ${text}`).to.include.members(parts[index]!);
      }
    }
  });

  it('never breaks a date, and ends it with its year', () => {
    for (const text of ['2024-12-31', '2024-10', '2024-Q3']) {
      for (const language of LANGUAGES) {
        expect(printPeriod(parsePeriod(text), language), `${language} ${text}`).to.match(/^[^ ]*2024$/);
      }
    }
  });
});

describe('inPeriod', () => {
  it('has a preposition before a year, in English before a day, and else brackets, where every case is right', () => {
    const cases: [text: string, expected: InLanguages][] = [
      ['2024', ['w 2024 roku', 'in 2024', 'у 2024 році']],
      ['2024-12-31', ['(31 grudnia 2024)', 'on 31 December 2024', '(31 грудня 2024)']],
      ['2024-10', ['(październik 2024)', '(October 2024)', '(жовтень 2024)']],
      ['2024-Q3', ['(3. kw. 2024)', '(Q3 2024)', '(3 кв. 2024)']],
      ['2023/24', ['(rok szkolny 2023/2024)', '(school year 2023/2024)', '(навчальний рік 2023/2024)']],
      ['2021-2024', ['(2021–2024)', '(2021–2024)', '(2021–2024)']],
      ['jesień', ['(jesień)', '(jesień)', '(jesień)']],
      ['', ['', '', '']],
    ];
    for (const [text, expected] of cases)
      for (const [index, language] of LANGUAGES.entries())
        expect(spaced(inPeriod(parsePeriod(text), language)), `${language} ${text}`).to.equal(expected[index]);
  });
});

describe('printDate', () => {
  it('says the date of a source in words, as far as it is known', () => {
    expect(printDate('2025', 'pl')).to.equal('2025');
    expect(printDate('2025-06', 'pl')).to.equal(joined('czerwiec 2025'));
    expect(printDate('2025-06-30', 'pl')).to.equal(joined('30 czerwca 2025'));
    expect(printDate('2025-06-30', 'en')).to.equal(joined('30 June 2025'));
  });

  it('leaves any other text as it is', () => {
    for (const text of ['wiosna 2025', '30.06.2025', '2025-6-30', ''])
      expect(printDate(text, 'pl'), text).to.equal(text);
  });

  it('leaves a month that no calendar has as it is', () => {
    for (const text of ['2025-13', '2025-13-01', '2025-00']) expect(printDate(text, 'pl'), text).to.equal(text);
  });

  it('leaves a day that no calendar has as it is, in every engine', () => {
    expect(printDate('2025-02-30', 'pl')).to.equal('2025-02-30');
  });
});

describe('printMilestone', () => {
  it('says when inside a period, and at which stage it stands', () => {
    const period = parsePeriod('2025');
    const cases: [milestone: Parameters<typeof printMilestone>[0], expected: InLanguages][] = [
      [{ period }, ['2025', '2025', '2025']],
      [{ period, when: 'end' }, ['koniec 2025', 'end 2025', 'кінець 2025']],
      [{ period, when: 'start' }, ['początek 2025', 'start 2025', 'початок 2025']],
      [{ period, when: 'middle' }, ['środek 2025', 'middle 2025', 'середина 2025']],
      [{ period, status: 'planned' }, ['2025 (planowane)', '2025 (planned)', '2025 (заплановано)']],
      [{ period, status: 'ongoing' }, ['2025 (w toku)', '2025 (under way)', '2025 (триває)']],
      [{ period, status: 'done' }, ['2025', '2025', '2025']],
      [
        { period, when: 'end', status: 'planned' },
        ['koniec 2025 (planowane)', 'end 2025 (planned)', 'кінець 2025 (заплановано)'],
      ],
    ];
    for (const [milestone, expected] of cases) {
      for (const [index, language] of LANGUAGES.entries()) {
        expect(spaced(printMilestone(milestone, language)), language).to.equal(expected[index]);
      }
    }
  });
});
