import { expect } from '@open-wc/testing';
import { jsonLdOf, serialize, type JsonLdNode } from '../../src/cite/json-ld.js';
import { parsePeriod } from '../../src/data/period.js';
import type { Qualifier } from '../../src/model/figure.js';
import type { FigureView } from '../../src/view/view.js';
import { PERCENT } from '../support/models.js';
import { breakdown, compare, FULL, HOSTILE, ratio, share, stat, timeline, TODAY } from './samples.js';

const graph = (view: FigureView, more: { page?: string; file?: string } = {}): readonly JsonLdNode[] =>
  jsonLdOf(view, { language: 'pl', today: TODAY, ...more });
/** The observations as a machine reads them: what is undefined isn't there. */
const observations = (view: FigureView): Record<string, unknown>[] =>
  (JSON.parse(serialize(graph(view))) as { '@graph': Record<string, unknown>[] })['@graph'].slice(1);

describe('jsonLdOf', () => {
  const bounds: readonly [qualifier: Qualifier, bound: string][] = [
    ['exact', 'value'],
    ['about', 'value'],
    ['over', 'minValue'],
    ['at-least', 'minValue'],
    ['nearly', 'maxValue'],
    ['under', 'maxValue'],
    ['up-to', 'maxValue'],
  ];
  for (const [qualifier, bound] of bounds) {
    it(`gives a value that is ${qualifier} as ${bound}, and as nothing else`, () => {
      const [one = {}] = observations(stat({ qualifier }));
      expect(Object.keys(one).filter((key) => /value$/i.test(key))).to.deep.equal([bound]);
      expect(one[bound]).to.equal(3200);
    });
  }

  it('describes an observation: what, when, in what', () => {
    expect(observations(stat())).to.deep.equal([
      {
        '@type': 'Observation',
        name: 'Pracownicy',
        description: 'blisko\u00a03\u00a0200\u00a0osób',
        observationDate: '2024',
        observationPeriod: 'P1Y',
        maxValue: 3200,
        unitText: 'osób',
        measuredProperty: { '@type': 'Property', name: 'Pracownicy' },
        variableMeasured: {
          '@type': 'StatisticalVariable',
          name: 'Pracownicy',
          measuredProperty: { '@type': 'Property', name: 'Pracownicy' },
        },
      },
    ]);
  });

  it('says of a share what it is a share of', () => {
    const [amount = {}, part = {}] = observations(share());
    const whole = { '@type': 'StatisticalVariable', name: 'wydatki miasta' };
    expect(amount).to.include({ value: 3_560_000_000, unitText: 'PLN' });
    expect(amount).not.to.have.property('measurementDenominator');
    expect(part).to.include({ minValue: 36, unitCode: 'P1', unitText: '%' });
    expect(part.measurementDenominator).to.deep.equal(whole);
    expect(part.variableMeasured).to.deep.include({ measurementDenominator: whole });
  });

  it('gives the day that a stock was counted', () => {
    expect(observations(stat({ asOf: parsePeriod('2024-12-31') }))[0]).to.include({
      observationDate: '2024-12-31',
      observationPeriod: 'P1D',
    });
  });

  const times: readonly [period: string, date: string | undefined, lasts: string | undefined][] = [
    ['2024-10', '2024-10', 'P1M'],
    ['2024-Q3', '2024-07-01', 'P3M'],
    ['2023/2024', '2023-09-01', 'P1Y'],
    ['2021–2024', '2021-01-01', 'P4Y'],
    ['wiosną', undefined, undefined],
  ];
  for (const [period, date, lasts] of times) {
    it(`tells when ${period} was`, () => {
      const [one = {}] = observations(stat({ period: parsePeriod(period) }));
      expect([one.observationDate, one.observationPeriod]).to.deep.equal([date, lasts]);
    });
  }

  it('leaves out gaps, words without a value, and what was worked out', () => {
    expect(observations(timeline()).map((one) => one.value)).to.deep.equal([1_160_000, 1_110_000]);
    expect(observations(stat({ value: null, words: 'wiele' }))).to.deep.equal([]);
    expect(observations(stat({ value: 50, qualifier: 'over', words: 'ponad połowa', unit: PERCENT }))[0]).to.include({
      minValue: 50,
      description: 'ponad połowa',
    });
    expect(observations(breakdown()).map((one) => one.value)).to.deep.equal([433, 136, 114]);
    expect(observations(compare()).map((one) => one.value)).to.deep.equal([49, -4]);
    expect(observations(ratio()).map((one) => one.maxValue)).to.deep.equal([7]);
    const total = { value: 9_900_000_000, qualifier: 'exact' } as const;
    const worked = observations(share({ share: undefined, total }));
    expect(worked.map(({ name, unitText }) => [name, unitText])).to.deep.equal([['Edukacja', 'PLN']]);
  });

  it('describes the dataset as far as the source states it', () => {
    const [dataset = {}] = graph(stat({}, FULL), {
      page: 'https://paper.example/a',
      file: 'https://example.org/d.json',
    });
    expect(dataset).to.deep.include({
      '@type': 'Dataset',
      name: 'Pracownicy',
      description: 'Pracownicy, 2024: blisko\u00a03\u00a0200\u00a0osób',
      inLanguage: 'pl',
      url: 'https://paper.example/a',
      isBasedOn: { '@type': 'CreativeWork', name: 'Raport o stanie miasta', url: 'https://example.org/raport.pdf' },
      publisher: { '@type': 'Organization', name: 'Urząd Miasta' },
      datePublished: '2025-06-30',
      dateModified: '2025-07-01',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      distribution: { '@type': 'DataDownload', contentUrl: 'https://example.org/d.json' },
    });
    const [bare = {}] = graph(stat());
    expect(JSON.parse(JSON.stringify(bare))).to.have.all.keys(
      '@type',
      'name',
      'description',
      'inLanguage',
      'variableMeasured',
    );
    expect(graph(stat({}, { published: 'wiosną' }))[0]?.datePublished).to.be.undefined;
  });

  it('names each variable once', () => {
    expect(graph(timeline())[0]?.variableMeasured).to.have.length(1);
    expect(graph(compare())[0]?.variableMeasured).to.have.length(2);
  });
});

describe('serialize', () => {
  for (const text of HOSTILE) {
    it(`reads back as it was, and ends no script: ${JSON.stringify(text)}`, () => {
      const json = serialize(graph(stat({ label: text }, { title: text })));
      expect(json).not.to.match(/[<\u2028\u2029]/);
      const back = JSON.parse(json) as { '@context': string; '@graph': { name: string }[] };
      expect(back['@context']).to.equal('https://schema.org');
      expect(back['@graph'][1]?.name).to.equal(text);
    });
  }
});
