import { expect } from '@open-wc/testing';
import { open, type Opened } from '../../src/data/open.js';
import type { ReadOptions } from '../../src/data/read.js';
import type { Figure } from '../../src/model/figure.js';
import { lateFaultOf } from '../support/faults.js';

type Json = Record<string, unknown>;

const realFetch = globalThis.fetch;
const asked: string[] = [];
let folder = 0;

/** Serves the files of a package, in a folder of its own; answers with the address of its descriptor. */
function serve(files: Record<string, string | object>): string {
  const base = new URL(`/packages/${folder++}/`, location.href).href;
  globalThis.fetch = (input) => {
    const url = input instanceof Request ? input.url : input.toString();
    asked.push(url.slice(base.length));
    const file = files[url.slice(base.length)];
    const body = typeof file === 'string' ? file : JSON.stringify(file);
    return Promise.resolve(file === undefined ? new Response('', { status: 404 }) : new Response(body));
  };
  return `${base}datapackage.json`;
}

const get = (url: string, options: ReadOptions = {}): Promise<Opened> =>
  open(url, location.href, options, new AbortController().signal);
const field = (name: string, more: Json = {}): Json => ({ name, ...more });
/** A package of one table. */
const packed = (resource: Json, more: Json = {}): Json => ({
  name: 'przyklad',
  resources: [{ name: 'tabela', path: 'dane/tabela.csv', ...resource }],
  ...more,
});
const csv = (...lines: string[]): string => lines.join('\n');

async function figuresOf(resource: Json, text: string, options: ReadOptions = {}): Promise<readonly Figure[]> {
  const { data } = await get(serve({ 'datapackage.json': packed(resource), 'dane/tabela.csv': text }), options);
  return data.figures;
}
const read = async (resource: Json, text: string, options?: ReadOptions): Promise<unknown[]> =>
  (await figuresOf(resource, text, options)).map(({ label, value }) => [label, value]);

describe('open, of a data package', () => {
  beforeEach(() => {
    asked.length = 0;
  });
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  it('reads a table as its descriptor says, of version 1 and of version 2', async () => {
    const text = csv('miasto;osoby;inne', 'Alfa;1.234,5;1', 'Beta;brak;2');
    const fields = [
      field('miasto'),
      field('osoby', { type: 'number', decimalChar: ',', groupChar: '.' }),
      field('inne'),
    ];
    const options = { labelField: 'miasto', valueField: 'osoby' };
    const one = { profile: 'tabular-data-resource', dialect: { delimiter: ';', csvddfVersion: 1.2 } };
    const missing = { schema: { fields, missingValues: ['', 'brak'] } };
    const two = {
      $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
      dialect: { delimiter: ';', header: true, headerRows: [1], quoteChar: '"', doubleQuote: true },
      schema: { fields, missingValues: [{ value: 'brak', label: 'nie zebrano' }] },
    };
    for (const resource of [{ ...one, ...missing }, two]) {
      expect(await read(resource, text, options)).to.deep.equal([
        ['Alfa', 1234.5],
        ['Beta', null],
      ]);
      expect(asked).to.deep.equal(['datapackage.json', 'dane/tabela.csv']);
      asked.length = 0;
    }
  });

  it('takes a declared number for what it is declared to be, or refuses it', async () => {
    const numbers = async (more: Json, cell: string): Promise<unknown> => {
      const schema = { fields: [field('a'), field('b'), field('n', { type: 'number', ...more })] };
      const [figure] = await figuresOf({ schema }, csv('a,b,n', `x,y,"${cell}"`), { valueField: 'n' });
      return figure?.value;
    };
    expect(await numbers({}, '1.234')).to.equal(1.234);
    expect(await numbers({ groupChar: ',' }, '1,234')).to.equal(1234);
    expect(await numbers({ groupChar: '.' }, '1.234')).to.equal(1234);
    expect(await numbers({ decimalChar: ',' }, '1,234')).to.equal(1.234);
    expect(await numbers({ decimalChar: ',', groupChar: ' ' }, '1 234,5')).to.equal(1234.5);
    expect(await numbers({ bareNumber: false }, '€95.5')).to.equal(95.5);
    expect(await numbers({ bareNumber: false }, '95.5 kg')).to.equal(95.5);
    expect(await numbers({ missingValues: ['-99'] }, '-99')).to.equal(null);
    for (const [more, cell] of [
      [{}, '1,234'],
      [{}, '12,5'],
      [{ groupChar: ',' }, '12,5'],
      [{ decimalChar: ',' }, '12.5'],
    ] as const)
      expect((await lateFaultOf(numbers(more, cell))).code, cell).to.equal('ambiguous');
    expect((await lateFaultOf(numbers({}, '95.5 kg'))).code).to.equal('number');
  });

  it('knows the marks of the column that it reads, not of another', async () => {
    const schema = {
      fields: [
        field('label'),
        field('plan', { type: 'number', decimalChar: '.' }),
        field('value', { decimalChar: ',' }),
      ],
    };
    expect(await read({ schema }, csv('label;plan;value', 'Alfa;1.5;1,234'))).to.deep.equal([['Alfa', 1.234]]);
    const pair = { fields: [field('miasto'), field('n', { decimalChar: ',' })] };
    expect(await read({ schema: pair }, csv('miasto;n', 'Alfa;1,234'))).to.deep.equal([['Alfa', 1.234]]);
  });

  it('reads a table without a header, with remarks, or with nothing in a way of its own', async () => {
    const schema = { fields: [field('miasto'), field('osoby')] };
    const rows = [
      ['Alfa', 7],
      ['Beta', 8],
    ];
    const headless = { dialect: { header: false, commentChar: '#' }, schema };
    expect(await read(headless, csv('# próba', 'Alfa,7', 'Beta,8'))).to.deep.equal(rows);
    const remarks = { dialect: { commentChar: '#', delimiter: ',' }, schema };
    expect(await read(remarks, csv('# próba, 1', 'miasto,osoby', 'Alfa,7', '# koniec', 'Beta,8'))).to.deep.equal(rows);
    const second = { dialect: { headerRows: [2] }, schema };
    expect(await read(second, csv('Tabela,1', 'miasto,osoby', 'Alfa,7', 'Beta,8'))).to.deep.equal(rows);
    const nothing = { dialect: { nullSequence: '\\N' }, schema };
    expect(await read(nothing, csv('miasto,osoby', 'Alfa,\\N'))).to.deep.equal([['Alfa', null]]);
  });

  it('lets the author win over the descriptor', async () => {
    const resource = {
      dialect: { delimiter: ',' },
      schema: { fields: [field('miasto'), field('n', { decimalChar: '.' })] },
    };
    const options = { delimiter: ';', decimal: ',' };
    expect(await read(resource, csv('miasto;n', 'Alfa;1,234'), options)).to.deep.equal([['Alfa', 1.234]]);
  });

  it('reads rows that stand in the descriptor', async () => {
    const kinds: unknown[] = [
      [{ miasto: 'Alfa', osoby: -99 }],
      [
        ['miasto', 'osoby'],
        ['Alfa', '-99'],
      ],
      'miasto,osoby\nAlfa,-99',
    ];
    for (const data of kinds) {
      const url = serve({
        'datapackage.json': packed({ path: undefined, data, schema: { fields: [], missingValues: ['-99'] } }),
      });
      const { figures } = (await get(url)).data;
      expect(figures.map(({ label, value }) => [label, value])).to.deep.equal([['Alfa', null]]);
    }
    expect(asked).to.have.length(3);
  });

  it('finds a table by the name behind the hash, under any name of the file', async () => {
    const descriptor = {
      resources: [
        { name: 'a', path: 'a.csv' },
        { name: 'b ć', path: 'b.csv' },
      ],
    };
    const url = serve({ 'pakiet.json': descriptor, 'a.csv': csv('x,y', 'q,1'), 'b.csv': csv('x,y', 'q,2') });
    const other = url.replace('datapackage', 'pakiet');
    for (const name of ['b ć', encodeURIComponent('b ć')])
      expect((await get(`${other}#${name}`)).data.figures[0]?.value).to.equal(2);
    const { code, details } = await lateFaultOf(get(`${other}#c`));
    expect([code, details.url]).to.deep.equal(['unknown-figure', other]);
  });

  it('takes nothing away from what a table says of itself, and names the file of a fault', async () => {
    const cube = {
      class: 'dataset',
      source: 'Biuro',
      id: ['a'],
      size: [1],
      dimension: { a: { category: { label: { x: 'X' } } } },
      value: [5],
    };
    const url = serve({ 'datapackage.json': packed({ path: 'cube.json' }, { title: 'Pakiet' }), 'cube.json': cube });
    const file = new URL('cube.json', url).href;
    expect((await get(url)).data.source).to.deep.include({ title: 'Pakiet', publisher: 'Biuro', file });
    const broken = serve({ 'datapackage.json': packed({ path: 'a.csv' }), 'a.csv': csv('a,b', 'x,y') });
    const { code, details } = await lateFaultOf(get(broken));
    expect([code, details.url]).to.deep.equal(['number', new URL('a.csv', broken).href]);
    for (const text of [
      '[]',
      '{"resources":[]}',
      '{"resources":[5]}',
      'null',
      'x',
      '{"resources":[{"path":5,"name":5}]}',
    ])
      expect((await lateFaultOf(get(serve({ 'datapackage.json': text })))).code, text).to.be.oneOf([
        'shape',
        'not-json',
      ]);
  });
});
