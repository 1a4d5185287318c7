import { expect } from '@open-wc/testing';
import '../../src/elements/krk-timeline.js';
import { addScript, filesOf, openPage, widgetIn } from '../support/frames.js';
import { joined as nbsp, spaced } from '../support/models.js';
import {
  all,
  answering,
  attribute,
  drawn,
  find,
  frames,
  name,
  paintedPixels,
  sentence,
  settled,
  show,
  table,
  tidy,
  type Widget,
} from '../support/widgets.js';

const mail = (lang: string, more = ''): string =>
  `<krk-timeline points="2023: 1,16 mln; 2024: 1,11 mln" label="Przesyłki" lang="${lang}" ${more}></krk-timeline>`;
const labels = (widget: Widget): string[] =>
  all(widget, '.values [part="value"]:not(.out)').map((one) => tidy(one.textContent));

/** The first row from the top that has colour, so far across. */
function firstPainted(canvas: HTMLCanvasElement, across: number): number {
  const { data } = canvas.getContext('2d')!.getImageData(Math.round(canvas.width * across), 0, 1, canvas.height);
  for (let row = 0; row < canvas.height; row++) if ((data[row * 4 + 3] ?? 0) > 100) return row;
  return -1;
}

describe('<krk-timeline>', () => {
  describe('without script', () => {
    it('is the editor’s own text, and the chart when the script has come', async () => {
      const frame = await openPage(mail('pl').replace('></', '>Z 1,16 do 1,11 mln</'));
      const plain = frame.contentDocument!.querySelector<HTMLElement>('krk-timeline')!;
      expect(plain.innerText).to.equal('Z 1,16 do 1,11 mln');
      await addScript(frame, '/dist/cdn/krk-timeline.js');
      const widget = await widgetIn(frame, 'krk-timeline');
      await drawn(widget);
      expect(filesOf(frame)).to.deep.equal(['krk-chart.js', 'krk-timeline.js']);
    });
  });

  describe('with attributes', () => {
    const said = {
      pl: ['1,16 mln', '1,11 mln', '1,16 mln w 2023 roku, 1,11 mln w 2024 roku, spadek o ok. 4%.'],
      en: ['1.16 million', '1.11 million', '1.16 million in 2023, 1.11 million in 2024, down about 4%.'],
      uk: ['1,16 млн', '1,11 млн', '1,16 млн у 2023 році, 1,11 млн у 2024 році, зменшення приблизно на 4%.'],
    };
    for (const lang of ['pl', 'en', 'uk'] as const) {
      const [first = '', last = '', told = ''] = said[lang];
      it(`draws two points and says “${told}”`, async () => {
        const widget = await show<Widget>(mail(lang));
        expect(paintedPixels(await drawn(widget))).to.be.above(100);
        expect(spaced(sentence(widget))).to.equal(told);
        for (const one of [first, last]) expect(sentence(widget)).to.contain(nbsp(one));
        expect(table(widget).slice(1)).to.deep.equal([
          ['2023', nbsp(first)],
          ['2024', nbsp(last)],
        ]);
        expect(labels(widget).sort()).to.deep.equal([nbsp(last), nbsp(first)]);
      });
    }

    it('draws the larger value higher, from a baseline at 0', async () => {
      const widget = await show<Widget>(
        '<krk-timeline points="2023: 100; 2024: 50" label="L" lang="pl"></krk-timeline>',
      );
      const canvas = await drawn(widget);
      const [top, middle] = [firstPainted(canvas, 0.1), firstPainted(canvas, 0.9)];
      expect(top).to.be.above(-1);
      expect(middle).to.be.above(top);
      expect(middle).to.be.below(canvas.height * 0.75);
    });

    it('draws bars when asked', async () => {
      const line = await show<Widget>(mail('pl'));
      const bars = await show<Widget>(mail('pl', 'chart="bar"'));
      expect(paintedPixels(await drawn(bars))).to.be.above(3 * paintedPixels(await drawn(line)));
    });

    it('reads well with 2 000 points: all in the table, few printed at the line', async () => {
      const points = Array.from(
        { length: 2000 },
        (_, index) =>
          `${new Date(Date.UTC(2019, 0, 1 + index)).toISOString().slice(0, 10)}: ${100 + Math.round(50 * Math.sin(index / 50))}`,
      );
      const widget = await show<Widget>(
        `<krk-timeline points="${points.join('; ')}" label="Dni" lang="pl"></krk-timeline>`,
      );
      await drawn(widget);
      expect(table(widget)).to.have.length(2001);
      expect(labels(widget)).to.have.length.within(1, 4);
      const axis = all(widget, '.axis > span:not(.out)').map((one) => one.getBoundingClientRect());
      expect(axis.length).to.be.within(2, 12);
      const sorted = axis.toSorted((a, b) => a.left - b.left);
      for (const [index, box] of sorted.slice(1).entries()) expect(box.left).to.be.at.least(sorted[index]!.right);
      expect(spaced(sentence(widget)))
        .to.contain(' Najwyżej: 150 ')
        .and.contain(' Najniżej: 50 ');
    });

    it('leaves a gap where a value is missing, in words and never as 0', async () => {
      const widget = await show<Widget>(
        '<krk-timeline points="2022: 5; 2023: -; 2024: 6" label="L" lang="pl"></krk-timeline>',
      );
      await drawn(widget);
      expect(table(widget)[2]).to.deep.equal(['2023', 'brak danych']);
      expect(labels(widget).sort()).to.deep.equal(['5', '6']);
    });

    it('keeps the order of categories, and computes no change between them', async () => {
      const widget = await show<Widget>(
        '<krk-timeline points="wtorek: 5; poniedziałek: 6" label="L" lang="pl"></krk-timeline>',
      );
      expect(table(widget).slice(1)).to.deep.equal([
        ['wtorek', '5'],
        ['poniedziałek', '6'],
      ]);
      expect(sentence(widget)).to.equal('5 (wtorek), 6 (poniedziałek).');
    });

    it('orders times, and gives every point without a hedge the one of the attribute', async () => {
      const widget = await show<Widget>(
        '<krk-timeline points="2024: 6; 2023: ponad 5" qualifier="about" label="L" lang="pl"></krk-timeline>',
      );
      expect(table(widget).slice(1)).to.deep.equal([
        ['2023', nbsp('ponad 5')],
        ['2024', nbsp('ok. 6')],
      ]);
    });

    it('shows milestones alone as a list, without a canvas and without asking for a chart', async () => {
      const frame = await openPage(
        '<krk-timeline milestones="2025-12: Kossakówka (planned); 2024: KPUM" label="Plany" lang="pl" loading="eager"></krk-timeline>',
      );
      await addScript(frame, '/dist/cdn/krk-timeline.js');
      const widget = await widgetIn(frame, 'krk-timeline');
      const events = all(widget, 'ol > li').map((item) => tidy(item.textContent));
      expect(events).to.deep.equal(['2024 KPUM', `${nbsp('grudzień 2025')} (planowane) Kossakówka`]);
      await frames(5);
      expect(find(widget, 'canvas')).to.be.null;
      expect(filesOf(frame)).to.deep.equal(['krk-timeline.js']);
    });

    it('marks milestones on a chart, and lists them below it', async () => {
      const plain = await show<Widget>('<krk-timeline points="2022: 5; 2024: 6" label="L" lang="pl"></krk-timeline>');
      const marked = await show<Widget>(
        '<krk-timeline points="2022: 5; 2024: 6" milestones="2023: otwarcie" label="L" lang="pl"></krk-timeline>',
      );
      expect(paintedPixels(await drawn(marked))).to.be.above(paintedPixels(await drawn(plain)) + 20);
      expect(all(marked, 'ol > li')).to.have.length(1);
    });

    it('shows a single value without a chart', async () => {
      const widget = await show<Widget>('<krk-timeline points="2024: 5" label="L" lang="pl"></krk-timeline>');
      expect(find(widget, 'canvas')).to.be.null;
      expect(spaced(sentence(widget))).to.equal('5 w 2024 roku.');
    });
  });

  describe('with a data file', () => {
    it('shows the series of the report', async () => {
      const widget = await show<Widget>(
        '<krk-timeline loading="eager" src="/demo/data/krakow-2024.json" figure="office.mail" lang="pl"></krk-timeline>',
      );
      await drawn(widget);
      expect(table(widget)).to.deep.equal([
        ['Okres', 'Wartość (przesyłki)'],
        ['2023', nbsp('1,16 mln')],
        ['2024', nbsp('1,11 mln')],
      ]);
      expect(spaced(sentence(widget))).to.equal(
        '1,16 mln przesyłek w 2023 roku, 1,11 mln przesyłek w 2024 roku, spadek o ok. 4%.',
      );
    });

    it('reads records with a period each, and names the row that has none', async () => {
      const json = [
        { period: '2023', value: 5 },
        { period: '2024', value: 6 },
      ];
      const widget = await show<Widget>(
        `<krk-timeline loading="eager" label="L" lang="pl" src="${attribute(answering(json))}"></krk-timeline>`,
      );
      expect(table(widget).slice(1)).to.deep.equal([
        ['2023', '5'],
        ['2024', '6'],
      ]);
    });
  });

  describe('with a table between the tags', () => {
    it('reads periods and values, the caption as its name, and skips the heads', async () => {
      const widget =
        await show<Widget>(`<krk-timeline lang="pl"><table><caption>Przesyłki</caption><thead><tr><th>Rok</th><th>Ile</th></tr></thead>
        <tr><th>2023</th><td>1,16 mln</td></tr><tr><th>2024</th><td>1,11 mln</td></tr></table></krk-timeline>`);
      await drawn(widget);
      expect(name(widget)).to.equal('Przesyłki');
      expect(table(widget).slice(1)).to.deep.equal([
        ['2023', nbsp('1,16 mln')],
        ['2024', nbsp('1,11 mln')],
      ]);
    });
  });

  describe('with JSON between the tags, or the data property', () => {
    it('reads records', async () => {
      const json = [
        { period: '2023', value: 5 },
        { period: '2024', value: 6 },
      ];
      const child = await show<Widget>(
        `<krk-timeline label="L" lang="pl"><script type="application/json">${JSON.stringify(json)}</script></krk-timeline>`,
      );
      await drawn(child);
      const property = await show<Widget>('<krk-timeline label="L" lang="pl">tekst</krk-timeline>');
      property.data = json;
      await settled(property);
      await drawn(property);
      expect(table(property)).to.deep.equal(table(child));
    });
  });

  describe('accessibility', () => {
    it('gives the canvas its sentence for a name, and hides what only the eye needs', async () => {
      const widget = await show<Widget>(mail('pl'));
      const canvas = find(widget, 'canvas')!;
      expect(canvas.getAttribute('role')).to.equal('img');
      expect(spaced(canvas.getAttribute('aria-label')!)).to.equal(
        'Przesyłki: 1,16 mln w 2023 roku, 1,11 mln w 2024 roku, spadek o ok. 4%.',
      );
      const hidden = all(widget, '.values, .axis, .tooltip');
      expect(hidden).to.have.length(3);
      for (const one of hidden) expect(one.getAttribute('aria-hidden')).to.equal('true');
    });
  });
});
