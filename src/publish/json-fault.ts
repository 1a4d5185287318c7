/**
 * Where a text stops being JSON. `JSON.parse` only says that it does: its messages differ between engines, and many of
 * V8's carry no position.
 */

const SPACE = /[ \t\n\r]*/y;
const SCALAR =
  /"(?:[ !#-[\]-\u{10FFFF}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** What may stand next. The `first` in a list or object may also be its end. */
type Expected = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'comma' | 'end';

const WORDS: Readonly<Record<Expected, string>> = {
  value: 'a value',
  'first value': 'a value or "]"',
  name: 'a name in double quotes',
  'first name': 'a name in double quotes or "}"',
  colon: '":"',
  comma: '"," or the closing bracket',
  end: 'the end of the file',
};

/** Line and column of an offset, both counted from 1. */
function place(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

function foundAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  if (code === undefined) return 'the end of the file';
  const character = String.fromCodePoint(code);
  return character === '"'
    ? 'a text in quotes that does not belong here, or is not closed on its line'
    : `"${character}"`;
}

/** The first fault in words, or `undefined` in a sound text. */
export function jsonFault(text: string): string | undefined {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
  };
  const after = (): Expected => (open.length ? 'comma' : 'end');

  for (;;) {
    at += match(SPACE).length;
    const next = text[at];
    if (next === undefined && expected === 'end') return undefined;
    const closes = open.at(-1) === '{' ? '}' : ']';
    const mayClose = expected === 'comma' || expected === 'first value' || expected === 'first name';
    let length = 1;
    if (next === closes && mayClose) {
      open.pop();
      expected = after();
    } else if (next === ',' && expected === 'comma') {
      expected = open.at(-1) === '{' ? 'name' : 'value';
    } else if (next === ':' && expected === 'colon') {
      expected = 'value';
    } else if (expected === 'value' || expected === 'first value') {
      if (next === '{' || next === '[') {
        open.push(next);
        expected = next === '{' ? 'first name' : 'first value';
      } else {
        length = match(SCALAR).length;
        if (length) expected = after();
      }
    } else if ((expected === 'name' || expected === 'first name') && next === '"') {
      length = match(SCALAR).length;
      if (length) expected = 'colon';
    } else {
      length = 0;
    }
    if (!length) {
      return `${place(text, at)}: expected ${WORDS[expected]}, found ${foundAt(text, at)}`;
    }
    at += length;
  }
}
