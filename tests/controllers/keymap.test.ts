import { expect } from '@open-wc/testing';
import { actionOf, KEYMAP, type WalkAction } from '../../src/controllers/keymap.js';

/** What a press of a key asks for, as a browser tells of it. */
function press(key: string, more: KeyboardEventInit = {}): WalkAction | undefined {
  const event = new KeyboardEvent('keydown', { key, ...more });
  // WebKit makes no event with AltGr by itself.
  if (more.modifierAltGraph) event.getModifierState = (modifier) => modifier === 'AltGraph';
  return actionOf(event);
}

/** Every key that is ours, and where it is on an English keyboard. */
const KEYS: readonly [key: string, code: string, action: WalkAction][] = [
  ['ArrowRight', 'ArrowRight', 'next'],
  ['ArrowLeft', 'ArrowLeft', 'previous'],
  ['ArrowDown', 'ArrowDown', 'nextSeries'],
  ['ArrowUp', 'ArrowUp', 'previousSeries'],
  ['Home', 'Home', 'first'],
  ['End', 'End', 'last'],
  ['[', 'BracketLeft', 'lowest'],
  [']', 'BracketRight', 'highest'],
  ['r', 'KeyR', 'repeat'],
  ['m', 'KeyM', 'more'],
  ['s', 'KeyS', 'sound'],
  ['-', 'Minus', 'slower'],
  ['+', 'Equal', 'faster'],
  ['h', 'KeyH', 'help'],
  ['Escape', 'Escape', 'leave'],
];
const isBracket = (key: string): boolean => key === '[' || key === ']';
const LETTERS = KEYS.filter(([key]) => /^[a-z]$/.test(key));

describe('actionOf', () => {
  it('knows each key', () => {
    for (const [key, code, action] of KEYS) expect(press(key, { code }), key).to.equal(action);
    expect(Object.keys(KEYMAP)).to.have.members(KEYS.map(([key]) => key));
  });

  it('knows them by what they write, wherever they are', () => {
    expect(press('m', { code: 'Semicolon' })).to.equal('more');
    expect(press('+', { code: 'NumpadAdd' })).to.equal('faster');
    expect(press('-', { code: 'NumpadSubtract' })).to.equal('slower');
    // A key of a French keyboard that is A on an English one.
    expect(press('q', { code: 'KeyA' })).to.equal(undefined);
    for (const [key, , action] of KEYS) expect(press(key), `${key} without a place`).to.equal(action);
  });

  it('takes capital letters for small ones', () => {
    for (const [key, code, action] of LETTERS) {
      const capital = key.toUpperCase();
      expect(press(capital, { code, shiftKey: true }), `Shift ${key}`).to.equal(action);
      expect(press(capital, { code, modifierCapsLock: true }), `Caps Lock ${key}`).to.equal(action);
    }
  });

  it('leaves shortcuts of the browser, of the system and of screen readers alone', () => {
    for (const [key, code] of KEYS.filter(([key]) => !isBracket(key)))
      for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
        expect(press(key, { code, [modifier]: true }), `${modifier} ${key}`).to.equal(undefined);
        expect(press(key, { code, [modifier]: true, shiftKey: true }), `${modifier} Shift ${key}`).to.equal(undefined);
      }
    for (const [key, code] of LETTERS)
      expect(press(key, { code, ctrlKey: true, altKey: true }), `Ctrl Alt ${key}`).to.equal(undefined);
    expect(press('ArrowRight', { altKey: true, ctrlKey: true })).to.equal(undefined);
  });

  it('takes the brackets that AltGr writes', () => {
    // Windows tells of AltGr as of Ctrl and Alt, others of AltGr alone.
    for (const both of [{ ctrlKey: true, altKey: true }, {}]) {
      expect(press('[', { code: 'Digit8', modifierAltGraph: true, ...both })).to.equal('lowest');
      expect(press(']', { code: 'Digit9', modifierAltGraph: true, ...both })).to.equal('highest');
    }
  });

  it('takes brackets with whatever they are written, and leaves Ctrl and Cmd with them, which go back and forward', () => {
    for (const [key, , action] of KEYS.filter(([key]) => isBracket(key)))
      for (const held of [{ altKey: true }, { ctrlKey: true, altKey: true }]) {
        // On a German keyboard of a Mac, with Option.
        const code = key === '[' ? 'Digit5' : 'Digit6';
        expect(press(key, { code, ...held }), `${JSON.stringify(held)} ${key}`).to.equal(action);
        expect(press(key, { code, ...held, shiftKey: true }), `${JSON.stringify(held)} Shift ${key}`).to.equal(action);
      }
    for (const key of ['[', ']'])
      for (const held of [{ ctrlKey: true }, { metaKey: true }])
        expect(press(key, held), `${JSON.stringify(held)} ${key}`).to.equal(undefined);
  });

  it('leaves the letters that AltGr writes alone, which are of no other alphabet', () => {
    for (const [key, code] of [
      ['ś', 'KeyS'],
      ['µ', 'KeyM'],
      ['®', 'KeyR'],
    ] as const)
      expect(press(key, { code, modifierAltGraph: true }), key).to.equal(undefined);
  });

  it('takes a key that writes another alphabet by its place', () => {
    const cases: [key: string, code: string, action: WalkAction][] = [
      ['к', 'KeyR', 'repeat'],
      ['ь', 'KeyM', 'more'],
      ['і', 'KeyS', 'sound'],
      ['ы', 'KeyS', 'sound'],
      ['р', 'KeyH', 'help'],
      ['х', 'BracketLeft', 'lowest'],
      ['ї', 'BracketRight', 'highest'],
      ['ъ', 'BracketRight', 'highest'],
      ['ρ', 'KeyR', 'repeat'],
    ];
    for (const [key, code, action] of cases) {
      expect(press(key, { code }), key).to.equal(action);
      expect(press(key.toUpperCase(), { code, shiftKey: true }), `Shift ${key}`).to.equal(action);
      expect(press(key, { code, ctrlKey: true }), `Ctrl ${key}`).to.equal(undefined);
    }
  });

  it('asks for nothing where another alphabet has no key of ours', () => {
    for (const [key, code] of [
      ['ф', 'KeyA'],
      ['ж', 'Semicolon'],
      ['є', 'Quote'],
      ['ґ', 'Backslash'],
      ['№', 'Digit3'],
      ['я', ''],
    ] as const)
      expect(press(key, { code }), key).to.equal(undefined);
  });

  it('asks for nothing on any other key', () => {
    const others = [
      ...[
        'Tab',
        'Enter',
        ' ',
        'Backspace',
        'Delete',
        'PageUp',
        'PageDown',
        'F1',
        'Shift',
        'Control',
        'Alt',
        'AltGraph',
      ],
      ...['a', 'Z', '0', '9', '=', '_', '{', '}', '(', '?', '/', '*', ','],
      ...['Dead', 'Process', 'Unidentified', 'CapsLock', 'ContextMenu', ''],
    ];
    for (const key of others) expect(press(key), key).to.equal(undefined);
  });
});
