import { DataError } from '../model/data-error.js';
import { excerpt } from './members.js';

/** What is known of a text beside itself. */
export interface About {
  readonly url?: string;
  /** The server's Content-Type. */
  readonly type?: string;
  readonly format?: string;
}

export const FORMATS = ['auto', 'report', 'json', 'csv', 'json-stat'] as const;

/**
 * Whether a text is JSON or a table: as the author says, else by how it begins, else as its server or its name says.
 * @throws DataError `html` for a login page or an error page, `format` for a word that is none of ours
 */
export function kindOf(text: string, { url = '', type = '', format = 'auto' }: About): 'json' | 'csv' {
  if (format && !FORMATS.includes(format as (typeof FORMATS)[number]))
    throw new DataError('format', { where: 'format', found: format, expected: FORMATS.join(' | ') });
  const start = text.slice(0, 1000).trimStart();
  if (format === 'csv') return 'csv';
  if (/^<(!doctype|html|\?xml|!--|head|body|rss)/i.test(start))
    throw new DataError('html', { where: url || undefined, expected: 'JSON | CSV', found: excerpt(start) });
  if (format && format !== 'auto') return 'json';
  const path = /^[^?#]*/.exec(url)?.[0] ?? '';
  const isTable = /^text\/(csv|tab-separated-values)/i.test(type) || /\.(csv|tsv|tab)$/i.test(path);
  // A header may begin with a bracket: `[zł];2024`.
  if (/^[[{]/.test(start)) return isTable && !isJson(text) ? 'csv' : 'json';
  if (isTable) return 'csv';
  if (/\bjson\b/i.test(type) || /\.(json|px)$/i.test(path)) return 'json';
  // One number or one text alone is JSON; anything with lines or separators is a table.
  return isJson(start) || !/[;,\t|\r\n]/.test(start) ? 'json' : 'csv';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
