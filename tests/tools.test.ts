import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../src/index.js';
import { FULL, OTHERS, place, SENTENCE, SOURCE, TAGS } from './support/full.js';
import { json } from './support/small-report.js';
import { all, cardsOf, parts, settled, widgetsIn } from './support/widgets.js';

describe('tools', () => {
  it('are at least 24 pixels in both directions', async () => {
    for (const tag of TAGS) {
      const [, widget] = await place(FULL[tag]);
      await settled(widget);
      expect(parts(widget, 'cite')).to.deep.equal(['Cytuj']);
      expect(all(widget, 'button')).to.have.length(2);
      for (const button of all(widget, 'button')) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height), tag).to.be.at.least(24);
      }
    }
  });

  /** What Tab reaches in a box, by what is read on it; the elements' own order is the order of reading. */
  async function tabStops(test: Mocha.Context, box: HTMLElement): Promise<string[]> {
    const start = document.createElement('button');
    const end = document.createElement('button');
    box.prepend(start);
    box.append(end);
    start.focus();
    const reached: string[] = [];
    for (let step = 0; step < 20; step++) {
      if (!(await executeServerCommand('krk-chord', ['Tab']))) test.skip();
      if (document.activeElement === end) break;
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      reached.push(active?.querySelector('table') ? 'table' : (active?.textContent.trim() ?? 'nothing'));
    }
    expect(document.activeElement, 'what comes after').to.equal(end);
    return reached;
  }

  const TOOLS = ['Raport', 'CC0', 'Tabela', 'Cytuj'];
  for (const [title, markup, stops] of [
    ...TAGS.map((tag) => [tag, FULL[tag], TOOLS] as const),
    ['krk-timeline with a long table', FULL['krk-timeline'].replace('>', ' with-table-open>'), [...TOOLS, 'table']],
    ['krk-breakdown of sets in sets', OTHERS[0], TOOLS],
    ['krk-cite', SENTENCE, ['źródło']],
    [
      'krk-stat without tools',
      `<krk-stat value="5" label="L" without-table without-source without-cite ${SOURCE}></krk-stat>`,
      [],
    ],
    ['krk-report', `<krk-report section="b">${json}</krk-report>`, ['Tabela', 'Cytuj', 'Tabela', 'Cytuj', 'Raport']],
    [
      'krk-report around an element',
      `<krk-report>${json}<krk-stat figure="a.staff"></krk-stat></krk-report>`,
      ['Raport', 'Tabela', 'Cytuj'],
    ],
  ] as const) {
    it(`are reached by Tab in the order in which they are read, and nothing else is: ${title}`, async function () {
      const [box, widget] = await place(markup);
      await Promise.all([widget, ...widgetsIn(box)].map(settled));
      // A report's cards are there when it is.
      await Promise.all(cardsOf(widget).map(settled));
      const reached = await tabStops(this, box);
      // Engines whose Tab leaves out links by a setting of the system still reach the rest in this order.
      const links = reached.includes('Raport') ? stops : stops.filter((stop) => stop !== 'Raport' && stop !== 'CC0');
      expect(reached).to.deep.equal(links);
    });
  }
});
