import { expect } from '@open-wc/testing';
import '../../src/elements/krk-budget-share.js';
import { addScript, openPage, widgetIn } from '../support/frames.js';
import { hear } from '../support/hear.js';
import { joined as nbsp } from '../support/models.js';
import { sweeps } from '../support/shapes.js';
import {
  all,
  answering,
  attribute,
  expectFallback,
  find,
  name,
  part,
  sentence,
  settled,
  show,
  table,
  tidy,
  type Widget,
} from '../support/widgets.js';

const over36 = (lang: string, more = ''): string =>
  `<krk-budget-share share="over 36%" amount="3,56 mld" label="Edukacja" lang="${lang}" ${more}></krk-budget-share>`;

/** The labels beside the picture. */
const legend = (widget: Widget): string[] => all(widget, '[part="legend"] > li').map((item) => tidy(item.textContent));
/** How much of the ring the pieces of one kind take. */
const lengths = (widget: Widget, kind: string): number[] => sweeps(widget, `.${kind}`).map(({ from, to }) => to - from);

describe('<krk-budget-share>', () => {
  describe('without script', () => {
    it('is the editor’s own text, and the share when the script has come', async () => {
      const frame = await openPage(over36('pl').replace('></', '>Edukacja: ponad 36%</'));
      const plain = frame.contentDocument!.querySelector<HTMLElement>('krk-budget-share')!;
      expect(plain.innerText).to.equal('Edukacja: ponad 36%');
      await addScript(frame, '/dist/cdn/krk-budget-share.js');
      expect(sentence(await widgetIn(frame, 'krk-budget-share'))).to.contain(nbsp('ponad 36%'));
    });
  });

  describe('with attributes', () => {
    const said = {
      pl: ['Edukacja', '3,56 mld zł, ponad 36%', 'Pozostałe', 'poniżej 64%'],
      en: ['Edukacja', '3.56 billion zł, over 36%', 'Other', 'under 64%'],
      uk: ['Edukacja', '3,56 млрд zł, понад 36%', 'Решта', 'менше ніж 64%'],
    };
    for (const lang of ['pl', 'en', 'uk'] as const) {
      const [label = '', value = '', rest = '', remainder = ''] = said[lang];
      it(`names the remainder, “${remainder}”, in labels, table, sentence and accessible name`, async () => {
        const widget = await show<Widget>(over36(lang));
        const [part = '', left = ''] = legend(widget).map((text) => text.replaceAll('\u00a0', ' '));
        expect(part).to.equal(`${label}${value}`);
        expect(left).to.match(new RegExp(`^${rest}${remainder}, `));
        const spoken = remainder.replaceAll(' ', '[ \u00a0]');
        expect(sentence(widget)).to.match(new RegExp(spoken));
        expect(table(widget)[2]?.join(' ')).to.match(new RegExp(spoken));
        const [picture, ...keys] = all(widget, 'svg');
        expect(picture!.getAttribute('aria-label')).to.match(new RegExp(spoken));
        expect(picture!.getAttribute('role')).to.equal('img');
        expect(keys).to.have.length(2);
        for (const key of keys) {
          expect(key.matches('.legend > li > .key')).to.be.true;
          expect(key.getAttribute('aria-hidden')).to.equal('true');
        }
      });
    }

    it('draws the part, its edge open beyond the mark, and the remainder', async () => {
      const widget = await show<Widget>(over36('pl'));
      expect(lengths(widget, 'rest')).to.deep.equal([1]);
      const [solid, ...strokes] = sweeps(widget, '.part');
      expect(solid?.to).to.be.closeTo(0.36, 0.001);
      expect(strokes).to.have.length.above(2);
      for (const { from, to } of strokes) {
        expect(from).to.be.within(0.36, 0.5);
        expect(to).to.be.within(from, 0.5);
      }
      expect(all(widget, '.ring .gap')).to.have.length(0);
    });

    it('draws a sharp edge where the source is exact, and strokes short of it where it is nearly', async () => {
      const exact = await show<Widget>('<krk-budget-share share="36%" label="Edukacja" lang="pl"></krk-budget-share>');
      expect(lengths(exact, 'part')).to.have.length(1);
      expect(lengths(exact, 'part')[0]).to.be.closeTo(0.36, 0.001);
      expect(all(exact, '.ring .gap')).to.have.length(1);
      const nearly = await show<Widget>('<krk-budget-share share="blisko 36%" label="E" lang="pl"></krk-budget-share>');
      const [solid, ...strokes] = sweeps(nearly, '.part');
      expect(solid?.to).to.be.below(0.32);
      for (const { to } of strokes) expect(to).to.be.at.most(0.36);
      expect(strokes).to.have.length.above(2);
      expect(legend(nearly)[1]).to.contain(nbsp('ponad 64%'));
    });

    it('works the share out of amount and total, says so, and lets a stated share win', async () => {
      const worked = await show<Widget>(
        '<krk-budget-share amount="25" total="100" label="E" lang="pl"></krk-budget-share>',
      );
      expect(sentence(worked))
        .to.match(/25(,0)?%/)
        .and.contain('obliczono z obu kwot');
      expect(legend(worked)[1])
        .to.match(/75(,0)?%/)
        .and.contain(nbsp('75 zł'));
      const stated = await show<Widget>(
        '<krk-budget-share amount="25" total="100" share="ponad 24%" label="E" lang="pl"></krk-budget-share>',
      );
      expect(sentence(stated)).to.contain(nbsp('ponad 24%')).and.not.contain('obliczono');
    });

    it('takes the hedge of the share from its own attribute, and the phase', async () => {
      const widget = await show<Widget>(
        '<krk-budget-share share="36%" share-qualifier="about" phase="plan" period="2025" label="E" lang="en"></krk-budget-share>',
      );
      expect(sentence(widget)).to.contain(nbsp('about 36%'));
      expect(table(widget).flat().join(' ') + tidy(find(widget, 'caption')?.textContent)).to.contain('2025, plan');
    });

    it('stands beside its labels in an article, and above them in a sidebar', async () => {
      const box = await show<HTMLElement>(`<div>${over36('pl')}</div>`);
      const widget = box.querySelector('krk-budget-share')!;
      const [ring, legendBox] = [find(widget, '.ring')!, find(widget, '.legend')!];
      box.style.width = '700px';
      expect(ring.getBoundingClientRect().right).to.be.at.most(legendBox.getBoundingClientRect().left);
      box.style.width = '200px';
      expect(ring.getBoundingClientRect().bottom).to.be.at.most(legendBox.getBoundingClientRect().top);
      expect(ring.getBoundingClientRect().width, 'the ring keeps its size').to.be.closeTo(144, 1);
    });
  });

  describe('with a data file', () => {
    it('shows the report’s share of a whole that has no amount', async () => {
      const widget = await show<Widget>(
        '<krk-budget-share loading="eager" src="/demo/data/krakow-2024.json" figure="education.spending" lang="pl"></krk-budget-share>',
      );
      expect(legend(widget)[0]).to.contain(nbsp('3,56 mld zł')).and.contain(nbsp('ponad 36%'));
      expect(legend(widget)[1]).to.contain(nbsp('poniżej 64%')).and.contain('kwoty nie podano');
    });

    it('reads a share out of plain JSON', async () => {
      const widget = await show<Widget>(
        `<krk-budget-share loading="eager" lang="pl" src="${attribute(answering({ label: 'Kultura', value: 12, unit: 'percent' }))}"></krk-budget-share>`,
      );
      expect(legend(widget).join()).to.contain('12%').and.contain('88%');
    });
  });

  describe('with a table between the tags', () => {
    it('reads the part from the first row and the whole from the second', async () => {
      const widget = await show<Widget>(
        `<krk-budget-share lang="pl"><table><tr><th>Edukacja</th><td>3,56 mld</td><td>ponad 36%</td></tr>
          <tr><th>Razem</th><td>9,8 mld</td><td>100%</td></tr></table></krk-budget-share>`,
      );
      expect(legend(widget)[0]).to.contain(nbsp('3,56 mld zł')).and.contain(nbsp('ponad 36%'));
      expect(table(widget)).to.deep.equal([
        ['Dane', 'Kwota (zł)', 'Udział'],
        ['Edukacja', nbsp('3,56 mld'), nbsp('ponad 36%')],
        ['Pozostałe', nbsp('6,2 mld'), nbsp('poniżej 64%')],
        ['Razem', nbsp('9,8 mld'), '100%'],
      ]);
    });
  });

  describe('with JSON between the tags', () => {
    it('reads the record', async () => {
      const widget = await show<Widget>(
        '<krk-budget-share lang="en"><script type="application/json">{ "label": "Culture", "value": 5, "unit": "percent", "qualifier": "nearly" }</script></krk-budget-share>',
      );
      expect(legend(widget).join()).to.contain(nbsp('nearly 5%')).and.contain(nbsp('over 95%'));
    });
  });

  describe('with the data property', () => {
    it('takes a record', async () => {
      const widget = await show<Widget>('<krk-budget-share label="Kultura" lang="pl">tekst</krk-budget-share>');
      widget.data = { value: 5, unit: 'percent' };
      await settled(widget);
      expect(legend(widget)[1]).to.contain('95%');
    });
  });

  describe('when it fails', () => {
    const refused = {
      pl: 'Udział musi mieścić się w 0–100%, jest: 120% (share).',
      en: 'A share must lie within 0–100%, found: 120% (share).',
      uk: 'Частка має бути в межах 0–100%, є: 120% (share).',
    };
    for (const lang of ['pl', 'en', 'uk'] as const) {
      it(`refuses 120% in words (${lang}), draws nothing, and keeps the editor’s text`, async () => {
        const heard = hear();
        const widget = await show<Widget>(
          `<krk-budget-share share="120%" label="E" lang="${lang}">tekst redakcji</krk-budget-share>`,
        );
        expect(part(widget, 'error')).to.equal(refused[lang]);
        expectFallback(widget, 'tekst redakcji');
        expect(find(widget, 'svg')).to.be.null;
        expect(heard.errors.map(({ detail }) => detail.code)).to.deep.equal(['share']);
        expect(heard.warnings[0]).to.contain('<krk-budget-share share="120%">');
      });
    }

    for (const [markup, ...named] of [
      ['share="-1%"', 'share="-1%"'],
      ['share="dużo"', 'share="dużo"'],
      ['share="36%" share-qualifier="ca."', 'share-qualifier="ca."'],
      ['share="36%" phase="draft"', 'phase="draft"'],
      // Neither of two amounts is wrong by itself: both are named.
      ['amount="120" total="100"', 'amount', '120', 'total', '100'],
      ['amount="12" total="0"', 'amount', '12', 'total', '0'],
      ['amount="5"', 'share', 'total'],
    ] as const) {
      it(`refuses ${markup}, once`, async () => {
        const heard = hear();
        const widget = await show<Widget>(`<krk-budget-share ${markup} label="E" lang="pl">tekst</krk-budget-share>`);
        expectFallback(widget, 'tekst');
        expect(heard.errors).to.have.length(1);
        expect(heard.warnings[0])
          .to.match(/^<krk-budget-share\b/)
          .and.not.contain('src=');
        for (const text of named) expect(heard.warnings[0]).to.contain(text);
        expect(heard.thrown).to.deep.equal([]);
      });
    }
  });

  describe('accessibility', () => {
    it('is named by its heading, else by its label, else by its sentence', async () => {
      hear();
      expect(name(await show(over36('pl', 'heading="Wydatki"')))).to.equal('Wydatki');
      expect(name(await show(over36('pl')))).to.equal('Edukacja');
      expect(name(await show(over36('pl').replace('label="Edukacja"', '')))).to.contain(nbsp('ponad 36%'));
    });
  });
});
