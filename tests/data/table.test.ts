import { expect } from '@open-wc/testing';
import { readTable } from '../../src/data/table.js';
import type { Typed } from '../../src/data/typed.js';
import type { Dataset, Figure } from '../../src/model/figure.js';
import { faultOf } from '../support/faults.js';

function tableOf(rows: string): HTMLTableElement {
  const fragment = document.createRange().createContextualFragment(`<table>${rows}</table>`);
  const table = fragment.querySelector('table');
  if (!table) throw new Error('no table');
  return table;
}
const read = (tag: string, rows: string, typed: Typed = {}): Dataset => {
  const data = readTable(tableOf(rows), tag, typed, 'pl');
  if (!data) throw new Error('no data');
  return data;
};
const brief = ({ figures }: Dataset): unknown[] =>
  figures.map(({ label, value, qualifier }) => [label, value, qualifier]);
const first = (data: Dataset): Figure | undefined => data.figures[0];

const HEAD = '<thead><tr><th>Rodzaj</th><th>Liczba</th></tr></thead>';
const BODY = `<tbody>
  <tr><th>Przedszkola</th><td> 136 </td></tr>
  <tr><th>Szkoły\n podstawowe</th><td>ponad 114</td></tr>
  <tr><td>Inne</td><td>–</td></tr>
</tbody>`;
const ITEMS = [
  ['Przedszkola', 136, 'exact'],
  ['Szkoły podstawowe', 114, 'over'],
  ['Inne', null, 'exact'],
];

describe('readTable for a comparison', () => {
  it('reads a category of each row, and the caption as the name of all', () => {
    const data = read('krk-compare', `<caption> Placówki\n 2024 </caption>${HEAD}${BODY}`);
    expect(brief(data)).to.deep.equal(ITEMS);
    expect(data.whole?.label).to.equal('Placówki 2024');
    expect(read('krk-compare', BODY).whole?.label).to.equal(undefined);
  });

  it('leaves out headings, wherever they stand', () => {
    const loose = '<tr><th>Rodzaj</th><th>Liczba</th></tr><tr><th>A</th><td>5</td></tr>';
    expect(brief(read('krk-compare', loose))).to.deep.equal([['A', 5, 'exact']]);
    const filled = '<thead><tr><td>Rodzaj</td><td>2024</td></tr></thead><tr><th>A</th><td>5</td></tr>';
    expect(brief(read('krk-compare', filled))).to.deep.equal([['A', 5, 'exact']]);
  });

  it('hedges what has no hedge of its own', () => {
    const data = read('krk-compare', BODY, { qualifier: 'about' });
    expect(data.figures.slice(0, 2).map(({ qualifier }) => qualifier)).to.deep.equal(['about', 'over']);
  });

  it('takes names with colons and semicolons as they are', () => {
    expect(brief(read('krk-compare', '<tr><th>A: b; c</th><td>5</td></tr>'))).to.deep.equal([['A: b; c', 5, 'exact']]);
  });
});

describe('readTable for a breakdown', () => {
  const FOOT = '<tfoot><tr><th>Razem</th><td>433</td></tr></tfoot>';

  it('reads a part of each row, and the whole from the foot', () => {
    // A foot stands last, wherever it is written.
    for (const rows of [HEAD + BODY + FOOT, FOOT + BODY, HEAD + FOOT + BODY]) {
      const data = read('krk-breakdown', `<caption>Placówki</caption>${rows}`);
      expect(brief(data), rows).to.deep.equal(ITEMS);
      expect(data.whole, rows).to.include({ value: 433, label: 'Placówki', parts: 'disjoint' });
    }
  });

  it('has no whole without a foot, but one that the author typed', () => {
    expect(read('krk-breakdown', BODY).whole).to.include({ value: null });
    expect(brief(read('krk-breakdown', BODY))).to.deep.equal(ITEMS);
    expect(read('krk-breakdown', BODY, { total: '500' }).whole).to.include({ value: 500 });
    expect(read('krk-breakdown', BODY + FOOT, { total: '500' }).whole).to.include({ value: 500 });
    expect(brief(read('krk-breakdown', BODY + FOOT, { total: '500' }))).to.deep.equal(ITEMS);
  });

  it('reads how the parts lie in it', () => {
    for (const parts of ['nested', 'partial'])
      expect(read('krk-breakdown', BODY + FOOT, { [parts]: '' }).whole?.parts, parts).to.equal(parts);
  });

  it('knows a foot without a number for a heading', () => {
    const foot = '<tfoot><tr><th colspan="2">Stan na 2024</th></tr></tfoot>';
    const data = read('krk-breakdown', BODY + foot);
    expect(brief(data)).to.deep.equal(ITEMS);
    expect(data.whole?.value).to.equal(null);
  });

  it('sees percentages', () => {
    const data = read('krk-breakdown', '<tr><th>A</th><td>36%</td></tr><tr><th>B</th><td>14%</td></tr>');
    expect([data.whole?.unit.kind, data.figures[1]?.unit.kind]).to.deep.equal(['percent', 'percent']);
  });
});

describe('readTable for a ratio', () => {
  const ROW = '<tr><th>Zrealizowane</th><td>blisko 28</td><td>38</td></tr>';

  it('reads the label, n and m from the first row', () => {
    const data = read('krk-ratio', `${HEAD}${ROW}<tr><th>Inne</th><td>1</td><td>2</td></tr>`);
    expect(brief(data)).to.deep.equal([['Zrealizowane', 28, 'nearly']]);
    expect(first(data)?.of).to.include({ value: 38, qualifier: 'exact' });
  });

  it('takes m from the author where the table has none, and the table’s else', () => {
    const short = '<tr><th>Zrealizowane</th><td>28</td></tr>';
    expect(first(read('krk-ratio', short, { of: '40' }))?.of).to.include({ value: 40 });
    expect(first(read('krk-ratio', ROW, { of: '40' }))?.of).to.include({ value: 38 });
    expect(first(read('krk-ratio', short))?.of).to.equal(undefined);
    expect(first(read('krk-ratio', '<tr><th>A</th><td>98%</td></tr>'))?.unit.kind).to.equal('percent');
  });
});

describe('readTable for a single number', () => {
  it('reads the label and the value of the first row, for a figure in a sentence too', () => {
    for (const tag of ['krk-stat', 'krk-cite']) {
      const data = read(tag, `${HEAD}<tr><th>Pracownicy</th><td>blisko 3 217</td></tr><tr><th>B</th><td>2</td></tr>`);
      expect(brief(data), tag).to.deep.equal([['Pracownicy', 3217, 'nearly']]);
      expect(data.whole, tag).to.equal(undefined);
    }
    const compared = read('krk-stat', '<tr><th>A</th><td>5</td></tr>', { previous: '4', qualifier: 'over' });
    expect(first(compared)).to.include({ value: 5, qualifier: 'over' });
    expect(first(compared)?.previous).to.include({ value: 4 });
  });
});

describe('readTable for a share and for a timeline', () => {
  it('reads amount and share of the part, and the amount of the whole', () => {
    const data = read(
      'krk-budget-share',
      '<tr><th>Edukacja</th><td>3,56 mld</td><td>ponad 36%</td></tr><tr><th>Razem</th><td>9,9 mld</td></tr>',
    );
    expect(first(data)).to.include({ label: 'Edukacja', value: 3_560_000_000 });
    expect(first(data)?.share).to.include({ value: 36, qualifier: 'over' });
    expect(first(data)?.total).to.include({ value: 9_900_000_000 });
  });

  it('reads a series under the caption', () => {
    const rows = '<caption>Przesyłki</caption><tr><th>2023</th><td>1,16 mln</td></tr><tr><th>2024</th><td></td></tr>';
    const figure = first(read('krk-timeline', rows));
    expect(figure?.label).to.equal('Przesyłki');
    expect(figure?.series?.map(({ period, value }) => [period.text, value])).to.deep.equal([
      ['2023', 1_160_000],
      ['2024', null],
    ]);
  });
});

describe('readTable', () => {
  const TAGS = [
    'krk-stat',
    'krk-cite',
    'krk-budget-share',
    'krk-timeline',
    'krk-compare',
    'krk-breakdown',
    'krk-ratio',
  ];

  it('reads nothing of a table without data', () => {
    for (const tag of TAGS)
      for (const rows of ['', HEAD, '<caption>x</caption>', '<tr><td>A</td></tr>'])
        expect(readTable(tableOf(rows), tag, {}, 'pl'), `${tag} ${rows}`).to.equal(undefined);
  });

  it('names the table where a cell can’t be read', () => {
    for (const tag of ['krk-timeline', 'krk-compare', 'krk-breakdown']) {
      const { code, details } = faultOf(() => read(tag, '<tr><th>2023</th><td>wiele</td></tr>'));
      expect(code, tag).to.equal('number');
      expect(details, tag).to.include({ where: 'table', found: 'wiele' });
    }
  });
});
