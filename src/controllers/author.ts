import { fill, learn, AUTHOR_WORDS, words } from '../format/messages.js';
import { digits } from '../format/number.js';
import type { Language } from '../model/figure.js';
import { contrast, mended, paintedColour, type Colour } from './contrast.js';
import type { ControllerHost } from './host.js';
import { languageOf } from './locale.js';

learn(AUTHOR_WORDS);

/** An element of ours as its author's helper sees it. */
interface Checked extends ControllerHost {
  readonly view?: object;
  readonly heading?: string;
  readonly headingLevel?: number | string;
  readonly description?: string;
}

const TAGS = 'krk-stat, krk-budget-share, krk-timeline, krk-compare, krk-breakdown, krk-ratio, krk-cite, krk-report';

/** "Chart" describes no chart, and nothing describes nothing. */
const SAYS_NOTHING = /^\P{L}*(chart|graph|image|picture|wykres|obraz|rysunek|діаграма|графік|малюнок)?\P{L}*$/iu;

/** Private token, the public one that sets it, and how far it has to stand out from the ground (WCAG 2.2, 1.4.3 and 1.4.11). */
const PAIRS: readonly (readonly [token: string, name: string, least: number])[] = [
  ['--_text', '--krk-color-text', 4.5],
  ['--_muted', '--krk-color-muted', 4.5],
  ['--_border', '--krk-color-border', 3],
  ['--_accent', '--krk-color-accent', 3],
  ['--krk-color-focus', '--krk-color-focus', 3],
  ...[1, 2, 3, 4, 5, 6].map((tone) => [`--krk-color-${tone}`, `--krk-color-${tone}`, 3] as const),
];

/** What was said of an element: once is enough. */
const said = new WeakMap<Element, Set<string>>();

function warn(element: Element, message: string): void {
  const told = said.get(element) ?? new Set();
  said.set(element, told);
  if (told.has(message)) return;
  told.add(message);
  console.warn(`<${element.localName}>: ${message}`, element);
}

/** What a token comes to where the element stands; nothing where it is not set. */
function colourOf(root: ShadowRoot, token: string): Colour | undefined {
  const probe = document.createElement('i');
  probe.hidden = true;
  root.append(probe);
  probe.style.setProperty('color', `var(${token}, transparent)`);
  const colour = paintedColour(getComputedStyle(probe).color);
  probe.remove();
  return colour.alpha > 0 ? colour : undefined;
}

function checkColours(element: Checked, language: Language): void {
  const { renderRoot } = element;
  const frame = renderRoot.querySelector('.frame');
  const surface = frame && colourOf(renderRoot, '--_surface');
  // Running text stands on the page's ground, and a report around elements draws nothing; what a ground lets through can't
  // be measured.
  if (!surface || surface.alpha < 1) return;
  const dictionary = words(language);
  for (const [token, name, least] of PAIRS) {
    const colour = colourOf(renderRoot, token);
    const found = colour && contrast(colour, surface);
    if (!colour || !found || found >= least) continue;
    const values = {
      name,
      colour: colour.css,
      surface: surface.css,
      found: digits(Math.floor(found * 100) / 100, language),
      least: digits(least, language),
      better: mended(colour, surface, least),
    };
    warn(element, fill(dictionary.lowContrast, values));
  }
}

/** Tells the author what would leave readers out, and how to mend it. */
export async function check(element: Checked): Promise<void> {
  await element.updateComplete;
  const { view, description, headingLevel, isConnected } = element;
  if (!isConnected || !view) return;
  const language = languageOf(element);
  const dictionary = words(language);
  if (description !== undefined && SAYS_NOTHING.test(description))
    warn(element, fill(dictionary.emptyDescription, { description }));
  const level = Number(headingLevel ?? 3);
  if (![2, 3, 4, 5, 6].includes(level)) warn(element, fill(dictionary.headingLevel, { level: `${headingLevel}` }));
  if (!matchMedia('(forced-colors: active)').matches) checkColours(element, language);
}

/** Those of the page, and those that a report shows by itself. */
const elementsIn = (root: Document | ShadowRoot): Checked[] =>
  [...root.querySelectorAll<Checked>(TAGS)].flatMap((element) => [
    element,
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);

/** Looks at every element of the page, now and whenever something about them changes. For pages in the making only. */
export function watchAuthor(): void {
  let isWaiting = false;
  const look = (): void => {
    isWaiting = false;
    for (const element of elementsIn(document)) void check(element);
  };
  const soon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(look);
  };
  new MutationObserver(soon).observe(document, { subtree: true, childList: true, attributes: true });
  document.addEventListener('krk-load', soon);
  soon();
}
