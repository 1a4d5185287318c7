import { expect } from '@open-wc/testing';
import type { Json } from '../../src/data/members.js';
import { describe as describeView } from '../../src/format/describe.js';
import type { Choice } from '../../src/view/suits.js';
import type { FigureView, Shown } from '../../src/view/view.js';
import { LANGUAGES, spaced } from '../support/models.js';
import { krakow, picturesOf, viewOf } from './krakow.js';

/** All that isn't told by a single number, in the order of the report: element, ids, and what it shows beside them. */
const PICTURES = [
  'compare: office.nps.in-person, office.nps.online',
  'breakdown: office.services + office.services.electronic, office.services.online',
  'timeline: office.services.electronic',
  'timeline: office.mail',
  'ratio: office.contact.sms',
  'ratio: office.contact.internet',
  'budget-share: education.spending + education.spending.share',
  'breakdown: education.units + education.units.preschools, education.units.primary-schools, education.units.secondary-schools',
  'budget-share: education.pupils.public + education.pupils.public.share',
  'ratio: education.parents-satisfied',
  'breakdown: education.foreign-pupils + education.foreign-pupils.ukrainian',
  'ratio: education.gold-shield.high-schools',
  'ratio: education.gold-shield.technical-schools',
  'ratio: civil-society.local-initiative.completed',
  'budget-share: social-policy.assistance.people + social-policy.assistance.people.share',
  'breakdown: social-policy.care-homes + social-policy.care-homes.older, social-policy.care-homes.mental-health',
  'compare: social-policy.care-homes.older.places, social-policy.care-homes.mental-health.places',
  'breakdown: culture.institutions + culture.institutions.local',
  'compare: culture.audience.libraries, culture.audience.theatres',
  'timeline: culture.youth-events',
  'compare: culture.theatre.foreign, culture.theatre.premieres',
];

const idsOf = (figures: Choice['figures']): string[] => figures.map(({ id = '' }) => id);
const told = ({ element, figures, shows }: Choice): string => {
  const beside = idsOf(shows.filter((one) => !figures.includes(one))).join(', ');
  return `${element.replace('krk-', '')}: ${idsOf(figures).join(', ')}${beside && ` + ${beside}`}`;
};

describe('the pictures of the Kraków report', () => {
  let report: Json;
  let pictures: Choice[];
  before(async () => {
    report = await krakow();
    pictures = picturesOf(report);
  });
  const views = (): [string, FigureView][] =>
    pictures.map((choice) => [idsOf(choice.figures).join(' '), viewOf(report, choice)]);
  const viewsOf = <K extends FigureView['kind']>(kind: K): [string, Extract<FigureView, { kind: K }>][] =>
    views().filter((one): one is [string, Extract<FigureView, { kind: K }>] => one[1].kind === kind);
  const brief = ({ value, qualifier }: Shown): string =>
    `${qualifier === 'exact' ? '' : `${qualifier} `}${String(value)}`;

  it('are those that suit, and a number alone for all else', () => {
    expect(pictures.map(told).filter((text) => !text.startsWith('stat'))).to.deep.equal(PICTURES);
    const single = pictures.filter(({ element }) => element === 'krk-stat');
    expect(single.every(({ figures, shows }) => figures.length === 1 && shows.length === 1)).to.be.true;
    expect(single.length + PICTURES.length).to.equal(pictures.length);
  });

  it('show every figure once, but a part with a course of its own twice', () => {
    const shown = pictures.flatMap(({ shows }) => idsOf(shows));
    const all = (report.figures as { id: string }[]).map(({ id }) => id);
    expect(all).to.have.length(121);
    expect([...new Set(shown)].sort()).to.deep.equal([...all].sort());
    expect(shown.filter((id, index) => shown.indexOf(id) !== index)).to.deep.equal(['office.services.electronic']);
  });

  it('are the same whatever the figures are called', () => {
    const names = new Map((report.figures as { id: string }[]).map(({ id }, index) => [id, `x${(index * 89) % 121}`]));
    const renamed = JSON.parse(
      JSON.stringify(report, (key, value: unknown) =>
        ['id', 'of', 'partOf'].includes(key) ? (names.get(String(value)) ?? value) : value,
      ),
    ) as Json;
    const expected = pictures
      .map(told)
      .map((text) => text.replace(/[a-z][\w.-]*(?=,| |$)/g, (id) => names.get(id) ?? id));
    expect(picturesOf(renamed).map(told)).to.deep.equal(expected);
  });

  it('can all be made, and said in every language without a hole', () => {
    const hole = /undefined|\[object|NaN|[:;,(]\s*[.,;:)]|\s[.,;:]|\{\w+\}|^$/;
    for (const [ids, view] of views()) {
      for (const language of LANGUAGES) {
        const { sentence, table } = describeView(view, language);
        expect(spaced(sentence), `${ids} ${language}`).not.to.match(hole);
        expect(table.rows.length, ids).to.be.above(0);
        for (const { text } of table.rows.flat()) expect(text, `${ids} ${language}`).to.match(/\S/);
      }
    }
  });

  it('leave only what is worked out from parts of one whole', () => {
    const rests = viewsOf('breakdown').map(([id, { parts, structure }]) => [
      id,
      structure,
      parts.filter(({ isRest }) => isRest).map(brief),
    ]);
    expect(rests).to.deep.equal([
      ['office.services', 'nested', []],
      ['education.units', 'partial', ['103']],
      ['education.foreign-pupils', 'partial', ['about 3900']],
      ['social-policy.care-homes', 'disjoint', []],
      ['culture.institutions', 'partial', ['8']],
    ]);
  });

  it('give the rest of a share no amount, and no share a total', () => {
    const rests = viewsOf('share').map(([id, { share, rest, computed, total }]) => {
      expect([rest.amount, total, computed], id).to.deep.equal([undefined, undefined, false]);
      return [id, brief(share), brief(rest.share)];
    });
    expect(rests).to.deep.equal([
      ['education.spending', 'over 36', 'under 64'],
      ['education.pupils.public', 'nearly 70', 'over 30'],
      ['social-policy.assistance.people', '3.3', '96.7'],
    ]);
  });

  it('tell differences of scores that stand side by side, and of no counts, which may overlap', () => {
    expect(viewsOf('compare').map(([ids, { difference }]) => [ids, difference && brief(difference)])).to.deep.equal([
      ['office.nps.in-person office.nps.online', '10'],
      ['social-policy.care-homes.older.places social-policy.care-homes.mental-health.places', undefined],
      ['culture.audience.libraries culture.audience.theatres', undefined],
      ['culture.theatre.foreign culture.theatre.premieres', undefined],
    ]);
  });

  it('tell changes of one figure alone', () => {
    const changes = views().flatMap(([id, view]) => {
      const change = view.kind === 'stat' ? view.change : view.kind === 'timeline' ? view.series[0]?.change : undefined;
      return change?.amount === undefined ? [] : [[id, change.amount, change.approximate]];
    });
    expect(changes).to.deep.equal([
      ['office.applications', 5.8, false],
      ['office.services.electronic', 1.9, false],
      ['office.mail', -4, true],
      ['culture.youth-events', 36.7, false],
    ]);
  });

  it('never say a number that the source’s figures would only add or divide to', () => {
    const texts = views().flatMap(([, view]) =>
      LANGUAGES.flatMap((language) => {
        const { sentence, table } = describeView(view, language);
        return [sentence, ...table.rows.flat().map(({ text }) => text)].map(spaced);
      }),
    );
    // 107 + 56 thousand pupils and their share; the audiences' sum; the city's total, and what education leaves of it;
    // foreign performances and premieres together.
    const never = /\b163\b|65[,.]6|5[,.]37|\b9[,.]8|\b9[,.]9|6[,.]3\d? (?:mld|billion|млрд)|\b45[,.]|\b77\b/;
    expect(texts.filter((text) => never.test(text))).to.deep.equal([]);
    expect(texts.some((text) => text.includes('3,56 mld'))).to.be.true;
  });
});
