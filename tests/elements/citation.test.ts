import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/krk-cite.js';
import '../../src/elements/krk-stat.js';
import type { KrkStat } from '../../src/elements/krk-stat.js';
import { frameOf, strictPage, widgetIn, windowOf } from '../support/frames.js';
import { afterwards, hear, hurry, replace } from '../support/hear.js';
import { emulate } from '../support/media.js';
import { joined, spaced } from '../support/models.js';
import { answering, attribute, begin, find, frames, settled, show, tidy, until } from '../support/widgets.js';

const STAT =
  '<krk-stat value="blisko 1 200" unit="osoba|osoby|osób|osoby" label="Badani" period="2024" lang="pl"></krk-stat>';
const SOURCED = STAT.replace(
  '<krk-stat',
  '<krk-stat source-name="Raport" source-url="https://example.org/r.pdf" source-published="2025-06" license-name="CC0" license-url="https://example.org/l"',
);

const dialogIn = (widget: Element): HTMLDialogElement | null => find<HTMLDialogElement>(widget, 'dialog');
const isOpen = (widget: Element): boolean => dialogIn(widget)?.matches(':popover-open') ?? false;
const opener = (widget: Element): HTMLElement => find(widget, '[part~="cite"]')!;
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the author of a test knows its markup
const inside = <T extends HTMLElement = HTMLElement>(widget: Element, selector: string): T =>
  dialogIn(widget)!.querySelector<T>(selector)!;
const button = (widget: Element, name: string): HTMLElement =>
  [...dialogIn(widget)!.querySelectorAll('button')].find(({ textContent }) => tidy(textContent) === name)!;
const citation = (widget: Element): string => inside<HTMLTextAreaElement>(widget, 'textarea').value;
/** The part, or the tag, of what has focus inside. A node itself would be too much for a failing test to print. */
const focused = ({ renderRoot }: KrkStat): string | undefined =>
  renderRoot.activeElement?.getAttribute('part') ?? renderRoot.activeElement?.localName;
const region = (): HTMLElement | null => document.querySelector('[data-krk-live]');
/** The list as pairs of texts. */
const list = (widget: Element): Record<string, string> =>
  Object.fromEntries(
    [...dialogIn(widget)!.querySelectorAll('dt')].map((name) => [
      tidy(name.textContent),
      tidy(name.nextElementSibling?.textContent),
    ]),
  );

async function open<T extends Element = KrkStat>(markup: string): Promise<T> {
  const element = await show<T>(markup);
  const widget = element.localName.startsWith('krk-') ? element : element.querySelector('krk-stat, krk-cite')!;
  opener(widget).focus();
  opener(widget).click();
  await until(() => isOpen(widget), 'an open citation');
  return element;
}

function choose(widget: Element, style: string): void {
  const select = inside<HTMLSelectElement>(widget, 'select');
  select.value = style;
  select.dispatchEvent(new Event('change'));
}

/** Presses keys as a reader does; skips where the engine can't. */
async function press(test: Mocha.Context, ...keys: string[]): Promise<void> {
  if (!(await executeServerCommand('krk-chord', keys))) test.skip();
}

/** A clipboard in the test's hand. */
function clipboard(isAllowed: boolean): string[] {
  const copied: string[] = [];
  replace(navigator.clipboard, 'writeText', (text) => {
    if (!isAllowed) return Promise.reject(new DOMException('no', 'NotAllowedError'));
    copied.push(text);
    return Promise.resolve();
  });
  return copied;
}

const spoken = (text: string | RegExp): Promise<void> =>
  until(() => (region()?.textContent ?? '').match(text), `“${String(text)}” spoken`);

describe('the citation', () => {
  describe('with keys', () => {
    it('opens on Enter, takes focus in, closes on Escape, and gives focus back', async function () {
      const widget = await show(STAT);
      opener(widget).focus();
      await press(this, 'Enter');
      await until(() => isOpen(widget), 'an open citation');
      expect(dialogIn(widget)!.contains(widget.renderRoot.activeElement), 'focus is inside').to.be.true;
      await press(this, 'Escape');
      await until(() => !dialogIn(widget), 'the end of the dialog');
      expect(focused(widget)).to.equal('cite');
    });

    it('never keeps Tab, and never hides what has focus', async function () {
      const page = await open<HTMLElement>(`<div>${SOURCED}<button id="end">End</button></div>`);
      const widget = page.querySelector('krk-stat')!;
      const reached: string[] = [];
      for (let step = 0; step < 12 && document.activeElement === widget; step++) {
        expect(isOpen(widget), 'open as long as focus is inside').to.be.true;
        reached.push(widget.renderRoot.activeElement!.localName);
        await press(this, 'Tab');
      }
      expect(reached.filter((name) => name !== 'a')).to.deep.equal([
        'button',
        'select',
        'textarea',
        'button',
        'button',
      ]);
      expect(document.activeElement?.id).to.equal('end');
      await until(() => !dialogIn(widget), 'the end of the dialog');
      expect(document.activeElement?.id, 'focus stays where the reader went').to.equal('end');
    });

    it('closes when the reader tabs back out of it', async function () {
      const widget = await open(STAT);
      // Where what scrolls can have focus, that comes first.
      for (let step = 0; step < 3 && dialogIn(widget)?.contains(widget.renderRoot.activeElement); step++)
        await press(this, 'Shift', 'Tab');
      await until(() => !dialogIn(widget), 'the end of the dialog');
      expect(focused(widget), 'focus is on something else of the element').not.to.be.undefined;
    });

    it('closes by its button, and gives focus back', async () => {
      const widget = await open(STAT);
      button(widget, 'Zamknij').click();
      await until(() => !dialogIn(widget), 'the end of the dialog');
      expect(focused(widget)).to.equal('cite');
    });

    it('knows where to give focus back where a click gives none', async () => {
      const widget = await show(STAT);
      opener(widget).click();
      await until(() => isOpen(widget), 'an open citation');
      button(widget, 'Zamknij').click();
      await until(() => !dialogIn(widget), 'the end of the dialog');
      expect(focused(widget)).to.equal('cite');
    });
  });

  describe('as a dialog', () => {
    it('has a name, is not modal, and is there once', async () => {
      const widget = await open(STAT);
      const dialog = dialogIn(widget)!;
      const name = widget.renderRoot.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
      expect(tidy(name?.textContent)).to.equal('Cytowanie');
      expect(dialog.matches(':modal')).to.be.false;
      opener(widget).click();
      opener(widget).click();
      await frames(3);
      expect(widget.renderRoot.querySelectorAll('dialog').length).to.equal(1);
      expect(widget.renderRoot.adoptedStyleSheets.length).to.equal(2);
    });

    it('opens again after it was closed, with one sheet', async () => {
      const widget = await open(STAT);
      for (let time = 0; time < 3; time++) {
        button(widget, 'Zamknij').click();
        await until(() => !dialogIn(widget), 'the end of the dialog');
        opener(widget).click();
        await until(() => isOpen(widget), 'an open citation');
      }
      expect(widget.renderRoot.adoptedStyleSheets.length).to.equal(2);
    });

    it('survives that its element is moved or removed', async () => {
      const heard = hear();
      const page = await open<HTMLElement>(`<div>${STAT}<p></p></div>`);
      const widget = page.querySelector('krk-stat')!;
      page.querySelector('p')!.append(widget);
      await settled(widget);
      await frames(3);
      expect(!dialogIn(widget), 'no dialog').to.be.true;
      opener(widget).click();
      await until(() => isOpen(widget), 'an open citation');
      widget.remove();
      await frames(3);
      expect(!dialogIn(widget), 'no dialog').to.be.true;
      page.append(widget);
      await settled(widget);
      opener(widget).click();
      await until(() => isOpen(widget), 'an open citation');
      expect(heard.thrown).to.deep.equal([]);
    });

    it('follows what the element shows, and its language; closes when there is nothing to cite', async () => {
      const widget = await open(STAT);
      widget.value = 'ponad 5';
      await settled(widget);
      expect(citation(widget)).to.contain(joined('ponad 5 osób'));
      widget.lang = 'en';
      await settled(widget);
      expect(tidy(inside(widget, 'h2').textContent)).to.equal('Citation');
      expect(dialogIn(widget)!.lang).to.equal('en');
      hear();
      widget.value = 'x y z';
      await settled(widget);
      await until(() => !dialogIn(widget), 'the end of the dialog');
    });

    it('offers nothing where there is nothing to cite', async () => {
      const widget = await show('<krk-stat lang="pl" label="Badani">tekst</krk-stat>');
      expect(find(widget, '[part~="cite"]') === null).to.be.true;
    });

    it('opens in a running sentence too, and looks the same there', async () => {
      const page = await open<HTMLElement>(
        '<p lang="pl">Jest <krk-cite value="ponad 5" unit="osoba|osoby|osób|osoby" label="Badani"></krk-cite>.</p>',
      );
      page.style.cssText =
        'font-style: italic; text-align: right; letter-spacing: 3px; white-space: nowrap; line-height: 3';
      const dialog = dialogIn(page.querySelector('krk-cite')!)!;
      for (const node of [dialog, ...dialog.querySelectorAll('p, dd, button, textarea')]) {
        const { fontStyle, textAlign, letterSpacing, whiteSpaceCollapse } = getComputedStyle(
          node,
        ) as CSSStyleDeclaration & {
          whiteSpaceCollapse: string;
        };
        expect([fontStyle, letterSpacing], node.localName).to.deep.equal(['normal', 'normal']);
        if (node.localName !== 'button') expect(textAlign).to.equal('start');
        expect(whiteSpaceCollapse).not.to.equal('nowrap');
      }
      expect(getComputedStyle(dialog).borderTopWidth).to.equal('1px');
      expect(dialog.getBoundingClientRect().width).to.be.above(300);
    });
  });

  describe('says', () => {
    const texts = {
      pl: [
        'Badani, 2024: blisko 1 200 osób.',
        'blisko: prawdziwa wartość jest nieco mniejsza',
        'Wydawca',
        'nie podano',
      ],
      en: [
        'Badani, 2024: nearly 1,200 people.',
        'nearly: the true value is a little smaller',
        'Publisher',
        'not stated',
      ],
      uk: ['Badani, 2024: майже 1 200 осіб.', 'майже: справжнє значення трохи менше', 'Видавець', 'не вказано'],
    } as const;
    const units = { pl: 'osoba|osoby|osób|osoby', en: 'person|people', uk: 'особа|особи|осіб|особи' };
    for (const lang of ['pl', 'en', 'uk'] as const) {
      it(`the figure, its hedge in words, and what is not stated, in ${lang}`, async () => {
        const widget = await open(
          STAT.replace('lang="pl"', `lang="${lang}"`).replace(/unit="[^"]*"/, `unit="${units[lang]}"`),
        );
        const [sentence, hedge, publisher, missing] = texts[lang];
        expect(spaced(tidy(inside(widget, '.sentence').textContent))).to.equal(sentence);
        expect(tidy(inside(widget, '.hedge').textContent)).to.equal(hedge);
        expect(list(widget)[publisher]).to.equal(missing);
        expect(Object.values(list(widget)).filter((text) => text === missing)).to.have.length(7);
        expect(spaced(citation(widget)))
          .to.contain(sentence.slice(0, -1))
          .and.to.contain(missing);
      });
    }

    it('where the figure comes from, with links to what was checked', async () => {
      const json = {
        label: 'Badani',
        value: 5,
        source: { title: 'Raport', url: 'https://example.org/r.pdf', locator: 's. 12', updated: '2025-07-01' },
      };
      const src = answering(json);
      const widget = await open(
        `<krk-stat lang="pl" loading="eager" src="${attribute(src)}" license-name="CC0" license-url="javascript:alert(1)"></krk-stat>`,
      );
      const address = new URL(src, location.href).href;
      const links = [...dialogIn(widget)!.querySelectorAll('a')].map(({ href }) => href);
      expect(links.at(-1)).to.equal(address);
      expect(links.filter((href) => !href.startsWith('http'))).to.deep.equal([]);
      expect(list(widget)).to.include({ Tytuł: 'Raport', Licencja: 'CC0' });
      expect(list(widget)['Plik danych']).to.contain(address);
      expect(list(widget)['Dzień odczytu']).to.contain(String(new Date().getFullYear()));
    });

    it('the page by the address it gives itself', async () => {
      const link = document.createElement('link');
      link.rel = 'canonical';
      link.href = 'https://paper.example/article#part';
      document.head.append(link);
      afterwards(() => {
        link.remove();
      });
      const widget = await open(STAT);
      expect(citation(widget)).to.contain('Odczytano na stronie: https://paper.example/article.');
    });

    const hostile = [
      '<img src=x onerror="window.attacked=1"></textarea><script>window.attacked=1</script>',
      ']] {{x|y}} "a" \'b\' \\x{%} &amp; =HYPERLINK("x")',
    ];
    for (const text of hostile) {
      it(`hostile text as text, in every style: ${text.slice(0, 20)}`, async () => {
        const heard = hear();
        const safe = attribute(text);
        const widget = await open(
          `<krk-stat lang="pl" value="5" label="${safe}" period="${safe}" source-name="${safe}" license-name="${safe}" source-published="${safe}" source-url="https://example.org/"></krk-stat>`,
        );
        expect(list(widget).Tytuł).to.equal(text);
        for (const { value } of inside<HTMLSelectElement>(widget, 'select').options) {
          choose(widget, value);
          expect(citation(widget)).to.have.length.above(20);
          expect(dialogIn(widget)!.querySelectorAll('img, script, iframe').length).to.equal(0);
        }
        expect(Reflect.get(window, 'attacked')).to.be.undefined;
        expect(heard.thrown).to.deep.equal([]);
      });
    }
  });

  describe('in styles', () => {
    it('offers seven, remembers the one chosen, and shows it', async () => {
      const page = await open<HTMLElement>(`<div>${STAT}${STAT.replace('Badani', 'Inni')}</div>`);
      const [first, second] = page.querySelectorAll('krk-stat');
      const { options } = inside<HTMLSelectElement>(first!, 'select');
      expect([...options].map(({ text }) => text)).to.deep.equal([
        'PN-ISO 690',
        'Zwykły tekst',
        'Wikipedia (pl)',
        'Wikipedia (en)',
        'BibTeX',
        'CSL-JSON',
        'HTML',
      ]);
      choose(first!, 'bibtex');
      expect(citation(first!)).to.match(/^@misc\{badani-2024,/);
      button(first!, 'Zamknij').click();
      opener(second!).click();
      await until(() => isOpen(second!), 'an open citation');
      expect(citation(second!)).to.match(/^@misc\{inni-2024,/);
      choose(second!, 'pn-iso-690');
    });

    it('can be selected, and not written over', async () => {
      const widget = await open(STAT);
      const box = inside<HTMLTextAreaElement>(widget, 'textarea');
      box.focus();
      box.select();
      expect(box.readOnly).to.be.true;
      expect(box.selectionEnd - box.selectionStart).to.equal(citation(widget).length);
    });
  });

  describe('copied', () => {
    it('says so, each time', async () => {
      const copied = clipboard(true);
      const widget = await open(STAT);
      const said: string[] = [];
      const observer = new MutationObserver(() => said.push(region()!.textContent));
      observer.observe(region()!, { childList: true });
      for (let time = 1; time < 3; time++) {
        button(widget, 'Kopiuj').click();
        await until(() => said.filter(Boolean).length === time, 'the announcement');
      }
      observer.disconnect();
      expect(said).to.deep.equal(
        said.length === 3
          ? ['Skopiowano cytowanie.', '', 'Skopiowano cytowanie.']
          : ['', 'Skopiowano cytowanie.', '', 'Skopiowano cytowanie.'],
      );
      expect(copied).to.deep.equal([citation(widget), citation(widget)]);
      expect(tidy(inside(widget, '.told').textContent)).to.equal('Skopiowano cytowanie.');
      expect(isOpen(widget)).to.be.true;
    });

    it('in the old way where the page has no clipboard, with focus left where it was', async () => {
      clipboard(false);
      const widget = await open(STAT);
      const box = inside<HTMLTextAreaElement>(widget, 'textarea');
      const selected: string[] = [];
      replace(document, 'execCommand', () => selected.push(box.value.slice(box.selectionStart, box.selectionEnd)) > 0);
      button(widget, 'Kopiuj').focus();
      button(widget, 'Kopiuj').click();
      await spoken('Skopiowano cytowanie.');
      expect(selected).to.deep.equal([citation(widget)]);
      expect(tidy(widget.renderRoot.activeElement?.textContent)).to.equal('Kopiuj');
    });

    it('or not at all: then it is selected, and the reader is told', async () => {
      clipboard(false);
      const widget = await open(STAT);
      replace(document, 'execCommand', () => false);
      button(widget, 'Kopiuj').click();
      await spoken(/^Nie udało się skopiować/);
      const box = inside<HTMLTextAreaElement>(widget, 'textarea');
      expect(widget.renderRoot.activeElement === box, 'focus is on the text').to.be.true;
      expect(box.selectionEnd - box.selectionStart).to.equal(box.value.length);
      expect(tidy(inside(widget, '.told').textContent)).to.match(/^Nie udało się skopiować/);
    });
  });

  describe('downloaded', () => {
    it('is a CSV file with a name of its own, and says so', async () => {
      const blobs: Blob[] = [];
      const links: string[] = [];
      const revoked: string[] = [];
      replace(URL, 'createObjectURL', (blob) => `blob:krk/${blobs.push(blob as Blob)}`);
      replace(URL, 'revokeObjectURL', (url) => void revoked.push(url));
      replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        links.push(this.download, this.href);
      });
      const widget = await open(STAT.replace('Badani', 'Żółte jaźnie'));
      hurry(40_000);
      button(widget, 'Pobierz CSV').click();
      await spoken('Pobrano plik zolte-jaznie-2024.csv.');
      expect(links).to.deep.equal(['zolte-jaznie-2024.csv', 'blob:krk/1']);
      expect(blobs[0]?.type).to.equal('text/csv;charset=utf-8');
      const bytes = new Uint8Array((await blobs[0]?.arrayBuffer()) ?? []);
      expect([...bytes.slice(0, 3)], 'a byte order mark').to.deep.equal([0xef, 0xbb, 0xbf]);
      expect(new TextDecoder().decode(bytes)).to.contain('Żółte jaźnie;2024;blisko;1200;');
      await until(() => revoked.length, 'the release of the file');
      expect(revoked).to.deep.equal(['blob:krk/1']);
    });
  });

  describe('speaks', () => {
    it('through one region of the page, for all elements', async () => {
      clipboard(true);
      const page = await open<HTMLElement>(`<div>${STAT}${STAT.replace('lang="pl"', 'lang="uk"')}</div>`);
      const [first, second] = page.querySelectorAll('krk-stat');
      button(first!, 'Kopiuj').click();
      await spoken('Skopiowano cytowanie.');
      button(first!, 'Zamknij').click();
      opener(second!).click();
      await until(() => isOpen(second!), 'an open citation');
      button(second!, 'Копіювати').click();
      await spoken('Цитування скопійовано.');
      expect(document.querySelectorAll('[data-krk-live]').length).to.equal(1);
      expect(region()!.parentElement === document.body, 'at the end of the page').to.be.true;
      expect([region()!.getAttribute('role'), region()!.getAttribute('aria-live')]).to.deep.equal(['status', 'polite']);
      expect(region()!.innerHTML).to.equal('<p lang="uk">Цитування скопійовано.</p>');
      const { width, height } = region()!.getBoundingClientRect();
      expect([width, height]).to.deep.equal([1, 1]);
    });

    it('inside an open modal dialog, since what is outside one is inert', async () => {
      clipboard(true);
      const modal = await begin<HTMLDialogElement>(`<dialog aria-label="Page">${STAT}</dialog>`);
      modal.showModal();
      const widget = modal.querySelector('krk-stat')!;
      await settled(widget);
      opener(widget).click();
      await until(() => isOpen(widget), 'an open citation');
      button(widget, 'Kopiuj').click();
      await spoken('Skopiowano cytowanie.');
      expect(region()!.parentElement === modal, 'inside the dialog').to.be.true;
      modal.close();
      const other = await open(STAT);
      button(other, 'Kopiuj').click();
      await spoken('Skopiowano cytowanie.');
      expect(region()!.parentElement === document.body, 'at the end of the page').to.be.true;
    });
  });

  describe('for every eye', () => {
    for (const scheme of ['light', 'dark']) {
      it(`has no fault that axe finds, in ${scheme}`, async () => {
        const box = await begin<HTMLElement>('<div></div>');
        box.style.colorScheme = scheme;
        for (const lang of ['pl', 'en', 'uk']) {
          box.append(document.createRange().createContextualFragment(SOURCED.replace('lang="pl"', `lang="${lang}"`)));
          const widget = box.lastElementChild as KrkStat;
          await settled(widget);
          opener(widget).click();
          await until(() => isOpen(widget), 'an open citation');
          await expect(box).to.be.accessible();
          const [red = 0] = /\d+/.exec(getComputedStyle(dialogIn(widget)!).backgroundColor) ?? [];
          expect(Number(red) > 127, 'a ground of the scheme').to.equal(scheme === 'light');
          widget.remove();
        }
      });
    }

    it('fits 320 pixels: nothing cut off, every target 24 pixels high', async function () {
      afterwards(() => executeServerCommand('krk-viewport', { width: 800, height: 600 }));
      if (!(await executeServerCommand('krk-viewport', { width: 320, height: 568 }))) this.skip();
      const long = 'bardzodługiesłowobezkońca'.repeat(4);
      const widget = await open(SOURCED.replace('"Raport"', `"${long}"`).replace('r.pdf', `${long}.pdf`));
      const dialog = dialogIn(widget)!;
      const edge = dialog.getBoundingClientRect();
      expect(edge.left).to.be.at.least(0);
      expect(edge.right).to.be.at.most(320);
      expect(edge.bottom).to.be.at.most(568);
      expect(dialog.scrollWidth).to.equal(dialog.clientWidth);
      for (const node of dialog.querySelectorAll('*')) {
        expect(node.getBoundingClientRect().right, node.localName).to.be.at.most(edge.right);
        if (node.matches('button, select, textarea, a'))
          expect(node.getBoundingClientRect().height, node.textContent).to.be.at.least(24);
      }
    });

    it('has an edge and a ring in forced colours', async function () {
      await emulate(this, { 'forced-colors': 'active' });
      const widget = await open(STAT);
      const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(dialogIn(widget)!);
      expect(borderTopStyle).to.equal('solid');
      expect(borderTopColor).not.to.equal(backgroundColor);
      await press(this, 'Tab');
      const active = getComputedStyle(widget.renderRoot.activeElement!);
      expect([active.outlineStyle, active.outlineWidth]).to.deep.equal(['solid', '2px']);
    });

    it('moves nothing', async () => {
      const widget = await open(STAT);
      for (const node of [dialogIn(widget)!, ...dialogIn(widget)!.querySelectorAll('*')]) {
        const { transitionDuration, animationName } = getComputedStyle(node);
        expect([transitionDuration, animationName]).to.deep.equal(['0s', 'none']);
      }
    });
  });
});

interface Graph {
  readonly '@context': string;
  readonly '@graph': readonly Readonly<Record<string, unknown>>[];
}
const scripts = (page = document): HTMLScriptElement[] => [
  ...page.querySelectorAll<HTMLScriptElement>('script[data-krk-json-ld]'),
];
const graph = (page = document): Graph => JSON.parse(scripts(page)[0]?.textContent ?? 'null') as Graph;
const namesIn = (page = document): unknown[] =>
  graph(page)
    ['@graph'].filter((node) => node['@type'] === 'Observation')
    .map(({ name }) => name);
const published = (name: string): Promise<void> =>
  until(() => scripts().length && namesIn().includes(name), `“${name}” in the script`);

describe('with-json-ld', () => {
  const DESCRIBED = STAT.replace('<krk-stat', '<krk-stat with-json-ld');

  it('is left out unless asked for', async () => {
    await open(STAT);
    expect(scripts().length).to.equal(0);
  });

  it('describes every such element in one script, as long as it is there', async () => {
    const page = await show<HTMLElement>(`<div>${DESCRIBED}${DESCRIBED.replace('Badani', 'Inni')}${STAT}</div>`);
    await published('Inni');
    const [first, second] = page.querySelectorAll('krk-stat');
    expect(scripts().length).to.equal(1);
    expect(scripts()[0]?.type).to.equal('application/ld+json');
    expect(scripts()[0]?.parentElement?.localName).to.equal('head');
    expect(graph()['@context']).to.equal('https://schema.org');
    expect(namesIn()).to.deep.equal(['Badani', 'Inni']);
    expect(graph()['@graph'][1]).to.include({ '@type': 'Observation', maxValue: 1200, observationDate: '2024' });
    first!.value = 'ponad 7';
    await settled(first!);
    expect(graph()['@graph'][1]).to.include({ minValue: 7 }).and.not.to.have.property('maxValue');
    second!.remove();
    expect(namesIn()).to.deep.equal(['Badani']);
    first!.withJsonLd = false;
    await settled(first!);
    expect(scripts().length, 'no element, no script').to.equal(0);
  });

  it('moves with its element, and makes a new script where the page took the old one', async () => {
    const page = await show<HTMLElement>(`<div>${DESCRIBED}<p></p></div>`);
    await published('Badani');
    const widget = page.querySelector('krk-stat')!;
    page.querySelector('p')!.append(widget);
    await settled(widget);
    expect(namesIn()).to.deep.equal(['Badani']);
    scripts()[0]!.remove();
    widget.label = 'Inni';
    await settled(widget);
    expect(namesIn()).to.deep.equal(['Inni']);
    widget.remove();
    expect(scripts().length).to.equal(0);
  });

  it('holds no text that could end it', async () => {
    const text = '</script><script>window.attacked=1</script><!--\u2028';
    const page = await show<HTMLElement>(`<div>${DESCRIBED}</div>`);
    const widget = page.querySelector('krk-stat')!;
    widget.label = text;
    await settled(widget);
    await published(text);
    expect(scripts()[0]?.textContent).not.to.match(/[<\u2028]/);
    expect(Reflect.get(window, 'attacked')).to.be.undefined;
  });
});

describe('under a strict policy with trusted types', () => {
  it('cites, copies, downloads and describes without anything being stopped', async () => {
    const body = SOURCED.replace('<krk-stat', '<krk-stat with-json-ld');
    const frame = await frameOf(strictPage({ body, script: ['dist/cdn/krk-stat.js'] }));
    const widget = await widgetIn<KrkStat>(frame, 'krk-stat');
    const page = frame.contentDocument!;
    await until(() => scripts(page)[0]?.textContent, 'the description');
    expect(namesIn(page)).to.deep.equal(['Badani']);
    widget.value = '7';
    await until(() => graph(page)['@graph'][1]?.value === 7, 'the description of what has changed');
    opener(widget).click();
    await until(() => isOpen(widget), 'an open citation');
    for (const { value } of inside<HTMLSelectElement>(widget, 'select').options) choose(widget, value);
    const { width } = dialogIn(widget)!.getBoundingClientRect();
    expect(width, 'styled').to.be.above(300);
    const links: string[] = [];
    const { prototype } = (frame.contentWindow as unknown as typeof globalThis).HTMLAnchorElement;
    replace(prototype, 'click', function (this: HTMLAnchorElement) {
      links.push(this.download);
    });
    button(widget, 'Pobierz CSV').click();
    const live = (): string => page.querySelector('[data-krk-live]')?.textContent ?? '';
    await until(() => live().includes('badani-2024.csv'), 'the announcement of the file');
    expect(links).to.deep.equal(['badani-2024.csv']);
    button(widget, 'Kopiuj').click();
    await until(() => live().includes('kopiowa'), 'the announcement of the copy');
    const { violations, faults } = windowOf(frame);
    expect(violations).to.deep.equal([]);
    expect(faults).to.deep.equal([]);
  });
});
