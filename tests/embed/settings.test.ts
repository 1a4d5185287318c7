// The settings of docs/embedding.md, read out of that page and given to the editors that they are for. Beside each: that
// without it, what it promises isn't so.
import { expect } from '@open-wc/testing';
import { krakow } from '../view/krakow.js';
import { ckeditor, dompurify, quill, tinymce, type Editor } from './editors.js';
import { samplesOf } from './samples.js';
import { elementWith, FALLBACK, FIGURES, namesOf, valueOf, type Manifest } from './settings-blocks.js';
import {
  ckeditorWithSettings,
  dompurifyWithSettings,
  quillWithSettings,
  textAt,
  tinymceWithSettings,
} from './settings-editors.js';

const parsed = (html: string): HTMLElement =>
  new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html').body;

/** What is left of an element, as far as a reader or the element itself sees it; editors may write it otherwise. */
function left(html: string, tag: string): { readonly attributes: Record<string, string>; readonly text: string } {
  const element = parsed(html).querySelector(tag);
  const attributes = [...(element?.attributes ?? [])].map(({ name, value }) => [name, value] as const);
  return { attributes: Object.fromEntries(attributes), text: element?.innerHTML.replaceAll('&nbsp;', ' ') ?? '' };
}

const frames = (html: string): HTMLIFrameElement[] => [...parsed(html).querySelectorAll('iframe')];

interface System {
  readonly plain: () => Promise<Editor> | Editor;
  readonly withSettings: () => Promise<Editor>;
}

const SYSTEMS: Readonly<Record<string, System>> = {
  'TinyMCE 8': { plain: tinymce, withSettings: tinymceWithSettings },
  'CKEditor 5': { plain: ckeditor, withSettings: ckeditorWithSettings },
  'DOMPurify 3': { plain: dompurify, withSettings: dompurifyWithSettings },
  'Quill 2': { plain: quill, withSettings: quillWithSettings },
};
const WITH_ELEMENTS = Object.keys(SYSTEMS).filter((name) => name !== 'Quill 2');

describe('the settings given to copy', function () {
  this.timeout(20_000);
  let tags: readonly string[] = [];
  let attributes: readonly string[] = [];
  let element = '';
  let frame = '';
  before(async () => {
    ({ tags, attributes } = namesOf(JSON.parse(await textAt('/custom-elements.json')) as Manifest));
    const { snippets } = samplesOf(await krakow(), 'pl').find(({ name }) => name === 'stat')!;
    const here = (html = ''): string => html.replaceAll('https://figures.example/', FIGURES);
    element = here(snippets.element);
    frame = here(snippets.iframe);
    expect(tags).to.have.length(8);
    expect(attributes).to.have.length.above(50);
  });

  for (const [name, { plain, withSettings }] of Object.entries(SYSTEMS)) {
    describe(name, () => {
      it('without them no element and no whole frame is left', async () => {
        const editor = await plain();
        for (const way of ['fromSource', 'fromClipboard'] as const) {
          for (const tag of tags)
            expect(editor[way](`<p>a</p>${elementWith(tag, attributes)}`)).not.to.contain(`<${tag}`);
          const whole = frames(editor[way](frame)).filter((one) => one.title && !one.hasAttribute('sandbox'));
          expect(whole).to.have.length(0);
        }
        await editor.close();
      });

      describe('with them', () => {
        let editor: Editor;
        before(async () => {
          editor = await withSettings();
        });
        after(() => editor.close());

        /** What is left in both ways. */
        const both = (html: string): readonly string[] => [editor.fromSource(html), editor.fromClipboard(html)];

        it('our frame keeps address, title and size, and may run its script', () => {
          for (const html of both(`<p>a</p>${frame}<p>b</p>`)) {
            const [one, ...others] = frames(html);
            expect(others).to.have.length(0);
            expect(one?.getAttribute('src')).to.equal(`${FIGURES}pl/office.survey.respondents/embed.html`);
            expect(one?.title).to.equal(frames(frame)[0]?.title).and.to.contain('badania');
            expect(one?.lang).to.equal('pl');
            expect([one?.width, one?.height, one?.getAttribute('loading')]).to.deep.equal(['100%', '360', 'lazy']);
            expect(one?.hasAttribute('sandbox')).to.equal(false);
          }
        });

        it('a frame of another server runs nothing', () => {
          const strange = [
            'https://attacker.example/embed.html',
            'https://figures.example.org.attacker.example/embed.html',
            'javascript:alert(1)',
          ];
          for (const src of strange) {
            for (const html of both(`<p>a</p><iframe src="${src}" title="x"></iframe><p>b</p>`)) {
              for (const one of frames(html))
                expect(one.getAttribute('sandbox') === '' || !one.hasAttribute('src'), html).to.equal(true);
            }
          }
        });

        it('no script and no event attribute is let through', () => {
          const hostile = `<p>a</p><krk-stat onclick="alert(1)" label="x">x</krk-stat><p onclick="alert(1)">b</p><script>alert(1)</script>`;
          for (const html of both(hostile)) {
            expect(html).not.to.match(/<script|onclick/);
            if (WITH_ELEMENTS.includes(name)) expect(html).to.contain('label="x"');
          }
        });

        it('what stands between the tags is cleaned as well, except by CKEditor, which the page says', () => {
          for (const html of both('<p>a</p><krk-stat label="x"><b onclick="alert(1)">x</b></krk-stat>'))
            expect(html.includes('onclick'), html).to.equal(name === 'CKEditor 5');
        });

        if (!WITH_ELEMENTS.includes(name)) return;

        it('each of our elements keeps all attributes, and the text between its tags with its link', () => {
          const expected = Object.fromEntries(attributes.map((one) => [one, valueOf(one)]));
          expected.src = `${FIGURES}report.json`;
          for (const tag of tags) {
            for (const html of both(`<p>Przed.</p><p>${elementWith(tag, attributes)}</p><p>Po.</p>`)) {
              const found = left(html, tag);
              expect(found.attributes, `${tag} in ${html}`).to.deep.equal(expected);
              expect(found.text, tag).to.equal(FALLBACK);
              expect(parsed(html).textContent.replace(/\s+/g, ''), tag).to.match(/^Przed\..*placówekPo\.$/);
            }
          }
        });

        it('the snippet of an element arrives as it was', () => {
          const sent = left(element, 'krk-stat');
          expect(Object.keys(sent.attributes)).to.have.members(['src', 'figure', 'lang']);
          expect(sent.text).to.contain('respondentów');
          for (const html of both(`<p>a</p>${element}<p>b</p>`)) {
            const found = left(html, 'krk-stat');
            expect(found.attributes).to.deep.equal(sent.attributes);
            expect(parsed(found.text).textContent).to.equal(parsed(sent.text).textContent);
          }
        });
      });
    });
  }

  it('make a frame of an address that is pasted into CKEditor 5', async () => {
    const editor = await ckeditorWithSettings();
    const [one] = frames(await editor.fromAddress(`${FIGURES}pl/office.staff/`));
    expect(one?.getAttribute('src')).to.equal(`${FIGURES}pl/office.staff/embed.html`);
    expect(one?.title).to.equal('office.staff');
    await editor.close();
  });
});
