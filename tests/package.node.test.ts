import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readFacts } from './support/source-facts.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const inRoot = (path: string): string => join(root, path);
const read = (path: string): string => readFileSync(inRoot(path), 'utf8');
const readJson = (path: string): unknown => JSON.parse(read(path));

interface Package {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly sideEffects: readonly string[];
  readonly files: readonly string[];
  readonly bin: Readonly<Record<string, string>>;
  readonly customElements: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}
const manifest = readJson('package.json') as Package;
const cdn = readdirSync(inRoot('dist/cdn'));
const scripts = cdn.filter((file) => file.endsWith('.js'));
/** What an element loads from its own folder, and only when it is needed. */
const companions = ['krk-chart.js', 'krk-data.js', 'krk-extras.js', 'krk-walk.js'];
/** What gives a figure to other pages: asked for by the tools alone. */
const snippet = 'krk-snippet.js';
/** What reads files, each when one of its kind is met: asked for by what fetches data alone. */
const parsers = ['krk-bdl.js', 'krk-csv.js', 'krk-json-stat.js', 'krk-package.js'];
/** What warns a page's author: asked for by the file of all elements alone. */
const author = 'krk-author.js';

const importsOf = (path: string): string[] => readFacts(path, read(path)).imports.map(({ specifier }) => specifier);

describe('package', () => {
  for (const [name, target] of Object.entries(manifest.exports)) {
    if (name.includes('*')) continue;
    it(`has what ${name} names`, () => {
      const paths = typeof target === 'string' ? [target] : [target.types, target.default];
      for (const path of paths) assert.ok(existsSync(inRoot(path)), `${path} is there`);
    });
  }

  for (const name of ['data', 'format', 'snippet']) {
    it(`lets Node use krk-widgets/${name}, without a browser`, async () => {
      const module = (await import(pathToFileURL(inRoot(`dist/${name}.js`)).href)) as Record<string, unknown>;
      assert.ok(Object.values(module).some((value) => typeof value === 'function'));
    });
  }

  it('imports nothing but its dependencies and itself', () => {
    const modules = readdirSync(inRoot('dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.js') && entry.name !== 'cli.js')
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
      .filter((path) => !path.startsWith('dist/cdn/'));
    const packages = modules.flatMap(importsOf).filter((specifier) => !/^(\.|node:)/.test(specifier));
    const names = packages.map((specifier) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/'),
    );
    // The typeface is no module; it is asked for by its path.
    const { dependencies, optionalDependencies } = manifest;
    const modular = Object.keys({ ...dependencies, ...optionalDependencies }).filter(
      (name) => !name.startsWith('@fontsource/'),
    );
    assert.deepEqual([...new Set(names)].sort(), modular.sort());
  });

  it('names exactly the files that define elements as having side effects', () => {
    const defines = (path: string): boolean => read(path).includes('customElements.define(');
    const own = readdirSync(inRoot('dist'))
      .filter((file) => file.endsWith('.js') && file !== 'cli.js')
      .map((file) => `dist/${file}`);
    const chunks = existsSync(inRoot('dist/chunks'))
      ? readdirSync(inRoot('dist/chunks')).map((file) => `dist/chunks/${file}`)
      : [];
    const defining = [...own, ...chunks, ...scripts.map((file) => `dist/cdn/${file}`)].filter(
      (path) => path.endsWith('.js') && defines(path),
    );
    // Defines them by importing the files that do.
    const all = [...new Set([...defining, 'dist/index.js'])].map((path) => `./${path}`);
    assert.deepEqual([...manifest.sideEffects].sort(), all.sort());
  });

  it('ships what its command line, its manifest and its exports name', () => {
    const shipped = (path: string): boolean =>
      manifest.files.some((entry) => path.replace(/^\.\//, '').startsWith(entry)) || path === './package.json';
    const named = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : [target.types, target.default],
    );
    for (const path of [...named, ...Object.values(manifest.bin), manifest.customElements])
      assert.ok(shipped(path), path);
    for (const path of Object.values(manifest.bin)) assert.match(read(path), /^#!\/usr\/bin\/env node\n/);
  });

  it('ships what the pages that it ships link to', () => {
    // These npm takes along by itself.
    const always = ['README.md', 'LICENSE', 'package.json'];
    const shipped = (path: string): boolean =>
      always.includes(path) || manifest.files.some((entry) => path === entry || path.startsWith(`${entry}/`));
    const docs = readdirSync(inRoot('docs')).filter((file) => file.endsWith('.md'));
    const pages = [
      'README.md',
      'README.pl.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      ...docs.map((file) => `docs/${file}`),
    ];
    for (const page of pages) {
      assert.ok(shipped(page), page);
      for (const [, link = ''] of read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
        const path = posix.join(posix.dirname(page), link);
        assert.ok(existsSync(inRoot(path)), `${page}: ${link} is there`);
        assert.ok(shipped(path), `${page}: ${link} ships`);
      }
    }
  });

  it('has every file that custom-elements.json names', () => {
    const paths = [...read('custom-elements.json').matchAll(/"(?:path|module)": "([^"]+)"/g)].map(
      ([, path = '']) => path,
    );
    assert.ok(paths.length > 0);
    for (const path of paths) assert.ok(existsSync(inRoot(path)), `${path} is there`);
  });

  it('has types whose imports resolve', () => {
    const folder = inRoot('dist/types');
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      for (const [, specifier = ''] of text.matchAll(/(?:from |import\()['"](\.[^'"]+)['"]/g)) {
        const target = join(entry.parentPath, specifier).replace(/\.js$/, '.d.ts');
        assert.ok(existsSync(target), `${entry.name} imports ${specifier}`);
      }
    }
  });
});

/** What a file may ask for, from its own folder. */
function askedFor(file: string): readonly string[] {
  if (file.startsWith('krk-upgrade.')) return ['krk.js'];
  if (/\.classic\.js$|^(krk-embed|embed-host)\.js$/.test(file) || [author, snippet, ...parsers].includes(file))
    return [];
  if (file === 'krk-data.js') return parsers;
  if (file === 'krk-extras.js') return [snippet];
  if (companions.includes(file)) return [];
  return [...companions, ...(file === 'krk.js' || file === 'krk-builder.js' ? [author] : [])];
}

describe('files for a script tag', () => {
  it('have their checksums told', () => {
    const told = readJson('dist/cdn/integrity.json') as Record<string, string>;
    const files = cdn.filter((file) => /\.(js|css)$/.test(file));
    assert.deepEqual(Object.keys(told).sort(), files.sort());
    for (const [file, sum] of Object.entries(told)) {
      const now = createHash('sha384')
        .update(readFileSync(inRoot(`dist/cdn/${file}`)))
        .digest('base64');
      assert.equal(sum, `sha384-${now}`, file);
    }
  });

  for (const file of scripts) {
    it(`${file} stands by itself`, () => {
      const lazy = askedFor(file).map((name) => `./${name}`);
      for (const specifier of importsOf(`dist/cdn/${file}`))
        assert.ok(lazy.includes(specifier), `imports ${specifier}`);
    });

    it(`${file} is Lit’s and everyone’s production build, without a loader’s leftovers`, () => {
      const text = read(`dist/cdn/${file}`);
      assert.doesNotMatch(text, /dev mode|process\.env|__vite|sourceMappingURL/);
      assert.match(text, /LICENSES\.txt/);
    });
  }

  it('bring Chart.js only in its own file and in the classic one', () => {
    const withChart = scripts.filter((file) => read(`dist/cdn/${file}`).includes('Canvas is already in use'));
    assert.deepEqual(withChart.sort(), ['krk-chart.js', 'krk.classic.js']);
  });

  it('bring each parser only in its own file and in the classic one', () => {
    const inside = (sign: string): string[] => scripts.filter((file) => read(`dist/cdn/${file}`).includes(sign)).sort();
    assert.deepEqual(inside('parseRows'), ['krk-csv.js', 'krk.classic.js']);
    assert.deepEqual(inside('__tree__'), ['krk-json-stat.js', 'krk.classic.js']);
    assert.deepEqual(inside('groupChar'), ['krk-package.js', 'krk.classic.js']);
    assert.deepEqual(inside('Bank Danych Lokalnych'), ['krk-bdl.js', 'krk.classic.js']);
  });

  it('make no function out of text', () => {
    for (const file of scripts) assert.doesNotMatch(read(`dist/cdn/${file}`), /new Function|\beval\(/, file);
  });
});
