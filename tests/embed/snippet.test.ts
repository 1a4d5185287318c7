import { expect } from '@open-wc/testing';
import { addressesOf } from '../../src/embed/addresses.js';
import { markdownText } from '../../src/embed/markdown.js';
import {
  elementSnippet,
  snippetsOf,
  TEXT_KINDS,
  type SnippetKind,
  type SnippetOptions,
} from '../../src/embed/snippet.js';
import { SNIPPET_WORDS } from '../../src/embed/words.js';
import { describe as inWords } from '../../src/format/describe.js';
import { compareView } from '../../src/view/compare.js';
import { statView } from '../../src/view/stat.js';
import { timelineView } from '../../src/view/timeline.js';
import { krakow } from '../view/krakow.js';
import { dataset, LANGUAGES, observation, PERSON } from '../support/models.js';
import { parsePeriod } from '../../src/data/period.js';
import { samplesOf, SOURCE, type Sample } from './samples.js';

const parsed = (html: string): HTMLElement =>
  new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html').body;

const isHtml = (kind: SnippetKind): boolean => !TEXT_KINDS.has(kind);

const htmlOf = ({ snippets }: Sample): [kind: SnippetKind, html: string][] =>
  (Object.entries(snippets) as [SnippetKind, string][]).filter(([kind]) => isHtml(kind));

const attributesOf = (element: Element | null): Record<string, string> =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

const PAGE = 'https://figures.example/pl/office.staff/';
const ADDRESSES = addressesOf(PAGE)!;

const staff = statView({
  ...dataset([
    {
      label: { pl: 'Pracownicy magistratu', en: 'City office staff' },
      value: 3200,
      qualifier: 'nearly',
      precision: 100,
      unit: PERSON,
      period: parsePeriod('2024'),
    },
  ]),
  source: { title: 'Przykładowy raport', publisher: 'Przykładowy urząd', url: SOURCE, published: '2025-06' },
});

const write = (options: Partial<SnippetOptions> = {}) =>
  snippetsOf(staff, { language: 'pl', addresses: ADDRESSES, ...options });

describe('snippets', () => {
  let samples: Sample[] = [];
  before(async () => {
    const report = await krakow();
    samples = LANGUAGES.flatMap((language) => samplesOf(report, language));
  });

  it('say the number with hedge and unit in every kind, and link to page and source', () => {
    for (const sample of samples) {
      expect(htmlOf(sample)).to.have.length(8);
      for (const [kind, html] of htmlOf(sample)) {
        const body = parsed(html);
        const read = kind === 'picture' ? (body.querySelector('img')?.alt ?? '') : body.textContent;
        for (const number of sample.numbers) expect(read, `${sample.name} ${kind}`).to.contain(number);
        expect(body.querySelector(`a[href="${sample.page}"]`), `${sample.name} ${kind}`).to.exist;
        expect(body.querySelector(`a[href="${SOURCE}"]`), kind).to.exist;
      }
      const { url, markdown = '' } = sample.snippets;
      expect(url).to.equal(sample.page);
      for (const text of [...sample.numbers, `](${sample.page})`, `](${SOURCE})`]) expect(markdown).to.contain(text);
    }
  });

  it('keep the rules of what is pasted', () => {
    for (const sample of samples) {
      for (const [kind, html] of htmlOf(sample)) {
        const body = parsed(html);
        const every = [...body.querySelectorAll('*')];
        expect(html, 'a self-closing tag').not.to.match(/\/>/);
        for (const element of every) {
          const names = element.getAttributeNames();
          expect(
            names.filter((name) => name === 'style' || name.startsWith('on')),
            kind,
          ).to.deep.equal([]);
        }
        for (const script of body.querySelectorAll('script')) {
          expect(script.textContent).to.equal('');
          expect(script.src).to.match(/^https:/);
        }
        for (const frame of body.querySelectorAll('iframe')) {
          const { title, width, height, loading } = attributesOf(frame);
          expect(title, kind).to.match(/\S/);
          expect([width, height, loading]).to.deep.equal(['100%', '360', 'lazy']);
        }
        for (const element of body.children) {
          if (!element.matches('script, link')) expect(element.getAttribute('lang'), kind).to.equal(sample.language);
        }
        const inElement = [...body.querySelectorAll('[figure] *')].map(({ localName }) => localName);
        expect(
          inElement.filter((name) => !['a', 'span'].includes(name)),
          'more than phrases',
        ).to.deep.equal([]);
      }
    }
  });

  it('write a quotation as it is to be pasted', () => {
    expect(write().blockquote?.replaceAll('\u00a0', '~')).to.equal(
      `<blockquote lang="pl" class="krk-figure" data-krk="${PAGE}">
<p>Pracownicy magistratu, 2024: <strong>blisko~3~200~osób</strong>.</p>
<p><a href="${PAGE}">Pełne dane: Pracownicy magistratu, 2024</a></p>
<p>Źródło: <a href="${SOURCE}">Przykładowy raport</a>, Przykładowy urząd, opublikowano: czerwiec~2025</p>
</blockquote>`,
    );
  });

  it('put the link to the page alone in its block, where the site script looks for it', () => {
    for (const kind of ['blockquote', 'figure', 'picture'] as const) {
      const link = parsed(write()[kind] ?? '').querySelector(`a[href="${PAGE}"]`);
      expect(link?.parentElement?.localName, kind).to.equal('p');
      expect(link?.parentElement?.childNodes, kind).to.have.length(1);
    }
    for (const { fullData, fullDataOf } of Object.values(SNIPPET_WORDS))
      expect(fullDataOf.startsWith(fullData)).to.be.true;
    // What stands under a frame must stay as it is, or the figure would be there twice.
    for (const kind of ['iframe', 'oembed'] as const) {
      const link = parsed(write()[kind] ?? '').querySelector(`a[href="${PAGE}"]`);
      expect(link?.parentElement?.childNodes.length, kind).to.be.above(1);
    }
  });

  it('hold the whole table, with caption, scope and languages', () => {
    for (const { view, language, snippets } of samples) {
      const { table } = inWords(view, language);
      const shown = parsed(snippets.figure ?? '').querySelector('table');
      const rows = [...(shown?.rows ?? [])].map((row) => [...row.cells].map(({ textContent }) => textContent));
      expect(rows).to.deep.equal([table.head, ...table.rows.map((row) => row.map(({ text }) => text))]);
      expect(shown?.caption?.textContent).to.equal(table.caption);
      for (const cell of shown?.tHead?.rows[0]?.cells ?? []) expect(cell.getAttribute('scope')).to.equal('col');
      for (const row of shown?.tBodies[0]?.rows ?? []) {
        expect([...row.cells].map((cell) => cell.getAttribute('scope'))).to.deep.equal([
          'row',
          ...table.rows[0]!.slice(1).map(() => null),
        ]);
      }
    }
    const mixed = compareView(
      dataset([
        { label: 'A', value: 1 },
        { label: { pl: 'Żłobki' }, value: 2 },
      ]),
    );
    const { figure = '' } = snippetsOf(mixed, { language: 'en' });
    expect(figure).to.contain('<th scope="row" lang="pl">Żłobki</th>');
  });

  it('write the same number in Markdown’s sentence and table, and escape a point only where it begins a list', () => {
    const view = timelineView(
      dataset([
        {
          label: '1. Mail',
          series: [
            observation('2023', 1_160_000, { precision: 10_000 }),
            observation('2024', 1_110_000, { precision: 10_000 }),
          ],
        },
      ]),
    );
    const { markdown = '' } = snippetsOf(view, { language: 'en' });
    expect(markdown.match(/\d\\?\.\d\d.million/g)).to.include.members(['1.16\u00a0million', '1.11\u00a0million']);
    expect(markdown).not.to.match(/\d\\\.\d/);
    expect([
      markdownText('1.16 million'),
      markdownText('1. May'),
      markdownText('12) May'),
      markdownText('2024.'),
      markdownText('1.\tMay'),
      markdownText('On 1. May'),
    ]).to.deep.equal(['1.16 million', '1\\. May', '12\\) May', '2024\\.', '1\\.\tMay', 'On 1. May']);
  });

  it('hold events and remarks', () => {
    const data = dataset(
      [{ label: 'L', note: { pl: 'Uwaga' }, series: [observation('2023', 1), observation('2024', 2)] }],
      [{ label: { pl: 'Otwarcie' }, period: parsePeriod('2024'), status: 'planned' }],
    );
    const { figure = '', blockquote = '', markdown = '' } = snippetsOf(timelineView(data), { language: 'en' });
    expect(figure).to.contain('<li>2024 (planned): <span lang="pl">Otwarcie</span></li>');
    for (const html of [figure, blockquote]) expect(html).to.contain('<p><span lang="pl">Uwaga</span></p>');
    expect(markdown).to.contain('- 2024 (planned): Otwarcie\n\nUwaga');
    const items = compareView(
      dataset([
        { label: 'A', value: 1, note: 'Estimated' },
        { label: { pl: 'B' }, value: 2, note: { pl: 'Bez filii' } },
      ]),
    );
    const snippets = snippetsOf(items, { language: 'en' });
    for (const html of [snippets.figure, snippets.blockquote]) {
      expect(html).to.contain('<p>A: Estimated</p>\n<p><span lang="pl">B</span>: <span lang="pl">Bez filii</span></p>');
    }
    expect(snippets.markdown).to.contain('\n\nA: Estimated\n\nB: Bez filii\n\n');
  });

  it('write the picture in both resolutions, with its size', () => {
    const { picture = '' } = write({ image: { width: 640, height: 360 } });
    expect(attributesOf(parsed(picture).querySelector('img'))).to.deep.equal({
      src: `${PAGE}figure.png`,
      srcset: `${PAGE}figure.png 1x, ${PAGE}figure@2x.png 2x`,
      alt: 'Pracownicy magistratu, 2024: blisko\u00a03\u00a0200\u00a0osób.',
      width: '640',
      height: '360',
      loading: 'lazy',
    });
  });

  it('write an oEmbed answer that WordPress takes: a quotation of text and links, a frame, and nothing else', () => {
    const { oembed = '' } = write({ frame: { width: 500, height: 300 } });
    expect(oembed).to.match(/^<blockquote[^>]*>.*?<\/blockquote><iframe [^>]*><\/iframe>$/);
    const body = parsed(oembed);
    expect([...body.childNodes].map(({ nodeName }) => nodeName)).to.deep.equal(['BLOCKQUOTE', 'IFRAME']);
    expect([...body.querySelectorAll('blockquote *')].map(({ localName }) => localName)).to.deep.equal(['a', 'a']);
    expect(attributesOf(body.querySelector('iframe'))).to.include({
      src: `${PAGE}embed.html`,
      title: 'Pracownicy magistratu, 2024',
      width: '500',
      height: '300',
    });
  });

  it('write an element that runs nothing by its attributes', () => {
    const element = {
      tag: 'krk-stat',
      attributes: {
        value: 'blisko 3200',
        figure: undefined,
        heading: 'A "B" [gallery] {x}',
        'source-url': 'javascript:alert(1)',
        src: '../report.json',
        onclick: 'alert(1)',
        style: 'color: red',
        'x y': '1',
      },
    } as const;
    const { element: html = '' } = write({ element });
    expect(attributesOf(parsed(html).firstElementChild)).to.deep.equal({
      value: 'blisko 3200',
      heading: 'A "B" [gallery] {x}',
      src: '../report.json',
      lang: 'pl',
    });
    expect(html, 'a short code').not.to.match(/[[\]{}]/);
  });

  it('load the script, and keep the room of what it draws', () => {
    const element = { tag: 'krk-stat', attributes: { value: '5' } } as const;
    const file = { url: 'https://figures.example/krk.js', integrity: 'sha384-abc' };
    const reserve = { url: 'https://figures.example/krk-reserve.css' };
    const { script = '' } = write({ element, script: { ...file, reserve } });
    expect(script.split('\n').slice(0, 2)).to.deep.equal([
      '<link rel="stylesheet" href="https://figures.example/krk-reserve.css">',
      '<script type="module" src="https://figures.example/krk.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
    ]);
    const { script: older = '' } = write({ element, script: { ...file, isClassic: true } });
    expect(older).to.match(/^<script defer src="https:\/\/figures\.example\/krk\.js" /);
    expect(write({ script: file }).script, 'nothing to show').to.equal(undefined);
  });

  it('offer without a page only what needs none', () => {
    const element = { tag: 'krk-stat', attributes: { value: '5' } } as const;
    const snippets = write({ addresses: undefined, element, host: { url: 'https://figures.example/embed-host.js' } });
    expect(Object.keys(snippets)).to.deep.equal(['blockquote', 'figure', 'element', 'markdown']);
    for (const text of Object.values(snippets)) {
      expect(text).to.contain(SOURCE);
      expect(text).not.to.match(/data-krk|undefined|Pełne dane/);
    }
  });

  it('link to a source only where its address means the same on every page', () => {
    for (const url of ['raport.html', '/raport', 'javascript:alert(1)', 'data:text/html,x', '//report.example/'])
      expect(snippetsOf({ ...staff, source: { url } }, { language: 'en' }).blockquote, url).to.contain(
        '<p>Source: not stated</p>',
      );
  });

  it('call a figure by the name that it is given, or by none', () => {
    const nameless = statView(dataset([{ value: 5 }]));
    const options = { language: 'en', addresses: ADDRESSES } as const;
    expect(snippetsOf(nameless, options).blockquote).to.contain(`<a href="${PAGE}">Full data</a>`);
    expect(snippetsOf(nameless, options).iframe).to.contain('title="5."').and.to.contain('>5. <a href=');
    const named = snippetsOf(nameless, { ...options, heading: 'Staff' });
    expect(named.blockquote).to.contain('>Full data: Staff</a>');
    expect(named.iframe).to.contain('title="Staff"');
  });

  it('set the number apart, and not the same digits in its name', () => {
    const { blockquote = '', markdown = '' } = snippetsOf(statView(dataset([{ label: '5', value: 5 }])), {
      language: 'en',
    });
    expect(blockquote).to.contain('<p>5: <strong>5</strong>.</p>');
    expect(markdown).to.match(/^5: \*\*5\*\*\.\n/);
  });

  it('write a citation with a link', () => {
    const { citation = '' } = write({ citation: 'Raport [online]. <b>Urząd</b>, 2025.' });
    const body = parsed(citation);
    expect(body.querySelector('p')?.textContent).to.equal('Raport [online]. <b>Urząd</b>, 2025.');
    expect(body.querySelector('a')?.href).to.equal(PAGE);
  });

  it('escape a text of an element', () => {
    expect(elementSnippet('krk-stat', { label: 'A "B"', unit: undefined, value: '5' }, '<5')).to.equal(
      '<krk-stat label="A &quot;B&quot;" value="5">&lt;5</krk-stat>',
    );
  });
});

describe('addressesOf', () => {
  it('finds the files of a figure beside its page', () => {
    const expected = {
      page: PAGE,
      frame: `${PAGE}embed.html`,
      image: `${PAGE}figure.png`,
      image2x: `${PAGE}figure@2x.png`,
    };
    for (const spelled of [PAGE, PAGE.slice(0, -1), `${PAGE}index.html`, `${PAGE}?utm=1#x`]) {
      expect(addressesOf(spelled), spelled).to.deep.equal(expected);
    }
  });

  it('takes only absolute addresses of the web', () => {
    for (const bad of ['', 'pl/office.staff/', '//x.example/', 'javascript:alert(1)', 'ftp://x.example/', 'https://'])
      expect(addressesOf(bad), bad).to.equal(undefined);
  });
});
