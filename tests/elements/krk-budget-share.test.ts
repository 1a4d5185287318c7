import { expect } from '@open-wc/testing';
import '../../src/elements/krk-budget-share.js';
import { addScript, openPage, widgetIn } from '../support/frames.js';
import { hear } from '../support/hear.js';
import { joined as nbsp } from '../support/models.js';
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
/** Area of the bar's pieces of one kind, as a share of the whole. */
const widths = (widget: Widget, kind: string): number[] =>
  all(widget, `.bar .${kind}`).map((rect) => Number(rect.getAttribute('width')) / 300);

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
        for (const picture of all(widget, 'svg')) {
          expect(picture.getAttribute('aria-label')).to.match(new RegExp(spoken));
          expect(picture.getAttribute('role')).to.equal('img');
        }
      });
    }

    it('draws the part, its edge open beyond the mark, and the remainder', async () => {
      const widget = await show<Widget>(over36('pl'));
      const [rest = 0] = widths(widget, 'rest');
      const [solid = 0, ...strokes] = widths(widget, 'part');
      expect(rest).to.equal(1);
      expect(solid).to.be.closeTo(0.36, 0.001);
      expect(strokes).to.have.length.above(2);
      const starts = all(widget, '.bar .part').map((rect) => Number(rect.getAttribute('x')) / 300);
      for (const start of starts.slice(1)) expect(start).to.be.within(0.36, 0.5);
      expect(all(widget, '.ring .part')).to.have.length(1 + strokes.length);
      expect(all(widget, '.ring .rest')).to.have.length(1);
      expect(find(widget, '.ring .gap')).to.be.null;
    });

    it('draws a sharp edge where the source is exact, and strokes short of it where it is nearly', async () => {
      const exact = await show<Widget>('<krk-budget-share share="36%" label="Edukacja" lang="pl"></krk-budget-share>');
      expect(widths(exact, 'part')).to.have.length(1);
      expect(all(exact, '.ring .gap')).to.have.length(1);
      const nearly = await show<Widget>('<krk-budget-share share="blisko 36%" label="E" lang="pl"></krk-budget-share>');
      expect(widths(nearly, 'part')[0]).to.be.below(0.36);
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

    it('shows the ring in an article and the bar in a sidebar', async () => {
      const widget = await show<Widget>(`<div>${over36('pl')}</div>`).then((box) => {
        (box as unknown as HTMLElement).style.width = '700px';
        return (box as unknown as HTMLElement).querySelector<Widget>('krk-budget-share')!;
      });
      const shown = (selector: string): boolean => getComputedStyle(find(widget, selector)!).display !== 'none';
      expect([shown('.ring'), shown('.bar')]).to.deep.equal([true, false]);
      widget.parentElement!.style.width = '200px';
      expect([shown('.ring'), shown('.bar')]).to.deep.equal([false, true]);
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
      expect(table(widget).at(-1)?.join(' ')).to.contain(nbsp('9,8 mld zł'));
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
