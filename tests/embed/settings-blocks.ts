// The settings that docs/embedding.md gives to copy, as they stand there: `<!-- setting: NAME -->` above a block of code.

/**
 * The block of that name.
 * @throws Error where the page has none, or several
 */
export function blockOf(markdown: string, name: string): string {
  const found = [...markdown.matchAll(/<!-- setting: ([a-z-]+) -->\s+```[a-z]*\n(.*?)\n```/gs)].filter(
    ([, id]) => id === name,
  );
  const [only] = found;
  if (found.length !== 1 || !only?.[2]) throw new Error(`${found.length} blocks for ${name}`);
  return only[2];
}

/** A module whose `run` is the block as a function of what it uses, and answers with one of its own names. */
export const moduleOf = (block: string, uses: readonly string[], answer = 'undefined'): string =>
  `export const run = (${uses.join(', ')}) => {\n${block}\nreturn ${answer};\n};`;

export interface BlockModule {
  readonly run: (...used: readonly unknown[]) => unknown;
}

/** As much of `custom-elements.json` as is read here. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
    }[];
  }[];
}

/** Every element of ours, and every attribute that any of them has. */
export function namesOf({ modules }: Manifest): { tags: readonly string[]; attributes: readonly string[] } {
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const attributes = elements.flatMap((element) => element.attributes ?? []).map(({ name }) => name);
  return { tags: elements.map(({ tagName = '' }) => tagName), attributes: [...new Set([...attributes, 'lang'])] };
}

/** The address that the page's examples use. */
export const FIGURES = 'https://figures.example.org/';

export const FALLBACK = 'Przedszkola: <a href="https://figures.example.org/pl/education.units/">136 placówek</a>';

/** An element with every attribute there is, and a text with a link between its tags. */
export function elementWith(tag: string, attributes: readonly string[]): string {
  const given = attributes.map((name) => ` ${name}="${name === 'src' ? `${FIGURES}report.json` : valueOf(name)}"`);
  return `<${tag}${given.join('')}>${FALLBACK}</${tag}>`;
}

/** Attributes without a value come back without one. */
export const valueOf = (name: string): string =>
  /^(with(out)?-|nested$|partial$)/.test(name) ? '' : name === 'lang' ? 'pl' : `x ${name}`;
