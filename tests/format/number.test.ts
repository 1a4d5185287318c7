import { expect } from '@open-wc/testing';
import { digits, print, printOf, printText, scaleOf } from '../../src/format/number.js';
import type { Flag, Language, Qualifier, Unit } from '../../src/model/figure.js';
import type { Shown } from '../../src/view/view.js';
import { EUR, joined, LANGUAGES, NONE, NPS, PERCENT, PERSON, PLN, POINTS, shown, spaced } from '../support/models.js';
import '../support/words.js';

/** What is printed in each language; spaces here are no-break spaces there. */
type InLanguages = readonly [pl: string, en: string, uk: string];

function expectInAll(quantity: Shown, expected: InLanguages): void {
  for (const [index, language] of LANGUAGES.entries()) {
    const what = `${language} ${JSON.stringify(quantity)}`;
    expect(printText(quantity, language), what).to.equal(joined(expected[index]!));
  }
}

describe('digits', () => {
  it('groups, and joins the groups with no-break spaces', () => {
    const cases: [value: number, fixed: number | undefined, expected: InLanguages][] = [
      [0, undefined, ['0', '0', '0']],
      [999, undefined, ['999', '999', '999']],
      [3217, undefined, ['3 217', '3,217', '3 217']],
      [1_234_567, undefined, ['1 234 567', '1,234,567', '1 234 567']],
      [1234.5, 1, ['1 234,5', '1,234.5', '1 234,5']],
      [7.5, 2, ['7,50', '7.50', '7,50']],
      [0.123, 3, ['0,123', '0.123', '0,123']],
    ];
    for (const [value, fixed, expected] of cases) {
      for (const [index, language] of LANGUAGES.entries()) {
        expect(digits(value, language, fixed), `${language} ${value}`).to.equal(joined(expected[index]!));
      }
    }
  });

  it('has a true minus, and none before zero', () => {
    for (const language of LANGUAGES) {
      expect(digits(-5, language), language).to.equal('\u22125');
      expect(digits(-0, language), language).to.equal('0');
    }
    expect(digits(-3217.5, 'pl', 1)).to.equal(joined('\u22123 217,5'));
  });
});

describe('printText', () => {
  it('puts a noun into its plural', () => {
    const cases: [value: number, expected: InLanguages][] = [
      [0, ['0 osób', '0 people', '0 осіб']],
      [1, ['1 osoba', '1 person', '1 особа']],
      [2, ['2 osoby', '2 people', '2 особи']],
      [5, ['5 osób', '5 people', '5 осіб']],
      [12, ['12 osób', '12 people', '12 осіб']],
      [21, ['21 osób', '21 people', '21 особа']],
      [22, ['22 osoby', '22 people', '22 особи']],
      [25, ['25 osób', '25 people', '25 осіб']],
      [101, ['101 osób', '101 people', '101 особа']],
      [112, ['112 osób', '112 people', '112 осіб']],
      [1.5, ['1,5 osoby', '1.5 people', '1,5 особи']],
      [3217, ['3 217 osób', '3,217 people', '3 217 осіб']],
      [-2, ['\u22122 osoby', '\u22122 people', '\u22122 особи']],
    ];
    for (const [value, expected] of cases) expectInAll(shown(value, { unit: PERSON }), expected);
  });

  it('takes the form of a fraction where a fraction is printed', () => {
    expectInAll(shown(2, { unit: PERSON, precision: 0.1 }), ['2,0 osoby', '2.0 people', '2,0 особи']);
    expectInAll(shown(1, { unit: PERSON, precision: 0.1 }), ['1,0 osoby', '1.0 people', '1,0 особи']);
  });

  it('hedges in words, joined to the number and its unit', () => {
    const cases: [qualifier: Qualifier, expected: InLanguages][] = [
      ['exact', ['36%', '36%', '36%']],
      ['about', ['ok. 36%', 'about 36%', 'близько 36%']],
      ['nearly', ['blisko 36%', 'nearly 36%', 'майже 36%']],
      ['over', ['ponad 36%', 'over 36%', 'понад 36%']],
      ['under', ['poniżej 36%', 'under 36%', 'менше ніж 36%']],
      ['at-least', ['co najmniej 36%', 'at least 36%', 'щонайменше 36%']],
      ['up-to', ['do 36%', 'up to 36%', 'до 36%']],
    ];
    for (const [qualifier, expected] of cases) {
      for (const [index, language] of LANGUAGES.entries()) {
        const printed = printText(shown(36, { unit: PERCENT, qualifier }), language);
        // A hedge of several words may break inside, never before the number.
        expect(joined(printed), `${language} ${qualifier}`).to.equal(joined(expected[index]!));
        expect(printed, `${language} ${qualifier}`).to.match(qualifier === 'exact' ? /^36%$/ : /\S\u00a036%$/);
      }
    }
  });

  it('puts a noun into the genitive after the hedges that ask for it', () => {
    const cases: [value: number, qualifier: Qualifier, pl: string, uk: string][] = [
      [1, 'about', 'ok. 1 osoby', 'близько 1 особи'],
      [2, 'about', 'ok. 2 osób', 'близько 2 осіб'],
      [5, 'about', 'ok. 5 osób', 'близько 5 осіб'],
      [22, 'about', 'ok. 22 osób', 'близько 22 осіб'],
      [1.5, 'about', 'ok. 1,5 osoby', 'близько 1,5 особи'],
      [22, 'nearly', 'blisko 22 osób', 'майже 22 особи'],
      [1200, 'nearly', 'blisko 1 200 osób', 'майже 1 200 осіб'],
      [22, 'over', 'ponad 22 osoby', 'понад 22 особи'],
      [22, 'under', 'poniżej 22 osób', 'менше ніж 22 особи'],
      [22, 'at-least', 'co najmniej 22 osoby', 'щонайменше 22 особи'],
      [22, 'up-to', 'do 22 osób', 'до 22 осіб'],
      [21, 'about', 'ok. 21 osób', 'близько 21 особи'],
      [101, 'up-to', 'do 101 osób', 'до 101 особи'],
    ];
    for (const [value, qualifier, pl, uk] of cases) {
      const quantity = shown(value, { unit: PERSON, qualifier });
      expect(joined(printText(quantity, 'pl'))).to.equal(joined(pl));
      expect(joined(printText(quantity, 'uk'))).to.equal(joined(uk));
    }
    expect(printText(shown(22, { unit: PERSON, qualifier: 'about' }), 'en')).to.equal(joined('about 22 people'));
  });

  it('bends no unit of one form or two by the hedge', () => {
    const one: Unit = { kind: 'noun', forms: { pl: { other: 'km' } } };
    const two: Unit = { kind: 'noun', forms: { pl: { one: 'szkoła', other: 'szkoły' } } };
    expect(printText(shown(22, { unit: one, qualifier: 'about' }), 'pl')).to.equal(joined('ok. 22 km'));
    expect(printText(shown(1, { unit: one }), 'pl')).to.equal(joined('1 km'));
    expect(printText(shown(1, { unit: two }), 'pl')).to.equal(joined('1 szkoła'));
    expect(printText(shown(2, { unit: two }), 'pl')).to.equal(joined('2 szkoły'));
  });

  it('puts a noun after a scale into the genitive plural, whatever the digits', () => {
    const cases: [value: number, precision: number, expected: InLanguages][] = [
      [2000, 1000, ['2 tys. osób', '2 thousand people', '2 тис. осіб']],
      [107_000, 1000, ['107 tys. osób', '107 thousand people', '107 тис. осіб']],
      [1_000_000, 1_000_000, ['1 mln osób', '1 million people', '1 млн осіб']],
      [1_500_000, 100_000, ['1,5 mln osób', '1.5 million people', '1,5 млн осіб']],
      [2_000_000_000, 1_000_000_000, ['2 mld osób', '2 billion people', '2 млрд осіб']],
    ];
    for (const [value, precision, expected] of cases) expectInAll(shown(value, { unit: PERSON, precision }), expected);
  });

  it('prints in full or in short, as precisely as the source said it', () => {
    const cases: [value: number, precision: number | undefined, expected: InLanguages][] = [
      [107_000, undefined, ['107 000', '107,000', '107 000']],
      [107_000, 1, ['107 000', '107,000', '107 000']],
      [107_000, 1000, ['107 tys.', '107 thousand', '107 тис.']],
      [9900, 100, ['9 900', '9,900', '9 900']],
      [12_300, 100, ['12,3 tys.', '12.3 thousand', '12,3 тис.']],
      [1200, 1000, ['1 tys.', '1 thousand', '1 тис.']],
      [1_110_000, 10_000, ['1,11 mln', '1.11 million', '1,11 млн']],
      [1_100_000, 10_000, ['1,10 mln', '1.10 million', '1,10 млн']],
      [1_100_000, 100_000, ['1,1 mln', '1.1 million', '1,1 млн']],
      [7_500_000, 10_000, ['7,50 mln', '7.50 million', '7,50 млн']],
      [3_560_000_000, 10_000_000, ['3,56 mld', '3.56 billion', '3,56 млрд']],
      [3_564_000_000, 10_000_000, ['3,56 mld', '3.56 billion', '3,56 млрд']],
      [3_560_000_000, undefined, ['3 560 000 000', '3,560,000,000', '3 560 000 000']],
      [3_560_000_000, 1_000_000_000, ['4 mld', '4 billion', '4 млрд']],
      [1_500_000_000, 1_000_000, ['1 500 mln', '1,500 million', '1 500 млн']],
      [-1_110_000, 10_000, ['\u22121,11 mln', '\u22121.11 million', '\u22121,11 млн']],
      [0, 1000, ['0', '0', '0']],
      [36.4, 0.1, ['36,4', '36.4', '36,4']],
      [36.44, 0.1, ['36,4', '36.4', '36,4']],
      [36, 0.1, ['36,0', '36.0', '36,0']],
      [0.5, undefined, ['0,5', '0.5', '0,5']],
    ];
    for (const [value, precision, expected] of cases) expectInAll(shown(value, { precision }), expected);
  });

  it('keeps a scale as it was typed', () => {
    const cases: [quantity: Partial<Shown>, expected: string][] = [
      [{ value: 1_200_000, scale: 'thousand', precision: 1000 }, '1 200 tys.'],
      [{ value: 500_000, scale: 'million', precision: 100_000 }, '0,5 mln'],
      [{ value: 3_217_100, scale: 'million', precision: 100 }, '3,2171 mln'],
      [{ value: 3_500_000_000, scale: 'billion', precision: 10_000_000 }, '3,50 mld'],
      [{ value: 5000, scale: 'thousand' }, '5 tys.'],
    ];
    for (const [quantity, expected] of cases) {
      expect(printText(shown(null, quantity), 'pl'), expected).to.equal(joined(expected));
    }
  });

  it('prints money', () => {
    const billions = { precision: 10_000_000 };
    const cases: [quantity: Shown, expected: InLanguages][] = [
      [shown(1, { unit: PLN }), ['1 zł', '1 zł', '1 zł']],
      [shown(5, { unit: PLN }), ['5 zł', '5 zł', '5 zł']],
      [shown(-5, { unit: PLN }), ['\u22125 zł', '\u22125 zł', '\u22125 zł']],
      [shown(12.5, { unit: PLN, precision: 0.01 }), ['12,50 zł', '12.50 zł', '12,50 zł']],
      [shown(3_560_000_000, { unit: PLN, ...billions }), ['3,56 mld zł', '3.56 billion zł', '3,56 млрд zł']],
      [
        shown(3_560_000_000, { unit: PLN, ...billions, qualifier: 'over' }),
        ['ponad 3,56 mld zł', 'over 3.56 billion zł', 'понад 3,56 млрд zł'],
      ],
    ];
    for (const [quantity, expected] of cases) expectInAll(quantity, expected);
  });

  it('prints the sign of another currency where the language puts it', () => {
    const euros = shown(3_560_000_000, { unit: EUR, precision: 10_000_000, qualifier: 'over' });
    expect(printText(euros, 'pl')).to.equal(joined('ponad 3,56 mld €'));
    expect(printText(euros, 'en')).to.equal(joined('over €3.56 billion'));
    expect(printText(euros, 'uk')).to.match(/^понад\u00a03,56\u00a0млрд\u00a0(€|EUR)$/);
    expect(printText(shown(5, { unit: EUR }), 'pl')).to.equal(joined('5 €'));
    expect(printText(shown(5, { unit: EUR }), 'en')).to.equal('€5');
  });

  it('puts the minus before a sign that stands in front', () => {
    expect(printText(shown(-5, { unit: EUR }), 'en')).to.equal('\u2212€5');
    expect(printText(shown(-5, { unit: EUR }), 'pl')).to.equal(joined('\u22125 €'));
  });

  it('prints percent without a space, and never in short', () => {
    const cases: [value: number, precision: number | undefined, expected: InLanguages][] = [
      [36, 1, ['36%', '36%', '36%']],
      [36.4, 0.1, ['36,4%', '36.4%', '36,4%']],
      [36.4, undefined, ['36,4%', '36.4%', '36,4%']],
      [36.4, 1, ['36%', '36%', '36%']],
      [12_300, 1000, ['12 000%', '12,000%', '12 000%']],
      [-2, 1, ['\u22122%', '\u22122%', '\u22122%']],
    ];
    for (const [value, precision, expected] of cases) expectInAll(shown(value, { unit: PERCENT, precision }), expected);
  });

  it('prints scores in points, without a percent sign', () => {
    expectInAll(shown(1, { unit: POINTS }), ['1 punkt', '1 point', '1 пункт']);
    expectInAll(shown(2, { unit: POINTS }), ['2 punkty', '2 points', '2 пункти']);
    expectInAll(shown(47, { unit: POINTS }), ['47 punktów', '47 points', '47 пунктів']);
    expectInAll(shown(4.5, { unit: POINTS }), ['4,5 punktu', '4.5 points', '4,5 пункту']);
    for (const language of LANGUAGES) {
      const printed = printText(shown(-47, { unit: NPS }), language);
      expect(printed, language)
        .to.match(/^\u221247\u00a0/)
        .and.to.contain('NPS');
      expect(printed, language).not.to.contain('%');
    }
  });

  it('keeps binary dust of a file out of print', () => {
    expect(printText(shown(36.400000000000006, { unit: PERCENT }), 'pl')).to.equal('36,4%');
    expect(printText(shown(0.1 + 0.2), 'pl')).to.equal('0,3');
    expect(printText(shown(1.1 * 1.1), 'pl')).to.equal('1,21');
  });

  it('prints the very small and the very large as numbers', () => {
    expect(printText(shown(3e-7, { precision: 1e-7 }), 'pl')).to.equal('0,0000003');
    expect(printText(shown(3e-7), 'pl')).to.equal('0,0000003');
    expect(printText(shown(1e21), 'pl')).to.equal(joined('1 000 000 000 000 000 000 000'));
  });

  it('has no minus before a number that rounds to zero', () => {
    expectInAll(shown(-0.04, { precision: 0.1 }), ['0,0', '0.0', '0,0']);
    expectInAll(shown(-0), ['0', '0', '0']);
  });

  it('says a gap in words', () => {
    const cases: [quantity: Partial<Shown>, expected: InLanguages][] = [
      [{}, ['brak danych', 'no data', 'немає даних']],
      [{ unit: PLN, qualifier: 'over' }, ['brak danych', 'no data', 'немає даних']],
      [{ flags: ['missing'] }, ['brak danych', 'no data', 'немає даних']],
      [{ flags: ['confidential'] }, ['brak danych (poufne)', 'no data (confidential)', 'немає даних (конфіденційно)']],
    ];
    for (const [quantity, expected] of cases) {
      for (const [index, language] of LANGUAGES.entries()) {
        expect(spaced(printText(shown(null, quantity), language))).to.equal(expected[index]);
      }
    }
  });

  it('says a flag in words behind the number', () => {
    const cases: [flag: Flag, expected: InLanguages][] = [
      ['provisional', ['wstępne', 'provisional', 'попередні']],
      ['revised', ['skorygowane', 'revised', 'уточнені']],
      ['estimated', ['szacunek', 'estimate', 'оцінка']],
      ['break', ['przerwa w szeregu', 'break in series', 'розрив ряду']],
      ['low-reliability', ['mało pewne', 'low reliability', 'низька надійність']],
      ['confidential', ['poufne', 'confidential', 'конфіденційно']],
      ['not-applicable', ['nie dotyczy', 'not applicable', 'не застосовується']],
      ['missing', ['brak', 'missing', 'відсутні']],
    ];
    for (const [flag, expected] of cases) {
      for (const [index, language] of LANGUAGES.entries()) {
        expect(spaced(printText(shown(5, { flags: [flag] }), language)), flag).to.equal(`5 (${expected[index]!})`);
      }
    }
  });

  it('lets the source’s words stand in the place of the number', () => {
    const words = { pl: 'ponad połowa', en: 'more than half' };
    const quantity = shown(50, { words, qualifier: 'over', unit: PERCENT });
    expect(printText(quantity, 'pl')).to.equal('ponad połowa');
    expect(printText(quantity, 'en')).to.equal('more than half');
    expect(printText(quantity, 'uk')).to.equal('ponad połowa');
    expect(spaced(printText({ ...quantity, flags: ['revised'] }, 'pl'))).to.equal('ponad połowa (skorygowane)');
    expect(printText(shown(null, { words: 'kilka' }), 'uk')).to.equal('kilka');
  });
});

describe('print', () => {
  it('marks words and units that are in another language', () => {
    const cases: [quantity: Shown, language: Language, lang: Language | undefined][] = [
      [shown(50, { words: { pl: 'połowa' } }), 'pl', undefined],
      [shown(50, { words: { pl: 'połowa' } }), 'en', 'pl'],
      [shown(50, { words: { en: 'half' } }), 'uk', 'en'],
      [shown(50, { words: 'half' }), 'uk', undefined],
      [shown(5, { unit: PERSON }), 'uk', undefined],
      [shown(5, { unit: { kind: 'noun', forms: { pl: { other: 'km' } } } }), 'en', 'pl'],
      [shown(5, { unit: { kind: 'noun', forms: { uk: { other: 'км' } } } }), 'en', 'uk'],
      [shown(5, { unit: PLN }), 'uk', undefined],
    ];
    for (const [quantity, language, lang] of cases) {
      expect(print(quantity, language).lang, `${language} ${JSON.stringify(quantity)}`).to.equal(lang);
    }
  });

  it('bends a unit by the grammar of its own language', () => {
    const polish: Unit = { kind: 'noun', forms: { pl: { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' } } };
    expect(printText(shown(22, { unit: polish }), 'en')).to.equal(joined('22 osoby'));
    expect(printText(shown(5, { unit: polish }), 'uk')).to.equal(joined('5 osób'));
  });

  it('comes in pieces that join to the text', () => {
    const pieces = print(
      shown(3_560_000_000, { unit: PLN, precision: 1e7, qualifier: 'over', flags: ['revised'] }),
      'pl',
    );
    expect(pieces).to.include({ hedge: 'ponad', number: '3,56', scale: 'mld', unit: 'zł', flag: 'skorygowane' });
    expect(print(shown(5, { unit: EUR }), 'en')).to.include({ number: '€5', unit: '' });
    expect(print(shown(5, { unit: PERCENT }), 'en')).to.include({ number: '5%', unit: '' });
    expect(print(shown(5), 'en')).to.include({ hedge: '', scale: '', unit: '', flag: '' });
  });
});

describe('scaleOf', () => {
  it('knows no scale for percent, nor for a number smaller than it', () => {
    expect(scaleOf(shown(12_300, { unit: PERCENT, precision: 1000 }))).to.equal(undefined);
    expect(scaleOf(shown(900, { precision: 1000 }))).to.equal(undefined);
    expect(scaleOf(shown(null, { precision: 1000 }))).to.equal(undefined);
  });
});

describe('printOf', () => {
  it('says n of m, and "in" where the whole is 10 or 100', () => {
    const cases: [n: number, m: number, expected: InLanguages][] = [
      [28, 38, ['28 z 38', '28 of 38', '28 з 38']],
      [3, 10, ['3 na 10', '3 in 10', '3 з 10']],
      [98, 100, ['98 na 100', '98 in 100', '98 з 100']],
      [1200, 3217, ['1 200 z 3 217', '1,200 of 3,217', '1 200 з 3 217']],
    ];
    for (const [n, m, expected] of cases) {
      for (const [index, language] of LANGUAGES.entries()) {
        const printed = printOf(shown(n, { unit: PERSON }), shown(m, { unit: PERSON }), language);
        expect(printed, language).to.equal(joined(expected[index]!));
      }
    }
    expect(printOf(shown(28, { qualifier: 'over' }), shown(38, { unit: NONE }), 'pl')).to.equal(
      joined('ponad 28 z 38'),
    );
  });
});
