import { expect } from '@open-wc/testing';
import { parsePeriod } from '../../src/data/period.js';
import { addTyped, overrideWords, typedShare, typedStat, typedTimeline, type Typed } from '../../src/data/typed.js';
import type { Dataset, Figure, Language } from '../../src/model/figure.js';
import { faultOf } from '../support/faults.js';
import { dataset, PERCENT, PERSON, stated } from '../support/models.js';

type Reader = (typed: Typed, own?: Language) => ReturnType<typeof typedStat>;
const one = (read: Reader, typed: Typed, own?: Language): Figure => {
  const figure = read(typed, own)?.figures[0];
  if (!figure) throw new Error('no figure');
  return figure;
};
const stat = (typed: Typed, own?: Language): Figure => one(typedStat, typed, own);
const share = (typed: Typed, own?: Language): Figure => one(typedShare, typed, own);
const timeline = (typed: Typed, own?: Language): Figure => one(typedTimeline, typed, own);

describe('typedStat', () => {
  it('reads nothing where no value was typed', () => {
    expect(typedStat({})).to.equal(undefined);
    expect(typedStat({ label: 'x', unit: 'PLN', previous: '5' })).to.equal(undefined);
  });

  it('reads a value', () => {
    expect(stat({ value: 'ponad 3,56 mld' })).to.include({
      value: 3_560_000_000,
      qualifier: 'over',
      precision: 10_000_000,
      scale: 'billion',
    });
    expect(stat({ value: '3 217' }).unit).to.deep.equal({ kind: 'none' });
    expect(stat({ value: '36%' }).unit).to.deep.equal({ kind: 'percent' });
  });

  it('keeps an empty value a gap', () => {
    for (const value of ['', ' ', '-', '–']) expect(stat({ value }).value, `"${value}"`).to.equal(null);
    expect(stat({ value: '0' }).value).to.equal(0);
  });

  it('lets the attributes win over what the number tells', () => {
    expect(stat({ value: 'ponad 36', qualifier: 'nearly' }).qualifier).to.equal('nearly');
    expect(stat({ value: 'ponad 36', qualifier: 'exact' }).qualifier).to.equal('exact');
    expect(stat({ value: '1 200', precision: '100' }).precision).to.equal(100);
    expect(stat({ value: '1 200' }).precision).to.equal(1);
  });

  it('reads what it is compared with', () => {
    const figure = stat({ value: '254', previous: 'ok. 240', previousPeriod: '2023', favourable: 'up' });
    expect(figure.previous).to.include({ value: 240, qualifier: 'about' });
    expect(figure.previous?.period).to.include({ kind: 'year', text: '2023' });
    expect(figure.favourable).to.equal('up');
    expect(stat({ value: '254', direction: 'up' }).direction).to.equal('up');
  });

  it('takes the own language for marks that read both ways', () => {
    expect(stat({ value: '1,234' }, 'pl').value).to.equal(1.234);
    expect(stat({ value: '1,234' }, 'en').value).to.equal(1234);
    expect(faultOf(() => stat({ value: '1,234' })).code).to.equal('ambiguous');
  });

  it('names the attribute and its text in every fault', () => {
    const cases: [typed: Typed, code: string, where: string, found: string][] = [
      [{ value: 'abc' }, 'number', 'value', 'abc'],
      [{ value: '5', previous: 'x' }, 'number', 'previous', 'x'],
      [{ value: '1.234' }, 'ambiguous', 'value', '1.234'],
      [{ value: '5', qualifier: 'ponad' }, 'shape', 'qualifier', 'ponad'],
      [{ value: '5', direction: 'upwards' }, 'shape', 'direction', 'upwards'],
      [{ value: '5', favourable: 'yes' }, 'shape', 'favourable', 'yes'],
      [{ value: '5', precision: '0' }, 'range', 'precision', '0'],
      [{ value: '5', precision: '-1' }, 'range', 'precision', '-1'],
      [{ value: '5', precision: 'abc' }, 'range', 'precision', 'abc'],
      [{ value: '5', precision: '' }, 'range', 'precision', ''],
    ];
    for (const [typed, code, where, found] of cases) {
      const fault = faultOf(() => stat(typed));
      expect(fault.code, JSON.stringify(typed)).to.equal(code);
      expect(fault.details, JSON.stringify(typed)).to.include({ where, found });
    }
  });

  it('refuses a precision that no number can have', () => {
    for (const precision of ['Infinity', '1e-200', '1e400']) {
      expect(faultOf(() => stat({ value: '5', precision })).details.where, precision).to.equal('precision');
    }
  });
});

describe('typedShare', () => {
  it('reads nothing where neither share nor amount was typed', () => {
    expect(typedShare({})).to.equal(undefined);
    expect(typedShare({ total: '5 mld', phase: 'plan' })).to.equal(undefined);
  });

  it('reads a share, an amount, a total and a phase', () => {
    const figure = share({ share: 'ponad 36%', amount: '3,56 mld', total: '9,9 mld', phase: 'executed' });
    expect(figure).to.include({ value: 3_560_000_000, scale: 'billion', phase: 'executed' });
    expect(figure.share).to.include({ value: 36, qualifier: 'over' });
    expect(figure.total).to.include({ value: 9_900_000_000, precision: 100_000_000 });
    expect(figure.unit).to.deep.equal({ kind: 'currency', code: 'PLN' });
  });

  it('takes a share without its sign', () => {
    expect(share({ share: '36' }).share).to.include({ value: 36 });
    expect(share({ share: '36' }).value).to.equal(null);
  });

  it('keeps the hedges of both apart', () => {
    const figure = share({ share: '36%', shareQualifier: 'over', amount: '3,56 mld', qualifier: 'about' });
    expect(figure.share?.qualifier).to.equal('over');
    expect(figure.qualifier).to.equal('about');
    expect(share({ share: 'ponad 36%', amount: 'ok. 3,5 mld' }).qualifier).to.equal('about');
  });

  it('does not take a percentage for an amount of money', () => {
    const { code, details } = faultOf(() => share({ amount: '36%', total: '100 mln' }));
    expect(code).to.equal('number');
    expect(details).to.include({ where: 'amount', found: '36%' });
  });

  it('names the attribute and its text in every fault', () => {
    const cases: [typed: Typed, where: string, found: string][] = [
      [{ share: 'x' }, 'share', 'x'],
      [{ amount: 'x' }, 'amount', 'x'],
      [{ amount: '5', total: 'x' }, 'total', 'x'],
      [{ amount: '5', qualifier: 'x' }, 'qualifier', 'x'],
      [{ share: '5', shareQualifier: 'x' }, 'share-qualifier', 'x'],
      [{ share: '5', phase: 'x' }, 'phase', 'x'],
    ];
    for (const [typed, where, found] of cases) {
      expect(faultOf(() => share(typed)).details, JSON.stringify(typed)).to.include({ where, found });
    }
  });
});

describe('typedTimeline', () => {
  it('reads nothing where neither points nor milestones were typed', () => {
    expect(typedTimeline({})).to.equal(undefined);
    expect(typedTimeline({ unit: 'PLN' })).to.equal(undefined);
  });

  it('reads points', () => {
    const { series = [], value, unit } = timeline({ points: '2023: 1,16 mln; 2024: ok. 1,11 mln; 2025: ; 2026: -' });
    expect(value).to.equal(null);
    expect(unit).to.deep.equal({ kind: 'none' });
    expect(series.map((point) => [point.period.text, point.value, point.qualifier, point.precision])).to.deep.equal([
      ['2023', 1_160_000, 'exact', 10_000],
      ['2024', 1_110_000, 'about', 10_000],
      ['2025', null, 'exact', undefined],
      ['2026', null, 'exact', undefined],
    ]);
  });

  it('sees that points are percentages', () => {
    expect(timeline({ points: '2023: 34%; 2024: 36%' }).unit).to.deep.equal({ kind: 'percent' });
  });

  it('lets a typed hedge of one point win over the attribute that speaks for all', () => {
    const { series = [] } = timeline({ points: '2023: 5; 2024: ponad 6', qualifier: 'about' });
    expect(series.map(({ qualifier }) => qualifier)).to.deep.equal(['about', 'over']);
  });

  it('reads milestones, and which are planned', () => {
    const read = typedTimeline({
      milestones: '2023: Otwarcie; 2025-10: Teatr: nowa scena (planned); "ok. 2030": Metro (planowane)',
    });
    expect(read?.figures).to.have.length(0);
    expect(
      read?.milestones.map(({ period, label, status }) => [period.kind, period.text, label, status]),
    ).to.deep.equal([
      ['year', '2023', 'Otwarcie', undefined],
      ['month', '2025-10', 'Teatr: nowa scena', 'planned'],
      ['category', 'ok. 2030', 'Metro', 'planned'],
    ]);
  });

  it('takes "(planned)" at the end alone for the mark', () => {
    const read = typedTimeline({ milestones: '2025: Dom (planned) nad Wisłą' });
    expect(read?.milestones[0]).to.include({ label: 'Dom (planned) nad Wisłą' });
    expect(read?.milestones[0]?.status).to.equal(undefined);
  });

  it('names the attribute and its text in every fault', () => {
    const cases: [typed: Typed, code: string, where: string, found: string][] = [
      [{ points: '2023: 5; 2024' }, 'list', 'points', '2024'],
      [{ points: '2023: abc' }, 'number', 'points', 'abc'],
      [{ points: '2023: 1,234' }, 'ambiguous', 'points', '1,234'],
      [{ points: '2023: 5', qualifier: 'x' }, 'shape', 'qualifier', 'x'],
      [{ milestones: 'Otwarcie' }, 'list', 'milestones', 'Otwarcie'],
    ];
    for (const [typed, code, where, found] of cases) {
      const fault = faultOf(() => timeline(typed));
      expect(fault.code, JSON.stringify(typed)).to.equal(code);
      expect(fault.details, JSON.stringify(typed)).to.include({ where, found });
    }
  });
});

describe('overrideWords', () => {
  const data = {
    ...dataset([{ label: { pl: 'Edukacja' }, value: 5, unit: PERCENT, note: 'uwaga' }]),
    source: {
      title: { pl: 'Raport' },
      url: 'https://example.org/',
      license: { name: 'CC BY', url: 'https://cc.example/' },
    },
  };

  it('leaves the data alone where nothing was typed', () => {
    expect(stated(overrideWords(data, {}, 'pl'))).to.deep.equal(stated(data));
  });

  it('puts typed words in the place of the data’s', () => {
    const typed = {
      label: 'Szkoły',
      unit: 'osoba|osoby|osób|osoby',
      period: '2024',
      note: 'inna',
      sourceName: 'Miasto',
    };
    const [figure] = overrideWords(data, typed, 'pl').figures;
    expect(figure).to.include({ label: 'Szkoły', value: 5, note: 'inna' });
    expect(stated(figure?.unit)).to.deep.equal({
      kind: 'noun',
      forms: { pl: PERSON.kind === 'noun' ? PERSON.forms.pl : undefined },
    });
    expect(figure?.period).to.include({ kind: 'year', text: '2024' });
    expect(overrideWords(data, typed, 'pl').source.title).to.equal('Miasto');
  });

  it('puts the forms of a unit into the language it is given', () => {
    const [figure] = overrideWords(data, { unit: 'school|schools' }, 'en').figures;
    expect(stated(figure?.unit)).to.deep.equal({ kind: 'noun', forms: { en: { one: 'school', other: 'schools' } } });
  });

  it('takes over where the figure comes from', () => {
    const typed = {
      sourceName: 'Miasto',
      sourceUrl: 'raport.html',
      sourcePublished: '2025-06',
      sourceAccessed: '2026-11-22',
      licenseName: 'CC0',
      licenseUrl: 'https://cc0.example/',
    };
    const { source } = overrideWords(dataset([{ value: 5 }]), typed, 'pl', 'https://city.example/');
    expect(stated(source)).to.deep.equal({
      title: 'Miasto',
      url: 'https://city.example/raport.html',
      published: '2025-06',
      accessed: '2026-11-22',
      license: { name: 'CC0', url: 'https://cc0.example/' },
    });
  });

  it('states no licence where nobody stated one', () => {
    expect(stated(overrideWords(dataset([{ value: 5 }]), { sourceName: 'x' }, 'pl').source)).to.deep.equal({
      title: 'x',
    });
  });

  it('leaves out a link that is neither http nor https', () => {
    for (const sourceUrl of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x']) {
      const { source } = overrideWords(
        dataset([{ value: 5 }]),
        { sourceUrl, licenseUrl: sourceUrl },
        'pl',
        'https://city.example/',
      );
      expect(source.url, sourceUrl).to.equal(undefined);
      expect(source.license?.url, sourceUrl).to.equal(undefined);
    }
  });

  it('names the unit that cannot be read', () => {
    const { code, details } = faultOf(() => overrideWords(data, { unit: 'a|b|c' }, 'pl'));
    expect(code).to.equal('unit');
    expect(details).to.include({ where: 'unit', found: 'a|b|c' });
  });
});

describe('addTyped', () => {
  const data = (figure: Partial<Figure>): Dataset => ({
    figures: [{ value: 12, qualifier: 'exact', unit: { kind: 'none' }, ...figure }],
    milestones: [],
    source: {},
  });
  const added = (figure: Partial<Figure>, typed: Typed): Figure | undefined =>
    addTyped(data(figure), typed, 'pl').figures[0];

  it('adds what the author typed where the data say nothing', () => {
    const figure = added(
      {},
      { qualifier: 'about', previous: '5', previousPeriod: '2023', favourable: 'up', phase: 'plan' },
    );
    expect(figure).to.include({ qualifier: 'about', favourable: 'up', phase: 'plan' });
    expect(figure?.previous?.value).to.equal(5);
    expect(figure?.previous?.period?.text).to.equal('2023');
  });

  it('leaves what the data say themselves', () => {
    const previous = { value: 7, qualifier: 'exact' } as const;
    const figure = added(
      { qualifier: 'over', previous, direction: 'down' },
      { qualifier: 'about', previous: '5', direction: 'up' },
    );
    expect(figure).to.include({ qualifier: 'over', direction: 'down' });
    expect(figure?.previous?.value).to.equal(7);
  });

  it('hedges the points of a series, but no gap', () => {
    const series = [
      { period: parsePeriod('2023'), value: 1, qualifier: 'exact' },
      { period: parsePeriod('2024'), value: null, qualifier: 'exact' },
    ] as const;
    const figure = added({ value: null, series }, { qualifier: 'nearly' });
    expect(figure?.series?.map(({ qualifier }) => qualifier)).to.deep.equal(['nearly', 'exact']);
  });

  it('refuses what can’t be read, naming the attribute', () => {
    expect(faultOf(() => added({}, { previous: 'abc' })).details.where).to.equal('previous');
    expect(faultOf(() => added({}, { phase: 'later' })).details.where).to.equal('phase');
  });
});
