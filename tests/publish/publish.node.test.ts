import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { run } from '../../src/publish/cli.js';
import { filesOf } from './support.js';

const REPORT = {
  version: 1,
  title: { pl: 'Raport' },
  sections: [{ id: 'a', title: 'A' }],
  units: {
    person: {
      pl: { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' },
      en: { one: 'person', other: 'people' },
    },
  },
  figures: [
    {
      id: 'staff',
      section: 'a',
      label: { pl: 'Etaty', en: 'Posts' },
      value: 3200,
      precision: 100,
      qualifier: 'nearly',
      unit: 'person',
      period: '2024',
    },
    {
      id: 'mail',
      label: 'Listy',
      value: 7,
      period: '2024',
      series: [
        { period: '2023', value: 5 },
        { period: '2024', value: 7 },
      ],
    },
  ],
};

const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'krk-publish-'));
  folders.push(made);
  return made;
};
after(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true });
});

/** Runs the command on a report, and answers with what it said. */
async function publish(
  report: unknown,
  out: string,
  base = 'https://figures.example/k',
): Promise<{ status: number; out: string; error: string }> {
  const file = join(folder(), 'report.json');
  writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
  const said = { out: '', error: '' };
  const status = await run(['publish', file, '--out', out, '--base-url', base], {
    out: (text) => (said.out += text),
    error: (text) => (said.error += text),
    read: (name) => readFile(name),
    fetch,
  });
  return { status, ...said };
}

/** Width and height in the header of a PNG. */
function sizeOf(path: string): [number, number] {
  const bytes = readFileSync(path);
  assert.equal(bytes.subarray(1, 4).toString('latin1'), 'PNG', path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('krk-widgets publish', () => {
  it('makes a site with its pictures, says which figures, and how long and how much memory it took', async () => {
    const out = folder();
    const { status, error, out: said } = await publish(REPORT, out);
    assert.equal(status, 0);
    assert.match(error, /^note: the report has no publisher, so/m);
    assert.match(said, /^added: staff, mail$/m);
    assert.match(said, /2 figures: 2 added, 0 changed; \d+ files written in \d+\.\d s, at most \d+ MB of memory/);
    assert.deepEqual(sizeOf(join(out, 'uk/staff/card.png')), [1200, 630]);
    const [width, height] = sizeOf(join(out, 'en/staff/figure.png'));
    assert.deepEqual(sizeOf(join(out, 'en/staff/figure@2x.png')), [width * 2, height * 2]);
    const answer = JSON.parse(readFileSync(join(out, 'en/staff/oembed-photo.json'), 'utf8')) as object;
    assert.deepEqual({ ...answer, width, height }, answer);
    for (const name of ['chart', 'chart-dark', 'chart-narrow', 'chart-narrow-dark'])
      assert.match(readFileSync(join(out, `pl/mail/${name}.svg`), 'utf8'), /^<(\?xml|svg)/);
    assert.ok(existsSync(join(out, 'krk-widgets-0.1.0/krk.classic.js')));
    assert.match(readFileSync(join(out, 'pl/staff/index.html'), 'utf8'), /prawie|blisko/);
  });

  it('draws and writes nothing the second time', async () => {
    const out = folder();
    await publish(REPORT, out);
    const { status, out: said } = await publish(REPORT, out);
    assert.equal(status, 0);
    assert.match(said, /2 figures: 0 added, 0 changed; 0 files written/);
  });

  for (const [name, bad] of Object.entries({
    'a fault of its shape': { ...REPORT, figures: [{ ...REPORT.figures[0], value: 'many' }] },
    'a reference to nothing': {
      ...REPORT,
      figures: [{ ...REPORT.figures[0], unit: undefined, share: { value: 5, of: 'nothing' } }],
    },
    'text that is no JSON': '{"version": 1, "figures": [',
    'an HTML page in its place': '<!doctype html><title>Not found</title>',
  })) {
    it(`overwrites nothing for a report with ${name}, names it, and ends with 1`, async () => {
      const out = folder();
      await publish(REPORT, out);
      const before = filesOf(out).map((file) => [file, readFileSync(join(out, file), 'base64')]);
      const { status, error, out: said } = await publish(bad, out);
      assert.equal(status, 1);
      assert.match(error, /report\.json#?\S*: /);
      assert.equal(said, '');
      assert.deepEqual(
        filesOf(out).map((file) => [file, readFileSync(join(out, file), 'base64')]),
        before,
      );
    });
  }

  it('says what is missing when it is called wrongly, and ends with 2', async () => {
    for (const [args, expected] of [
      [['publish'], /publish needs a file/],
      [['publish', 'a.json'], /needs --out/],
      [['publish', 'a.json', '--out', 'x'], /needs --base-url/],
      [['publish', 'a.json', 'b.json', '--out', 'x', '--base-url', 'https://x.example/'], /one report/],
      [['publish', 'a.json', '--out', 'x', '--base-url', 'figures.example'], /absolute address/],
      [['publish', 'a.json', '--out', 'x', '--base-url', 'javascript:alert(1)'], /http or https/],
      [['publish', 'a.json', '--out', 'x', '--base-url', 'https://me:secret@x.example/'], /password/],
      [['publish', 'a.json', '--out', 'x', '--base-url', 'https://x.example/?a=1'], /without "\?"/],
    ] as const) {
      let error = '';
      const status = await run(args, {
        out: () => undefined,
        error: (text) => (error += text),
        read: () => Promise.reject(new Error('no')),
        fetch,
      });
      assert.equal(status, 2, args.join(' '));
      assert.match(error, expected);
    }
  });

  it('names a file that is not there, and ends with 1', async () => {
    let error = '';
    const status = await run(['publish', 'gone.json', '--out', folder(), '--base-url', 'https://x.example/'], {
      out: () => undefined,
      error: (text) => (error += text),
      read: (name) => readFile(name),
      fetch,
    });
    assert.equal(status, 1);
    assert.match(error, /gone\.json: not published: .*no such file/);
  });
});
