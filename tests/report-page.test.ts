import { expect } from '@open-wc/testing';
import { readReport } from '../src/data/report.js';
import { printText, printUnit } from '../src/format/number.js';
import { plain } from '../src/format/text.js';
import type { Language } from '../src/model/figure.js';
import { shareView } from '../src/view/share.js';
import { show as shownOf } from '../src/view/shown.js';
import { suits } from '../src/view/suits.js';
import { frameOf } from './support/frames.js';
import { spaced } from './support/models.js';
import { table, tidy, until, widgetsIn, words, type Widget } from './support/widgets.js';
import './support/words.js';

const FILE = '/demo/data/krakow-2024.json';
interface Entry {
  readonly id: string;
  readonly partOf?: string;
}
const report = (await (await fetch(FILE)).json()) as { readonly figures: readonly Entry[] };

/** Written down by hand from the source, so that the library is not only held against itself. */
const BY_HAND: readonly [id: string, pl: string, en: string, uk: string][] = [
  ['office.staff', '3 217 osób', '3,217 people', '3 217 осіб'],
  ['office.survey.respondents', 'blisko 1 200 respondentów', 'nearly 1,200 respondents', 'майже 1 200 респондентів'],
  ['office.nps.in-person', '49 pkt NPS', '49 NPS points', '49 пунктів NPS'],
  ['office.applications', '254 aplikacje', '254 applications', '254 застосунки'],
  ['office.enquiries', '39 354 zapytania', '39,354 enquiries', '39 354 запити'],
  ['office.services.electronic', '162 usługi', '162 services', '162 послуги'],
  ['office.epuap', 'blisko 374 tys. transakcji', 'nearly 374 thousand transactions', 'майже 374 тис. транзакцій'],
  ['office.mail', '1,11 mln przesyłek', '1.11 million items of mail', '1,11 млн'],
  ['office.contact.sms', 'ponad połowa', 'more than half', 'понад половина'],
  ['office.contact.internet', 'trzy na dziesięć', 'three in ten', 'три з десяти'],
  ['education.spending', '3,56 mld zł', '3.56 billion zł', '3,56 млрд zł'],
  ['education.spending.share', 'ponad 36%', 'over 36%', 'понад 36%'],
  ['education.units', '433 placówki', '433 facilities', '433 заклади'],
  ['education.pupils.public', 'blisko 107 tys.', 'nearly 107 thousand', 'майже 107 тис.'],
  ['education.teachers.development', '7,5 mln zł', '7.5 million zł', '7,5 млн zł'],
  ['education.non-public.pupils', 'ok. 56 tys.', 'about 56 thousand', 'близько 56 тис.'],
  ['education.non-public.grants', '943 mln zł', '943 million zł', '943 млн zł'],
  ['civil-society.ngo.funding', '138,5 mln zł', '138.5 million zł', '138,5 млн zł'],
  ['civil-society.youth.people', 'blisko 9 tys. osób', 'nearly 9 thousand people', 'майже 9 тис. осіб'],
  ['social-policy.assistance.people', '26 977 osób', '26,977 people', '26 977 осіб'],
  ['social-policy.assistance.people.share', '3,3%', '3.3%', '3,3%'],
  ['social-policy.residents-over-75', 'ponad 71 tys. osób', 'over 71 thousand people', 'понад 71 тис. осіб'],
  ['culture.audience', 'ponad 5 mln osób', 'over 5 million people', 'понад 5 млн осіб'],
  ['culture.spending', '329,4 mln zł', '329.4 million zł', '329,4 млн zł'],
  ['culture.theatre.attendance', 'ponad 93%', 'over 93%', 'понад 93%'],
  ['culture.audience.museums', 'tyle samo', 'as many', 'стільки ж'],
  ['culture.tyniec.granted', '100 tys. zł', '100 thousand zł', '100 тис. zł'],
];

/** Parts of a whole, as its table says them. */
const CELLS_BY_HAND: typeof BY_HAND = [
  [
    'office.services.online',
    'Usługi dostępne w całości przez internet: 83 (usługi)',
    'Services available entirely online: 83 (services)',
    'Послуги, доступні повністю онлайн: 83 (послуги)',
  ],
  [
    'education.foreign-pupils.ukrainian',
    'Uczniowie z obywatelstwem Ukrainy: 15,6 tys. (uczniów)',
    'Pupils who are citizens of Ukraine: 15.6 thousand (pupils)',
    'Учні – громадяни України: 15,6 тис. (учні)',
  ],
];

interface Page {
  /** The pictures, by the ids that they name. */
  readonly pictures: ReadonlyMap<string, Widget>;
  readonly cites: readonly Widget[];
}

/** The report’s page in a language, all its figures there. */
async function openReport(language: Language): Promise<Page> {
  const frame = await frameOf(`/demo/report.html?lang=${language}`, 1000, 700);
  // What only holds the others shows nothing by itself.
  const widgets = widgetsIn(frame.contentDocument!.body).filter(({ localName }) => localName !== 'krk-report');
  await until(() => widgets.every((widget) => widget.shadowRoot), 'the script');
  // Those further down wait until they are near; here all are looked at.
  for (const widget of widgets) widget.loading = 'eager';
  await until(() => widgets.every((widget) => widget.view), 'all figures', 15_000);
  const isCite = ({ localName }: Widget): boolean => localName === 'krk-cite';
  const named = (widget: Widget): [string, Widget][] =>
    (widget.figure ?? '').split(/\s+/).map((id): [string, Widget] => [id, widget]);
  return {
    pictures: new Map(widgets.filter((widget) => !isCite(widget)).flatMap(named)),
    cites: widgets.filter((widget) => isCite(widget) && widget.checkVisibility()),
  };
}

/** The pictures that show a figure: one of its own, those of the wholes it lies in, or of the share that it repeats. */
function picturesOf(id: string | undefined, { pictures }: Pick<Page, 'pictures'>): Widget[] {
  if (id === undefined) return [];
  const whole = report.figures.find((figure) => figure.id === id)?.partOf;
  const own = pictures.get(id) ?? pictures.get(id.replace(/\.share$/, ''));
  return [...(own ? [own] : []), ...picturesOf(whole, { pictures })];
}

/** What a table says, each value with the name of its row and the unit in the head of its column: `Kluby: 83 (osoby)`. */
const cellsOf = (widget: Widget): string[] => {
  const [head = [], ...rows] = table(widget);
  const units = head.map((name) => /(?<= )\(.+\)$/.exec(name)?.[0] ?? '');
  return rows.flatMap(([name = '', ...cells]) => cells.map((cell, index) => `${name}: ${cell} ${units[index + 1]}`));
};

/** A part, whose unit is said once for all, as the table of its whole says it. */
function expectedCell(id: string, language: Language): string {
  const [figure] = readReport(json, [id]).figures;
  if (!figure) throw new Error(`${id} is not in the file`);
  const value = printText(shownOf(figure, { kind: 'none' }), language);
  return `${plain(figure.label, language)}: ${value} (${printUnit(figure.unit, language)})`;
}

/** What a reader is told of a figure: hedge, number and unit, and for a share its part of the whole. */
function expectedTexts(id: string, language: Language): string[] {
  const data = readReport(json, [id]);
  const [figure] = data.figures;
  if (!figure) throw new Error(`${id} is not in the file`);
  const value = printText(shownOf(figure, figure.unit), language);
  return suits(figure) === 'krk-budget-share' ? [value, printText(shareView(data).share, language)] : [value];
}

const json = report as never;

describe('the report’s page', function () {
  this.timeout(30_000);
  for (const [index, language] of (['pl', 'en', 'uk'] as const).entries()) {
    it(`shows each figure of the file with its value, hedge and unit (${language})`, async () => {
      const { pictures, cites } = await openReport(language);
      expect(report.figures).to.have.length(121);
      const missing: string[] = [];
      const check = (id: string, text: string, as = (told: string): string => told, cell?: string): void => {
        const shown = picturesOf(id, { pictures });
        const told = shown.map((widget) => as(words(widget)));
        if (told.some((one) => one.includes(text)) || (cell && shown.flatMap(cellsOf).map(as).includes(cell))) return;
        missing.push(`${id}: ${text}, but: ${told.join(' / ')}`);
      };
      for (const { id } of report.figures)
        for (const text of expectedTexts(id, language)) check(id, text, undefined, expectedCell(id, language));
      for (const [id, ...texts] of BY_HAND) check(id, texts[index] ?? '', spaced);
      for (const [id, ...cells] of CELLS_BY_HAND) check(id, cells[index] ?? '', spaced, cells[index]);
      expect(missing.join('\n')).to.equal('');
      expect(cites).to.have.length.above(3);
      for (const cite of cites)
        expect(tidy(cite.shadowRoot!.textContent), cite.figure).to.contain(
          expectedTexts(cite.figure ?? '', language)[0],
        );
      for (const [id, widget] of pictures) {
        for (const state of ['error', 'empty', 'stale'])
          expect(widget.matches(`:state(${state})`), `${id} ${state}`).to.be.false;
      }
    });
  }
});
