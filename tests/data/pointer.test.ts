import { expect } from '@open-wc/testing';
import { follow } from '../../src/data/pointer.js';
import { faultOf } from '../support/faults.js';

/** The example of RFC 6901, section 5, and a little of what files hold. */
const json = {
  foo: ['bar', 'baz'],
  '': 0,
  'a/b': 1,
  'c%d': 2,
  'e^f': 3,
  'g|h': 4,
  'i\\j': 5,
  'k"l': 6,
  ' ': 7,
  'm~n': 8,
  '~1': 9,
  results: [{ values: [{ val: 3217, note: null }] }],
};

describe('follow', () => {
  it('follows the examples of RFC 6901', () => {
    const cases: [pointer: string, expected: unknown][] = [
      ['', json],
      ['/foo', json.foo],
      ['/foo/0', 'bar'],
      ['/', 0],
      ['/a~1b', 1],
      ['/c%d', 2],
      ['/e^f', 3],
      ['/g|h', 4],
      ['/i\\j', 5],
      ['/k"l', 6],
      ['/ ', 7],
      ['/m~0n', 8],
      ['/~01', 9],
      ['/results/0/values/0/val', 3217],
      ['/results/0/values/0/note', null],
    ];
    for (const [pointer, expected] of cases) expect(follow(json, pointer), pointer).to.equal(expected);
  });

  it('names the step that leads nowhere', () => {
    const cases: [pointer: string, found: string][] = [
      ['/fooo/0', '/fooo'],
      ['/foo/2', '/foo/2'],
      ['/foo/-', '/foo/-'],
      ['/foo/00', '/foo/00'],
      ['/results/0/value/0/val', '/results/0/value'],
      ['/results/0/values/0/note/x', '/results/0/values/0/note/x'],
      ['/foo/0/0', '/foo/0/0'],
      ['foo', 'foo'],
      ['#/foo', '#'],
      ['/toString', '/toString'],
      ['/__proto__', '/__proto__'],
    ];
    for (const [pointer, found] of cases) {
      const { code, details } = faultOf(() => follow(json, pointer));
      expect(code, pointer).to.equal('pointer');
      expect(details, pointer).to.include({ where: 'path', found });
    }
  });

  it('takes nothing but an index for a place in an array', () => {
    expect(faultOf(() => follow(json, '/foo/length')).code).to.equal('pointer');
  });
});
