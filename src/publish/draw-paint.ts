/** A rule that paints: what its selector ends with, and what it says. */
interface Rule {
  readonly tag?: string;
  readonly className?: string;
  readonly paint: readonly (readonly [name: string, value: string])[];
}

const RULE = /([^{}]+)\{([^{}]*)\}/g;
/** The end of a selector as these style sheets have it: `rect.part`, `.part`, `text`; what stands before it is its place. */
const COMPOUND = /^([a-z]+)?(?:\.([\w-]+))?$/;

function rulesOf(css: string): Rule[] {
  const rules = [...css.matchAll(RULE)].flatMap(([, selectors = '', body = '']) =>
    selectors.split(',').flatMap((selector): Rule[] => {
      const [, tag, className] =
        COMPOUND.exec(
          selector
            .trim()
            .split(/[\s>+~]+/)
            .at(-1) ?? '',
        ) ?? [];
      if (tag === undefined && className === undefined) return [];
      const paint = body.split(';').flatMap((one) => {
        const [name = '', value] = one.split(':').map((text) => text.trim());
        return value ? [[name, value] as const] : [];
      });
      return [{ tag, className, paint }];
    }),
  );
  // A class counts more than a tag, and both more than one; of equals the last.
  const weight = ({ tag, className }: Rule): number => (className ? 2 : 0) + (tag ? 1 : 0);
  return rules.toSorted((a, b) => weight(a) - weight(b));
}

const START = /<([a-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*>/g;

/**
 * The same markup with what its style sheet says as attributes: not every decoder of SVG reads style sheets.
 * @param css rules as `paintRules` gives them
 * @example painted('<path class="part" d="M0 0"></path>', '.part{fill:#12436d}') // '<path class="part" d="M0 0" fill="#12436d"></path>'
 */
export function painted(markup: string, css: string): string {
  const rules = rulesOf(css);
  return markup.replace(START, (whole, tag: string, attributes: string) => {
    const classes = (/ class="([^"]*)"/.exec(attributes)?.[1] ?? '').split(/\s+/);
    const paint = new Map(
      rules
        .filter(
          (rule) => (rule.tag ?? tag) === tag && (rule.className === undefined || classes.includes(rule.className)),
        )
        .flatMap((rule) => rule.paint),
    );
    if (!paint.size) return whole;
    const own = attributes.replace(/\s+([\w:-]+)="[^"]*"/g, (one, name: string) => (paint.has(name) ? '' : one));
    return `<${tag}${own}${[...paint].map(([name, value]) => ` ${name}="${value}"`).join('')}>`;
  });
}
