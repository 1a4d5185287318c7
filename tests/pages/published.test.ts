// What `krk-widgets publish` makes, as it lies on a server with a strict policy: dist/sample/, of a few of the report's figures.
import { expect, fixture } from '@open-wc/testing';
import { frameOf, windowOf } from '../support/frames.js';
import { emulate } from '../support/media.js';
import { until, type Widget } from '../support/widgets.js';

const SITE = '/csp/dist/sample/site/';
/** The same without a policy, which would stop what looks at the page. */
const PLAIN = '/dist/sample/site/';
const PATHS = [
  'pl/office.staff/',
  'uk/education.spending/',
  'en/office.mail/',
  'pl/section/office/',
  'en/',
  'builder/',
];

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
}

/** Beside its rules for WCAG axe asks each page for a heading of the first level; a frame is part of another page. */
const OPTIONS = { rules: { 'page-has-heading-one': { enabled: false } } };

const KINDS = {
  'krk-stat': 'office.staff',
  'krk-budget-share': 'education.spending',
  'krk-timeline': 'office.mail',
  'krk-breakdown': 'education.units',
  'krk-ratio': 'education.gold-shield.technical-schools',
} as const;
const NUMBERS: Readonly<Record<string, RegExp>> = {
  'office.staff': /3\s217\sosób/,
  'education.spending': /ponad\s36%/,
  'office.mail': /1,11\smln/,
  'education.units': /433/,
  'education.gold-shield.technical-schools': /4 z 8/,
};

const drawnIn = (frame: HTMLIFrameElement): HTMLElement => frame.contentDocument!.querySelector<HTMLElement>('.drawn')!;
const liveIn = (frame: HTMLIFrameElement): Widget => frame.contentDocument!.querySelector<Widget>('.live')!;
const isSeen = (element: Element): boolean => element.getBoundingClientRect().height > 0;
/** What a figure says, but for the labels that a script writes into its chart. */
function shownText(root: Element): string {
  const copy = root.shadowRoot!.querySelector('.frame')!.cloneNode(true) as Element;
  for (const label of copy.querySelectorAll('.values, .axis, .tooltip')) label.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** A frame in which nothing runs, whose page can be looked into. */
async function withoutScript(address: string): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>(
    '<iframe sandbox="allow-same-origin" title="Page" width="600" height="900"></iframe>',
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = address;
  await loaded;
  return frame;
}

/** Whether the engine reads drawn shadow trees out of a page; one that doesn't shows the sentence. */
const drawsTrees = 'shadowRootMode' in HTMLTemplateElement.prototype;

describe('a published page', () => {
  for (const [tag, id] of Object.entries(KINDS)) {
    it(`of a ${tag} is whole without script: picture, number, table, source; and no button that does nothing`, async () => {
      for (const file of ['index.html', 'embed.html']) {
        const frame = await withoutScript(`${SITE}pl/${id}/${file}`);
        const drawn = drawnIn(frame);
        expect(isSeen(drawn), file).to.be.true;
        expect(isSeen(liveIn(frame)), `${file}: the living one`).to.be.false;
        if (!drawsTrees) {
          expect(drawn.textContent).to.match(NUMBERS[id]!);
          continue;
        }
        const root = drawn.shadowRoot!;
        await until(() => getComputedStyle(root.querySelector('.frame')!).display === 'block', 'its style sheet');
        expect(shownText(drawn), file).to.match(NUMBERS[id]!);
        expect(
          [...root.querySelectorAll('button')].filter(isSeen).map(({ textContent }) => textContent.trim()),
        ).to.deep.equal([]);
        expect(isSeen(root.querySelector('table')!), `${file}: table`).to.be.true;
        expect(isSeen(root.querySelector('[part~="source"]')!), `${file}: source`).to.be.true;
        if (tag === 'krk-timeline') {
          const image = root.querySelector('img')!;
          await until(() => image.complete, 'the chart');
          expect(image.naturalWidth).to.be.greaterThan(0);
          expect(image.alt).to.match(NUMBERS[id]!);
        }
      }
    });

    it(`of a ${tag} becomes the living element, says the same, and moves nothing`, async function () {
      const frame = await frameOf(`${SITE}uk/${id}/index.html`, 900, 1200);
      const window = frame.contentWindow as Window & typeof globalThis;
      const shifts: number[] = [];
      if (window.PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
        new window.PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      await until(() => isSeen(liveIn(frame)) || !CSS.supports('selector(:state(loading))'), 'the living element');
      if (!CSS.supports('selector(:state(loading))')) this.skip();
      expect(isSeen(drawnIn(frame)), 'the drawn one').to.be.false;
      await until(() => liveIn(frame).shadowRoot?.querySelector('table'), 'its table');
      if (drawsTrees) expect(shownText(liveIn(frame))).to.equal(shownText(drawnIn(frame)));
      expect(shifts.reduce((sum, value) => sum + value, 0)).to.equal(0);
    });
  }

  it('keeps the drawn figure where the element can’t show it', async function () {
    const frame = await frameOf(`${SITE}pl/office.staff/index.html`, 900, 900);
    await until(() => isSeen(liveIn(frame)) || !CSS.supports('selector(:state(loading))'), 'the living element');
    // As if it had failed to read its data.
    if (!CSS.supports('selector(:state(loading))')) this.skip();
    liveIn(frame).figure = 'nobody';
    await until(() => isSeen(drawnIn(frame)), 'the drawn figure again');
    expect(isSeen(liveIn(frame))).to.be.false;
  });

  it('shows nothing that its address names', async () => {
    const foreign = encodeURIComponent('https://attacker.example/data.json');
    const json = encodeURIComponent('{"label":"Attack","value":666}');
    for (const file of ['embed.html', 'index.html']) {
      const query = `src=${foreign}&data=${foreign}&url=${foreign}&report=${foreign}&figure=office.mail&json=${json}&base=${foreign}`;
      const frame = await frameOf(
        `${SITE}pl/office.staff/${file}?${query}#src=${foreign}&figure=office.mail`,
        600,
        500,
      );
      await until(() => liveIn(frame).shadowRoot?.querySelector('[part~="value"]'), 'the figure');
      const asked = windowOf(frame)
        .performance.getEntriesByType('resource')
        .map(({ name }) => new URL(name));
      expect(asked.filter(({ host }) => host !== location.host).map(String)).to.deep.equal([]);
      expect(asked.map(({ pathname }) => pathname).filter((path) => path.endsWith('.json'))).to.deep.equal([]);
      expect(shownText(liveIn(frame))).to.match(NUMBERS['office.staff']!);
      expect(frame.contentDocument!.body.textContent).not.to.match(/attacker|Attack|666/);
    }
  });

  for (const path of PATHS) {
    it(`${path} has nothing that the policy stops`, async () => {
      const frame = await frameOf(`${SITE}${path}index.html`, 1000, 1400);
      const stopped: string[] = [];
      frame.contentDocument!.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        stopped.push(`${violatedDirective} ${blockedURI}`),
      );
      const page = frame.contentDocument!;
      const hasScript = page.querySelector('script[src]') !== null;
      await until(() => !hasScript || page.querySelector('.live:defined, #builder input'), 'what it shows');
      // The builder tries the frame of a page, and shows it otherwise where a policy forbids frames.
      expect(stopped.filter((one) => !one.startsWith('frame-src'))).to.deep.equal([]);
    });
  }

  for (const path of [...PATHS.map((folder) => `${folder}index.html`), 'en/education.spending/embed.html']) {
    for (const [scheme, width] of [
      ['light', 1000],
      ['dark', 320],
    ] as const)
      it(`${path} has no fault that axe finds (${scheme}, ${width} pixels)`, async function () {
        this.timeout(40_000);
        await emulate(this, { 'prefers-color-scheme': scheme });
        const frame = await frameOf(PLAIN + path, width, 1400);
        const script = frame.contentDocument!.createElement('script');
        script.src = '/node_modules/axe-core/axe.min.js';
        frame.contentDocument!.body.append(script);
        const window = frame.contentWindow as unknown as { axe?: Axe };
        await until(() => window.axe, 'axe');
        const { violations } = await window.axe!.run(OPTIONS);
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id} ${html} ${failureSummary}`),
        );
        expect(found).to.deep.equal([]);
      });
  }

  it('fits a narrow screen without scrolling sideways', async () => {
    for (const path of ['pl/education.units/', 'uk/section/office/', 'pl/', 'pl/office.services/']) {
      const frame = await frameOf(`${PLAIN}${path}index.html`, 320, 900);
      await until(() => frame.contentDocument!.readyState === 'complete', 'the page');
      expect(frame.contentDocument!.documentElement.scrollWidth, path).to.be.at.most(320);
    }
  });
});
