import { expect } from '@open-wc/testing';
import '../src/index.js';
import { filesOf, frameOf, strictPage, widgetIn, windowOf } from './support/frames.js';
import { hear, replace } from './support/hear.js';
import {
  all,
  answering,
  attribute,
  drawn,
  find,
  frames,
  part,
  settled,
  show,
  table,
  until,
  widgetsIn,
  words,
  type Widget,
} from './support/widgets.js';

const STAT =
  '<krk-stat value="blisko 1 200" previous="1000" favourable="up" label="Badani" source-name="Raport" source-url="https://example.org/">tekst</krk-stat>';
const SHARE = '<krk-budget-share share="ponad 36%" amount="3,56 mld" label="Edukacja">tekst</krk-budget-share>';
const LINE =
  '<krk-timeline points="2023: 1,16 mln; 2024: ok. 1,11 mln" milestones="2023: otwarcie" label="Przesyłki">tekst</krk-timeline>';
const FILES = `<krk-stat loading="eager" src="demo/data/krakow-2024.json" figure="office.staff"></krk-stat>
  <krk-budget-share loading="eager" src="demo/data/krakow-2024.json" figure="education.spending"></krk-budget-share>
  <krk-timeline loading="eager" src="demo/data/krakow-2024.json" figure="office.mail"></krk-timeline>
  <krk-stat><table><tr><th>Etaty</th><td>5</td></tr></table></krk-stat>
  <krk-stat><script type="application/json">{ "label": "Etaty", "value": 5 }</script></krk-stat>`;

/** Opens a page under a policy, waits for all that is to be shown and drawn, and opens the tables. */
async function openStrict(...page: Parameters<typeof strictPage>): Promise<HTMLIFrameElement> {
  const frame = await frameOf(strictPage(...page), 800, 1200);
  const widgets = widgetsIn(frame.contentDocument!.body);
  expect(widgets).to.have.length.above(0);
  for (const [index, widget] of widgets.entries()) {
    widget.id = `w${index}`;
    await widgetIn(frame, `#w${index}`);
    if (find(widget, 'canvas')) await drawn(widget);
    find(widget, 'button')?.click();
    await widget.updateComplete;
    expect(table(widget).length, widget.outerHTML).to.be.above(1);
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
    it(`${title} shows all three elements, from attributes, files, tables and JSON`, async () => {
      const frame = await openStrict({
        body: STAT + SHARE + LINE + FILES,
        style: ['dist/cdn/krk-reserve.css'],
        ...files,
      });
      await frames(5);
      expectNothingStopped(frame);
    });
  }

  it('each element’s own file works by itself', async () => {
    for (const [name, body] of [
      ['krk-stat', STAT],
      ['krk-budget-share', SHARE],
      ['krk-timeline', LINE],
    ] as const) {
      expectNothingStopped(await openStrict({ body, script: [`dist/cdn/${name}.js`] }));
    }
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
  const files = async (body: string, script = 'dist/cdn/krk.js'): Promise<string[]> =>
    filesOf(await openStrict({ body, script: [script] }));

  it('a page with attributes only loads neither data nor chart', async () => {
    expect(await files(STAT + SHARE)).to.deep.equal(['krk.js']);
    expect(await files(STAT, 'dist/cdn/krk-stat.js')).to.deep.equal(['krk-stat.js']);
  });

  it('a page without a timeline never loads the chart', async () => {
    const data = FILES.replace(/<krk-timeline.*<\/krk-timeline>/, '');
    expect(await files(STAT + data)).to.deep.equal(['krakow-2024.json', 'krk-data.js', 'krk.js']);
  });

  it('a page with a timeline loads the chart, once', async () => {
    expect(await files(LINE + LINE)).to.deep.equal(['krk-chart.js', 'krk.js']);
  });

  it('the classic file carries everything', async () => {
    const frame = await openStrict({ body: LINE + FILES, classic: ['dist/cdn/krk.classic.js'] });
    expect(filesOf(frame)).to.deep.equal(['krakow-2024.json', 'krk.classic.js']);
  });

  it('no cookie, no storage, no other host', async () => {
    const frame = await openStrict({ body: STAT + SHARE + LINE + FILES, script: ['dist/cdn/krk.js'] });
    const { performance, localStorage, sessionStorage } = windowOf(frame);
    const hosts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
    expect([...new Set(hosts)]).to.deep.equal([location.host]);
    expect(frame.contentDocument!.cookie).to.equal('');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });
});

const HOSTILE = {
  markup: '<img src=x onerror="window.attacked=1"><script>window.attacked=1</script>',
  bidi: 'Etaty \u202egnp.exe\u202c \u2066x\u2069',
  long: 'ł'.repeat(10_000),
  template: '${window.attacked=1} {{x}} <!--?lit$1$--> <?lit$?>',
};

describe('hostile texts', () => {
  for (const [kind, text] of Object.entries(HOSTILE)) {
    it(`stay text in every place: ${kind}`, async () => {
      const heard = hear();
      const safe = attribute(text);
      const json = {
        label: text,
        value: 5,
        unit: kind === 'long' ? 'PLN' : text.replaceAll('|', ''),
        period: text,
        source: { title: text, publisher: text },
      };
      const page = await show<HTMLElement>(`<div lang="pl">
        <krk-stat value="5" unit="${safe}" label="${safe}" heading="${safe}" note="${safe}" period="${safe}" source-name="${safe}" license-name="${safe}"></krk-stat>
        <krk-budget-share share="36%" label="${safe}" description="${safe}" source-name="${safe}"></krk-budget-share>
        <krk-timeline points="${attribute(`"${text.replaceAll('"', '""')}": 5; 2024: 6`)}" milestones="${attribute(`2024: "${text.replaceAll('"', '""')}"`)}" label="${safe}"></krk-timeline>
        ${kind === 'long' ? '' : `<krk-stat loading="eager" src="${attribute(answering(json))}"></krk-stat>`}
        <krk-stat value="${safe}"></krk-stat></div>`);
      const property = page.querySelector('krk-stat')!;
      property.data = json;
      await settled(property);
      for (const widget of page.children) {
        expect(all(widget, 'img, script, iframe, object'), words(widget).slice(0, 80)).to.deep.equal([]);
        expect(words(widget), widget.localName).to.contain(text.replace(/\s+/g, ' ').slice(0, 20));
        for (const node of all(widget, '*')) {
          expect([...node.attributes].filter(({ name }) => name.startsWith('on'))).to.deep.equal([]);
        }
      }
      expect(Reflect.get(window, 'attacked')).to.be.undefined;
      expect(heard.thrown).to.deep.equal([]);
    });
  }

  it('never become the address of a link', async () => {
    const bad = [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,<p>',
      'vbscript:x',
      'blob:x',
      'file:///etc/passwd',
    ];
    for (const url of bad) {
      const json = {
        version: 1,
        url,
        license: { name: 'CC0', url },
        figures: [{ id: 'a', label: 'L', value: 5, source: { url } }],
      };
      const page = await show<HTMLElement>(`<div>
        <krk-stat value="5" label="L" source-url="${attribute(url)}" source-name="R" license-url="${attribute(url)}" license-name="CC0"></krk-stat>
        <krk-stat loading="eager" src="${attribute(answering(json))}"></krk-stat>
        <krk-stat><script type="application/json">${JSON.stringify({ label: 'L', value: 5, source: { url } }).replaceAll('<', '\\u003c')}</script></krk-stat></div>`);
      for (const widget of page.querySelectorAll<Widget>('krk-stat')) {
        expect(part(widget, 'value'), url).to.equal('5');
        expect(all(widget, 'a'), url).to.deep.equal([]);
      }
    }
  });

  it('relative addresses in a file are resolved against the file, and stay http', async () => {
    const json = { label: 'L', value: 5, source: { title: 'T', url: '../raport.html' } };
    const widget = await show(`<krk-stat loading="eager" src="${attribute(answering(json))}"></krk-stat>`);
    expect(find<HTMLAnchorElement>(widget, 'a')?.href).to.equal(`${location.origin}/raport.html`);
  });

  it('data are asked for without cookies and without saying who asks', async () => {
    const seen: RequestInit[] = [];
    const real: typeof fetch = replace(window, 'fetch', (input, init = {}) => {
      seen.push(init);
      return real(input, init);
    });
    await show(
      `<krk-stat loading="eager" src="${attribute(answering({ value: 1 }, '&private'))}" label="L"></krk-stat>`,
    );
    expect(seen.map(({ credentials, referrerPolicy }) => [credentials, referrerPolicy])).to.deep.equal([
      ['omit', 'no-referrer'],
    ]);
  });

  it('keys of a prototype are data like any other', async () => {
    const heard = hear();
    const widget = await show('<krk-stat label="L" lang="en">text</krk-stat>');
    widget.data = JSON.parse('{ "__proto__": { "polluted": 1 }, "constructor": 5, "value": 7, "toString": 1 }');
    await settled(widget);
    expect(part(widget, 'value')).to.equal('7');
    expect(Reflect.get({}, 'polluted')).to.be.undefined;
    for (const id of ['__proto__', 'constructor', 'toString']) {
      const other = await show(
        `<krk-stat loading="eager" src="/demo/data/krakow-2024.json" figure="${id}">text</krk-stat>`,
      );
      expect(part(other, 'error')).to.contain(id);
    }
    expect(heard.thrown).to.deep.equal([]);
  });
});
