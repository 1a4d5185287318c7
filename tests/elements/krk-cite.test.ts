import { expect } from '@open-wc/testing';
import '../../src/elements/krk-cite.js';
import type { KrkCite } from '../../src/elements/krk-cite.js';
import { addScript, filesOf, openPage } from '../support/frames.js';
import { hear, holdRequests } from '../support/hear.js';
import { printed } from '../support/media.js';
import { joined, spaced } from '../support/models.js';
import {
  all,
  answering,
  attribute,
  begin,
  find,
  frames,
  part,
  settled,
  show,
  tidy,
  until,
  type Widget,
} from '../support/widgets.js';

const REPORT = '/demo/data/krakow-2024.json';
const CITE =
  '<krk-cite label="Badani" value="blisko 1 200" unit="osoba|osoby|osób|osoby" lang="pl">1 200 osób</krk-cite>';
const WORDS = 'W badaniu, które przeprowadzono jesienią, wzięło udział X, a w poprzednim badaniu było ich więcej.';

/** What an element reads as in its sentence. */
const read = (widget: Element): string => widget.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
const inSentence = (inside: string): string => `<p lang="pl">${WORDS.replace('X', inside)}</p>`;
const cite = (markup: string, lang = 'pl'): Promise<KrkCite> =>
  show<HTMLElement>(`<p>Ile: <krk-cite label="L" lang="${lang}" ${markup}>tekst</krk-cite> razem.</p>`).then((line) =>
    line.querySelector('krk-cite')!,
  );
/** The rectangles that the letters of a sentence take, line by line. */
const linesOf = (line: Element): number[] => {
  const tops = [...line.childNodes].flatMap((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return node instanceof Text ? [...range.getClientRects()].map(({ top }) => Math.round(top)) : [];
  });
  return [...new Set(tops)];
};

describe('<krk-cite>', () => {
  describe('without script', () => {
    it('is the editor’s own text in its sentence, and the figure when the script has come', async () => {
      const frame = await openPage(inSentence(CITE));
      const line = frame.contentDocument!.querySelector('p')!;
      expect(line.innerText).to.equal(WORDS.replace('X', '1 200 osób'));
      await addScript(frame, '/dist/cdn/krk-cite.js');
      const plain = frame.contentDocument!.querySelector('krk-cite')!;
      await until(() => plain.shadowRoot?.querySelector('[part="figure"]'), 'the figure');
      expect(read(plain)).to.equal('blisko 1 200 osób źródło');
      expect(filesOf(frame)).to.deep.equal(['krk-cite.js']);
    });
  });

  describe('in a sentence', () => {
    for (const [lang, said, source] of [
      ['pl', 'blisko 1 200 osób', 'źródło'],
      ['en', 'nearly 1,200 osób', 'source'],
      ['uk', 'майже 1 200 osób', 'джерело'],
    ] as const) {
      it(`keeps hedge, number and unit together by no-break spaces (${lang})`, async () => {
        const widget = await cite('value="blisko 1200" unit="osób"', lang);
        expect(find(widget, '[part="figure"]')?.textContent.trim()).to.equal(joined(said));
        expect(read(widget)).to.equal(`${said} ${source}`);
        expect(find(widget, '[part="figure"]')?.getAttribute('lang')).to.equal(lang);
      });
    }

    it('is no box: typeface, size, weight and colour are the sentence’s, and it breaks with it', async () => {
      const line = await show<HTMLElement>(inSentence(CITE));
      line.style.cssText = 'font: italic 600 21px/1.4 Georgia, serif; color: rgb(120, 20, 20)';
      const widget = line.querySelector('krk-cite')!;
      expect(getComputedStyle(widget).display).to.equal('inline');
      const around = getComputedStyle(line);
      for (const piece of [widget, ...all(widget, '[part="figure"], [part="value"], [part="unit"]')]) {
        const own = getComputedStyle(piece);
        for (const name of ['fontFamily', 'fontSize', 'fontWeight', 'fontStyle', 'color', 'lineHeight'] as const)
          expect(own[name], `${name} of ${piece.localName}`).to.equal(around[name]);
        expect([own.backgroundColor, own.padding, own.margin, own.display].join()).to.equal(
          'rgba(0, 0, 0, 0),0px,0px,inline',
        );
      }
    });

    it('stands on the line of its sentence, and no line grows by it, at any size', async () => {
      for (const [style, width] of [
        ['font: 16px/1.5 sans-serif', 600],
        ['font: 16px/1.2 serif', 300],
        ['font: 32px/1.1 sans-serif', 320],
        ['font: 13px/1 sans-serif', 500],
      ] as const) {
        const [line, plain] = [
          await show<HTMLElement>(inSentence(CITE)),
          await show<HTMLElement>(inSentence(`<span>${joined('blisko 1 200 osób')}&nbsp;<small>źródło</small></span>`)),
        ];
        plain.querySelector<HTMLElement>('small')!.style.cssText =
          'font-size: 0.7em; line-height: 0; vertical-align: super; font-weight: 600; white-space: nowrap';
        for (const one of [line, plain]) one.style.cssText = `${style}; width: ${width}px; margin: 0`;
        const height = parseFloat(getComputedStyle(line).lineHeight);
        const { length } = linesOf(line);
        expect(line.offsetHeight, `${style}: whole lines`).to.be.closeTo(
          height * Math.round(line.offsetHeight / height),
          // WebKit lays lines out in whole pixels.
          length,
        );
        expect(Math.round(line.offsetHeight / height), 'as many lines as there are').to.be.within(length, length + 1);
        const value = find(line.querySelector('krk-cite')!, '[part="value"]')!;
        const probe = (at: Node): number => {
          const mark = document.createElement('i');
          mark.style.cssText = 'display: inline-block; width: 0; height: 0';
          at.parentNode!.insertBefore(mark, at);
          const { bottom } = mark.getBoundingClientRect();
          mark.remove();
          return bottom;
        };
        const own = probe(value);
        const around = probe(line.querySelector('krk-cite')!);
        expect((own - around) % height, `${style}: one baseline`).to.be.closeTo(0, 0.6);
      }
    });

    it('has a height of none of its own: a paragraph with it is as high as with the same words', async () => {
      const short = await show<HTMLElement>('<p lang="pl">Tyle: <krk-cite label="L" value="5">5</krk-cite>.</p>');
      const { offsetHeight } = short;
      short.querySelector('krk-cite')!.remove();
      expect(offsetHeight).to.be.above(0);
      expect(short.offsetHeight).to.equal(offsetHeight);
    });
  });

  describe('its source', () => {
    it('is a button whose name holds the figure, that is reached by a finger and left out on paper', async function () {
      const widget = await cite('value="blisko 1200" unit="osób"');
      const button = find(widget, 'button')!;
      expect(all(widget, 'button')).to.have.length(1);
      expect(spaced(button.getAttribute('aria-label')!)).to.equal('źródło: blisko 1 200 osób');
      // What is seen on it is said first (WCAG 2.5.3).
      expect(button.getAttribute('aria-label')!.startsWith(tidy(button.textContent))).to.be.true;
      expect(button.getAttribute('aria-haspopup')).to.equal('dialog');
      const { left, top, width, height } = button.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      for (const [dx, dy] of [
        [0, 11],
        [0, -11],
        [11, 0],
        [-11, 0],
      ] as const)
        expect(widget.shadowRoot!.elementFromPoint(x + dx, y + dy), `${dx} ${dy}`).to.equal(button);
      await printed(this);
      expect(button.checkVisibility()).to.be.false;
      expect(find(widget, '[part="figure"]')!.checkVisibility()).to.be.true;
    });

    it('is left out with without-cite, and the figure stays', async () => {
      const widget = await cite('value="5" without-cite');
      expect(read(widget)).to.equal('5');
    });

    it('has neither heading, nor table, nor a sentence of its own', async () => {
      const widget = await cite('value="5" heading="H" description="D" with-table-open note="N"');
      expect(all(widget, 'table, h2, h3, figure, [part="description"], .frame')).to.have.length(0);
      expect(read(widget)).to.equal('5 źródło');
    });
  });

  describe('with a data file', () => {
    it('shows the editor’s text until the data are there, then the figure, with its hedge', async () => {
      const server = holdRequests();
      const line = await begin<HTMLElement>(
        '<p><krk-cite loading="eager" src="/cited.json" label="L" lang="pl">tyle a tyle</krk-cite></p>',
      );
      const widget = line.querySelector('krk-cite')!;
      await until(() => server.urls.length, 'the request');
      expect(find<HTMLSlotElement>(widget, 'slot')!.assignedNodes()).to.have.length(1);
      expect(line.innerText).to.equal('tyle a tyle');
      server.answer('cited', '{ "value": 12, "qualifier": "over" }');
      await until(() => read(widget).startsWith('ponad 12'), 'the figure');
      expect(line.innerText).not.to.contain('tyle');
    });

    it('follows the figure and the language, and takes a property', async () => {
      const widget = await cite(`loading="eager" src="${REPORT}" figure="office.staff"`, 'en');
      expect(read(widget)).to.equal('3,217 people source');
      widget.figure = 'education.spending';
      widget.lang = 'uk';
      await settled(widget);
      expect(read(widget)).to.equal('3,56 млрд zł джерело');
      widget.data = { label: 'D', value: 7 };
      await settled(widget);
      expect(read(widget)).to.equal('7 джерело');
    });

    it('tells in brackets what was quoted before', async () => {
      const heard = hear();
      const widget = await cite(
        `loading="eager" src="${attribute(answering({ label: 'L', value: 8 }))}" pin="7" source-name="R"`,
      );
      await until(() => read(widget).includes('('), 'the comparison');
      expect(read(widget)).to.equal('8 źródło (Zacytowano: 7. Dane podają teraz: 8)');
      expect(heard.changes).to.have.length(1);
    });
  });

  describe('when it fails', () => {
    for (const [lang, says] of [
      ['pl', 'oczekiwano'],
      ['en', 'expected'],
      ['uk', 'очікувалося'],
    ] as const) {
      it(`keeps the editor’s text in the sentence, and says why in brackets (${lang}), once`, async () => {
        const heard = hear();
        const widget = await cite('value="dużo"', lang);
        expect(part(widget, 'error'))
          .to.match(/^\(value: .*dużo.*[^.]\)$/)
          .and.contain(says);
        expect(
          find<HTMLSlotElement>(widget, 'slot')!
            .assignedNodes()
            .map((node) => node.textContent),
        ).to.deep.equal(['tekst']);
        expect(getComputedStyle(find(widget, '[part="error"]')!).display).to.equal('inline');
        expect(all(widget, 'button')).to.have.length(0);
        expect([heard.errors.length, heard.warnings.length, heard.thrown.length]).to.deep.equal([1, 1, 0]);
        expect(heard.warnings[0]).to.contain('<krk-cite value="dużo">');
      });
    }

    it('of a file that is missing: the value that was typed stands', async () => {
      hear();
      const widget = await cite('loading="eager" src="/api/status/404" value="5"');
      expect(read(widget)).to.match(/^5 źródło \(.*404\)$/);
    });
  });

  it('taken out and put back, moved, changed: nothing is doubled', async () => {
    const heard = hear();
    const line = await show<HTMLElement>(inSentence(CITE));
    const widget: Widget = line.querySelector('krk-cite')!;
    widget.remove();
    await frames(2);
    line.prepend(widget);
    line.append(widget);
    await settled(widget);
    expect(read(widget)).to.equal('blisko 1 200 osób źródło');
    expect(heard.thrown).to.deep.equal([]);
  });
});
