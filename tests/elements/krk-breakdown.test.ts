import { expect } from '@open-wc/testing';
import '../../src/elements/krk-breakdown.js';
import type { KrkBreakdown } from '../../src/elements/krk-breakdown.js';
import { addScript, filesOf, openPage, widgetIn } from '../support/frames.js';
import { hear } from '../support/hear.js';
import { spaced } from '../support/models.js';
import { barOf, rowsOf, sweepOf, sweeps } from '../support/shapes.js';
import { all, find, part, sentence, settled, show, table, tidy, until } from '../support/widgets.js';

const REPORT = '/demo/data/krakow-2024.json';
const UNITS = 'parts="Przedszkola: 136; Szkoły podstawowe: 114; Szkoły ponadpodstawowe: 80" total="433"';
const SERVICES = 'nested parts="Wszystkie: 681; Elektroniczne: 162; W pełni online: 83"';
const breakdown = (markup: string, lang = 'pl'): Promise<KrkBreakdown> =>
  show<KrkBreakdown>(`<krk-breakdown label="L" lang="${lang}" ${markup}>tekst</krk-breakdown>`);

/** The labels of the parts, each with its name and what it amounts to. */
const legend = (widget: Element): string[] =>
  all(widget, '.legend > li').map((item) =>
    spaced([...item.querySelectorAll(':scope > span')].map((one) => tidy(one.textContent)).join(': ')),
  );
/** The widths of the rows' bars, in pixels; the strokes with them. */
const widths = (widget: Element): number[] =>
  rowsOf(widget).map((row) => Math.max(0, ...barOf(row).map(({ to }) => to)));

describe('<krk-breakdown>', () => {
  describe('without script', () => {
    it('is the editor’s own text, and the ring when the script has come; no other file is asked for', async () => {
      const frame = await openPage(`<krk-breakdown label="L" lang="pl" ${UNITS}>433 jednostki</krk-breakdown>`);
      const plain = frame.contentDocument!.querySelector<HTMLElement>('krk-breakdown')!;
      expect(plain.innerText).to.equal('433 jednostki');
      await addScript(frame, '/dist/cdn/krk-breakdown.js');
      const widget = await widgetIn(frame, 'krk-breakdown');
      expect(legend(widget)).to.have.length(4);
      expect(filesOf(frame)).to.deep.equal(['krk-breakdown.js']);
    });
  });

  describe('the rest that nobody declared', () => {
    const said = {
      pl: ['Pozostałe: 103 (z różnicy)', 'pozostałe: 103 (z różnicy).'],
      en: ['Other: 103 (by difference)', 'other: 103 (by difference).'],
      uk: ['Решта: 103 (обчислено як різницю)', 'решта: 103 (обчислено як різницю).'],
    };
    for (const lang of ['pl', 'en', 'uk'] as const) {
      const [label = '', told = ''] = said[lang];
      it(`is named and said to be worked out, in labels, sentence and table: “${label}”`, async () => {
        for (const structure of ['', 'partial']) {
          const widget = await breakdown(`${UNITS} ${structure}`, lang);
          expect(legend(widget).at(-1)).to.equal(label);
          expect(spaced(sentence(widget)))
            .to.match(/^433, /)
            .and.contain(told);
          expect(spaced(find(widget, '.ring')!.getAttribute('aria-label')!)).to.contain(told);
          expect(spaced(table(widget)[4]!.join(': '))).to.equal(label);
          expect(spaced(table(widget)[5]!.join(': '))).to.equal('L: 433');
        }
      });
    }

    it('is drawn: 103 of 433, hatched, and none of the colours of a category', async () => {
      const widget = await breakdown(UNITS);
      const [rest, ...others] = sweeps(widget, '.rest');
      expect(others).to.deep.equal([]);
      expect(rest!.to - rest!.from).to.be.closeTo(103 / 433, 0.01);
      const path = find(widget, '.ring .rest')!;
      expect(path.getAttribute('fill')).to.equal('url(#hatch)');
      expect(all(widget, '.ring pattern#hatch .line')).to.have.length(1);
      expect(getComputedStyle(path).fill).to.contain('#hatch');
      expect(getComputedStyle(path).stroke).not.to.equal('none');
      // The key beside each label fills the very piece that it means, as that piece is filled.
      const pieces = all(widget, '.ring .part, .ring .rest').map((piece) => [sweepOf(piece)!, piece] as const);
      const keys = all(widget, '.legend > li > svg.key');
      expect(keys).to.have.length(4);
      for (const [index, key] of keys.entries()) {
        expect(key.getAttribute('aria-hidden')).to.equal('true');
        const meant = key.querySelector('path')!;
        const [run, piece] = pieces[index]!;
        const { from, to } = sweepOf(meant)!;
        expect(from).to.be.closeTo(run.from, 0.01);
        expect(to).to.be.closeTo(run.to, 0.01);
        expect(getComputedStyle(meant).fill).to.equal(getComputedStyle(piece).fill);
      }
      // Beside it every category has a colour of its own.
      const fills = all(widget, '.ring .part').map((piece) => getComputedStyle(piece).fill);
      expect(new Set(fills).size).to.equal(3);
    });

    it('turns the hedges round: over 60 of 100 leaves under 40', async () => {
      expect(legend(await breakdown('parts="A: ponad 60%"')).at(-1)).to.equal('Pozostałe: poniżej 40% (z różnicy)');
      expect(legend(await breakdown('parts="A: nearly 60%"', 'en')).at(-1)).to.equal('Other: over 40% (by difference)');
      const open = await breakdown('parts="A: ponad 60; B: blisko 10" total="100"');
      expect(legend(open).at(-1)).to.equal('Pozostałe: ok. 30 (z różnicy)');
    });

    it('is not there where the parts come to the whole, nor where rounding alone explains it', async () => {
      expect(legend(await breakdown('parts="A: 60; B: 40" total="100"'))).to.have.length(2);
      const rounded = await breakdown('parts="A: 33%; B: 33%; C: 33%"');
      expect(legend(rounded)).to.have.length(3);
      expect(sentence(rounded)).to.contain('Zaokrąglone udziały dają razem 99%.');
    });

    it('is of unknown size where a part is a gap, and says so', async () => {
      const widget = await breakdown('parts="A: 5; B: -" total="10"');
      expect(legend(widget)).to.deep.equal(['A: 5', 'B: brak danych', 'Pozostałe: brak danych']);
      expect(table(widget)[2]).to.deep.equal(['B', 'brak danych']);
    });
  });

  describe('with attributes', () => {
    it('draws each part as large as it is, one after another', async () => {
      const [a, b, c] = sweeps(await breakdown(UNITS), '.part');
      for (const [run, size] of [
        [a!, 136],
        [b!, 114],
        [c!, 80],
      ] as const)
        expect(run.to - run.from).to.be.closeTo(size / 433, 0.01);
      expect(a!.from).to.be.closeTo(0, 0.01);
      expect([b!.from >= a!.to, c!.from >= b!.to]).to.deep.equal([true, true]);
    });

    it('leaves the end of a hedged part open: strokes past it, or short of it', async () => {
      const over = sweeps(await breakdown('parts="A: ponad 36%"'), '.part');
      expect(over[0]!.to).to.be.closeTo(0.36, 0.01);
      expect(over.length, 'strokes').to.be.above(3);
      for (const { from, to } of over.slice(1)) expect([from >= 0.35, to <= 0.45]).to.deep.equal([true, true]);
      const nearly = await breakdown('parts="A: blisko 36%"');
      // On the ground, which shows through at the end of the solid part.
      const [ground] = sweeps(nearly, '.ground').toSorted((a, b) => a.from - b.from);
      expect(ground!.from).to.be.closeTo(0.29, 0.01);
      for (const { to } of sweeps(nearly, '.part').slice(1)) expect(to).to.be.at.most(0.365);
    });

    it('is a ring for up to five pieces with the rest among them, and rows for more', async () => {
      const five = await breakdown('parts="A: 1; B: 2; C: 3; D: 4" total="20"');
      expect([all(five, '.ring').length, rowsOf(five).length]).to.deep.equal([1, 0]);
      const six = await breakdown('parts="A: 1; B: 2; C: 3; D: 4; E: 5" total="30"');
      expect([all(six, '.ring').length, rowsOf(six).length]).to.deep.equal([0, 6]);
      const rest = rowsOf(six).at(-1)!;
      expect(spaced(tidy(rest.textContent))).to.equal('Pozostałe 15 (z różnicy)');
      expect(rest.querySelector('.bar > rect')?.getAttribute('fill')).to.equal('url(#hatch)');
      const [one = 0, , , , fifth = 0, last = 0] = widths(six);
      expect([fifth / one, last / one].map(Math.round)).to.deep.equal([5, 15]);
    });

    it('leaves out what it is told to, and tells a pin that differs', async () => {
      const heard = hear();
      const widget = await breakdown(`${UNITS} without-table without-source without-cite pin="430"`);
      expect(all(widget, 'table, [part="source"]')).to.have.length(0);
      expect(all(widget, 'button').map((one) => tidy(one.textContent))).to.deep.equal(['‹', '›', 'Pomoc']);
      await until(() => all(widget, '.remark').length, 'the comparison');
      expect(tidy(find(widget, '.remark')?.textContent)).to.equal('Zacytowano: 430. Dane podają teraz: 433.');
      expect(heard.changes.map(({ detail }) => detail.value)).to.deep.equal([433]);
    });
  });

  describe('sets that lie inside sets', () => {
    for (const [lang, within] of [
      ['pl', 'w tym'],
      ['en', 'of which'],
      ['uk', 'зокрема'],
    ] as const) {
      it(`681 ⊃ 162 ⊃ 83 are drawn to one scale and never added up (${lang})`, async () => {
        const widget = await breakdown(SERVICES, lang);
        const [all681 = 0, some = 0, few = 0] = widths(widget);
        expect(some / all681).to.be.closeTo(162 / 681, 0.005);
        expect(few / all681).to.be.closeTo(83 / 681, 0.005);
        expect(sentence(widget)).to.equal(`681, ${within} Elektroniczne: 162; ${within} W pełni online: 83.`);
        expect(widget.shadowRoot!.textContent).not.to.match(/436|926|245|pozosta|\bother\b|решта/i);
        expect(table(widget)).to.have.length(4);
      });
    }

    it('each bar after the first stands in the outline of the set that holds it', async () => {
      const widget = await breakdown(SERVICES);
      const outlines = rowsOf(widget).map(
        (row) => row.querySelector('.outline rect')?.getBoundingClientRect().width ?? 0,
      );
      const [whole = 0, some = 0] = widths(widget);
      expect(outlines[0]).to.equal(0);
      expect(outlines[1]).to.be.closeTo(whole, 1);
      expect(outlines[2]).to.be.closeTo(some, 1);
      for (const one of all(widget, '.outline')) expect(getComputedStyle(one).stroke).not.to.equal('none');
      const gap = await breakdown('nested parts="Wszystkie: 681; Elektroniczne: -; W pełni online: 83"');
      const [last] = rowsOf(gap).slice(-1);
      expect(
        last!.querySelector('.outline rect')!.getBoundingClientRect().width,
        'the nearest that is known',
      ).to.be.closeTo(widths(gap)[0]!, 1);
    });

    it('tells of a set first what it is a part of, in each row', async () => {
      const widget = await breakdown(SERVICES);
      expect(rowsOf(widget).map((row) => spaced(tidy(row.textContent)))).to.deep.equal([
        'Wszystkie 681',
        'w tym Elektroniczne 162',
        'w tym W pełni online 83',
      ]);
    });
  });

  describe('with a data file', () => {
    it('draws the figures that name it as their whole, and follows the language', async () => {
      const widget = await show<KrkBreakdown>(
        `<krk-breakdown loading="eager" src="${REPORT}" figure="education.units" lang="pl"></krk-breakdown>`,
      );
      expect(legend(widget).at(-1)).to.equal('Pozostałe: 103 (z różnicy)');
      expect(part(widget, 'heading')).to.equal('Miejskie jednostki edukacyjne');
      widget.figure = 'office.services';
      widget.lang = 'en';
      await settled(widget);
      expect(widths(widget)).to.have.length(3);
      expect(spaced(sentence(widget)))
        .to.contain('681 services, of which')
        .and.not.contain('other');
    });

    it('reads a table whose foot is the whole, and records whose total is an attribute', async () => {
      const rows = '<tr><th>A</th><td>136</td></tr><tr><th>B</th><td>114</td></tr>';
      const ofTable = await show<KrkBreakdown>(
        `<krk-breakdown lang="pl"><table><caption>Jednostki</caption><tbody>${rows}</tbody><tfoot><tr><th>Razem</th><td>433</td></tr></tfoot></table></krk-breakdown>`,
      );
      expect(legend(ofTable)).to.deep.equal(['A: 136', 'B: 114', 'Pozostałe: 183 (z różnicy)']);
      const json = await breakdown('total="20"');
      json.data = [
        { label: 'A', value: 5 },
        { label: 'B', value: 7 },
      ];
      await settled(json);
      expect(legend(json).at(-1)).to.equal('Pozostałe: 8 (z różnicy)');
    });
  });

  describe('accessibility', () => {
    it('names the ring by the sentence, and the rows and labels are lists', async () => {
      const ring = await breakdown(UNITS);
      expect(find(ring, '.ring')!.getAttribute('aria-label')).to.equal(`L: ${sentence(ring)}`);
      expect(find(ring, '.ring')!.getAttribute('role')).to.equal('img');
      const nested = await breakdown(SERVICES);
      for (const list of [find(ring, '.legend')!, find(nested, '.rows')!]) {
        expect(list.localName).to.equal('ul');
        expect(getComputedStyle(list).listStyleType).not.to.equal('none');
      }
    });
  });
});
