import { DataError } from '../model/data-error.js';

export interface ListItem {
  readonly label: string;
  readonly value: string;
}

/** Splits at a mark that stands outside double quotes. */
function splitOutsideQuotes(text: string, mark: string, where: string): string[] {
  const pieces: string[] = [];
  let quoted = false;
  let piece = '';
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (character === mark && !quoted) {
      pieces.push(piece);
      piece = '';
    } else piece += character;
  }
  if (quoted) throw new DataError('list', { where, found: text, expected: '"…"' });
  return [...pieces, piece];
}

const unquote = (text: string): string => {
  const trimmed = text.trim();
  return /^"(?:[^"]|"")*"$/.test(trimmed) ? trimmed.slice(1, -1).replaceAll('""', '"') : trimmed;
};

/**
 * Reads `label: value; label: value`. A label or value that contains `;`, `:` or `=` stands in double quotes.
 * @param at whether an item splits at its first colon (points, milestones) or its last (parts, values)
 * @throws DataError `list` for an item without a colon, or a quote that doesn't end
 */
export function parseList(text: string, at: 'first' | 'last', where: string): ListItem[] {
  return splitOutsideQuotes(text, ';', where)
    .filter((item) => item.trim() !== '')
    .map((item, index) => {
      const pieces = splitOutsideQuotes(item, ':', where);
      if (pieces.length < 2)
        throw new DataError('list', { where, found: item.trim(), expected: 'label: value', row: index + 1 });
      const cut = at === 'first' ? 1 : pieces.length - 1;
      return { label: unquote(pieces.slice(0, cut).join(':')), value: unquote(pieces.slice(cut).join(':')) };
    });
}

/** Reads `Kod=1261011; Rok=2024` into pairs of column and text. */
export function parseFilter(text: string): [string, string][] {
  return splitOutsideQuotes(text, ';', 'filter')
    .filter((item) => item.trim() !== '')
    .map((item) => {
      const [name = '', ...rest] = splitOutsideQuotes(item, '=', 'filter');
      if (!rest.length) throw new DataError('list', { where: 'filter', found: item.trim(), expected: 'name=value' });
      return [unquote(name), unquote(rest.join('='))];
    });
}
