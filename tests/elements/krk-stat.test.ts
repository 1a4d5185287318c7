import { expect } from '@open-wc/testing';
import '../../src/elements/krk-stat.js';
import { addScript, openPage, widgetIn } from '../support/frames.js';
import { hear } from '../support/hear.js';
import { joined, spaced } from '../support/models.js';
import {
  all,
  answering,
  attribute,
  begin,
  find,
  name,
  part,
  parts,
  sentence,
  settled,
  show,
  table,
  until,
  words,
} from '../support/widgets.js';

const UNITS = { pl: 'osoba|osoby|osób|osoby', en: 'person|people', uk: 'особа|особи|осіб|особи' };
const LANGUAGES = ['pl', 'en', 'uk'] as const;
const nbsp = joined;

describe('<krk-stat>', () => {
  describe('without script', () => {
    it('is the editor’s own text', async () => {
      const frame = await openPage('<krk-stat value="3217" label="Pracownicy">3 217 osób w urzędzie</krk-stat>');
      const plain = frame.contentDocument!.querySelector<HTMLElement>('krk-stat')!;
      expect(plain.shadowRoot).to.be.null;
      expect(plain.innerText).to.equal('3 217 osób w urzędzie');
      expect(plain.getBoundingClientRect().height).to.be.above(0);
    });

    it('gives way to the figure when the script comes late', async () => {
      const frame = await openPage('<krk-stat value="3217" label="Pracownicy">tekst redakcji</krk-stat>');
      await addScript(frame, '/dist/cdn/krk-stat.js');
      const widget = await widgetIn(frame, 'krk-stat');
      expect(part(widget, 'value')).to.equal(nbsp('3 217'));
      expect(widget.innerText).not.to.contain('tekst redakcji');
    });
  });

  describe('with attributes', () => {
    it('shows 3 217 osób, joined by no-break spaces', async () => {
      const widget = await show(
        '<krk-stat value="3217" unit="osoba|osoby|osób|osoby" label="Pracownicy" lang="pl"></krk-stat>',
      );
      expect(find(widget, '.hero')?.textContent).to.equal('3\u00a0217\u00a0osób');
      expect(part(widget, 'label')).to.equal('Pracownicy');
    });

    const hedged = { pl: 'blisko 1 200 osób', en: 'nearly 1,200 people', uk: 'майже 1 200 осіб' };
    const inTable = {
      pl: ['Wartość (osób)', 'blisko 1 200'],
      en: ['Value (people)', 'nearly 1,200'],
      uk: ['Значення (осіб)', 'майже 1 200'],
    };
    for (const lang of LANGUAGES) {
      it(`keeps the hedge of “${hedged[lang]}” in text, table, sentence and accessible name`, async () => {
        const widget = await show(
          `<krk-stat value="blisko 1 200" unit="${UNITS[lang]}" label="Badani" lang="${lang}"></krk-stat>`,
        );
        const text = nbsp(hedged[lang]);
        expect(find(widget, '.hero')?.textContent).to.equal(text);
        expect(table(widget).map(([, , value = '']) => spaced(value))).to.deep.equal(inTable[lang]);
        expect(sentence(widget)).to.equal(`Badani: ${text}.`);
        expect(name(widget)).to.equal(`Badani: ${text}.`);
      });
    }

    const money = { pl: '3,56 mld zł', en: '3.56 billion zł', uk: '3,56 млрд zł' };
    for (const lang of LANGUAGES) {
      it(`prints 3,56 mld as money in ${lang}`, async () => {
        const widget = await show(`<krk-stat value="3,56 mld" unit="PLN" label="Edukacja" lang="${lang}"></krk-stat>`);
        expect(find(widget, '.hero')?.textContent).to.equal(nbsp(money[lang]));
      });
    }

    const plurals: [typed: string, pl: string, en: string, uk: string][] = [
      ['1', '1 osoba', '1 person', '1 особа'],
      ['2', '2 osoby', '2 people', '2 особи'],
      ['5', '5 osób', '5 people', '5 осіб'],
      ['12', '12 osób', '12 people', '12 осіб'],
      ['22', '22 osoby', '22 people', '22 особи'],
      ['25', '25 osób', '25 people', '25 осіб'],
      ['112', '112 osób', '112 people', '112 осіб'],
      ['1.5', '1,5 osoby', '1.5 people', '1,5 особи'],
    ];
    for (const [typed, ...expected] of plurals) {
      it(`declines the unit behind ${typed}`, async () => {
        for (const [index, lang] of LANGUAGES.entries()) {
          const widget = await show(
            `<krk-stat value="${typed}" unit="${UNITS[lang]}" label="Ile" lang="${lang}"></krk-stat>`,
          );
          expect(find(widget, '.hero')?.textContent).to.equal(nbsp(expected[index] ?? ''));
        }
      });
    }

    it('says the change with both values, both periods and whether it is good', async () => {
      const widget = await show(
        '<krk-stat value="254" previous="240" period="2024" previous-period="2023" favourable="up" label="Wnioski" lang="pl"></krk-stat>',
      );
      expect(part(widget, 'change')).to.contain('+5,8% (2023: 240), poprawa');
      expect(sentence(widget)).to.contain('Wnioski, 2024: 254');
      expect(table(widget).map(([, ...cells]) => cells.join(' '))).to.include.members(['2024 254', '2023 240']);
    });

    it('tells a direction in words where no number was given', async () => {
      const widget = await show('<krk-stat value="46" direction="up" label="Tytuły" lang="en"></krk-stat>');
      expect(part(widget, 'change')).to.contain('increase');
      expect(part(widget, 'change')).not.to.match(/[+%]/);
    });

    it('says what is missing in words, and is empty', async () => {
      for (const [lang, said] of [
        ['pl', 'brak danych'],
        ['en', 'no data'],
        ['uk', 'немає даних'],
      ] as const) {
        const widget = await show(`<krk-stat value="-" label="Brak" lang="${lang}"></krk-stat>`);
        expect(part(widget, 'value')).to.equal(said);
        expect(widget.matches(':state(empty)')).to.be.true;
      }
    });

    it('has a heading, a level, a note, and a source that names what is not stated', async () => {
      const widget = await show(
        '<krk-stat value="7" label="Ile" heading="Tytuł" heading-level="2" note="Uwaga" lang="pl"></krk-stat>',
      );
      expect(find(widget, 'h2')?.textContent).to.equal('Tytuł');
      expect(part(widget, 'note')).to.equal('Uwaga');
      expect(part(widget, 'source')).to.equal('Źródło: nie podano');
      expect(name(widget)).to.equal('Tytuł');
    });

    it('names its source with link, dates and licence', async () => {
      const widget = await show(
        `<krk-stat value="7" label="Ile" lang="pl" source-name="Raport" source-url="https://example.org/r"
           source-published="2025-06-30" source-accessed="2025-07" license-name="CC0" license-url="https://example.org/l"></krk-stat>`,
      );
      expect(part(widget, 'source')).to.equal(
        `Źródło: Raport, opublikowano: ${nbsp('30 czerwca 2025')}, dostęp: ${nbsp('lipiec 2025')}, CC0`,
      );
      const links = [...widget.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);
      expect(links).to.deep.equal(['https://example.org/r', 'https://example.org/l']);
    });

    it('leaves out table and source when asked', async () => {
      const widget = await show(
        '<krk-stat value="7" label="Ile" without-table without-source without-cite></krk-stat>',
      );
      expect(all(widget, 'table, button, [part="source"]')).to.have.length(0);
      const rest = await show('<krk-stat value="7" label="Ile" lang="pl" without-table></krk-stat>');
      expect(parts(rest, 'cite')).to.deep.equal(['Cytuj']);
      expect(part(rest, 'source')).to.equal('Źródło: nie podano');
    });
  });

  describe('with a data file', () => {
    it('shows the figure that is asked for, in the language of the page', async () => {
      const widget = await show(
        '<krk-stat src="/demo/data/krakow-2024.json" figure="office.staff" lang="uk" loading="eager"></krk-stat>',
      );
      expect(find(widget, '.hero')?.textContent).to.contain(nbsp('3 217 '));
      widget.lang = 'en';
      await settled(widget);
      expect(find(widget, '.hero')?.textContent).to.equal(nbsp('3,217 people'));
    });

    it('tells the page once, with the number of figures', async () => {
      const heard = hear();
      await show(
        `<krk-stat loading="eager" src="${attribute(answering({ label: 'Odp', value: 42 }))}" lang="pl"></krk-stat>`,
      );
      expect(heard.loads).to.have.length(1);
      expect(heard.loads[0]?.detail.figures).to.equal(1);
      expect(heard.errors).to.deep.equal([]);
    });

    it('follows a path and field names into any JSON', async () => {
      const json = {
        dane: [
          { rok: '2023', ile: 1 },
          { rok: '2024', ile: 3217, nazwa: 'Etaty' },
        ],
      };
      const widget = await show(
        `<krk-stat loading="eager" src="${attribute(answering(json))}" path="/dane" filter="rok=2024" value-field="ile"
           label-field="nazwa" period-field="rok" lang="pl"></krk-stat>`,
      );
      expect(sentence(widget)).to.equal(`Etaty, 2024: ${nbsp('3 217')}.`);
    });

    for (const [lang, said] of [
      ['pl', 'Wczytywanie danych…'],
      ['en', 'Loading data…'],
      ['uk', 'Завантаження даних…'],
    ] as const) {
      it(`says that data are on their way, as soon as what reads them has brought the words (${lang})`, async () => {
        const widget = await begin(`<krk-stat loading="eager" src="/api/never" label="L" lang="${lang}"></krk-stat>`);
        expect(widget.matches(':state(loading)')).to.be.true;
        expect(words(widget)).to.match(/…$/).and.not.contain('undefined');
        await until(() => words(widget).includes(said), said);
        expect(widget.matches(':state(loading)')).to.be.true;
      });
    }
  });

  describe('accessibility', () => {
    it('says hedge, number, change and verdict as one sentence, with the marks a voice needs', async () => {
      const widget = await show(
        '<krk-stat value="ponad 254" previous="240" previous-period="2023" period="2024" favourable="down" label="Wnioski" lang="pl"></krk-stat>',
      );
      expect(name(widget)).to.match(/^Wnioski, 2024: ponad\u00a0254; .*ok\.\u00a0\+6%.*\(2023: 240\), pogorszenie\.$/);
      expect(part(widget, 'change')).to.contain('pogorszenie');
    });

    it('tells the author of a figure without label and heading', async () => {
      const heard = hear();
      const widget = await show('<krk-stat value="5"></krk-stat>');
      expect(part(widget, 'value')).to.equal('5');
      expect(heard.errors).to.have.length(1);
      expect(heard.warnings).to.have.length(1);
    });
  });
});
