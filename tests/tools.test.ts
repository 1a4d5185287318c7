import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../src/index.js';
import { FULL, OTHERS, place, SENTENCE, SOURCE, TAGS } from './support/full.js';
import { json } from './support/small-report.js';
import { all, cardsOf, parts, settled, widgetsIn } from './support/widgets.js';

/** The place over a picture where arrow keys walk through its values. */
const PICTURE = 'slider';
const WALK = [PICTURE, '‹', '›', 'Pomoc'];
/** What there is to press before the table, which has something more to tell only where its sentence leaves it out. */
const BEFORE: Readonly<Record<(typeof TAGS)[number], readonly string[]>> = {
  'krk-stat': [],
  'krk-budget-share': WALK,
  'krk-timeline': ['Więcej', ...WALK],
  'krk-compare': ['Więcej', ...WALK],
  'krk-breakdown': WALK,
  'krk-ratio': WALK,
};
const COPIES = ['Kopiuj tabelę', 'Pobierz CSV'];
/** What there is to press in an open table: heads that sort it where it is long. */
const IN_TABLE: typeof BEFORE = {
  'krk-stat': [],
  'krk-budget-share': COPIES,
  'krk-timeline': ['Okres', 'Wartość', ...COPIES],
  'krk-compare': COPIES,
  'krk-breakdown': COPIES,
  'krk-ratio': COPIES,
};

describe('tools', () => {
  it('are at least 24 pixels in both directions', async () => {
    for (const tag of TAGS) {
      const [, widget] = await place(FULL[tag]);
      await settled(widget);
      expect(parts(widget, 'cite')).to.deep.equal(['Cytuj']);
      const tableButton = all(widget, 'button').find((button) => button.textContent.trim() === 'Tabela')!;
      tableButton.click();
      await widget.updateComplete;
      const buttons = all(widget, 'button');
      expect(
        buttons.map((button) => button.textContent.trim()),
        tag,
      ).to.deep.equal([...BEFORE[tag].filter((stop) => stop !== PICTURE), 'Tabela', ...IN_TABLE[tag], 'Cytuj']);
      for (const control of [...buttons, ...all(widget, '.keys')]) {
        const { width, height } = control.getBoundingClientRect();
        expect(Math.min(width, height), `${tag}: ${control.outerHTML}`).to.be.at.least(24);
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
      const kind = active?.querySelector('table') ? 'table' : active?.getAttribute('role');
      reached.push(kind ?? active?.textContent.trim() ?? 'nothing');
    }
    expect(document.activeElement, 'what comes after').to.equal(end);
    return reached;
  }

  const AFTER = ['Raport', 'CC0', 'Cytuj'];
  for (const [title, markup, stops] of [
    ...TAGS.map((tag) => [tag, FULL[tag], [...BEFORE[tag], 'Tabela', ...AFTER]] as const),
    ...TAGS.map((tag) => {
      // A table of three columns is wider than a narrow room.
      const isWide = ['krk-stat', 'krk-budget-share', 'krk-timeline'].includes(tag);
      const inside = [...(isWide ? ['table'] : []), ...IN_TABLE[tag]];
      return [
        `${tag} with its table open`,
        FULL[tag].replace('>', ' with-table-open>'),
        [...BEFORE[tag], 'Tabela', ...inside, ...AFTER],
      ] as const;
    }),
    ['krk-breakdown of sets in sets', OTHERS[0], [...WALK, 'Tabela', ...AFTER]],
    [
      'krk-breakdown with a description, which has its sentence to tell',
      FULL['krk-breakdown'].replace('>', ' description="Zdanie autora.">'),
      ['Więcej', ...WALK, 'Tabela', ...AFTER],
    ],
    ['krk-ratio of percent, which is one value', OTHERS[3], ['Tabela', ...AFTER]],
    ['krk-cite', SENTENCE, ['źródło']],
    [
      'krk-stat without tools',
      `<krk-stat value="5" label="L" without-table without-source without-cite ${SOURCE}></krk-stat>`,
      [],
    ],
    [
      'krk-report',
      `<krk-report section="b">${json}</krk-report>`,
      [...WALK, 'Tabela', 'Cytuj', ...WALK, 'Tabela', 'Cytuj', 'Raport'],
    ],
    [
      'krk-report around an element',
      `<krk-report>${json}<krk-stat figure="a.staff"></krk-stat></krk-report>`,
      ['Tabela', 'Raport', 'Cytuj'],
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
