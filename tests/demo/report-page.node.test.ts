import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { makeOverview } from '../../demo/make-overview.js';
import { makeReport } from '../../demo/make-report.js';
import { readPage } from '../../demo/page.js';

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

/** Tag, attributes and content of each element on the page. */
const elements = [...page.matchAll(/<(krk-[a-z-]+)\b([^>]*)>(.*?)<\/\1\s*>/gs)].map(
  ([, tag = '', attributes = '', content = '']) => ({
    tag,
    src: /\bsrc="([^"]*)"/.exec(attributes)?.[1],
    ids: (/\bfigure="([^"]*)"/.exec(attributes)?.[1] ?? '').split(/\s+/),
    content,
  }),
);
const shown = elements.flatMap(({ ids }) => ids);

describe('the report’s page', () => {
  it('is fresh: npx tsx demo/make-report.ts', async () => {
    assert.equal(page, await makeReport());
  });

  it('holds each figure and each milestone exactly once', () => {
    const all = [...report.figures, ...report.milestones].map(({ id }) => id);
    assert.deepEqual(shown.toSorted(), all.toSorted());
  });

  it('reads each from the report file', () => {
    assert.deepEqual([...new Set(elements.map(({ src }) => src))], ['./data/krakow-2024.json']);
  });

  it('keeps each in its own section', () => {
    for (const { id } of report.sections) {
      const section = new RegExp(`<section id="${id}".*?</section>`, 's').exec(page)?.[0] ?? '';
      for (const entry of [...report.figures, ...report.milestones]) {
        const isIn = new RegExp(`figure="(?:[^"]* )?${entry.id.replaceAll('.', '\\.')}[ "]`).test(section);
        assert.equal(isIn, entry.section === id, `${entry.id} in ${id}`);
      }
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
