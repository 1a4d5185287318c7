import { expect } from '@open-wc/testing';
import { dateFormat, numberFormat, pluralRules } from '../../src/format/intl-cache.js';

describe('intl-cache', () => {
  it('makes one formatter for a language and its options', () => {
    const options = { maximumFractionDigits: 1 };
    expect(numberFormat('pl', { ...options })).to.equal(numberFormat('pl', { ...options }));
    expect(numberFormat('uk', options)).not.to.equal(numberFormat('pl', options));
    expect(numberFormat('pl', { maximumFractionDigits: 2 })).not.to.equal(numberFormat('pl', options));
    expect(pluralRules('pl', 0)).to.equal(pluralRules('pl', 0));
    expect(pluralRules('pl', 0)).not.to.equal(pluralRules('pl', 1));
  });

  it('holds no more of them than a page needs', () => {
    const first = numberFormat('pl', { minimumIntegerDigits: 2 });
    for (let digits = 0; digits < 15; digits++) {
      for (const language of ['pl', 'en', 'uk', 'de', 'fr', 'cs']) {
        numberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
      }
    }
    expect(numberFormat('pl', { minimumIntegerDigits: 2 })).not.to.equal(first);
  });

  it('names the day that was written, wherever the reader is', () => {
    const { DateTimeFormat } = Intl;
    class InTheWest extends DateTimeFormat {
      constructor(locales?: string, options?: Intl.DateTimeFormatOptions) {
        super(locales, { timeZone: 'America/Los_Angeles', ...options });
      }
    }
    Intl.DateTimeFormat = InTheWest as typeof DateTimeFormat;
    try {
      expect(dateFormat('pl', { day: 'numeric' }).format(Date.UTC(2024, 0, 1))).to.equal('1');
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });
});
