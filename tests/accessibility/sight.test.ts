// What is seen by those who see little, no colours, only what is large, or nothing that moves; and on paper.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/index.js';
import { FULL, OTHERS, place, SENTENCE, SOURCE, TAGS } from '../support/full.js';
import { afterwards } from '../support/hear.js';
import { emulate, printed } from '../support/media.js';
import { json } from '../support/small-report.js';
import { entered, press, type } from '../support/walking.js';
import {
  all,
  cardsOf,
  drawn,
  find,
  frames,
  paintedPixels,
  settled,
  tidy,
  until,
  type Widget,
} from '../support/widgets.js';

const PICTURES = TAGS.filter((tag) => tag !== 'krk-stat');
/** A table of so many rows. */
const long = (rows: number): string =>
  `<krk-compare lang="pl" label="Oceny" values="${Array.from({ length: rows }, (_, row) => `Pozycja ${row + 1}: ${row}`).join('; ')}" ${SOURCE}></krk-compare>`;
/** A line for each name, level, with so many points. */
const lines = (names: readonly string[], years: number): string => {
  const records = names.flatMap((label, one) =>
    Array.from({ length: years }, (_, year) => ({ label, period: `${1950 + year}`, value: (one + 1) * 10 })),
  );
  return `<krk-timeline lang="pl" label="Szeregi" ${SOURCE}><script type="application/json">${JSON.stringify(records)}</script></krk-timeline>`;
};
const EVERYTHING = [...TAGS.map((tag) => FULL[tag]), ...OTHERS, lines(['A', 'B', 'C', 'D', 'E', 'F'], 12), long(12)];
const open = (markup: string): string => markup.replace('>', ' with-table-open>');
const short = (markup: string): string => markup.slice(0, 40);

/** An element at rest, with its chart drawn, on a ground of its scheme. */
async function shown(markup: string, scheme = 'light'): Promise<[HTMLElement, Widget]> {
  const [box, widget] = await place(markup, scheme);
  box.style.background = 'Canvas';
  await settled(widget);
  if (find(widget, 'canvas')) await drawn(widget);
  // A chart that comes, comes in a fifth of a second.
  await Promise.all(widget.renderRoot.getAnimations().map(({ finished }) => finished));
  return [box, widget];
}

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** A colour as it is painted, whatever way it is written. */
function painted(css: string): Rgba {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d')!;
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha];
}

/** Relative luminance after WCAG 2.2. */
function luminance([red, green, blue]: Rgba): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [painted(one), painted(other)].map(luminance).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** What a node stands in, through shadow hosts. */
const around = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** The colour that is seen behind what is drawn around a node. */
function groundOf(node: Element): string {
  for (let one = around(node); one; one = around(one)) {
    const { backgroundColor } = getComputedStyle(one);
    if (painted(backgroundColor)[3] === 255) return backgroundColor;
  }
  return 'white';
}

type Edges = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;

/** The box around a node that cuts off what lies at these edges, if there is one. */
function cutBy(node: Element, edges: Edges, isCutting = (overflow: string): boolean => overflow !== 'visible'): string {
  for (let one = around(node); one && one !== document.body; one = around(one)) {
    const { overflowX, overflowY } = getComputedStyle(one);
    const { left, top } = one.getBoundingClientRect();
    const [x, y] = [left + one.clientLeft, top + one.clientTop];
    const isCut =
      (isCutting(overflowX) && (edges.left < x - 0.6 || edges.right > x + one.clientWidth + 0.6)) ||
      (isCutting(overflowY) && (edges.top < y - 0.6 || edges.bottom > y + one.clientHeight + 0.6));
    if (isCut) return `${one.localName}#${one.id}.${one.className}`;
  }
  return '';
}

/** What has the focus, inside whatever. */
function focused(): HTMLElement {
  let active = document.activeElement as HTMLElement;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement as HTMLElement;
  return active;
}
const nameOf = (node: Element): string =>
  `${node.localName}.${node.className} “${tidy(node.textContent).slice(0, 20)}”`;

/** Everything that Tab comes to in a box. */
async function tabThrough(test: Mocha.Context, box: HTMLElement, look: (stop: HTMLElement) => void): Promise<number> {
  const [start, end] = [document.createElement('button'), document.createElement('button')];
  box.prepend(start);
  box.append(end);
  start.focus();
  let stops = 0;
  for (; stops < 60; stops++) {
    await type(test, 'Tab');
    if (document.activeElement === end) break;
    look(focused());
  }
  expect(document.activeElement, 'what comes after').to.equal(end);
  start.remove();
  end.remove();
  return stops;
}

describe('targets', () => {
  const LEAST = 24;
  const TARGETS = 'a[href], button, select, textarea, [role="slider"]';
  const isText = (target: Element): boolean => target.matches('a') && target.closest('[part~="source"]') !== null;

  /** Whether a circle of 24 pixels around the middle of one meets no other. */
  const isSpaced = (target: Element, others: readonly Element[]): boolean => {
    const { left, right, top, bottom } = target.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return others.every((other) => {
      if (other === target) return true;
      const box = other.getBoundingClientRect();
      const [across, down] = [Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)];
      return Math.hypot(across, down) >= LEAST / 2;
    });
  };

  for (const tag of TAGS)
    it(`of <${tag}> are 24 pixels in both directions; only a link in a line of text may be as high as the text`, async () => {
      const [, widget] = await shown(open(FULL[tag]));
      const targets = all(widget, TARGETS).filter((target) => target.checkVisibility());
      expect(targets.length).to.be.above(3);
      for (const target of targets) {
        const { width, height } = target.getBoundingClientRect();
        const isLarge = Math.min(width, height) >= LEAST;
        if (!isText(target)) expect(isLarge, `${nameOf(target)}: ${width} × ${height}`).to.be.true;
        else expect(isLarge || tidy(target.parentElement?.textContent) !== tidy(target.textContent)).to.be.true;
      }
      const others = targets.filter((target) => !isText(target) && !target.matches('[role="slider"]'));
      for (const target of others) expect(isSpaced(target, others), `room around ${nameOf(target)}`).to.be.true;
    });

  it('in the panels of help and citation are, too', async () => {
    const [, widget] = await shown(FULL['krk-compare']);
    for (const opener of ['.help', '[part~="cite"]']) {
      find(widget, opener)!.click();
      await until(() => find(widget, 'dialog:popover-open'), 'a panel');
      const targets = all(widget, 'dialog :is(a[href], button, select, textarea)');
      expect(targets.length).to.be.above(2);
      for (const target of targets) {
        const { width, height } = target.getBoundingClientRect();
        expect(height, nameOf(target)).to.be.at.least(LEAST);
        expect(width, nameOf(target)).to.be.at.least(target.matches('a') ? 1 : LEAST);
      }
      find<HTMLDialogElement>(widget, 'dialog')!.hidePopover();
      await until(() => !find(widget, 'dialog'), 'the end of the panel');
    }
  });

  it('beside a figure in a sentence are hit 11 pixels around their middle', async () => {
    const [, widget] = await shown(SENTENCE);
    const button = find(widget, 'button')!;
    button.scrollIntoView({ block: 'center' });
    const { left, right, top, bottom } = button.getBoundingClientRect();
    for (const [x, y] of [
      [0, 0],
      [11, 0],
      [-11, 0],
      [0, 11],
      [0, -11],
    ] as const) {
      const hit = widget.renderRoot.elementFromPoint((left + right) / 2 + x, (top + bottom) / 2 + y);
      expect(hit === button, `hit at ${x}, ${y}`).to.be.true;
    }
  });
});

describe('the focus ring', () => {
  const look = (stop: HTMLElement): void => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
    expect(outlineStyle, nameOf(stop)).to.equal('solid');
    expect(parseFloat(outlineWidth), nameOf(stop)).to.be.at.least(2);
    expect(contrast(outlineColor, groundOf(stop)), `${nameOf(stop)}: ${outlineColor}`).to.be.at.least(3);
  };

  for (const scheme of ['light', 'dark'])
    it(`of each tab stop is 2 pixels wide, and stands out from the ground by 3, in ${scheme}`, async function () {
      this.timeout(60_000);
      for (const markup of [...TAGS.map((tag) => open(FULL[tag])), OTHERS[0], SENTENCE, open(long(12))]) {
        const [box] = await shown(markup, scheme);
        expect(await tabThrough(this, box, look), markup).to.be.above(0);
        box.remove();
      }
    });

  it('is there in the panels of help and citation, too', async function () {
    const [box, widget] = await shown(FULL['krk-compare']);
    box.append(document.createElement('button'));
    for (const [opener, least] of [
      ['.help', 4],
      ['[part~="cite"]', 4],
    ] as const) {
      find(widget, opener)!.focus();
      await type(this, 'Enter');
      await until(() => find(widget, 'dialog:popover-open'), 'a panel');
      let stops = 0;
      for (; stops < 20 && find(widget, 'dialog')?.contains(focused()); stops++) {
        look(focused());
        await type(this, 'Tab');
      }
      expect(stops, opener).to.be.at.least(least);
      await until(() => !find(widget, 'dialog'), 'the end of the panel');
    }
  });

  it('is cut off by no box that scrolls', async function () {
    this.timeout(60_000);
    const cut: string[] = [];
    for (const markup of [...TAGS.map((tag) => open(FULL[tag])), open(long(12))]) {
      const [box] = await shown(markup);
      await tabThrough(this, box, (stop) => {
        const { outlineWidth, outlineOffset } = getComputedStyle(stop);
        const out = parseFloat(outlineWidth) + parseFloat(outlineOffset);
        for (const { left, top, right, bottom } of stop.getClientRects()) {
          const by = cutBy(stop, { left: left - out, top: top - out, right: right + out, bottom: bottom + out });
          if (by) cut.push(`${short(markup)}: ${nameOf(stop)} by ${by}`);
        }
      });
      box.remove();
    }
    expect(cut).to.deep.equal([]);
  });

  it('is drawn in forced colours, in one that is told from the ground', async function () {
    this.timeout(60_000);
    await emulate(this, { 'forced-colors': 'active' });
    for (const tag of TAGS) {
      const [box] = await shown(open(FULL[tag]));
      await tabThrough(this, box, look);
      box.remove();
    }
  });
});

/** The pixels of an element as the window shows them. */
async function pixelsOf(element: Element): Promise<string> {
  element.scrollIntoView({ block: 'start' });
  await frames(3);
  const { left, top, width, height } = element.getBoundingClientRect();
  const clip = { x: left + scrollX, y: top + scrollY, width, height };
  return await executeServerCommand('krk-screenshot', { clip });
}

/** What marks the value where a walk stands. */
const marks = (widget: Widget): Element[] =>
  [...all(widget, '.current'), ...all(widget, '.mark')].filter((mark) => mark.checkVisibility());

/** Whether a mark is seen: by a line of its own that is told from the ground. */
function expectDrawn(mark: Element): void {
  const { outlineStyle, outlineWidth, outlineColor, borderTopWidth, borderTopColor, stroke, strokeWidth } =
    getComputedStyle(mark);
  const { width, height } = mark.getBoundingClientRect();
  expect(Math.min(width, height), nameOf(mark)).to.be.above(0);
  const [line, colour] = mark.matches('path')
    ? [strokeWidth, stroke]
    : mark.matches('.mark')
      ? [borderTopWidth, borderTopColor]
      : [outlineStyle === 'solid' ? outlineWidth : '0', outlineColor];
  expect(parseFloat(line), nameOf(mark)).to.be.at.least(2);
  expect(contrast(colour, groundOf(mark)), `${nameOf(mark)}: ${colour}`).to.be.at.least(3);
}

/** Where a value is marked: at its row, at its label, at its piece of a ring, on the line. */
const MARKED: Readonly<Record<string, readonly string[]>> = {
  'krk-budget-share': ['li', 'path'],
  'krk-timeline': ['i'],
  'krk-compare': ['li'],
  'krk-breakdown': ['li', 'path'],
  'krk-ratio': ['p'],
};

describe('the mark of the current value', () => {
  for (const colours of ['colours of the page', 'forced colours'])
    for (const tag of PICTURES)
      it(`is drawn in <${tag}>, and gone when the focus leaves, in ${colours}`, async function () {
        if (colours === 'forced colours') await emulate(this, { 'forced-colors': 'active' });
        const [box, widget] = await shown(FULL[tag]);
        const stage = find(widget, '.stage')!;
        box.style.width = '600px';
        await frames(3);
        const untouched = await pixelsOf(stage);
        const keys = await entered(widget);
        expect(marks(widget).map(nameOf), 'before the first step').to.deep.equal([]);
        const entering = await pixelsOf(stage);
        press(keys, 'ArrowRight');
        await until(() => marks(widget).length, 'a mark');
        expect(marks(widget).map(({ localName }) => localName)).to.include.members([...MARKED[tag]!]);
        for (const mark of marks(widget)) expectDrawn(mark);
        expect((await pixelsOf(stage)) === entering, 'the same pixels at a value').to.be.false;
        keys.blur();
        await until(() => !marks(widget).length, 'the end of the mark');
        await frames(2);
        // WebKitGTK smooths a few letters otherwise when it paints a part anew.
        if (!navigator.userAgent.includes('Chrome/') && !navigator.userAgent.includes('Firefox/')) return;
        expect((await pixelsOf(stage)) === untouched, 'the pixels of before').to.be.true;
      });

  it('is in the dark told from the ground as well', async () => {
    for (const tag of PICTURES) {
      const [, widget] = await shown(FULL[tag], 'dark');
      press(await entered(widget), 'ArrowRight');
      await until(() => marks(widget).length, 'a mark');
      for (const mark of marks(widget)) expectDrawn(mark);
    }
  });

  it('goes along with every step: one value at a time, and each that is read', async () => {
    const unmarked: string[] = [];
    for (const markup of [...PICTURES.map((tag) => FULL[tag]), OTHERS[0], OTHERS[1]]) {
      const [, widget] = await shown(markup);
      const keys = await entered(widget);
      const places = new Set<string>();
      for (const [row] of all(widget, 'tbody tr').entries()) {
        press(keys, 'ArrowRight');
        await frames(2);
        const current = all(widget, '.current');
        expect(new Set(current.map(({ dataset }) => dataset.row)).size, short(markup)).to.be.at.most(1);
        if (!marks(widget).length) unmarked.push(`${short(markup)}, row ${row}`);
        places.add(
          marks(widget)
            .map((mark) => JSON.stringify(mark.getBoundingClientRect()))
            .join(),
        );
      }
      expect(places.size, `${short(markup)}: places`).to.equal(all(widget, 'tbody tr').length);
    }
    expect(unmarked).to.deep.equal([]);
  });
});

describe('forced colours', () => {
  it('that are switched on while a point is marked change the pixels of the line, and the mark stays', async function () {
    const [, widget] = await shown(FULL['krk-timeline']);
    const canvas = await drawn(widget);
    const keys = await entered(widget);
    for (let step = 0; step < 3; step++) press(keys, 'ArrowRight');
    await until(() => marks(widget).length, 'a mark');
    const [mark] = marks(widget);
    const before = canvas.toDataURL();
    const ring = mark!.getBoundingClientRect();
    const told = tidy(find(widget, '.tooltip')?.textContent);
    expect(told).to.contain('2012');
    await emulate(this, { 'forced-colors': 'active' });
    await until(() => canvas.toDataURL() !== before, 'other pixels');
    expect(paintedPixels(canvas)).to.be.above(100);
    expect(marks(widget)).to.have.length(1);
    expect(mark!.getBoundingClientRect()).to.deep.equal(ring);
    expect(tidy(find(widget, '.tooltip')?.textContent)).to.equal(told);
    for (const one of marks(widget)) expectDrawn(one);
    await emulate(this, { 'forced-colors': '' });
    await until(() => canvas.toDataURL() === before, 'the pixels of before');
    expect(marks(widget)).to.have.length(1);
  });
});

describe('reduced motion', () => {
  const LONGEST = 10;
  const longest = (durations: string): number =>
    Math.max(0, ...durations.split(',').map((one) => parseFloat(one) * (one.trim().endsWith('ms') ? 1 : 1000)));

  /** What moves, or would if it changed. */
  function moving(widget: Widget): string[] {
    const running = widget.renderRoot
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0) > LONGEST)
      .map(({ effect }) => nameOf((effect as KeyframeEffect).target!));
    const styled = [widget, ...all(widget, '*')].flatMap((node) =>
      [undefined, '::before', '::after'].flatMap((pseudo) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(node, pseudo);
        const { scrollBehavior } = getComputedStyle(node);
        const isMoving =
          longest(transitionDuration) > LONGEST ||
          (animationName !== 'none' && longest(animationDuration) > LONGEST) ||
          scrollBehavior === 'smooth';
        return isMoving ? [nameOf(node)] : [];
      }),
    );
    return [...running, ...styled];
  }

  it('leaves everything still, also while keys walk and panels open', async function () {
    this.timeout(30_000);
    await emulate(this, { 'prefers-reduced-motion': 'reduce' });
    for (const markup of [...EVERYTHING.map(open), SENTENCE]) {
      const [box, widget] = await place(markup);
      await settled(widget);
      expect(moving(widget), `${short(markup)} as it comes`).to.deep.equal([]);
      if (find(widget, 'canvas')) await drawn(widget);
      expect(moving(widget), short(markup)).to.deep.equal([]);
      if (find(widget, '.keys')) {
        const keys = await entered(widget);
        for (const key of ['ArrowRight', 'End', '[', 'ArrowDown']) {
          press(keys, key);
          await frames(1);
          expect(moving(widget), `${short(markup)} at ${key}`).to.deep.equal([]);
        }
        keys.blur();
      }
      for (const opener of all(widget, '.help, [part~="cite"]')) {
        opener.click();
        await until(() => find(widget, 'dialog:popover-open'), 'a panel');
        expect(moving(widget), `${short(markup)} with a panel`).to.deep.equal([]);
        find<HTMLDialogElement>(widget, 'dialog')!.hidePopover();
        await until(() => !find(widget, 'dialog'), 'the end of the panel');
      }
      box.remove();
    }
  });
});

/** Texts that are there and can't be seen, since something cuts them off for good, or they stand outside their element. */
function cutOff(widget: Widget): string[] {
  const room = widget.getBoundingClientRect();
  const texts = document.createNodeIterator(widget.renderRoot, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || !parent.checkVisibility()) continue;
    if (parent.closest('.hidden, .out, style, defs, [hidden]')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const inTable = parent.closest('.scroll, #table') !== null;
    for (const box of range.getClientRects()) {
      const by = cutBy(parent, box, (overflow) => overflow === 'hidden' || overflow === 'clip');
      const isOut = !inTable && (box.left < room.left - 1 || box.right > room.right + 1);
      if (by || isOut) found.push(`${tidy(node.textContent).slice(0, 30)} in ${nameOf(parent)} ${by}`);
    }
  }
  return found;
}

/** Boxes that scroll sideways, but the one around a table. */
const sideways = (widget: Widget): string[] =>
  all(widget, '*:not(svg, svg *)')
    .filter((node) => node.checkVisibility() && !node.closest('.scroll, #table:not(:has(.scroll)), .hidden, textarea'))
    .filter((node) => getComputedStyle(node).overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1)
    .map(nameOf);

describe('a window of 320 × 256 pixels, which is one of 1280 × 1024 at 400 %', () => {
  const small = async (test: Mocha.Context): Promise<void> => {
    afterwards(() => executeServerCommand('krk-viewport', { width: 800, height: 600 }));
    if (!(await executeServerCommand('krk-viewport', { width: 320, height: 256 }))) test.skip();
    await until(() => innerWidth === 320, 'a small window');
  };

  it('is scrolled downwards only; a wide table sideways in a box of its own', async function () {
    this.timeout(30_000);
    await small(this);
    const page = document.scrollingElement!;
    for (const markup of [...EVERYTHING, ...EVERYTHING.map(open), SENTENCE, `<krk-report>${json}</krk-report>`]) {
      const [box, widget] = await shown(markup);
      const inside = [widget, ...cardsOf(widget)];
      await Promise.all(inside.map(settled));
      await frames(2);
      expect(page.scrollWidth, short(markup)).to.be.at.most(page.clientWidth);
      for (const one of inside) {
        expect(cutOff(one), short(markup)).to.deep.equal([]);
        expect(sideways(one), short(markup)).to.deep.equal([]);
      }
      box.remove();
    }
  });

  it('holds the wide table of six columns in that box, with every column in reach', async function () {
    await small(this);
    const [, widget] = await shown(open(lines(['Pierwszy', 'Drugi', 'Trzeci', 'Czwarty', 'Piąty', 'Szósty'], 12)));
    const scrolling = find(widget, '.scroll')!;
    expect(scrolling.scrollWidth).to.be.above(scrolling.clientWidth);
    scrolling.scrollLeft = scrolling.scrollWidth;
    const last = all(widget, 'thead th').at(-1)!.getBoundingClientRect();
    expect(last.right).to.be.at.most(scrolling.getBoundingClientRect().right + 1);
  });

  it('holds the panels of help and citation, which scroll downwards only', async function () {
    await small(this);
    const [, widget] = await shown(FULL['krk-compare']);
    for (const opener of ['.help', '[part~="cite"]']) {
      find(widget, opener)!.click();
      await until(() => find(widget, 'dialog:popover-open'), 'a panel');
      const dialog = find<HTMLDialogElement>(widget, 'dialog')!;
      const { left, right, top, bottom } = dialog.getBoundingClientRect();
      expect([left >= 0, right <= 320, top >= 0, bottom <= 256], opener).to.deep.equal([true, true, true, true]);
      expect(dialog.scrollWidth, opener).to.be.at.most(dialog.clientWidth);
      dialog.hidePopover();
      await until(() => !find(widget, 'dialog'), 'the end of the panel');
    }
  });
});

describe('text twice as large', () => {
  for (const width of [320, 800])
    it(`is all there, in a room of ${width} pixels`, async () => {
      const { style } = document.documentElement;
      style.fontSize = '200%';
      afterwards(() => style.removeProperty('font-size'));
      for (const markup of [...EVERYTHING.map(open), SENTENCE]) {
        const [box, widget] = await shown(markup);
        box.style.width = `${width}px`;
        await frames(4);
        expect(parseFloat(getComputedStyle(find(widget, '.frame') ?? widget).fontSize)).to.equal(32);
        expect(cutOff(widget), short(markup)).to.deep.equal([]);
        expect(sideways(widget), short(markup)).to.deep.equal([]);
        box.remove();
      }
    });
});

describe('more contrast', () => {
  const MUTED =
    '[part~="source"], .tool, thead th, .plot ~ .axis, .zero, .date, .ends, .rows .remainder, .stat > [part~="label"]';
  const LINES = '.baseline, .ring .rest, .icons .rest, .around';

  it('makes what is quiet as strong as the text: words, lines, and the line on a canvas', async function () {
    this.timeout(30_000);
    await emulate(this, { 'prefers-contrast': 'no-preference' });
    for (const tag of TAGS) {
      for (const scheme of ['light', 'dark']) {
        const [box, widget] = await shown(open(FULL[tag]), scheme);
        const text = getComputedStyle(find(widget, '.frame')!).color;
        const quiet = (): string[] => [
          ...all(widget, MUTED).map((node) => getComputedStyle(node).color),
          ...all(widget, LINES).map((node) => getComputedStyle(node).stroke),
        ];
        expect(quiet(), 'before').not.to.include(text);
        expect(quiet().length).to.be.above(3);
        const canvas = find<HTMLCanvasElement>(widget, 'canvas');
        const before = canvas?.toDataURL();
        await emulate(this, { 'prefers-contrast': 'more' });
        await until(() => quiet().every((colour) => colour === text), `stronger colours in ${tag}, ${scheme}`);
        if (canvas) await until(() => canvas.toDataURL() !== before, 'a stronger baseline');
        await emulate(this, { 'prefers-contrast': '' });
        box.remove();
      }
    }
  });
});

describe('without colour', () => {
  const NAMES = ['Szkoły', 'Kluby', 'Świetlice'];

  /** The stretches of a line across its canvas, where it is painted in one colour. */
  function stretchesOf(canvas: HTMLCanvasElement, [red, green, blue]: Rgba): number[] {
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
    const isPainted = (x: number): boolean => {
      for (let y = 0; y < height; y++) {
        const at = (y * width + x) * 4;
        const [r = 0, g = 0, b = 0, alpha = 0] = data.slice(at, at + 4);
        if (alpha > 128 && Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) < 60) return true;
      }
      return false;
    };
    const stretches: number[] = [];
    // Between the first point and the last, which has a ring.
    for (let x = Math.round(width * 0.1), run = 0; x < width * 0.9; x++) {
      run = isPainted(x) ? run + 1 : 0;
      if (run === 1) stretches.push(0);
      if (run) stretches[stretches.length - 1] = run;
    }
    return stretches;
  }

  it('series are told apart by their strokes, in the legend as on the canvas', async () => {
    const [box, widget] = await place(lines(NAMES, 60));
    const colours = ['rgb(200, 0, 0)', 'rgb(0, 130, 0)', 'rgb(0, 0, 220)'];
    colours.forEach((colour, index) => {
      box.style.setProperty(`--krk-color-${index + 1}`, colour);
    });
    await settled(widget);
    const canvas = await drawn(widget);
    const before = all(widget, '.legend > li').map((item) => getComputedStyle(item, '::before'));
    expect(before.map(({ borderBlockStartStyle }) => borderBlockStartStyle)).to.deep.equal([
      'solid',
      'dashed',
      'dotted',
    ]);
    for (const { borderBlockStartWidth, inlineSize } of before) {
      expect(parseFloat(borderBlockStartWidth)).to.be.at.least(2);
      expect(parseFloat(inlineSize)).to.be.at.least(16);
    }
    const [solid, dashed, dotted] = colours.map((colour) => stretchesOf(canvas, painted(colour)));
    expect(solid, 'one stroke without gaps').to.have.length(1);
    expect(dashed!.length, 'dashes').to.be.above(10);
    expect(dotted!.length, 'dots: more, and shorter').to.be.above(dashed!.length * 1.5);
    expect(Math.max(...dotted!)).to.be.below(Math.max(...dashed!));
  });

  it('series have their names at their last points', async () => {
    const [, widget] = await shown(lines(NAMES, 12));
    const last = all(widget, '.values .last')
      .filter((label) => label.checkVisibility())
      .map((label) => tidy(label.textContent));
    expect(last).to.deep.equal(NAMES.map((name, index) => `${name}: ${(index + 1) * 10}`));
  });

  it('parts of a ring have keys that show their place in it', async () => {
    for (const [markup, count] of [
      [FULL['krk-breakdown'], 4],
      [FULL['krk-budget-share'], 2],
    ] as const) {
      const [, widget] = await shown(markup);
      const keys = all<SVGSVGElement>(widget, '.legend > li > svg.key');
      expect(keys, markup).to.have.length(count);
      expect(new Set(keys.map((key) => key.querySelector('path')?.getAttribute('d'))).size).to.equal(count);
      for (const key of keys) {
        expect(key.getBoundingClientRect().width).to.be.at.least(12);
        expect(key.querySelector('circle'), 'the whole around it').to.exist;
        const { fill } = getComputedStyle(key.querySelector('path')!);
        if (!fill.startsWith('url')) expect(fill).not.to.equal(getComputedStyle(key.querySelector('circle')!).fill);
      }
    }
  });
});

describe('on paper', () => {
  /** Every element, as it is printed. */
  async function sheets(test: Mocha.Context, markups: readonly string[]): Promise<Widget[]> {
    // An engine that can't print is asked before all is made for it.
    if (!(await executeServerCommand('krk-print', false))) test.skip();
    const widgets: Widget[] = [];
    for (const markup of markups) widgets.push((await shown(markup))[1]);
    await printed(test);
    await frames(3);
    return widgets;
  }
  const many = Array.from({ length: 14 }, (_, index) => `Bardzo długa nazwa ${index}`);

  const wide = lines(many, 12);
  const tables = [...EVERYTHING, long(40), wide].flatMap((markup) => [markup, open(markup)]);

  it('tables stand with all their rows, whether they were open or not', async function () {
    this.timeout(30_000);
    for (const [index, widget] of (await sheets(this, tables)).entries()) {
      const name = short(tables[index]!);
      const sheet = find(widget, 'table')!;
      expect(sheet.checkVisibility(), name).to.be.true;
      const scrolling = find(widget, '.scroll') ?? find(widget, '#table')!;
      expect(scrolling.clientHeight, name).to.be.at.least(Math.floor(sheet.offsetHeight));
    }
  });

  it('tables stand with all their columns: what scrolls on a screen is cut off on paper', async function () {
    this.timeout(30_000);
    const cut: string[] = [];
    for (const widget of await sheets(this, tables))
      for (const cell of all(widget, 'thead th, tr:last-child > *')) {
        const by = cutBy(cell, cell.getBoundingClientRect());
        if (by) cut.push(`${nameOf(cell)} by ${by}`);
      }
    expect(cut).to.deep.equal([]);
  });

  it('addresses stand behind their links', async function () {
    for (const widget of await sheets(this, EVERYTHING)) {
      const links = all<HTMLAnchorElement>(widget, '[part~="source"] a');
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
        'https://example.org/r',
        'https://example.org/l',
      ]);
      for (const link of links) {
        expect(link.checkVisibility()).to.be.true;
        expect(getComputedStyle(link, '::after').content).to.equal(`" (${link.getAttribute('href')})"`);
      }
    }
  });

  it('no button is printed', async function () {
    for (const widget of await sheets(this, [...EVERYTHING, ...EVERYTHING.map(open), SENTENCE]))
      for (const button of all(widget, 'button'))
        // What sorts a column holds its name, too.
        expect(button.checkVisibility(), nameOf(button)).to.equal(button.closest('th') !== null);
  });

  it('no arrow of sorting is printed, and no line under what sorts', async function () {
    const [, widget] = await shown(open(long(12)));
    const [first, second] = all<HTMLButtonElement>(widget, 'th > button');
    expect(getComputedStyle(second!, '::after').content, 'on screen').to.contain('\u2195');
    first!.click();
    await settled(widget);
    expect(getComputedStyle(first!, '::after').content, 'on screen').to.contain('\u2191');
    await printed(this);
    for (const button of [first!, second!]) {
      expect(getComputedStyle(button, '::after').content).to.be.oneOf(['none', 'normal', '""']);
      expect(getComputedStyle(button).textDecorationLine).to.equal('none');
      expect(tidy(button.textContent)).not.to.equal('');
    }
  });
});
