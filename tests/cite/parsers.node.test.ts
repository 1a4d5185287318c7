import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { STYLES } from '../../src/cite/styles.js';
import type { Source } from '../../src/model/figure.js';
import type { FigureView } from '../../src/view/view.js';
import { LANGUAGES } from '../support/models.js';
import { cited, FULL, HOSTILE, share, stat, timeline } from './samples.js';

const FORMATS = ['bibtex', 'csl-json'] as const;
const UNSTATED = { pl: 'nie podano', en: 'not stated', uk: 'не вказано' };

/** What a program for bibliographies makes of it. */
function parse(text: string): Readonly<Record<string, unknown>> {
  const { data } = new Cite(text);
  assert.equal(data.length, 1, text);
  return data[0] ?? {};
}

const parts = (...numbers: number[]): unknown => ({ 'date-parts': [numbers] });
const spaced = (text: unknown): string => String(text).replaceAll('\u00a0', ' ');

for (const format of FORMATS) {
  const read = (view: FigureView, language: (typeof LANGUAGES)[number]): Readonly<Record<string, unknown>> =>
    parse(STYLES[format](cited(view, language, { file: 'https://example.org/a_b%20c.json?x=1&y={2}' }), language));

  describe(`${format}, read back by a parser`, () => {
    for (const language of LANGUAGES) {
      it(`holds what a full source states, in ${language}`, () => {
        const view = stat({ locator: 's. 12' }, { ...FULL, url: 'https://example.org/a_b%20c.pdf?x=1&y={2}#z' });
        const { source, figure } = cited(view, language);
        const entry = read(view, language);
        assert.equal(entry.type, 'webpage');
        assert.equal(entry.title, source.title);
        assert.equal(entry.publisher, 'Urząd Miasta');
        assert.equal(String(entry.URL).replace('%7B2%7D', '{2}'), 'https://example.org/a_b%20c.pdf?x=1&y={2}#z');
        assert.deepEqual(entry.issued, parts(2025, 6, 30));
        assert.deepEqual(entry.accessed, parts(2026, 1, 5));
        assert.match(String(entry.id), /^[a-z0-9-]+$/);
        const note = spaced(entry.note);
        assert.ok(note.startsWith(`${spaced(figure)}. `), note);
        assert.ok(note.includes('s. 12') && note.includes('CC BY 4.0') && note.includes('2025-07-01'), note);
        assert.ok(note.includes('https://example.org/a_b%20c.json?x=1&y={2}'), note);
      });

      it(`says what was not stated, in ${language}`, () => {
        const entry = read(stat(), language);
        assert.equal(entry.type, 'document');
        assert.ok(String(entry.title).includes(UNSTATED[language]), String(entry.title));
        for (const missing of ['URL', 'publisher', 'issued']) assert.equal(entry[missing], undefined);
        assert.deepEqual(entry.accessed, parts(2026, 11, 22));
        assert.ok(spaced(entry.note).toLowerCase().includes(`${UNSTATED[language]}: `), String(entry.note));
      });
    }

    it('keeps the hedges of all values', () => {
      assert.ok(spaced(read(share(), 'pl').note).includes('ponad 36% całości (wydatki miasta)'));
      assert.ok(spaced(read(timeline(), 'uk').note).includes('близько 1,11 млн'));
      const change = stat({ value: -4, qualifier: 'about', unit: { kind: 'percent' }, precision: 1 });
      assert.ok(spaced(read(change, 'pl').note).includes('ok. −4%'));
    });

    const dates: readonly [published: string, issued: unknown][] = [
      ['2025', parts(2025)],
      ['2025-06', parts(2025, 6)],
      ['wiosna 2025', { literal: 'wiosna 2025' }],
    ];
    for (const [published, issued] of dates) {
      it(`reads when it was published: ${published}`, () => {
        assert.deepEqual(read(stat({}, { ...FULL, published }), 'pl').issued, issued);
      });
    }

    for (const text of HOSTILE) {
      it(`takes a text for nothing but text: ${JSON.stringify(text)}`, () => {
        const source: Source = { ...FULL, title: text, publisher: text };
        const entry = read(stat({ label: text }, source), 'pl');
        const plain = (given: unknown): string => spaced(given).replace(/\s+/g, ' ').replaceAll('’', "'").trim();
        assert.equal(plain(entry.title), plain(text));
        assert.equal(plain(entry.publisher), plain(text));
        assert.ok(plain(entry.note).startsWith(plain(text)), String(entry.note));
      });
    }
  });
}
