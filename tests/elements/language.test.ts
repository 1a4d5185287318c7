import { expect, fixture } from '@open-wc/testing';
import '../../src/index.js';
import type { KrkStat } from '../../src/elements/krk-stat.js';
import { afterwards, hear } from '../support/hear.js';
import { all, find, frames, part, sentence, settled, show, words, type Widget } from '../support/widgets.js';

const REPORT = '/demo/data/krakow-2024.json';
const FIGURE = '<krk-stat value="-" label="L"></krk-stat>';
const NO_DATA = { pl: 'brak danych', en: 'no data', uk: 'немає даних' };

/** Sets the language of the page until the test is over. */
function pageLanguage(lang: string | null): void {
  const page = document.documentElement;
  const before = page.getAttribute('lang');
  const set = (value: string | null): void =>
    value === null ? page.removeAttribute('lang') : page.setAttribute('lang', value);
  set(lang);
  afterwards(() => set(before));
}

/** A figure inside shadow roots, each of whose hosts may have a language. */
async function inShadows(...langs: (string | undefined)[]): Promise<KrkStat> {
  let place: Element | ShadowRoot = await fixture<HTMLElement>('<div></div>');
  for (const lang of langs) {
    const host: HTMLElement = document.createElement('div');
    if (lang !== undefined) host.setAttribute('lang', lang);
    place.append(host);
    place = host.attachShadow({ mode: 'open' });
  }
  const widget: KrkStat = document.createElement('krk-stat');
  widget.setAttribute('value', '-');
  widget.setAttribute('label', 'L');
  place.append(widget);
  await settled(widget);
  return widget;
}

describe('the language of an element', () => {
  it('is its own, else the nearest ancestor’s', async () => {
    pageLanguage('pl');
    for (const lang of ['pl', 'en', 'uk'] as const) {
      expect(part(await show(FIGURE.replace('>', ` lang="${lang}">`)), 'value')).to.equal(NO_DATA[lang]);
      const page = await show<HTMLElement>(`<div lang="en"><div lang="${lang}"><p lang="">${FIGURE}</p></div></div>`);
      expect(part(page.querySelector('krk-stat')!, 'value')).to.equal(NO_DATA[lang]);
    }
  });

  it('comes through shadow hosts, the nearest one first', async () => {
    pageLanguage('pl');
    expect(part(await inShadows('uk'), 'value')).to.equal(NO_DATA.uk);
    expect(part(await inShadows('uk', undefined), 'value')).to.equal(NO_DATA.uk);
    expect(part(await inShadows('uk', 'en'), 'value')).to.equal(NO_DATA.en);
  });

  it('is the page’s, and Polish where nobody says', async () => {
    for (const [lang, said] of [
      ['uk', NO_DATA.uk],
      ['en-GB', NO_DATA.en],
      ['pl-PL', NO_DATA.pl],
      [null, NO_DATA.pl],
      ['', NO_DATA.pl],
    ] as const) {
      pageLanguage(lang);
      expect(part(await show(FIGURE), 'value'), String(lang)).to.equal(said);
    }
  });

  it('is English on a German page, and the figure says so', async () => {
    const page = await show<HTMLElement>(`<div lang="de">${FIGURE}</div>`);
    const widget = page.querySelector('krk-stat')!;
    expect(part(widget, 'value')).to.equal(NO_DATA.en);
    expect(find(widget, 'figure')?.getAttribute('lang')).to.equal('en');
  });

  it('is marked on a failure and on an empty element, too', async () => {
    hear();
    const page = await show<HTMLElement>('<div lang="de"><krk-stat value="x"></krk-stat><krk-stat></krk-stat></div>');
    for (const widget of page.querySelectorAll('krk-stat')) {
      expect(find(widget, '.frame')?.getAttribute('lang')).to.equal('en');
    }
  });

  it('follows a change of its own, of an ancestor’s, of a shadow host’s and of the page’s lang', async () => {
    pageLanguage('pl');
    const own = await show(FIGURE);
    own.lang = 'uk';
    await settled(own);
    expect(part(own, 'value')).to.equal(NO_DATA.uk);
    own.removeAttribute('lang');
    await settled(own);
    expect(part(own, 'value')).to.equal(NO_DATA.pl);
    own.parentElement!.lang = 'en';
    await settled(own);
    expect(part(own, 'value')).to.equal(NO_DATA.en);

    const deep = await inShadows('pl', undefined);
    const outer = ((deep.getRootNode() as ShadowRoot).host.getRootNode() as ShadowRoot).host as HTMLElement;
    outer.lang = 'uk';
    await settled(deep);
    expect(part(deep, 'value')).to.equal(NO_DATA.uk);

    const page = await show(FIGURE);
    document.documentElement.lang = 'en';
    await settled(page);
    expect(part(page, 'value')).to.equal(NO_DATA.en);
  });

  it('is the one of the place to which it is moved', async () => {
    const page = await show<HTMLElement>(`<div><div lang="en">${FIGURE}</div><div lang="uk"></div></div>`);
    const widget = page.querySelector('krk-stat')!;
    page.lastElementChild!.append(widget);
    await settled(widget);
    expect(part(widget, 'value')).to.equal(NO_DATA.uk);
  });

  it('turns number, unit, date, table button and source line, of all elements', async () => {
    const page = await show<HTMLElement>(
      `<div lang="pl">${[
        'krk-stat figure="office.staff"',
        'krk-budget-share figure="education.spending"',
        'krk-timeline figure="office.mail"',
        'krk-compare figure="culture.audience.libraries culture.audience.theatres" heading="2024"',
        'krk-breakdown figure="education.units"',
        'krk-breakdown figure="culture.institutions"',
        'krk-ratio figure="civil-society.local-initiative.completed"',
      ]
        .map((tag) => `<${tag} loading="eager" src="${REPORT}"></${tag.split(' ')[0] ?? ''}>`)
        .join('')}</div>`,
    );
    const widgets = [...page.children] as Widget[];
    const seen = new Map<string, string[]>();
    for (const lang of ['pl', 'en', 'uk']) {
      page.lang = lang;
      await Promise.all(widgets.map(settled));
      seen.set(lang, widgets.map(words));
      for (const widget of widgets) expect(find(widget, 'figure')?.getAttribute('lang')).to.equal(lang);
    }
    expect(seen.get('pl')?.every((text) => text.includes('Źródło') && text.includes('Tabela'))).to.be.true;
    expect(seen.get('en')?.every((text) => text.includes('Source') && text.includes('Table'))).to.be.true;
    expect(seen.get('uk')?.every((text) => text.includes('Джерело') && text.includes('Таблиця'))).to.be.true;
    // Nothing of one language is left in another.
    const unquoted = (lang: string): string[] =>
      (seen.get(lang) ?? []).map((text) => text.replaceAll(/zł|CSV/g, '').replace(/[„“«][^”“»]*[”“»]/g, ''));
    for (const text of unquoted('en')) expect(text).not.to.match(/[ąćęłńóśźżа-яіїє]/i);
    for (const text of unquoted('uk')) expect(text).not.to.match(/[a-ząćęłńóśźż]{3,}/i);
  });
});

describe('a text that is missing in one language', () => {
  const record = (label: object): string =>
    JSON.stringify({ version: 1, figures: [{ id: 'a', label, value: 5, note: { pl: 'Uwaga' } }] });

  it('falls back to Polish, marked with its language where it stands', async () => {
    const widget = await show(
      `<krk-stat lang="en"><script type="application/json">${record({ pl: 'Etaty' })}</script></krk-stat>`,
    );
    for (const text of ['Etaty', 'Uwaga']) {
      const marked = all(widget, '[lang="pl"]').filter((one) => one.textContent === text);
      expect(marked.length, text).to.be.above(0);
    }
    expect(all(widget, 'th [lang="pl"], th[lang="pl"]').map((one) => one.textContent)).to.include('Etaty');
  });

  it('is not marked where it is in the language of the element', async () => {
    const widget = await show(
      `<krk-stat lang="en"><script type="application/json">${record({ pl: 'Etaty', en: 'Posts' })}</script></krk-stat>`,
    );
    expect(sentence(widget)).to.equal('Posts: 5.');
    expect(all(widget, '[lang="pl"]').map((one) => one.textContent)).to.deep.equal(['Uwaga']);
  });

  it('marks a unit and a label of a share and of a timeline', async () => {
    const json = JSON.stringify({ label: { pl: 'Etaty' }, value: 5, unit: 'percent' });
    const share = await show<Widget>(
      `<krk-budget-share lang="uk"><script type="application/json">${json}</script></krk-budget-share>`,
    );
    expect(find(share, '[part="label"] [lang="pl"]')?.textContent).to.equal('Etaty');
    await frames(1);
    const line = await show<Widget>(
      `<krk-timeline lang="uk"><script type="application/json">${json}</script></krk-timeline>`,
    );
    expect(find(line, '[part="heading"] [lang="pl"]')?.textContent).to.equal('Etaty');
  });
});
