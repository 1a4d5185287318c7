import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { makeOverview } from '../../demo/make-overview.js';
import { makeReport } from '../../demo/make-report.js';
import { readPage } from '../../demo/page.js';
import { readReport } from '../../src/data/report.js';

interface Entry {
  readonly id: string;
  readonly section: string;
}

const read = (path: string): string => readFileSync(new URL(`../../demo/${path}`, import.meta.url), 'utf8');
const report = JSON.parse(read('data/krakow-2024.json')) as {
  readonly sections: readonly Entry[];
  readonly figures: readonly Entry[];
  readonly milestones: readonly Entry[];
};
const page = await readPage('report.html');

interface Shown {
  readonly tag: string;
  readonly ids: readonly string[];
  readonly attributes: string;
  readonly content: string;
}

/** Tag, figures and content of each picture on the page; what is cited in a sentence stands there too. */
const elements = [...page.matchAll(/<(krk-(?!report|cite)[a-z-]+)\b([^>]*)>(.*?)<\/\1\s*>/gs)].map(
  ([, tag = '', attributes = '', content = '']): Shown => ({
    tag,
    attributes,
    ids: (/\bfigure="([^"]*)"/.exec(attributes)?.[1] ?? '').split(/\s+/),
    content,
  }),
);

/** All that a picture shows: the parts of a whole with it, and a share that is a figure of its own. */
function shownBy({ tag, ids }: Shown): string[] {
  const json = report as never;
  const [id = ''] = ids;
  if (tag === 'krk-breakdown')
    return [id, ...readReport(json, [id], { parts: true }).figures.map((part) => part.id ?? '')];
  if (tag === 'krk-budget-share')
    return [id, ...report.figures.flatMap((one) => (one.id === `${id}.share` ? one.id : []))];
  return [...ids];
}

const figures = report.figures.map(({ id }) => id);
const shown = elements.flatMap(shownBy);

describe('the report’s page', () => {
  it('is fresh: npx tsx demo/make-report.ts', async () => {
    assert.equal(page, await makeReport());
  });

  it('shows each figure and each milestone, and none twice but a part that has a course of its own', () => {
    const all = [...figures, ...report.milestones.map(({ id }) => id)];
    assert.equal(figures.length, 121);
    assert.deepEqual([...new Set(shown)].toSorted(), all.toSorted());
    const twice = shown.filter((id, index) => shown.indexOf(id) !== index);
    assert.deepEqual(twice, ['office.services.electronic']);
  });

  it('uses every element', () => {
    const used = new Set([...page.matchAll(/<(krk-[a-z]+(?:-[a-z]+)*)/g)].map(([, tag]) => tag));
    assert.deepEqual([...used].toSorted(), [
      'krk-breakdown',
      'krk-budget-share',
      'krk-cite',
      'krk-compare',
      'krk-ratio',
      'krk-report',
      'krk-stat',
      'krk-timeline',
    ]);
  });

  it('takes them all from one report file, named once', () => {
    assert.match(page, /<krk-report src="\.\/data\/krakow-2024\.json"\s*>/);
    assert.deepEqual(
      elements.filter(({ attributes }) => /\bsrc=/.test(attributes)),
      [],
    );
  });

  it('keeps each in its own section', () => {
    const entries = new Map([...report.figures, ...report.milestones].map(({ id, section }) => [id, section]));
    for (const [, id = '', content = ''] of page.matchAll(/<section id="([^"]*)"(.*?)<\/section>/gs)) {
      const ids = [...content.matchAll(/\bfigure="([^"]*)"/g)].flatMap(([, text = '']) => text.split(/\s+/));
      assert.ok(ids.length > 10, id);
      for (const one of ids) assert.equal(entries.get(one), id, one);
    }
  });

  it('says each in three languages before any script runs, in phrasing content alone', () => {
    for (const { ids, content } of elements) {
      for (const language of ['pl', 'en', 'uk']) {
        const text = new RegExp(`<span lang="${language}"\\s*>(.*?)</span\\s*>`, 's').exec(content)?.[1] ?? '';
        assert.match(text.replace(/<[^>]*>/g, ''), /\S/, `${ids.join(' ')} in ${language}`);
      }
      const tags = [...content.matchAll(/<([a-z]+)/g)].map(([, tag]) => tag ?? '');
      assert.deepEqual(
        tags.filter((tag) => !['span', 'b', 'i', 'small'].includes(tag)),
        [],
      );
    }
  });

  it('has one timeline of events for each section that has any', () => {
    const events = new Set(report.milestones.map(({ id }) => id));
    const timelines = elements.filter(({ ids }) => ids.some((id) => events.has(id)));
    assert.equal(timelines.length, new Set(report.milestones.map(({ section }) => section)).size);
    for (const { tag } of timelines) assert.equal(tag, 'krk-timeline');
  });
});

describe('the overview', () => {
  it('is fresh: npx tsx demo/make-overview.ts', async () => {
    assert.equal(await readPage('index.html'), await makeOverview());
  });
});

describe('both pages', () => {
  it('hold nothing that a strict policy would block', async () => {
    for (const file of ['index.html', 'report.html']) {
      const text = await readPage(file);
      assert.doesNotMatch(text, /\sstyle="/, `${file}: a style attribute`);
      assert.doesNotMatch(text, /\son[a-z]+="/, `${file}: a handler`);
      assert.doesNotMatch(text, /<style/, `${file}: a style element`);
      const inline = [...text.matchAll(/<script\b([^>]*)>/g)].filter(([, attributes = '']) => {
        return !attributes.includes('src=') && !attributes.includes('application/json');
      });
      assert.deepEqual(inline, [], `${file}: an inline script`);
    }
  });
});
