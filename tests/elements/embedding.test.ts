import { aTimeout, expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/krk-compare.js';
import '../../src/elements/krk-report.js';
import '../../src/elements/krk-stat.js';
import { pageOf } from '../../src/controllers/embedding.js';
import type { FigureView } from '../../src/view/view.js';
import { hear, replace } from '../support/hear.js';
import { spaced } from '../support/models.js';
import { answering, attribute, begin, cardsOf, find, frames, settled, show, tidy, until } from '../support/widgets.js';

const STAT =
  '<krk-stat with-embed value="blisko 1 200" unit="osoba|osoby|osób|osoby" label="Badani" period="2024" lang="pl"></krk-stat>';
const NAMES = { pl: 'Umieść na stronie', en: 'Embed', uk: 'Розмістити' } as const;

const opener = (widget: Element): HTMLButtonElement | null => find<HTMLButtonElement>(widget, '.tools > .embed');
const dialogIn = (widget: Element): HTMLDialogElement | null => find<HTMLDialogElement>(widget, 'dialog');
const isOpen = (widget: Element): boolean => dialogIn(widget)?.matches(':popover-open') ?? false;
const code = (widget: Element): string => dialogIn(widget)!.querySelector('textarea')!.value;
const selects = (widget: Element): HTMLSelectElement[] => [...dialogIn(widget)!.querySelectorAll('select')];
const kinds = (widget: Element): string[] => [...selects(widget)[1]!.options].map(({ value }) => value);

function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

async function open(markup: string): Promise<HTMLElement> {
  const widget = await show<HTMLElement>(markup);
  await until(() => opener(widget), 'the button');
  opener(widget)!.focus();
  opener(widget)!.click();
  await until(() => isOpen(widget), 'the panel');
  return widget;
}

describe('with-embed', () => {
  for (const [lang, name] of Object.entries(NAMES)) {
    it(`offers “${name}”, in the reader’s language (${lang}), once`, async () => {
      const widget = await show(STAT.replace('lang="pl"', `lang="${lang}"`));
      await until(() => opener(widget), 'the button');
      widget.note = 'Uwaga';
      await settled(widget);
      expect(tidy(opener(widget)!.textContent)).to.equal(name);
      expect(widget.renderRoot.querySelectorAll('.embed')).to.have.length(1);
      expect(opener(widget)!.getBoundingClientRect().height).to.be.at.least(24);
      opener(widget)!.click();
      await until(() => isOpen(widget), 'the panel');
      const dialog = dialogIn(widget)!;
      expect(dialog.lang).to.equal(lang);
      expect(dialog.textContent).not.to.match(/undefined|\{/);
      for (const label of dialog.querySelectorAll('label')) expect(tidy(label.textContent)).not.to.equal('');
    });
  }

  it('follows the language, and goes with the attribute and with the figure', async () => {
    const widget = await show(STAT);
    await until(() => opener(widget), 'the button');
    widget.lang = 'uk';
    await until(() => tidy(opener(widget)?.textContent) === NAMES.uk, 'the other language');
    widget.withEmbed = false;
    await settled(widget);
    expect(opener(widget) === null).to.be.true;
    widget.withEmbed = true;
    await settled(widget);
    expect(opener(widget) === null).to.be.false;
    widget.value = '';
    await settled(widget);
    expect(find(widget, '.embed') === null).to.be.true;
  });

  it('gives number, hedge and unit for any editor, and the element with its fallback for none that strips it', async () => {
    const widget = await open(STAT);
    expect(code(widget)).to.contain('blisko\u00a01200\u00a0osób'.replace('1200', '1\u00a0200'));
    expect(code(widget)).to.match(/^<blockquote/);
    expect(kinds(widget)).to.deep.equal(['blockquote', 'figure']);
    choose(selects(widget)[1]!, 'figure');
    await until(() => code(widget).startsWith('<figure'), 'the table');
    expect(code(widget)).to.match(/<table>.*<th scope="col">/s);
    choose(selects(widget)[0]!, 'markdown');
    await until(() => !code(widget).startsWith('<'), 'Markdown');
    choose(selects(widget)[0]!, 'unknown');
  });

  it('knows the figure’s own page by its data file, and then gives frame, picture and address', async () => {
    const base = '/tests/published/';
    replace(globalThis, 'fetch', () =>
      Promise.resolve(
        new Response(JSON.stringify({ version: 1, figures: [{ id: 'one', label: 'Jeden', value: 5 }] }), {
          headers: { 'content-type': 'application/json' },
        }),
      ),
    );
    const widget = await open(
      `<krk-stat with-embed loading="eager" src="${base}pl/one/figure.json" figure="one" lang="en"></krk-stat>`,
    );
    const page = new URL(`${base}en/one/`, location.href).href;
    choose(selects(widget)[0]!, 'wordpress-author');
    await until(() => code(widget) === page, 'the address in the language shown');
    choose(selects(widget)[0]!, 'own-page');
    await until(() => kinds(widget).includes('iframe'), 'the frame');
    choose(selects(widget)[1]!, 'iframe');
    await until(() => code(widget).includes(`src="${page}embed.html"`), 'the frame’s address');
    choose(selects(widget)[1]!, 'element');
    await until(() => code(widget).includes('figure="one"'), 'the element');
    choose(selects(widget)[0]!, 'unknown');
  });

  it('takes no other file, and no other page, for one that has pages beside it', () => {
    const view: FigureView = {
      kind: 'stat',
      source: {},
      shown: { value: 5, qualifier: 'exact', unit: { kind: 'none' } },
    };
    const given = { view, language: 'uk', today: '2026-01-01' } as const;
    const cases: readonly [
      figure: string | undefined,
      file: string | undefined,
      page: string | undefined,
      own: string | undefined,
    ][] = [
      ['a.b', 'https://x.example/k/pl/a.b/figure.json', undefined, 'https://x.example/k/uk/a.b/'],
      ['a.b', undefined, 'https://x.example/k/en/a.b/', 'https://x.example/k/uk/a.b/'],
      ['a.b', 'https://x.example/krakow-2024.json', 'https://x.example/k/en/a.b/', undefined],
      ['a.b', undefined, 'https://x.example/k/en/other/', undefined],
      ['a.b', undefined, 'https://x.example/news/a.b/', undefined],
      [undefined, undefined, 'https://x.example/k/en/a.b/', undefined],
      ['a.b', 'https://x.example/k/de/a.b/figure.json', undefined, undefined],
      ['a.b', 'https://x.example/k/pl/a.b/other.json', undefined, undefined],
    ];
    for (const [figure, file, page, own] of cases)
      expect(pageOf(figure, { ...given, file, page }), `${file} ${page}`).to.equal(own);
  });

  /** What each copy held, by type. */
  function clipboard(): Record<string, string>[] {
    const copied: Record<string, string>[] = [];
    replace(navigator.clipboard, 'write', async (items) => {
      for (const item of items) {
        const texts = item.types.map(async (type) => [type, await (await item.getType(type)).text()] as const);
        copied.push(Object.fromEntries(await Promise.all(texts)));
      }
    });
    replace(navigator.clipboard, 'writeText', (text) => Promise.resolve(void copied.push({ 'text/plain': text })));
    return copied;
  }
  const copyButton = (widget: Element): HTMLButtonElement => [...dialogIn(widget)!.querySelectorAll('button')].at(-1)!;
  const told = (widget: Element): string => tidy(dialogIn(widget)!.querySelector('.told')?.textContent);

  it('copies formatted text, and for boxes that take none a sentence without a tag, and says so', async () => {
    const copied = clipboard();
    const widget = await open(STAT);
    copyButton(widget).click();
    await until(() => copied.length, 'a copy');
    const { 'text/html': html = '', 'text/plain': text = '' } = copied[0]!;
    expect(html)
      .to.equal(code(widget))
      .and.match(/^<blockquote/);
    expect(text).not.to.match(/[<>]|&\w+;/);
    expect(spaced(text)).to.include('blisko 1 200 osób').and.include('Źródło:');
    await until(() => document.querySelector('[data-krk-live]')?.textContent.includes('Skopiowano'), 'it is said');
    expect(told(widget)).to.equal('Skopiowano. Wklej w treści swojej strony.');
  });

  it('copies code as code, and says where it goes', async () => {
    for (const [lang, said] of Object.entries({
      pl: 'Skopiowano kod. Wklej go w widoku kodu HTML.',
      en: 'The code is copied. Paste it in the HTML source view.',
      uk: 'Код скопійовано. Вставте його в режимі коду HTML.',
    })) {
      const copied = clipboard();
      const widget = await open(STAT.replace('lang="pl"', `lang="${lang}"`));
      choose(selects(widget)[0]!, 'own-page');
      await until(() => selects(widget)[0]!.value === 'own-page', 'the place');
      copyButton(widget).click();
      await until(() => told(widget), 'it is said');
      expect(copied).to.deep.equal([{ 'text/plain': code(widget) }]);
      expect(told(widget)).to.equal(said);
      choose(selects(widget)[0]!, 'unknown');
      widget.remove();
    }
  });

  it('keeps the plain text free of tags in the old way of copying too', async () => {
    replace(navigator.clipboard, 'write', () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const held: Record<string, string> = {};
    replace(document, 'execCommand', () => {
      const event = new Event('copy', { bubbles: true, cancelable: true });
      const data = { setData: (type: string, text: string) => void (held[type] = text) };
      Object.defineProperty(event, 'clipboardData', { value: data });
      document.body.dispatchEvent(event);
      return true;
    });
    const widget = await open(STAT);
    copyButton(widget).focus();
    copyButton(widget).click();
    await until(() => told(widget).startsWith('Skopiowano'), 'it is said');
    expect(held['text/html']).to.equal(code(widget));
    expect(held['text/plain']).to.include('Badani').and.not.match(/[<>]/);
    expect(widget.shadowRoot!.activeElement === copyButton(widget), 'the focus stays').to.be.true;
  });

  it('leaves the code selected where the clipboard refuses', async () => {
    replace(navigator.clipboard, 'write', () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    replace(navigator.clipboard, 'writeText', () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    replace(document, 'execCommand', () => false);
    const widget = await open(STAT);
    copyButton(widget).click();
    await until(
      () => tidy(dialogIn(widget)!.querySelector('.told')?.textContent).startsWith('Nie udało'),
      'it is said',
    );
    const box = dialogIn(widget)!.querySelector('textarea')!;
    expect([box.selectionStart, box.selectionEnd]).to.deep.equal([0, box.value.length]);
  });

  it('closes on Escape and gives the focus back', async function () {
    const widget = await open(STAT);
    if (!(await executeServerCommand('krk-chord', ['Escape']))) this.skip();
    await until(() => !dialogIn(widget), 'the end of the panel');
    expect(widget.shadowRoot!.activeElement === opener(widget)).to.be.true;
  });

  it('is handed on by a report to the figures that it shows', async () => {
    const json = {
      version: 1,
      sections: [{ id: 'a', title: 'A' }],
      figures: [{ id: 'one', section: 'a', label: 'Jeden', value: 5 }],
    };
    const report = await show(
      `<krk-report with-embed section="a" src="${attribute(answering(json))}" lang="pl"></krk-report>`,
    );
    await until(() => cardsOf(report).length, 'its figure');
    await until(() => opener(cardsOf(report)[0]!), 'its button');
  });

  it('asks for nothing without the attribute', async () => {
    const widget = await show(STAT.replace(' with-embed', ''));
    await frames();
    expect(find(widget, '.embed') === null).to.be.true;
  });

  it('keeps hostile texts in their place', async () => {
    const heard = hear();
    const evil = '"><img src=x onerror=window.attacked=1></textarea><script>window.attacked=1</script>';
    const widget = await open(STAT.replace('label="Badani"', `label="${attribute(evil)}"`));
    for (const { value } of selects(widget)[0]!.options) {
      choose(selects(widget)[0]!, value);
      await frames(1);
      // Markdown is no HTML yet; what becomes of it is tried with the snippets.
      if (value === 'markdown') continue;
      const parsed = new DOMParser().parseFromString(code(widget), 'text/html');
      expect(parsed.querySelectorAll('script, img[onerror]'), value).to.have.length(0);
    }
    expect(Reflect.get(window, 'attacked')).to.be.undefined;
    expect(heard.thrown).to.deep.equal([]);
    choose(selects(widget)[0]!, 'unknown');
  });

  it('is closed by the element’s end, and throws nothing when it is removed while the file is on its way', async () => {
    const heard = hear();
    const widget = await begin(STAT);
    await settled(widget);
    await until(() => opener(widget), 'the button');
    opener(widget)!.click();
    widget.remove();
    await aTimeout(0);
    await frames();
    expect(isOpen(widget)).to.be.false;
    expect(heard.thrown).to.deep.equal([]);
  });

  it('has no fault that axe finds', async () => {
    const widget = await open(STAT);
    await expect(widget).to.be.accessible();
  });
});
