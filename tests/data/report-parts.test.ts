import { expect } from '@open-wc/testing';
import type { Json } from '../../src/data/members.js';
import { readData, readJson } from '../../src/data/read.js';
import { readReport } from '../../src/data/report.js';
import type { Dataset } from '../../src/model/figure.js';
import { faultOf } from '../support/faults.js';

const figure = (id: string, value: number, more: object = {}): object => ({ id, label: id, value, ...more });
const report: Json = {
  version: 1,
  sections: [{ id: 'office', title: { pl: 'Urząd' } }, { id: 'culture' }, { id: 'empty' }],
  figures: [
    figure('services', 681, { section: 'office', parts: 'nested' }),
    // Sets inside sets, however far apart they are written.
    figure('online', 83, { section: 'office', partOf: 'electronic' }),
    figure('staff', 3217, { section: 'office' }),
    figure('electronic', 162, { section: 'office', partOf: 'services' }),
    figure('units', 433, { section: 'culture', parts: 'partial' }),
    figure('preschools', 136, { section: 'culture', partOf: 'units', parts: 'disjoint' }),
    figure('public', 100, { section: 'culture', partOf: 'preschools' }),
    figure('schools', 114, { section: 'culture', partOf: 'units' }),
  ],
  milestones: [
    { id: 'opening', section: 'culture', period: '2025', label: 'Otwarcie' },
    { id: 'portal', section: 'office', period: '2024', label: 'Portal' },
  ],
};
const ids = ({ figures, milestones }: Dataset): unknown[] => [...figures, ...milestones].map(({ id }) => id);
const parts = (id: string, json = report): [whole: unknown, parts: unknown[]] => {
  const data = readReport(json, [id], { parts: true });
  return [data.whole?.id, ids(data)];
};

describe('readReport, asked for parts', () => {
  it('gives the figure as the whole, and those that name it', () => {
    expect(parts('units')).to.deep.equal(['units', ['preschools', 'schools']]);
    expect(parts('preschools')).to.deep.equal(['preschools', ['public']]);
  });

  it('follows sets inside sets as far down as they lie', () => {
    expect(parts('services')).to.deep.equal(['services', ['electronic', 'online']]);
    expect(parts('electronic')).to.deep.equal(['electronic', ['online']]);
  });

  it('leaves several figures, or none asked for as parts, as they are', () => {
    const several = readReport(report, ['units', 'staff'], { parts: true });
    expect([several.whole, ids(several)]).to.deep.equal([undefined, ['units', 'staff']]);
    const single = readReport(report, ['units']);
    expect([single.whole, ids(single)]).to.deep.equal([undefined, ['units']]);
    const dated = readReport(report, ['opening'], { parts: true });
    expect([dated.whole, ids(dated)]).to.deep.equal([undefined, ['opening']]);
  });

  it('says so where no figure names it', () => {
    const { code, details } = faultOf(() => parts('staff'));
    expect(code).to.equal('no-value');
    expect(details).to.include({ where: 'figure', found: 'staff', expected: '/figures/*/partOf' });
  });

  it('points at a fault in a part', () => {
    const figures = [figure('w', 5, { parts: 'disjoint' }), { id: 'a', label: 'a', value: 'x', partOf: 'w' }];
    const fault = faultOf(() => parts('w', { version: 1, figures }));
    expect(fault.details.where).to.equal('/figures/1/value');
  });

  it('ends where parts lie in one another', () => {
    for (const kind of ['nested', 'disjoint']) {
      const round = [
        figure('a', 5, { parts: kind, partOf: 'c' }),
        figure('b', 4, { parts: kind, partOf: 'a' }),
        figure('c', 3, { parts: kind, partOf: 'b' }),
      ];
      const [whole, inside] = parts('a', { version: 1, figures: round });
      expect(whole, kind).to.equal('a');
      expect(inside, kind).to.deep.equal(kind === 'nested' ? ['b', 'c'] : ['b']);
      const own = { version: 1, figures: [figure('a', 5, { parts: kind, partOf: 'a' })] };
      expect(faultOf(() => parts('a', own)).code, kind).to.equal('no-value');
    }
  });
});

describe('readReport, asked for a section', () => {
  it('gives all that stands in it, in the order of the file, and its title', () => {
    const data = readReport(report, [], { section: 'office' });
    expect(ids(data)).to.deep.equal(['services', 'online', 'staff', 'electronic', 'portal']);
    expect(data.sections?.map(({ id, title }) => [id, title])).to.deep.equal([['office', { pl: 'Urząd' }]]);
  });

  it('gives the whole report where all is asked for', () => {
    const data = readReport(report, [], { all: true });
    expect(data.figures).to.have.length(8);
    expect(data.milestones).to.have.length(2);
    expect(data.sections?.map(({ id }) => id)).to.deep.equal(['office', 'culture', 'empty']);
    expect(readReport(report, [], { all: true, section: 'culture' }).figures).to.have.length(4);
  });

  it('gives all of a report without sections, and of one with a single figure', () => {
    const figures = [figure('a', 1), figure('b', 2)];
    expect(ids(readReport({ version: 1, figures }, [], { all: true }))).to.deep.equal(['a', 'b']);
    const one = { version: 1, figures: figures.slice(0, 1), milestones: report.milestones };
    expect(ids(readReport(one, [], { all: true }))).to.deep.equal(['a', 'opening', 'portal']);
    expect(ids(readReport(one, []))).to.deep.equal(['a']);
  });

  it('gives only what is named, in the order named, and no sections for it', () => {
    for (const options of [{ all: true }, { section: 'office' }, {}]) {
      const data = readReport(report, ['schools', 'opening', 'staff'], options);
      expect(ids(data), JSON.stringify(options)).to.deep.equal(['schools', 'staff', 'opening']);
      expect(data.sections, JSON.stringify(options)).to.equal(undefined);
    }
  });

  it('adds the parts of a whole that is named, each once, to what is composed of it', () => {
    const cases: [named: string[], figures: string[]][] = [
      [['units'], ['units', 'preschools', 'schools']],
      [
        ['units', 'schools'],
        ['units', 'schools', 'preschools'],
      ],
      [['services'], ['services', 'electronic', 'online']],
      [
        ['electronic', 'services'],
        ['electronic', 'services', 'online'],
      ],
      [
        ['staff', 'public'],
        ['staff', 'public'],
      ],
    ];
    for (const [named, figures] of cases) {
      expect(ids(readReport(report, named, { all: true })), named.join(' ')).to.deep.equal(figures);
      expect(ids(readReport(report, named)), named.join(' ')).to.deep.equal(named);
    }
  });

  it('names a section that is not there, and those that are', () => {
    const { code, details } = faultOf(() => readReport(report, [], { section: 'sport' }));
    expect(code).to.equal('unknown-figure');
    expect(details).to.include({ where: 'section', found: 'sport', expected: 'office, culture, empty' });
    const none = faultOf(() => readReport({ version: 1, figures: [figure('a', 1)] }, [], { section: 'sport' }));
    expect(none.details).to.include({ found: 'sport', expected: '/sections/0/id' });
    // A figure's own word for it declares no section.
    const stray = { ...report, figures: [figure('a', 1, { section: 'sport' })] };
    expect(faultOf(() => readReport(stray, [], { section: 'sport' })).details.found).to.equal('sport');
  });

  it('says so where a section is empty', () => {
    const { code, details } = faultOf(() => readReport(report, [], { section: 'empty' }));
    expect([code, details.where]).to.deep.equal(['empty', undefined]);
  });

  it('points at a section without an id, or of another shape', () => {
    for (const [sections, where] of [
      [[{ title: 'x' }], '/sections/0/id'],
      [[{ id: 'a', title: 5 }], '/sections/0/title'],
      [{}, '/sections'],
    ] as const) {
      const fault = faultOf(() => readReport({ ...report, sections }, [], { all: true }));
      expect([fault.code, fault.details.where]).to.deep.equal(['shape', where]);
    }
  });
});

describe('readJson, asked for parts or a section', () => {
  it('hands both on to the report', async () => {
    const whole = await readJson(report, { figure: 'services', parts: true });
    expect([whole.whole?.id, ids(whole)]).to.deep.equal(['services', ['electronic', 'online']]);
    expect((await readJson(report, { section: 'culture' })).figures).to.have.length(4);
    expect((await readJson(report, { all: true })).figures).to.have.length(8);
    const reading = await readData(JSON.stringify(report), { section: 'culture' });
    expect('data' in reading && ids(reading.data)).to.deep.equal([
      'units',
      'preschools',
      'public',
      'schools',
      'opening',
    ]);
  });

  it('leaves other JSON as it is', async () => {
    const data = await readJson(
      [
        { label: 'A', value: 1 },
        { label: 'B', value: 2 },
      ],
      { parts: true, all: true },
    );
    expect([data.whole, data.sections, data.figures.map(({ value }) => value)]).to.deep.equal([
      undefined,
      undefined,
      [1, 2],
    ]);
  });
});
