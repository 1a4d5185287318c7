import { itemName } from '../format/compare.js';
import { describe } from '../format/describe.js';
import { fill, words } from '../format/messages.js';
import { printText } from '../format/number.js';
import { printDate, printMilestone } from '../format/period.js';
import { ratioText } from '../format/ratio.js';
import { lead } from '../format/sentence.js';
import type { Cell } from '../format/table.js';
import { capital, pick, type LocalText } from '../format/text.js';
import type { Language, Text } from '../model/figure.js';
import type { FigureView } from '../view/view.js';
import { webAddress } from './addresses.js';
import { oneLine } from './plain-text.js';

/** A piece of the line that says where a figure comes from. */
export interface SourcePiece extends LocalText {
  readonly url?: string;
}

/**
 * All that a snippet says, in one language and still without any markup: texts on one line each, addresses that may
 * stand in a link. Whatever is written of it (HTML, Markdown) says the same.
 */
export interface Content {
  /** What the figure is called; empty where nothing names it. */
  readonly name: string;
  readonly sentence: string;
  /** The beginning of the sentence that names the figure; empty where it begins otherwise. */
  readonly opening: string;
  /** The number with hedge and unit as it stands in the sentence, where there is one number. */
  readonly number: string;
  readonly note?: LocalText;
  /** Remarks on single values of several. */
  readonly itemNotes: readonly { readonly name: LocalText; readonly note: LocalText }[];
  readonly caption: string;
  readonly head: readonly LocalText[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly LocalText[])[];
  /** Dated events that stand in no row. */
  readonly events: readonly { readonly date: string; readonly label: LocalText }[];
  readonly source: readonly SourcePiece[];
}

const clean = ({ text, lang }: LocalText): LocalText => ({ text: oneLine(text), lang });

const told = (text: Text | undefined, language: Language): LocalText | undefined => {
  const picked = clean(pick(text, language));
  return picked.text ? picked : undefined;
};

/** The number that the sentence is about. Of several side by side none is. */
function numberOf(view: FigureView, language: Language): string {
  switch (view.kind) {
    case 'stat':
      return printText(view.shown, language);
    case 'share':
      return printText(view.share, language);
    case 'ratio':
      return ratioText(view, language);
    case 'breakdown':
      return view.total ? printText(view.total, language) : '';
    case 'timeline':
    case 'compare':
      return '';
  }
}

/** Title, publisher, place, dates and licence, as far as stated; what a reader would look for and isn't, is said. */
function sourceOf({ source }: FigureView, language: Language): SourcePiece[] {
  const dictionary = words(language);
  const { title, publisher, published, accessed, locator, license } = source;
  const url = webAddress(source.url);
  const names = [told(title, language), told(publisher, language)].flatMap((name) => name ?? []);
  const [first = { text: url ?? dictionary.notStated }, ...others] = names;
  const date = (template: string, text: string | undefined): LocalText | undefined =>
    text ? { text: oneLine(fill(template, { date: printDate(text, language) })) } : undefined;
  const more = [
    told(locator, language),
    date(dictionary.published, published),
    date(dictionary.accessed, accessed),
  ].flatMap((piece) => piece ?? []);
  const licenseUrl = webAddress(license?.url);
  const licenseName = oneLine(license?.name ?? '') || licenseUrl;
  return [{ ...first, url }, ...others, ...more, ...(licenseName ? [{ text: licenseName, url: licenseUrl }] : [])];
}

/** Events beside a series; without one they are the table. */
const eventsOf = (view: FigureView, language: Language): Content['events'] =>
  view.kind === 'timeline' && view.series.some(({ points }) => points.length)
    ? view.milestones.map((event) => ({
        date: oneLine(printMilestone(event, language)),
        label: clean(pick(event.label, language)),
      }))
    : [];

function itemNotesOf(view: FigureView, language: Language): Content['itemNotes'] {
  const items = view.kind === 'compare' ? view.items : view.kind === 'breakdown' ? view.parts : [];
  return items.flatMap((item) => {
    const note = told(item.note, language);
    return note ? [{ name: clean(itemName(item, language)), note }] : [];
  });
}

/**
 * What a snippet says of a figure.
 * @param heading what the figure is called, where its view has no name or the author a better one
 */
export function contentOf(view: FigureView, language: Language, heading = ''): Content {
  const { sentence, table } = describe(view, language);
  const label = told(view.label, language)?.text ?? '';
  const full = label && oneLine(lead(view, language));
  const said = oneLine(sentence);
  const opening = [full, label, capital(label, language)].find((start) => start && said.startsWith(start)) ?? '';
  return {
    // What a series is called says no one period.
    name: oneLine(heading) || (view.kind === 'timeline' ? label : full),
    sentence: said,
    opening,
    number: oneLine(numberOf(view, language)),
    note: told(view.note, language),
    itemNotes: itemNotesOf(view, language),
    caption: oneLine(table.caption),
    head: table.head.map((text, column) => clean({ text, lang: table.series?.[column]?.lang })),
    rows: table.rows.map((row) => row.map((cell: Cell) => clean(cell))),
    events: eventsOf(view, language),
    source: sourceOf(view, language),
  };
}
