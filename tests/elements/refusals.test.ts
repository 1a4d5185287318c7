import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { addScript, openPage, widgetIn } from '../support/frames.js';
import { hear } from '../support/hear.js';
import { LANGUAGES } from '../support/models.js';
import {
  all,
  asked,
  begin,
  expectFallback,
  frames,
  ownKey,
  part,
  show,
  table,
  until,
  type Widget,
} from '../support/widgets.js';

const mail = (lang: string, more = ''): string =>
  `<krk-timeline points="2023: 1,16 mln; 2024: 1,11 mln" label="Przesyłki" lang="${lang}" ${more}></krk-timeline>`;

describe('<krk-stat>', () => {
  describe('when it fails', () => {
    it('shows what the attributes say beside the message when only the file is missing', async () => {
      const heard = hear();
      const widget = await show(
        '<krk-stat loading="eager" src="/api/status/404" value="7" label="Ile" lang="pl">tekst</krk-stat>',
      );
      expect(part(widget, 'value')).to.equal('7');
      expect(part(widget, 'error')).to.contain('404');
      expect(heard.errors).to.have.length(1);
    });

    for (const markup of [
      'value="abc"',
      'value="1,234"',
      'value="5" unit="a|b|c"',
      'value="5" precision="0"',
      'value="5" qualifier="ca."',
      'value="5" previous="dużo"',
      'value="5" direction="sideways"',
    ]) {
      it(`refuses ${markup} in words, names it in the console, and keeps the text`, async () => {
        const heard = hear();
        const [, attribute = '', value = ''] = /([\w-]+)="([^"]*)"$/.exec(markup) ?? [];
        const widget = await show(`<krk-stat ${markup} label="Ile">tekst redakcji</krk-stat>`);
        expectFallback(widget, 'tekst redakcji');
        expect(part(widget, 'error')).to.contain(attribute).and.contain(value);
        expect(heard.warnings).to.have.length(1);
        expect(heard.warnings[0]).to.contain(`<krk-stat ${attribute}="${value}">`);
        expect(heard.errors).to.have.length(1);
        expect(heard.thrown).to.deep.equal([]);
      });
    }

    for (const [name, text] of [
      ['source-published', '2024-13'],
      ['source-accessed', '2024-99-99'],
      ['precision', '1e-200'],
      ['heading-level', 'first'],
      ['refresh', 'often'],
      ['filter', 'x'],
    ] as const) {
      it(`never throws because of ${name}="${text}"`, async () => {
        const heard = hear();
        const widget = await begin(`<krk-stat value="5" label="Ile" heading="T" ${name}="${text}"></krk-stat>`);
        await frames(3);
        expect(heard.thrown).to.deep.equal([]);
        // What belongs to the number may take it away, in words; what stands beside it may not.
        if (name !== 'precision' || !part(widget, 'error')) expect(part(widget, 'value')).to.equal('5');
      });
    }
  });
});

const UNEQUAL = { pl: 'Różne jednostki', en: 'Different units', uk: 'Різні одиниці' };
const EXPECTED = { pl: 'oczekiwano', en: 'expected', uk: 'очікувалося' };
const TOO_MUCH = {
  pl: 'Części to razem 110, a całość to 100.',
  en: 'The parts come to 110, the whole to 100.',
  uk: '110',
};

describe('what a picture would draw wrong', () => {
  for (const [markup, code, says, ...named] of [
    ['krk-breakdown parts="A: 60; B: 50" total="100"', 'parts', TOO_MUCH, '110', '100'],
    ['krk-breakdown parts="A: 60%; B: 60%"', 'parts', EXPECTED, '120', '100'],
    ['krk-breakdown parts="A: ponad 60; B: 40" total="100"', 'parts', EXPECTED, '100'],
    ['krk-breakdown parts="A: -5; B: 50" total="100"', 'shape', EXPECTED, '-5', '≥ 0'],
    ['krk-breakdown parts="A: 5; A: 50" total="100"', 'shape', EXPECTED, 'A', '× 2'],
    ['krk-breakdown parts="A: 36%; B: 5"', 'units-differ', UNEQUAL, '%'],
    ['krk-breakdown parts="A: 36; B: 5" total="100%"', 'units-differ', UNEQUAL, 'percent'],
    ['krk-breakdown parts="A: 36; B: 5" partial', 'no-value', EXPECTED, 'total'],
    ['krk-breakdown parts="A: 36; B: 5" total="dużo"', 'number', EXPECTED, 'total', 'dużo'],
    ['krk-breakdown nested parts="A: 681; B: 162; C: 200"', 'range', EXPECTED, '200', '≤ 162'],
    ['krk-ratio value="40" of="38"', 'range', EXPECTED, '40', '0–38'],
    ['krk-ratio value="-3" of="38"', 'range', EXPECTED, '-3', '0–38'],
    ['krk-ratio value="3" of="0"', 'range', EXPECTED, 'of', '> 0'],
    ['krk-ratio value="3"', 'no-value', EXPECTED, 'of'],
    ['krk-ratio value="3" of="dużo"', 'number', EXPECTED, 'of', 'dużo'],
    ['krk-ratio value="120%"', 'range', EXPECTED, '120', '0–100'],
    ['krk-ratio value="98%" icons="10"', 'range', EXPECTED, 'icons', '10', '100'],
    ['krk-ratio value="1" of="3" icons="100"', 'range', EXPECTED, 'icons', '100', '3'],
    ['krk-ratio value="36" of="2534"', 'range', EXPECTED, 'icons', '36 / 2534'],
    ['krk-ratio value="3" of="10" icons="7"', 'shape', EXPECTED, 'icons', '7', '10 | 100'],
  ] as const) {
    for (const lang of LANGUAGES) {
      it(`is refused in words, and the text stays (${lang}): ${markup}`, async () => {
        const heard = hear();
        const [tag = ''] = markup.split(' ');
        const widget = await show<Widget>(`<${markup} label="L" lang="${lang}">tekst redakcji</${tag}>`);
        expectFallback(widget, 'tekst redakcji');
        const message = part(widget, 'error');
        if (code !== 'parts' || says === TOO_MUCH) expect(message).to.contain(says[lang]);
        for (const text of named) expect(message).to.contain(text);
        expect(message).not.to.match(/undefined|NaN|null|\{\w+\}/);
        expect(all(widget, 'svg, table')).to.have.length(0);
        expect(widget.matches(':state(error)')).to.be.true;
        expect(heard.errors.map(({ detail }) => [detail.code, detail.message])).to.deep.equal([[code, message]]);
        expect(heard.warnings.map((text) => text.slice(0, tag.length + 1))).to.deep.equal([`<${tag}`]);
        expect(heard.thrown).to.deep.equal([]);
      });
    }
  }
});

describe('<krk-timeline>', () => {
  describe('when it fails', () => {
    for (const [markup, named] of [
      ['points="2023: dużo; 2024: 5"', 'dużo'],
      ['points="2023"', '2023'],
      ['points="2023: 5; 2024: 6" chart="pie"', 'pie'],
      ['points="2023: &quot;5; 2024: 6"', '5; 2024: 6'],
    ] as const) {
      it(`refuses ${markup}, once, and keeps the editor’s text`, async () => {
        const heard = hear();
        const widget = await show<Widget>(`<krk-timeline ${markup} label="L" lang="pl">tekst</krk-timeline>`);
        expectFallback(widget, 'tekst');
        expect(part(widget, 'error')).to.contain(named);
        expect(heard.errors).to.have.length(1);
        expect(heard.warnings[0]).to.match(/<krk-timeline (points|chart)="/);
        expect(heard.thrown).to.deep.equal([]);
      });
    }

    it('says once that the chart’s own file is missing, and shows the rest', async () => {
      const frame = await openPage(mail('pl', 'loading="eager"'));
      const errors: Event[] = [];
      frame.contentDocument!.addEventListener('krk-error', (event) => errors.push(event));
      const key = ownKey();
      const source = await (await fetch('/dist/cdn/krk-timeline.js')).text();
      const broken = source.replaceAll(
        './krk-chart.js',
        `${location.origin}/api/status/404?key=${encodeURIComponent(key)}`,
      );
      await addScript(frame, URL.createObjectURL(new Blob([broken], { type: 'text/javascript' })));
      const widget = await widgetIn(frame, 'krk-timeline');
      await until(() => widget.matches(':state(error)'), 'the fault');
      await frames(30);
      expect(errors).to.have.length(1);
      expect(part(widget, 'error')).to.contain('krk-chart.js');
      expect(table(widget)).to.have.length(3);
      expect(await asked(key), 'requests for the missing file').to.be.below(4);
    });
  });
});
