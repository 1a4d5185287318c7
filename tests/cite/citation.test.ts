import { expect } from '@open-wc/testing';
import { observationsOf } from '../../src/cite/observations.js';
import { parsePeriod } from '../../src/data/period.js';
import type { Figure } from '../../src/model/figure.js';
import type { FigureView } from '../../src/view/view.js';
import { compareView } from '../../src/view/compare.js';
import { timelineView } from '../../src/view/timeline.js';
import { dataset, LANGUAGES, observation as at, spaced } from '../support/models.js';
import { breakdown, cited, compare, FULL, ratio, share, stat, timeline, TODAY } from './samples.js';

const inAll = (view: FigureView): string[] => LANGUAGES.map((language) => spaced(cited(view, language).figure));

describe('citationOf', () => {
  const figures: readonly [kind: string, view: FigureView, ...texts: [string, string, string]][] = [
    [
      'stat',
      stat(),
      'Pracownicy, 2024: blisko 3 200 osób',
      'Staff, 2024: nearly 3,200 people',
      'Працівники, 2024: майже 3 200 осіб',
    ],
    [
      'stat of a day, with words in the place of a number',
      stat({ asOf: parsePeriod('2024-12-31'), words: { pl: 'ponad połowa', en: 'over a half', uk: 'понад половину' } }),
      'Pracownicy, 31 grudnia 2024: ponad połowa',
      'Staff, 31 December 2024: over a half',
      'Працівники, 31 грудня 2024: понад половину',
    ],
    [
      'share',
      share(),
      'Edukacja, 2024, wykonanie: 3,56 mld zł; ponad 36% całości (wydatki miasta)',
      'Education, 2024, execution: 3.56 billion zł; over 36% of the whole (city spending)',
      'Освіта, 2024, виконання: 3,56 млрд zł; понад 36% від цілого (видатки міста)',
    ],
    [
      'timeline',
      timeline(),
      'Przesyłki: 2022: brak danych; 2023: 1,16 mln; 2024: ok. 1,11 mln (wstępne)',
      'Mail: 2022: no data; 2023: 1.16 million; 2024: about 1.11 million (provisional)',
      'Листи: 2022: немає даних; 2023: 1,16 млн; 2024: близько 1,11 млн (попередні)',
    ],
    [
      'compare',
      compare(),
      '2024: Na miejscu: 49 pkt NPS; Zdalnie: −4 pkt NPS',
      '2024: On site: 49 NPS points; Online: −4 NPS points',
      '2024: На місці: 49 пунктів NPS; Онлайн: −4 пункти NPS',
    ],
    [
      'breakdown, without the rest that was worked out',
      breakdown(),
      'Placówki, 2024: 433; przedszkola: 136; szkoły: 114',
      'Units, 2024: 433; nurseries: 136; schools: 114',
      'Заклади, 2024: 433; садки: 136; школи: 114',
    ],
    ['ratio', ratio(), 'Zadowoleni: blisko 7 na 10', 'Content: nearly 7 in 10', 'Задоволені: майже 7 з 10'],
  ];
  for (const [kind, view, ...texts] of figures) {
    it(`cites each stated value with its hedge: ${kind}`, () => {
      expect(inAll(view)).to.deep.equal(texts);
    });
  }

  it('begins with a capital where nothing stands before the value', () => {
    expect(spaced(cited(stat({ label: undefined, period: undefined }), 'pl').figure)).to.equal('Blisko 3 200 osób');
  });

  it('names series, periods and stages that tell values apart', () => {
    const series = (label: string): Partial<Figure> => ({
      label,
      series: [at('2023', 5), at('2024', 6, { phase: 'plan' })],
    });
    const two = timelineView(dataset([series('Plan A'), series('Plan B')]));
    expect(cited(two, 'pl').figure).to.equal(
      'Plan A, 2023: 5; Plan A, 2024, plan: 6; Plan B, 2023: 5; Plan B, 2024, plan: 6',
    );
    const items = compareView(
      dataset([
        { label: 'A', value: 5, period: parsePeriod('2023') },
        { label: 'A', value: 6, period: parsePeriod('2024'), phase: 'executed' },
      ]),
    );
    expect(cited(items, 'en').figure).to.equal('A (2023): 5; A (2024, execution): 6');
  });

  it('keeps source, figure, data file and day of reading apart', () => {
    const citation = cited(stat({ locator: 's. 12' }, FULL), 'en', {
      page: 'https://paper.example/a',
      file: 'https://example.org/data.json',
    });
    expect(citation.source).to.deep.equal({
      title: 'Report on the state of the city',
      publisher: 'Urząd Miasta',
      published: '2025-06-30',
      locator: 's. 12',
      url: 'https://example.org/raport.pdf',
      link: 'https://example.org/raport.pdf#page=12',
      archive: undefined,
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    });
    expect(citation.data).to.deep.equal({ url: 'https://example.org/data.json', version: '2025-07-01' });
    expect(citation.page).to.equal('https://paper.example/a');
    expect(citation.read).to.equal('2026-01-05');
    expect(citation.figures).to.deep.equal([
      {
        label: 'Staff',
        value: 'nearly\u00a03,200\u00a0people',
        qualifier: 'nearly',
        unit: 'people',
        period: '2024',
        phase: '',
        flag: '',
      },
    ]);
  });

  it('invents nothing: what is not stated is missing, and read today', () => {
    const { source, data, page, read } = cited(stat({}, { license: {} }), 'pl');
    expect(Object.values(source)).to.deep.equal(Array(8).fill(undefined));
    expect(data).to.be.undefined;
    expect(page).to.be.undefined;
    expect(read).to.equal(TODAY);
    expect(cited(stat({}), 'pl', { file: 'https://example.org/d.json' }).data).to.deep.equal({
      url: 'https://example.org/d.json',
      version: undefined,
    });
  });

  it('cites an archive, where a source comes to name one', () => {
    const source = { ...FULL, archive: 'https://web.archive.org/web/2025/https://example.org/' };
    expect(cited(stat({}, source), 'pl').source.archive).to.equal(source.archive);
  });

  it('says what each hedge means, once', () => {
    expect(LANGUAGES.map((language) => cited(stat(), language).hedges)).to.deep.equal([
      ['blisko: prawdziwa wartość jest nieco mniejsza'],
      ['nearly: the true value is a little smaller'],
      ['майже: справжнє значення трохи менше'],
    ]);
    expect(cited(share(), 'pl').hedges).to.deep.equal(['ponad: prawdziwa wartość jest większa']);
    expect(cited(compare(), 'pl').hedges).to.deep.equal([]);
    expect(cited(stat({ words: 'połowa' }), 'pl').hedges, 'no hedge is printed').to.deep.equal([]);
    expect(cited(stat({ value: null }), 'pl').hedges).to.deep.equal([]);
    for (const qualifier of ['about', 'nearly', 'over', 'under', 'at-least', 'up-to'] as const)
      for (const language of LANGUAGES)
        expect(cited(stat({ qualifier }), language).hedges[0], qualifier).to.match(/^\S.*: \S/u);
  });

  it('puts every text on one line, and keeps no-break spaces', () => {
    const citation = cited(stat({ label: 'Etaty\nw  urzędzie' }, { title: ' a\r\n\tb ' }), 'pl');
    expect(citation.figure).to.equal('Etaty w urzędzie, 2024: blisko\u00a03\u00a0200\u00a0osób');
    expect(citation.source.title).to.equal('a b');
  });

  it('falls back to another language rather than to nothing', () => {
    expect(cited(stat({ label: { pl: 'Etaty' } }, { title: { uk: 'Звіт' } }), 'en').source.title).to.equal('Звіт');
  });

  it('has a key of ASCII letters that stays', () => {
    const keys = LANGUAGES.map((language) => cited(stat({ asOf: parsePeriod('2024-12-31') }), language).key);
    expect(keys).to.deep.equal(['pracownicy-2024-12-31', 'staff-2024-12-31', 'pratsivnyky-2024-12-31']);
    expect(cited(stat({ label: '???', period: undefined }), 'pl').key).to.equal('figure');
  });
});

describe('observationsOf', () => {
  it('tells stated values from what was worked out, and the whole from its parts', () => {
    const roles = (view: FigureView): string[] => observationsOf(view).map(({ role }) => role);
    expect(
      roles(stat({ previous: { value: 5, qualifier: 'exact' }, of: { value: 4000, qualifier: 'exact' } })),
    ).to.deep.equal(['figure', 'earlier', 'total']);
    expect(roles(share())).to.deep.equal(['figure', 'rest']);
    expect(roles(share({ total: { value: 9e9, qualifier: 'exact' } }))).to.deep.equal(['figure', 'rest', 'total']);
    expect(roles(timeline())).to.deep.equal(['figure', 'figure', 'figure']);
    expect(roles(compare())).to.deep.equal(['figure', 'figure']);
    expect(roles(breakdown())).to.deep.equal(['total', 'figure', 'figure', 'rest']);
    expect(roles(ratio())).to.deep.equal(['figure', 'total']);
  });

  it('marks a share that was worked out here', () => {
    const total = { value: 9_900_000_000, qualifier: 'exact', precision: 1e8 } as const;
    expect(observationsOf(share({ share: undefined, total })).map(({ computed }) => computed)).to.deep.equal([
      true,
      undefined,
      undefined,
    ]);
    expect(spaced(cited(share({ share: undefined, total }), 'pl').figure)).to.match(
      /36% całości \(obliczono z obu kwot\)$/,
    );
  });
});
