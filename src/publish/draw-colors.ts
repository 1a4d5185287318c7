import { pictureTokens } from '../styles/picture-tokens.js';
import { tokens } from '../styles/tokens.js';

export type Scheme = 'light' | 'dark';

/** The colours of the elements, as they are where no page changes them. */
export interface Colors {
  readonly text: string;
  readonly muted: string;
  readonly surface: string;
  readonly border: string;
  readonly accent: string;
  readonly rest: string;
  readonly good: string;
  readonly bad: string;
  /** Of the parts of a whole and of several series, in their order. */
  readonly series: readonly string[];
  /** The value of any declaration of the elements' styles, with its tokens resolved. */
  resolve(value: string): string;
}

/** What a sheet declares first for its host; the blocks that follow are for forced colours and more contrast. */
function declarations(sheet: string): [string, string][] {
  const [, host = ''] = /:host\s*\{([^}]*)\}/.exec(sheet) ?? [];
  return [...host.matchAll(/(--_[\w-]+):\s*([^;]+)/g)].map(([, name = '', value = '']) => [name, value.trim()]);
}

const declared = new Map([tokens, pictureTokens].flatMap(declarations));

/** What stands between the brackets of a function of CSS: the first argument and, behind its comma, all others. */
function argumentsOf(call: string): [string, string] {
  const inside = call.slice(call.indexOf('(') + 1, -1);
  let depth = 0;
  const comma = Array.from(inside).findIndex((sign) => {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    return sign === ',' && depth === 0;
  });
  return comma < 0 ? [inside.trim(), ''] : [inside.slice(0, comma).trim(), inside.slice(comma + 1).trim()];
}

/** @throws Error for a token that the styles don't declare: a picture without a colour would be black */
function resolved(value: string, scheme: Scheme): string {
  if (value.startsWith('light-dark(')) return resolved(argumentsOf(value)[scheme === 'light' ? 0 : 1], scheme);
  if (!value.startsWith('var(')) return value;
  const [name, otherwise] = argumentsOf(value);
  const own = declared.get(name) ?? otherwise;
  if (!own) throw new Error(`the styles declare no ${name}`);
  return resolved(own, scheme);
}

/** The colours that `styles/tokens` and `styles/picture-tokens` declare, of one scheme. */
export function colorsOf(scheme: Scheme): Colors {
  const of = (name: string): string => resolved(`var(--_${name})`, scheme);
  return {
    text: of('text'),
    muted: of('muted'),
    surface: of('surface'),
    border: of('border'),
    accent: of('accent'),
    rest: of('rest'),
    good: of('good'),
    bad: of('bad'),
    series: ['1', '2', '3', '4', '5', '6'].map(of),
    resolve: (value) => resolved(value, scheme),
  };
}
