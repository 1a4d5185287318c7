import { expect } from '@open-wc/testing';
import {
  figuresOf,
  overrideWords,
  typedBreakdown,
  typedCompare,
  typedRatio,
  typedWhole,
  type Typed,
} from '../../src/data/typed.js';
import type { Dataset, Figure, Language, Qualifier, Unit } from '../../src/model/figure.js';
import { faultOf } from '../support/faults.js';
import { dataset, figure, NONE, PERCENT, PERSON, stated } from '../support/models.js';

const compare = (values: string, more: Typed = {}, own: Language = 'pl'): readonly Figure[] =>
  typedCompare({ values, ...more }, own)?.figures ?? [];
const breakdown = (parts: string, more: Typed = {}, own: Language = 'pl'): Dataset => {
  const data = typedBreakdown({ parts, ...more }, own);
  if (!data) throw new Error('nothing typed');
  return data;
};
const ratio = (typed: Typed, own: Language = 'pl'): Figure | undefined => typedRatio(typed, own)?.figures[0];

describe('figuresOf', () => {
  const items = (...values: string[]): { label: string; value: string }[] =>
    values.map((value, index) => ({ label: `${2020 + index}`, value }));

  it('makes a figure of each name and value, which is no period even if it looks like one', () => {
    expect(stated(figuresOf(items('5', 'ponad 3,5 mln', '-'), {}, 'values', 'pl'))).to.deep.equal([
      { label: '2020', value: 5, qualifier: 'exact', precision: 1, percent: false, unit: NONE },
      {
        label: '2021',
        value: 3_500_000,
        qualifier: 'over',
        precision: 100_000,
        scale: 'million',
        percent: false,
        unit: NONE,
      },
      { label: '2022', value: null, qualifier: 'exact', unit: NONE },
    ]);
  });

  it('gives all the unit that one of them shows', () => {
    const units = (...values: string[]): unknown[] => figuresOf(items(...values), {}, 'values').map(({ unit }) => unit);
    expect(units('36%', '', '5 proc.')).to.deep.equal([PERCENT, PERCENT, PERCENT]);
    expect(units('36', '5')).to.deep.equal([NONE, NONE]);
    expect(units()).to.deep.equal([]);
    const { code, details } = faultOf(() => figuresOf(items('36%', '5'), {}, 'values'));
    expect([code, details.where]).to.deep.equal(['units-differ', 'values']);
  });
});

describe('typedCompare', () => {
  it('reads nothing where no values were typed, and no figure of an empty list', () => {
    expect(typedCompare({ unit: 'nps' })).to.equal(undefined);
    expect(compare('')).to.deep.equal([]);
    expect(compare(' ; ')).to.deep.equal([]);
  });

  it('reads names and values, split at the last colon', () => {
    const cases: [values: string, expected: [label: string, value: number | null, qualifier: Qualifier][]][] = [
      [
        'Na miejscu: 49; Elektronicznie: ok. 39',
        [
          ['Na miejscu', 49, 'exact'],
          ['Elektronicznie', 39, 'about'],
        ],
      ],
      ['Godzina 12:30: 5', [['Godzina 12:30', 5, 'exact']]],
      ['"A; B: C": -12', [['A; B: C', -12, 'exact']]],
      [
        'A: ; B: -; C: –; D: 0',
        [
          ['A', null, 'exact'],
          ['B', null, 'exact'],
          ['C', null, 'exact'],
          ['D', 0, 'exact'],
        ],
      ],
      [
        'A: 5; A: 6;',
        [
          ['A', 5, 'exact'],
          ['A', 6, 'exact'],
        ],
      ],
    ];
    for (const [values, expected] of cases)
      expect(
        compare(values).map(({ label, value, qualifier }) => [label, value, qualifier]),
        values,
      ).to.deep.equal(expected);
  });

  it('lets a typed hedge of one value win over the attribute that speaks for all, and hedges no gap', () => {
    const found = compare('A: 5; B: ponad 6; C: -', { qualifier: 'nearly' });
    expect(found.map(({ value, qualifier }) => [value, qualifier]).slice(0, 2)).to.deep.equal([
      [5, 'nearly'],
      [6, 'over'],
    ]);
    expect(found[2]?.value).to.equal(null);
  });

  it('takes the own language for marks that read both ways', () => {
    expect(compare('A: 1,234', {}, 'pl')[0]?.value).to.equal(1.234);
    expect(compare('A: 1,234', {}, 'en')[0]?.value).to.equal(1234);
    expect(faultOf(() => typedCompare({ values: 'A: 1,234' })).code).to.equal('ambiguous');
  });

  it('keeps the author’s words for all of them, and none for one', () => {
    const data = typedCompare({ values: 'A: 5' });
    const named = overrideWords(
      data!,
      { label: 'Ocena', note: 'uwaga', unit: 'nps', period: '2024' },
      'pl',
      undefined,
      true,
    );
    expect(named.whole).to.include({ label: 'Ocena', note: 'uwaga' });
    expect(named.whole?.period?.text).to.equal('2024');
    expect(named.figures.map(({ label, unit, period }) => [label, unit.kind, period])).to.deep.equal([
      ['A', 'nps', undefined],
    ]);
  });

  it('names the attribute and its text in every fault', () => {
    const cases: [typed: Typed, code: string, found: string][] = [
      [{ values: 'A: 5; B' }, 'list', 'B'],
      [{ values: 'A: abc' }, 'number', 'abc'],
      [{ values: '"A: 5' }, 'list', '"A: 5'],
    ];
    for (const [typed, code, found] of cases) {
      const fault = faultOf(() => typedCompare(typed, 'pl'));
      expect(fault.code, found).to.equal(code);
      expect(fault.details, found).to.include({ where: 'values', found });
    }
    expect(faultOf(() => compare('A: 5', { qualifier: 'ponad' })).details.where).to.equal('qualifier');
  });
});

describe('typedBreakdown', () => {
  it('reads nothing where no parts were typed', () => {
    expect(typedBreakdown({ total: '433', nested: '' })).to.equal(undefined);
  });

  it('reads parts, their whole, and how they lie in it', () => {
    const { figures, whole } = breakdown('A: 136; B: blisko 114', { total: 'ponad 433' });
    expect(figures.map(({ label, value, qualifier }) => [label, value, qualifier])).to.deep.equal([
      ['A', 136, 'exact'],
      ['B', 114, 'nearly'],
    ]);
    expect(whole).to.include({ value: 433, qualifier: 'over', parts: 'disjoint' });
    expect(breakdown('A: 5').whole).to.include({ value: null });
    expect(breakdown('A: 5', { total: '-' }).whole).to.include({ value: null });
  });

  it('names its own attribute in a fault of the total', () => {
    for (const total of ['abc', '1,2,3']) {
      const { code, details } = faultOf(() => breakdown('A: 5', { total }));
      expect([code, details.where, details.found], total).to.deep.equal(['number', 'total', total]);
    }
    expect(faultOf(() => breakdown('A: x')).details.where).to.equal('parts');
  });

  it('gives the author’s unit to the whole too', () => {
    const { figures, whole } = overrideWords(
      breakdown('A: 5', { total: '9' }),
      { unit: 'PLN', label: 'Koszt' },
      'pl',
      undefined,
      true,
    );
    const PLN: Unit = { kind: 'currency', code: 'PLN' };
    expect([figures[0]?.unit, whole?.unit, figures[0]?.label, whole?.label]).to.deep.equal([PLN, PLN, 'A', 'Koszt']);
  });
});

describe('typedWhole', () => {
  const part = figure({ value: 5, unit: PERSON });

  it('is sets inside sets, some of the parts, or all of them', () => {
    const cases: [typed: Typed, parts: string][] = [
      [{}, 'disjoint'],
      [{ nested: '' }, 'nested'],
      [{ partial: '' }, 'partial'],
      [{ nested: '', partial: '' }, 'nested'],
    ];
    for (const [typed, parts] of cases) expect(typedWhole(typed, [part]).parts, parts).to.equal(parts);
  });

  it('has the unit of its parts, unless it is a percentage', () => {
    expect(typedWhole({ total: '433' }, [part]).unit).to.deep.equal(PERSON);
    expect(typedWhole({ total: '100%' }, [part]).unit).to.deep.equal(PERCENT);
    expect(typedWhole({ total: '433' }, []).unit).to.deep.equal(NONE);
    expect(typedWhole({}, [part])).to.include({ value: null });
  });

  it('is a hundred where the parts are percentages, and no count of something else', () => {
    const shares = [figure({ value: 30, unit: PERCENT }), figure({ value: 20, unit: PERCENT })];
    for (const total of ['100', '100%', '36%', '', '-']) {
      const whole = typedWhole({ total }, shares);
      expect(whole.value === null ? total : whole.unit, total).to.deep.equal(whole.value === null ? total : PERCENT);
    }
    for (const total of ['433', 'ok. 1 200', '36']) {
      const { code, details } = faultOf(() => typedWhole({ total }, shares));
      expect([code, details.where], total).to.deep.equal(['units-differ', 'total']);
    }
    expect(faultOf(() => breakdown('A: 30%; B: 20%', { total: '433' })).code).to.equal('units-differ');
  });
});

describe('typedRatio', () => {
  it('reads nothing where no value was typed', () => {
    expect(typedRatio({ of: '38' })).to.equal(undefined);
  });

  it('reads n and m, each with its hedge', () => {
    expect(ratio({ value: '28', of: '38' })).to.include({ value: 28, qualifier: 'exact' });
    expect(ratio({ value: 'blisko 28', of: 'ok. 38' })?.of).to.include({ value: 38, qualifier: 'about' });
    expect(ratio({ value: '28', of: '38', qualifier: 'nearly' })).to.include({ qualifier: 'nearly' });
    expect(ratio({ value: '28', of: '38', qualifier: 'nearly' })?.of?.qualifier, 'the hedge is of n').to.equal('exact');
    expect(ratio({ value: '28' })?.of).to.equal(undefined);
    expect(ratio({ value: '-', of: '38' })).to.include({ value: null });
  });

  it('sees that n is a percentage', () => {
    expect(ratio({ value: 'prawie 70%' })?.unit).to.deep.equal(PERCENT);
    expect(ratio({ value: 'prawie 70' })?.unit).to.deep.equal(NONE);
  });

  it('names the attribute and its text in every fault', () => {
    const cases: [typed: Typed, code: string, where: string, found: string][] = [
      [{ value: 'x', of: '38' }, 'number', 'value', 'x'],
      [{ value: '28', of: 'x' }, 'number', 'of', 'x'],
      [{ value: '28', of: '38', qualifier: 'x' }, 'shape', 'qualifier', 'x'],
    ];
    for (const [typed, code, where, found] of cases) {
      const fault = faultOf(() => ratio(typed));
      expect(fault.code, where).to.equal(code);
      expect(fault.details, where).to.include({ where, found });
    }
  });
});

describe('overrideWords, of several figures', () => {
  it('leaves each its own name and period, and gives them one note and one unit', () => {
    const data = dataset([
      { label: 'A', value: 5 },
      { label: 'B', value: 6 },
    ]);
    const { figures } = overrideWords(data, { label: 'X', note: 'uwaga', unit: 'nps', period: '2024' }, 'pl');
    expect(figures.map(({ label, note, unit, period }) => [label, note, unit.kind, period])).to.deep.equal([
      ['A', 'uwaga', 'nps', undefined],
      ['B', 'uwaga', 'nps', undefined],
    ]);
  });
});
