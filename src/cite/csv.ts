import { words } from '../format/messages.js';
import { flagText, wordOf } from '../format/number.js';
import { printMilestone } from '../format/period.js';
import { capital, plain } from '../format/text.js';
import type { Language, Quantity } from '../model/figure.js';
import { rounded } from '../view/shown.js';
import type { Shown, FigureView } from '../view/view.js';
import { observationsOf, type Observed } from './observations.js';
import { unitName } from './unit-name.js';
import { learnToCite } from './vocabulary.js';

learnToCite();

/** What a spreadsheet of the language takes for the end of a cell and for a decimal mark. */
const MARKS: Readonly<Record<Language, readonly [cell: string, decimal: string]>> = {
  pl: [';', ','],
  en: [',', '.'],
  uk: [';', ','],
};

/** Beginnings that a spreadsheet takes for a formula, full-width ones too. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A text as a cell: never a formula, quoted where it holds what ends a cell. */
function textCell(text: string, separator: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A number as a cell: in full, no grouping; no digits that only a double has. */
const numberCell = (value: number | undefined, decimal: string): string =>
  value === undefined ? '' : String(Number(value.toPrecision(15))).replace('.', decimal);

/** The cells of one value: its hedge, itself, its last stated digit. Words of the source stand in the number's place. */
function valueCells(shown: Shown | undefined, language: Language): string[] {
  const [separator, decimal] = MARKS[language];
  if (!shown) return ['', '', ''];
  const { value, precision, words: instead, qualifier }: Quantity = shown;
  if (instead !== undefined) return ['', textCell(plain(instead, language), separator), ''];
  return [
    wordOf(value === null ? undefined : qualifier, language),
    numberCell(value === null ? undefined : rounded(value, precision), decimal),
    numberCell(precision === 0 ? undefined : precision, decimal),
  ];
}

/** What a row is, where that isn't the figure itself, its stage of a budget, its flag, its note. */
function stateOf(
  { role, computed, phase, note, shown, share }: Observed,
  view: FigureView,
  language: Language,
): string {
  const dictionary = words(language);
  const stated = shown ?? share;
  return [
    role === 'rest' ? dictionary.fromDifference : computed ? dictionary.computed : '',
    phase && dictionary[phase],
    stated && flagText(stated, language),
    role === 'figure' && plain(note ?? view.note, language),
  ]
    .filter(Boolean)
    .join(', ');
}

function labelOf({ role, label }: Observed, language: Language): string {
  const own = plain(label, language);
  if (own || role === 'figure' || role === 'earlier') return own;
  return capital(words(language)[role], language);
}

/** Where it comes from, in one cell: title, publisher, address. */
function sourceText({ source }: FigureView, language: Language): string {
  const { title, publisher, url } = source;
  const parts = [plain(title, language), plain(publisher, language), url].filter(Boolean);
  return parts.join(', ') || words(language).notStated;
}

/**
 * Every value of a view as a CSV file (RFC 4180, with a byte order mark) that a spreadsheet of the language opens right:
 * semicolons and decimal commas for `pl` and `uk`, commas and points for `en`. A gap is an empty cell, never 0.
 * @example csvOf(view, 'pl') // '\ufeffDane;Okres;Określenie;Wartość;…\r\nPracownicy;2024;;3217;1;osób;;nie podano\r\n'
 */
export function csvOf(view: FigureView, language: Language): string {
  const dictionary = words(language);
  const [separator] = MARKS[language];
  const observed = observationsOf(view);
  const hasShare = observed.some(({ share }) => share);
  const text = (cell: string): string => textCell(cell, separator);
  const source = text(sourceText(view, language));
  const head = [
    dictionary.what,
    dictionary.period,
    dictionary.qualifier,
    dictionary.value,
    dictionary.precision,
    dictionary.unit,
    ...(hasShare ? [`${dictionary.share}: ${dictionary.qualifier}`, `${dictionary.share}, %`] : []),
    dictionary.state,
    dictionary.source,
  ].map(text);
  const rows = observed.map((one) => [
    text(labelOf(one, language)),
    text(one.period?.text ?? ''),
    ...valueCells(one.shown, language),
    text(one.shown ? unitName(one.shown.unit, language) : ''),
    ...(hasShare ? valueCells(one.share, language).slice(0, 2) : []),
    text(stateOf(one, view, language)),
    source,
  ]);
  // An event has a date and no value; its state says whether it has happened.
  const events = view.kind === 'timeline' ? view.milestones : [];
  const dated = events.map((event) => [
    text(plain(event.label, language)),
    text(event.when ? printMilestone({ ...event, status: undefined }, language) : event.period.text),
    ...Array<string>(4).fill(''),
    text(event.status ? dictionary[event.status] : ''),
    source,
  ]);
  return `\ufeff${[head, ...rows, ...dated].map((cells) => `${cells.join(separator)}\r\n`).join('')}`;
}
