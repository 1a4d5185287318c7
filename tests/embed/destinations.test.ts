import { expect } from '@open-wc/testing';
import { DESTINATIONS, readingsOf, recommend, type DestinationId } from '../../src/embed/destinations.js';
import type { SnippetKind } from '../../src/embed/snippet.js';
import { DESTINATION_NAMES, KIND_NAMES, READING_WORDS } from '../../src/embed/words.js';
import { LANGUAGES } from '../support/models.js';

const ids = Object.keys(DESTINATIONS) as DestinationId[];

/** What default configurations were measured to keep: script, element, frame, table, quotation, link. */
const SURVIVES: Partial<Record<DestinationId, string>> = {
  'wordpress-block': 't q a',
  'wordpress-author': 't q a',
  'wordpress-admin': 'S E I t q a',
  'drupal-basic': 'q a',
  'drupal-full': 'S E I t q a',
  joomla: 't q a',
  typo3: 't q a',
  moodle: 't q a',
  tinymce: 'I t q a',
  ckeditor: 't q a',
  // Its tables and frames arrive, but broken: see the survival test.
  quill: 'q a',
  cleaned: 't q a',
};

const NEEDS: Readonly<Record<SnippetKind, string>> = {
  url: 'a',
  blockquote: 'q a',
  figure: 't a',
  picture: 'a',
  iframe: 'I a',
  'sized-iframe': 'S I a',
  oembed: 'q I',
  element: 'E a',
  script: 'S E a',
  markdown: 'markdown',
  citation: 'a',
};

describe('destinations', () => {
  it('recommend nothing that was measured to be lost', () => {
    for (const [id, kept = ''] of Object.entries(SURVIVES) as [DestinationId, string][]) {
      for (const kind of recommend(id)) {
        expect(kept.split(' '), `${id}: ${kind}`).to.include.members(NEEDS[kind].split(' '));
      }
    }
  });

  it('recommend an address first only where an embed is made of it', () => {
    expect(ids.filter((id) => recommend(id)[0] === 'url')).to.deep.equal([
      'wordpress-block',
      'wordpress-author',
      'wordpress-admin',
    ]);
  });

  it('recommend a number that is text before one that is a picture', () => {
    for (const id of ids) {
      const kinds = recommend(id);
      expect(new Set(kinds).size, id).to.equal(kinds.length);
      expect(kinds[0], id).not.to.equal('picture');
      expect(
        kinds.some((kind) => ['blockquote', 'figure', 'markdown'].includes(kind)),
        id,
      ).to.equal(true);
    }
    expect(recommend('unknown')[0]).to.equal('blockquote');
  });

  it('recommend what there is', () => {
    expect(recommend('tinymce', { blockquote: '<blockquote></blockquote>', markdown: '' })).to.deep.equal([
      'blockquote',
    ]);
    expect(recommend('drupal-basic', {})).to.deep.equal([]);
  });

  it('say what a reader gets with a script and without', () => {
    const cases: [DestinationId, SnippetKind, withScript: string, withoutScript: string][] = [
      ['wordpress-author', 'url', 'sized-frame', 'text'],
      ['markdown', 'url', 'link', 'link'],
      ['own-page', 'script', 'live', 'text'],
      ['own-page', 'sized-iframe', 'sized-frame', 'page-frame'],
      ['own-page', 'iframe', 'frame', 'page-frame'],
      ['tinymce', 'iframe', 'page-frame', 'page-frame'],
      ['drupal-basic', 'blockquote', 'text', 'text'],
      ['joomla', 'figure', 'table', 'table'],
      ['newsletter', 'picture', 'picture', 'picture'],
    ];
    for (const [id, kind, withScript, withoutScript] of cases) {
      expect(readingsOf(id, kind), `${id}: ${kind}`).to.deep.equal({ withScript, withoutScript });
    }
  });

  it('have names in every language, no two the same', () => {
    for (const language of LANGUAGES) {
      for (const names of [DESTINATION_NAMES, KIND_NAMES, READING_WORDS]) {
        const texts = Object.values(names[language]);
        expect(new Set(texts).size, language).to.equal(texts.length);
        expect(texts.every((text) => text.trim() !== '')).to.equal(true);
      }
      for (const id of ids) {
        for (const kind of recommend(id)) {
          const { withScript, withoutScript } = readingsOf(id, kind);
          expect(READING_WORDS[language][withScript], id).to.be.a('string');
          expect(READING_WORDS[language][withoutScript], id).to.be.a('string');
        }
      }
    }
  });
});
