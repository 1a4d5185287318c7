import { words } from '../format/messages.js';
import type { Language } from '../model/figure.js';
import type { FigureView } from '../view/view.js';
import type { Addresses } from './addresses.js';
import { contentOf } from './content.js';
import type { DestinationId } from './destinations.js';
import { TEXT_KINDS, type SnippetKind } from './snippet.js';

/**
 * What is put on the clipboard. `rich`: formatted text, and for boxes that take none a text without a tag; `both`:
 * formatted text, and the code for boxes that take no other; `code` and `text`: only that.
 */
export type Way = 'rich' | 'both' | 'code' | 'text';

/** What runs or frames something: text boxes show it as code, if they don't drop it, so it goes where code is written. */
const OF_CODE: ReadonlySet<SnippetKind> = new Set<SnippetKind>(['iframe', 'sized-iframe', 'element', 'script']);

/**
 * How a kind is copied for a place. HTML that was pasted as text into WordPress's visual editor was printed to readers as
 * `<blockquote…`, the same on the clipboard as formatted text arrived whole; so where people write text, the plain text
 * beside it never holds a tag.
 * @example wayOf('wordpress-author', 'blockquote') // 'rich'
 */
export function wayOf(where: DestinationId, kind: SnippetKind): Way {
  if (TEXT_KINDS.has(kind)) return 'text';
  if (OF_CODE.has(kind) || where === 'own-page') return 'code';
  return where === 'cleaned' ? 'both' : 'rich';
}

/** What a readable text is told of. */
export interface Telling {
  readonly language: Language;
  readonly heading?: string;
  readonly addresses?: Addresses;
}

/**
 * A snippet for boxes that take no formatted text: the sentence, the table where the snippet has it, remarks, the address
 * of the figure's page, the source. Not a tag, since readers would see it.
 * @example readable(view, 'blockquote', { language: 'en' }) // 'Office staff, 2024: 3,217 people.\nSource: City report'
 */
export function readable(view: FigureView, kind: SnippetKind, { language, heading, addresses }: Telling): string {
  const { sentence, head, rows, events, note, source } = contentOf(view, language, heading);
  const cells = (row: readonly { readonly text: string }[]): string => row.map(({ text }) => text).join('\t');
  const from = source.map(({ text, url }) => (url && url !== text ? `${text} (${url})` : text)).join(', ');
  const table = kind === 'figure' ? [cells(head), ...rows.map(cells)] : [];
  const dated = kind === 'figure' ? events.map(({ date, label }) => `${date}: ${label.text}`) : [];
  return [sentence, ...table, ...dated, note?.text, addresses?.page, `${words(language).source}: ${from}`]
    .filter(Boolean)
    .join('\n');
}
