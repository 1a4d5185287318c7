import { expect } from '@open-wc/testing';
import '../../src/elements/krk-compare.js';
import type { KrkCompare } from '../../src/elements/krk-compare.js';
import { addScript, filesOf, openPage, widgetIn } from '../support/frames.js';
import { hear } from '../support/hear.js';
import { spaced } from '../support/models.js';
import { barOf, originOf, rowsOf } from '../support/shapes.js';
import {
  all,
  expectFallback,
  find,
  part,
  parts,
  sentence,
  settled,
  show,
  table,
  tidy,
  until,
} from '../support/widgets.js';

const REPORT = '/demo/data/krakow-2024.json';
const NPS = (lang: string, more = ''): string =>
  `<krk-compare label="Ocena" values="Na miejscu: 49; Elektronicznie: 39" unit="nps" lang="${lang}" ${more}></krk-compare>`;
const compare = (values: string, more = ''): Promise<KrkCompare> =>
  show<KrkCompare>(`<krk-compare label="L" values="${values}" lang="pl" ${more}>tekst</krk-compare>`);

/** What each row says, its name and its value. */
const rows = (widget: Element): string[] =>
  rowsOf(widget).map((row) => spaced([...row.children].map((one) => tidy(one.textContent)).join(': ')));
/** How long each row's bar is, its strokes with it. */
const lengths = (widget: Element): number[] =>
  rowsOf(widget).map((row) => Math.max(0, ...barOf(row).map(({ to }) => to)) - originOf(row));

describe('<krk-compare>', () => {
  describe('without script', () => {
    it('is the editor’s own text, and the bars when the script has come; no other file is asked for', async () => {
      const frame = await openPage(NPS('pl').replace('></', '>Na miejscu 49, elektronicznie 39</'));
      const plain = frame.contentDocument!.querySelector<HTMLElement>('krk-compare')!;
      expect(plain.innerText).to.equal('Na miejscu 49, elektronicznie 39');
      await addScript(frame, '/dist/cdn/krk-compare.js');
      const widget = await widgetIn(frame, 'krk-compare');
      expect(rows(widget)).to.deep.equal(['Na miejscu: 49', 'Elektronicznie: 39']);
      expect(filesOf(frame)).to.deep.equal(['krk-compare.js']);
    });
  });

  describe('with attributes', () => {
    const said = {
      pl: 'Na miejscu: 49 pkt NPS; Elektronicznie: 39 pkt NPS. Różnica: 10 pkt NPS. Skala od −100 do 100.',
      en: 'Na miejscu: 49 NPS points; Elektronicznie: 39 NPS points. Difference: 10 NPS points. Scale from −100 to 100.',
      uk: 'Na miejscu: 49 пунктів NPS; Elektronicznie: 39 пунктів NPS. Різниця: 10 пунктів NPS. Шкала від −100 до 100.',
    };
    for (const lang of ['pl', 'en', 'uk'] as const) {
      it(`says a score with its scale, and without a percent sign (${lang})`, async () => {
        const widget = await show<KrkCompare>(NPS(lang));
        expect(spaced(sentence(widget))).to.equal(said[lang]);
        expect(widget.shadowRoot!.textContent).not.to.contain('%');
        expect(table(widget).map(([, value]) => spaced(value ?? ''))).to.deep.equal([
          { pl: 'Wartość (pkt NPS)', en: 'Value (NPS points)', uk: 'Значення (пункти NPS)' }[lang],
          '49',
          '39',
        ]);
      });
    }

    it('draws scores from 0 in the middle of −100…100, and prints both ends and the 0', async () => {
      const widget = await show<KrkCompare>(NPS('pl').replace('39', '-39'));
      const [first, second] = rowsOf(widget);
      const { width } = first!.querySelector('.area')!.getBoundingClientRect();
      for (const row of [first!, second!]) expect(originOf(row), 'where 0 is').to.be.closeTo(width / 2, 1);
      const [above] = barOf(first!);
      const [below] = barOf(second!);
      expect(above?.from).to.be.closeTo(width / 2, 1);
      expect(above?.to).to.be.closeTo(width * (0.5 + 0.49 / 2), 1);
      expect(below?.to).to.be.closeTo(width / 2, 1);
      expect(below?.from).to.be.closeTo(width * (0.5 - 0.39 / 2), 1);
      const ends = all(widget, '.ends > *').map((end) => tidy(end.textContent));
      expect(ends).to.deep.equal(['−100', '0', '100']);
      const zero = find(widget, '.ends text')!.getBoundingClientRect();
      const area = first!.querySelector('.area')!.getBoundingClientRect();
      expect((zero.left + zero.right) / 2, 'the 0 stands under the line').to.be.closeTo(area.left + width / 2, 2);
    });

    it('draws lengths as the values are, from 0, and no scale where there is none of its own', async () => {
      const widget = await compare('A: 136; B: 68; C: 0; D: -');
      const [a = 0, b = 0, c, d] = lengths(widget);
      expect(b / a).to.be.closeTo(0.5, 0.01);
      // Half the line of nothing at all, in an engine that counts it.
      for (const none of [c, d]) expect(none).to.be.within(0, 1);
      expect(rows(widget)).to.deep.equal(['A: 136', 'B: 68', 'C: 0', 'D: brak danych']);
      expect(all(widget, '.axis')).to.have.length(0);
    });

    it('leaves the end of a hedged value open, on the side where the true one lies', async () => {
      const widget = await compare('Pewna: 100; Ponad: ponad 50; Blisko: blisko 50; Mniej: ponad -50');
      const [sharp, over, nearly, negative] = rowsOf(widget).map(barOf);
      const [full] = sharp!;
      const zero = originOf(rowsOf(widget)[0]!);
      const half = zero + (full!.to - zero) / 2;
      expect(sharp).to.have.length(1);
      for (const bar of [over!, nearly!, negative!]) expect(bar).to.have.length.above(3);
      expect(over![0]!.to, 'over: solid to its mark').to.be.closeTo(half, 1);
      for (const stroke of over!.slice(1)) expect(stroke.from, 'strokes past it').to.be.above(half);
      expect(nearly![0]!.to, 'nearly: short of its mark').to.be.below(half - 5);
      for (const stroke of nearly!.slice(1)) expect(stroke.to, 'strokes up to it').to.be.at.most(half + 0.5);
      // "Over −50" lies nearer to 0: its open edge looks to the right.
      expect(negative![0]!.from).to.be.above(zero - (half - zero) + 5);
      for (const { to, from } of negative!) expect([from < to, to <= zero + 1.5]).to.deep.equal([true, true]);
    });

    it('goes on past the mark of the largest value, too, inside its room', async () => {
      const widget = await compare('A: ponad 100; B: 50');
      const [a, b] = rowsOf(widget);
      const [solid, ...strokes] = barOf(a!);
      expect(strokes.at(-1)!.to).to.be.above(solid!.to + 5);
      expect(strokes.at(-1)!.to).to.be.at.most(a!.querySelector('.area')!.clientWidth + 1);
      expect(barOf(b!)[0]!.to / solid!.to).to.be.closeTo(0.5, 0.02);
    });

    it('sorts by value when asked, gaps last, and else keeps the given order', async () => {
      const order = async (sort: string): Promise<string> =>
        parts(await compare('A: 2; B: -; C: 3; D: 1', sort), 'label').join('');
      expect(await order('')).to.equal('ABCD');
      expect(await order('sort="value"')).to.equal('CADB');
      expect(await order('sort="descending"')).to.equal('CADB');
      expect(await order('sort="ascending"')).to.equal('DACB');
    });

    it('tells no difference of hedged or rounded values', async () => {
      expect(sentence(await compare('A: ponad 49; B: 39'))).not.to.contain('Różnica');
      expect(sentence(await compare('A: 3,56 mld; B: 943 mln', 'unit="PLN"'))).not.to.contain('Różnica');
      expect(sentence(await compare('A: 5; B: 5'))).to.contain('Bez różnicy.');
    });

    it('says the unit once for all of counts, and with each value of money', async () => {
      const counted = await compare('A: 1; B: 5', 'unit="osoba|osoby|osób|osoby"');
      expect(rows(counted)).to.deep.equal(['A: 1', 'B: 5']);
      expect(table(counted).map(([, value]) => spaced(value ?? ''))).to.deep.equal(['Wartość (osoby)', '1', '5']);
      const money = await compare('A: 3,56 mld; B: 1 mld', 'unit="PLN"');
      expect(rows(money)).to.deep.equal(['A: 3,56 mld zł', 'B: 1 mld zł']);
      expect(table(money).map(([, value]) => spaced(value ?? ''))).to.deep.equal(['Wartość (zł)', '3,56 mld', '1 mld']);
    });

    it('a pin that no value says any more is told beside the data', async () => {
      const heard = hear();
      const widget = await compare('A: 49; B: 39', 'pin="41"');
      await until(() => all(widget, '.remark').length, 'the comparison');
      expect(tidy(find(widget, '.remark')?.textContent)).to.equal('Zacytowano: 41. Dane podają teraz: 39.');
      expect(heard.changes.map(({ detail }) => [detail.quoted, detail.value])).to.deep.equal([[41, 39]]);
      widget.pin = '49';
      await settled(widget);
      expect(all(widget, '.remark')).to.have.length(0);
    });

    it('leaves out what it is told to', async () => {
      const widget = await compare('A: 1; B: 2', 'without-table without-source without-cite');
      expect(all(widget, 'table, [part="source"]')).to.have.length(0);
      expect(all(widget, 'button').map((one) => tidy(one.textContent))).to.deep.equal(['‹', '›', 'Pomoc']);
      expect(parts(await compare('A: 1; B: 2', 'without-cite'), 'cite')).to.deep.equal([]);
    });
  });

  describe('with a data file', () => {
    it('compares the figures that are named, in the order given, and says what they have alike once', async () => {
      const widget = await show<KrkCompare>(
        `<krk-compare loading="eager" label="Ocena" src="${REPORT}" figure="office.nps.online office.nps.in-person" lang="en"></krk-compare>`,
      );
      const { length } = sentence(widget).match(/2024/g) ?? [];
      expect([length, rows(widget).map((row) => row.split(': ').at(-1))]).to.deep.equal([1, ['39', '49']]);
      widget.figure = 'office.nps.in-person';
      await settled(widget);
      expect(rows(widget)).to.have.length(1);
    });

    for (const [lang, says] of [
      ['pl', 'Różne jednostki'],
      ['en', 'Different units'],
      ['uk', 'Різні одиниці'],
    ] as const) {
      it(`refuses figures of different units in words (${lang}), and names both`, async () => {
        const heard = hear();
        const widget = await show<KrkCompare>(
          `<krk-compare loading="eager" src="${REPORT}" figure="office.staff office.nps.online" lang="${lang}">tekst</krk-compare>`,
        );
        expectFallback(widget, 'tekst');
        expect(part(widget, 'error')).to.contain(says).and.contain('office.staff').and.contain('office.nps.online');
        expect(heard.errors.map(({ detail }) => detail.code)).to.deep.equal(['units-differ']);
        expect(heard.warnings).to.have.length(1);
      });
    }
  });

  describe('with a table or JSON between the tags', () => {
    it('reads the rows of a table, heads aside, and its caption as its name', async () => {
      const widget = await show<KrkCompare>(
        `<krk-compare lang="pl"><table><caption>Szkoły</caption><thead><tr><th>Rodzaj</th><th>Ile</th></tr></thead>
          <tr><th>Przedszkola</th><td>136</td></tr><tr><th>Licea</th><td>blisko 9</td></tr></table></krk-compare>`,
      );
      expect(rows(widget)).to.deep.equal(['Przedszkola: 136', 'Licea: blisko 9']);
      expect(part(widget, 'heading')).to.equal('Szkoły');
    });

    it('reads records, and a property that takes their place', async () => {
      const widget = await show<KrkCompare>(
        '<krk-compare label="L" lang="pl"><script type="application/json">[{ "label": "A", "value": 5 }, { "label": "B", "value": 7 }]</script></krk-compare>',
      );
      expect(rows(widget)).to.deep.equal(['A: 5', 'B: 7']);
      widget.data = [{ label: 'C', value: 1, qualifier: 'over' }];
      await settled(widget);
      // The author's label is that of all the values, also where there is only one.
      expect(rows(widget)).to.deep.equal(['C: ponad 1']);
      expect(part(widget, 'heading')).to.equal('L');
    });
  });

  describe('when it fails', () => {
    for (const [markup, ...named] of [
      ['values="A: 36%; B: 5"', 'Różne jednostki'],
      ['values="A: 49; B: 149" unit="nps"', '149', '100'],
      ['values="A: 5" scale-min="6" scale-max="2"', 'scale-min, scale-max'],
      ['values="A: 5" scale-max="dużo"', 'scale-max', 'dużo'],
      ['values="A: 5" sort="random"', 'sort', 'random', 'descending'],
      ['values="A"', 'values', 'A'],
      ['values=""', 'values'],
      ['values="A: dużo"', 'dużo'],
      ['values="A: 5" qualifier="circa"', 'qualifier', 'circa'],
    ] as const) {
      it(`refuses ${markup}, once, and keeps the editor’s text`, async () => {
        const heard = hear();
        const widget = await show<KrkCompare>(`<krk-compare ${markup} label="L" lang="pl">tekst</krk-compare>`);
        expectFallback(widget, 'tekst');
        for (const text of named) expect(part(widget, 'error')).to.contain(text);
        expect(all(widget, 'svg')).to.have.length(0);
        expect([heard.errors.length, heard.warnings.length, heard.thrown.length]).to.deep.equal([1, 1, 0]);
      });
    }
  });

  describe('accessibility', () => {
    it('is a list of names and values, its bars and its scale hidden from a voice', async () => {
      const widget = await show<KrkCompare>(NPS('pl'));
      expect(find(widget, '[part="chart"]')?.localName).to.equal('ul');
      expect(getComputedStyle(find(widget, '[part="chart"]')!).listStyleType).not.to.equal('none');
      for (const picture of all(widget, '.rows svg'))
        expect(picture.closest('[aria-hidden="true"]'), picture.outerHTML).to.exist;
      expect(rowsOf(widget).every((row) => row.getAttribute('aria-hidden') === null)).to.be.true;
    });
  });
});
