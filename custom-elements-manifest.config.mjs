// Settings of the analyzer that reads src/ and writes custom-elements.json. Its paths name what ships.
import { elements } from './scripts/entries.mjs';

/** Written by us, but called by the base class, a controller or the browser and not by those who use an element. */
const lifeCycle = new Set([
  'adoptedStyleSheets',
  'addController',
  'adoptedCallback',
  'attributeChangedCallback',
  'connectedCallback',
  'disconnectedCallback',
  'observedAttributes',
  'chartFailed',
  'drawn',
  'kit',
  'picture',
  'plan',
  'properties',
  'render',
  'renderRoot',
  'sheet',
  'styles',
  'updated',
  'willUpdate',
]);

const isPublic = ({ name, privacy, static: isStatic }) =>
  !isStatic && privacy !== 'private' && privacy !== 'protected' && !/^[_#]/.test(name) && !lifeCycle.has(name);

/** `src/elements/krk-stat.ts`, or `./elements/krk-stat.js` as index.ts imports it → `dist/krk-stat.js`. */
const shipped = (path) => path?.replace(/^(?:\/?src|\.)\/(?:elements\/)?(.*)\.[jt]s$/, 'dist/$1.js');

/** A base class is no script of its own in the package; where it ships is in the types. */
const shippedBase = ({ name, module }) => ({
  name,
  ...(module && { module: module.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/types/$1.d.ts') }),
});

const byName = (one, other) => (one.name < other.name ? -1 : 1);

/** Field → attribute, as `@attr` says at the end of a line, where the analyzer doesn't look for it. */
const attributeNames = new Map();

function readAttributeName(ts, node) {
  if (!ts.isPropertyDeclaration(node)) return;
  const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'attr');
  const attribute = tag && /^[a-z-]+/.exec(ts.getTextOfJSDocComment(tag.comment) ?? '')?.[0];
  if (!attribute) return;
  const field = node.name.getText();
  if ((attributeNames.get(field) ?? attribute) !== attribute) throw new Error(`${field} has two attributes.`);
  attributeNames.set(field, attribute);
}

function nameAttributes({ members = [], attributes = [] }) {
  for (const member of members) {
    if (attributeNames.has(member.name)) member.attribute = attributeNames.get(member.name);
  }
  for (const attribute of attributes) attribute.name = attributeNames.get(attribute.fieldName) ?? attribute.name;
}

function describe(declaration) {
  nameAttributes(declaration);
  declaration.members = declaration.members?.filter(isPublic).sort(byName);
  declaration.attributes = declaration.attributes
    ?.filter(({ fieldName }) => !fieldName || isPublic({ name: fieldName }))
    .sort(byName);
  // The analyzer also takes the variable in `new CustomEvent(type)` for a name.
  declaration.events = declaration.events?.filter(({ name }) => name.startsWith('krk-'));
  // What base classes give is listed with each element, so that nobody has to follow them.
  if (declaration.superclass) declaration.superclass = shippedBase(declaration.superclass);
  for (const list of ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates']) {
    for (const entry of declaration[list] ?? []) {
      if (entry.inheritedFrom) entry.inheritedFrom = shippedBase(entry.inheritedFrom);
    }
    if (declaration[list]?.length === 0) delete declaration[list];
  }
}

export default {
  // All classes between an element and HTMLElement: where one is missing, nothing above it is inherited.
  globs: ['src/index.ts', 'src/elements/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  dependencies: false,
  plugins: [
    {
      name: 'krk-what-ships',
      analyzePhase({ ts, node }) {
        readAttributeName(ts, node);
      },
      packageLinkPhase({ customElementsManifest: manifest }) {
        manifest.modules = manifest.modules
          .filter(({ path }) => path === 'src/index.ts' || elements.some((tag) => path === `src/elements/${tag}.ts`))
          .sort((one, other) => (one.path < other.path ? -1 : 1));
        for (const module of manifest.modules) {
          module.path = shipped(module.path);
          for (const entry of module.exports ?? []) {
            if (entry.declaration?.module) entry.declaration.module = shipped(entry.declaration.module);
          }
          module.declarations?.forEach(describe);
        }
      },
    },
  ],
};
