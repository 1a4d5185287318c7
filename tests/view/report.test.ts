import { expect } from '@open-wc/testing';
import { parsePeriod } from '../../src/data/period.js';
import type { Dataset, Figure, Milestone, Section } from '../../src/model/figure.js';
import { reportView } from '../../src/view/report.js';
import type { ReportView } from '../../src/view/view.js';
import { faultOf } from '../support/faults.js';
import { dataset, NPS, PERSON, stated } from '../support/models.js';
import { readReport } from '../../src/data/report.js';
import { krakow, picturesOf } from './krakow.js';

const OFFICE: Section = { id: 'office', title: { pl: 'Urząd' } };
const CULTURE: Section = { id: 'culture', title: { pl: 'Kultura' } };

const figures: Partial<Figure>[] = [
  { id: 'staff', section: 'office', label: 'Pracownicy', value: 3217, unit: PERSON },
  { id: 'in-person', section: 'office', label: 'Na miejscu', value: 49, unit: NPS },
  { id: 'online', section: 'office', label: 'Elektronicznie', value: 39, unit: NPS },
  { id: 'concerts', section: 'culture', label: 'Koncerty', value: 205 },
];
const event = (id: string, section?: string): Milestone => ({ id, section, label: id, period: parsePeriod('2025') });
const view = (sections: Section[] | undefined, given = figures, milestones: Milestone[] = []): ReportView =>
  reportView({ ...dataset(given, milestones), ...(sections && { sections }), source: { title: 'Raport' } });
/** Section by section: its title, its pictures, its events. */
const shown = ({ sections }: ReportView): unknown[] =>
  sections.map(({ title, pictures, milestones }) => [
    title === undefined ? '' : Object.values(title)[0],
    pictures.map(({ element, figures: ids }) => `${element} ${ids.join(' ')}`),
    milestones,
  ]);

describe('reportView', () => {
  it('shows section by section, in their order, each figure in the element that suits it', () => {
    const found = view([CULTURE, OFFICE], figures, [event('opening', 'culture')]);
    expect(shown(found)).to.deep.equal([
      ['Kultura', ['krk-stat concerts'], ['opening']],
      ['Urząd', ['krk-stat staff', 'krk-compare in-person online'], []],
    ]);
    expect(found).to.include({ kind: 'report', isEmpty: false });
  });

  it('is called after the only section, else after the report', () => {
    expect(view([CULTURE], figures.slice(3)).label).to.deep.equal({ pl: 'Kultura' });
    expect(view([CULTURE, OFFICE]).label).to.equal('Raport');
    expect(view([]).label).to.equal('Raport');
  });

  it('keeps figures that were named one by one together, whatever section they are from', () => {
    const named = [figures[3]!, figures[1]!, figures[2]!];
    expect(shown(view(undefined, named, [event('opening', 'culture')]))).to.deep.equal([
      ['', ['krk-stat concerts', 'krk-compare in-person online'], ['opening']],
    ]);
    expect(view(undefined, named).label).to.equal(undefined);
  });

  it('leaves out a section without figures, but not one of events alone', () => {
    expect(shown(view([CULTURE, OFFICE], figures.slice(3)))).to.deep.equal([['Kultura', ['krk-stat concerts'], []]]);
    expect(shown(view([CULTURE, OFFICE], [], [event('opening', 'office')]))).to.deep.equal([
      ['Urząd', [], ['opening']],
    ]);
  });

  it('puts what stands in no declared section last, and leaves nothing out', () => {
    const stray = [
      { id: 'a', label: 'A', value: 1 },
      { id: 'b', section: 'sport', label: 'B', value: 2 },
    ];
    expect(shown(view([CULTURE], [...stray, figures[3]!], [event('opening'), event('match', 'sport')]))).to.deep.equal([
      ['Kultura', ['krk-stat concerts'], []],
      ['', ['krk-stat a', 'krk-stat b'], ['opening', 'match']],
    ]);
    // A report needs no sections.
    expect(shown(view([], stray))).to.deep.equal([['', ['krk-stat a', 'krk-stat b'], []]]);
  });

  it('names the unit of several figures side by side, which have no one name', () => {
    const units = view([OFFICE], figures.slice(0, 3)).sections.flatMap(({ pictures }) =>
      pictures.map(({ unit, heading }) => [unit, heading]),
    );
    expect(units).to.deep.equal([
      [undefined, undefined],
      [NPS, undefined],
    ]);
  });

  it('is empty where there is nothing', () => {
    expect(view([OFFICE], [])).to.include({ isEmpty: true });
    expect(view([OFFICE], [], [event('opening', 'office')])).to.include({ isEmpty: false });
  });

  it('says where all comes from', () => {
    expect(stated(view([OFFICE]).source)).to.deep.equal({ title: 'Raport' });
  });

  it('refuses data that are no report: what has no id can’t be asked for', () => {
    const cases: Dataset[] = [
      dataset([{ value: 5, label: 'A' }]),
      dataset([{ id: 'a', value: 5 }, { value: 6 }]),
      dataset([], [{ label: 'x', period: parsePeriod('2025') }]),
    ];
    for (const data of cases) {
      const { code, details } = faultOf(() => reportView(data));
      expect(code, JSON.stringify(data)).to.equal('shape');
      expect(details.expected).to.contain('"id"');
    }
  });

  it('shows the whole Kraków report: all pictures, and every event in its section', async () => {
    const report = await krakow();
    const found = reportView(readReport(report, [], { all: true }));
    const drawn = found.sections.flatMap(({ pictures }) => pictures.map(({ figures: ids }) => ids.join(' ')));
    expect(drawn).to.deep.equal(picturesOf(report).map(({ figures: ones }) => ones.map(({ id }) => id).join(' ')));
    expect(found.sections).to.have.length(5);
    const events = report.milestones as { id: string; section: string }[];
    expect(found.sections.map(({ milestones }) => [...milestones])).to.deep.equal(
      (report.sections as Section[]).map(({ id }) =>
        events.filter(({ section }) => section === id).map((one) => one.id),
      ),
    );
    expect(found.sections.flatMap(({ milestones }) => milestones)).to.have.length(18);
  });
});
