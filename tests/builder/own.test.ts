// A figure that isn't the report's: the language it was typed in, what its source is, and that nobody takes it for the
// publisher's.
import { expect } from '@open-wc/testing';
import { BUILDER_WORDS } from '../../src/builder/words.js';
import { LANGUAGES, spaced } from '../support/models.js';
import { sentence, tidy, until } from '../support/widgets.js';
import { code, get, open, openFigure, panes, pick, press, ready, REPORT, select, type } from './support.js';

const widget = (root: HTMLElement): HTMLElement => panes(root)[0]!.firstElementChild as HTMLElement;
const speak = (root: HTMLElement, language: string): void => get(root, `.languages a[lang="${language}"]`).click();
const told = (root: HTMLElement): string => get<HTMLInputElement>(root, '[name="krk-told"]:checked').value;

async function load(root: HTMLElement, address: string): Promise<void> {
  type(root, 'krk-field-src', new URL(address, location.href).href);
  get<HTMLFormElement>(root, 'form').requestSubmit();
  await ready(root);
}

describe('the builder: a number as it was typed', () => {
  const STAFF = '?lang=en&from=typed&set-label=Staff&set-value=3,217&where=own-page&kind=element';

  it('is the same number in every language of the page', async () => {
    const root = await ready(await open({ query: STAFF }));
    const before = code(root);
    expect(before).to.include('value="3,217" lang="en"');
    for (const language of ['pl', 'uk', 'en']) {
      const link = get<HTMLAnchorElement>(root, `.languages a[lang="${language}"]`);
      expect(new URLSearchParams(link.search).get('figure-lang') ?? language, 'in a new tab too').to.equal('en');
      speak(root, language);
      await until(() => document.documentElement.lang === language, 'the language');
      expect([told(root), code(root)], language).to.deep.equal(['en', before]);
      expect(spaced(sentence(widget(root)))).to.include('3,217');
    }
  });

  it('keeps its language while a figure of the report is looked at', async () => {
    const root = await ready(await open({ query: STAFF }));
    pick(root, 'krk-origin', 'report');
    speak(root, 'pl');
    pick(root, 'krk-origin', 'typed');
    await ready(root);
    expect(told(root)).to.equal('en');
    expect(code(root)).to.include('value="3,217" lang="en"');
  });

  it('is in another language only where somebody says so', async () => {
    const root = await ready(await open({ query: STAFF }));
    for (const language of LANGUAGES) {
      speak(root, language);
      const legend = get(root, 'fieldset:has([name="krk-told"]) legend');
      expect(tidy(legend.textContent)).to.equal(BUILDER_WORDS[language].typedIn);
    }
    pick(root, 'krk-told', 'pl');
    await until(() => code(root).includes('lang="pl"'), 'the snippet');
    expect(get(root, '#krk-field-value-hint').textContent, 'and the hint with it').to.include('3,56\u00A0mld');
  });

  it('has the page’s language as long as there is none', async () => {
    const root = await open({ query: '?from=typed&set-label=Staff' });
    speak(root, 'en');
    type(root, 'krk-field-value', '3,217');
    await ready(root);
    expect(told(root)).to.equal('en');
    expect(spaced(sentence(widget(root)))).to.include('3,217');
  });

  it('is followed by a figure of the report, which is the same in each language', async () => {
    const root = await openFigure('office.staff');
    speak(root, 'en');
    expect(told(root)).to.equal('en');
    expect(tidy(get(root, 'fieldset:has([name="krk-told"]) legend').textContent)).to.equal(BUILDER_WORDS.en.told);
  });

  it('takes a date that was copied from a hint', async () => {
    const root = await open({ query: '?from=typed&set-label=L&set-value=5' });
    press(root, 'krk-field-period', '2024\u201112\u201131');
    await until(() => widget(root).getAttribute('period') === '2024-12-31', 'the date');
  });
});

describe('the builder: whose figure it is', () => {
  const notice = (root: HTMLElement): string => {
    const preview = get(root, '.preview');
    const id = preview.getAttribute('aria-describedby');
    const said = root.querySelector<HTMLElement>('.notice');
    expect(said?.id ?? null, 'for screen readers as well').to.equal(id);
    if (said) expect(said.nextElementSibling, 'above the figure').to.equal(get(preview, '.looks'));
    return tidy(said?.textContent);
  };

  for (const language of LANGUAGES) {
    it(`says that it was typed, or where it was loaded from: ${language}`, async () => {
      const words = BUILDER_WORDS[language];
      const root = await ready(await open({ query: `?lang=${language}&from=typed&set-label=L&set-value=5` }));
      expect(notice(root)).to.equal(words.isTyped);
      expect(get(root, '.notice').checkVisibility()).to.equal(true);
      pick(root, 'krk-origin', 'address');
      await load(root, '/api/data');
      expect(notice(root)).to.equal(words.isFetched.replace('{host}', location.host));
    });
  }

  it('says nothing of a figure of the report, wherever it is read from, in the report’s words', async () => {
    const root = await openFigure('office.staff');
    expect(notice(root)).to.equal('');
    pick(root, 'krk-origin', 'address');
    type(root, 'krk-field-figure', 'office.staff');
    await load(root, REPORT);
    expect(notice(root)).to.equal('');
    type(root, 'krk-field-label', 'Somebody else’s words');
    expect(notice(root)).to.include(location.host);
  });
});

describe('the builder: the link of a quotation', () => {
  const SURE = BUILDER_WORDS.pl.unsure;

  it('leads to the data of which nobody says where they are from', async () => {
    const root = await open({ query: '?from=address' });
    await load(root, '/api/data');
    const address = `${location.origin}/api/data`;
    expect(code(root)).to.include(`<a href="${address}">${address}</a>`);
    expect(root.textContent).to.include(SURE);
    type(root, 'krk-field-source-name', 'Raport');
    await until(() => code(root).includes('Raport'), 'the source');
    expect(code(root)).not.to.include('<a ');
    type(root, 'krk-field-source-url', 'https://example.org/r');
    await until(() => code(root).includes('<a href="https://example.org/r">Raport</a>'), 'the link');
    expect(code(root)).not.to.include(address);
  });

  it('isn’t promised where there is none', async () => {
    const root = await ready(await open({ query: '?from=typed&set-label=L&set-value=5' }));
    expect(code(root)).not.to.include('<a ');
    expect(root.textContent).not.to.include(SURE);
    select(root, 'krk-where', 'tinymce');
    expect(root.textContent).to.include(BUILDER_WORDS.pl.tested);
    select(root, 'krk-where', 'unknown');
    type(root, 'krk-field-source-url', 'https://example.org/r');
    await until(() => code(root).includes('<a '), 'the link');
    expect(root.textContent).to.include(SURE);
  });
});
