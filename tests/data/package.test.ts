import { expect } from '@open-wc/testing';
import { resourceOf, type Resource } from '../../src/data/package.js';
import { faultOf } from '../support/faults.js';

type Json = Record<string, unknown>;

const field = (name: string, more: Json = {}): Json => ({ name, ...more });
/** A package of one table. */
const packed = (resource: Json, more: Json = {}): Json => ({
  name: 'przyklad',
  resources: [{ name: 'tabela', path: 'dane/tabela.csv', ...resource }],
  ...more,
});
const ADDRESS = 'https://stat.example/pakiet/datapackage.json';
const pick = (resource: Json, name?: string): Resource => resourceOf(packed(resource), name, ADDRESS);

describe('resourceOf', () => {
  it('takes the resource that is named, or the only one', () => {
    const two = {
      resources: [
        { name: 'a', path: 'a.csv' },
        { name: 'b', path: ['b.csv'] },
      ],
    };
    expect(pick({}).url).to.equal('https://stat.example/pakiet/dane/tabela.csv');
    expect(resourceOf(two, 'b', ADDRESS).url).to.equal('https://stat.example/pakiet/b.csv');
    for (const name of [undefined, '', 'c', '0']) {
      const { code, details } = faultOf(() => resourceOf(two, name, ADDRESS));
      expect(code, name).to.equal('unknown-figure');
      expect(details, name).to.include({ found: `#${name ?? ''}`, expected: '#a, #b' });
    }
    expect(resourceOf({ resources: [{ path: 'a.csv' }, { path: 'b.csv' }] }, '1', ADDRESS).url).to.contain('/b.csv');
  });

  it('lets no path leave its package', () => {
    const paths = [
      ...[
        '../x.csv',
        '/x.csv',
        'https://evil.example/x.csv',
        'http://stat.example/pakiet/x.csv',
        '//host/x',
        'a/../../x',
      ],
      ...[
        '%2e%2e/x',
        '%2E%2E/x',
        '.%2e/x',
        'a/%2e%2e/%2e%2e/x',
        '..%2fx',
        '%2fx',
        '..\\x',
        'a\\..\\x',
        'C:\\x',
        'c:x.csv',
      ],
      ...[
        'data:text/csv,a',
        'javascript:1',
        'blob:x',
        'file:///x',
        '..',
        'a/..',
        '\\\\host\\x',
        '\t//host/x',
        ' /x',
        '.\t./x',
      ],
      ...['ht\ttps://evil.example/x', 'a/../x.csv', '', '%5c%5chost'],
    ];
    for (const path of paths) {
      const { code, details } = faultOf(() => pick({ path }));
      expect(code, path).to.equal('path');
      expect(details, path).to.include({ where: '/resources/0/path', found: path });
    }
    for (const path of ['x.csv', 'a/b/x.csv', './x.csv', 'a..b.csv', 'x.csv?v=1', 'zażółć.csv', '...csv'])
      expect(pick({ path }).url, path).to.match(/^https:\/\/stat\.example\/pakiet\//);
  });

  it('refuses what it cannot read, with its place', () => {
    const cases: [resource: Json, where: string][] = [
      [{ dialect: { quoteChar: "'" } }, '/resources/0/dialect/quoteChar'],
      [{ dialect: { doubleQuote: false } }, '/resources/0/dialect'],
      [{ dialect: { escapeChar: '\\' } }, '/resources/0/dialect'],
      [{ dialect: { headerRows: [1, 2] } }, '/resources/0/dialect/headerRows'],
      [{ dialect: { commentRows: [1] } }, '/resources/0/dialect/commentRows'],
      [{ dialect: 'dialect.json' }, '/resources/0/dialect'],
      [{ schema: 'schema.json' }, '/resources/0/schema'],
      [{ path: ['a.csv', 'b.csv'] }, '/resources/0/path'],
      [{ path: [] }, '/resources/0/path'],
      [{ path: 5 }, '/resources/0/path'],
      [{ path: undefined }, '/resources/0/path'],
      [{ encoding: 5 }, '/resources/0/encoding'],
    ];
    for (const [resource, where] of cases) {
      const { code, details } = faultOf(() => pick(resource));
      expect([code, details.where], where).to.deep.equal(['shape', where]);
    }
    const marks = pick({
      schema: { fields: [field('a', { decimalChar: ',', groupChar: ',' }), field('b', { decimalChar: '/' })] },
    });
    for (const name of ['a', 'b']) expect(faultOf(() => marks.marksOf(name)).code, name).to.equal('shape');
  });

  it('says where a table is from, itself before its package', () => {
    const sources = [{ title: 'Urząd', path: 'https://urzad.example/' }];
    const licenses = [{ name: 'CC-BY-4.0', path: 'https://cc.example/by', title: 'CC BY 4.0' }];
    const around = { title: 'Pakiet', sources, licenses, homepage: 'https://pakiet.example/' };
    const of = (resource: Json, more: Json): unknown => resourceOf(packed(resource, more), undefined, ADDRESS).source;
    expect(of({}, around)).to.deep.include({
      title: 'Pakiet',
      publisher: 'Urząd',
      url: 'https://urzad.example/',
      license: { name: 'CC BY 4.0', url: 'https://cc.example/by' },
    });
    const own = { title: 'Tabela', sources: [{ title: 'Biuro' }], licenses: [{ name: 'CC0-1.0' }] };
    expect(of(own, around)).to.deep.include({
      title: 'Tabela',
      publisher: 'Biuro',
      url: 'https://pakiet.example/',
      license: { name: 'CC0-1.0', url: undefined },
    });
    expect(of({}, { homepage: 'javascript:1', licenses: [{ name: 'x', path: 'javascript:1' }] })).to.deep.include({
      url: undefined,
      license: { name: 'x', url: undefined },
    });
  });
});
