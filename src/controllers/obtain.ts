import { open } from '../data/open.js';
import { parseJson, readJson, type ReadOptions } from '../data/read.js';
import { readTable } from '../data/table.js';
import { addTyped, type Typed } from '../data/typed.js';
import { DataError } from '../model/data-error.js';
import type { Dataset, Language } from '../model/figure.js';
import { nearest } from './locale.js';

/** What an element asks for. */
export interface DataWish {
  /** The attributes as typed; the element's own language, which decides how numbers are typed. */
  readonly typed: Typed;
  readonly language?: Language;
  readonly src?: string;
  /** Data that are already here: a value, a script or a table. */
  readonly inline?: unknown;
  /** What such a script or table holds now, so that a change is noticed. */
  readonly stamp?: string;
}

/** The attributes that say how data are read; a change of any other asks for nothing anew. */
const READING = [
  'format',
  'figure',
  'path',
  'labelField',
  'valueField',
  'periodField',
  'unitField',
  'flagField',
  'filter',
  'delimiter',
  'decimal',
  'encoding',
  'headerRow',
  'loading',
  'refresh',
  'section',
] as const;

/** The attributes that say more of the figure where the data don't. */
export const ADDING = [
  'qualifier',
  'precision',
  'previous',
  'previousPeriod',
  'direction',
  'favourable',
  'phase',
] as const;

/** The attributes that hold values. */
const VALUES = ['value', 'amount', 'share', 'points', 'values', 'parts'] as const;

/** @param tag the element that asks: a breakdown asks for the parts of the figure that it names, a report for all there is */
export const reading = ({ typed, language }: DataWish, tag = ''): ReadOptions => ({
  ...Object.fromEntries(READING.map((name) => [name, typed[name]])),
  language,
  parts: tag === 'krk-breakdown',
  all: tag === 'krk-report',
  overTime: tag === 'krk-timeline',
  isSingle: ['krk-stat', 'krk-cite', 'krk-ratio', 'krk-budget-share'].includes(tag),
});

/** A report around an element, known by its name, not by its class: it may be of another of our files, or not upgraded yet. */
type Around = Element & { readonly data?: unknown; readonly src?: string };

/**
 * A wish that says which figure or section, but not out of which data, is one for those of the nearest report around the
 * element that has any.
 */
export function fromReport(wish: DataWish, host: Element): DataWish {
  const { inline, src, typed } = wish;
  if (inline !== undefined || src !== undefined) return wish;
  let report: Around | null | undefined = nearestAbove(host);
  while (report) {
    const script = report.querySelector(':scope > script[type="application/json"]');
    const data = report.data ?? undefined;
    const source = report.src ?? report.getAttribute('src') ?? undefined;
    const refresh = typed.refresh ?? report.getAttribute('refresh') ?? undefined;
    if (data !== undefined) return { ...wish, inline: data };
    if (source !== undefined) return { ...wish, src: source, typed: { ...typed, refresh } };
    if (script) return { ...wish, inline: script, stamp: script.textContent };
    report = nearestAbove(report);
  }
  return wish;
}

/** Through shadow hosts, too. */
function nearestAbove(element: Element): Around | null | undefined {
  const above = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  return above ? nearest(above, 'krk-report') : undefined;
}

/** Fetches (once for the page) and reads, or reads what is already here. */
export async function obtain(
  wish: DataWish,
  tag: string,
  signal: AbortSignal,
  fresh: boolean,
): Promise<{ data: Dataset; modified?: string }> {
  const { src, inline, stamp, typed, language } = wish;
  const options = reading(wish, tag);
  const base = document.baseURI;
  if (src === undefined) {
    if (inline === undefined)
      throw new DataError('no-value', { where: 'figure', found: typed.figure, expected: 'src | <krk-report src>' });
    if (inline instanceof HTMLTableElement) {
      const data = readTable(inline, tag, typed, language);
      if (!data) throw new DataError('no-value', { where: 'table', expected: '<tr><th>…</th><td>…</td></tr>' });
      return { data };
    }
    const json = stamp === undefined ? inline : parseJson(stamp, '<script>');
    return { data: addTyped(await readJson(json, { ...options, base }), typed, language) };
  }
  const { data, modified } = await open(src, base, options, signal, fresh);
  // A hedge typed beside a value is that value's; beside data alone it is the data's.
  const isTyped = VALUES.some((name) => typed[name] !== undefined);
  return { data: isTyped ? data : addTyped(data, typed, language), modified };
}
