import { webAddress } from '../embed/addresses.js';
import { DESTINATIONS, type DestinationId } from '../embed/destinations.js';
import { TEXT_KINDS, type ElementTag, type SnippetKind } from '../embed/snippet.js';
import type { Language } from '../model/figure.js';
import { isField, TAGS } from './fields.js';
import type { FieldName } from './field-words.js';

/** CSS pixels that a preview may be wide. */
export const WIDTH = { least: 200, most: 900, first: 600, step: 10 } as const;

export const LANGUAGES = ['pl', 'en', 'uk'] as const satisfies readonly Language[];

/** What the figure is: one of the report's, typed by hand, or data at an address. */
export const ORIGINS = ['report', 'typed', 'address'] as const;
export type Origin = (typeof ORIGINS)[number];

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Everything that was chosen. */
export interface State {
  /** The page's own language. */
  readonly language: Language;
  readonly origin: Origin;
  /** Id of a figure of the report; empty as long as none is chosen. */
  readonly figure: string;
  /** How a figure that isn't the report's is shown. */
  readonly tag: ElementTag;
  /** What was typed for it, by attribute; never an empty text. */
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  /** The language that the figure is told in. */
  readonly told: Language;
  readonly scheme: Scheme;
  /** CSS pixels. */
  readonly width: number;
  readonly where: DestinationId;
  /** Nothing where what is recommended is taken. */
  readonly kind?: SnippetKind;
}

/** What numbers are typed into. */
const NUMBERS: readonly FieldName[] = [
  ...(['value', 'of', 'amount', 'share', 'total', 'points', 'values', 'parts'] as const),
  ...(['previous', 'precision', 'scale-min', 'scale-max'] as const),
];

const PREFIX = 'set-';

/** So long a text may be in an address: what servers and chat programs pass on. */
const LONGEST = 2000;

const KINDS: readonly SnippetKind[] = [
  'url',
  'blockquote',
  'figure',
  'picture',
  'iframe',
  'sized-iframe',
  'element',
  'script',
  'markdown',
];

/** Whether a kind is copied as the text that it is. */
export const isText = (kind: SnippetKind): boolean => TEXT_KINDS.has(kind);

/** @param language what the page is in where its address names none */
export const firstState = (language: Language): State => ({
  language,
  origin: 'report',
  figure: '',
  tag: 'krk-stat',
  attributes: {},
  told: language,
  scheme: 'light',
  width: WIDTH.first,
  where: 'unknown',
  kind: undefined,
});

/** Whether a number stands in the fields of a figure of one's own: its comma means what its language says. */
const hasNumber = ({ attributes }: State): boolean => NUMBERS.some((name) => attributes[name] !== undefined);

/**
 * What is chosen after a change. Whoever changes the language of the page wants the figure in it too; but what was typed
 * as `3,217` in English is another number in Polish, so a number keeps the language that it was typed in.
 * @param typedIn the language of what stands in the fields, once something does
 */
export function changed(state: State, part: Partial<State>, typedIn: Language | undefined): State {
  const next = { ...state, ...part };
  if (next.origin === 'typed' && hasNumber(next)) {
    const isComing = state.origin !== 'typed';
    return isComing && typedIn ? { ...next, told: typedIn } : next;
  }
  return part.language ? { ...next, told: part.language } : next;
}

const oneOf = <T extends string>(allowed: readonly T[], text: string | null): T | undefined =>
  allowed.find((one) => one === text);

/** Nearest width that a preview may have. */
export const widthOf = (width: number): number =>
  Number.isFinite(width) ? Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, width))) : WIDTH.first;

/**
 * What an address says was chosen. What it says of anything else, or not as we would have written it, counts for nothing.
 * @param query as `location.search` has it
 * @param language what the page is in where its address names none
 * @example readState('?lang=en&figure=office.staff&where=moodle', 'pl').where // 'moodle'
 */
export function readState(query: string, language: Language): State {
  const asked = new URLSearchParams(query);
  const own = oneOf(LANGUAGES, asked.get('lang')) ?? language;
  const first = firstState(own);
  const tag = oneOf(TAGS, asked.get('element')) ?? first.tag;
  const figure = asked.get('figure') ?? '';
  const width = asked.get('width') ?? '';
  const attributes = [...asked].flatMap(([key, text]) => {
    const name = key.slice(PREFIX.length);
    const isGood = isField(tag, name) && text.length <= LONGEST && (name !== 'src' || webAddress(text) !== undefined);
    return key.startsWith(PREFIX) && text && isGood ? [[name, text]] : [];
  });
  return {
    ...first,
    origin: oneOf(ORIGINS, asked.get('from')) ?? first.origin,
    figure: /^[a-z0-9.-]{1,200}$/.test(figure) ? figure : '',
    tag,
    attributes: Object.fromEntries(attributes) as State['attributes'],
    told: oneOf(LANGUAGES, asked.get('figure-lang')) ?? own,
    scheme: oneOf(SCHEMES, asked.get('scheme')) ?? first.scheme,
    width: /^\d{3}$/.test(width) ? widthOf(Number(width)) : first.width,
    where: oneOf(Object.keys(DESTINATIONS) as DestinationId[], asked.get('where')) ?? first.where,
    kind: oneOf(KINDS, asked.get('kind')),
  };
}

/**
 * The address of what was chosen, as short as it can be: what is so anyway isn't written.
 * @param language what the page is in where its address names none
 * @returns a query with its question mark, or nothing
 * @example writeState({ ...firstState('pl'), where: 'moodle' }, 'pl') // '?where=moodle'
 */
export function writeState(state: State, language: Language): string {
  const first = firstState(state.language);
  const isTyped = state.origin !== 'report';
  const said: Record<string, string | number | undefined> = {
    lang: state.language === language ? undefined : state.language,
    from: state.origin === first.origin ? undefined : state.origin,
    figure: isTyped ? undefined : state.figure,
    element: isTyped && state.tag !== first.tag ? state.tag : undefined,
    'figure-lang': state.told === first.told ? undefined : state.told,
    where: state.where === first.where ? undefined : state.where,
    kind: state.kind,
    width: state.width === first.width ? undefined : state.width,
    scheme: state.scheme === first.scheme ? undefined : state.scheme,
  };
  const typed = Object.entries(isTyped ? state.attributes : {}).flatMap(([name, text]) =>
    isField(state.tag, name) ? [[PREFIX + name, text] as const] : [],
  );
  const written = [...Object.entries(said), ...typed].flatMap(([name, text]) =>
    text === undefined || text === '' || String(text).length > LONGEST ? [] : [[name, String(text)]],
  );
  const query = new URLSearchParams(written).toString();
  return query && `?${query}`;
}
