import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../src/index.js';
import { FULL, place, TAGS } from './support/full.js';
import { hear, hurry, replace } from './support/hear.js';
import { emulate, printed } from './support/media.js';
import { joined as nbsp } from './support/models.js';
import {
  all,
  answering,
  attribute,
  begin,
  drawn,
  find,
  frames,
  paintedPixels,
  settled,
  until,
  type Widget,
} from './support/widgets.js';

interface AccessibilityNode {
  readonly role?: string;
  readonly name?: string;
  readonly expanded?: boolean;
  readonly children?: readonly AccessibilityNode[];
}

const flat = (node: AccessibilityNode): AccessibilityNode[] => [node, ...(node.children ?? []).flatMap(flat)];

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
        const data = tag === 'krk-budget-share' ? { value: 5, unit: 'percent', label: 'L' } : { value: 5, label: 'L' };
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

  it('and does find what is wrong', async () => {
    const bad = await begin<HTMLElement>('<div><p class="bad">too pale to read</p></div>');
    bad.querySelector('p')!.style.cssText = 'color: #aaa; background: #fff';
    await expect(bad).not.to.be.accessible();
  });
});

describe('the order', () => {
  it('is heading, sentence, picture, source, table', async () => {
    for (const tag of TAGS) {
      const [, widget] = await place(FULL[tag]);
      await settled(widget);
      const order =
        tag === 'krk-stat'
          ? '[part="heading"], #sentence, [part="source"], table'
          : '[part="heading"], #sentence, [part="chart"], [part="source"], table';
      const found = all(widget, order).map((node) =>
        node.id === 'sentence' ? 'sentence' : node.localName === 'table' ? 'table' : node.getAttribute('part'),
      );
      expect(found).to.deep.equal(['heading', 'sentence', ...(tag === 'krk-stat' ? [] : ['chart']), 'source', 'table']);
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
      expect(find(widget, 'caption')?.textContent.trim(), tag).to.match(/Wnioski|Edukacja|Przesyłki/);
      expect(all(widget, 'thead th').map((head) => head.getAttribute('scope'))).to.satisfy(
        (scopes: string[]) => scopes.length > 1 && scopes.every((scope) => scope === 'col'),
      );
      expect(all(widget, 'tbody th')).to.have.length(all(widget, 'tbody tr').length);
      for (const head of all(widget, 'tbody th')) expect(head.getAttribute('scope')).to.equal('row');
      expect(find(widget, 'button')?.getAttribute('aria-controls')).to.equal(find(widget, 'table')?.parentElement?.id);
    }
  });
});

describe('tools', () => {
  it('are at least 24 pixels in both directions', async () => {
    for (const tag of TAGS) {
      const [, widget] = await place(FULL[tag]);
      await settled(widget);
      expect(all(widget, 'button')).to.have.length(1);
      for (const button of all(widget, 'button')) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height), tag).to.be.at.least(24);
      }
    }
  });

  it('are reached by Tab, and nothing else is: source, licence, table button, and a long table that scrolls', async function () {
    for (const [more, stops] of [
      ['', ['Raport', 'CC0', 'Tabela']],
      [' with-table-open', ['Raport', 'CC0', 'Tabela', 'table']],
    ] as const) {
      const [box, widget] = await place(FULL['krk-timeline'].replace('>', `${more}>`));
      await settled(widget);
      const start = document.createElement('button');
      const end = document.createElement('button');
      box.prepend(start);
      box.append(end);
      start.focus();
      const reached: string[] = [];
      for (let step = 0; step < 8; step++) {
        if (!(await executeServerCommand('krk-chord', ['Tab']))) this.skip();
        if (document.activeElement === end) break;
        const active = widget.shadowRoot!.activeElement;
        reached.push(active?.querySelector('table') ? 'table' : (active?.textContent.trim() ?? 'nothing'));
      }
      // Engines whose Tab leaves out links by a setting of the system still reach the rest in this order.
      const links = reached.includes('Raport') ? stops : stops.filter((stop) => stop !== 'Raport' && stop !== 'CC0');
      expect(reached).to.deep.equal(links);
      expect(document.activeElement).to.equal(end);
    }
  });
});

describe('the accessibility tree', () => {
  it('holds the sentence of a stat, the picture’s name, and each value of a table', async function () {
    if (!navigator.userAgent.includes('Chrome/')) this.skip();
    const [, stat] = await place(
      '<krk-stat value="blisko 1 200" unit="osoba|osoby|osób|osoby" label="Badani"></krk-stat>',
    );
    const [, share] = await place(FULL['krk-budget-share']);
    const [, line] = await place(FULL['krk-timeline'].replace('>', ' with-table-open>'));
    await Promise.all([stat, share, line].map(settled));
    const nodes = flat(await executeServerCommand<AccessibilityNode, object>('a11y-snapshot', {}));
    const texts = nodes.filter(({ role }) => role === 'StaticText').map(({ name = '' }) => name);
    const pictures = nodes.filter(({ role }) => role === 'image').map(({ name = '' }) => name);
    expect(texts.join('')).to.contain(nbsp('blisko 1 200 osób'));
    expect(pictures[0]).to.contain(nbsp('ponad 36%')).and.contain(nbsp('poniżej 64%'));
    expect(pictures[1]).to.contain('2010: 1; 2021: 12').and.contain('Zmiana');
    for (let year = 2010; year < 2022; year++)
      expect(texts)
        .to.include(String(year))
        .and.include(String(year - 2009));
    expect(nodes.filter(({ role }) => role === 'button').map(({ expanded }) => expanded)).to.deep.equal([
      false,
      false,
      true,
    ]);
  });
});

describe('forced colours', () => {
  it('repaint the canvas when they are switched on, and again when off', async function () {
    const [, widget] = await place(FULL['krk-timeline']);
    await settled(widget);
    const canvas = await drawn(widget);
    const before = canvas.toDataURL();
    await emulate(this, { 'forced-colors': 'active' });
    await until(() => canvas.toDataURL() !== before, 'other pixels');
    expect(paintedPixels(canvas)).to.be.above(100);
    await emulate(this, { 'forced-colors': '' });
    await until(() => canvas.toDataURL() === before, 'the pixels of before');
  });

  it('leave both parts of a share to be told apart', async function () {
    const [, widget] = await place(FULL['krk-budget-share']);
    await settled(widget);
    await emulate(this, { 'forced-colors': 'active' });
    const fill = (name: string): string => getComputedStyle(find(widget, `.ring .${name}, .bar .${name}`)!).fill;
    await until(() => fill('part') !== fill('rest'), 'two colours');
    expect(getComputedStyle(find(widget, '.bar .rest')!).stroke).not.to.equal(fill('rest'));
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
  it('the table is there, the button is not, and addresses are printed', async function () {
    const widgets: Widget[] = [];
    for (const tag of TAGS) widgets.push((await place(FULL[tag]))[1]);
    await Promise.all(widgets.map(settled));
    await printed(this);
    await frames(2);
    for (const widget of widgets) {
      expect(find(widget, 'table')!.checkVisibility(), widget.localName).to.be.true;
      expect(find(widget, 'button')!.checkVisibility()).to.be.false;
      expect(getComputedStyle(find(widget, 'a')!, '::after').content).to.contain('https://example.org/r');
    }
  });
});
