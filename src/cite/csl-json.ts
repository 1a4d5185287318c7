import type { Language } from '../model/figure.js';
import type { Citation } from './citation.js';
import { note, titleOf } from './remark.js';

/** A date as CSL takes it: in parts where it is one, literally where a source wrote words. */
function cslDate(text: string): Readonly<Record<string, unknown>> {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (!year) return { literal: text };
  return { 'date-parts': [[year, month, day].flatMap((part) => (part ? [Number(part)] : []))] };
}

/** One entry for Zotero, Mendeley and every processor of the Citation Style Language. */
export function cslJson(citation: Citation, language: Language): string {
  const { source, read, key } = citation;
  const { publisher, published, url } = source;
  const item = {
    id: key,
    type: url ? 'webpage' : 'document',
    title: titleOf(source, language),
    publisher,
    issued: published && cslDate(published),
    accessed: cslDate(read),
    URL: url,
    note: note(citation, language),
  };
  // A date stays on its line; line breaks stand nowhere but between members.
  return JSON.stringify([item], null, 2).replace(
    /\[\n\s+\[\n([\d,\s]+?)\n\s+\]\n\s+\]/g,
    (_, parts: string) => `[[${parts.replace(/\s+/g, ' ').trim()}]]`,
  );
}
