import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkReport, checkText } from '../../src/publish/check.js';
import { run } from '../../src/publish/cli.js';

const krakow = fileURLToPath(new URL('../../demo/data/krakow-2024.json', import.meta.url));

/** A sound report that has one of everything. */
const SOUND = {
  $schema: 'report.schema.json',
  version: 1,
  title: { pl: 'Raport', en: 'Report' },
  publisher: 'Miasto',
  period: '2024',
  published: '2025-06',
  updated: '2025-06-30',
  url: 'https://example.org/report',
  license: { name: 'CC0', url: 'https://example.org/licence' },
  sections: [
    { id: 'office', title: { pl: 'Urząd' } },
    { id: 'culture', title: 'Kultura' },
  ],
  units: {
    person: {
      pl: { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' },
      en: { one: 'person', other: 'people' },
    },
  },
  wholes: { spending: { pl: 'wydatki' } },
  figures: [
    { id: 'all', section: 'office', label: 'Wszyscy', value: 10, precision: 1, unit: 'person', parts: 'disjoint' },
    { id: 'some', label: 'Jedni', value: 6, precision: 1, unit: 'person', partOf: 'all' },
    { id: 'others', label: 'Drudzy', value: 4, precision: 1, unit: 'person', partOf: 'all', parts: 'nested' },
    { id: 'few', label: 'Nieliczni', value: 2, precision: 1, unit: 'osoba|osoby|osób|osoby', partOf: 'others' },
    { id: 'rate', label: { pl: 'Frekwencja' }, value: 3.3, precision: 0.1, qualifier: 'over', unit: 'percent' },
    { id: 'told', label: 'Połowa', words: { pl: 'ponad połowa' }, asOf: '2024-12-31', sample: 1200 },
    {
      id: 'money',
      label: 'Kwota',
      value: 3560000000,
      precision: 10000000,
      unit: 'PLN',
      phase: 'executed',
      share: { value: 36, qualifier: 'over', of: 'spending' },
      of: 'all',
      previous: { period: '2023', value: null, flag: 'missing' },
      series: [
        { period: '2023', value: null, flag: 'missing' },
        { period: '2024', value: 3560000000, precision: 10000000 },
      ],
    },
  ],
  milestones: [
    { id: 'opening', section: 'culture', period: '2025', when: 'end', status: 'planned', label: { pl: 'Otwarcie' } },
  ],
};

type Change = readonly [pointer: string, value?: unknown];

/** The sound report with some members set; a member set to `undefined` is taken out. */
function broken(...changes: readonly Change[]): unknown {
  const report: unknown = structuredClone(SOUND);
  for (const [pointer, value] of changes) {
    const steps = pointer.slice(1).split('/');
    const key = steps.pop() ?? '';
    const owner = steps.reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], report);
    if (value === undefined) Reflect.deleteProperty(owner as object, key);
    else Reflect.set(owner as object, key, value);
  }
  return report;
}

describe('checkReport', () => {
  it('has nothing to say of a sound report', () => {
    assert.deepEqual(checkReport(SOUND), []);
  });

  it('has nothing to say of the Kraków report', () => {
    assert.deepEqual(checkText(readFileSync(krakow, 'utf8')), []);
  });

  it('asks for no more than the version', () => {
    assert.deepEqual(checkReport({ version: 1 }), []);
  });

  const cases: readonly (readonly [fault: string, changes: readonly Change[], pointer: string, message: RegExp])[] = [
    ['a missing version', [['/version']], '', /expected a member "version"/],
    ['another version', [['/version', 2]], '/version', /expected 1, found 2/],
    ['an unknown member', [['/figures/0/vaule', 1]], '/figures/0/vaule', /unknown member; expected one of id, section/],
    ['an unknown member whose name needs escaping', [['/a~1b', 1]], '/a~01b', /unknown member/],
    ['an unknown language', [['/title/de', 'Bericht']], '/title/de', /expected one of pl, en, uk/],
    ['a figure without id', [['/figures/0/id']], '/figures/0', /expected a member "id"/],
    ['a figure without label', [['/figures/4/label']], '/figures/4', /expected a member "label"/],
    ['neither value nor words', [['/figures/4/value']], '/figures/4', /"value" or "words", found neither/],
    ['an id with capitals', [['/figures/4/id', 'Rate']], '/figures/4/id', /an id made of a–z.*found "Rate"/],
    ['a unit id with spaces', [['/units/a b', { pl: 'x' }]], '/units/a b', /an id made of a–z/],
    ['a number in quotes', [['/figures/4/value', '3,3']], '/figures/4/value', /a number or null, found "3,3"/],
    ['an unknown hedge', [['/figures/4/qualifier', 'circa']], '/figures/4/qualifier', /one of "exact".*found "circa"/],
    ['an unknown phase', [['/figures/6/phase', 'done']], '/figures/6/phase', /one of "plan"/],
    ['a precision of 0', [['/figures/4/precision', 0]], '/figures/4/precision', /more than 0, found 0/],
    ['a blank text', [['/title/pl', ' ']], '/title/pl', /a text that is not blank/],
    ['an empty text', [['/title', {}]], '/title', /at least one entry/],
    ['half an answer', [['/figures/5/sample', 1.5]], '/figures/5/sample', /a whole number, found 1.5/],
    ['no answers', [['/figures/5/sample', 0]], '/figures/5/sample', /1 or more, found 0/],
    ['a share over 100', [['/figures/6/share/value', 101]], '/figures/6/share/value', /100 or less, found 101/],
    ['a share under 0', [['/figures/6/share/value', -1]], '/figures/6/share/value', /0 or more, found -1/],
    ['a date in words', [['/published', 'June']], '/published', /a date such as 2024, .*found "June"/],
    ['a day that never was', [['/figures/5/asOf', '2024-02-30']], '/figures/5/asOf', /a day that exists/],
    ['a script for an address', [['/url', 'javascript:alert(1)']], '/url', /an absolute http or https address/],
    ['a relative address', [['/license/url', 'cc0.html']], '/license/url', /an absolute http or https address/],
    ['a list for an object', [['/units', []]], '/units', /an object, found \[\]/],
    ['two figures of one id', [['/figures/1/id', 'all']], '/figures/1/id', /"all", which stands at \/figures\/0\/id/],
    ['a figure’s id on a milestone', [['/milestones/0/id', 'all']], '/milestones/0/id', /stands at \/figures\/0\/id/],
    ['two sections of one id', [['/sections/1/id', 'office']], '/sections/1/id', /stands at \/sections\/0\/id/],
    [
      'a section that isn’t there',
      [['/figures/0/section', 'x']],
      '/figures/0/section',
      /the id of a section, found "x"/,
    ],
    ['the same on a milestone', [['/milestones/0/section', 'x']], '/milestones/0/section', /the id of a section/],
    ['three plural forms', [['/figures/0/unit', 'a|b|c']], '/figures/0/unit', /1, 2 or 4 forms, found "a\|b\|c"/],
    ['an empty plural form', [['/figures/0/unit', 'a|']], '/figures/0/unit', /1, 2 or 4 forms/],
    ['a missing plural form', [['/units/person/pl/many']], '/units/person/pl', /found no many/],
    ['missing plural forms', [['/units/person/uk', { other: 'особи' }]], '/units/person/uk', /found no one, few, many/],
    ['no form for all but 1', [['/units/person/en/other']], '/units/person/en', /expected a member "other"/],
    ['a unit without Polish', [['/units/person/pl']], '/units/person', /a Polish version/],
    ['a title without Polish', [['/title/pl']], '/title', /a Polish version/],
    ['a label without Polish', [['/figures/4/label', { en: 'x' }]], '/figures/4/label', /a Polish version/],
    ['words without Polish', [['/figures/5/words', { uk: 'x' }]], '/figures/5/words', /a Polish version/],
    ['a whole without Polish', [['/wholes/spending', { en: 'x' }]], '/wholes/spending', /a Polish version/],
    ['a share of nothing known', [['/figures/6/share/of', 'x']], '/figures/6/share/of', /of a figure or of a whole/],
    [
      'an m of nothing known',
      [['/figures/6/of', 'x']],
      '/figures/6/of',
      /a number or the id of a figure with a value, found "x"/,
    ],
    ['an m of 0', [['/figures/6/of', 0]], '/figures/6/of', /more than 0/],
    ['a part of nothing known', [['/figures/1/partOf', 'x']], '/figures/1/partOf', /the id of a figure, found "x"/],
    ['a part of itself', [['/figures/1/partOf', 'some']], '/figures/1/partOf', /another figure, found its own/],
    ['parts in a circle', [['/figures/2/partOf', 'few']], '/figures/2/partOf', /not itself a part/],
    ['a whole that is silent', [['/figures/2/parts']], '/figures/3/partOf', /says with "parts"/],
    ['parts over their whole', [['/figures/1/value', 7]], '/figures/0/value', /parts add up to \(11\), found 10/],
    [
      'a nested part over its whole',
      [['/figures/3/value', 5]],
      '/figures/3/value',
      /no more than.*"others" \(4\), found 5/,
    ],
    ['more digits than stated', [['/figures/4/value', 3.34]], '/figures/4/value', /a multiple of its precision 0.1/],
    ['the same in a series', [['/figures/6/series/1/value', 3561000000]], '/figures/6/series/1/value', /a multiple/],
    ['a series without time', [['/figures/6/series/0/period', 'once']], '/figures/6/series/0/period', /such as 2024/],
    ['a period twice', [['/figures/6/series/1/period', '2023']], '/figures/6/series/1/period', /each period once/],
    [
      'a school year twice, spelled differently',
      [
        ['/figures/6/series/0/period', '2023/24'],
        ['/figures/6/series/1/period', '2023/2024'],
      ],
      '/figures/6/series/1/period',
      /stands at \/figures\/6\/series\/0\/period/,
    ],
  ];

  for (const [fault, changes, pointer, message] of cases) {
    it(`finds ${fault}`, () => {
      const faults = checkReport(broken(...changes));
      const here = faults.filter((found) => found.pointer === pointer);
      assert.ok(here.length > 0, `nothing at "${pointer}", but ${JSON.stringify(faults)}`);
      assert.match(here.map((found) => found.message).join('\n'), message);
    });
  }

  it('says each thing once', () => {
    for (const [fault, changes, pointer] of cases) {
      const here = checkReport(broken(...changes)).filter((found) => found.pointer === pointer);
      assert.equal(here.length, 1, fault);
    }
  });

  it('finds all faults of a file, not the first alone', () => {
    const faults = checkReport(broken(['/figures/0/vaule', 1], ['/figures/1/partOf', 'x'], ['/figures/4/value', 3.34]));
    assert.deepEqual(
      faults.map(({ pointer }) => pointer),
      ['/figures/0/vaule', '/figures/1/partOf', '/figures/4/value'],
    );
  });

  it('lets hedges and rounding excuse a sum that is only seemingly too large', () => {
    assert.deepEqual(checkReport(broken(['/figures/0/qualifier', 'over'], ['/figures/1/value', 7])), []);
    assert.deepEqual(checkReport(broken(['/figures/1/qualifier', 'up-to'], ['/figures/1/value', 7])), []);
    const percent = [0, 1, 2].map((index): Change => [`/figures/${index}/unit`, 'percent']);
    assert.deepEqual(checkReport(broken(...percent, ['/figures/1/value', 7])), []);
  });

  it('stays calm whatever it is given', () => {
    for (const given of [null, undefined, 1, 'x', [], {}, { figures: [null, 1, { id: 1, series: 'x', share: [] }] }]) {
      assert.ok(checkReport(given).length > 0, JSON.stringify(given));
    }
  });
});

describe('checkText', () => {
  const cases: readonly (readonly [text: string, message: RegExp])[] = [
    ['', /line 1, column 1: expected a value, found the end of the file/],
    ['{"a": }', /line 1, column 7: expected a value, found "}"/],
    ['{\n  "a": 1,\n}', /line 3, column 1: expected a name in double quotes, found "}"/],
    ['{\r\n"a" 1}', /line 2, column 5: expected ":", found "1"/],
    ["{'a': 1}", /line 1, column 2: expected a name in double quotes or "}", found "'"/],
    ['[1 2]', /line 1, column 4: expected "," or the closing bracket, found "2"/],
    ['["a\nb"]', /line 1, column 2: .*not closed on its line/],
    ['["\\x"]', /line 1, column 2: expected a value or "]"/],
    ['{"a": 1}}', /line 1, column 9: expected the end of the file, found "}"/],
    ['{"a": [1}', /line 1, column 9: expected "," or the closing bracket/],
    ['["😀", x]', /line 1, column 8: expected a value, found "x"/],
    ['<!doctype html>', /line 1, column 1: expected a value, found "<"/],
    ['['.repeat(100_000), /column 100001: expected a value or "]", found the end of the file/],
  ];
  for (const [text, message] of cases) {
    it(`says where ${JSON.stringify(text.slice(0, 20))} stops being JSON`, () => {
      const faults = checkText(text);
      assert.equal(faults.length, 1);
      assert.equal(faults[0]?.pointer, '');
      assert.match(faults[0].message, message);
    });
  }

  it('reads past a byte order mark', () => {
    assert.deepEqual(checkText('\uFEFF{ "version": 1 }'), []);
  });
});

describe('krk-widgets', () => {
  const files: Readonly<Record<string, string>> = {
    'sound.json': JSON.stringify(SOUND),
    'broken.json': JSON.stringify(broken(['/figures/3/unit', 'a|b|c'])),
    'text.json': '{',
  };

  async function call(...args: string[]): Promise<{ status: number; out: string; error: string }> {
    let out = '';
    let error = '';
    const status = await run(args, {
      out: (text) => (out += text),
      error: (text) => (error += text),
      fetch,
      read: (file) => {
        const text = files[file];
        const missing = new Error(`ENOENT: no such file or directory, open '${file}'`);
        return text === undefined ? Promise.reject(missing) : Promise.resolve(new TextEncoder().encode(text));
      },
    });
    return { status, out, error };
  }

  it('counts what a sound file holds, and ends with 0', async () => {
    const { status, out, error } = await call('check', 'sound.json');
    assert.deepEqual([status, out, error], [0, 'sound.json: 7 figures, 1 milestone, no faults\n', '']);
  });

  it('names file, pointer and fault, and ends with 1', async () => {
    const { status, out } = await call('check', 'broken.json');
    assert.equal(status, 1);
    assert.match(out, /^broken\.json#\/figures\/3\/unit: expected .*\n$/);
  });

  it('checks the other files too', async () => {
    const { status, out, error } = await call('check', 'text.json', 'nowhere.json', 'sound.json');
    assert.equal(status, 1);
    assert.match(out, /^text\.json#: not JSON: line 1, column 2: .*\nsound\.json: 7 figures/);
    assert.equal(error, "nowhere.json: can't be read: no such file or directory\n");
  });

  it('helps when asked', async () => {
    const { status, out } = await call('--help');
    assert.equal(status, 0);
    assert.match(out, /^Usage: krk-widgets/);
  });

  for (const args of [[], ['chekc', 'sound.json'], ['check'], ['check', '--quiet', 'sound.json']]) {
    it(`explains itself when called as "${['krk-widgets', ...args].join(' ')}", and ends with 2`, async () => {
      const { status, out, error } = await call(...args);
      assert.deepEqual([status, out], [2, '']);
      assert.match(error, /^krk-widgets: .*\n\nUsage: krk-widgets/);
    });
  }

  describe('as a command', () => {
    const folder = mkdtempSync(join(tmpdir(), 'krk-cli-'));
    after(() => rmSync(folder, { recursive: true }));

    it('ends with the status, also when started through a link, as npm does', () => {
      const link = join(folder, 'krk-widgets.ts');
      const file = join(folder, 'broken.json');
      symlinkSync(fileURLToPath(new URL('../../src/publish/cli.ts', import.meta.url)), link);
      writeFileSync(file, files['broken.json'] ?? '');
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--no-warnings', '--import', import.meta.resolve('tsx'), link, 'check', file, krakow],
        { encoding: 'utf8' },
      );
      assert.equal(status, 1, stderr);
      assert.match(stdout, /#\/figures\/3\/unit: [\s\S]*krakow-2024\.json: \d+ figures, \d+ milestones, no faults/);
    });
  });
});
