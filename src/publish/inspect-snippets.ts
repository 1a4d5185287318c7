import type { Reading, ReadOptions } from '../data/read.js';
import { elementSnippet } from '../embed/snippet.js';
import { describe } from '../format/describe.js';
import type { Dataset, Language } from '../model/figure.js';
import { breakdownView } from '../view/breakdown.js';
import { compareView } from '../view/compare.js';
import { statView } from '../view/stat.js';
import { timelineView } from '../view/timeline.js';
import type { FigureView } from '../view/view.js';
import type { InspectOptions } from './inspect.js';
import type { Suggestion } from './suggest.js';

/** Bars that are more than this fill a screen. */
const MOST_BARS = 40;
const MOST_PARTS = 8;

/** What would be shown, or nothing where no sensible picture comes of it. */
function viewOf(tag: Suggestion['tag'], data: Dataset): FigureView | undefined {
  const { figures } = data;
  if (tag === 'krk-stat') return statView(data);
  if (tag === 'krk-timeline') return timelineView(data);
  const count = figures.filter(({ value }) => value !== null).length;
  if (count < 2 || count > (tag === 'krk-compare' ? MOST_BARS : MOST_PARTS)) return undefined;
  return tag === 'krk-compare' ? compareView(data) : breakdownView(data);
}

const attribute = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const PARTS_NOTE = '  (only if these are all the parts of one whole)';

/** Each snippet has been tried: its options read the file, and a view can be made of what they give. */
export async function snippetsOf(
  ways: readonly Suggestion[],
  src: string,
  options: InspectOptions,
  read: (fields: ReadOptions) => Promise<Reading>,
  title?: string,
): Promise<string[]> {
  const { language, ...given } = options;
  const lines: string[] = [];
  for (const { tag, fields, filter } of ways) {
    const reading = await read({ ...fields, filter, overTime: tag === 'krk-timeline' });
    const view = 'data' in reading ? made(tag, reading.data) : undefined;
    if (!view) continue;
    // Whoever reads a figure has to know what it is: the author will say it better.
    const { valueField, labelField } = fields;
    const named = ['krk-compare', 'krk-breakdown'].includes(tag) ? 'heading' : 'label';
    const name = named === 'label' && labelField !== undefined ? undefined : (valueField ?? title ?? '…');
    const attributes = Object.entries({ ...given, ...fields, filter }).map(([name, value]) => [attribute(name), value]);
    const snippet = elementSnippet(
      tag,
      { src, [named]: name, ...(Object.fromEntries(attributes) as Record<string, string>), lang: language },
      fallback(view, language),
    );
    lines.push(...(tag === 'krk-breakdown' ? [PARTS_NOTE] : []), `  ${snippet}`);
  }
  return lines.length
    ? ['  to show it', ...lines]
    : ['  No element can show it as it is: name the columns (value-field, label-field) or choose rows (filter).'];
}

function made(tag: Suggestion['tag'], data: Dataset): FigureView | undefined {
  try {
    return viewOf(tag, data);
  } catch {
    return undefined;
  }
}

/** What readers see without the script: the sentence, unless it is a long one. */
function fallback(view: FigureView, language: Language): string {
  const { sentence } = describe(view, language);
  return sentence.length > 160 ? `${sentence.slice(0, 159)}…` : sentence;
}
