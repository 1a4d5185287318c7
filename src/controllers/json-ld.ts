import { pageShared } from '../data/page-shared.js';
import { serialize, type JsonLdNode } from '../cite/json-ld.js';
import type { TEMPLATES } from './extras.js';

/**
 * Under Trusted Types the text of a script is guarded, data or not: Chromium and Firefox report it when such a script
 * comes into the page or changes. One out of a template counts as having been run already, and is looked at no more.
 */
function makeScript({ html, render }: typeof TEMPLATES): HTMLScriptElement {
  const box = document.createElement('div');
  render(html`<script type="application/ld+json" data-krk-json-ld></script>`, box);
  const script = box.firstElementChild as HTMLScriptElement;
  script.append('');
  document.head.append(script);
  return script;
}

/**
 * Keeps what an element says in the one script of the page for search engines.
 * @param graph nothing takes the element out; without elements there is no script
 */
export function publishJsonLd(
  element: Element,
  graph: readonly JsonLdNode[] | undefined,
  templates: typeof TEMPLATES,
): void {
  const shared = pageShared();
  const { entries } = (shared.jsonLd ??= { entries: new Map() });
  if (graph) entries.set(element, graph);
  else if (!entries.delete(element)) return;
  const { jsonLd } = shared;
  if (!entries.size) {
    jsonLd.script?.remove();
    jsonLd.script = undefined;
    return;
  }
  // A page that empties its head takes the script with it.
  if (!jsonLd.script?.isConnected) jsonLd.script = makeScript(templates);
  const text = serialize([...entries.values()].flat());
  const node = jsonLd.script.firstChild as Text;
  if (node.data !== text) node.data = text;
}
