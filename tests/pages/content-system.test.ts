import { expect } from '@open-wc/testing';
import {
  deep,
  documentOf,
  isProvider,
  openPage,
  OURS,
  readPage,
  settle,
  styleOf,
  WIDGETS_SCRIPT,
  WIDTH,
  windowOf,
  type Widget,
} from '../support/example-pages.js';
import { emulate } from '../support/media.js';
import { tidy, until } from '../support/widgets.js';

const PLACE = /^(top|bottom|left|right|inset.*)$/;

/** What differs between two elements, as `property: here, there`. */
function differences(one: Element, other: Element, isFree: (property: string) => boolean): string[] {
  // Words that only a voice reads are placed nowhere, and so by where the page has come to.
  const isUnseen = one.matches('.hidden');
  return ['', '::before', '::after'].flatMap((pseudo) => {
    const [here, there] = [styleOf(one, pseudo), styleOf(other, pseudo)];
    if (pseudo && here.content === 'none' && there.content === 'none') return [];
    return [...here].flatMap((property) => {
      const [a, b] = [here.getPropertyValue(property), there.getPropertyValue(property)];
      return a === b || isFree(property) || (isUnseen && PLACE.test(property))
        ? []
        : `${one.localName}${pseudo} ${property}: ${a}, not ${b}`;
    });
  });
}

/** A page of nothing but the same widgets, each as wide, and in the same typeface, as on the other one. */
const plainPage = (widgets: readonly Widget[]): string =>
  `<!doctype html><html lang="pl"><head><title>Plain</title><script type="module" src="./widgets.ts"></script></head><body>${widgets
    .map((widget) => {
      const { fontSize, fontFamily } = styleOf(widget);
      const scheme = widget.closest('footer') ? 'dark' : 'normal';
      const width = widget.localName === 'krk-cite' ? '40em' : `${widget.getBoundingClientRect().width}px`;
      const style = `font: ${fontSize} ${fontFamily.replaceAll('"', "'")}; width: ${width}; color-scheme: ${scheme}`;
      const inside = isProvider(widget.parentElement?.closest('krk-report') ?? widget);
      const [start, end] = inside ? ['<krk-report src="./data/krakow-2024.json">', '</krk-report>'] : ['', ''];
      return `<div style="${style}">${start}${widget.outerHTML}${end}</div>`;
    })
    .join('')}</body></html>`;

/** Of a figure in running text all that its sentence hands down is the page's, and so is the room its letters take. */
function handedDown(widget: Widget, other: Widget): (property: string) => boolean {
  const [here, there] = [styleOf(widget), styleOf(other)];
  const handed = new Set([...here].filter((name) => here.getPropertyValue(name) !== there.getPropertyValue(name)));
  return (property) =>
    handed.has(property) || /size$|width$|height$|origin$|^(left|right|inset-inline.*|transform)$/.test(property);
}

const nothing = (): boolean => false;

describe('a city’s content system', function () {
  this.timeout(60_000);

  for (const width of [WIDTH, 360]) {
    it(`bends no node of any widget, ${width} px wide`, async () => {
      const cms = await openPage(await readPage('cms.html'), width);
      const widgets = await settle(cms);
      expect(new Set(widgets.map(({ localName }) => localName)).size, 'elements of every kind').to.equal(8);
      const plain = await openPage(plainPage(widgets), WIDTH);
      const others = await settle(plain);
      const found: string[] = [];
      for (const [index, widget] of widgets.entries()) {
        const other = others[index]!;
        const isFree = widget.localName === 'krk-cite' ? handedDown(widget, other) : nothing;
        const [here, there] = [deep(widget.shadowRoot), deep(other.shadowRoot)];
        expect(here.map(({ localName }) => localName)).to.deep.equal(there.map(({ localName }) => localName));
        expect(here.length).to.be.above(1);
        for (const [at, node] of here.entries())
          for (const text of differences(node, there[at]!, isFree)) found.push(`${widget.localName}: ${text}`);
      }
      expect([...new Set(found)].join('\n')).to.equal('');
    });
  }

  it('bends nothing of the citation either, which opens over the page', async () => {
    const cms = await openPage(await readPage('cms.html'));
    const widgets = (await settle(cms)).filter(({ localName }) => localName === 'krk-stat').slice(0, 1);
    const plain = await openPage(plainPage(widgets));
    // What stands in the middle of a page stands elsewhere where a scroll bar takes room.
    for (const frame of [cms, plain]) documentOf(frame).documentElement.style.overflowY = 'scroll';
    const others = await settle(plain);
    const [here = [], there = []] = await Promise.all(
      [widgets, others].map(async ([widget]) => {
        widget!.shadowRoot.querySelector<HTMLElement>('[part="cite"]')!.click();
        const opened = (): Element | null => widget!.shadowRoot.querySelector('.citation:popover-open');
        await until(() => opened()?.querySelector('textarea'), 'the citation');
        return [opened()!, ...deep(opened()!)];
      }),
    );
    expect(here.length).to.be.above(20);
    expect(here.map(({ localName }) => localName)).to.deep.equal(there.map(({ localName }) => localName));
    // Only one of two pages has the focus.
    const isFocus = (property: string): boolean => property.startsWith('outline');
    const found = here.flatMap((node, at) => differences(node, there[at]!, isFocus));
    expect([...new Set(found)].join('\n')).to.equal('');
  });

  it('is left as it was: styles, nodes, names, its own Chart.js and Lit', async () => {
    const text = await readPage('cms.html');
    const without = await openPage(text.replace(WIDGETS_SCRIPT, ''));
    const cms = await openPage(text);
    await settle(cms);
    const [bare, full] = [documentOf(without), documentOf(cms)];
    await until(() => windowOf(without).customElements.get('city-ticket'), 'the content system’s own script');

    // Nodes: one live region at the end of the body, which is seen by nobody.
    const live = [...full.querySelectorAll('[data-krk-live]')];
    expect(live.length).to.be.at.most(1);
    for (const region of live) {
      expect(region.parentElement).to.equal(full.body);
      region.remove();
    }
    const source = (page: Document): string => page.documentElement.outerHTML.replace(WIDGETS_SCRIPT, '');
    expect(source(full)).to.equal(source(bare));

    // Styles: no sheet, and no rule that meets anything of the page. How high it grows is the widgets' to say.
    const sheets = (page: Document): (string | null)[] => [...page.styleSheets].map(({ href }) => href);
    expect(sheets(full)).to.deep.equal(sheets(bare));
    expect(full.adoptedStyleSheets).to.have.length(0);
    const hosts = (page: Document): Element[] =>
      [...page.querySelectorAll('*')].filter((node) => {
        const widget = node.closest('krk-stat, krk-ratio, krk-compare, krk-breakdown, krk-timeline, krk-budget-share');
        return !widget && !OURS.test(node.localName) && node.localName !== 'script';
      });
    const others = hosts(bare);
    // Inside a report's element its private tokens come down too, which mean nothing to the page.
    const isGrown = (property: string): boolean =>
      /^--_|(height|block-size|origin|^top|^bottom|inset.*)$/.test(property);
    const found = hosts(full).flatMap((node, at) => differences(node, others[at]!, isGrown));
    expect([...new Set(found)].join('\n')).to.equal('');

    // Names: ours among the elements, one symbol, and nothing else.
    const names = (frame: HTMLIFrameElement): string[] => Object.getOwnPropertyNames(windowOf(frame));
    expect(names(cms).filter((name) => !names(without).includes(name))).to.deep.equal([]);
    const symbols = (frame: HTMLIFrameElement): (string | undefined)[] =>
      Object.getOwnPropertySymbols(windowOf(frame)).map(({ description }) => description);
    expect(symbols(cms).filter((name) => !symbols(without).includes(name))).to.deep.equal(['krk-widgets/1']);
    expect(windowOf(cms).defined.filter((name) => !OURS.test(name))).to.deep.equal(['city-ticket']);

    // Chart.js 3 is the content system's: its settings, what it knows, what it draws.
    const charts = [windowOf(without).Chart, windowOf(cms).Chart] as const;
    for (const chart of charts) {
      expect(chart.version).to.equal('3.9.1');
      expect(Object.keys(chart.instances)).to.have.length(1);
    }
    expect(JSON.stringify(charts[1].defaults)).to.equal(JSON.stringify(charts[0].defaults));
    expect(JSON.stringify(charts[1].registry)).to.equal(JSON.stringify(charts[0].registry));
    const drawn = (page: Document): string => page.querySelector<HTMLCanvasElement>('.visits canvas')!.toDataURL();
    expect(drawn(full).length).to.be.above(1000);
    expect(drawn(full)).to.equal(drawn(bare));

    // And so is Lit 2.
    const ticket = full.querySelector('city-ticket')!;
    const number = (): string => tidy(ticket.shadowRoot?.querySelector('span')?.textContent);
    expect(number()).to.equal('17');
    ticket.shadowRoot!.querySelector('button')!.click();
    await until(() => number() === '18', 'the next number');
  });

  it('says its language nowhere, and each widget speaks that of the place where it stands', async () => {
    for (const [file, language, staff] of [
      ['cms.html', 'pl', '3 217 osób'],
      ['cms.en.html', 'en', '3,217 people'],
    ] as const) {
      const frame = await openPage(await readPage(file));
      const widgets = await settle(frame);
      expect(documentOf(frame).documentElement.hasAttribute('lang')).to.be.false;
      for (const widget of widgets) {
        const told = widget.shadowRoot.querySelector('[lang]')?.getAttribute('lang');
        expect(told, widget.outerHTML.slice(0, 120)).to.equal(language);
      }
      const cite = widgets.find(({ localName }) => localName === 'krk-cite')!;
      expect(tidy(cite.shadowRoot.textContent).replaceAll('\u00a0', ' ')).to.contain(staff);
    }
  });

  it('stays light in a dark system, but for its footer', async function () {
    await emulate(this, { 'prefers-color-scheme': 'dark' });
    const widgets = await settle(await openPage(await readPage('cms.html'), WIDTH, 'dark'));
    const grounds = widgets
      .filter(({ localName }) => !['krk-cite', 'krk-report'].includes(localName))
      .map((widget) => [!!widget.closest('footer'), styleOf(widget).backgroundColor] as const);
    for (const [isFooter, ground] of grounds)
      expect(ground).to.equal(isFooter ? 'rgb(21, 24, 29)' : 'rgb(255, 255, 255)');
    expect(grounds.filter(([isFooter]) => isFooter)).to.have.length(3);
  });
});
