import { expect } from '@open-wc/testing';
import { nodesOf } from '../../src/builder/markup.js';
import { escapeHtml, snippetsOf, type SnippetKind } from '../../src/embed/snippet.js';
import { statView } from '../../src/view/stat.js';
import { LANGUAGES, NONE } from '../support/models.js';
import { krakow } from '../view/krakow.js';
import { optionsFor, samplesOf } from '../embed/samples.js';
import '../support/words.js';

const STILL: readonly SnippetKind[] = ['blockquote', 'figure', 'picture', 'iframe', 'oembed'];

/** Tags, texts and addresses, in order: what a reader meets. */
const told = (node: Node): unknown[] =>
  [...node.childNodes].map((child) =>
    child instanceof Element
      ? [
          child.localName,
          ...['href', 'src', 'srcset', 'alt', 'lang', 'title', 'scope', 'width', 'height'].map((name) =>
            child.getAttribute(name),
          ),
          told(child),
        ]
      : child.textContent,
  );

const parsed = (html: string): HTMLElement => new DOMParser().parseFromString(`<body>${html}`, 'text/html').body;

const inPlace = (html: string): HTMLElement => {
  const box = document.createElement('div');
  box.append(nodesOf(html));
  return box;
};

describe('a snippet in the preview', () => {
  it('is what a browser makes of the same text', async () => {
    const report = await krakow();
    const samples = LANGUAGES.flatMap((language) => samplesOf(report, language));
    let compared = 0;
    for (const { snippets, name, language } of samples) {
      for (const kind of STILL) {
        const html = snippets[kind]!;
        expect(told(inPlace(html)), `${name}, ${language}, ${kind}`).to.deep.equal(told(parsed(html)));
        compared += 1;
      }
    }
    expect(compared).to.equal(60);
  });

  it('holds nothing that runs, and no element that comes to life', async () => {
    const report = await krakow();
    for (const { snippets, numbers } of samplesOf(report, 'pl')) {
      for (const kind of ['element', 'script', 'sized-iframe'] as const) {
        const box = inPlace(snippets[kind]!);
        expect(
          box.querySelectorAll('script, link, krk-stat, krk-budget-share, krk-timeline, krk-compare').length,
        ).to.equal(0);
        expect(numbers.every((number) => box.textContent.includes(number))).to.equal(true);
        for (const frame of box.querySelectorAll('iframe')) expect(frame.getAttribute('sandbox')).to.equal('');
      }
    }
  });

  it('keeps every text in its place', () => {
    const text =
      '</p><script>window.hostile = 1</script><img src=x onerror="window.hostile = 1">"\' & &amp; [x] \u202e';
    const view = statView({
      figures: [{ label: text, note: text, value: 5, qualifier: 'exact', unit: NONE }],
      milestones: [],
      source: { title: text, url: 'javascript:window.hostile=1' },
    });
    const snippets = snippetsOf(view, optionsFor(view, 'pl', 'x'));
    for (const kind of STILL) {
      const box = inPlace(snippets[kind]!);
      expect(told(box), kind).to.deep.equal(told(parsed(snippets[kind]!)));
      expect(box.querySelectorAll('script, img[onerror], [href^="javascript"]').length).to.equal(0);
      expect(box.querySelectorAll('img')).to.have.length(kind === 'picture' ? 1 : 0);
    }
    expect(Reflect.get(window, 'hostile')).to.equal(undefined);
  });

  it('takes no attribute and no address that snippets don’t have', () => {
    const box = inPlace('<p onclick="alert(1)" style="color:red" id="x"><a href="javascript:alert(1)">a</a></p>');
    expect(box.querySelector('p')!.getAttributeNames()).to.deep.equal([]);
    expect(box.querySelector('a')!.hasAttribute('href')).to.equal(false);
    expect(inPlace(`<p>${escapeHtml('<b>&')}</p>`).textContent).to.equal('<b>&');
  });
});
