import manifest from '../../custom-elements.json' with { type: 'json' };
import { HEDGES } from '../data/number.js';
import { DIRECTIONS, PHASES } from '../data/typed.js';
import type { ElementTag } from '../embed/snippet.js';
import type { FieldName } from './field-words.js';
import type { Origin } from './state.js';

/** The elements that show one figure, in the order in which they are offered. */
export const TAGS = [
  'krk-stat',
  'krk-budget-share',
  'krk-timeline',
  'krk-compare',
  'krk-breakdown',
  'krk-ratio',
  'krk-cite',
] as const satisfies readonly ElementTag[];

/** What a field asks for: a line, a list, one of some words, yes or no. */
export interface Field {
  readonly name: string;
  readonly kind: 'line' | 'list' | 'choice' | 'flag';
  /** The first of them is what holds without the attribute. */
  readonly choices: readonly string[];
}

/** What we read of custom-elements.json. */
interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
    }[];
  }[];
}

type Attribute = { readonly name: string; readonly isFlag: boolean };

const attributesIn = (tag: string): readonly Attribute[] =>
  (manifest as Manifest).modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName === tag)
    .flatMap(({ attributes = [] }) => attributes)
    .map(({ name, type }) => ({ name, isFlag: /\bboolean\b/.test(type?.text ?? '') }));

const CHOICES: Readonly<Partial<Record<string, readonly string[]>>> = {
  qualifier: ['', ...HEDGES],
  'share-qualifier': ['', ...HEDGES],
  direction: ['', ...DIRECTIONS],
  favourable: ['', 'up', 'down'],
  phase: ['', ...PHASES],
  chart: ['line', 'bar'],
  sort: ['given', 'descending', 'ascending'],
  loading: ['lazy', 'eager'],
  format: ['auto', 'report', 'json', 'csv', 'json-stat'],
};

const LISTS: ReadonlySet<string> = new Set<FieldName>(['points', 'milestones', 'values', 'parts']);

/** What an author comes for first, in this order; of the rest each element has some. */
const FIRST: Readonly<Record<Exclude<Origin, 'report'>, readonly FieldName[]>> = {
  typed: [
    'label',
    'value',
    'of',
    'amount',
    'share',
    'points',
    'milestones',
    'values',
    'parts',
    'total',
    'unit',
    'period',
    'qualifier',
    'nested',
    'partial',
    'source-name',
    'source-url',
  ],
  address: [
    'figure',
    'label-field',
    'value-field',
    'period-field',
    'filter',
    'label',
    'unit',
    'source-name',
    'source-url',
  ],
};

/** Where data are and how they are to be read: nothing that a typed figure has. */
const OF_DATA: ReadonlySet<string> = new Set<FieldName>([
  'src',
  'format',
  'figure',
  'path',
  'label-field',
  'value-field',
  'period-field',
  'unit-field',
  'flag-field',
  'filter',
  'delimiter',
  'decimal',
  'encoding',
  'header-row',
  'refresh',
  'pin',
]);

/** Values by hand: data at an address have their own. */
const OF_HAND: ReadonlySet<string> = new Set<FieldName>([
  'value',
  'of',
  'amount',
  'share',
  'total',
  'points',
  'values',
  'parts',
  'milestones',
  'qualifier',
  'share-qualifier',
  'precision',
  'previous',
  'previous-period',
  'direction',
  'favourable',
]);

function allOf(tag: ElementTag): readonly Field[] {
  const own = attributesIn(tag);
  const names = new Map(own.map((one) => [one.name, one.isFlag]));
  return [...names].map(([name, isFlag]): Field => {
    const choices = CHOICES[name] ?? [];
    return { name, kind: isFlag ? 'flag' : choices.length ? 'choice' : LISTS.has(name) ? 'list' : 'line', choices };
  });
}

const fields = new Map(TAGS.map((tag) => [tag, allOf(tag)]));

/** Whether an element has an attribute of this name. */
export const isField = (tag: ElementTag, name: string): boolean =>
  fields.get(tag)?.some((field) => field.name === name) ?? false;

/** Whether an attribute only says where data are and how they are read. */
export const isOfData = (name: string): boolean => OF_DATA.has(name);

/**
 * The fields for a figure that isn't the report's: the useful ones first. They are what `custom-elements.json` says the
 * element has; the address itself, `src`, is asked for apart.
 * @example fieldsFor('krk-ratio', 'typed').first.map(({ name }) => name).slice(0, 3) // ['label', 'value', 'of']
 */
export function fieldsFor(
  tag: ElementTag,
  origin: Exclude<Origin, 'report'>,
): { readonly first: readonly Field[]; readonly more: readonly Field[] } {
  const order: readonly string[] = FIRST[origin];
  const isOther = origin === 'typed' ? OF_DATA : OF_HAND;
  const asked = (fields.get(tag) ?? []).filter(({ name }) => name !== 'src' && !isOther.has(name));
  const first = order.flatMap((name) => asked.filter((field) => field.name === name));
  return { first, more: asked.filter((field) => !first.includes(field)) };
}

/**
 * What of all that was typed is this element's and this origin's, and says anything.
 * @returns attributes as they are written into a page
 */
export function writtenAttributes(
  tag: ElementTag,
  origin: Exclude<Origin, 'report'>,
  typed: Readonly<Partial<Record<string, string>>>,
): Readonly<Partial<Record<string, string>>> {
  const { first, more } = fieldsFor(tag, origin);
  const said = [...first, ...more].flatMap(({ name, kind, choices }) => {
    const text = typed[name]?.trim();
    // What holds anyway isn't written.
    if (!text || text === choices[0]) return [];
    return [[name, kind === 'flag' ? '' : text] as const];
  });
  const src = origin === 'address' ? typed.src : undefined;
  return { ...(src === undefined ? {} : { src }), ...Object.fromEntries(said) };
}
