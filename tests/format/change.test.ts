import { expect } from '@open-wc/testing';
import { parsePeriod } from '../../src/data/period.js';
import { changeText, printBase, printChange, printVerdict } from '../../src/format/change.js';
import { toldChange } from '../../src/view/change.js';
import type { ChangeView } from '../../src/view/view.js';
import { LANGUAGES, PERSON, shown, spaced } from '../support/models.js';
import '../support/words.js';

type InLanguages = readonly [pl: string, en: string, uk: string];

const change = (amount: number, more: Partial<ChangeView> = {}): ChangeView => ({
  kind: 'percent',
  direction: amount > 0 ? 'up' : amount < 0 ? 'down' : 'same',
  amount,
  approximate: false,
  ...more,
});

function expectInAll(view: ChangeView, expected: InLanguages): void {
  for (const [index, language] of LANGUAGES.entries()) {
    const printed = printChange(view, language);
    expect(spaced(printed), `${language} ${JSON.stringify(view)}`).to.equal(expected[index]);
    // A unit of two words may break inside, never before the number or between number and unit.
    expect(printed, language).to.match(/^[^ ]*\d(%|\u00a0[^ ]+( [^ ]+)?)$/);
  }
}

describe('printChange', () => {
  it('signs percent, with its decimals', () => {
    expectInAll(change(5.8), ['+5,8%', '+5.8%', '+5,8%']);
    expectInAll(change(20), ['+20%', '+20%', '+20%']);
    expectInAll(change(-4), ['\u22124%', '\u22124%', '\u22124%']);
    expectInAll(change(1234), ['+1 234%', '+1,234%', '+1 234%']);
  });

  it('says that a change of rounded values is rounded', () => {
    expectInAll(change(-4, { approximate: true }), ['ok. \u22124%', 'about \u22124%', 'близько \u22124%']);
  });

  it('tells percentage points from percent', () => {
    const kind = 'percentage-points';
    expectInAll(change(2, { kind }), ['+2 p.p.', '+2 percentage points', '+2 в. п.']);
    expectInAll(change(-2.3, { kind }), ['\u22122,3 p.p.', '\u22122.3 percentage points', '\u22122,3 в. п.']);
    expectInAll(change(2, { kind, approximate: true }), [
      'ok. +2 p.p.',
      'about +2 percentage points',
      'близько +2 в. п.',
    ]);
  });

  it('has one percentage point in English', () => {
    const points = (amount: number): string => spaced(printChange(change(amount, { kind: 'percentage-points' }), 'en'));
    expect(points(1)).to.equal('+1 percentage point');
    expect(points(-1)).to.equal('\u22121 percentage point');
  });

  it('tells scores in points', () => {
    const kind = 'points';
    expectInAll(change(1, { kind }), ['+1 punkt', '+1 point', '+1 пункт']);
    expectInAll(change(22, { kind }), ['+22 punkty', '+22 points', '+22 пункти']);
    expectInAll(change(-10, { kind }), ['\u221210 punktów', '\u221210 points', '\u221210 пунктів']);
    expectInAll(change(0.3, { kind }), ['+0,3 punktu', '+0.3 points', '+0,3 пункту']);
  });

  it('bends points after a hedge as any other noun', () => {
    expectInAll(change(22, { kind: 'points', approximate: true }), [
      'ok. +22 punktów',
      'about +22 points',
      'близько +22 пунктів',
    ]);
  });

  it('says it in words where there is no number, or no change', () => {
    const cases: [view: ChangeView, expected: InLanguages][] = [
      [toldChange('up'), ['wzrost', 'increase', 'зростання']],
      [toldChange('down'), ['spadek', 'decrease', 'зменшення']],
      [toldChange('same'), ['bez zmian', 'no change', 'без змін']],
      [change(0), ['bez zmian', 'no change', 'без змін']],
    ];
    for (const [view, expected] of cases) {
      for (const [index, language] of LANGUAGES.entries()) {
        expect(spaced(printChange(view, language)), language).to.equal(expected[index]);
      }
    }
  });
});

describe('printBase', () => {
  it('says what the change is measured from', () => {
    const from = shown(240, { unit: PERSON, qualifier: 'about' });
    expect(spaced(printBase(change(5, { from, fromPeriod: parsePeriod('2023') }), 'pl'))).to.equal(
      '2023: ok. 240 osób',
    );
    expect(spaced(printBase(change(5, { from }), 'pl'))).to.equal('wcześniej: ok. 240 osób');
    expect(spaced(printBase(change(5, { from }), 'en'))).to.equal('earlier: about 240 people');
    expect(spaced(printBase(change(5, { from }), 'uk'))).to.equal('раніше: близько 240 осіб');
    expect(printBase(toldChange('up'), 'pl')).to.equal('');
  });
});

describe('printVerdict', () => {
  it('says good or bad in a word, and nothing where nobody said which is which', () => {
    const cases: [good: boolean | undefined, expected: InLanguages][] = [
      [true, ['poprawa', 'improvement', 'покращення']],
      [false, ['pogorszenie', 'worsening', 'погіршення']],
      [undefined, ['', '', '']],
    ];
    for (const [good, expected] of cases) {
      for (const [index, language] of LANGUAGES.entries()) {
        expect(printVerdict(change(5, { good }), language)).to.equal(expected[index]);
      }
    }
  });
});

describe('changeText', () => {
  it('puts size, base and verdict into one line', () => {
    const full = change(5.8, { from: shown(240), fromPeriod: parsePeriod('2023'), good: true });
    expect(spaced(changeText(full, 'pl'))).to.equal('+5,8% (2023: 240), poprawa');
    expect(spaced(changeText(full, 'en'))).to.equal('+5.8% (2023: 240), improvement');
    expect(spaced(changeText(full, 'uk'))).to.equal('+5,8% (2023: 240), покращення');
    expect(changeText(toldChange('up', 'down'), 'pl')).to.equal('wzrost, pogorszenie');
    expect(changeText(toldChange('up'), 'pl')).to.equal('wzrost');
  });
});
