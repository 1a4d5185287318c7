// What default configurations of editors and cleaners leave of each snippet. The records below were measured; where a new
// version of an editor does otherwise, the test says so, and src/embed/destinations.ts may have to change.
import { expect } from '@open-wc/testing';
import { recommend, type DestinationId } from '../../src/embed/destinations.js';
import type { SnippetKind } from '../../src/embed/snippet.js';
import { krakow } from '../view/krakow.js';
import { LANGUAGES, spaced } from '../support/models.js';
import { ckeditor, dompurify, quill, tinymce, type Editor } from './editors.js';
import { samplesOf, SOURCE, type Sample } from './samples.js';

const parsed = (html: string): HTMLElement =>
  new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html').body;

const rowsOf = (root: HTMLElement): string =>
  JSON.stringify([...root.querySelectorAll('tr')].map((row) => [...row.cells].map(({ textContent }) => textContent)));

/** What of a snippet is there in some HTML, by short names. */
function marks(html: string, { numbers, page, snippets }: Sample, kind: SnippetKind): string {
  const body = parsed(html);
  const find = (selector: string): Element | null => body.querySelector(selector);
  const has = (text: string): boolean => numbers.every((number) => text.includes(number));
  const text = body.textContent;
  // Where all spaces are no-break ones, those in the number hold nothing together either.
  const isKept = text.includes(' ');
  const alt = find(`a[href="${page}"] > img[src]`)?.getAttribute('alt') ?? '';
  const isWhole = rowsOf(body) === rowsOf(parsed(snippets[kind] ?? ''));
  const found = {
    number: isKept && has(text),
    'number-respaced': !(isKept && has(text)) && numbers.every((number) => spaced(text).includes(spaced(number))),
    picture: has(alt),
    link: find(`a[href="${page}"]`)?.textContent.concat(alt),
    source: find(`a[href="${SOURCE}"]`)?.textContent,
    quote: find('blockquote'),
    table: find('table') && isWhole,
    'broken-table': find('table') && !isWhole,
    head: find('thead th') && find('tbody th'),
    caption: find('caption')?.textContent,
    scope: find('th[scope="col"]') && find('th[scope="row"]'),
    frame: find('iframe[src]'),
    title: find('iframe[title]'),
    sandbox: find('iframe[sandbox]'),
    element: find('krk-stat, krk-budget-share, krk-timeline, krk-compare'),
    script: find('script'),
    data: find('[data-krk]'),
    class: find('.krk-figure'),
    lang: find('[lang]'),
  };
  return Object.entries(found)
    .flatMap(([name, isThere]) => (isThere ? [name] : []))
    .join(' ');
}

type Kept = Readonly<Partial<Record<SnippetKind, string>>>;

interface System {
  readonly start: () => Promise<Editor> | Editor;
  /** What the builder calls it. */
  readonly destination: DestinationId;
  /** What is left of each kind, given as source and pasted. */
  readonly source: Kept;
  readonly clipboard: Kept;
}

const ALL = 'number link source quote data class lang';

/** Before anything is done to it: what each kind is made of. */
const WHOLE: Kept = {
  blockquote: ALL,
  figure: 'number link source table head caption scope data class lang',
  picture: 'picture link source data class lang',
  iframe: 'number link source frame title lang',
  'sized-iframe': 'number link source frame title script lang',
  oembed: 'number link source quote frame title lang',
  element: 'number link source element lang',
  script: 'number link source element script lang',
};

const TINYMCE: Kept = {
  ...WHOLE,
  iframe: 'number link source frame title sandbox lang',
  'sized-iframe': 'number link source frame title sandbox lang',
  oembed: 'number link source quote frame title sandbox lang',
  element: 'number link source',
  script: 'number link source',
};

const CKEDITOR: Kept = {
  blockquote: 'number link source quote',
  figure: 'number link source table head',
  picture: 'picture link source',
  iframe: 'number link source',
  'sized-iframe': 'number link source',
  oembed: 'number link source quote',
  element: 'number link source',
  script: 'number link source',
};

const SYSTEMS: Readonly<Record<string, System>> = {
  'TinyMCE 8': { start: tinymce, destination: 'tinymce', source: TINYMCE, clipboard: TINYMCE },
  'CKEditor 5': { start: ckeditor, destination: 'ckeditor', source: CKEDITOR, clipboard: CKEDITOR },
  'Quill 2': {
    start: quill,
    destination: 'quill',
    // What it exports has no-break spaces only, and a link to the frame in the frame's place.
    source: {
      blockquote: 'number-respaced link source quote',
      figure: 'number-respaced link source broken-table',
      picture: 'picture link source',
      iframe: 'number-respaced link source',
      'sized-iframe': 'number-respaced link source',
      oembed: 'number-respaced link source quote',
      element: 'number-respaced link source',
      script: 'number-respaced link source',
    },
    // What it holds has plain spaces only.
    clipboard: {
      blockquote: 'number-respaced link source quote',
      figure: 'number-respaced link source broken-table',
      picture: 'picture link source',
      iframe: 'number-respaced link source frame',
      'sized-iframe': 'number-respaced link source frame',
      oembed: 'number-respaced link source quote frame',
      element: 'number-respaced link source',
      script: 'number-respaced link source',
    },
  },
  'DOMPurify 3': {
    start: dompurify,
    destination: 'cleaned',
    source: {
      ...WHOLE,
      iframe: 'number link source lang',
      'sized-iframe': 'number link source lang',
      oembed: 'number link source quote lang',
      element: 'number link source',
      script: 'number link source',
    },
    get clipboard() {
      return this.source;
    },
  },
};

const kindsOf = (kept: Kept): SnippetKind[] => Object.keys(kept) as SnippetKind[];

describe('snippets pasted where editors paste', function () {
  this.timeout(20_000);
  let figures: Sample[] = [];
  before(async () => {
    const report = await krakow();
    // All of them in Polish, one in each language.
    figures = LANGUAGES.flatMap((language) =>
      samplesOf(report, language).filter(({ name }) => language === 'pl' || name === 'share'),
    );
  });

  it('hold what they promise before they are pasted', () => {
    expect(figures).to.have.length(6);
    for (const sample of figures) {
      for (const kind of kindsOf(WHOLE))
        expect(marks(sample.snippets[kind]!, sample, kind), kind).to.equal(WHOLE[kind]);
    }
  });

  for (const [name, { start, destination, source, clipboard }] of Object.entries(SYSTEMS)) {
    describe(name, () => {
      let editor: Editor;
      before(async () => {
        editor = await start();
      });
      after(() => editor.close());

      /** What is left in both ways, each in words that a failure can be read by. */
      function* left(kinds: readonly SnippetKind[]): Generator<[found: string, kind: SnippetKind, way: string]> {
        for (const sample of figures) {
          for (const kind of kinds) {
            const html = sample.snippets[kind]!;
            const what = `${sample.name}, ${sample.language}, ${kind}`;
            yield [marks(editor.fromSource(html), sample, kind), kind, `${what}, as source`];
            yield [marks(editor.fromClipboard(html), sample, kind), kind, `${what}, pasted`];
          }
        }
      }

      it('what the builder recommends arrives, and shows number, hedge and source', () => {
        const kinds = recommend(destination);
        expect(kinds).to.have.length.above(0);
        const own: Kept = { blockquote: 'quote', figure: 'table', picture: 'picture', iframe: 'frame title' };
        // Quill has no no-break spaces of its own.
        const number = name === 'Quill 2' ? 'number-respaced' : 'number';
        for (const [found, kind, way] of left(kinds)) {
          expect(found, way).to.match(new RegExp(`^(${kind === 'picture' ? 'picture' : number}) link source( |$)`));
          expect(found.split(' '), way).to.include.members(own[kind]!.split(' '));
        }
      });

      it('keeps of every kind what was measured', () => {
        for (const [found, kind, way] of left(kindsOf(source))) {
          expect(found, way).to.equal((way.endsWith('pasted') ? clipboard : source)[kind]);
        }
      });
    });
  }
});
