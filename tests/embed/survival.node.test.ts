// What sanitize-html leaves of each snippet in its default configuration.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import sanitize from 'sanitize-html';
import type { Json } from '../../src/data/members.js';
import { recommend } from '../../src/embed/destinations.js';
import type { SnippetKind } from '../../src/embed/snippet.js';
import { LANGUAGES } from '../support/models.js';
import { samplesOf, SOURCE, type Sample } from './samples.js';

const report = JSON.parse(readFileSync(new URL('../../demo/data/krakow-2024.json', import.meta.url), 'utf8')) as Json;
const figures = LANGUAGES.flatMap((language) => samplesOf(report, language));

/** All that is read between tags. */
const textOf = (html: string): string => html.replace(/<[^>]*>/g, '');

const cellsOf = (html: string): string[] =>
  [...html.matchAll(/<t[hd]\b[^>]*>(.*?)<\/t[hd]>/g)].map(([, text]) => text ?? '');

/** What of a snippet is there in some HTML, by short names. */
function marks(html: string, { numbers, page, snippets }: Sample, kind: SnippetKind): string {
  const found = {
    number: numbers.every((number) => textOf(html).includes(number)),
    link: new RegExp(`<a href="${page}">[^<]`).test(html),
    'empty-link': html.includes(`<a href="${page}"></a>`),
    source: html.includes(`<a href="${SOURCE}">Raport</a>`),
    quote: html.includes('<blockquote>'),
    table: html.includes('<table>') && cellsOf(html).join('|') === cellsOf(snippets[kind] ?? '').join('|'),
    caption: html.includes('<caption>'),
    attributes: / (scope|lang|class|data-krk)=/.test(html),
    frame: html.includes('<iframe'),
    element: html.includes('<krk-'),
    script: html.includes('<script'),
  };
  return Object.entries(found)
    .flatMap(([name, isThere]) => (isThere ? [name] : []))
    .join(' ');
}

const KEPT: Readonly<Partial<Record<SnippetKind, string>>> = {
  blockquote: 'number link source quote',
  figure: 'number link source table caption',
  // It takes pictures out, and the number with them.
  picture: 'empty-link source',
  iframe: 'number link source',
  'sized-iframe': 'number link source',
  oembed: 'number link source quote',
  element: 'number link source',
  script: 'number link source',
};

describe('snippets cleaned by sanitize-html', () => {
  it('show number, hedge and source, where the builder recommends them', () => {
    const kinds = recommend('cleaned');
    assert.ok(kinds.length > 0);
    for (const sample of figures) {
      for (const kind of kinds) {
        const found = marks(sanitize(sample.snippets[kind] ?? ''), sample, kind);
        assert.match(found, /^number link source (quote|table)/, `${sample.name}, ${sample.language}, ${kind}`);
      }
    }
  });

  it('are left of every kind what was measured', () => {
    for (const sample of figures) {
      for (const [kind, expected] of Object.entries(KEPT) as [SnippetKind, string][]) {
        const found = marks(sanitize(sample.snippets[kind] ?? ''), sample, kind);
        assert.equal(found, expected, `${sample.name}, ${sample.language}, ${kind}`);
      }
    }
  });
});
