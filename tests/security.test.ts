import { expect } from '@open-wc/testing';
import { filesOf, frameOf, strictPage, widgetIn, windowOf } from './support/frames.js';
import { cardsOf, drawn, find, frames, part, table, until, widgetsIn } from './support/widgets.js';

const STAT =
  '<krk-stat value="blisko 1 200" previous="1000" favourable="up" label="Badani" source-name="Raport" source-url="https://example.org/">tekst</krk-stat>';
const SHARE = '<krk-budget-share share="ponad 36%" amount="3,56 mld" label="Edukacja">tekst</krk-budget-share>';
const LINE =
  '<krk-timeline points="2023: 1,16 mln; 2024: ok. 1,11 mln" milestones="2023: otwarcie" label="Przesyłki">tekst</krk-timeline>';
const COMPARE =
  '<krk-compare values="Na miejscu: 49; Elektronicznie: ponad 39; Inne: -" unit="nps" label="Ocena">tekst</krk-compare>';
const PARTS =
  '<krk-breakdown parts="A: 136; B: blisko 114" total="433" label="Jednostki">tekst</krk-breakdown><krk-breakdown nested parts="A: 681; B: 162; C: ponad 83" label="Usługi">tekst</krk-breakdown>';
const RATIO = '<krk-ratio value="blisko 7" of="10" label="Przyjęte">tekst</krk-ratio>';
const NEW = COMPARE + PARTS + RATIO;
const CITE = '<krk-cite value="5" label="Etaty">pięć</krk-cite>';
const REPORT =
  '<krk-report src="demo/data/krakow-2024.json"><krk-stat loading="eager" figure="office.staff"></krk-stat><krk-breakdown loading="eager" figure="education.units"></krk-breakdown></krk-report>';
const FILES = `<krk-stat loading="eager" src="demo/data/krakow-2024.json" figure="office.staff"></krk-stat>
  <krk-budget-share loading="eager" src="demo/data/krakow-2024.json" figure="education.spending"></krk-budget-share>
  <krk-timeline loading="eager" src="demo/data/krakow-2024.json" figure="office.mail"></krk-timeline>
  <krk-stat><table><tr><th>Etaty</th><td>5</td></tr></table></krk-stat>
  <krk-stat><script type="application/json">{ "label": "Etaty", "value": 5 }</script></krk-stat>`;

/** Opens a page under a policy, waits for all that is to be shown and drawn, and opens the tables. */
async function openStrict(...page: Parameters<typeof strictPage>): Promise<HTMLIFrameElement> {
  const frame = await frameOf(strictPage(...page), 800, 1200);
  // What only holds others has no table.
  const widgets = widgetsIn(frame.contentDocument!.body).filter(({ localName }) => localName !== 'krk-report');
  expect(widgets).to.have.length.above(0);
  for (const [index, widget] of widgets.entries()) {
    widget.id = `w${index}`;
    await widgetIn(frame, `#w${index}`);
    if (find(widget, 'canvas')) await drawn(widget);
    find(widget, '[aria-controls="table"]')?.click();
    await widget.updateComplete;
    expect(table(widget).length, widget.outerHTML).to.be.above(1);
    if (widget.localName !== 'krk-cite') expect(find(widget, 'table')?.checkVisibility(), widget.outerHTML).to.be.true;
    if (widget.localName !== 'krk-stat') continue;
    // Set after rendering, as the policy wants it: it arrived.
    expect(find(widget, '.hero')?.style.getPropertyValue('--_length')).not.to.equal('');
  }
  return frame;
}

function expectNothingStopped(frame: HTMLIFrameElement): void {
  const { violations, faults } = windowOf(frame);
  expect(violations, 'violations').to.deep.equal([]);
  expect(faults, 'faults').to.deep.equal([]);
}

describe('under a strict policy with trusted types', () => {
  it('what is against it is noticed', async () => {
    const frame = await frameOf(strictPage({ body: '<p style="color: red">x</p>' }));
    await until(() => windowOf(frame).violations.join().includes('style-src'), 'the violation');
  });

  for (const [title, files] of [
    ['krk.js', { script: ['dist/cdn/krk.js'] }],
    ['krk.classic.js', { classic: ['dist/cdn/krk.classic.js'] }],
  ] as const) {
    it(`${title} shows all elements, from attributes, files, tables and JSON`, async () => {
      const frame = await openStrict({
        body: STAT + SHARE + LINE + NEW + FILES + REPORT,
        style: ['dist/cdn/krk-reserve.css'],
        ...files,
      });
      await frames(5);
      // And what a reader asks for: a value by a step, help, more to tell, the citation.
      for (const widget of widgetsIn(frame.contentDocument!.body)) {
        if (!find(widget, '.walk')) continue;
        find(widget, '.steps > button:last-child')!.click();
        await until(() => find(widget, '.current, .pointing'), `a marked value in ${widget.outerHTML}`);
        find(widget, '[aria-expanded]:not([aria-controls])')?.click();
        if (find(widget, '[aria-expanded]:not([aria-controls])'))
          await until(() => find(widget, '.further'), `more of ${widget.outerHTML}`);
        for (const tool of ['.help', '[part~="cite"]']) {
          find(widget, tool)!.click();
          await until(() => find(widget, 'dialog:popover-open'), `a panel of ${tool} in ${widget.outerHTML}`);
          find(widget, 'dialog')!.hidePopover();
          await until(() => !find(widget, 'dialog'), 'a closed panel');
        }
      }
      expectNothingStopped(frame);
      // A page of everything, with all that can be pressed.
    }).timeout(30_000);
  }

  it('each element’s own file works by itself', async () => {
    for (const [name, body] of [
      ['krk-stat', STAT],
      ['krk-budget-share', SHARE],
      ['krk-timeline', LINE],
      ['krk-compare', COMPARE],
      ['krk-breakdown', PARTS],
      ['krk-ratio', RATIO],
      ['krk-report', REPORT + NEW],
    ] as const) {
      expectNothingStopped(await openStrict({ body, script: [`dist/cdn/${name}.js`] }));
    }
  });

  it('a report by itself, and a figure in a sentence', async () => {
    const body = `<krk-report loading="eager" src="demo/data/krakow-2024.json" section="office">tekst</krk-report><p>${CITE}</p>`;
    const frame = await frameOf(strictPage({ body, script: ['dist/cdn/krk.js'] }), 800, 1200);
    const report = await widgetIn(frame, 'krk-report');
    const cards = cardsOf(report);
    expect(cards).to.have.length.above(5);
    await until(() => cards.slice(0, 3).every((card) => card.view), 'the first figures');
    const cite = await widgetIn(frame, 'krk-cite');
    expect(part(cite, 'value')).to.equal('5');
    expectNothingStopped(frame);
  });

  it('several files work together where the policy allows duplicates', async () => {
    const script = ['dist/cdn/krk-stat.js', 'dist/cdn/krk-timeline.js', 'dist/cdn/krk-budget-share.js'];
    expectNothingStopped(await openStrict({ body: STAT + LINE + SHARE + FILES, script }, 'csp-dup'));
  });

  it('a failure is told without anything being stopped', async () => {
    const body = '<krk-stat loading="eager" src="api/status/404">tekst</krk-stat>';
    const frame = await frameOf(strictPage({ body, script: ['dist/cdn/krk.js'] }));
    const widget = await widgetIn(frame, 'krk-stat');
    expect(part(widget, 'error')).to.contain('404');
    expectNothingStopped(frame);
  });
});

describe('nothing is fetched but our files and the data', () => {
  const files = async (body: string, script = 'dist/cdn/krk.js'): Promise<string[]> => {
    const frame = await openStrict({ body, script: [script] });
    // On a machine of the author's own, as this one is, the file of all elements brings what warns the author.
    if (script.endsWith('/krk.js')) await until(() => filesOf(frame).includes('krk-author.js'), 'the author’s helper');
    return filesOf(frame);
  };

  it('a page with attributes only loads neither data nor chart', async () => {
    expect(await files(STAT + SHARE)).to.deep.equal(['krk-author.js', 'krk.js']);
    expect(await files(NEW)).to.deep.equal(['krk-author.js', 'krk.js']);
    expect(await files(STAT, 'dist/cdn/krk-stat.js')).to.deep.equal(['krk-stat.js']);
  });

  it('a page without a timeline never loads the chart', async () => {
    const data = FILES.replace(/<krk-timeline.*<\/krk-timeline>/, '');
    expect(await files(STAT + data)).to.deep.equal(['krakow-2024.json', 'krk-author.js', 'krk-data.js', 'krk.js']);
  });

  it('a page with a timeline loads the chart, once', async () => {
    expect(await files(LINE + LINE)).to.deep.equal(['krk-author.js', 'krk-chart.js', 'krk.js']);
  });

  it('the classic file carries everything', async () => {
    const frame = await openStrict({ body: LINE + FILES, classic: ['dist/cdn/krk.classic.js'] });
    expect(filesOf(frame)).to.deep.equal(['krakow-2024.json', 'krk.classic.js']);
  });

  it('a page with a report and elements in it loads its file once, and nothing of tools or charts', async () => {
    expect(await files(REPORT)).to.deep.equal(['krakow-2024.json', 'krk-author.js', 'krk-data.js', 'krk.js']);
  });

  it('no cookie, no storage, no other host', async () => {
    const frame = await openStrict({ body: STAT + SHARE + LINE + NEW + FILES + REPORT, script: ['dist/cdn/krk.js'] });
    const { performance, localStorage, sessionStorage } = windowOf(frame);
    const hosts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
    expect([...new Set(hosts)]).to.deep.equal([location.host]);
    expect(frame.contentDocument!.cookie).to.equal('');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });
});
