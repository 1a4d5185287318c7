// Who may know whom: the rooms of src/ and what each may import. CONTRIBUTING tells why.
import { posix } from 'node:path';
import type { Import, SourceFacts } from './source-facts.js';

const dictionaries = new Set(['format/pl.ts', 'format/en.ts', 'format/uk.ts']);
const longest = 250;

const pureFiles = ['pictures/geometry', 'pictures/row-geometry', 'pictures/chart-options'];
const pureRooms = ['model', 'data', 'view', 'format', 'cite', 'embed'];
/** What runs in a page, in a frame, and in the page around it: everything else in embed/ makes texts. */
const embedScripts = /^embed\/(page|host|upgrade)/;
/** What only a browser has. `data/table` is handed an element and needs none of these to read it. */
const browserGlobals = ['document', 'window', 'customElements', 'navigator', 'localStorage', 'sessionStorage'];

/** The elements' way to a server, and the site script's, which has none of theirs until it has met a figure. */
const fetchers = new Set(['data/load.ts', 'embed/upgrade-data.ts']);

/** What talks to servers may ask whether there is a network at all. */
const loaderMay = (path: string, name: string): boolean => path === 'data/load.ts' && name === 'navigator';

const litPictures = ['pictures/ring', 'pictures/rows', 'pictures/parts', 'pictures/icons'];
const litRooms = ['controllers', 'styles', 'elements', 'builder', 'publish'];

const words = ['model', 'view', 'format'];
const derived = ['cite', 'pictures', 'embed'];
/** room → the rooms it may import, beside itself. */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  data: ['model'],
  view: ['model'],
  format: ['model', 'view'],
  cite: words,
  pictures: words,
  embed: words,
  // Brings index in when a page holds a figure.
  upgrade: ['embed', 'index'],
  'upgrade.classic': ['embed', 'index'],
  styles: [],
  controllers: ['data', ...words, ...derived, 'styles'],
  elements: ['data', ...words, ...derived, 'styles', 'controllers'],
  index: ['data', ...words, ...derived, 'styles', 'controllers', 'elements'],
  // Only brings index in, for a script tag that leaves no name in the page.
  classic: ['index'],
  builder: ['data', ...words, ...derived, 'styles', 'controllers', 'elements', 'index'],
  publish: ['data', ...words, ...derived, 'styles', 'controllers', 'elements', 'index', 'builder'],
};

const withoutEnding = (path: string): string => path.replace(/\.(ts|js|json|css)$/, '');

function roomOf(path: string): string {
  const name = withoutEnding(path);
  if (Object.hasOwn(mayImport, name)) return name;
  return name.split('/')[0] ?? name;
}

const isPure = (path: string): boolean =>
  (pureRooms.includes(roomOf(path)) && !embedScripts.test(path)) || pureFiles.includes(withoutEnding(path));

/** What is a file of its own beside the elements', and who alone asks for it, by import(). */
const loadedBy: Readonly<Record<string, string>> = {
  'controllers/chart-agent': 'controllers/chart',
  'controllers/walk-agent': 'controllers/walk',
  'controllers/remote': 'controllers/data',
  'controllers/tools': 'controllers/extras',
  'controllers/embedding': 'controllers/tools',
  'controllers/author': 'controllers/development',
  'data/csv': 'data/parsers',
  'data/json-stat': 'data/parsers',
  'data/package': 'data/parsers',
  'data/bdl': 'data/parsers',
};

/** What belongs to one companion, and would come with the elements if anyone else imported it. */
const importedBy: Readonly<Record<string, string>> = {
  'pictures/chart-adapter': 'controllers/chart-agent',
  'data/csv-layout': 'data/csv',
  'data/row-end': 'data/csv or data/csv-layout',
  'data/sdmx': 'data/csv',
};

/** Libraries that read files, and who alone uses them. */
const parsers: Readonly<Record<string, readonly string[]>> = {
  'd3-dsv': ['data/csv', 'data/csv-layout'],
  'jsonstat-toolkit/import.mjs': ['data/json-stat'],
};

/** Path below src/ that a relative specifier means, without its ending. */
const targetOf = (from: string, specifier: string): string => withoutEnding(posix.join(posix.dirname(from), specifier));

const isRelative = ({ specifier }: Import): boolean => specifier.startsWith('.');

/** An element's own file: krk-stat, but not the base that all of them stand on. */
const isElement = (name: string): boolean => name.startsWith('elements/krk-') && name !== 'elements/krk-element';

/** Every breach of a rule, as one line that names the file and what to do. */
export function breaches(files: readonly SourceFacts[]): string[] {
  return [
    ...files.flatMap((file) => [...shape(file), ...file.imports.flatMap((one) => judge(file.path, one))]),
    ...cycles(files),
  ];
}

function* shape({ path, lines, globals, onlyPassesOn }: SourceFacts): Generator<string> {
  if (lines > longest && !dictionaries.has(path)) {
    yield `${path}: ${lines} lines; the idea inside it wants a file of its own (at most ${longest})`;
  }
  if (onlyPassesOn && path !== 'index.ts') yield `${path}: only passes on what others export; import it where it is`;
  if (isPure(path)) {
    for (const name of browserGlobals) {
      if (globals.has(name) && !loaderMay(path, name)) yield `${path}: a pure layer that uses ${name}`;
    }
  }
  if (globals.has('fetch') && !fetchers.has(path) && roomOf(path) !== 'publish') {
    yield `${path}: calls fetch, which only data/load.ts may`;
  }
}

function judge(path: string, one: Import): string[] {
  const fault = isRelative(one) ? relativeFault(path, one) : packageFault(path, one);
  return fault ? [`${path}: imports ${one.specifier}, ${fault}`] : [];
}

function relativeFault(path: string, one: Import): string | undefined {
  const from = roomOf(path);
  const target = targetOf(path, one.specifier);
  const to = roomOf(target);
  if (!/\.(js|json|css)$/.test(one.specifier)) return 'without the ending that a browser needs';
  if (!Object.hasOwn(mayImport, from)) return `from a room that no rule knows: ${from}`;
  // The fields of the builder are those of the manifest.
  if (from === 'builder' && target === '../custom-elements') return undefined;
  if (from !== to && !mayImport[from]?.includes(to)) return `but ${from} may not know ${to}`;
  if (isElement(withoutEnding(path)) && isElement(target) && withoutEnding(path) !== 'elements/krk-report') {
    return 'but no element imports another';
  }
  const loader = loadedBy[target];
  if (loader && !one.typeOnly) {
    if (!one.dynamic) return `which comes only when it is needed: by import() in ${loader}`;
    if (withoutEnding(path) !== loader) return `which ${loader} alone loads`;
  }
  const owner = importedBy[target];
  // The command line is no file of a page's.
  const isOwner = from === 'publish' || owner?.split(' or ').includes(withoutEnding(path));
  if (owner && !one.typeOnly && !isOwner) return `which ${owner} alone imports`;
  return undefined;
}

function packageFault(path: string, one: Import): string | undefined {
  const name = withoutEnding(path);
  const room = roomOf(path);
  const { specifier } = one;
  if (/^lit($|\/)/.test(specifier)) {
    return litRooms.includes(room) || litPictures.includes(name) ? undefined : 'but this layer does not know Lit';
  }
  if (/^chart\.js($|\/)/.test(specifier)) {
    if (name === 'pictures/chart-adapter' || name === 'publish/draw') return undefined;
    if (name === 'pictures/chart-options' && one.typeOnly) return undefined;
    return 'which only pictures/chart-adapter and publish/draw may';
  }
  if (parsers[specifier]?.includes(name)) return undefined;
  if (room === 'publish') return undefined;
  return specifier.startsWith('node:')
    ? 'but only publish runs in Node'
    : 'which is no dependency of the browser’s side';
}

/** Cycles of imports that are there at run time; each is told once, from its first file in order. */
function cycles(files: readonly SourceFacts[]): string[] {
  const edges = new Map(
    files.map(({ path, imports }) => [
      withoutEnding(path),
      imports.filter((one) => isRelative(one) && !one.typeOnly).map((one) => targetOf(path, one.specifier)),
    ]),
  );
  const found = new Set<string>();
  const finished = new Set<string>();
  for (const name of [...edges.keys()].sort()) walk(name, []);
  return [...found];

  function walk(name: string, way: readonly string[]): void {
    const seen = way.indexOf(name);
    if (seen >= 0) {
      found.add(`a cycle: ${[...way.slice(seen), name].join(' → ')}`);
      return;
    }
    if (finished.has(name)) return;
    for (const next of edges.get(name) ?? []) walk(next, [...way, name]);
    finished.add(name);
  }
}
