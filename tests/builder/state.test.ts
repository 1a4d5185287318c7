import { expect } from '@open-wc/testing';
import { firstState, readState, widthOf, writeState, type State } from '../../src/builder/state.js';
import { DESTINATIONS, type DestinationId } from '../../src/embed/destinations.js';

const CHOSEN: readonly Partial<State>[] = [
  {},
  { figure: 'office.staff' },
  { figure: 'office.staff', where: 'moodle', kind: 'blockquote', scheme: 'dark', width: 320 },
  { language: 'en', told: 'en' },
  { language: 'uk', told: 'pl', figure: 'office.mail' },
  { origin: 'typed', tag: 'krk-ratio', attributes: { value: 'prawie 70%', label: 'A & B; "C"=d', nested: 'x' } },
  { origin: 'address', attributes: { src: 'https://example.org/a.csv?b=c&d=ę', filter: 'Kod=1; Rok=2024' } },
  ...Object.keys(DESTINATIONS).map((where) => ({ where: where as DestinationId })),
];

describe('what was chosen, in the address', () => {
  for (const part of CHOSEN) {
    it(`is read as it was written: ${JSON.stringify(part)}`, () => {
      const state: State = { ...firstState('pl'), ...part };
      // An attribute of another element is none of this one's.
      const { nested: _, ...attributes } = state.attributes;
      expect(readState(writeState(state, 'pl'), 'pl')).to.deep.equal({ ...state, attributes });
    });
  }

  it('holds only what differs from the beginning', () => {
    expect(writeState(firstState('pl'), 'pl')).to.equal('');
    expect(writeState({ ...firstState('pl'), where: 'moodle' }, 'pl')).to.equal('?where=moodle');
    // What was typed is no part of a report's figure.
    expect(writeState({ ...firstState('pl'), figure: 'a.b', attributes: { value: '5' } }, 'pl')).to.equal(
      '?figure=a.b',
    );
  });

  const HOSTILE: Readonly<Record<string, string>> = {
    'markup for an id': '?figure=<img src=x onerror=alert(1)>',
    'a way up': '?figure=../../x',
    'a figure of ten thousand letters': `?figure=${'a'.repeat(10_000)}`,
    'an unknown place': '?where=constructor',
    'a member of every object': '?where=__proto__&lang=__proto__&element=__proto__&kind=toString',
    'another element': '?element=script&from=typed',
    'a kind that is never copied': '?kind=oembed',
    'a width that is none': '?width=1e9',
    'a negative width': '?width=-300',
    'a script for an address': '?from=address&set-src=javascript:alert(1)',
    'data in the address': '?from=address&set-src=data:text/csv,a',
    'an address of this server': '?from=address&set-src=/private.json',
    'a handler': '?from=typed&set-onclick=alert(1)&set-style=color:red&set-class=x',
    'a text that is too long': `?from=typed&set-label=${'a'.repeat(2001)}`,
    'half a percent sign': '?figure=%E0%A4%A&where=%',
  };
  for (const [what, query] of Object.entries(HOSTILE)) {
    it(`says nothing where it holds ${what}`, () => {
      const { origin, ...state } = readState(query, 'pl');
      const { origin: _, ...first } = firstState('pl');
      expect(state).to.deep.equal(first);
      expect(['report', 'typed', 'address']).to.include(origin);
    });
  }

  it('keeps a width between 200 and 900 pixels', () => {
    expect([200, 900, 555.4, 100, 5000, NaN].map(widthOf)).to.deep.equal([200, 900, 555, 200, 900, 600]);
    expect(readState('?width=150', 'pl').width).to.equal(200);
  });
});
