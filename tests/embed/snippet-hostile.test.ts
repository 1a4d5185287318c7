// Whatever a report, a file or an author says stays a text in every kind of snippet: the markup around it is the same as
// around a harmless word.
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parsePeriod } from '../../src/data/period.js';
import { addressesOf } from '../../src/embed/addresses.js';
import { oneLine } from '../../src/embed/plain-text.js';
import { ELEMENT_OF, snippetsOf, TEXT_KINDS, type SnippetKind, type Snippets } from '../../src/embed/snippet.js';
import type { Dataset, Milestone } from '../../src/model/figure.js';
import { breakdownView } from '../../src/view/breakdown.js';
import { compareView } from '../../src/view/compare.js';
import { ratioView } from '../../src/view/ratio.js';
import { shareView } from '../../src/view/share.js';
import { statView } from '../../src/view/stat.js';
import { timelineView } from '../../src/view/timeline.js';
import type { FigureView } from '../../src/view/view.js';
import { dataset, observation, PERCENT } from '../support/models.js';

const HOSTILE: Readonly<Record<string, string>> = {
  markup: '<img src=x onerror="window.attacked=1"><script>window.attacked=1</script>',
  'ends of elements': '</p></td></table></figure></blockquote></a></krk-stat></script></style></title></textarea>',
  'ends of comments': '--> ]]> <!-- <![CDATA[ ?> %> */',
  quotes: `" ' \` “ ” onfocus=alert(1) autofocus x="`,
  entities: '&lt;b&gt; &#60;i&#62; &amp;lt; &quot; &nbsp;x',
  bidi: 'Etaty \u202egnp.exe\u202c \u2066x\u2069 \u202a\u202b\u202d\u2067\u2068 koniec',
  'line breaks': 'a\r\n\r\n# b\n- c\u2028d\u2029e\u0085f\u000bg',
  controls: 'a\u0000b\u0007c\u001bd\ud800e\uffff\u007f',
  long: 'ł'.repeat(10_000),
  template: '${alert(1)} {{alert(1)}} <%= x %> <!--?lit$1$--> {% raw %}',
  'short codes': '[gallery ids="1"] [/caption] {loadposition x} [[Plik:x.png]] {:toc}',
  address: 'javascript:alert(1)',
  markdown: '*a* _b_ `c` [d](javascript:alert(1)) ![e](x) | f | ~~g~~ <h> # i \\',
  'markdown blocks': '> a',
  list: '1. a',
  'list in brackets': '12) a',
  'empty list': '2024.',
  bullet: '- a',
  rule: '---',
  heading: '# a',
  links: 'www.attack.example https://attack.example/ a@attack.example attack.example',
  'code fence': '```js',
};

const URLS = ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,<p>', 'vbscript:x', '"><script>', 'x y'];

const ADDRESSES = addressesOf('https://figures.example/pl/a/')!;

/** Every kind of view, with a text in every place that takes one. */
function viewsOf(text: string, url?: string): FigureView[] {
  const words = { pl: text, en: text };
  const unit = { kind: 'noun', forms: { en: { other: text } } } as const;
  const source = {
    title: words,
    publisher: text,
    published: text,
    accessed: text,
    locator: text,
    url,
    license: { name: text, url },
  };
  const period = parsePeriod(text);
  const common = { label: words, note: words, period, unit } as const;
  const events: Milestone[] = [{ label: words, period, status: 'planned' }];
  const of = (figures: Parameters<typeof dataset>[0], milestones?: Milestone[]): Dataset => ({
    ...dataset(figures, milestones),
    source,
  });
  const items = [
    { ...common, value: 5 },
    { ...common, label: `${text} 2`, value: 6, note: `${text} 3` },
  ];
  return [
    statView(of([{ ...common, value: 5, previous: { value: 4, qualifier: 'exact', period } }])),
    statView(of([{ ...common, value: 5, words }])),
    shareView(of([{ ...common, value: 5, share: { value: 36, qualifier: 'over', ofLabel: words } }])),
    timelineView(of([{ ...common, series: [observation(`${text} 1`, 1), observation(text, 2)] }], events)),
    timelineView(of([{ ...common }], events)),
    compareView(of(items)),
    breakdownView({ ...of(items), whole: { ...common, value: 20, qualifier: 'exact' } }),
    ratioView(of([{ ...common, value: 3, of: { value: 10, qualifier: 'exact' } }])),
    statView(of([{ ...common, label: undefined, unit: PERCENT, value: 36 }])),
  ];
}

const snippetsFor = (view: FigureView, text: string): Snippets =>
  snippetsOf(view, {
    language: 'en',
    addresses: ADDRESSES,
    element: { tag: ELEMENT_OF[view.kind], attributes: { label: text, points: text, lang: text } },
    script: { url: 'https://figures.example/krk.js' },
    host: { url: 'https://figures.example/embed-host.js' },
    citation: text,
  });

const parsed = (html: string): HTMLElement =>
  new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html').body;

/** What of some HTML no text of a figure may change: elements, what attributes they have, and where they lead. */
const outline = (root: Element): unknown[] =>
  [...root.children].map((element) => [
    element.localName,
    ...[...element.attributes].map(({ name, value }) =>
      ['title', 'alt', 'label', 'points'].includes(name) ? name : `${name}=${value}`,
    ),
    outline(element),
  ]);

const everyKind = (snippets: Snippets): [SnippetKind, string][] => Object.entries(snippets) as [SnippetKind, string][];

let toHtml: (markdown: string) => string;

/** The Markdown of GitHub, as CKEditor reads it. */
async function markdownReader(): Promise<(markdown: string) => string> {
  const path = '/node_modules/ckeditor5/dist/browser/ckeditor5.js';
  const { MarkdownGfmMdToHtml } = (await import(path)) as typeof import('ckeditor5');
  const reader = new MarkdownGfmMdToHtml();
  return (markdown) => reader.parse(markdown);
}

/** Compares with the same figures of harmless words. */
function expectOutlineOfWords(text: string): void {
  const harmless = viewsOf('word');
  for (const [index, view] of viewsOf(text).entries()) {
    const expected = snippetsFor(harmless[index]!, 'word');
    for (const [kind, snippet] of everyKind(snippetsFor(view, text))) {
      const place = `${index} ${view.kind}, ${kind}: ${snippet.slice(0, 300)}`;
      if (kind === 'markdown') {
        expect(outline(parsed(toHtml(snippet))), place).to.deep.equal(outline(parsed(toHtml(expected.markdown!))));
      } else {
        expect(outline(parsed(snippet)), place).to.deep.equal(outline(parsed(expected[kind]!)));
      }
    }
  }
}

describe('hostile texts in snippets', function () {
  this.timeout(20_000);
  before(async () => {
    toHtml = await markdownReader();
  });

  for (const [name, text] of Object.entries(HOSTILE)) {
    it(`stay text in every kind: ${name}`, () => {
      expectOutlineOfWords(text);
      expect(Reflect.get(window, 'attacked')).to.equal(undefined);
    });

    it(`are read as they were written: ${name}`, () => {
      const read = oneLine(text);
      for (const view of viewsOf(text).slice(0, 8)) {
        for (const [kind, snippet] of everyKind(snippetsFor(view, text))) {
          if (kind === 'url') continue;
          const body = parsed(kind === 'markdown' ? toHtml(snippet) : snippet);
          // Markdown parts by it what it would take for an address.
          expect(body.textContent.replaceAll('\u2060', ''), `${view.kind}, ${kind}`).to.contain(read);
          expect(snippet, 'what turns the text around it').not.to.match(/[\u202a-\u202e\u2066-\u2069\u2028\u2029]/);
        }
        expect(parsed(snippetsFor(view, text).element ?? '').firstElementChild?.getAttribute('points')).to.equal(
          // No page has it.
          text.replaceAll('\u0000', '\ufffd'),
        );
      }
    });
  }

  it('run nothing in a content system', () => {
    for (const view of viewsOf(HOSTILE['short codes']! + HOSTILE.template!)) {
      for (const [kind, snippet] of everyKind(snippetsFor(view, HOSTILE['short codes']! + HOSTILE.template!))) {
        expect(snippet, kind).not.to.match(TEXT_KINDS.has(kind) ? /\{\{|\{%|<%/ : /[[\]{}]/);
      }
    }
  });

  it('never become an address', () => {
    for (const url of URLS) {
      for (const view of viewsOf('word', url)) {
        for (const [kind, snippet] of everyKind(snippetsFor(view, 'word'))) {
          if (kind === 'url') continue;
          const body = parsed(kind === 'markdown' ? toHtml(snippet) : snippet);
          for (const link of body.querySelectorAll('[href], [src]')) {
            expect(link.getAttribute('href') ?? link.getAttribute('src'), kind).to.match(
              /^https:\/\/figures\.example\//,
            );
          }
        }
      }
    }
  });

  it('an address that holds what ends one stays one', () => {
    const url = 'https://report.example/a(b)c[d]|e<f>"g"\'h\'`i`\\j?k=l&copy;m&n=*o*_p_#q';
    for (const view of viewsOf('word', url)) {
      for (const [kind, snippet] of everyKind(snippetsFor(view, 'word'))) {
        if (kind === 'url') continue;
        const body = parsed(kind === 'markdown' ? toHtml(snippet) : snippet);
        const links = [...body.querySelectorAll<HTMLAnchorElement>('a[href^="https://report.example/"]')];
        expect(links.length, kind).to.equal(kind === 'citation' ? 0 : 2);
        for (const { href } of links) expect(decodeURIComponent(href)).to.equal(decodeURIComponent(new URL(url).href));
      }
    }
  });

  it('in whatever order their signs come', () => {
    const signs = [
      ...'<>&"\'`*_~|[](){}!#-+=:.\\/$^@%;1a '.split(''),
      '\n',
      '\u00a0',
      '\u202e',
      '-->',
      ']]>',
      '</p>',
      'www.',
      'https://',
    ];
    const text = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        text.filter((one) => oneLine(one) !== ''),
        expectOutlineOfWords,
      ),
      { numRuns: 60 },
    );
  });
});
