import { isObject, Members, type Json } from '../data/members.js';
import { isReport, readReport } from '../data/report.js';
import { printText } from '../format/number.js';
import { plain } from '../format/text.js';
import type { Figure, Language, Text } from '../model/figure.js';
import { statView } from '../view/stat.js';
import { elementOf, type ElementName } from '../view/suits.js';
import { DataError } from '../model/data-error.js';

/** A figure of a report, as far as it is needed to find it. */
export interface Item {
  readonly id: string;
  readonly label: Text;
  readonly section?: Text;
}

/**
 * A text as it is searched: without case and marks over letters, so that `swietlice` finds `Świetlice`, and without
 * apostrophes, which keyboards write otherwise than printers.
 */
const simple = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{Mark}'\u2019\u02BC]/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l');

const texts = (text: Text): string => (typeof text === 'string' ? text : Object.values(text).join(' '));

/** The figures of a report, in its order. */
export class Catalogue {
  readonly items: readonly Item[];
  readonly #report: Json;
  readonly #byId: ReadonlyMap<unknown, Json>;
  readonly #haystack: readonly string[];
  /** What a list says of a figure is worked out once. */
  readonly #values = new Map<string, string>();
  readonly #elements = new Map<string, ElementName>();

  /**
   * @param json a report file's content
   * @throws DataError `shape` where it is none
   */
  constructor(json: unknown) {
    if (!isReport(json)) throw new DataError('shape', { where: '/', expected: '{ "version": 1, "figures": [] }' });
    this.#report = json;
    const report = new Members(json, '');
    this.#byId = new Map(report.list('figures').map(({ json: figure }) => [figure.id, figure]));
    const titles = new Map(report.list('sections').map((section) => [section.json.id, section.text('title')]));
    this.items = report.list('figures').flatMap((figure) => {
      const { id, section } = figure.json;
      return typeof id === 'string' ? [{ id, label: figure.text('label') ?? id, section: titles.get(section) }] : [];
    });
    this.#haystack = this.items.map(({ id, label, section = '' }) => simple(`${id} ${texts(label)} ${texts(section)}`));
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /**
   * Those whose names, in any language, or whose section, or whose number have all the words in them.
   * @param language that numbers are printed in
   * @example catalogue.search('szkol wydat', 'pl')
   */
  search(words: string, language: Language): readonly Item[] {
    const needles = simple(words).split(/\s+/).filter(Boolean);
    // Numbers aren't printed for who looks for words.
    const isNumber = /\d/.test(words);
    const found = (id: string, at: number, needle: string): boolean =>
      this.#haystack[at]?.includes(needle) === true || (isNumber && this.#number(id, language).includes(needle));
    return this.items.filter(({ id }, at) => needles.every((needle) => found(id, at, needle)));
  }

  /** The number as it is listed, and without the spaces in it. */
  #number(id: string, language: Language): string {
    const printed = simple(this.valueOf(id, language));
    return `${printed} ${printed.replace(/\s/g, '')}`;
  }

  /** The number with hedge and unit; nothing where the figure has none, or can't be read. */
  valueOf(id: string, language: Language): string {
    const key = `${language} ${id}`;
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const value = this.#print(id, language);
    this.#values.set(key, value);
    return value;
  }

  /** The element that suits a figure by itself. What can't be read is left to the one that says so best. */
  elementOf(id: string): ElementName {
    const known = this.#elements.get(id) ?? this.#suiting(id);
    this.#elements.set(id, known);
    return known;
  }

  #suiting(id: string): ElementName {
    try {
      const [figure] = this.#read(id);
      return figure ? elementOf(figure, this.#around(figure)) : 'krk-stat';
    } catch {
      return 'krk-stat';
    }
  }

  #read(id: string): readonly Figure[] {
    return readReport(this.#report, [id]).figures;
  }

  /** Itself, and what lies in it however deep. */
  #around(figure: Figure): readonly Figure[] {
    const all = new Members(this.#report, '').list('figures');
    const wholes = new Set<unknown>([figure.id]);
    for (const whole of wholes) for (const { json } of all) if (json.partOf === whole) wholes.add(json.id);
    return [...wholes].flatMap((id) => (typeof id === 'string' ? this.#read(id) : []));
  }

  /** The report without most of its figures: of thousands each is found in no time. */
  #alone(id: string): Json {
    const { of, share } = this.#byId.get(id) ?? {};
    const names = new Set([id, of, isObject(share) ? share.of : undefined]);
    return { ...this.#report, figures: [...names].flatMap((name) => this.#byId.get(name) ?? []) };
  }

  #print(id: string, language: Language): string {
    try {
      const { isEmpty, shown } = statView(readReport(this.#alone(id), [id]));
      return isEmpty ? '' : printText(shown, language);
    } catch {
      return '';
    }
  }
}

/** What a figure is called. */
export const nameOf = ({ label, id }: Item, language: Language): string => plain(label, language) || id;
