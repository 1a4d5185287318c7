import { expect } from '@open-wc/testing';
import { parseFilter, parseList } from '../../src/data/list.js';
import { faultOf } from '../support/faults.js';

type Pair = [label: string, value: string];
const pairs = (text: string, at: 'first' | 'last'): Pair[] =>
  parseList(text, at, 'points').map(({ label, value }) => [label, value]);

describe('parseList', () => {
  it('reads labels and values', () => {
    const cases: [text: string, expected: Pair[]][] = [
      [
        '2023: 240; 2024: 254',
        [
          ['2023', '240'],
          ['2024', '254'],
        ],
      ],
      [
        '2023:240;2024:254',
        [
          ['2023', '240'],
          ['2024', '254'],
        ],
      ],
      [
        '  2023 :  240  ;\n  2024 : 254 ; ',
        [
          ['2023', '240'],
          ['2024', '254'],
        ],
      ],
      [
        'a: 1;; ;b: 2',
        [
          ['a', '1'],
          ['b', '2'],
        ],
      ],
      ['2024: ok. 3,5 mln', [['2024', 'ok. 3,5 mln']]],
      [
        '2023: ; 2024: -',
        [
          ['2023', ''],
          ['2024', '-'],
        ],
      ],
      ['', []],
      [' ; ', []],
    ];
    for (const [text, expected] of cases) {
      expect(pairs(text, 'first'), text).to.deep.equal(expected);
      expect(pairs(text, 'last'), text).to.deep.equal(expected);
    }
  });

  it('splits points and milestones at the first colon, parts and values at the last', () => {
    expect(pairs('2025: Teatr: nowa scena', 'first')).to.deep.equal([['2025', 'Teatr: nowa scena']]);
    expect(pairs('Szkoły: podstawowe: 136', 'last')).to.deep.equal([['Szkoły: podstawowe', '136']]);
  });

  it('leaves marks inside double quotes alone', () => {
    const cases: [text: string, at: 'first' | 'last', expected: Pair[]][] = [
      [
        '"Szkoły; przedszkola": 136; Inne: 3',
        'last',
        [
          ['Szkoły; przedszkola', '136'],
          ['Inne', '3'],
        ],
      ],
      ['"godz. 9:00": 12', 'first', [['godz. 9:00', '12']]],
      ['2025: "Otwarcie: hala; scena"', 'first', [['2025', 'Otwarcie: hala; scena']]],
      ['"a = b": 1', 'last', [['a = b', '1']]],
      ['"Teatr ""Bagatela""": 5', 'last', [['Teatr "Bagatela"', '5']]],
      ['"": 5', 'last', [['', '5']]],
    ];
    for (const [text, at, expected] of cases) expect(pairs(text, at), text).to.deep.equal(expected);
  });

  it('keeps quotes that do not hold the whole name', () => {
    expect(pairs('"Teatr" i "Kino": 5', 'last')).to.deep.equal([['"Teatr" i "Kino"', '5']]);
    expect(pairs('Kino "Kika": 5', 'last')).to.deep.equal([['Kino "Kika"', '5']]);
  });

  it('refuses an item without a colon, and says which', () => {
    const { code, details } = faultOf(() => parseList('2023: 240; 2024', 'first', 'points'));
    expect(code).to.equal('list');
    expect(details).to.include({ where: 'points', found: '2024', row: 2 });
    expect(details.expected).to.contain(':');
  });

  it('refuses a quote that does not end', () => {
    const { code, details } = faultOf(() => parseList('"Szkoły: 5; Inne: 3', 'last', 'parts'));
    expect(code).to.equal('list');
    expect(details).to.include({ where: 'parts', found: '"Szkoły: 5; Inne: 3' });
  });
});

describe('parseFilter', () => {
  it('reads pairs of column and text', () => {
    const cases: [text: string, expected: [string, string][]][] = [
      [
        'Kod=1261011; Rok=2024',
        [
          ['Kod', '1261011'],
          ['Rok', '2024'],
        ],
      ],
      ['Kod=0200000', [['Kod', '0200000']]],
      ['"rok;ogółem" = 5', [['rok;ogółem', '5']]],
      ['"a=b"="c;d"', [['a=b', 'c;d']]],
      ['wzór=a=b', [['wzór', 'a=b']]],
      ['Uwagi=', [['Uwagi', '']]],
      ['', []],
    ];
    for (const [text, expected] of cases) expect(parseFilter(text), text).to.deep.equal(expected);
  });

  it('refuses a column without a text', () => {
    const { code, details } = faultOf(() => parseFilter('Rok=2024; Kod'));
    expect(code).to.equal('list');
    expect(details).to.include({ where: 'filter', found: 'Kod' });
  });
});
