import { DataError } from '../model/data-error.js';
import { isObject } from '../data/members.js';
import { parsePeriod } from '../data/period.js';
import { parseUnit, type UnitIndex } from '../data/unit.js';
import { entries, entry, step, textOf, type Entry, type Fault } from './fault.js';

/** The plural forms a noun takes, named as `Intl.PluralRules` names them. */
const FORMS = {
  pl: ['one', 'few', 'many', 'other'],
  en: ['one', 'other'],
  uk: ['one', 'few', 'many', 'other'],
} as const;

/** Faults that show only when members are held against each other: ids, sections, units, languages, dates. */
export function checkReferences(report: Entry): Fault[] {
  return [
    ...duplicates(entries(report, 'sections')),
    // A figure and a milestone are both addressed by `figure="…"`.
    ...duplicates([...entries(report, 'figures'), ...entries(report, 'milestones')]),
    ...unknownTargets(report),
    ...unreadableUnits(report),
    ...incompleteUnits(report),
    ...textsWithoutPolish(report),
    ...impossibleDays(report),
  ];
}

function duplicates(list: readonly Entry[]): Fault[] {
  const seen = new Map<string, string>();
  return list.flatMap(({ json, pointer }) => {
    const id = textOf(json.id);
    if (id === undefined) return [];
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, `${pointer}/id`);
      return [];
    }
    return [
      {
        pointer: `${pointer}/id`,
        message: `expected an id of its own, found "${id}", which stands at ${first} already`,
      },
    ];
  });
}

/** Members that name something which the file doesn't hold. */
function unknownTargets(report: Entry): Fault[] {
  const ids = (key: string): ReadonlySet<unknown> => new Set(entries(report, key).map(({ json }) => json.id));
  const figures = ids('figures');
  const valued = new Set(
    entries(report, 'figures').flatMap(({ json }) => (typeof json.value === 'number' ? [json.id] : [])),
  );
  const sections = ids('sections');
  const wholes = new Set(entry(report, 'wholes').flatMap(({ json }) => Object.keys(json)));
  const missing = (at: Entry, key: string, found: (id: string) => boolean, expected: string): Fault[] => {
    const id = textOf(at.json[key]);
    if (id === undefined || found(id)) return [];
    return [{ pointer: `${at.pointer}/${key}`, message: `expected ${expected}, found "${id}"` }];
  };
  const inSection = (at: Entry): Fault[] => missing(at, 'section', (id) => sections.has(id), 'the id of a section');
  return [
    ...entries(report, 'figures').flatMap((figure) => [
      ...inSection(figure),
      ...missing(figure, 'partOf', (id) => figures.has(id), 'the id of a figure'),
      ...missing(figure, 'of', (id) => valued.has(id), 'a number or the id of a figure with a value'),
      ...entry(figure, 'share').flatMap((share) =>
        missing(share, 'of', (id) => figures.has(id) || wholes.has(id), 'the id of a figure or of a whole'),
      ),
    ]),
    ...entries(report, 'milestones').flatMap(inSection),
  ];
}

/** The elements' own reader is asked, so that what passes here is read there. */
function unreadableUnits(report: Entry): Fault[] {
  const known: UnitIndex = new Map(
    entry(report, 'units').flatMap(({ json }) => Object.keys(json).map((id) => [id, { kind: 'none' as const }])),
  );
  return entries(report, 'figures').flatMap(({ json, pointer }) => {
    const unit = textOf(json.unit);
    if (unit === undefined) return [];
    try {
      parseUnit(unit, 'pl', known);
      return [];
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      const expected = 'an id from "units", percent, points, nps, a currency code, or a word with 1, 2 or 4 forms';
      return [{ pointer: `${pointer}/unit`, message: `expected ${expected}, found "${unit}"` }];
    }
  });
}

function incompleteUnits(report: Entry): Fault[] {
  return entry(report, 'units').flatMap((units) =>
    Object.keys(units.json).flatMap((id) =>
      entry(units, id).flatMap((unit) => [
        ...lacksPolish(unit.json, unit.pointer),
        ...Object.entries(FORMS).flatMap(([language, forms]) =>
          entry(unit, language).flatMap(({ json, pointer }) => {
            // The schema asks for `other` itself.
            const absent = forms.filter((form) => form !== 'other' && json[form] === undefined);
            return absent.length
              ? [{ pointer, message: `expected the forms ${forms.join(', ')}, found no ${absent.join(', ')}` }]
              : [];
          }),
        ),
      ]),
    ),
  );
}

/** An empty object lacks more than Polish, and the schema has said so. */
function lacksPolish(text: unknown, pointer: string): Fault[] {
  if (!isObject(text) || text.pl !== undefined || !Object.keys(text).length) return [];
  return [{ pointer, message: 'expected a Polish version ("pl"), which stands in for missing languages, found none' }];
}

/** A text that is missing in a reader's language falls back to Polish, so Polish may not be missing. */
function textsWithoutPolish(report: Entry): Fault[] {
  const figures = entries(report, 'figures');
  const quantities = figures.flatMap((figure) => [
    figure,
    ...entry(figure, 'share'),
    ...entry(figure, 'previous'),
    ...entries(figure, 'series'),
  ]);
  const places: (readonly [owners: readonly Entry[], keys: readonly string[]])[] = [
    [[report], ['title', 'publisher']],
    [entries(report, 'sections'), ['title']],
    [figures, ['label', 'note']],
    [quantities, ['words']],
    [entries(report, 'milestones'), ['label']],
    ...entry(report, 'wholes').map((wholes) => [[wholes], Object.keys(wholes.json)] as const),
  ];
  return places.flatMap(([owners, keys]) =>
    owners.flatMap(({ json, pointer }) => keys.flatMap((key) => lacksPolish(json[key], pointer + step(key)))),
  );
}

/** 30 February passes the schema's pattern. */
function impossibleDays(report: Entry): Fault[] {
  const dates = [
    ...['published', 'updated'].map((key) => [report, key] as const),
    ...entries(report, 'figures').map((figure) => [figure, 'asOf'] as const),
  ];
  return dates.flatMap(([{ json, pointer }, key]) => {
    const date = textOf(json[key]);
    if (date === undefined || !/^\d{4}-\d\d-\d\d$/.test(date) || parsePeriod(date).kind === 'date') return [];
    return [{ pointer: `${pointer}/${key}`, message: `expected a day that exists, found "${date}"` }];
  });
}
