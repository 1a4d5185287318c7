import { expect } from '@open-wc/testing';
import { readCell, type Cell, type Marks } from '../../src/data/cell.js';
import type { Flag, Qualifier, Unit } from '../../src/model/figure.js';
import { faultOf } from '../support/faults.js';
import { EUR, PLN } from '../support/models.js';

const PLACE = { where: '/3/kwota', row: 4, column: 'kwota' };
const COMMA: Marks = { decimal: ',' };
const POINT: Marks = { decimal: '.' };
const UAH: Unit = { kind: 'currency', code: 'UAH' };
const GBP: Unit = { kind: 'currency', code: 'GBP' };

const read = (cell: unknown, marks?: Marks): Cell => readCell(cell, PLACE, marks);

describe('readCell, of numbers', () => {
  it('reads them as files of four countries write them', () => {
    const cases: [cell: string, value: number, precision: number, marks?: Marks][] = [
      ['3217', 3217, 1],
      [' 3217 ', 3217, 1],
      ['3 217', 3217, 1],
      ['3\u00a0217', 3217, 1],
      ['3\u2009217', 3217, 1],
      ['3\u202f217', 3217, 1],
      ['1 234 567,89', 1_234_567.89, 0.01],
      ['1\u00a0234\u00a0567,8', 1_234_567.8, 0.1],
      ['1,234,567.89', 1_234_567.89, 0.01],
      ['1,234,567', 1_234_567, 1],
      ['1.234.567,8', 1_234_567.8, 0.1],
      ['1.596.852.249', 1_596_852_249, 1],
      ["1'234'567.5", 1_234_567.5, 0.1],
      ['1’234’567', 1_234_567, 1],
      ['1234,567', 1234.567, 0.001],
      ['0,123', 0.123, 0.001],
      ['0.250', 0.25, 0.001],
      ['12,50', 12.5, 0.01],
      ['007', 7, 1],
      ['1,234', 1.234, 0.001, COMMA],
      ['1,234', 1234, 1, POINT],
      ['1.234', 1234, 1, COMMA],
      ['1.234', 1.234, 0.001, POINT],
      ['12,5', 12.5, 0.1, COMMA],
      ['12.5', 12.5, 0.1, POINT],
      ['1 234.5', 1234.5, 0.1, POINT],
      ['1 234', 1234, 1, POINT],
      ['1.234,5', 1234.5, 0.1, COMMA],
    ];
    for (const [cell, value, precision, marks] of cases) {
      const got = read(cell, marks);
      expect(got, `${cell} ${JSON.stringify(marks)}`).to.include({ value, precision, qualifier: 'exact' });
      expect(got.scale ?? got.unit ?? got.flags, cell).to.equal(undefined);
    }
  });

  it('takes a minus, a dash or a hyphen for a minus, and knows no minus zero', () => {
    for (const cell of ['-5,2', '\u22125,2', '\u20135,2', '- 5,2', '\u2212\u00a05.2']) {
      expect(read(cell).value, cell).to.equal(-5.2);
    }
    expect(read('\u22121\u00a0234').value).to.equal(-1234);
    expect(read('+7').value).to.equal(7);
    for (const cell of ['-0', '\u22120,0', '-0E+00', -0])
      expect(Object.is(read(cell).value, 0), String(cell)).to.equal(true);
  });

  it('reads percentages, scales and hedges as authors type them', () => {
    const cases: [cell: string, expected: Partial<Cell>][] = [
      ['36%', { value: 36, percent: true, precision: 1 }],
      ['36,5 %', { value: 36.5, percent: true, precision: 0.1 }],
      ['36 proc.', { value: 36, percent: true }],
      ['3,56 mld', { value: 3_560_000_000, scale: 'billion', precision: 10_000_000 }],
      ['1.16M', { value: 1_160_000, scale: 'million', precision: 10_000 }],
      ['107 tys.', { value: 107_000, scale: 'thousand', precision: 1000 }],
      ['12 млн', { value: 12_000_000, scale: 'million' }],
      ['1,234 mln', { value: 1_234_000, scale: 'million' }],
      ['1,234 million', { value: 1_234_000_000, scale: 'million' }],
      ['12.5 mln', { value: 12_500_000, scale: 'million' }],
    ];
    for (const [cell, expected] of cases) expect(read(cell), cell).to.include(expected);
    const hedges: [cell: string, qualifier: Qualifier][] = [
      ['ponad 1 200', 'over'],
      ['blisko 1 200', 'nearly'],
      ['ok. 1 200', 'about'],
      ['up to 1 200', 'up-to'],
      ['щонайменше 1 200', 'at-least'],
    ];
    for (const [cell, qualifier] of hedges) expect(read(cell), cell).to.include({ value: 1200, qualifier });
  });

  it('reads what spreadsheets make of large numbers, to the last stated digit', () => {
    const cases: [cell: string, value: number, precision: number][] = [
      ['1,5E+05', 150_000, 10_000],
      ['1.5e5', 150_000, 10_000],
      ['1.25e+04', 12_500, 100],
      ['-3,0E-02', -0.03, 0.001],
      ['\u22121E3', -1000, 1000],
      ['1,234E+05', 123_400, 100],
    ];
    for (const [cell, value, precision] of cases) expect(read(cell), cell).to.include({ value, precision });
  });

  it('takes a currency that stands beside a number for its unit', () => {
    const cases: [cell: string, value: number, unit: Unit][] = [
      ['12,50 zł', 12.5, PLN],
      ['12,50\u00a0zł', 12.5, PLN],
      ['1 234 567 PLN', 1_234_567, PLN],
      ['PLN 12.50', 12.5, PLN],
      ['€95', 95, EUR],
      ['\u20ac\u22125', -5, EUR],
      ['95 €', 95, EUR],
      ['£1,234,567', 1_234_567, GBP],
      ['95 ₴', 95, UAH],
      ['95 грн.', 95, UAH],
      ['3,56 mld zł', 3_560_000_000, PLN],
      ['ponad 5 mln EUR', 5_000_000, EUR],
    ];
    for (const [cell, value, unit] of cases) {
      expect(read(cell).value, cell).to.equal(value);
      expect(read(cell).unit, cell).to.deep.equal(unit);
    }
  });

  it('reads numbers of JSON, as precisely as they are written', () => {
    expect(read(12.5)).to.include({ value: 12.5, precision: 0.1 });
    expect(read(0)).to.include({ value: 0, precision: 1 });
    expect(read(-1200)).to.include({ value: -1200, precision: 1 });
    // Made by dividing: its digits say nothing.
    expect(read(1 / 3).precision).to.equal(undefined);
    expect(read(1.5e-7).precision).to.equal(undefined);
  });
});

describe('readCell, of what is missing', () => {
  it('keeps what the sign says', () => {
    const cases: [flags: readonly Flag[] | undefined, cells: readonly unknown[]][] = [
      [undefined, [null, undefined, '', ' ', '-', '–', '—']],
      [
        ['missing'],
        ['.', '..', '...', '…', ':', 'nan', 'NaN', 'NA', 'n/a', 'null', 'brak danych', 'b.d.', 'bd', '#N/D!'],
      ],
      [['confidential'], ['#', '*', '****']],
      [['not-applicable'], ['x', 'X']],
    ];
    for (const [flags, cells] of cases) {
      for (const cell of cells) {
        const { value, precision, flags: found } = read(cell);
        expect([value, precision, found], String(cell)).to.deep.equal([null, undefined, flags]);
      }
    }
  });
});

describe('readCell, of what cannot be read', () => {
  it('refuses it, with its place, its text, and what would do', () => {
    const numbers: unknown[] = [
      ...['1 0', '12 34', '1  23', '(1 234)', '½', '1½', '1.2.3', '1,23,456', '1.234,5,6', '1,234.5.6', '12,5,'],
      ...[
        '0x10',
        'Infinity',
        '-Infinity',
        '∞',
        'abc',
        '12 abc',
        '5-10',
        '5–10',
        '5-',
        '--5',
        '.5',
        '5.',
        '<5',
        '$12',
        '12% PLN',
      ],
      ...['#ADR!', '#REF!', '#DZIEL/0!', '#####', 'TRUE', '31.12.2024', '2024-12-31', '12:30', '1\u200b234', '١٢'],
      ...['12\n345', '12\t345', '12,5 %%', '1e5e5', '12345678901234567', '3 mln mln', 'ponad', '%'],
      ...[true, false, {}, { value: 5 }, [5], [], Infinity, NaN, 12345678901234567000, 10n, Symbol('s'), () => 5],
    ];
    for (const cell of numbers) {
      const { code, details } = faultOf(() => read(cell));
      expect(code, String(cell)).to.equal('number');
      expect(details, String(cell)).to.include(PLACE);
      expect(details.expected, String(cell)).to.contain('3217');
      if (typeof cell === 'string') expect(details.found, cell).to.equal(cell);
      else expect(details.found, String(cell)).to.be.a('string').and.not.equal('');
    }
  });

  it('never quotes more of a cell than a message has room for', () => {
    expect(faultOf(() => read('a'.repeat(10_000))).details.found).to.have.lengthOf(60);
    expect(faultOf(() => read({ a: 'a'.repeat(10_000) })).details.found).to.have.lengthOf(60);
  });

  it('refuses what reads both ways, and says what decides', () => {
    const cases: [cell: string, marks?: Marks][] = [
      ['1,234'],
      ['1.234'],
      ['\u2212123,456'],
      ['€1.234'],
      ['1,234 zł'],
      ['12.345%'],
      // The author, or the file, says one thing and the cell another.
      ['12,5', POINT],
      ['12.5', COMMA],
      ['1,234.5', COMMA],
      ['1.234.567', POINT],
      ['1,5E+05', POINT],
      // The scale is of one language, the column of another.
      ['1,234k', COMMA],
      ['1,234 mln', POINT],
      ['over 1,234', COMMA],
    ];
    for (const [cell, marks] of cases) {
      const { code, details } = faultOf(() => read(cell, marks));
      expect(code, cell).to.equal('ambiguous');
      expect(details, cell).to.include({ ...PLACE, found: cell });
      expect(details.expected, cell).to.contain('decimal="."').and.to.contain('decimal=","');
    }
  });

  it('shows both readings', () => {
    const { expected } = faultOf(() => read('1,234')).details;
    expect(expected).to.contain('1234').and.to.contain('1.234');
  });

  it('takes no small letter for a scale: it may be a metre, or mark a break in the series', () => {
    for (const cell of ['1,85 m', '12m', '12,5 b', '7 b'])
      expect(faultOf(() => read(cell)).code, cell).to.equal('ambiguous');
    expect(read('12 M').value).to.equal(12_000_000);
    expect(read('12 B').value).to.equal(12_000_000_000);
  });
});
