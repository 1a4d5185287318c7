import type { Addresses } from '../embed/addresses.js';
import { contentOf } from '../embed/content.js';
import type { SnippetKind } from '../embed/snippet.js';
import { words } from '../format/messages.js';
import type { Language } from '../model/figure.js';
import type { FigureView } from '../view/view.js';

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
