// What the builder makes of each element, pasted into a page that has nothing else.
import { expect } from '@open-wc/testing';
import { addScript, openPage, widgetIn } from '../support/frames.js';
import { hear } from '../support/hear.js';
import { spaced } from '../support/models.js';
import { sentence, tidy, until } from '../support/widgets.js';
import { code, get, open, openFigure, panes, pick, ready } from './support.js';

const OWN: Readonly<Record<string, string>> = {
  'krk-stat': 'set-label=Etaty&set-value=blisko+1+200&set-period=2024',
  'krk-budget-share': 'set-label=Edukacja&set-share=ponad+36%25&set-amount=3%2C56+mld',
  'krk-timeline': 'set-label=Przesyłki&set-points=2023%3A+12%3B+2024%3A+15&set-milestones=2024%3A+Otwarcie',
  'krk-compare': 'set-label=Ocena&set-values=Na+miejscu%3A+49%3B+Telefon%3A+39',
  'krk-breakdown': 'set-label=Jednostki&set-parts=Szkoły%3A+114%3B+Przedszkola%3A+136&set-total=433',
  'krk-ratio': 'set-label=Zrealizowane&set-value=28&set-of=38',
  'krk-cite': 'set-label=Pracownicy&set-value=3+217',
};

/** Pastes a snippet into an empty page; the library's built file is replaced by its source. */
async function pasted(snippet: string): Promise<HTMLIFrameElement> {
  const source = snippet.replace(/<(script|link)\b[^>]*>(?:<\/script>)?\n?/g, '');
  const frame = await openPage(source);
  // What waits until it is near waits in a frame that isn't.
  frame.scrollIntoView();
  await addScript(frame, '/src/index.ts');
  return frame;
}

const told = (widget: Element): string =>
  spaced(widget.localName === 'krk-cite' ? tidy(widget.shadowRoot!.textContent) : sentence(widget));

async function same(root: HTMLElement, tag: string): Promise<void> {
  const live = panes(root)[0]!.firstElementChild!;
  const frame = await pasted(code(root));
  const there = await widgetIn(frame, tag);
  await until(() => told(there), 'its sentence');
  expect(told(there)).to.equal(told(live));
  expect(told(there)).not.to.equal('');
  // Without script the number is there as well.
  const before = new DOMParser().parseFromString(code(root), 'text/html').querySelector(tag)!;
  expect(tidy(before.textContent)).not.to.equal('');
}

describe('a snippet of the builder, in an empty page', () => {
  for (const [tag, query] of Object.entries(OWN)) {
    for (const kind of ['element', 'script']) {
      it(`is the widget that was shown: ${tag}, ${kind}`, async () => {
        const faults = hear();
        const root = await ready(
          await open({ query: `?from=typed&element=${tag}&where=own-page&kind=${kind}&${query}` }),
        );
        expect(code(root).includes('<script')).to.equal(kind === 'script');
        await same(root, tag);
        expect(faults.warnings).to.deep.equal([]);
      });
    }
  }

  for (const [id, tag] of [
    ['office.staff', 'krk-stat'],
    ['education.spending', 'krk-budget-share'],
    ['office.mail', 'krk-timeline'],
    ['education.units', 'krk-breakdown'],
  ] as const) {
    it(`is the report’s figure: ${id}, ${tag}`, async () => {
      const root = await openFigure(id, '&where=own-page&kind=element');
      expect(code(root)).to.include(
        `<${tag} src="${location.origin}/demo/data/krakow-2024.json" figure="${id}" lang="pl">`,
      );
      await same(root, tag);
    });
  }

  it('names the library’s files, each with its hash', async () => {
    const root = await openFigure('office.staff', '&where=own-page');
    await until(() => code(root).includes('integrity="sha384-'), 'the hashes');
    const html = new DOMParser().parseFromString(code(root), 'text/html');
    const script = html.querySelector('script')!;
    expect(script.type).to.equal('module');
    expect(script.src).to.equal(`${location.origin}/dist/cdn/krk.js`);
    expect(html.querySelector('link')!.href).to.equal(`${location.origin}/dist/cdn/krk-reserve.css`);
    pick(root, 'krk-kind', 'sized-iframe');
    expect(code(root)).to.include(`<script defer src="${location.origin}/dist/cdn/embed-host.js" integrity="sha384-`);
    expect(get(root, '#krk-code').hasAttribute('readonly')).to.equal(true);
  });
});
