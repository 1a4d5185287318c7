import { expect } from '@open-wc/testing';
import { latex } from '../../src/cite/bibtex.js';
import { STYLES, type StyleId } from '../../src/cite/styles.js';
import type { Language } from '../../src/model/figure.js';
import type { FigureView } from '../../src/view/view.js';
import { LANGUAGES, spaced } from '../support/models.js';
import { breakdown, cited, compare, FULL, HOSTILE, ratio, share, stat, timeline } from './samples.js';

const PLACES = { page: 'https://paper.example/a', file: 'https://example.org/data.json' };
const IDS = Object.keys(STYLES) as StyleId[];

const write = (id: StyleId, view: FigureView, language: Language, places = PLACES): string =>
  STYLES[id](cited(view, language, places), language);

/** What a style makes of its letters, undone: to ask whether a text is in it. */
const read = (text: string): string =>
  spaced(
    text
      .replaceAll('&nbsp;', '\u00a0')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
      .replaceAll('~', ' ')
      .replace(/\{\\l\}/g, 'ł')
      .replace(/\{\\k (.)\}/g, '$1\u0328')
      .replace(/\{\\'(.)\}/g, '$1\u0301')
      .replaceAll('{\\textminus}', '−')
      .replaceAll('\\%', '%')
      .normalize('NFC'),
  );

describe('every style', () => {
  for (const id of IDS) {
    it(`${id} carries the figure with its hedge, in each language`, () => {
      const hedged = ['blisko 3 200 osób', 'nearly 3,200 people', 'майже 3 200 осіб'];
      for (const [index, language] of LANGUAGES.entries())
        expect(read(write(id, stat({}, FULL), language))).to.contain(hedged[index]);
      expect(read(write(id, share({}, FULL), 'pl'))).to.contain('ponad 36% całości (wydatki miasta)');
      expect(read(write(id, timeline({}, FULL), 'pl'))).to.contain('2023: 1,16 mln; 2024: ok. 1,11 mln (wstępne)');
      for (const view of [compare(), breakdown(), ratio()])
        expect(read(write(id, view, 'pl'))).to.contain(spaced(cited(view, 'pl').figure));
    });

    it(`${id} names title, publisher, day of reading, data file and its date`, () => {
      const text = read(write(id, stat({ locator: 'rozdział 3' }, FULL), 'pl'));
      for (const part of [
        'Raport o stanie miasta',
        'Miasta',
        'rozdział 3',
        'https://example.org/data.json',
        '2025-07-01',
      ])
        expect(text).to.contain(part);
      expect(text.replace(/\D+/g, ' ')).to.match(/2026 0?1 0?5|5 2026/);
      expect(text).not.to.match(/nie podano|undefined|null/);
    });

    it(`${id} says what nobody stated`, () => {
      const told = ['nie podano', 'not stated', 'не вказано'];
      for (const [index, language] of LANGUAGES.entries()) {
        const text = write(id, stat(), language);
        expect(text.split(told[index] ?? '?').length, text).to.be.above(2);
        expect(text).not.to.match(/undefined|null/);
        expect(text, 'the day of reading').to.match(/2026/);
      }
    });

    it(`${id} stands on its own where there is neither page nor file`, () => {
      expect(STYLES[id](cited(stat(), 'pl'), 'pl'))
        .to.match(/^\S[^]*\S$/)
        .and.not.match(/undefined|https?:/);
    });
  }
});

describe('pn-iso-690', () => {
  it('follows the standard’s order', () => {
    expect(spaced(write('pn-iso-690', stat({ locator: 's. 12' }, FULL), 'pl'))).to.equal(
      'Raport o stanie miasta [online]. Urząd Miasta, 2025-06-30, s. 12 [dostęp: 2026-01-05]. ' +
        'Dostępne w: https://example.org/raport.pdf#page=12. Pracownicy, 2024: blisko 3 200 osób. ' +
        'Plik danych: https://example.org/data.json, data danych: 2025-07-01. ' +
        'Odczytano na stronie: https://paper.example/a. ' +
        'Licencja: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/.',
    );
  });

  it('has the word of each language for the day of reading', () => {
    expect(
      LANGUAGES.map((language) => /\[[^[]*2026-11-22\]/.exec(write('pn-iso-690', stat(), language))?.[0]),
    ).to.deep.equal(['[dostęp: 2026-11-22]', '[read: 2026-11-22]', '[переглянуто: 2026-11-22]']);
  });

  it('lists what is missing at its end', () => {
    expect(spaced(STYLES['pn-iso-690'](cited(stat(), 'pl'), 'pl'))).to.equal(
      '[tytuł: nie podano] [online] [dostęp: 2026-11-22]. Pracownicy, 2024: blisko 3 200 osób. ' +
        'Nie podano: wydawca, data publikacji, adres, licencja.',
    );
  });
});

describe('plain', () => {
  it('reads as sentences, with dates in words', () => {
    expect(spaced(write('plain', stat({}, { ...FULL, license: undefined }), 'en'))).to.equal(
      'Staff, 2024: nearly 3,200 people. Source: Report on the state of the city, Urząd Miasta, published: 30 June 2025, ' +
        'https://example.org/raport.pdf, read: 5 January 2026. ' +
        'Data file: https://example.org/data.json, date of the data: 2025-07-01. ' +
        'Read on the page: https://paper.example/a. Not stated: licence.',
    );
  });
});

describe('Wikipedia', () => {
  it('has its templates’ parameters, and our words behind them', () => {
    expect(write('wikipedia-pl', stat({}, FULL), 'pl')).to.match(
      /^\{\{Cytuj stronę \|url = https:\/\/example\.org\/raport\.pdf \|tytuł = Raport o stanie miasta \|opublikowany = Urząd Miasta \|data = 2025-06-30 \|data dostępu = 2026-01-05\}\} Pracownicy, 2024: blisko&nbsp;3&nbsp;200&nbsp;osób\. /,
    );
    expect(write('wikipedia-en', stat({}, FULL), 'en')).to.match(
      /^\{\{cite web \|url = https:\/\/example\.org\/raport\.pdf \|title = Report on the state of the city \|publisher = Urząd Miasta \|date = 2025-06-30 \|access-date = 2026-01-05\}\} Staff, 2024: nearly&nbsp;3,200&nbsp;people\. /,
    );
  });

  it('writes a month as the English one takes it', () => {
    const source = { ...FULL, published: '2025-06' };
    expect(write('wikipedia-en', stat({}, source), 'pl')).to.contain('|date = June 2025 |');
    expect(write('wikipedia-pl', stat({}, source), 'pl')).to.contain('|data = 2025-06 |');
  });

  it('tells editors in a comment what was not stated, and cites the page that was read', () => {
    const text = write('wikipedia-en', stat(), 'en');
    expect(text).to.contain('|url = https://paper.example/a |title = &#91;title: not stated&#93; ');
    expect(text).to.contain('|publisher = <!-- not stated --> |date = <!-- not stated --> ');
  });

  for (const text of HOSTILE) {
    it(`takes a text for nothing but text: ${JSON.stringify(text)}`, () => {
      for (const id of ['wikipedia-pl', 'wikipedia-en'] as const) {
        const url = 'https://example.org/?q={{a|b}}[c]';
        const view = stat({ label: text, locator: text }, { title: text, publisher: text, published: text, url });
        const wikitext = write(id, view, 'en');
        const [, parameters = '', behind = ''] = /^\{\{([^{}]*)\}\} ([^{}]*)$/.exec(wikitext) ?? [];
        expect(parameters.split('|'), wikitext).to.have.length(6);
        for (const part of [parameters.replaceAll(/<!--.*?-->/g, ''), behind])
          expect(part).not.to.match(/[[\]<>\n\u00a0]|''|__|~~~|&(?!#\d+;|nbsp;)/);
        expect(behind).not.to.contain('|');
        expect(parameters).to.contain('https://example.org/?q=%7B%7Ba%7Cb%7D%7D%5Bc%5D');
        const title = /(?:title|tytuł) = (.*?) \|/.exec(parameters)?.[1] ?? '';
        expect(read(title)).to.equal(read(text.replace(/\s+/g, ' ').trim()));
      }
    });
  }
});

describe('latex', () => {
  const texts: readonly [text: string, source: string][] = [
    ['ąćęłńóśźż', "{\\k a}{\\'c}{\\k e}{\\l}{\\'n}{\\'o}{\\'s}{\\'z}{\\.z}"],
    ['ĄĆĘŁŃÓŚŹŻ', "{\\k A}{\\'C}{\\k E}{\\L}{\\'N}{\\'O}{\\'S}{\\'Z}{\\.Z}"],
    ['äöüéèçñåőč', '{\\"a}{\\"o}{\\"u}{\\\'e}{\\`e}{\\c c}{\\~n}{\\r a}{\\H o}{\\v c}'],
    ['ßøæœđ', '{\\ss}{\\o}{\\ae}{\\oe}{\\dj}'],
    ['Їжак, єй, ґ', 'Їжак, єй, ґ'],
    ['5% & $3 #1 a_b', '5\\% \\& \\$3 \\#1 a\\_b'],
    ['{x} \\y ~ ^', '{\\textbraceleft}x{\\textbraceright} {\\textbackslash}y {\\textasciitilde} {\\textasciicircum}'],
    ['ponad\u00a036', 'ponad~36'],
    ['−4', '{\\textminus}4'],
    ['ở', 'ở'],
    ["https://e.org/a--b---c ''i'' ``", "https://e.org/a-{}-b-{}-{}-c '{}'i'{}' `{}`"],
  ];
  for (const [text, source] of texts) {
    it(`writes ${text} as ${source}`, () => {
      expect(latex(text)).to.equal(source);
      expect(latex(text.normalize('NFD'))).to.equal(source);
    });
  }

  it('leaves braces balanced, whatever comes', () => {
    for (const text of HOSTILE) {
      const source = latex(text);
      expect(source.split('{').length, source).to.equal(source.split('}').length);
    }
  });
});

describe('html', () => {
  it('quotes the figure, and links where it comes from', () => {
    expect(
      spaced(write('html', stat({}, FULL), 'en'))
        .split('\n')
        .slice(0, 2),
    ).to.deep.equal([
      '<figure lang="en">',
      '  <blockquote cite="https://example.org/raport.pdf"><p>Staff, 2024: nearly 3,200 people.</p></blockquote>',
    ]);
    expect(write('html', stat({}, FULL), 'en')).to.contain(
      '<cite><a href="https://example.org/raport.pdf">Report on the state of the city</a></cite>',
    );
  });

  for (const text of HOSTILE) {
    it(`makes no markup of a text: ${JSON.stringify(text)}`, () => {
      const view = stat(
        { label: text, locator: text },
        { title: text, publisher: text, url: 'https://example.org/?a="b"&c' },
      );
      const page = new DOMParser().parseFromString(write('html', view, 'pl'), 'text/html');
      const tags = [...page.body.querySelectorAll('*')].map(({ localName }) => localName);
      expect(tags).to.deep.equal(['figure', 'blockquote', 'p', 'figcaption', 'cite', 'a']);
      expect(
        [...page.body.querySelectorAll('*')].flatMap((node) => [...node.attributes].map(({ name }) => name)),
      ).to.deep.equal(['lang', 'cite', 'href']);
      expect(page.querySelector('a')?.textContent).to.equal(text.replace(/\s+/g, ' ').trim());
    });
  }
});
