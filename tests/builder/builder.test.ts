import { expect } from '@open-wc/testing';
import { BUILDER_WORDS } from '../../src/builder/words.js';
import { DESTINATIONS, recommend, type DestinationId } from '../../src/embed/destinations.js';
import { DESTINATION_NAMES, KIND_NAMES, READING_WORDS } from '../../src/embed/words.js';
import { hear } from '../support/hear.js';
import { LANGUAGES, spaced } from '../support/models.js';
import { find, frames, part, sentence, tidy, until } from '../support/widgets.js';
import { bare, code, get, kind, kinds, open, openFigure, panes, pick, ready, select, type } from './support.js';

const widget = (root: HTMLElement): HTMLElement => panes(root)[0]!.firstElementChild as HTMLElement;
const text = (root: ParentNode): string => spaced(tidy((root as HTMLElement).textContent));

describe('the builder: choosing a figure', () => {
  it('lists the whole report by section, with each figure’s number, and says how many there are', async () => {
    const root = await open();
    await until(() => root.querySelector('.item'), 'the list');
    expect(root.querySelectorAll('.item').length).to.equal(121);
    expect(tidy(get(root, '#krk-found').textContent)).to.equal('121 liczb');
    expect(tidy(get(root, '.section').textContent)).to.equal('Urząd miasta');
    const groups = [...root.querySelectorAll('.items [role="group"]')];
    expect(groups.length).to.equal(root.querySelectorAll('.section').length).and.be.at.least(5);
    for (const group of groups) {
      expect(group.getAttribute('aria-labelledby')).to.equal(get(group, '.section').id).and.not.equal('');
      expect(group.querySelectorAll('.item').length, group.textContent).to.be.above(0);
    }
    expect(text(get(root, '.item:has([value="education.spending"])'))).to.equal('Wydatki na edukację 3,56 mld zł');
    expect(root.querySelectorAll('#krk-code').length, 'nothing is chosen yet').to.equal(0);
    expect(root.textContent).to.include(BUILDER_WORDS.pl.nothingReport);
  });

  it('finds by words in any order, without marks over letters, in any language', async () => {
    const root = await open();
    await until(() => root.querySelector('.item'), 'the list');
    const found = (): string[] => [...root.querySelectorAll<HTMLInputElement>('.item input')].map(({ value }) => value);
    for (const words of ['wydatki edukacje', 'EDUKACJĘ wydat', 'spending on education', 'education.spending']) {
      type(root, 'krk-search', words);
      expect(found(), words).to.include('education.spending');
      expect(found().length, words).to.be.below(20);
    }
    type(root, 'krk-search', 'spoleczenstwo');
    expect(found().length, 'by section').to.be.within(5, 30);
    for (const apostrophe of ["'", '’', 'ʼ', '']) {
      type(root, 'krk-search', `прем${apostrophe}єри`);
      expect(found().length, `with ${apostrophe}`).to.be.within(1, 5);
    }
    for (const number of ['433', '3,56', '3,56 mld', '3217']) {
      type(root, 'krk-search', number);
      const shown = [...root.querySelectorAll('.item .value')].map((one) => spaced(one.textContent).replace(/ /g, ''));
      expect(shown.length, number).to.be.within(1, 20);
      expect(shown.join(), number).to.include(number.replace(' ', ''));
    }
    type(root, 'krk-search', '3.56 billion');
    expect(found(), 'as Polish doesn’t write it').to.deep.equal([]);
    get(root, '.languages a[lang="en"]').click();
    expect(found(), 'as English does').to.include('education.spending');
    get(root, '.languages a[lang="pl"]').click();
    type(root, 'krk-search', 'xyzzy');
    expect(found()).to.deep.equal([]);
    expect(tidy(get(root, '#krk-found').textContent)).to.equal(BUILDER_WORDS.pl.found);
  });

  it('shows the element that suits the figure, and what can be pasted of it', async () => {
    const root = await openFigure('education.spending');
    expect(widget(root).localName).to.equal('krk-budget-share');
    expect(spaced(sentence(widget(root)))).to.include('3,56 mld zł, czyli ponad 36%');
    expect(kinds(root)).to.deep.equal(['blockquote', 'figure', 'picture']);
    expect(code(root)).to.include(`href="${location.origin}/example-site/pl/education.spending/"`);
    pick(root, 'krk-figure', 'office.mail');
    await until(() => code(root).includes('office.mail'), 'the other figure');
    expect(widget(root).localName).to.equal('krk-timeline');
    expect(code(root)).not.to.include('education');
  });

  it('takes the sizes of frame and picture from the figure’s page', async () => {
    const root = await openFigure('office.staff', '&where=own-page&kind=iframe');
    await until(() => code(root).includes('height="396"'), 'the height of the frame');
    pick(root, 'krk-kind', 'picture');
    expect(code(root)).to.include('width="600" height="300"');
  });

  it('offers no address, frame or picture of a page that isn’t there, and says so', async () => {
    hear();
    const root = await openFigure('office.survey.respondents', '&where=wordpress-author', { pages: /never/ });
    await until(() => root.textContent.includes(BUILDER_WORDS.pl.noPage), 'the answer');
    expect(kinds(root)).to.deep.equal(['figure', 'blockquote']);
    expect(code(root)).not.to.include('example-site');
  });

  it('says in words that a report can’t be had, and still takes a figure typed by hand', async () => {
    hear();
    const root = await open({ report: '/api/status/404' });
    await until(() => !root.textContent.includes(BUILDER_WORDS.pl.loadingReport), 'the end of waiting');
    expect(tidy(get(root, '[role="status"]').textContent)).to.match(/^Nie udało się wczytać raportu\. .+404/);
    pick(root, 'krk-origin', 'typed');
    type(root, 'krk-field-label', 'Etaty');
    type(root, 'krk-field-value', '3 217');
    await ready(root);
    expect(spaced(code(root))).to.include('Etaty: <strong>3 217</strong>');
  });

  it('says that its address names a figure the report doesn’t have', async () => {
    const root = await open({ query: '?figure=never.was' });
    await until(() => root.querySelector('.item'), 'the list');
    expect(tidy(get(root, '.fault').textContent)).to.equal(BUILDER_WORDS.pl.unknownFigure);
  });
});

describe('the builder: a figure of one’s own', () => {
  it('writes what was typed, and nothing that holds anyway', async () => {
    const root = await open({ query: '?from=typed&where=own-page' });
    type(root, 'krk-field-label', 'Etaty & "posady"');
    type(root, 'krk-field-value', 'blisko 1 200');
    await ready(root);
    pick(root, 'krk-kind', 'element');
    const [start = ''] = /^<krk-stat[^>]*>/.exec(code(root)) ?? [];
    expect(start).to.equal('<krk-stat label="Etaty &amp; &quot;posady&quot;" value="blisko 1 200" lang="pl">');
    expect(code(root)).to.match(/<\/krk-stat>$/);
  });

  it('says beside the field what can’t be read', async () => {
    hear();
    const root = await open({ query: '?from=typed' });
    type(root, 'krk-field-label', 'Etaty');
    type(root, 'krk-field-value', 'dużo');
    const box = get<HTMLInputElement>(root, '#krk-field-value');
    await until(() => box.getAttribute('aria-invalid'), 'the fault');
    const said = (box.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => tidy(get(root, `#${id}`).textContent));
    expect(said).to.have.length(2);
    expect(said[1]).to.include('dużo');
    expect(root.querySelectorAll('#krk-code').length).to.equal(0);
    type(root, 'krk-field-period', '2024');
    await until(() => widget(root).getAttribute('period') === '2024', 'the period');
    await frames(4);
    expect(box.getAttribute('aria-invalid'), 'what is wrong still is').to.equal('true');
    type(root, 'krk-field-value', '12');
    await ready(root);
    expect(box.hasAttribute('aria-invalid')).to.equal(false);
    expect(document.activeElement?.id, 'nothing has moved the focus').not.to.equal('krk-code');
  });

  it('keeps what was typed when another element shows it', async () => {
    const root = await open({ query: '?from=typed' });
    type(root, 'krk-field-label', 'Zrealizowane');
    type(root, 'krk-field-value', '28');
    select(root, 'krk-element', 'krk-ratio');
    type(root, 'krk-field-of', '38');
    await ready(root);
    await until(() => widget(root).localName === 'krk-ratio' && sentence(widget(root)), 'the ratio');
    expect(spaced(sentence(widget(root))))
      .to.include('28')
      .and.include('38');
  });
});

describe('the builder: data at an address', () => {
  it('asks nobody until it is told to', async () => {
    const root = await open({ query: '?from=address&set-src=https%3A%2F%2Fexample.org%2Fx.json' });
    expect(get<HTMLInputElement>(root, '#krk-field-src').value).to.equal('https://example.org/x.json');
    expect(panes(root)[0]?.childElementCount, 'no element that would ask').to.equal(0);
    expect(root.textContent).to.include(BUILDER_WORDS.pl.loadFirst);
  });

  it('shows data once they are loaded', async () => {
    const root = await open({ query: '?from=address&where=own-page' });
    type(root, 'krk-field-src', new URL('/api/data', location.href).href);
    get<HTMLFormElement>(root, 'form').requestSubmit();
    await ready(root);
    expect(part(widget(root), 'value')).to.equal('42');
    expect(tidy(get(root, 'form [role="status"]').textContent)).to.equal(BUILDER_WORDS.pl.loaded);
    pick(root, 'krk-kind', 'element');
    expect(code(root)).to.include(`src="${location.origin}/api/data"`);
  });

  for (const address of ['javascript:alert(1)', 'data:text/csv,a', 'example.org/x.csv', '']) {
    it(`refuses “${address}” in words, beside the field, and leaves the reader there`, async () => {
      const root = await open({ query: '?from=address' });
      type(root, 'krk-field-src', address);
      get<HTMLFormElement>(root, 'form').requestSubmit();
      expect(tidy(get(root, '#krk-field-src-fault').textContent)).to.equal(BUILDER_WORDS.pl.badAddress);
      expect(document.activeElement?.id).to.equal('krk-field-src');
      expect(root.querySelectorAll('[role="alert"]').length, 'heard once: at the field').to.equal(0);
      expect(root.querySelectorAll('.ground > *').length).to.equal(0);
    });
  }

  it('has the element’s own words for what a server refuses', async () => {
    hear();
    const root = await open({ query: '?from=address' });
    type(root, 'krk-field-src', new URL('/api/status/403', location.href).href);
    get<HTMLFormElement>(root, 'form').requestSubmit();
    await until(() => root.querySelector('#krk-field-src-fault'), 'the fault');
    expect(tidy(get(root, '#krk-field-src-fault').textContent)).to.include('403');
    expect(root.querySelectorAll('.fault'), 'said once').to.have.length(1);
    expect(tidy(get(root, 'form [role="status"]').textContent)).to.equal('');
  });
});

describe('the builder: where it is pasted', () => {
  it('begins with “I don’t know”, and recommends what survives nearly everywhere', async () => {
    const root = await openFigure('office.staff');
    const list = get<HTMLSelectElement>(root, '#krk-where');
    expect(list.value).to.equal('unknown');
    expect(list.options[0]!.textContent).to.equal(DESTINATION_NAMES.pl.unknown);
    expect(list.options).to.have.length(Object.keys(DESTINATIONS).length);
    expect(kind(root)).to.equal('blockquote');
    expect(root.textContent).to.include(BUILDER_WORDS.pl.unsure);
  });

  it('offers at each place what survives there, the best first and chosen, with what readers get', async () => {
    const root = await openFigure('office.mail');
    for (const where of Object.keys(DESTINATIONS) as DestinationId[]) {
      select(root, 'krk-where', where);
      expect(kinds(root), where).to.deep.equal([...recommend(where)]);
      expect(kind(root), where).to.equal(recommend(where)[0]);
      expect(tidy(get(root, '.radios:has([name="krk-kind"]) label').textContent), where).to.equal(
        `${KIND_NAMES.pl[recommend(where)[0]!]} ${BUILDER_WORDS.pl.recommended}`,
      );
      const readings = [...root.querySelectorAll('dd')].map((one) => tidy(one.textContent));
      expect(readings.length, where).to.be.above(0);
      const { basis } = DESTINATIONS[where];
      const sure = where === 'unknown' ? 'unsure' : basis;
      expect(tidy(get(root, 'dl + .hint').textContent), where).to.equal(BUILDER_WORDS.pl[sure]);
      for (const reading of readings) expect(Object.values(READING_WORDS.pl), where).to.include(reading);
    }
  });

  it('tells whoever pastes an element what the servers have to allow', async () => {
    const root = await openFigure('office.staff', '&where=own-page');
    expect(kind(root)).to.equal('script');
    expect(root.textContent).to.include('Access-Control-Allow-Origin').and.include(location.origin);
    pick(root, 'krk-kind', 'figure');
    expect(root.textContent).not.to.include('Access-Control-Allow-Origin');
  });

  it('previews what a reader without script gets, out of the snippet itself', async () => {
    const root = await openFigure('office.mail', '&where=own-page');
    expect(panes(root)).to.have.length(2);
    const [live, without] = panes(root);
    expect(live!.firstElementChild!.localName).to.equal('krk-timeline');
    expect(text(bare(without!))).to.include('1,11 mln przesyłek');
    expect(bare(without!).querySelectorAll('krk-timeline, script').length).to.equal(0);
    pick(root, 'krk-kind', 'figure');
    expect(bare(panes(root)[1]!).querySelectorAll('tbody tr').length).to.equal(2);
    pick(root, 'krk-kind', 'iframe');
    const frames = panes(root)
      .slice(1)
      .map((pane) => bare(pane).querySelector('iframe'));
    expect(frames.map((frame) => frame?.getAttribute('sandbox'))).to.deep.equal(['allow-scripts allow-popups', '']);
    for (const frame of frames) expect(frame!.src).to.match(/\/example-site\/pl\/office\.mail\/embed\.html$/);
  });
});

describe('the builder: looks and languages', () => {
  it('shows the figure in another language, on another ground, in another width', async () => {
    const root = await openFigure('office.staff');
    pick(root, 'krk-told', 'uk');
    await until(() => code(root).includes('/uk/office.staff/'), 'the Ukrainian snippet');
    await until(() => part(widget(root), 'unit') === 'осіб', 'the Ukrainian unit');
    pick(root, 'krk-scheme', 'dark');
    expect(getComputedStyle(get(root, '.stage')).colorScheme, 'of the page').not.to.equal('dark');
    expect(get(root, '.stage').classList.contains('dark')).to.equal(true);
    expect(root.textContent, 'no frame').not.to.include(BUILDER_WORDS.pl.lightFrame);
    select(root, 'krk-where', 'own-page');
    pick(root, 'krk-kind', 'iframe');
    const noted = (): number => root.textContent.split(BUILDER_WORDS.pl.lightFrame).length - 1;
    expect(noted(), 'with script and without').to.equal(2);
    pick(root, 'krk-scheme', 'light');
    expect(noted()).to.equal(0);
    const range = get<HTMLInputElement>(root, 'input[type="range"]');
    range.value = '320';
    range.dispatchEvent(new Event('input'));
    expect(get<HTMLInputElement>(root, 'input[type="number"]').value).to.equal('320');
    expect(root.style.getPropertyValue('--_width')).to.equal('320px');
    const number = get<HTMLInputElement>(root, 'input[type="number"]');
    number.value = '5000';
    number.dispatchEvent(new Event('change'));
    expect([number.value, range.value]).to.deep.equal(['900', '900']);
  });

  it('speaks each language as a whole, itself and its figure', async () => {
    const root = await openFigure('office.staff', '&where=wordpress-admin');
    for (const language of LANGUAGES) {
      get(root, `.languages a[lang="${language}"]`).click();
      await until(
        () => root.querySelector('#krk-code') && code(root).includes(`/${language}/`),
        `the snippet in ${language}`,
      );
      const words = BUILDER_WORDS[language];
      expect(document.documentElement.lang).to.equal(language);
      expect(document.title).to.equal(words.title);
      expect(tidy(get(root, 'h1').textContent)).to.equal(words.title);
      expect(get(root, `.languages [aria-current="true"]`).lang).to.equal(language);
      expect(root.textContent).not.to.match(/undefined|\{\w+\}|\[object/);
      const others = LANGUAGES.filter((one) => one !== language).map((one) => BUILDER_WORDS[one].intro);
      for (const other of others) expect(root.textContent).not.to.include(other);
    }
  });

  it('keeps the focus where it was through all of this', async () => {
    const root = await openFigure('office.staff');
    for (const [name, value] of [
      ['krk-told', 'en'],
      ['krk-kind', 'figure'],
      ['krk-scheme', 'dark'],
      ['krk-figure', 'office.mail'],
    ] as const) {
      const radio = get<HTMLInputElement>(root, `input[name="${name}"][value="${value}"]`);
      radio.focus();
      radio.click();
      await until(() => root.querySelector('#krk-code'), 'what can be pasted');
      expect((document.activeElement as HTMLInputElement).value, name).to.equal(value);
    }
    get<HTMLAnchorElement>(root, '.languages a[lang="uk"]').focus();
    get<HTMLAnchorElement>(root, '.languages a[lang="uk"]').click();
    expect((document.activeElement as HTMLElement).lang).to.equal('uk');
  });
});

describe('the builder: its address', () => {
  it('says what was chosen, and brings it back', async () => {
    const root = await openFigure('office.staff');
    select(root, 'krk-where', 'own-page');
    pick(root, 'krk-kind', 'figure');
    pick(root, 'krk-told', 'uk');
    pick(root, 'krk-scheme', 'dark');
    await until(() => location.search.includes('scheme'), 'the address');
    const query = location.search;
    expect(new URLSearchParams(query).toString()).to.equal(
      'figure=office.staff&figure-lang=uk&where=own-page&kind=figure&scheme=dark',
    );
    await ready(root);
    const before = code(root);
    root.remove();
    const again = await ready(await open({ query }));
    expect(code(again)).to.equal(before);
    expect(kind(again)).to.equal('figure');
  });

  it('brings nothing of a stranger’s into the page', async () => {
    const thrown = hear();
    const root = await open({
      query:
        '?from=typed&element=krk-stat&set-label=%3Cimg%20src%3Dx%20onerror%3D%22window.hostile%3D1%22%3E&set-value=5&set-onclick=window.hostile%3D1&set-source-url=javascript%3Awindow.hostile%3D1',
    });
    await ready(root);
    expect(code(root)).to.include('&lt;img src=x').and.not.include('<img').and.not.include('javascript:');
    expect(root.querySelectorAll('img, [onclick]').length).to.equal(0);
    expect(bare(panes(root).at(-1)!).querySelectorAll('img').length).to.equal(0);
    expect(find(widget(root), 'img')?.outerHTML).to.equal(undefined);
    expect(Reflect.get(window, 'hostile')).to.equal(undefined);
    expect(thrown.thrown).to.deep.equal([]);
  });
});
