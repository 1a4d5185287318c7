import { expect } from '@open-wc/testing';
import '../../src/elements/krk-ratio.js';
import type { KrkRatio } from '../../src/elements/krk-ratio.js';
import { addScript, filesOf, openPage, widgetIn } from '../support/frames.js';
import { hear } from '../support/hear.js';
import { spaced } from '../support/models.js';
import { iconsOf } from '../support/shapes.js';
import { all, find, part, sentence, settled, show, table, tidy, until } from '../support/widgets.js';

const REPORT = '/demo/data/krakow-2024.json';
const UNIT = 'unit="wniosek|wnioski|wniosków|wniosku"';
const ratio = (markup: string, lang = 'pl'): Promise<KrkRatio> =>
  show<KrkRatio>(`<krk-ratio label="L" lang="${lang}" ${markup}>tekst</krk-ratio>`);

/** The words beside the icons, with plain spaces. */
const told = (widget: Element): string => spaced(tidy(find(widget, '.words')?.textContent));
/** Which parts of an icon are filled, as fractions of its width. */
const slicesOf = (widget: Element): number[] => {
  const { width } = find(widget, '.icons circle')!.getBoundingClientRect();
  return all(widget, '.icons path.part').map((slice) => slice.getBoundingClientRect().width / width);
};

describe('<krk-ratio>', () => {
  describe('without script', () => {
    it('is the editor’s own text, and the icons when the script has come; no other file is asked for', async () => {
      const frame = await openPage('<krk-ratio label="L" lang="pl" value="3" of="10">3 na 10</krk-ratio>');
      const plain = frame.contentDocument!.querySelector<HTMLElement>('krk-ratio')!;
      expect(plain.innerText).to.equal('3 na 10');
      await addScript(frame, '/dist/cdn/krk-ratio.js');
      const widget = await widgetIn(frame, 'krk-ratio');
      expect(iconsOf(widget)).to.deep.equal({ full: 3, open: 7, partly: [] });
      expect(filesOf(frame)).to.deep.equal(['krk-ratio.js']);
    });
  });

  describe('with attributes', () => {
    const said = {
      pl: ['28 z 38', '3 na 10'],
      en: ['28 of 38', '3 in 10'],
      uk: ['28 з 38', '3 з 10'],
    };
    for (const lang of ['pl', 'en', 'uk'] as const) {
      it(`says n of m as the language says it (${lang})`, async () => {
        const [counted = '', ten = ''] = said[lang];
        expect(told(await ratio('value="28" of="38"', lang))).to.equal(counted);
        expect(told(await ratio('value="3" of="10"', lang))).to.equal(ten);
        expect(told(await ratio('value="98%"', lang))).to.match(/^98 .+ 100$/);
      });
    }

    it('joins its words by no-break spaces, and puts the noun in the genitive', async () => {
      const widget = await ratio(`value="28" of="38" ${UNIT} period="2024"`);
      expect(find(widget, '.words')?.textContent.trim()).to.equal('28\u00a0z\u00a038\u00a0wniosków');
      expect(spaced(sentence(widget))).to.equal('2024: 28 z 38 wniosków.');
      expect(table(widget).map((row) => spaced(row.join(': ')))).to.deep.equal([
        'Dane: Wartość (wnioski)',
        'L: 28',
        'Razem: 38',
      ]);
    });

    it('draws as many icons as the whole counts, up to 100, in rows of ten that fill from the start', async () => {
      for (const [value, of, rows] of [
        [28, 38, 4],
        [0, 5, 1],
        [5, 5, 1],
        [99, 100, 10],
        [1, 1, 1],
      ] as const) {
        const widget = await ratio(`value="${value}" of="${of}"`);
        expect(iconsOf(widget), `${value} of ${of}`).to.deep.equal({ full: value, open: of - value, partly: [] });
        const circles = all(widget, '.icons circle');
        const tops = new Set(circles.map((circle) => circle.getAttribute('cy')));
        expect(tops.size, `rows of ${of}`).to.equal(rows);
        const order = circles.map((circle) => circle.classList.contains('part'));
        expect(order.lastIndexOf(true), 'no gap among the filled').to.equal(value - 1);
      }
    });

    it('draws all icons of one size: none is scaled by what it stands for', async () => {
      const widget = await ratio('value="blisko 7" of="10"');
      const sizes = all(widget, '.icons circle').map((circle) => circle.getAttribute('r'));
      expect(new Set(sizes).size).to.equal(1);
    });

    it('nearly 7 of 10: six full icons, and a seventh that is partly filled, in strokes', async () => {
      for (const [lang, value] of [
        ['pl', 'blisko 7'],
        ['en', 'nearly 7'],
        ['uk', 'майже 7'],
      ] as const) {
        const widget = await ratio(`value="${value}" of="10"`, lang);
        expect(iconsOf(widget)).to.deep.equal({ full: 6, open: 3, partly: [6] });
        const slices = slicesOf(widget);
        expect(slices, 'strokes').to.have.length.above(2);
        const filled = slices.reduce((sum, width) => sum + width, 0);
        expect(filled, 'of the seventh').to.be.within(0.2, 0.8);
        expect(told(widget)).to.match(new RegExp(`^${value} `));
      }
    });

    it('over 36%: goes on past its mark, into the next icon', async () => {
      const hundred = await ratio('value="ponad 36%"');
      expect(iconsOf(hundred)).to.deep.equal({ full: 36, open: 63, partly: [36] });
      const ten = await ratio('value="ponad 36%" icons="10"');
      const { full, partly } = iconsOf(ten);
      expect([full, partly]).to.deep.equal([3, [3, 4]]);
      expect(told(ten)).to.equal('ponad 36 na 100');
      expect(spaced(sentence(ten))).to.equal('Ponad 36 na 100 (ponad 36%).');
    });

    it('draws no sharp edge for any hedge, and none but sharp ones without', async () => {
      for (const hedge of ['ok.', 'blisko', 'ponad', 'poniżej', 'co najmniej', 'do']) {
        const { partly } = iconsOf(await ratio(`value="${hedge} 5" of="10"`));
        expect(partly.length, hedge).to.be.above(0);
      }
      expect(iconsOf(await ratio('value="5" of="10"')).partly).to.deep.equal([]);
      expect(iconsOf(await ratio('value="5" of="10" qualifier="about"')).partly).to.deep.equal([4, 5]);
    });

    it('takes 10 or 100 icons where the ratio falls on whole ones', async () => {
      expect(iconsOf(await ratio('value="30%" icons="10"'))).to.deep.equal({ full: 3, open: 7, partly: [] });
      expect(told(await ratio('value="30%" icons="10"'))).to.equal('3 na 10');
      expect(iconsOf(await ratio('value="30%"')).full).to.equal(30);
      expect(iconsOf(await ratio('value="1 mln" of="2 mln" icons="10"')).full).to.equal(5);
      const widget = await ratio('value="30%"');
      widget.icons = 10;
      await settled(widget);
      expect(iconsOf(widget).full, 'a number as property').to.equal(3);
    });

    it('a pin that differs is told, and what is to be left out is', async () => {
      const heard = hear();
      const widget = await ratio('value="28" of="38" pin="27" without-table without-source without-cite');
      expect(all(widget, 'table, [part="source"]')).to.have.length(0);
      expect(all(widget, 'button').map((one) => tidy(one.textContent))).to.deep.equal(['‹', '›', 'Pomoc']);
      await until(() => all(widget, '.remark').length, 'the comparison');
      expect(tidy(find(widget, '.remark')?.textContent)).to.equal('Zacytowano: 27. Dane podają teraz: 28.');
      expect(heard.changes.map(({ detail }) => [detail.quoted, detail.value])).to.deep.equal([[27, 28]]);
    });

    it('is empty for a gap, and shows the editor’s text', async () => {
      const heard = hear();
      const widget = await ratio('value="-" of="38"');
      expect(widget.matches(':state(empty)')).to.be.true;
      expect(all(widget, 'svg')).to.have.length(0);
      expect(heard.errors).to.deep.equal([]);
    });
  });

  describe('with a data file', () => {
    it('takes m from the figure that the file names, and puts the words of the source first', async () => {
      const widget = await show<KrkRatio>(
        `<krk-ratio loading="eager" src="${REPORT}" figure="civil-society.local-initiative.completed" lang="en"></krk-ratio>`,
      );
      expect(told(widget)).to.equal('28 of 38 proposals');
      widget.figure = 'education.gold-shield.high-schools';
      widget.lang = 'pl';
      await settled(widget);
      expect(told(widget)).to.equal('wszystkie');
      expect(spaced(sentence(widget))).to.contain('wszystkie (9 z 9 liceów)');
      expect(iconsOf(widget)).to.deep.equal({ full: 9, open: 0, partly: [] });
      widget.figure = 'office.contact.sms';
      await settled(widget);
      expect(told(widget)).to.equal('ponad połowa');
      expect(iconsOf(widget)).to.deep.equal({ full: 5, open: 4, partly: [5] });
    });

    it('takes m from the author where the file holds n alone: a table, JSON, a property', async () => {
      const ofTable = await show<KrkRatio>(
        '<krk-ratio lang="pl"><table><tr><th>A</th><td>28</td><td>38</td></tr></table></krk-ratio>',
      );
      expect(told(ofTable)).to.equal('28 z 38');
      const json = await ratio('of="38"');
      json.data = { label: 'A', value: 28 };
      await settled(json);
      expect(told(json)).to.equal('28 z 38');
      json.of = '40';
      await settled(json);
      expect(told(json)).to.equal('28 z 40');
    });
  });

  describe('accessibility', () => {
    it('is one picture, named by its sentence, with the same words beside it', async () => {
      const widget = await ratio('value="blisko 7" of="10"');
      const picture = find(widget, '.icons')!;
      expect(picture.getAttribute('role')).to.equal('img');
      expect(spaced(picture.getAttribute('aria-label')!)).to.equal('L: blisko 7 na 10.');
      expect(spaced(part(widget, 'description'))).to.equal('Blisko 7 na 10.');
    });
  });
});
