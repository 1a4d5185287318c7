const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (all, code: string | undefined, name: string | undefined) =>
    code === undefined ? (ENTITIES[name ?? ''] ?? all) : String.fromCodePoint(Number(code)),
  );

/** A start tag, an end tag, or a text. */
const TOKEN = /<(\/?)([a-z][a-z0-9-]*)((?: [a-z][a-z0-9-]*(?:="[^"]*")?)*)>|([^<]+)/g;
const ATTRIBUTE = / ([a-z][a-z0-9-]*)(?:="([^"]*)")?/g;

const VOID: ReadonlySet<string> = new Set(['img', 'link']);

/** What a snippet is made of. A reader without script sees nothing of the others. */
const SEEN: ReadonlySet<string> = new Set([
  ...['blockquote', 'figure', 'figcaption', 'p', 'a', 'strong', 'span', 'ul', 'li', 'img', 'iframe'],
  ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
]);

const KEPT: ReadonlySet<string> = new Set([
  ...['href', 'src', 'srcset', 'alt', 'width', 'height', 'lang', 'title', 'scope', 'frameborder'],
]);

const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src']);

function attributesOf(written: string): readonly (readonly [string, string])[] {
  return [...written.matchAll(ATTRIBUTE)].flatMap(([, name = '', value = '']) => {
    const text = decoded(value);
    const isGood = KEPT.has(name) && !(ADDRESSES.has(name) && !/^https?:\/\//.test(text));
    return isGood ? [[name, text] as const] : [];
  });
}

function make(tag: string, attributes: string): HTMLElement {
  // An element of ours would come to life, and whoever has no script sees a tag that means nothing.
  const element = document.createElement(SEEN.has(tag) ? tag : 'span');
  for (const [name, value] of attributesOf(attributes)) element.setAttribute(name, value);
  // Whoever follows a link of a preview doesn't want to lose what was chosen.
  if (element instanceof HTMLAnchorElement) {
    element.target = '_blank';
    element.rel = 'noopener';
  }
  if (element instanceof HTMLIFrameElement) element.setAttribute('sandbox', '');
  return element;
}

/**
 * A snippet of ours as a reader without script meets it: the very text that is pasted, tag by tag. Browsers' own ways
 * from text to markup are closed to a page that asks for Trusted Types, and what `snippetsOf` writes is strict enough to
 * be read without one: double quotes, every tag closed, no comment.
 * @param html of `snippetsOf`; of anything else only the tags and attributes that snippets have are taken
 */
export function nodesOf(html: string): DocumentFragment {
  const root = document.createDocumentFragment();
  const open: (DocumentFragment | HTMLElement)[] = [root];
  for (const [, end, tag = '', attributes = '', text] of html.matchAll(TOKEN)) {
    const inside = open.at(-1) ?? root;
    if (text !== undefined) inside.append(decoded(text));
    else if (end) {
      if (open.length > 1) open.pop();
    } else {
      const element = make(tag, attributes);
      if (tag !== 'script' && tag !== 'link') inside.append(element);
      if (!VOID.has(tag)) open.push(element);
    }
  }
  return root;
}
