import { expect } from '@open-wc/testing';
import { FLAGS, readFlags } from '../../src/data/flags.js';
import type { Flag } from '../../src/model/figure.js';
import { faultOf } from '../support/faults.js';

const PLACE = { where: '/0/stan', row: 1, column: 'stan' };

describe('readFlags', () => {
  it('reads every code of SDMX (CL_OBS_STATUS 2.2)', () => {
    const codes: Record<string, Flag | undefined> = {
      A: undefined,
      B: 'break',
      D: 'definition-differs',
      E: 'estimated',
      F: 'forecast',
      G: 'special',
      H: 'missing',
      I: 'estimated',
      J: 'special',
      K: 'special',
      L: 'missing',
      M: 'not-applicable',
      N: 'not-significant',
      O: 'missing',
      P: 'provisional',
      Q: 'confidential',
      S: 'special',
      U: 'low-reliability',
      V: 'provisional',
      W: 'special',
    };
    for (const [code, flag] of Object.entries(codes))
      expect(readFlags(code, PLACE), code).to.deep.equal(flag && [flag]);
  });

  it('reads every code of Eurostat, those of before 2025 too', () => {
    const codes: Record<string, Flag> = {
      b: 'break',
      c: 'confidential',
      d: 'definition-differs',
      e: 'estimated',
      f: 'forecast',
      i: 'estimated',
      m: 'not-applicable',
      n: 'not-significant',
      p: 'provisional',
      r: 'revised',
      s: 'estimated',
      u: 'low-reliability',
      z: 'not-applicable',
    };
    for (const [code, flag] of Object.entries(codes)) expect(readFlags(code, PLACE), code).to.deep.equal([flag]);
  });

  it('reads several at once, each told once', () => {
    const cases: [text: string, flags: readonly Flag[]][] = [
      ['bep', ['break', 'estimated', 'provisional']],
      ['bp', ['break', 'provisional']],
      ['du', ['definition-differs', 'low-reliability']],
      ['is', ['estimated']],
      ['B P', ['break', 'provisional']],
      ['B;P', ['break', 'provisional']],
      ['b, p', ['break', 'provisional']],
      ['E|E', ['estimated']],
      ['A P', ['provisional']],
      ['revised provisional', ['revised', 'provisional']],
      [' low-reliability ', ['low-reliability']],
    ];
    for (const [text, flags] of cases) expect(readFlags(text, PLACE), text).to.deep.equal(flags);
  });

  it('reads all words of ours', () => {
    for (const flag of FLAGS) expect(readFlags(flag, PLACE), flag).to.deep.equal([flag]);
  });

  it('says nothing where nothing is said', () => {
    for (const text of ['', ' ', 'A', 'a', ' ; ']) expect(readFlags(text, PLACE), text).to.equal(undefined);
  });

  it('refuses what it does not know, with its place', () => {
    // Words whose letters are all codes are words, and no combination.
    for (const text of [
      'x',
      'X',
      'bx',
      'BP',
      'Be',
      'up',
      'pb',
      'dane',
      'bb',
      'wstępne',
      'Provisional',
      '1',
      '*',
      'p q',
    ]) {
      const { code, details } = faultOf(() => readFlags(text, PLACE));
      expect(code, text).to.equal('shape');
      expect(details, text).to.include({ ...PLACE, found: text });
      expect(details.expected, text).to.contain('provisional');
    }
    for (const text of ['constructor', '__proto__', 'toString'])
      expect(faultOf(() => readFlags(text, PLACE)).code, text).to.equal('shape');
  });

  it('without a place says that the source has a mark of its own', () => {
    for (const text of ['x', '*', 'dane', '_Z', '__proto__']) expect(readFlags(text), text).to.deep.equal(['special']);
    expect(readFlags('p x')).to.deep.equal(['provisional', 'special']);
    expect(readFlags('Estimated value')).to.deep.equal(['special']);
  });
});
