import { expect } from '@open-wc/testing';
import { upgrade } from '../../src/embed/upgrade.js';
import { hear } from '../support/hear.js';
import { cardsOf, part, sentence, tidy, until } from '../support/widgets.js';
import {
  articleOf,
  atRest,
  draft,
  krakowReport,
  krakowSite,
  publish,
  publishedSite,
  type PublishedSite,
  readable,
  shownIn,
  UNREACHABLE,
  upgraded,
  widgetsOf,
} from './fixtures-upgrade/site.js';

const SPACES = /[\u00a0\u202f]/g;
const plain = (text: string): string => text.replace(SPACES, ' ');
/** The figure that a page shows instead of a link. */
const valueIn = (article: HTMLElement): string => {
  const [card] = cardsOf(shownIn(article)[0]!);
  return plain(part(card!, 'value'));
};

describe('a link to a published figure', () => {
  it('gets the live figure above it, and stays, the same node, as its source', async () => {
    const { base } = await krakowSite();
    const article = await articleOf(`<p>Kraków.</p><p><a href="${base}pl/office.staff/">Pracownicy</a></p>`);
    const link = article.querySelector('a')!;
    await until(() => shownIn(article).length, 'the figure');
    expect(valueIn(article)).to.equal('3 217');
    expect(article.querySelector('a')).to.equal(link);
    expect(link.checkVisibility()).to.be.true;
    const [widget] = shownIn(article);
    expect(widget!.nextElementSibling).to.equal(link);
    expect(link.getBoundingClientRect().top).to.be.at.least(widget!.getBoundingClientRect().bottom);
    expect(link.outerHTML).to.equal(`<a href="${base}pl/office.staff/">Pracownicy</a>`);
  });

  for (const [language, words] of [
    ['pl', 'osób'],
    ['en', 'people'],
    ['uk', 'осіб'],
  ] as const) {
    it(`speaks the language of its page: ${language}`, async () => {
      const { base } = await krakowSite();
      const article = await upgraded(`<p lang="de"><a href="${base}${language}/office.staff">3217</a></p>`);
      const [card] = cardsOf(shownIn(article)[0]!);
      expect(part(card!, 'unit')).to.equal(words);
    });
  }

  for (const end of ['', '/', '/index.html', '/?utm_source=x', '#tabela', '/index.html?a=b#c']) {
    it(`is the same figure with “${end}” at its end`, async () => {
      const { base } = await krakowSite();
      expect(valueIn(await upgraded(`<p><a href="${base}pl/office.staff${end}">3217</a></p>`))).to.equal('3 217');
    });
  }

  it('has the element that suits it, parts and all', async () => {
    const { base } = await krakowSite();
    const article = await upgraded(`<p><a href="${base}pl/culture.institutions/">47 instytucji</a></p>`);
    expect(cardsOf(shownIn(article)[0]!)[0]!.localName).to.equal('krk-breakdown');
  });

  it('is left alone when its figure is on no list of figures', async () => {
    const site = await krakowSite();
    const other = publishedSite({}, { isKnown: false });
    const article = draft(
      `<p><a href="${other.base}pl/office.staff/">Elsewhere</a></p><p><a href="${site.base}pl/office/../../x">Up</a></p>`,
    );
    const before = article.innerHTML;
    await publish(article);
    await atRest();
    expect(article.innerHTML).to.equal(before);
    expect([...site.asked, ...other.asked]).to.deep.equal([]);
  });
});

describe('where a link stands', () => {
  for (const markup of [
    '<p><a href="PAGE">3217</a></p>',
    '<p>\u00a0<strong><em><a href="PAGE">3217</a></em></strong>\u200b <br></p>',
    '<div><!-- wp:embed --><a href="PAGE">3217</a></div>',
    '<ul><li><a href="PAGE">3217</a></li></ul>',
    '<table><tbody><tr><td><a href="PAGE">3217</a></td></tr></tbody></table>',
    '<blockquote><a href="PAGE">3217</a></blockquote>',
    '<figure><div class="wp-block-embed__wrapper"><a href="PAGE">PAGE</a></div></figure>',
    '<dl><dd><a href="PAGE">3217</a></dd></dl>',
    '<p><a href="PAGE"><span>3217</span> <img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></a></p>',
  ]) {
    it(`alone in its block it is upgraded: ${markup}`, async () => {
      const { base } = await krakowSite();
      const article = await upgraded(markup.replaceAll('PAGE', `${base}pl/office.staff/`));
      expect(article.querySelectorAll('a')).to.have.length(1);
      expect(article.querySelector('a')!.checkVisibility()).to.be.true;
    });
  }

  for (const markup of [
    '<p>W urzędzie pracuje <a href="PAGE">3217 osób</a>.</p>',
    '<p><a href="PAGE">3217 osób</a> pracuje w urzędzie.</p>',
    '<p>Źródło: <a href="PAGE">raport</a></p>',
    '<p><a href="PAGE">3217</a> <a href="https://example.org/">raport</a></p>',
    '<p><a href="PAGE">3217</a><img alt="Magistrat" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></p>',
    '<p><a href="PAGE">3217</a><button type="button">Więcej</button></p>',
    '<p><a href="PAGE">3217</a><x-share></x-share></p>',
    '<div><a href="PAGE">3217</a><p>Dalej.</p></div>',
    '<blockquote>W urzędzie pracuje <a href="PAGE">3217 osób</a></blockquote>',
    '<blockquote><a href="PAGE">Pracownicy</a>: 3217 osób</blockquote>',
    '<h2><a href="PAGE">3217</a></h2>',
    '<nav><ul><li><a href="PAGE">3217</a></li></ul></nav>',
    '<div role="navigation"><p><a href="PAGE">3217</a></p></div>',
    '<p><button type="button"><a href="PAGE">3217</a></button></p>',
    '<krk-stat value="3217" label="Etaty"><a href="PAGE">3217</a></krk-stat>',
    '<div contenteditable="true"><p><a href="PAGE">3217</a></p></div>',
    '<p class="flex"><a href="PAGE">3217</a></p><style>.flex { display: flex }</style>',
    '<p><a href="PAGE" hidden>3217</a></p>',
    '<p><a href="PAGE"></a></p>',
    '<blockquote><a href="PAGE">Pracownicy</a></blockquote><iframe title="Pracownicy" src="PAGEembed.html#?secret=0123456789"></iframe>',
    '<template><p><a href="PAGE">3217</a></p></template>',
  ]) {
    it(`anywhere else it is left as it is: ${markup}`, async () => {
      const { base, asked } = await krakowSite();
      const article = draft(markup.replaceAll('PAGE', `${base}pl/office.staff/`));
      const before = article.innerHTML;
      await publish(article);
      await atRest();
      expect(article.innerHTML).to.equal(before);
      expect(asked).to.deep.equal([]);
    });
  }
});

it('what an element of ours shows until it has data is left as it is', async () => {
  const { base, asked } = await krakowSite();
  const article = await articleOf('<krk-report><p></p></krk-report>');
  await until(() => article.querySelector('p')!.checkVisibility(), 'its own text');
  article.querySelector('p')!.innerHTML = `<a href="${base}pl/office.staff/">3217</a>`;
  await atRest();
  expect(widgetsOf(article)).to.have.length(1);
  expect(asked).to.deep.equal([]);
});

describe('our static snippets', () => {
  const STATIC = '<p>Pracownicy urzędu: <strong>3217 osób</strong>.</p>';
  const SOURCE = '<p>Źródło: <a href="https://example.org/">Raport</a></p>';
  const LINE = '<p><a href="PAGE">Pełne dane: Pracownicy urzędu</a></p>';
  const TABLE = '<table><tbody><tr><th>2024</th><td>3217</td></tr></tbody></table>';
  const MARKED = 'class="krk-figure" data-krk="PAGE"';
  const IMAGE = '<img alt="Pracownicy urzędu: 3217 osób" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">';

  for (const [title, markup, left] of [
    ['a quotation', `<blockquote ${MARKED}>${STATIC}${LINE}${SOURCE}</blockquote>`, 'Pełne dane: Pracownicy urzędu'],
    [
      'a table',
      `<figure ${MARKED}>${STATIC}${TABLE}${LINE}<figcaption>Źródło: Raport</figcaption></figure>`,
      'Pełne dane: Pracownicy urzędu',
    ],
    [
      'a linked picture',
      `<figure ${MARKED}><a href="PAGE">${IMAGE}</a><figcaption>Źródło: Raport</figcaption></figure>`,
      'Pełne dane',
    ],
    [
      'a quotation without class and data',
      `<blockquote>${STATIC}${LINE}${SOURCE}</blockquote>`,
      'Pełne dane: Pracownicy urzędu',
    ],
    [
      'a table without class and data',
      `<figure>${STATIC}${TABLE}${LINE}<figcaption>Źródło: Raport</figcaption></figure>`,
      'Pełne dane: Pracownicy urzędu',
    ],
    [
      'a table with the link as its caption',
      `<figure>${TABLE}<figcaption><a href="PAGE">Raport</a></figcaption></figure>`,
      'Raport',
    ],
    [
      'a quotation that cites the page',
      `<blockquote>Pracownicy: 3217 osób. <cite><a href="PAGE">Raport</a></cite></blockquote>`,
      'Raport',
    ],
    ['a picture alone', `<p><a href="PAGE">${IMAGE}</a></p>`, 'Pełne dane'],
    [
      'a picture with its caption',
      `<figure><a href="PAGE">${IMAGE}</a><figcaption>Magistrat</figcaption></figure>`,
      'Pełne dane Magistrat',
    ],
    [
      'a block by its class alone',
      `<div class="krk-figure"><h3>Urząd</h3>${STATIC}<p>Więcej: <a href="PAGE">tutaj</a>.</p></div>`,
      'tutaj',
    ],
    [
      'a block by its data alone',
      `<div data-krk="PAGE">${STATIC}<p>Więcej: <a href="https://listy.example/?t=1">tutaj</a>.</p></div>`,
      'tutaj',
    ],
    ['a block whose link was lost', `<div data-krk="PAGE">${STATIC}</div>`, ''],
    ['a link by its data', `<p><a data-krk="PAGE" href="https://listy.example/?t=1">tutaj</a></p>`, 'tutaj'],
    [
      'a quotation in Ukrainian',
      `<blockquote><p>3217 осіб.</p><p><a href="PAGE">Повні дані</a></p></blockquote>`,
      'Повні дані',
    ],
  ] as const) {
    it(`${title}: the figure says it, the link stays, and all comes back when the figure is taken out`, async () => {
      const { base } = await krakowSite();
      const page = `${base}pl/office.staff/`;
      const article = draft(markup.replaceAll('PAGE', page));
      const before = article.innerHTML;
      const nodes = [...article.querySelectorAll('*')];
      await publish(article);
      await until(() => shownIn(article).length === 1, 'the figure');
      expect(valueIn(article)).to.equal('3 217');
      const [widget] = shownIn(article);
      expect(readable(article)).to.equal(left);
      for (const one of nodes) expect(one.isConnected, one.outerHTML).to.be.true;
      widget!.remove();
      await until(() => article.innerHTML === before, `what was there, instead of ${article.innerHTML}`);
      expect([...article.querySelectorAll('*')]).to.deep.equal(nodes);
      // Not even when the page moves its block.
      article.append(article.firstElementChild!);
      await atRest();
      expect(article.innerHTML, 'it isn’t put back').to.equal(before);
    });
  }

  it('keeps an author’s own quotation, table and picture, and shows the figure beside them', async () => {
    const { base } = await krakowSite();
    const own = [
      `<blockquote><p>„Nigdy nie było nas tylu”.</p><p><a href="${base}pl/office.staff/">Pracownicy urzędu</a></p></blockquote>`,
      `<figure><table><tbody><tr><td>moje</td></tr></tbody></table><p><a href="${base}pl/office.staff/">Dane</a></p></figure>`,
      `<figure>${IMAGE}<figcaption><a href="${base}pl/office.staff/">Dane</a></figcaption></figure>`,
    ].join('');
    const article = await upgraded(own, 3);
    expect(readable(article)).to.equal('„Nigdy nie było nas tylu”. Pracownicy urzędu moje Dane Dane');
    expect(article.querySelector('img')!.checkVisibility()).to.be.true;
  });

  it('takes no block for one figure that links to several', async () => {
    const { base } = await krakowSite();
    const links = ['office.staff', 'office.mail']
      .map((id) => `<p><a href="${base}pl/${id}/">Pełne dane</a></p>`)
      .join('');
    const article = await upgraded(`<div class="krk-figure"><p>Zdanie.</p>${links}</div>`, 2);
    expect(readable(article)).to.equal('Zdanie. Pełne dane Pełne dane');
  });

  it('shows a figure once in a block that links to it twice', async () => {
    const { base } = await krakowSite();
    const link = `<p><a href="${base}pl/office.staff/">Dane</a></p>`;
    const article = await upgraded(`<div class="krk-figure">${link}${link}</div>`);
    await atRest();
    expect(widgetsOf(article)).to.have.length(1);
  });

  it('goes by the address first, then by the data on it or around it', async () => {
    const { base } = await krakowSite();
    const article = await upgraded(
      `<div data-krk="${base}pl/office.mail"><p><a data-krk="${base}pl/office.innovations" href="${base}pl/office.staff/">Dane</a></p></div>`,
    );
    expect(shownIn(article)[0]!.getAttribute('figure')).to.equal('office.staff');
  });

  it('leaves data in a sentence, on frames, and of other sites alone', async () => {
    const { base, asked } = await krakowSite();
    const article = draft(
      `<p>W urzędzie <span data-krk="${base}pl/office.staff">pracuje <a href="https://example.org/">3217</a></span> osób.</p>
      <iframe title="Etaty" data-krk="${base}pl/office.staff" src="about:blank"></iframe>
      <p data-krk="https://evil.example/pl/office.staff/">Zdanie. <a href="https://evil.example/pl/office.staff/">Dane</a></p>
      <p data-krk="javascript:alert(1)">Zdanie.</p><p data-krk="../../pl/office.staff">Zdanie.</p><p data-krk="">Zdanie.</p>
      <p class="krk-figure">Zdanie. <a href="https://example.org/">Dane</a></p>`,
    );
    const before = article.innerHTML;
    await publish(article);
    await atRest();
    expect(article.innerHTML).to.equal(before);
    expect(asked).to.deep.equal([]);
  });
});

describe('the data', () => {
  const two = (base: string): string =>
    `<p><a href="${base}pl/office.staff/">A</a></p><p><a href="${base}en/office.mail/">B</a></p>`;

  it('of all figures of a page come with one request', async () => {
    const { base, asked } = await krakowSite();
    await upgraded(two(base), 2);
    expect(asked).to.deep.equal(['report.json']);
  });

  it('of the only figure are its own file, however often it is linked to', async () => {
    const { base, asked } = await krakowSite();
    const link = `<p><a href="${base}uk/office.staff/">A</a></p>`;
    await upgraded(link + link, 2);
    expect(asked).to.deep.equal(['uk/office.staff/figure.json']);
  });

  it('of figures that arrive later are asked for once more at most', async () => {
    const { base, asked } = await krakowSite();
    const first = await upgraded(`<p><a href="${base}pl/office.staff/">A</a></p>`);
    await upgraded(two(base), 2);
    await upgraded(`<p><a href="${base}pl/office.innovations/">C</a></p>`);
    expect(asked).to.deep.equal(['pl/office.staff/figure.json', 'report.json']);
    expect(shownIn(first)).to.have.length(1);
  });

  it('of several sites come from each', async () => {
    const [one, other] = [await krakowSite(), await krakowSite({ path: '' })];
    const article = await upgraded(
      `<p><a href="${one.base}pl/office.staff/">A</a></p><p><a href="${other.base}pl/office.mail/">B</a></p>`,
      2,
    );
    expect(one.asked).to.deep.equal(['pl/office.staff/figure.json']);
    expect(other.asked).to.deep.equal(['pl/office.mail/figure.json']);
    expect(article.querySelectorAll('krk-report')).to.have.length(2);
  });

  it('of a figure come with its own file, though the page leads to the feed and to a list of figures too', async () => {
    const { base, asked } = await krakowSite();
    const others = ['feed.xml', 'section/', 'section'].map((end) => `<p><a href="${base}pl/${end}">A</a></p>`).join('');
    await upgraded(`${others}<p><a href="${base}pl/office.staff/">B</a></p>`);
    expect(asked).to.deep.equal(['pl/office.staff/figure.json']);
  });

  /** A site that has taken a figure off its list, and keeps its file. */
  const siteWithout = async (report: object): Promise<PublishedSite> =>
    publishedSite({ 'report.json': report, 'pl/office.staff/figure.json': await krakowReport() });
  const withoutStaff = async (): Promise<object> => {
    const report = await krakowReport();
    return { ...report, figures: report.figures.filter(({ id }) => id !== 'office.staff') };
  };

  it('of a figure that is on no list any more are its own file, asked for once, whatever else the page links to', async () => {
    const { base, asked } = await siteWithout(await withoutStaff());
    const innovations = `<p><a href="${base}pl/office.innovations/">C</a></p>`;
    const article = await upgraded(two(base) + two(base) + innovations, 5);
    expect(valueIn(article)).to.equal('3 217');
    expect(asked).to.deep.equal(['report.json', 'pl/office.staff/figure.json']);
    await upgraded(two(base), 2);
    expect(asked).to.have.length(2);
  });

  it('of a figure that was alone on the page, and is on no list any more, aren’t asked for again', async () => {
    const { base, asked } = await siteWithout(await withoutStaff());
    await upgraded(`<p><a href="${base}pl/office.staff/">A</a></p>`);
    await upgraded(two(base), 2);
    expect(asked).to.deep.equal(['pl/office.staff/figure.json', 'report.json']);
  });

  it('of a site that can’t say what it has are asked for once: many links make no many requests', async () => {
    for (const list of ['<!doctype html><title>Zaloguj się</title>', { label: 'Etaty', value: 5 }]) {
      const site = await siteWithout(list as object);
      const article = await articleOf(two(site.base));
      await atRest(site, 1);
      expect(widgetsOf(article)).to.have.length(0);
      expect(site.asked).to.deep.equal(['report.json']);
    }
  });

  const SNIPPET = (base: string): string =>
    `<blockquote class="krk-figure" data-krk="${base}pl/office.staff/"><p>Zdanie.</p><p><a href="${base}pl/office.staff/">Dane</a></p></blockquote>`;

  for (const [title, answer] of [
    ['are missing', 404],
    ['fail', 500],
    ['can’t be reached', UNREACHABLE],
    ['are a page to log in at', '<!doctype html><title>Zaloguj się</title>'],
    ['are no report', { label: 'Etaty', value: 5 }],
    ['are of another version', { version: 2, figures: [{ id: 'office.staff', label: 'Etaty', value: 5 }] }],
    ['are null', 'null'],
    ['have figures that are none', { version: 1, figures: [null, 3, 'office.staff'] }],
    ['don’t have the figure', { version: 1, figures: [{ id: 'office.staff.2', label: 'Etaty', value: 5 }] }],
    [
      'hold a figure that can’t be read',
      { version: 1, figures: [{ id: 'office.staff', label: 'Etaty', value: 'dużo' }] },
    ],
  ] as const) {
    it(`leave the page as it is, byte for byte, when they ${title}`, async () => {
      const heard = hear();
      const site = publishedSite({ 'pl/office.staff/figure.json': answer });
      const article = draft(SNIPPET(site.base));
      const before = article.innerHTML;
      await publish(article);
      await atRest(site, 1);
      await until(() => !widgetsOf(article).length, 'the end of it');
      expect(article.innerHTML).to.equal(before);
      expect(heard.thrown).to.deep.equal([]);
      expect(heard.errors).to.deep.equal([]);
      // Only of a figure that is there, and wrong, an author is told.
      expect(heard.warnings).to.have.length(title.includes('can’t be read') ? 1 : 0);
    });
  }

  it('that are still on their way change nothing yet', async () => {
    const { base, asked, answer } = await krakowSite({ isSlow: true });
    const article = draft(SNIPPET(base));
    const before = article.innerHTML;
    await publish(article);
    await until(() => asked.length, 'the request');
    await atRest();
    expect(article.innerHTML).to.equal(before);
    answer();
    await until(() => shownIn(article).length, 'the figure');
  });

  it('that failed are asked for again by what arrives later', async () => {
    const answers: Record<string, object | number> = { 'pl/office.staff/figure.json': 503 };
    const { base, asked } = publishedSite(answers);
    const first = await articleOf(SNIPPET(base));
    await until(() => asked.length === 1, 'the request');
    await atRest();
    answers['pl/office.staff/figure.json'] = await krakowReport();
    await upgraded(SNIPPET(base));
    expect(asked).to.have.length(2);
    expect(widgetsOf(first)).to.have.length(0);
  });

  it('show nothing whose place has gone meanwhile', async () => {
    const { base, asked, answer } = await krakowSite({ isSlow: true });
    const article = await articleOf(SNIPPET(base) + SNIPPET(base));
    await until(() => asked.length, 'the request');
    article.querySelector('p:has(a)')!.replaceChildren('Usunięto.');
    article.lastElementChild!.remove();
    const before = article.innerHTML;
    answer();
    await atRest();
    expect(article.innerHTML).to.equal(before);
  });

  it('say where they come from; where they don’t, the link is the source', async () => {
    const figures = [{ id: 'a', label: 'Etaty', value: 5 }];
    const named = publishedSite({ 'pl/a/figure.json': { version: 1, publisher: 'Urząd', figures } });
    const bare = publishedSite({ 'pl/a/figure.json': { version: 1, figures } });
    const sourceOf = async (base: string): Promise<string> =>
      part(shownIn(await upgraded(`<p><a href="${base}pl/a/">A</a></p>`))[0]!, 'source');
    expect(await sourceOf(named.base)).to.equal('Źródło: Urząd');
    expect(await sourceOf(bare.base)).to.equal('');
  });
});

describe('a page that changes', () => {
  it('has its later links upgraded too, wherever they are put', async () => {
    const { base } = await krakowSite();
    const article = await articleOf('<section><p id="empty"></p></section>');
    const link = document.createElement('a');
    link.href = `${base}pl/office.staff/`;
    link.textContent = 'Dane';
    article.querySelector('#empty')!.append(link);
    await until(() => shownIn(article).length === 1, 'the figure of a link');
    const block = document.createElement('div');
    block.append(document.createElement('p'));
    block.firstElementChild!.append(link.cloneNode(true));
    article.querySelector('section')!.append(block);
    await until(() => shownIn(article).length === 2, 'the figure of a block');
  });

  it('is left as it is by a second script, of either build, and by the same link seen twice', async () => {
    const { base, asked } = await krakowSite();
    const article = await upgraded(
      `<p><a href="${base}pl/office.staff/">A</a></p><blockquote class="krk-figure"><p>Zdanie.</p><p><a href="${base}pl/office.mail/">B</a></p></blockquote>`,
      2,
    );
    const before = article.innerHTML;
    const loads: string[] = [];
    for (const path of ['/src/embed/upgrade.ts?module', '/src/embed/upgrade.ts?classic']) {
      const copy = (await import(path)) as typeof import('../../src/embed/upgrade.js');
      expect(copy.upgrade).not.to.equal(upgrade);
      copy.upgrade({ bases: [base, base], load: () => Promise.resolve(loads.push(path)) });
    }
    const parent = article.parentNode!;
    article.remove();
    parent.append(article);
    await atRest();
    expect(article.innerHTML).to.equal(before);
    expect(asked).to.have.length(1);
    expect(loads).to.deep.equal([]);
  });

  it('may move a figure with its block, and gets no second one', async () => {
    const { base } = await krakowSite();
    const article = await upgraded(`<div><p><a href="${base}pl/office.staff/">A</a></p></div><section></section>`);
    article.querySelector('section')!.append(article.querySelector('p')!);
    await atRest();
    expect(tidy(article.querySelector('section')!.textContent)).to.equal('A');
    expect(shownIn(article)).to.have.length(1);
  });

  it('that renders its block anew has it upgraded anew', async () => {
    const { base } = await krakowSite();
    const article = await upgraded(`<p><a href="${base}pl/office.staff/">A</a></p>`);
    const again = article.querySelector('a')!.cloneNode(true);
    article.querySelector('p')!.replaceChildren(again);
    await until(() => shownIn(article).length === 1, 'the figure again');
    expect(article.querySelectorAll('a')).to.have.length(1);
  });

  it('that takes the link away takes the figure with it', async () => {
    const { base } = await krakowSite();
    const article = await upgraded(
      `<blockquote class="krk-figure"><p>Zdanie.</p><p><a href="${base}pl/office.staff/">A</a></p></blockquote>`,
    );
    article.querySelector('a')!.remove();
    await until(() => !widgetsOf(article).length, 'the end of the figure');
    expect(readable(article)).to.equal('Zdanie.');
  });

  it('keeps its own links, with their attributes and listeners', async () => {
    const { base } = await krakowSite();
    const markup = `<p>Zob. <a class="x" target="_blank" rel="noopener" href="https://example.org/a b?c=&amp;d">raport</a> i <a href="#x">niżej</a>.</p>`;
    const article = await articleOf(`${markup}<p><a href="${base}pl/office.staff/">A</a></p>`);
    const [own] = article.querySelectorAll('a');
    let clicks = 0;
    own!.addEventListener('click', (event) => {
      event.preventDefault();
      clicks += 1;
    });
    await until(() => shownIn(article).length, 'the figure');
    own!.click();
    expect(clicks).to.equal(1);
    expect(article.firstElementChild!.outerHTML).to.equal(markup);
  });

  it('doesn’t show what is hidden by its own style sheet', async () => {
    const { base } = await krakowSite();
    const article = await upgraded(
      `<style>table, p, blockquote span { display: block !important } krk-report { display: block }</style>
      <blockquote class="krk-figure">Zdanie. <p>Więcej.</p><table><tr><td>1</td></tr></table><p><a href="${base}pl/office.staff/">Dane</a></p></blockquote>`,
    );
    expect(sentence(cardsOf(shownIn(article)[0]!)[0]!)).not.to.equal('');
    expect(article.querySelector('table')!.checkVisibility()).to.be.false;
  });
});
