import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { afterwards, hear } from '../support/hear.js';
import { emulate } from '../support/media.js';
import { until } from '../support/widgets.js';
import { get, open, openFigure, type } from './support.js';

const SHEETS = ['/src/publish/site/site.css', '/src/builder/builder.css'];

/** The published page's style sheets, until the test is over. */
async function dressed(): Promise<void> {
  for (const href of SHEETS) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href });
    const loaded = new Promise((done) => link.addEventListener('load', done));
    document.head.append(link);
    afterwards(() => link.remove());
    await loaded;
  }
}

const STATES: Readonly<Record<string, (scheme: string) => Promise<HTMLElement>>> = {
  'a figure of the report': (scheme) =>
    openFigure('education.spending', `&where=own-page&scheme=${scheme}`, { scheme }),
  'nothing chosen': async (scheme) => {
    const root = await open({ scheme });
    await until(() => root.querySelector('.item'), 'the list');
    return root;
  },
  'a fault in a field': async (scheme) => {
    const root = await open({ scheme, query: '?from=typed&set-label=L' });
    type(root, 'krk-field-value', 'dużo');
    await until(() => root.querySelector('[aria-invalid]'), 'the fault');
    get<HTMLDetailsElement>(root, 'details').open = true;
    return root;
  },
  'an address that is none': async (scheme) => {
    const root = await open({ scheme, query: '?from=address' });
    get<HTMLFormElement>(root, 'form').requestSubmit();
    return root;
  },
};

describe('the builder for everyone', () => {
  for (const scheme of ['light', 'dark']) {
    for (const [state, start] of Object.entries(STATES)) {
      it(`axe finds nothing, ${scheme}: ${state}`, async function () {
        hear();
        await emulate(this, { 'prefers-color-scheme': scheme });
        await dressed();
        await expect(await start(scheme)).to.be.accessible();
      });
    }
  }

  it('has a label for every field, and a legend for every group', async () => {
    for (const start of Object.values(STATES)) {
      hear();
      const root = await start('light');
      for (const box of root.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
        const name = [...(box.labels ?? [])].map((label) => label.textContent.trim()).join('') || box.ariaLabel;
        expect(name, box.outerHTML).to.be.a('string').and.not.equal('');
      }
      for (const group of root.querySelectorAll('fieldset'))
        expect(group.firstElementChild?.localName, group.outerHTML.slice(0, 80)).to.equal('legend');
      const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      root.remove();
    }
  });

  it('has nothing to press that is under 24 pixels', async () => {
    await dressed();
    const root = await openFigure('office.staff', '&where=own-page');
    const targets = [
      ...root.querySelectorAll<HTMLElement>(
        'a, button, select, textarea, summary, label:has(input), input:not(label input)',
      ),
    ];
    const seen = targets.filter((one) => one.checkVisibility() && !one.closest('.ground'));
    expect(seen.length).to.be.above(120);
    for (const target of seen) {
      const { height, width } = target.getBoundingClientRect();
      expect(Math.min(height, width), target.outerHTML).to.be.at.least(24);
    }
  });

  it('needs no scrolling in two directions at 320 pixels', async function () {
    await dressed();
    const before = { width: window.innerWidth, height: window.innerHeight };
    if (!(await executeServerCommand('krk-viewport', { width: 320, height: 800 }))) this.skip();
    afterwards(() => executeServerCommand('krk-viewport', before));
    for (const [id, query] of [
      ['office.mail', '&where=own-page'],
      ['office.mail', '&where=own-page&kind=figure&width=900'],
      ['office.survey.respondents', '&where=tinymce&lang=en'],
    ] as const) {
      const root = await openFigure(id, query);
      await until(() => root.querySelector('.width .hint'), 'the note on the room there is');
      expect(document.documentElement.scrollWidth, id + query).to.be.at.most(320);
      root.remove();
    }
    hear();
    const root = await STATES['a fault in a field']!('light');
    expect(root.scrollWidth).to.be.at.most(320);
  });

  it('shows what is chosen in forced colours', async function () {
    await emulate(this, { 'forced-colors': 'active' });
    await dressed();
    const root = await openFigure('office.staff');
    const chosen = getComputedStyle(get(root, '.item:has(:checked)'));
    expect(chosen.outlineStyle).to.equal('solid');
    expect(getComputedStyle(get(root, '.item:not(:has(:checked))')).outlineStyle).to.equal('none');
  });
});
