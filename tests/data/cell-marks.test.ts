import { expect } from '@open-wc/testing';
import { readCell, type Cell, type Marks } from '../../src/data/cell.js';
import { faultOf } from '../support/faults.js';

const read = (cell: unknown, marks: Marks = {}): Cell => readCell(cell, { where: '/0/n' }, marks);

describe('readCell, of a data package', () => {
  it('reads thousands by the mark that it names, in threes and no other way', () => {
    const cases: [cell: string, marks: Marks, value: number][] = [
      ['1.234', { group: '.', decimal: ',' }, 1234],
      ['1.234.567,5', { group: '.', decimal: ',' }, 1_234_567.5],
      ['1,234', { group: ',', decimal: '.' }, 1234],
      ['1_234_567', { group: '_' }, 1_234_567],
      ['1·234,5', { group: '·', decimal: ',' }, 1234.5],
      ['1 234', { group: ' ' }, 1234],
      ['1234', { group: '' }, 1234],
    ];
    for (const [cell, marks, value] of cases) expect(read(cell, marks).value, cell).to.equal(value);
    const refused: [cell: string, marks: Marks, code: string][] = [
      ['12,5', { group: ',', decimal: '.' }, 'ambiguous'],
      ['1_5', { group: '_' }, 'number'],
      ['1 5', { group: ' ' }, 'number'],
      // No mark sets off thousands here, so this one sets off what nobody knows.
      ['1,234', { group: '', decimal: '.' }, 'ambiguous'],
      ['1.234', { group: ' ', decimal: ',' }, 'ambiguous'],
    ];
    for (const [cell, marks, code] of refused) expect(faultOf(() => read(cell, marks)).code, cell).to.equal(code);
  });

  it('takes the texts it names for missing, and a number that is one of them', () => {
    const missing = ['-99', 'brak', ' '];
    for (const cell of ['-99', ' -99', 'brak', -99])
      expect(read(cell, { missing })).to.include({ value: null, qualifier: 'exact' });
    expect(read('-9', { missing }).value).to.equal(-9);
  });

  it('takes signs away only where it says that they may stand there, and none that mean something', () => {
    const bare = false;
    const cases: [cell: string, value: number][] = [
      ['95%', 95],
      ['$95', 95],
      ['95 kg', 95],
      ['ca 95 m', 95],
      ['\u2013 95 kg', -95],
      ['$ -95', -95],
      ['5 mln', 5_000_000],
    ];
    for (const [cell, value] of cases) expect(read(cell, { bare }).value, cell).to.equal(value);
    for (const cell of ['(95)', '95-', '< 95', '-$95', '±95', '95 (x)', '10^6', '5 mln szt.', 'ponad 95 kg'])
      expect(faultOf(() => read(cell, { bare })).code, cell).to.equal('number');
    expect(faultOf(() => read('95 kg')).code).to.equal('number');
  });
});
