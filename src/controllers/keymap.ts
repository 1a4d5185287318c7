/** What a key does while the picture has the focus. */
export type WalkAction =
  | 'next'
  | 'previous'
  | 'nextSeries'
  | 'previousSeries'
  | 'first'
  | 'last'
  | 'lowest'
  | 'highest'
  | 'repeat'
  | 'more'
  | 'sound'
  | 'slower'
  | 'faster'
  | 'help'
  | 'leave';

/**
 * The one list of keys: the handler, the help panel and docs/ACCESSIBILITY.md read it. Keys as `KeyboardEvent.key` names
 * them; letters in lower case.
 */
export const KEYMAP: Readonly<Record<string, WalkAction>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'nextSeries',
  ArrowUp: 'previousSeries',
  Home: 'first',
  End: 'last',
  '[': 'lowest',
  ']': 'highest',
  r: 'repeat',
  m: 'more',
  s: 'sound',
  '-': 'slower',
  '+': 'faster',
  h: 'help',
  Escape: 'leave',
};

/** What stands on keys that aren't called by it. */
const CAPS: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
  '-': '−',
};

/** A key as it is written on it. */
export const capOf = (key: string): string => CAPS[key] ?? (key.length > 1 ? key : key.toUpperCase());

/** Where the Latin letters and brackets are on a keyboard that writes others. */
const LATIN: Readonly<Record<string, string>> = { BracketLeft: '[', BracketRight: ']' };

/**
 * What a key press asks for. A shortcut of the browser, of the system or of a screen reader is none of ours. A key that
 * writes another alphabet counts by its place: on a Ukrainian keyboard R is "к".
 */
export function actionOf(event: KeyboardEvent): WalkAction | undefined {
  const { key, code, ctrlKey, metaKey, altKey } = event;
  // On some keyboards brackets are written with AltGr, which is Ctrl and Alt to Windows, or with Option.
  if (metaKey || (altKey ? !/^[[\]]$/.test(key) : ctrlKey)) return undefined;
  // Beyond Latin letters: what AltGr writes (ś, µ) is meant as it is.
  const latin = key > '\u036f' ? (LATIN[code] ?? code.replace('Key', '')) : key;
  return KEYMAP[latin] ?? KEYMAP[latin.toLowerCase()];
}
