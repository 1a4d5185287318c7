import { expect } from '@open-wc/testing';
import '../src/index.js';
import { FULL, OTHERS, place, SENTENCE, TAGS } from './support/full.js';
import { json } from './support/small-report.js';
import { all, cardsOf, drawn, find, frames, settled, type Widget } from './support/widgets.js';

const LONG = 'Konstantynopolitańczykowianeczka najniebezpieczniejszych pięćdziesięciogroszówkach przeciwdeszczowych';
const long = (markup: string): string =>
  markup
    .replace(/label="[^"]*"/, `label="${LONG}"`)
    .replace(/heading="[^"]*"/, '')
    .replace(/(values|parts)="[^":]*/, `$1="${LONG}`)
    .replace('>', ` description="${LONG}" with-table-open>`);

const nameOf = (node: Element): string =>
  `${node.localName}.${node.getAttribute('class')} ${node.textContent.slice(0, 20)}`;

/** What is shown beyond the room of an element: tables scroll in a box of their own. */
function outside(widget: Widget): string[] {
  const { left, right } = widget.getBoundingClientRect();
  return all(widget, '*:not(#table *, .hidden, .out, canvas, pattern, pattern *)')
    .filter((node) => node.checkVisibility())
    .filter((node) => {
      const box = node.getBoundingClientRect();
      return box.right > right + 0.5 || box.left < left - 0.5;
    })
    .map(
      (node) =>
        `${nameOf(node)} ${Math.round(node.getBoundingClientRect().left - left)}–${Math.round(node.getBoundingClientRect().right - left)}`,
    );
}

/** Pieces of text that lie over one another. */
function overlapping(widget: Widget): string[] {
  const texts = all(widget, '[part="label"], [part="value"], .amount, .ends > span, .ends text, .number').filter(
    (node) => node.checkVisibility(),
  );
  const boxes = texts.map((node) => [node, node.getBoundingClientRect()] as const);
  return boxes.flatMap(([one, a], index) =>
    boxes
      .slice(index + 1)
      .filter(([other]) => !one.contains(other) && !other.contains(one))
      .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
      .map(([other]) => `${nameOf(one)} / ${nameOf(other)}`),
  );
}

/** Text that a box with a height of its own cuts off. */
const cutOff = (widget: Widget): string[] =>
  all(widget, '.frame *:not(#table, #table *, .hidden, svg *, canvas)')
    .filter((node) => node.checkVisibility() && getComputedStyle(node).overflowY !== 'visible')
    .filter((node) => node.scrollHeight > node.clientHeight + 1)
    .map(nameOf);

/** Numbers that are broken over two lines: "7 na 1" above "0" says something else. */
const broken = (widget: Widget): string[] =>
  all(widget, '.words [part="value"], .amount [part="value"], .hero [part="value"], .legend [part="value"]').flatMap(
    (value) => {
      const nodes = document.createNodeIterator(value, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        for (const { index, 0: digits } of (node.textContent ?? '').matchAll(/\d[\d\u00a0,.]*/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + digits.trimEnd().length);
          const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (tops.size > 1) found.push(value.textContent);
        }
      }
      return found;
    },
  );

async function inRoom(markup: string, width: number, size: number, style = ''): Promise<Widget> {
  const [box, widget] = await place(markup);
  box.style.cssText = `width: ${width}px; font-size: ${size}px; ${style}`;
  await settled(widget);
  if (find(widget, 'canvas')) await drawn(widget);
  await frames(3);
  return widget;
}

const MARKUPS = [...TAGS.map((tag) => FULL[tag]), ...OTHERS];

describe('narrow rooms', () => {
  for (const width of [200, 320]) {
    for (const size of [16, 32]) {
      it(`${width} pixels, letters of ${size}: nothing sticks out, is cut off or lies over another`, async () => {
        for (const markup of MARKUPS) {
          const widget = await inRoom(long(markup), width, size);
          expect(widget.scrollWidth, markup.slice(0, 60)).to.be.at.most(widget.clientWidth);
          expect(outside(widget), markup.slice(0, 60)).to.deep.equal([]);
          expect(cutOff(widget), markup.slice(0, 60)).to.deep.equal([]);
        }
      });
    }
  }

  it('each width from 200 to 900 pixels: no label of a picture lies over another, and no number breaks', async () => {
    const money =
      '<krk-compare values="Budżet obywatelski: 46 mln; Organizacje: ponad 138,5 mln" unit="PLN" label="Wydatki"></krk-compare>';
    const long = '<krk-ratio value="ok. 1 200" of="2 534" label="Długie"></krk-ratio>';
    for (const markup of [
      ...OTHERS,
      ...TAGS.filter((tag) => tag !== 'krk-timeline').map((tag) => FULL[tag]),
      money,
      long,
    ]) {
      const widget = await inRoom(markup, 900, 16);
      for (let width = 200; width <= 900; width += 50) {
        widget.parentElement!.style.width = `${width}px`;
        expect(overlapping(widget), `${width}: ${markup.slice(0, 60)}`).to.deep.equal([]);
        expect(outside(widget), `${width}: ${markup.slice(0, 60)}`).to.deep.equal([]);
        expect(broken(widget), `${width}: ${markup.slice(0, 60)}`).to.deep.equal([]);
      }
    }
  });

  it('with the spacing of text that readers may ask for (WCAG 1.4.12), nothing sticks out or is cut off', async () => {
    for (const markup of MARKUPS) {
      const widget = await inRoom(markup, 320, 16);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      widget.shadowRoot!.adoptedStyleSheets.push(sheet);
      await frames(3);
      expect(outside(widget), markup.slice(0, 60)).to.deep.equal([]);
      expect(cutOff(widget), markup.slice(0, 60)).to.deep.equal([]);
      expect(overlapping(widget), markup.slice(0, 60)).to.deep.equal([]);
      widget.shadowRoot!.adoptedStyleSheets.pop();
    }
  });

  it('a report in 200 and 320 pixels: its cards stand below one another, and none sticks out', async () => {
    for (const width of [200, 320]) {
      const report = await inRoom(`<krk-report lang="pl">${json}</krk-report>`, width, 16);
      const cards = cardsOf(report);
      await Promise.all(cards.map(settled));
      expect(cards).to.have.length.above(3);
      for (const card of cards) expect(outside(card), `${width}: ${card.localName}`).to.deep.equal([]);
      expect(outside(report), String(width)).to.deep.equal([]);
      const tops = cards.map((card) => card.getBoundingClientRect().top);
      expect(tops).to.deep.equal([...new Set(tops)].sort((a, b) => a - b));
    }
  });

  it('a figure in a sentence makes no line wider than its room', async () => {
    for (const [width, size] of [
      [200, 16],
      [320, 24],
    ] as const) {
      const widget = await inRoom(SENTENCE, width, size);
      const line = widget.parentElement!;
      expect(line.scrollWidth, String(width)).to.be.at.most(line.clientWidth);
    }
  });
});
