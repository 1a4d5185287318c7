import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../src/index.js';
import { FULL, OTHERS, place, SENTENCE } from './support/full.js';
import { joined as nbsp } from './support/models.js';
import { settled } from './support/widgets.js';

interface AccessibilityNode {
  readonly role?: string;
  readonly name?: string;
  readonly expanded?: boolean;
  readonly children?: readonly AccessibilityNode[];
}

const flat = (node: AccessibilityNode): AccessibilityNode[] => [node, ...(node.children ?? []).flatMap(flat)];

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
    expect(pictures[1]?.replaceAll('\u00a0', ' ')).to.equal(
      'Przesyłki: 1 w 2010 roku, 12 w 2021 roku, wzrost o 1 100%. Wydarzenia: 2 (2012 – 2020).',
    );
    for (let year = 2010; year < 2022; year++)
      expect(texts)
        .to.include(String(year))
        .and.include(String(year - 2009));
    const buttons = nodes.filter(({ role, name }) => role === 'button' && name === 'Tabela');
    expect(buttons.map(({ expanded }) => expanded)).to.deep.equal([false, false, true]);
  });

  it('holds each value of a comparison, of parts and of a ratio as text, before any table is opened', async function () {
    if (!navigator.userAgent.includes('Chrome/')) this.skip();
    const markups = [FULL['krk-compare'], FULL['krk-breakdown'], OTHERS[0], FULL['krk-ratio']];
    const widgets = await Promise.all(markups.map(async (markup) => (await place(markup))[1]));
    await Promise.all(widgets.map(settled));
    const nodes = flat(await executeServerCommand<AccessibilityNode, object>('a11y-snapshot', {}));
    const texts = nodes.filter(({ role }) => role === 'StaticText').map(({ name = '' }) => name.trim());
    // "ponad" and the number are two pieces of one text.
    const told = texts.join(' ').replaceAll(/\s+/g, ' ');
    for (const row of ['Na miejscu 49', 'Elektronicznie ponad 39', 'Telefonicznie −12', 'Listownie brak danych'])
      expect(told).to.contain(row);
    for (const label of ['Przedszkola 136', 'Podstawowe blisko 114', 'Pozostałe ponad 103 (z różnicy)'])
      expect(told).to.contain(label);
    for (const row of ['Wszystkie 681', 'w tym Elektroniczne 162', 'w tym W aplikacji ponad 83'])
      expect(told).to.contain(row);
    expect(told).to.contain('blisko 7 na 10 wniosków');
    expect(told, 'the scale is told in the sentence').to.contain('Skala od −100 do 100');
    const pictures = nodes
      .filter(({ role }) => role === 'image')
      .map(({ name = '' }) => name.replaceAll('\u00a0', ' '));
    expect(pictures, 'bars are told by their rows alone').to.have.length(2);
    expect(pictures[0]).to.match(/^Jednostki, 2024: 433 placówki, w tym .*pozostałe: ponad 103 \(z różnicy\)\.$/);
    expect(pictures[1]).to.equal('Przyjęte, 2024: blisko 7 na 10 wniosków.');
  });

  it('holds a figure in its sentence, and the button beside it with the figure in its name', async function () {
    if (!navigator.userAgent.includes('Chrome/')) this.skip();
    const [, widget] = await place(SENTENCE);
    await settled(widget);
    const nodes = flat(await executeServerCommand<AccessibilityNode, object>('a11y-snapshot', {}));
    const texts = nodes.filter(({ role }) => role === 'StaticText').map(({ name = '' }) => name);
    expect(texts.join('')).to.contain(nbsp('blisko 3 217 osób'));
    const [button] = nodes.filter(({ role }) => role === 'button');
    expect(button?.name).to.equal(`źródło: ${nbsp('blisko 3 217 osób')}`);
  });
});
