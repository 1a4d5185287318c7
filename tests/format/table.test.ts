import { expect } from '@open-wc/testing';
import { faultOf } from '../support/faults.js';
import { parsePeriod } from '../../src/data/period.js';
import { typedShare, typedTimeline, type Typed } from '../../src/data/typed.js';
import { shareTable, statTable, timelineTable, type Table } from '../../src/format/table.js';
import type { Figure, Language } from '../../src/model/figure.js';
import { shareView } from '../../src/view/share.js';
import { statView } from '../../src/view/stat.js';
import { timelineView } from '../../src/view/timeline.js';
import { dataset, EUR, observation as at, PERSON, PLN, spaced } from '../support/models.js';
import '../support/words.js';

const cells = ({ rows }: Table): string[][] => rows.map((row) => row.map(({ text }) => spaced(text)));
/** The same to someone who sees no head: what a cell says by itself. */
const tellings = ({ rows }: Table): string[][] =>
  rows.map((row) => row.map(({ text, told }) => spaced(told?.() ?? text)));
const year = parsePeriod;
const stat = (figure: Partial<Figure>, language: Language = 'pl'): Table =>
  statTable(statView(dataset([figure])), language);
const share = (figure: Partial<Figure>, language: Language = 'pl'): Table =>
  shareTable(shareView(dataset([{ unit: PLN, ...figure }])), language);
const typed = (attributes: Typed): Table => shareTable(shareView(typedShare(attributes, 'pl')!), 'pl');

describe('statTable', () => {
  it('holds the value with its unit, and when', () => {
    const table = stat({ label: 'Pracownicy', value: 3217, unit: PERSON, qualifier: 'nearly', period: year('2024') });
    expect(table.caption).to.equal('Pracownicy, 2024');
    expect(table.head).to.deep.equal(['Dane', 'Okres', 'Wartość (osób)']);
    expect(cells(table)).to.deep.equal([['Pracownicy', '2024', 'blisko 3 217']]);
    expect(stat({ value: 5 }, 'en').head).to.deep.equal(['Figure', 'Period', 'Value']);
    expect(stat({ value: 5 }, 'uk').head).to.deep.equal(['Показник', 'Період', 'Значення']);
  });

  it('says what is not stated', () => {
    expect(cells(stat({ value: 5 }))).to.deep.equal([['Wartość', 'nie podano', '5']]);
    expect(cells(stat({ value: null }, 'en'))).to.deep.equal([['Value', 'not stated', 'no data']]);
  });

  it('holds what the value is compared with', () => {
    const previous = { value: 240, qualifier: 'about', period: year('2023') } as const;
    expect(cells(stat({ label: 'Kluby', value: 254, period: year('2024'), previous }))).to.deep.equal([
      ['Kluby', '2024', '254'],
      ['Kluby', '2023', 'ok. 240'],
    ]);
    expect(cells(stat({ label: 'Kluby', value: 254, previous: { value: 240, qualifier: 'exact' } }))[1]).to.deep.equal([
      'Kluby',
      'wcześniej',
      '240',
    ]);
    expect(cells(stat({ label: 'Kluby', value: 254, direction: 'up' }))).to.deep.equal([
      ['Kluby', 'nie podano', '254'],
    ]);
  });

  it('leaves the whole of an n of m to the words beside it', () => {
    const table = stat({ label: 'Kluby', value: 28, of: { value: 38, qualifier: 'exact' } });
    expect(cells(table)).to.deep.equal([['Kluby', 'nie podano', '28']]);
  });

  it('marks a label that is in another language', () => {
    const [row] = stat({ label: { pl: 'Kluby' }, value: 5 }, 'en').rows;
    expect(row?.[0]).to.include({ text: 'Kluby', lang: 'pl' });
    expect(stat({ label: { pl: 'Kluby' }, value: 5 }, 'pl').rows[0]?.[0].lang).to.equal(undefined);
  });
});

describe('shareTable', () => {
  it('always holds the rest', () => {
    const table = share({ label: 'Edukacja', share: { value: 36, qualifier: 'over' } });
    expect(table.head).to.deep.equal(['Dane', 'Kwota', 'Udział']);
    expect(cells(table)).to.deep.equal([
      ['Edukacja', 'nie podano', 'ponad 36%'],
      ['Pozostałe', 'nie podano', 'poniżej 64%'],
    ]);
    expect(table.series).to.deep.equal([undefined, { text: 'Kwota' }]);
    expect(cells(share({ share: { value: 36, qualifier: 'exact' } }, 'en'))[1]?.[0]).to.equal('Other');
    expect(cells(share({ share: { value: 36, qualifier: 'exact' } }, 'uk'))[1]?.[0]).to.equal('Решта');
  });

  it('holds the whole where it is stated, and the amount that is left', () => {
    const table = typed({ share: '36%', amount: '3,5 mld', total: '9,9 mld' });
    expect(table.head).to.deep.equal(['Dane', 'Kwota (zł)', 'Udział']);
    expect(cells(table)).to.deep.equal([
      ['Wartość', '3,5 mld', '36%'],
      ['Pozostałe', '6,4 mld', '64%'],
      ['Razem', '9,9 mld', '100%'],
    ]);
    expect(tellings(table)).to.deep.equal([
      ['Wartość', '3,5 mld zł', '36%'],
      ['Pozostałe', '6,4 mld zł', '64%'],
      ['Razem', '9,9 mld zł', '100%'],
    ]);
    expect(table.series).to.deep.equal([undefined, { text: 'Kwota' }]);
    const total = (language: Language): string | undefined =>
      shareTable(shareView(typedShare({ share: '36%', total: '9,9 mld' }, 'pl')!), language).rows[2]?.[0].text;
    expect([total('en'), total('uk')]).to.deep.equal(['Total', 'Разом']);
    const named = share({ value: 5, share: { value: 36, qualifier: 'over', ofLabel: { pl: 'wydatki miasta' } } });
    expect(cells(named)[2]).to.deep.equal(['wydatki miasta', 'nie podano', '100%']);
  });

  it('says "at most" of all that is left beside "at least"', () => {
    const table = typed({ amount: 'co najmniej 3,5 mld', total: '9,9 mld', share: 'co najmniej 35%' });
    expect(cells(table)[1]).to.deep.equal(['Pozostałe', 'najwyżej 6,4 mld', 'najwyżej 65%']);
    expect(tellings(table)[1]).to.deep.equal(['Pozostałe', 'najwyżej 6,4 mld zł', 'najwyżej 65%']);
  });
});

describe('timelineTable', () => {
  it('holds every point, in order of time', () => {
    const series = [at('2024', 3, { qualifier: 'about' }), at('2022', 1), at('2023', null)];
    const table = timelineTable(timelineView(dataset([{ label: 'Kluby', series }])), 'pl');
    expect(table.caption).to.equal('Kluby');
    expect(table.head).to.deep.equal(['Okres', 'Wartość']);
    expect(cells(table)).to.deep.equal([
      ['2022', '1'],
      ['2023', 'brak danych'],
      ['2024', 'ok. 3'],
    ]);
  });

  it('has a column for each series, and says where one has no value', () => {
    const view = timelineView(
      dataset([
        { label: 'A', series: [at('2023', 1), at('2024', 2)] },
        { label: 'B', series: [at('2022', 5), at('2024', 7)] },
      ]),
    );
    const table = timelineTable(view, 'pl');
    expect(table.head).to.deep.equal(['Okres', 'A', 'B']);
    expect(cells(table)).to.deep.equal([
      ['2022', 'brak danych', '5'],
      ['2023', '1', 'brak danych'],
      ['2024', '2', '7'],
    ]);
  });

  it('names its series without their unit, in the language that they have', () => {
    const series = [at('2023', 1), at('2024', 2)];
    const view = timelineView(
      dataset([
        { label: { pl: 'kobiety' }, unit: PERSON, series },
        { label: { pl: 'mężczyźni', en: 'men' }, unit: PERSON, series },
      ]),
    );
    const table = timelineTable(view, 'en');
    expect(table.head).to.deep.equal(['Period', 'kobiety (people)', 'men (people)']);
    expect(table.series).to.deep.equal([undefined, { text: 'kobiety', lang: 'pl' }, { text: 'men', lang: undefined }]);
    const one = timelineTable(timelineView(dataset([{ label: 'Osoby', unit: PERSON, series }])), 'pl');
    expect(one.series).to.deep.equal([undefined, undefined]);
  });

  it('says a sign of a currency in the head, or in the cell where it touches the number', () => {
    const view = timelineView(dataset([{ unit: EUR, series: [at('2023', -5), at('2024', 1200)] }]));
    const [pl, en] = [timelineTable(view, 'pl'), timelineTable(view, 'en')];
    expect(pl.head).to.deep.equal(['Okres', 'Wartość (€)']);
    expect(cells(pl)).to.deep.equal([
      ['2023', '\u22125'],
      ['2024', '1 200'],
    ]);
    expect(en.head).to.deep.equal(['Period', 'Value']);
    expect(cells(en)).to.deep.equal([
      ['2023', '\u2212€5'],
      ['2024', '€1,200'],
    ]);
  });

  it('keeps categories in the given order', () => {
    const view = timelineView(dataset([{ series: [at('Nowa Huta', 3), at('Krowodrza', 1)] }]));
    expect(cells(timelineTable(view, 'pl'))).to.deep.equal([
      ['Nowa Huta', '3'],
      ['Krowodrza', '1'],
    ]);
  });

  it('names the stage of a budget with each amount, and tells no change across stages', () => {
    const series = [
      { ...at('2024', 9), phase: 'executed' as const },
      { ...at('2025', 10), phase: 'plan' as const },
    ];
    const view = timelineView(dataset([{ series }]));
    expect(cells(timelineTable(view, 'pl'))).to.deep.equal([
      ['2024', '9 (wykonanie)'],
      ['2025', '10 (plan)'],
    ]);
    expect(view.series[0]?.change).to.equal(undefined);
  });

  it('has no room for two values of one period, which are refused', () => {
    const fault = faultOf(() => timelineView(typedTimeline({ points: '2023: 1; 2024: 2; 2024: 3' })!));
    expect(fault.details).to.include({ where: 'points', found: '2024 × 2' });
  });

  it('holds the events where there are no values', () => {
    const view = timelineView(typedTimeline({ milestones: '2025: Metro (planned); 2023: Otwarcie' })!);
    const table = timelineTable(view, 'pl');
    expect(table.head).to.deep.equal(['Okres', 'Wydarzenie']);
    expect(cells(table)).to.deep.equal([
      ['2023', 'Otwarcie'],
      ['2025 (planowane)', 'Metro'],
    ]);
    expect(table.rows.map(([when]) => when.at)).to.deep.equal(view.milestones.map(({ at: place }) => place));
    expect(table.rows[0]?.[0].at).to.equal(Date.UTC(2023, 6, 2, 12));
  });
});
