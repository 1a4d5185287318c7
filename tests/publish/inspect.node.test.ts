import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { run } from '../../src/publish/cli.js';
import { filterOf } from '../../src/publish/suggest.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** What an office wrote in windows-1250: ś and ł. */
const WINDOWS = Uint8Array.from([
  ...bytes('Dzia'),
  0xb3,
  ...bytes(';Rok;Kwota\r\nO'),
  0x9c,
  ...bytes('wiata;2023;3,40\r\nO'),
  0x9c,
  ...bytes('wiata;2024;3,56\r\n'),
]);

const FILES: Readonly<Record<string, Uint8Array>> = {
  'office.csv': WINDOWS,
  'pupils.csv': bytes('Kod;Gmina;Uczniowie\n0200001;Alfa;1 200\n0200002;Beta;x\n0200003;"Gamma; miasto";950\n'),
  'twice.csv': bytes('Nazwa,Ile\nA,"1,234"\nB,"2,500"\n'),
  'ragged.csv': bytes('a;b;c\n1;2;3\n4;5\n'),
  'records.json': bytes('{"meta":{},"data":[{"name":"A","year":"2023","n":"5"},{"name":"A","year":"2024","n":"7"}]}'),
  'cube.json': bytes(
    '{"version":"2.0","class":"dataset","label":"Example","id":["sex","time"],"size":[2,2],"dimension":{"sex":{"category":{"index":["F","M"],"label":{"F":"women","M":"men"}}},"time":{"category":{"index":["2023","2024"]}}},"value":{"0":5,"1":6,"3":7}}',
  ),
  'bank.json': bytes(
    '{"totalRecords":1,"variableId":1,"results":[{"id":"011212161011","name":"Example","values":[{"year":"2023","val":0,"attrId":4},{"year":"2024","val":9,"attrId":1}]}]}',
  ),
  'pack/datapackage.json': bytes(
    '{"name":"p","licenses":[{"title":"CC0"}],"sources":[{"title":"Example office"}],"resources":[{"name":"spending","path":"spending.csv","dialect":{"delimiter":"|"},"schema":{"fields":[{"name":"dział","type":"string"},{"name":"kwota","type":"number","decimalChar":","}],"missingValues":["","-99"]}},{"name":"out","path":"../secret.csv"}]}',
  ),
  'pack/spending.csv': bytes('dział|kwota\nA|1,234\nB|-99\nC|2,5\n'),
  'error.json': bytes('{"error":true,"message":"Query malformed"}'),
  'sheet.xlsx': Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]),
  'page.json': bytes('<!doctype html><title>Zaloguj</title>'),
};

interface Called {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

async function call(...args: string[]): Promise<Called> {
  let [out, error] = ['', ''];
  const status = await run(args, {
    out: (text) => (out += text),
    error: (text) => (error += text),
    fetch,
    read: (file) => {
      const found = FILES[file];
      return found
        ? Promise.resolve(found)
        : Promise.reject(new Error(`ENOENT: no such file or directory, open '${file}'`));
    },
  });
  return { status, out, error };
}

describe('krk-widgets inspect', () => {
  it('says format, encoding, delimiter, columns, periods, missing values and first rows of a CSV', async () => {
    const { status, out } = await call('inspect', 'office.csv');
    assert.equal(status, 0);
    assert.match(out, /windows-1250 \(not UTF-8, nothing declared\)/);
    assert.match(out, /CSV, delimiter ";", header in row 1, 2 rows, 3 columns/);
    assert.match(out, /Dział +text +0 +1 +Oświata/);
    assert.match(out, /Rok +period, 2023 to 2024 +0 +2 +2023/);
    assert.match(out, /Kwota +number, comma +0 +2 +3,40/);
    assert.match(out, /Oświata \| 2023 \| 3,40/);
  });

  it('keeps codes as text, and counts what is missing by its sign', async () => {
    const { out } = await call('inspect', 'pupils.csv');
    assert.match(out, /Kod +code, stays text +0 +3 +0200001/);
    assert.match(out, /Uczniowie +number, whole +1 \(x\) +2 +1 200/);
    assert.match(out, /Gamma; miasto \| 950/);
  });

  it('prints a snippet for each element that can show the file, tried and escaped', async () => {
    const { out } = await call('inspect', '--lang', 'en', 'pupils.csv');
    assert.match(
      out,
      /<krk-stat src="pupils\.csv" label-field="Gmina" value-field="Uczniowie" filter="Gmina=Alfa" lang="en">Alfa: 1,200\.<\/krk-stat>/,
    );
    assert.match(
      out,
      /<krk-compare src="pupils\.csv" heading="Uczniowie" label-field="Gmina" value-field="Uczniowie" lang="en">/,
    );
    assert.doesNotMatch(out, /<krk-timeline/);
    assert.match(
      (await call('inspect', 'office.csv')).out,
      /<krk-timeline src="office\.csv" label="Kwota" value-field="Kwota" period-field="Rok" lang="pl">3,40 w\u00a02023 roku, 3,56 w\u00a02024 roku, wzrost o\u00a04,7%\.<\/krk-timeline>/,
    );
  });

  it('quotes in a filter what would end it', () => {
    assert.equal(
      filterOf([
        ['Gmina', 'Gamma; miasto'],
        ['a=b', 'x "y"'],
      ]),
      'Gmina="Gamma; miasto"; "a=b"="x ""y"""',
    );
    assert.equal(filterOf([]), undefined);
  });

  it('says that numbers read both ways, and reads them when told', async () => {
    const { out } = await call('inspect', 'twice.csv');
    assert.match(out, /Ile +number, either: say decimal="," or "\."/);
    assert.match(out, /No element can show it as it is/);
    const told = await call('inspect', '--decimal', '.', 'twice.csv');
    assert.match(
      told.out,
      /<krk-compare src="twice\.csv" heading="Ile" decimal="\." label-field="Nazwa" value-field="Ile" lang="pl">/,
    );
  });

  it('leads to the lists in a JSON, and reads the one that is named', async () => {
    assert.match((await call('inspect', 'records.json')).out, /JSON, lists in it:\n {2}--path \/data\n/);
    const { out } = await call('inspect', '--path', '/data', 'records.json');
    assert.match(out, /JSON, 2 rows, 3 columns/);
    assert.match(
      out,
      /<krk-timeline src="records\.json" label="n" path="\/data" value-field="n" period-field="year" lang="pl">/,
    );
  });

  it('reads a cube by its dimensions, and cuts it for each element', async () => {
    const { out } = await call('inspect', 'cube.json');
    assert.match(out, /JSON-stat\n {2}Example\n {2}3 values, 1 missing/);
    assert.match(out, /time +time +2, time +2023 +2024/);
    assert.match(out, /<krk-timeline src="cube\.json" label="Example" filter="sex=F" lang="pl">/);
    assert.match(out, /<krk-compare src="cube\.json" heading="Example" filter="time=2024" lang="pl">/);
  });

  it('knows the Local Data Bank, and takes its 0 without data for a gap', async () => {
    const { out } = await call('inspect', 'bank.json');
    assert.match(out, /answer of the Local Data Bank \(GUS\), 2 rows/);
    assert.match(out, /val +number, whole +1 \(empty\) +1 +9/);
  });

  it('reads the tables of a package as it says, and refuses a path that leaves it', async () => {
    const { status, out } = await call('inspect', 'pack/datapackage.json');
    assert.equal(status, 1);
    assert.match(out, /data package, 2 tables/);
    assert.match(out, /source: "Example office", licence: CC0/);
    assert.match(out, /delimiter "\|", header in row 1, 3 rows/);
    // Its mark and its sign for a missing value are told by the package.
    assert.match(out, /kwota +number, comma +1 \(-99\) +2 +1,234/);
    assert.match(
      out,
      /<krk-compare src="pack\/datapackage\.json#spending" heading="kwota" label-field="dział" value-field="kwota" lang="pl">/,
    );
    assert.match(out, /pack\/datapackage\.json#out\n.*\n? *.*“\.\.\/secret\.csv” leaves the data package/);
  });

  for (const [file, said] of [
    ['ragged.csv', /Row 3: the number of cells is 2, in the header 3/],
    ['error.json', /answers with an error: Query malformed/],
    ['sheet.xlsx', /XLSX \/ ODS \/ ZIP, not CSV \| JSON; save the sheet as CSV/],
    ['page.json', /web page/],
  ] as const) {
    it(`says what is wrong with ${file}, and ends with 1`, async () => {
      const { status, out } = await call('inspect', file);
      assert.equal(status, 1);
      assert.match(out, said);
    });
  }

  it('names a file that is not there, and a language that it does not speak', async () => {
    assert.deepEqual(await call('inspect', 'nowhere.csv'), {
      status: 1,
      out: '',
      error: "nowhere.csv: can't be read: no such file or directory\n",
    });
    assert.equal((await call('inspect', '--lang', 'de', 'office.csv')).status, 2);
  });
});

describe('krk-widgets check, of an address', () => {
  let server: Server;
  let base = '';

  before(async () => {
    server = createServer((request, response) => {
      const path = request.url ?? '';
      if (path === '/moved.csv') return response.writeHead(302, { location: '/open.csv' }).end();
      if (path === '/gone.csv') return response.writeHead(404).end('gone');
      if (path !== '/closed.csv')
        response.setHeader('access-control-allow-origin', path === '/own.csv' ? 'https://city.example' : '*');
      const isReport = path.endsWith('.json');
      response.setHeader('content-type', isReport ? 'application/json' : 'text/csv; charset=windows-1250');
      return response.end(
        isReport ? '{"version":1,"figures":[{"id":"a","label":"A","value":"3"}]}' : FILES['office.csv'],
      );
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());

  it('says that a page of another site may read it, and what is in it', async () => {
    const { status, out } = await call('check', `${base}/open.csv`);
    assert.equal(status, 0);
    assert.match(out, /GET http.*\/open\.csv: 200 OK, text\/csv; charset=windows-1250, \d+ bytes in/);
    assert.match(out, /Access-Control-Allow-Origin: \*: a page of https:\/\/example\.org may read it/);
    assert.match(out, /windows-1250 \(the server says so\)/);
    assert.match(out, /a page that came by https may not load it/);
  });

  it('says that it may not, which header is missing, and the way out', async () => {
    const { status, out } = await call('check', `${base}/closed.csv`);
    assert.equal(status, 1);
    assert.match(
      out,
      /no Access-Control-Allow-Origin: a page of https:\/\/example\.org may not read it\. Its server has to send .*; or put the file beside your page/,
    );
  });

  it('asks for the site that is named', async () => {
    assert.equal((await call('check', `${base}/own.csv`)).status, 1);
    const { status, out } = await call('check', '--origin', 'https://city.example', `${base}/own.csv`);
    assert.equal(status, 0);
    assert.match(out, /a page of https:\/\/city\.example may read it/);
  });

  it('follows where it leads, and says what is gone', async () => {
    assert.match((await call('check', `${base}/moved.csv`)).out, /led to http.*\/open\.csv/);
    const { status, out } = await call('check', `${base}/gone.csv`);
    assert.equal(status, 1);
    assert.match(out, /404 Not Found[\s\S]*status 404: an element shows its fallback/);
  });

  it('checks a report that lies there', async () => {
    const { status, out } = await call('check', `${base}/report.json`);
    assert.equal(status, 1);
    assert.match(out, /report\.json#\/figures\/0\/value: expected a number or null, found "3"/);
  });

  it('names an address that nobody answers', async () => {
    const { status, error } = await call('check', 'http://127.0.0.1:9/x.csv');
    assert.equal(status, 1);
    assert.match(error, /x\.csv: can't be read: /);
  });
});
