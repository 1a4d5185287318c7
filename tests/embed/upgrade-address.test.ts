import { expect } from '@open-wc/testing';
import { baseOf, figureOf, framedFigureOf } from '../../src/embed/upgrade-address.js';

const AROUND = 'https://gazeta.example/miasto/artykul.html';
const BASE = 'https://krakow.example/fig/';
const named = (text: string, bases = [BASE], around = AROUND): string => {
  const figure = figureOf(text, bases, around);
  return figure ? `${figure.base} ${figure.language} ${figure.id}` : '';
};

describe('the address of a published site', () => {
  for (const [text, base] of [
    ['https://krakow.example/fig', BASE],
    ['https://krakow.example/fig/', BASE],
    ['https://krakow.example/fig//', BASE],
    ['HTTPS://KRAKOW.example:443/fig?x#y', BASE],
    ['https://krakow.example', 'https://krakow.example/'],
    ['/fig', 'https://gazeta.example/fig/'],
    ['fig', 'https://gazeta.example/miasto/fig/'],
    ['..', 'https://gazeta.example/'],
    ['//krakow.example/fig', BASE],
    ['http://localhost:8000/', 'http://localhost:8000/'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['ftp://krakow.example/fig/', undefined],
    ['https://user@krakow.example/fig/', undefined],
    ['https://', undefined],
  ] as const) {
    it(`${text} is ${base ?? 'none'}`, () => {
      expect(baseOf(text, AROUND)).to.equal(base);
    });
  }
});

describe('the figure that an address leads to', () => {
  const staff = `${BASE} pl office.staff`;
  for (const text of [
    'https://krakow.example/fig/pl/office.staff/',
    'https://krakow.example/fig/pl/office.staff',
    'https://krakow.example/fig/pl/office.staff/index.html',
    'https://krakow.example/fig/pl/office.staff/?utm_source=list#tabela',
    'https://krakow.example/fig/pl/office.staff#:~:text=3%20217',
    'HTTPS://Krakow.Example:443/fig/pl/office.staff/',
    '//krakow.example/fig/pl/office.staff/',
    ' https://krakow.example/fig/pl/office.staff/\n',
    'https://krakow.example/fig/en/../pl/./office.staff/',
    'https:\\\\krakow.example\\fig\\pl\\office.staff',
  ]) {
    it(`${JSON.stringify(text)} is the figure`, () => {
      expect(named(text)).to.equal(staff);
    });
  }

  for (const text of [
    '',
    '#',
    'https://krakow.example/fig/',
    'https://krakow.example/fig/pl/',
    'https://krakow.example/fig/pl/index.html',
    'https://krakow.example/fig/pl/index.html/',
    'https://krakow.example/fig/pl/feed.xml',
    'https://krakow.example/fig/pl/feed.xml?x#y',
    'https://krakow.example/fig/pl/feed.xml/',
    'https://krakow.example/fig/pl/feed.xml/index.html',
    'https://krakow.example/fig/pl/section',
    'https://krakow.example/fig/pl/section/',
    'https://krakow.example/fig/pl/section/index.html',
    'https://krakow.example/fig/pl/section/office/',
    'https://krakow.example/fig/pl/.office/',
    'https://krakow.example/fig/pl/-office/',
    'https://krakow.example/fig/pl/office.',
    'https://krakow.example/fig/pl/office.staff-/',
    'https://krakow.example/fig/pl/office..staff/',
    'https://krakow.example/fig/pl/.../',
    'https://krakow.example/fig/pl/-',
    'https://krakow.example/fig/pl/office.staff/embed.html',
    'https://krakow.example/fig/pl/office.staff/figure.png',
    'https://krakow.example/fig/pl/office.staff/index.html/',
    'https://krakow.example/fig/pl/Office.Staff/',
    'https://krakow.example/fig/pl/office_staff/',
    'https://krakow.example/fig/pl/office%2Estaff/',
    'https://krakow.example/fig/pl/office.staff%2F',
    'https://krakow.example/fig/pl/office.staff%00/',
    'https://krakow.example/fig/pl/ofﬁce.staff/',
    'https://krakow.example/fig/pl/%2e%2e/',
    'https://krakow.example/fig/pl//office.staff/',
    'https://krakow.example/fig/de/office.staff/',
    'https://krakow.example/fig/PL/office.staff/',
    'https://krakow.example/figures/pl/office.staff/',
    'https://krakow.example/figpl/office.staff/',
    'https://krakow.example/Fig/pl/office.staff/',
    'https://krakow.example.evil.example/fig/pl/office.staff/',
    'https://krakow.example@evil.example/fig/pl/office.staff/',
    'https://user:word@krakow.example/fig/pl/office.staff/',
    'https://evil.example/https://krakow.example/fig/pl/office.staff/',
    'https://evil.example/?https://krakow.example/fig/pl/office.staff/',
    'http://krakow.example/fig/pl/office.staff/',
    'https://krakow.example:8443/fig/pl/office.staff/',
    'javascript:"https://krakow.example/fig/pl/office.staff/"',
    'data:text/html,https://krakow.example/fig/pl/office.staff/',
    'blob:https://krakow.example/fig/pl/office.staff/',
    'https://[krakow.example/fig/pl/office.staff/',
  ]) {
    it(`${JSON.stringify(text)} is none`, () => {
      expect(named(text)).to.equal('');
    });
  }

  it('is found below the site that it belongs to, whatever stands first', () => {
    const bases = ['https://a.example/fig/', 'https://a.example/figures/', 'https://b.example/'];
    for (const order of [bases, bases.toReversed()]) {
      expect(named('https://a.example/figures/uk/a.b/', order)).to.equal('https://a.example/figures/ uk a.b');
      expect(named('https://a.example/fig/uk/a.b/', order)).to.equal('https://a.example/fig/ uk a.b');
      expect(named('https://b.example/en/a-1', order)).to.equal('https://b.example/ en a-1');
    }
  });

  it('is another one where a name only ends like the file', () => {
    expect(named('https://krakow.example/fig/pl/office.staffindex.html')).to.equal(`${BASE} pl office.staffindex.html`);
  });

  for (const id of ['section.2', 'sections', 'my.section', 'feed.xml.2', 'feed', 'index.html-2', 'a', '5', 'a--b.-c']) {
    it(`${id} is one, though it looks like another page`, () => {
      for (const end of ['', '/', '/index.html']) {
        expect(named(`https://krakow.example/fig/pl/${id}${end}`)).to.equal(`${BASE} pl ${id}`);
      }
    });
  }

  it('is read relative to the page', () => {
    expect(named('../fig/pl/a', ['https://gazeta.example/fig/'])).to.equal('https://gazeta.example/fig/ pl a');
    expect(named('/fig/pl/a', [BASE])).to.equal('');
  });
});

describe('the figure that a frame shows', () => {
  it('is known by its page, whatever a content system has added', () => {
    const shown = (src: string): string | undefined => framedFigureOf(src, [BASE])?.id;
    expect(shown('https://krakow.example/fig/pl/a.b/embed.html')).to.equal('a.b');
    expect(shown('https://krakow.example/fig/pl/a.b/embed.html#?secret=0123456789')).to.equal('a.b');
    expect(shown('https://krakow.example/fig/pl/a.b/embed.html?childId=x')).to.equal('a.b');
    expect(shown('https://krakow.example/fig/pl/section/embed.html')).to.equal(undefined);
    expect(shown('https://video.example/embed.html')).to.equal(undefined);
    expect(shown('')).to.equal(undefined);
  });
});
