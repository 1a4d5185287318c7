import { expect } from '@open-wc/testing';
import { isGap, parseNumber } from '../../src/data/number.js';
import type { Language, Qualifier, Scale } from '../../src/model/figure.js';
import { faultOf } from '../support/faults.js';

describe('parseNumber', () => {
  it('reads what authors type', () => {
    const cases: [text: string, value: number, precision: number][] = [
      ['0', 0, 1],
      ['7', 7, 1],
      ['3217', 3217, 1],
      [' 3217 ', 3217, 1],
      ['3 217', 3217, 1],
      ['3\u00a0217', 3217, 1],
      ['3\u2009217', 3217, 1],
      ['3\u202f217', 3217, 1],
      ['1 234 567', 1234567, 1],
      ['1\u00a0234\u00a0567,89', 1234567.89, 0.01],
      ['1 234.5', 1234.5, 0.1],
      ["1'596'852", 1596852, 1],
      ['1’596’852', 1596852, 1],
      ['3,5', 3.5, 0.1],
      ['3.5', 3.5, 0.1],
      ['3,50', 3.5, 0.01],
      ['0,123', 0.123, 0.001],
      ['0.123', 0.123, 0.001],
      ['1234,567', 1234.567, 0.001],
      ['12,3456', 12.3456, 0.0001],
      ['1.596.852.249', 1596852249, 1],
      ['1,596,852,249', 1596852249, 1],
      ['1.234.567,8', 1234567.8, 0.1],
      ['1,234.5', 1234.5, 0.1],
      ['1.234,5', 1234.5, 0.1],
      ['1,234,567.89', 1234567.89, 0.01],
      ['007', 7, 1],
      ['123456789012345', 123456789012345, 1],
    ];
    for (const [text, value, precision] of cases) {
      const read = parseNumber(text, 'value');
      expect(read, text).to.include({ value, precision, qualifier: 'exact' });
      expect(read.scale, text).to.equal(undefined);
      expect(Boolean(read.percent), text).to.equal(false);
    }
  });

  it('takes a hyphen, a dash or a minus for a minus', () => {
    const cases: [text: string, value: number][] = [
      ['-5', -5],
      ['\u22125', -5],
      ['\u20135', -5],
      ['- 5', -5],
      ['\u2212 3 217', -3217],
      ['+5', 5],
      ['ponad -5', -5],
    ];
    for (const [text, value] of cases) expect(parseNumber(text, 'value').value, text).to.equal(value);
  });

  it('knows no minus zero', () => {
    for (const text of ['-0', '\u22120', '-0,0'])
      expect(Object.is(parseNumber(text, 'value').value, 0), text).to.be.true;
  });

  it('keeps a scale, and how precisely it was stated', () => {
    const cases: [text: string, value: number, scale: Scale, precision: number][] = [
      ['107 tys.', 107_000, 'thousand', 1000],
      ['107 tys', 107_000, 'thousand', 1000],
      ['5 tysięcy', 5000, 'thousand', 1000],
      ['1,5 tysiąca', 1500, 'thousand', 100],
      ['1,11 mln', 1_110_000, 'million', 10_000],
      ['1,11mln', 1_110_000, 'million', 10_000],
      ['2 miliony', 2_000_000, 'million', 1_000_000],
      ['5,4 miliona', 5_400_000, 'million', 100_000],
      ['3,56 mld', 3_560_000_000, 'billion', 10_000_000],
      ['3,56 miliarda', 3_560_000_000, 'billion', 10_000_000],
      ['3,50 mld', 3_500_000_000, 'billion', 10_000_000],
      ['1.16M', 1_160_000, 'million', 10_000],
      ['1.16 million', 1_160_000, 'million', 10_000],
      ['12k', 12_000, 'thousand', 1000],
      ['12 thousand', 12_000, 'thousand', 1000],
      ['3.56 billion', 3_560_000_000, 'billion', 10_000_000],
      ['3.56bn', 3_560_000_000, 'billion', 10_000_000],
      ['5 тис.', 5000, 'thousand', 1000],
      ['5 тисяч', 5000, 'thousand', 1000],
      ['1,11 млн', 1_110_000, 'million', 10_000],
      ['3 мільйони', 3_000_000, 'million', 1_000_000],
      ['3,56 млрд', 3_560_000_000, 'billion', 10_000_000],
      ['3 мільярди', 3_000_000_000, 'billion', 1_000_000_000],
      ['-2 mln', -2_000_000, 'million', 1_000_000],
      ['1 200 tys.', 1_200_000, 'thousand', 1000],
    ];
    for (const [text, value, scale, precision] of cases) {
      expect(parseNumber(text, 'value'), text).to.include({ value, scale, precision });
    }
  });

  it('never leaves binary dust behind a scale', () => {
    const cases: [text: string, value: number][] = [
      ['1,005 mln', 1_005_000],
      ['4,35 mld', 4_350_000_000],
      ['8,2 mld', 8_200_000_000],
      ['0,57 tys.', 570],
      ['1,1 mld', 1_100_000_000],
    ];
    for (const [text, value] of cases) expect(parseNumber(text, 'value').value, text).to.equal(value);
  });

  it('turns a hedge word of three languages into the qualifier', () => {
    const cases: Record<Exclude<Qualifier, 'exact'>, string[]> = {
      about: [
        ...['ok. 56', 'ok 56', 'ok.56', 'około 56'],
        ...['about 56', 'around 56', 'approximately 56', 'roughly 56'],
        ...['близько 56', 'приблизно 56'],
      ],
      nearly: ['blisko 56', 'prawie 56', 'niemal 56', 'nearly 56', 'almost 56', 'just under 56', 'майже 56'],
      over: [
        ...['ponad 56', 'przeszło 56', 'powyżej 56', 'więcej niż 56', 'over 56', 'more than 56', 'above 56'],
        ...['понад 56', 'більше ніж 56', 'більш як 56'],
      ],
      under: [
        ...['poniżej 56', 'mniej niż 56', 'under 56', 'less than 56', 'fewer than 56', 'below 56'],
        ...['менше ніж 56', 'менш як 56'],
      ],
      'at-least': [...['co najmniej 56', 'przynajmniej 56', 'at least 56'], ...['щонайменше 56']],
      'up-to': [
        ...['do 56', 'najwyżej 56', 'co najwyżej 56', 'up to 56', 'at most 56'],
        ...['до 56', 'щонайбільше 56'],
      ],
    };
    for (const [qualifier, texts] of Object.entries(cases)) {
      for (const text of texts) expect(parseNumber(text, 'value'), text).to.include({ value: 56, qualifier });
    }
  });

  it('takes no digit and no sign for the dot of an abbreviation', () => {
    expect(parseNumber('ok56', 'value')).to.include({ value: 56, qualifier: 'about' });
    expect(parseNumber('ok-5', 'value')).to.include({ value: -5, qualifier: 'about' });
    expect(parseNumber('ok.-5', 'value')).to.include({ value: -5, qualifier: 'about' });
    for (const text of ['oko 5', '5 tysx', '5 тися', '5 тис%%']) {
      expect(faultOf(() => parseNumber(text, 'value')).code, text).to.equal('number');
    }
  });

  it('reads hedge, scale and percent together', () => {
    const over = parseNumber('ponad 36 proc.', 'value');
    expect(over).to.include({ value: 36, qualifier: 'over', percent: true, precision: 1 });
    const nearly = parseNumber('prawie 107 tys.', 'value');
    expect(nearly).to.include({ value: 107_000, qualifier: 'nearly', scale: 'thousand', precision: 1000 });
    expect(parseNumber('Blisko 1 200', 'value')).to.include({ value: 1200, qualifier: 'nearly', precision: 1 });
    expect(parseNumber('PONAD\u00a03,56\u00a0MLD', 'value')).to.include({ value: 3_560_000_000, qualifier: 'over' });
  });

  it('sees a percent sign, or the word', () => {
    for (const text of [
      '36%',
      '36 %',
      '36\u00a0%',
      '36 proc.',
      '36 proc',
      '36 procent',
      '36 percent',
      '36 per cent',
      '36 відсотків',
      '36 відсотка',
    ]) {
      expect(parseNumber(text, 'value'), text).to.include({ value: 36, percent: true, precision: 1 });
    }
    expect(parseNumber('36,4%', 'value')).to.include({ value: 36.4, percent: true, precision: 0.1 });
    expect(parseNumber('-2%', 'value')).to.include({ value: -2, percent: true });
  });

  it('lets the language of the element decide between two readings', () => {
    const cases: [text: string, language: Language, value: number, precision: number][] = [
      ['1,234', 'pl', 1.234, 0.001],
      ['1.234', 'pl', 1234, 1],
      ['1,234', 'uk', 1.234, 0.001],
      ['1.234', 'uk', 1234, 1],
      ['1,234', 'en', 1234, 1],
      ['1.234', 'en', 1.234, 0.001],
      ['12.345%', 'pl', 12345, 1],
      ['123,456', 'en', 123456, 1],
    ];
    for (const [text, language, value, precision] of cases) {
      expect(parseNumber(text, 'value', language), `${text} ${language}`).to.include({ value, precision });
    }
  });

  it('lets the language of the scale word decide first, then that of the hedge word', () => {
    const cases: [text: string, language: Language | undefined, value: number][] = [
      ['1,234 mln', undefined, 1_234_000],
      ['1.234 mln', undefined, 1_234_000_000],
      ['1,234 million', undefined, 1_234_000_000],
      ['1.234 million', undefined, 1_234_000],
      ['1.234 млн', undefined, 1_234_000_000],
      ['1,234 tys.', 'en', 1234],
      ['1.234M', 'pl', 1_234_000],
      ['ponad 1.234', undefined, 1234],
      ['ponad 1,234', 'en', 1.234],
      ['over 1,234', 'pl', 1234],
      ['about 1.234', 'uk', 1.234],
      ['понад 1,234', undefined, 1.234],
      ['over 1,234 mln', undefined, 1_234_000],
    ];
    for (const [text, language, value] of cases) {
      expect(parseNumber(text, 'value', language).value, `${text} ${language ?? ''}`).to.equal(value);
    }
  });

  it('refuses a number with two readings, and shows both', () => {
    const cases: [text: string, one: string, other: string][] = [
      ['1,234', '1.234', '1234'],
      ['1.234', '1.234', '1234'],
      ['123,456', '123.456', '123456'],
      ['-1,234', '1.234', '1234'],
      ['12.345 %', '12.345', '12345'],
    ];
    for (const [text, one, other] of cases) {
      const { code, details } = faultOf(() => parseNumber(text, 'points'));
      expect(code, text).to.equal('ambiguous');
      expect(details, text).to.include({ where: 'points', found: text });
      expect(details.expected, text)
        .to.contain(one)
        .and.to.match(new RegExp(`(^|\\D)${other}(\\D|$)`));
    }
  });

  it('refuses what is no number, with the place and the text as typed', () => {
    const texts = [
      ...[
        'abc',
        '1,23,4',
        '12 34',
        '1 2345',
        '1234 567',
        '٣',
        '1e5',
        '∞',
        '0x10',
        '1.2.3',
        '12.345.67',
        '3,',
        '3.',
        ',5',
        '.5',
      ],
      ...[
        'ponad',
        'mln',
        '%',
        '5 osób',
        '3217 zł',
        '€5',
        '10-15',
        '5-',
        '--5',
        '1/2',
        'NaN',
        'Infinity',
        '5 5 mln',
        '1..5',
        '1,,5',
      ],
      ...[
        'ponad5x',
        '3 217 4',
        "1'23",
        '١٢٣',
        '１２',
        'ponad ok. 5',
        '5 mln mln',
        '36%%',
        'около 5',
        '12345678901234567',
        '5 +',
        '#',
        'x',
        '1_000',
        '5 m2',
      ],
    ];
    for (const text of texts) {
      const { code, details } = faultOf(() => parseNumber(text, 'value', 'pl'));
      expect(code, text).to.equal('number');
      expect(details, text).to.include({ where: 'value', found: text });
    }
  });
});

describe('isGap', () => {
  it('takes nothing, a hyphen and a dash for a gap', () => {
    for (const text of ['', ' ', '\u00a0', '-', '\u2013', ' \u2013 ', '\u2014'])
      expect(isGap(text), `"${text}"`).to.be.true;
  });

  it('never takes a number for one', () => {
    for (const text of ['0', '-5', '0,0', 'x', '--']) expect(isGap(text), text).to.be.false;
  });
});
