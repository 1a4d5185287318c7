// Figures of Kraków's report as snippets, and what of each must reach a reader.
import type { Json } from '../../src/data/members.js';
import { readReport } from '../../src/data/report.js';
import { addressesOf } from '../../src/embed/addresses.js';
import { ELEMENT_OF, snippetsOf, type SnippetOptions, type Snippets } from '../../src/embed/snippet.js';
import type { Dataset, Language } from '../../src/model/figure.js';
import { compareView } from '../../src/view/compare.js';
import { shareView } from '../../src/view/share.js';
import { statView } from '../../src/view/stat.js';
import { timelineView } from '../../src/view/timeline.js';
import type { FigureView } from '../../src/view/view.js';
import { NBSP } from '../../src/format/number.js';

export interface Sample {
  readonly name: FigureView['kind'];
  readonly language: Language;
  readonly view: FigureView;
  readonly snippets: Snippets;
  /** Numbers with hedge and unit, as they must be read: with no-break spaces. */
  readonly numbers: readonly string[];
  readonly page: string;
}

/** The report states no address of its own. This one, and that of the published site, are examples that lead nowhere. */
export const SOURCE = 'https://report.example/krakow-2024';
const SITE = 'https://figures.example';

/** `~` stands for a no-break space. */
type Numbers = Readonly<Record<Language, readonly string[]>>;

const FIGURES: readonly {
  readonly ids: readonly string[];
  readonly make: (data: Dataset) => FigureView;
  readonly numbers: Numbers;
}[] = [
  {
    ids: ['office.survey.respondents'],
    make: statView,
    numbers: {
      pl: ['blisko~1~200~respondentów'],
      en: ['nearly~1,200~respondents'],
      uk: ['майже~1~200~респондентів'],
    },
  },
  {
    ids: ['education.spending'],
    make: shareView,
    numbers: {
      pl: ['3,56~mld~zł', 'ponad~36%'],
      en: ['3.56~billion~zł', 'over~36%'],
      uk: ['3,56~млрд~zł', 'понад~36%'],
    },
  },
  {
    ids: ['office.mail'],
    make: timelineView,
    numbers: {
      pl: ['1,16~mln~przesyłek', '1,11~mln~przesyłek', 'ok.~4%'],
      en: ['1.16~million~items of mail', '1.11~million~items of mail', 'about~4%'],
      uk: ['1,16~млн~відправлень', '1,11~млн~відправлень', 'приблизно на~4%'],
    },
  },
  {
    ids: ['office.nps.in-person', 'office.nps.online'],
    make: compareView,
    numbers: {
      pl: ['49~pkt NPS', '39~pkt NPS'],
      en: ['49~NPS points', '39~NPS points'],
      uk: ['49~пунктів NPS', '39~пунктів NPS'],
    },
  },
];

/** Everything that a snippet can be made of. */
export const optionsFor = (view: FigureView, language: Language, id: string): SnippetOptions => ({
  language,
  addresses: addressesOf(`${SITE}/${language}/${id}/`),
  frame: { height: 360 },
  image: { width: 640, height: 360 },
  element: { tag: ELEMENT_OF[view.kind], attributes: { src: `${SITE}/report.json`, figure: id } },
  script: { url: `${SITE}/krk.js`, reserve: { url: `${SITE}/krk-reserve.css` } },
  host: { url: `${SITE}/embed-host.js` },
});

/** @param report the report file's JSON */
export const samplesOf = (report: Json, language: Language): Sample[] =>
  FIGURES.map(({ ids, make, numbers }) => {
    const data = readReport(report, ids);
    const view = make({ ...data, source: { ...data.source, title: 'Raport', url: SOURCE } });
    const [id = ''] = ids;
    const options = optionsFor(view, language, id);
    return {
      name: view.kind,
      language,
      view,
      snippets: snippetsOf(view, options),
      numbers: numbers[language].map((number) => number.replaceAll('~', NBSP)),
      page: `${SITE}/${language}/${id}/`,
    };
  });
