import { escapeHtml } from '../../embed/snippet.js';

/** Markup that was made here and needs no escaping. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = Markup | string | number | undefined | false | readonly Piece[];

function written(piece: Piece): string {
  if (typeof piece === 'string' || typeof piece === 'number') return escapeHtml(`${piece}`);
  if (piece instanceof Markup) return piece.text;
  return piece ? piece.map(written).join('') : '';
}

/**
 * A template of a page: whatever stands in it is escaped, unless it is markup itself.
 * @example markup`<p>${'a < b'}</p>`.text // '<p>a &lt; b</p>'
 */
export const markup = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  new Markup(strings.map((text, index) => text + written(pieces[index])).join(''));
