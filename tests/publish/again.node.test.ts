// What a second publication finds: half of the first, other people's files, figures and sections that are gone.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { run } from '../../src/publish/cli.js';
import type { Drawing } from '../../src/publish/draw.js';
import { filesOf, noDrawing, published, remove, textOf } from './support.js';

const made: string[] = [];
const folder = (): string => {
  const one = mkdtempSync(join(tmpdir(), 'krk-again-'));
  made.push(one);
  return one;
};
after(() => made.forEach(remove));

const figure = (id: string, value: number, more: object = {}): object => ({
  id,
  section: 'a',
  label: { pl: `Liczba ${id}` },
  value,
  period: '2024',
  ...more,
});
const report = (figures: readonly object[], sections: readonly string[] = ['a']): Record<string, unknown> => ({
  version: 1,
  title: { pl: 'Raport', en: 'Report', uk: 'Звіт' },
  sections: sections.map((id) => ({ id, title: { pl: `Część ${id}`, en: `Part ${id}`, uk: `Частина ${id}` } })),
  figures,
});

const OLD = report([figure('x', 3217), figure('y', 5)]);

describe('publishing after a run that was broken off', () => {
  it('writes anew what that run has left half changed, though the report is the one from before it', async () => {
    const out = folder();
    await published(OLD, out);
    const drawing: Drawing = {
      ...noDrawing,
      card: (view, language) =>
        view.kind === 'stat' && view.shown.value === 6
          ? Promise.reject(new Error('disk'))
          : noDrawing.card(view, language),
    };
    await assert.rejects(published(report([figure('x', 9999), figure('y', 6)]), out, undefined, drawing), /disk/);
    assert.match(textOf(out, 'pl/x/index.html'), /9.?999/, 'the first figure was written');
    await published(OLD, out);
    for (const path of ['pl/x/index.html', 'uk/x/oembed.json', 'en/x/figure.json'])
      assert.doesNotMatch(textOf(out, path), /9.?999/, path);
    assert.match(textOf(out, 'pl/x/index.html'), /3.217/);
  });

  it('puts back a page and a picture that somebody has deleted', async () => {
    const out = folder();
    await published(OLD, out);
    const before = filesOf(out).sort();
    rmSync(join(out, 'pl/x'), { recursive: true });
    rmSync(join(out, 'uk/y/card.png'));
    const { outcome } = await published(OLD, out);
    assert.deepEqual(filesOf(out).sort(), before);
    assert.deepEqual([outcome.added, outcome.changed], [[], []], 'no news');
  });

  it('leaves no half of a file behind', async () => {
    const out = folder();
    await published(OLD, out);
    // A folder in a file's place can't be written over.
    rmSync(join(out, 'en/x/figure.csv'));
    mkdirSync(join(out, 'en/x/figure.csv/in-the-way'), { recursive: true });
    await assert.rejects(published(report([figure('x', 1), figure('y', 5)]), out));
    assert.deepEqual(
      filesOf(out).filter((file) => file.endsWith('.part')),
      [],
    );
  });

  it('believes of what it remembered only what is whole', async () => {
    const out = folder();
    await published(OLD, out);
    const path = join(out, '.krk-publish.json');
    const state = JSON.parse(readFileSync(path, 'utf8')) as { figures: Record<string, object>; changes: unknown[] };
    writeFileSync(
      path,
      JSON.stringify({ ...state, figures: { ...state.figures, x: { hash: 'q' } }, changes: [7, {}] }),
    );
    const { outcome } = await published(OLD, out);
    assert.deepEqual(outcome.added, ['x']);
  });
});

describe('what has changed', () => {
  const newsOf = (out: string, language: string): string[] =>
    [...textOf(out, `${language}/feed.xml`).matchAll(/<entry>\s*<title>(.*?)<\/title>/g)].map(
      ([, title]) => title ?? '',
    );

  it('is said of a figure whose earlier value has changed too, and never that nothing was what it is', async () => {
    const out = folder();
    await published(OLD, out);
    const next = report([figure('x', 3217, { previous: { period: '2023', value: 3000 } }), figure('y', 5)]);
    const { outcome } = await published(next, out, '2026-02-02T00:00:00Z');
    assert.deepEqual(outcome.changed, ['x']);
    const [pl] = newsOf(out, 'pl');
    assert.match(pl ?? '', /^Liczba x.*wartość bez zmian: 3.217$/);
    assert.match(newsOf(out, 'en')[0] ?? '', /the value is still 3,217$/);
    assert.match(newsOf(out, 'uk')[0] ?? '', /значення те саме: 3.217$/);
    assert.match(textOf(out, 'sitemap.xml'), /<lastmod>2026-02-02/);
  });

  it('is told in the feed of each section, however many changes there are in others', async () => {
    const out = folder();
    const many = (offset: number): Record<string, unknown> =>
      report(
        [
          ...Array.from({ length: 120 }, (_, at) => figure(`f${at}`, at + offset)),
          figure('last', offset, { section: 'b' }),
        ],
        ['a', 'b'],
      );
    await published(many(1), out);
    await published(many(2), out, '2026-03-03T00:00:00Z');
    assert.match(textOf(out, 'pl/section/b/feed.xml'), /było 1, jest 2/);
  });
});

describe('a section that is gone', () => {
  it('says so in its place, without a number that would grow old', async () => {
    const out = folder();
    await published(report([figure('x', 3217, { section: 'b' })], ['a', 'b']), out);
    const { outcome } = await published(report([figure('x', 4000)]), out);
    assert.deepEqual(outcome.gone, ['b']);
    for (const language of ['pl', 'en', 'uk']) {
      const page = textOf(out, `${language}/section/b/index.html`);
      assert.doesNotMatch(page, /3.?217/);
      assert.match(page, new RegExp(`<p>.*href="(?:\\.\\./)+${language}/"`), 'leads to the report');
    }
    assert.match(
      textOf(out, 'en/section/b/index.html'),
      /<h1>Part b<\/h1>\s*<p>This part is no longer in the report\./,
    );
    assert.doesNotMatch(textOf(out, 'sitemap.xml'), /section\/b\//);
    const again = await published(report([figure('x', 4000)]), out);
    assert.equal(again.outcome.written, 0);
  });
});

describe('krk-widgets publish into a folder', () => {
  async function publish(json: unknown, out: string, ...more: string[]): Promise<{ status: number; error: string }> {
    const file = join(folder(), 'own.json');
    writeFileSync(file, JSON.stringify(json));
    return await publishFile(file, out, ...more);
  }
  async function publishFile(file: string, out: string, ...more: string[]): Promise<{ status: number; error: string }> {
    let error = '';
    const status = await run(['publish', file, '--out', out, '--base-url', 'https://x.example/', ...more], {
      out: () => undefined,
      error: (text) => (error += text),
      read: (name) => readFile(name),
      fetch,
    });
    return { status, error };
  }

  it('that holds files of others asks before it writes over them', async () => {
    const out = folder();
    writeFileSync(join(out, 'index.html'), 'Mine');
    const refused = await publish(OLD, out);
    assert.equal(refused.status, 1);
    assert.match(refused.error, /holds files that publish didn't write: index\.html; .*--force/);
    assert.deepEqual(filesOf(out), ['index.html']);
    assert.equal((await publish(OLD, out, '--force')).status, 0);
    assert.notEqual(textOf(out, 'index.html'), 'Mine');
    // From now on it is its own.
    assert.equal((await publish(OLD, out)).status, 0);
  });

  it('never writes over the report that it reads', async () => {
    const out = folder();
    const file = join(out, 'report.json');
    const text = JSON.stringify(OLD, null, 4);
    writeFileSync(file, text);
    const { status, error } = await publishFile(file, out, '--force');
    assert.equal(status, 1);
    assert.match(error, /would be overwritten/);
    assert.equal(readFileSync(file, 'utf8'), text);
  });

  for (const id of [
    '.',
    '..',
    '-',
    'a.',
    '.a',
    'index.html',
    'feed.xml',
    'section',
    'con',
    'nul.txt',
    'x'.repeat(101),
  ]) {
    it(`refuses a figure with the id ${id.slice(0, 20)}, and writes nothing`, async () => {
      const out = folder();
      const { status, error } = await publish(report([figure(id, 1)]), out);
      assert.equal(status, 1);
      assert.match(error, /own\.json#\/figures\/0\/id: expected /);
      assert.ok(!existsSync(out) || !filesOf(out).length);
    });
  }

  it('refuses names of which nothing is seen', async () => {
    for (const label of ['\u202e\u2066', { pl: '\u200b' }]) {
      const { status, error } = await publish(report([figure('x', 1, { label })]), folder());
      assert.equal(status, 1);
      assert.match(error, /own\.json#\/figures\/0\/label(?:\/pl)?: expected a text that can be seen/);
    }
    for (const id of ['..', '.'])
      assert.match((await publish(report([], [id]), folder())).error, /#\/sections\/0\/id: expected an id/);
  });
});
