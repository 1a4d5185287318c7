import { expect } from '@open-wc/testing';
import { parseJson, readData, readJson } from '../../src/data/read.js';
import { readReport } from '../../src/data/report.js';
import type { Json } from '../../src/data/members.js';
import type { Figure } from '../../src/model/figure.js';
import { faultOf, lateFaultOf } from '../support/faults.js';
import { PERSON, stated } from '../support/models.js';

const report = {
  version: 1,
  title: { pl: 'Raport', en: 'Report' },
  publisher: 'Miasto',
  published: '2025-06',
  updated: '2025-06-30',
  url: 'report.html',
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  units: { person: PERSON.kind === 'noun' ? PERSON.forms : {} },
  wholes: { 'city-spending': { pl: 'wydatki miasta', en: 'city spending' } },
  figures: [
    {
      id: 'education.spending',
      section: 'education',
      label: { pl: 'Edukacja', en: 'Education' },
      value: 3_560_000_000,
      precision: 10_000_000,
      unit: 'PLN',
      period: '2024',
      asOf: '2024-12-31',
      phase: 'executed',
      share: { value: 36, qualifier: 'over', of: 'city-spending' },
      note: { pl: 'bez inwestycji' },
      locator: 's. 12',
    },
    {
      id: 'office.staff',
      label: 'Pracownicy',
      value: 3217,
      unit: 'person',
      period: '2024',
      previous: { period: '2023', value: 3180, qualifier: 'about' },
      favourable: 'up',
      sample: 1200,
    },
    {
      id: 'office.mail',
      label: 'Przesyłki',
      value: null,
      series: [
        { period: '2023', value: 1_160_000, precision: 10_000 },
        { period: '2024', value: 1_110_000, precision: 10_000, flag: 'provisional' },
      ],
    },
    {
      id: 'culture.half',
      label: 'Kultura',
      words: { pl: 'ponad połowa' },
      value: 50,
      qualifier: 'over',
      unit: 'percent',
    },
    { id: 'clubs.open', label: 'Kluby', value: 28, of: 38, direction: 'up', flag: 'revised' },
    { id: 'clubs.of', label: 'Kluby', value: 28, of: 'office.staff', partOf: 'office.staff', parts: 'nested' },
  ],
  milestones: [
    { id: 'opening', section: 'culture', period: '2025', when: 'end', status: 'planned', label: { pl: 'Otwarcie' } },
  ],
};

/** The report with something put at a JSON Pointer. */
function changed(pointer: string, value: unknown): Json {
  const copy = structuredClone(report) as unknown as Record<string, unknown>;
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() ?? '';
  let node = copy;
  for (const step of steps) node = node[step] as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(node, last);
  else node[last] = value;
  return copy;
}

const only = (ids: string, json: Json = report): Figure => {
  const [figure] = readReport(json, ids.split(' ')).figures;
  if (!figure) throw new Error('no figure');
  return figure;
};

describe('readReport', () => {
  it('reads a figure with all that is stated about it', () => {
    const read = only('education.spending');
    expect(read).to.include({
      id: 'education.spending',
      section: 'education',
      value: 3_560_000_000,
      precision: 10_000_000,
      qualifier: 'exact',
      phase: 'executed',
      locator: 's. 12',
    });
    expect(read.label).to.deep.equal({ pl: 'Edukacja', en: 'Education' });
    expect(read.unit).to.deep.equal({ kind: 'currency', code: 'PLN' });
    expect(read.period).to.include({ kind: 'year', text: '2024' });
    expect(read.asOf).to.include({ kind: 'date', text: '2024-12-31' });
    expect(read.note).to.deep.equal({ pl: 'bez inwestycji' });
    expect(stated(read.share)).to.deep.equal({
      value: 36,
      qualifier: 'over',
      of: 'city-spending',
      ofLabel: { pl: 'wydatki miasta', en: 'city spending' },
    });
  });

  it('says nothing that the file does not say', () => {
    const read = stated(only('office.mail', changed('/figures/2/series', undefined)));
    expect(Object.keys(read as object).sort()).to.deep.equal(['id', 'label', 'qualifier', 'unit', 'value']);
  });

  it('reads an earlier value, a sample, and what would be good news', () => {
    const read = only('office.staff');
    expect(read.previous).to.include({ value: 3180, qualifier: 'about' });
    expect(read.previous?.period).to.include({ kind: 'year', text: '2023' });
    expect(read).to.include({ favourable: 'up', sample: 1200 });
  });

  it('reads a series, with flags', () => {
    const { series = [], value } = only('office.mail');
    expect(value).to.equal(null);
    expect(series.map((point) => [point.period.text, point.value, point.flags?.[0]])).to.deep.equal([
      ['2023', 1_160_000, undefined],
      ['2024', 1_110_000, 'provisional'],
    ]);
  });

  it('keeps words beside the number they stand for', () => {
    const read = only('culture.half');
    expect(read.words).to.deep.equal({ pl: 'ponad połowa' });
    expect(read).to.include({ value: 50, qualifier: 'over' });
    expect(only('culture.half', changed('/figures/3/value', undefined)).value).to.equal(null);
  });

  it('reads an n of m, told by a number or by another figure', () => {
    expect(only('clubs.open').of).to.include({ value: 38, qualifier: 'exact' });
    expect(only('clubs.of').of).to.include({ value: 3217 });
    expect(only('clubs.of')).to.include({ partOf: 'office.staff', parts: 'nested' });
  });

  it('reads every spelling of a unit', () => {
    const cases: [unit: string, expected: object][] = [
      ['person', PERSON],
      ['percent', { kind: 'percent' }],
      ['%', { kind: 'percent' }],
      ['points', { kind: 'points' }],
      ['nps', { kind: 'nps' }],
      ['EUR', { kind: 'currency', code: 'EUR' }],
      ['km', { kind: 'noun', forms: { pl: { one: 'km', other: 'km' } } }],
      ['a|b', { kind: 'noun', forms: { pl: { one: 'a', other: 'b' } } }],
      ['a|b|c|d', { kind: 'noun', forms: { pl: { one: 'a', few: 'b', many: 'c', other: 'd' } } }],
    ];
    for (const [unit, expected] of cases) {
      expect(stated(only('clubs.open', changed('/figures/4/unit', unit)).unit), unit).to.deep.equal(expected);
    }
    expect(only('clubs.open').unit).to.deep.equal({ kind: 'none' });
  });

  it('names a whole after a figure too', () => {
    const { share } = only('education.spending', changed('/figures/0/share/of', 'office.staff'));
    expect(share?.ofLabel).to.equal('Pracownicy');
  });

  it('gives figures and milestones in the order asked for', () => {
    const read = readReport(report, ['office.mail', 'opening', 'clubs.open']);
    expect(read.figures.map(({ id }) => id)).to.deep.equal(['office.mail', 'clubs.open']);
    expect(read.milestones.map(({ id, when, status }) => [id, when, status])).to.deep.equal([
      ['opening', 'end', 'planned'],
    ]);
  });

  it('takes the only figure where none is named', () => {
    const single = { version: 1, figures: [{ id: 'a', label: 'A', value: 0 }] };
    expect(readReport(single, []).figures.map(({ id, value }) => [id, value])).to.deep.equal([['a', 0]]);
  });

  it('refuses to pick one of several in silence', () => {
    const { code, details } = faultOf(() => readReport(report, []));
    expect(code).to.equal('unknown-figure');
    expect(details.expected).to.contain('education.spending');
  });

  it('says where the report comes from, and leaves out what is no link', () => {
    const { source } = readReport(report, ['clubs.open'], { base: 'https://example.org/data/report.json' });
    expect(source).to.include({ publisher: 'Miasto', published: '2025-06', updated: '2025-06-30' });
    expect(source.title).to.deep.equal({ pl: 'Raport', en: 'Report' });
    expect(source.url).to.equal('https://example.org/data/report.html');
    expect(source.license).to.include({ name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' });
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'http://']) {
      const unsafe = changed('/url', url);
      expect(readReport(unsafe, ['clubs.open'], { base: 'https://example.org/' }).source.url, url).to.equal(undefined);
    }
  });

  it('names an unknown figure, and those that look like it', () => {
    const { code, details } = faultOf(() => readReport(report, ['office.stuff']));
    expect(code).to.equal('unknown-figure');
    expect(details).to.include({ where: 'figure', found: 'office.stuff' });
    expect(details.expected).to.match(/^office\.staff/);
  });

  it('offers the longer id to whoever typed its beginning', () => {
    const far = ['alpha', 'beta', 'gamma', 'delta'].map((id) => ({ id, label: id, value: 1 }));
    const json = { version: 1, figures: [...far, { id: 'office.staff', label: 'x', value: 1 }] };
    expect(faultOf(() => readReport(json, ['office'])).details.expected).to.contain('office.staff');
  });

  it('names the other figure of an n of m that is not there', () => {
    const { code, details } = faultOf(() => only('clubs.of', changed('/figures/5/of', 'nobody')));
    expect(code).to.equal('unknown-figure');
    expect(details).to.include({ where: '/figures/5/of', found: 'nobody' });
  });

  it('points at each fault', () => {
    const cases: [pointer: string, value: unknown, figure: string][] = [
      ['/figures/0/value', '3,56 mld', 'education.spending'],
      ['/figures/0/value', true, 'education.spending'],
      ['/figures/0/precision', '1', 'education.spending'],
      ['/figures/0/qualifier', 'roughly', 'education.spending'],
      ['/figures/0/label', 5, 'education.spending'],
      ['/figures/0/label', { pl: 5 }, 'education.spending'],
      ['/figures/0/unit', 5, 'education.spending'],
      ['/figures/0/period', 2024, 'education.spending'],
      ['/figures/0/asOf', 2024, 'education.spending'],
      ['/figures/0/phase', 'done', 'education.spending'],
      ['/figures/0/share', 36, 'education.spending'],
      ['/figures/0/share', [36], 'education.spending'],
      ['/figures/0/share/value', '36%', 'education.spending'],
      ['/figures/0/share/value', undefined, 'education.spending'],
      ['/figures/0/share/qualifier', 'ponad', 'education.spending'],
      ['/figures/0/note', ['x'], 'education.spending'],
      ['/figures/0/locator', 12, 'education.spending'],
      ['/figures/1/previous', 3180, 'office.staff'],
      ['/figures/1/previous/value', '3180', 'office.staff'],
      ['/figures/1/previous/period', 2023, 'office.staff'],
      ['/figures/1/favourable', 'good', 'office.staff'],
      ['/figures/1/sample', '1200', 'office.staff'],
      ['/figures/2/series', {}, 'office.mail'],
      ['/figures/2/series', [1, 2], 'office.mail'],
      ['/figures/2/series/1/value', 'x', 'office.mail'],
      ['/figures/2/series/1/period', undefined, 'office.mail'],
      ['/figures/2/series/1/flag', 'wstępne', 'office.mail'],
      ['/figures/3/words', { pl: null }, 'culture.half'],
      ['/figures/4/value', undefined, 'clubs.open'],
      ['/figures/4/of', [38], 'clubs.open'],
      ['/figures/4/direction', 'upwards', 'clubs.open'],
      ['/figures/5/parts', 'some', 'clubs.of'],
      ['/milestones/0/label', undefined, 'opening'],
      ['/milestones/0/period', undefined, 'opening'],
      ['/milestones/0/when', 'late', 'opening'],
      ['/milestones/0/status', 'soon', 'opening'],
      ['/title', 5, 'clubs.open'],
      ['/license', 'CC BY', 'clubs.open'],
      ['/units', [], 'clubs.open'],
      ['/units/person', 'osoba', 'clubs.open'],
      ['/figures', { a: 1 }, 'clubs.open'],
      ['/figures', [1], 'clubs.open'],
    ];
    for (const [pointer, value, id] of cases) {
      const { code, details } = faultOf(() => readReport(changed(pointer, value), [id]));
      expect(code, pointer).to.equal('shape');
      expect(details.where, pointer).to.equal(pointer);
      expect(details.expected, pointer).to.be.a('string').and.not.equal('');
    }
  });

  it('points at a unit with three forms', () => {
    const { code, details } = faultOf(() => only('clubs.open', changed('/figures/4/unit', 'a|b|c')));
    expect(code).to.equal('unit');
    expect(details).to.include({ where: '/figures/4/unit', found: 'a|b|c' });
  });

  it('points at forms of a unit that are none', () => {
    for (const [pointer, forms] of [
      ['/units/person/pl', 'osoba'],
      ['/units/person/pl', {}],
      ['/units/person/pl', { other: 5 }],
    ] as const) {
      const { code, details } = faultOf(() => only('office.staff', changed(pointer, forms)));
      expect(code, JSON.stringify(forms)).to.equal('shape');
      expect(details.where, JSON.stringify(forms)).to.match(/^\/units\/person\/pl/);
    }
  });

  it('refuses a precision that is no size', () => {
    for (const precision of [-1, -0.1]) {
      const { details } = faultOf(() => only('education.spending', changed('/figures/0/precision', precision)));
      expect(details.where, String(precision)).to.equal('/figures/0/precision');
    }
  });

  it('never quotes “undefined” to a reader', () => {
    const { details } = faultOf(() => only('clubs.open', changed('/figures/4/value', undefined)));
    expect(details.found ?? '').not.to.contain('undefined');
  });

  it('quotes a long text in short', () => {
    const { details } = faultOf(() => only('clubs.open', changed('/figures/4/value', 'x'.repeat(1000))));
    expect(details.found).to.have.length.below(80).and.match(/^x+…$/);
  });
});

describe('readJson', () => {
  it('knows a report by its members', async () => {
    expect((await readJson(report, { figure: 'office.staff' })).figures.map(({ value }) => value)).to.deep.equal([
      3217,
    ]);
    expect(
      (await readJson(report, { figure: '  office.staff\n clubs.open ' })).figures.map(({ value }) => value),
    ).to.deep.equal([3217, 28]);
  });

  it('takes no record for a report that has only one of them', async () => {
    for (const record of [
      { version: 2, value: 5 },
      { figures: 3, value: 5 },
      { milestones: 1, value: 5 },
    ])
      expect(
        (await readJson(record)).figures.map(({ value }) => value),
        JSON.stringify(record),
      ).to.deep.equal([5]);
  });

  it('takes a report for plain JSON where the author says so', async () => {
    const { figures } = await readJson(report, { format: 'json', path: '/figures/1/previous' });
    expect(figures.map(({ value, qualifier }) => [value, qualifier])).to.deep.equal([[3180, 'about']]);
  });

  it('reads a report that holds milestones alone', async () => {
    const dated = { version: 1, milestones: report.milestones };
    for (const format of ['auto', 'report']) {
      const { milestones } = await readJson(dated, { format, figure: 'opening' });
      expect(
        milestones.map(({ id }) => id),
        format,
      ).to.deep.equal(['opening']);
    }
  });

  it('says so when a report was promised and none is there', async () => {
    const { code, details } = await lateFaultOf(readJson([1, 2], { format: 'report' }));
    expect(code).to.equal('shape');
    expect(details.expected).to.contain('version');
    expect(details.found).to.equal('[1,2]');
  });

  it('names a format that it does not know', async () => {
    const { code, details } = await lateFaultOf(readJson(report, { format: 'xml' }));
    expect(code).to.equal('format');
    expect(details).to.include({ where: 'format', found: 'xml' });
    expect(details.expected).to.contain('report').and.to.contain('json');
  });
});

describe('parseJson', () => {
  it('tells a web page from broken JSON', () => {
    const cases: [text: string, code: string][] = [
      ['<!doctype html><title>Zaloguj się</title>', 'html'],
      ['\n  <html><body></body></html>', 'html'],
      ['<?xml version="1.0"?><error/>', 'html'],
      ['{ "value": 3217, ', 'not-json'],
      ['value;label\n1;a', 'not-json'],
      ['', 'not-json'],
      ["{'value': 1}", 'not-json'],
      ['undefined', 'not-json'],
    ];
    for (const [text, code] of cases) {
      const fault = faultOf(() => parseJson(text, 'https://example.org/a.json'));
      expect(fault.code, text).to.equal(code);
      expect(fault.details, text).to.include({
        where: 'https://example.org/a.json',
        url: 'https://example.org/a.json',
        expected: 'JSON',
      });
      expect(fault.details.found, text).to.equal(text.trim());
    }
  });
});

describe('readData', () => {
  it('reads a text with a byte order mark', async () => {
    const reading = await readData('\ufeff{ "value": 5 }');
    expect('data' in reading && reading.data.figures.map(({ value }) => value)).to.deep.equal([5]);
  });

  it('answers a fault instead of throwing, whatever it is given', async () => {
    const cases: [text: string, code: string][] = [
      ['<html>', 'html'],
      ['{', 'not-json'],
      ['{}', 'shape'],
      ['[]', 'no-value'],
      ['[true]', 'number'],
      ['{"value":"abc"}', 'number'],
      ['{"value":"1,234"}', 'ambiguous'],
      ['{"value":1,"unit":"a|b|c"}', 'unit'],
      ['{"version":1,"figures":[]}', 'unknown-figure'],
      ['{"version":1,"figures":null}', 'unknown-figure'],
    ];
    for (const [text, code] of cases) {
      const reading = await readData(text);
      expect('error' in reading ? reading.error.code : 'data', text).to.equal(code);
    }
  });

  it('puts a series in the order of time, whichever it was written in', () => {
    const series = [
      { period: '2024', value: 12 },
      { period: '2022', value: 5 },
      { period: '2023', value: 10 },
    ];
    const { figures } = readReport({ version: 1, figures: [{ id: 'a', label: 'A', value: 12, series }] }, ['a']);
    expect(figures[0]?.series?.map(({ period }) => period.text)).to.deep.equal(['2022', '2023', '2024']);
  });
});
