import { expect } from '@open-wc/testing';
import '../src/index.js';
import { FULL, OTHERS, place, SENTENCE, TAGS } from './support/full.js';
import { hear, hurry, replace } from './support/hear.js';
import { emulate, printed } from './support/media.js';
import { json } from './support/small-report.js';
import {
  all,
  answering,
  attribute,
  begin,
  cardsOf,
  drawn,
  find,
  frames,
  settled,
  until,
  type Widget,
} from './support/widgets.js';

const STATES: Record<string, (tag: keyof typeof FULL) => string> = {
  full: (tag) => FULL[tag],
  'with the table open': (tag) => FULL[tag].replace('>', ' with-table-open>'),
  loading: (tag) => `<${tag} loading="eager" src="/api/never" label="L" heading="T"></${tag}>`,
  empty: (tag) => `<${tag} label="L" heading="T"></${tag}>`,
  error: (tag) => `<${tag} loading="eager" src="/api/status/404" label="L" heading="T">tekst redakcji</${tag}>`,
};

describe('axe finds nothing, contrast included', () => {
  for (const tag of TAGS) {
    for (const scheme of ['light', 'dark']) {
      it(`<${tag}> in ${scheme}: ${Object.keys(STATES).join(', ')}, stale`, async () => {
        hear();
        for (const [state, markup] of Object.entries(STATES)) {
          const [box, widget] = await place(markup(tag), scheme);
          if (state !== 'loading') await settled(widget);
          await until(() => find(widget, '.frame'), 'something to look at');
          await expect(box, state).to.be.accessible();
        }
        const data =
          tag === 'krk-budget-share'
            ? { value: 5, unit: 'percent', label: 'L' }
            : { value: 5, label: 'L', ...(tag === 'krk-ratio' && { unit: 'percent' }) };
        const [box, widget] = await place(
          `<${tag} loading="eager" src="${attribute(answering(data))}"></${tag}>`,
          scheme,
        );
        await settled(widget);
        hurry(1000);
        replace(window, 'fetch', () => Promise.reject(new TypeError('cut off')));
        await widget.reload();
        expect(widget.matches(':state(stale)')).to.be.true;
        await expect(box, 'stale').to.be.accessible();
      });
    }
  }

  for (const scheme of ['light', 'dark']) {
    it(`rows in the place of a ring, many icons, a figure in a sentence, a whole report, in ${scheme}`, async () => {
      for (const markup of [...OTHERS, SENTENCE, `<krk-report>${json}</krk-report>`]) {
        const [box, widget] = await place(markup, scheme);
        await Promise.all([widget, ...cardsOf(widget)].map(settled));
        await expect(box, markup.slice(0, 60)).to.be.accessible();
      }
    });
  }

  it('and does find what is wrong', async () => {
    const bad = await begin<HTMLElement>('<div><p class="bad">too pale to read</p></div>');
    bad.querySelector('p')!.style.cssText = 'color: #aaa; background: #fff';
    await expect(bad).not.to.be.accessible();
  });
});

describe('the order', () => {
  it('is heading, sentence, picture, table, source', async () => {
    for (const tag of TAGS) {
      const [, widget] = await place(FULL[tag].replace('>', ' with-table-open>'));
      await settled(widget);
      const order =
        tag === 'krk-stat'
          ? '[part="heading"], #sentence, table, [part="source"]'
          : '[part="heading"], #sentence, [part="chart"], table, [part="source"]';
      const found = all(widget, order).map((node) =>
        node.id === 'sentence' ? 'sentence' : node.localName === 'table' ? 'table' : node.getAttribute('part'),
      );
      expect(found).to.deep.equal(['heading', 'sentence', ...(tag === 'krk-stat' ? [] : ['chart']), 'table', 'source']);
      // Nothing is moved by CSS against the order in which it is read.
      const tops = all(widget, order)
        .filter((node) => node.checkVisibility())
        .map((node) => node.getBoundingClientRect().top);
      expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
    }
  });
});

describe('the table', () => {
  it('has a caption, and each head its scope', async () => {
    for (const tag of TAGS) {
      const [, widget] = await place(FULL[tag]);
      await settled(widget);
      expect(find(widget, 'caption')?.textContent.trim(), tag).to.match(
        /Wnioski|Edukacja|Przesyłki|Ocena|Jednostki|Przyjęte/,
      );
      expect(all(widget, 'thead th').map((head) => head.getAttribute('scope'))).to.satisfy(
        (scopes: string[]) => scopes.length > 1 && scopes.every((scope) => scope === 'col'),
      );
      expect(all(widget, 'tbody th')).to.have.length(all(widget, 'tbody tr').length);
      for (const head of all(widget, 'tbody th')) expect(head.getAttribute('scope')).to.equal('row');
      const controls = all(widget, 'button').flatMap((one) => one.getAttribute('aria-controls') ?? []);
      expect(controls, tag).to.deep.equal([find(widget, 'table')?.closest('div[id]')?.id]);
    }
  });
});

describe('colours of the page', () => {
  it('that change later are painted, by scheme and by token', async () => {
    const [box, widget] = await place(FULL['krk-timeline']);
    await settled(widget);
    const canvas = await drawn(widget);
    const light = canvas.toDataURL();
    box.style.colorScheme = 'dark';
    await until(() => canvas.toDataURL() !== light, 'dark pixels');
    const dark = canvas.toDataURL();
    box.style.setProperty('--krk-color-accent', 'rgb(255, 0, 0)');
    await until(() => canvas.toDataURL() !== dark, 'red pixels');
  });
});

describe('reduced motion', () => {
  it('moves nothing', async function () {
    await emulate(this, { 'prefers-reduced-motion': 'reduce' });
    const [, widget] = await place(FULL['krk-timeline']);
    await drawn(widget);
    const running = widget
      .shadowRoot!.getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 2);
    expect(running).to.deep.equal([]);
  });
});

describe('on paper', () => {
  it('the table is there, the buttons are not, and addresses are printed', async function () {
    const widgets: Widget[] = [];
    for (const tag of TAGS) widgets.push((await place(FULL[tag]))[1]);
    await Promise.all(widgets.map(settled));
    await printed(this);
    await frames(2);
    for (const widget of widgets) {
      expect(find(widget, 'table')!.checkVisibility(), widget.localName).to.be.true;
      // What sorts a column holds its name, too.
      for (const button of all(widget, 'button'))
        expect(button.checkVisibility(), button.outerHTML).to.equal(button.closest('th') !== null);
      expect(getComputedStyle(find(widget, 'a')!, '::after').content).to.contain('https://example.org/r');
    }
  });
});
