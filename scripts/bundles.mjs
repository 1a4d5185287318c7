// Vite settings for each kind of file in dist/. Which files there are is said in entries.mjs.
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { bringers, brought, classic, commandLine, companions, modules, singles } from './entries.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

// Library mode leaves white space in ES output unless it is told otherwise here.
const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true } };

/** What is inside (BSD-3-Clause, MIT, ISC, Apache-2.0) asks for its notice beside a copy, so LICENSES.txt lies in the folder. */
const postBanner = '/*! MIT, see LICENSES.txt */';

/** A file that is never bundled again needs no hints for bundlers, and its notices lie beside it. */
const singleOutput = { minify, postBanner, comments: false, codeSplitting: false };

/**
 * package.json names the shipped files that define elements. The bundler reads the same line for their sources, which
 * are not in it, and would drop an `import './elements/….js'` that uses no name.
 */
const definingSources = {
  name: 'krk-defining-sources',
  transform: {
    filter: { id: /\/src\/(index|elements\/[^/]+|publish\/site\/dom)\.ts$/ },
    handler: () => ({ moduleSideEffects: true }),
  },
};

const templates = () =>
  minifyTemplateLiterals({ filter: (id) => id.startsWith(join(root, 'src')) && id.endsWith('.ts'), failOnError: true });

const common = {
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  base: './',
};
const output = { target: 'es2022', emptyOutDir: false, reportCompressedSize: false, copyPublicDir: false };

/** Chart.js brings a library of colours for animations and hovering, of which there are none. */
const withoutColors = { alias: { '@kurkle/color': resolve(root, 'src/pictures/no-color.ts') } };

/**
 * d3-dsv's `parse`, which nobody here calls, builds a function out of text. Its code would make every scanner of our files
 * ask why; so it isn't in them.
 */
const withoutFunctions = {
  name: 'krk-no-functions-of-text',
  transform: {
    filter: { id: /\/d3-dsv\// },
    handler(code) {
      const strict = code.replace(/return new Function\(.*?\+ "}"\);/s, 'throw new Error("parseRows, not parse");');
      if (strict.includes('new Function'))
        throw new Error('d3-dsv builds functions in a way that the build does not know.');
      return { code: strict, map: null };
    },
  },
};

/** Of the manifest a page needs the attributes' names and types; the words about them are for editors of code. */
const namesOfAttributes = {
  name: 'krk-names-of-attributes',
  enforce: 'pre',
  transform: {
    filter: { id: /custom-elements\.json$/ },
    handler(code) {
      const declarations = JSON.parse(code)
        .modules.flatMap(({ declarations: own = [] }) => own)
        .filter(({ tagName }) => tagName)
        .map(({ tagName, attributes = [] }) => ({
          tagName,
          attributes: attributes.map(({ name, type }) => ({ name, type })),
        }));
      return { code: JSON.stringify({ modules: [{ declarations }] }), map: null };
    },
  },
};

/** `import('…/chart-agent.js')` becomes `import('./krk-chart.js')`, left for the browser to resolve beside the file. */
function staysOutside(files) {
  const beside = new Map(Object.entries(files).map(([name, source]) => [resolve(root, source), `./${name}.js`]));
  return {
    name: 'krk-companions',
    enforce: 'pre',
    resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return null;
      const file = resolve(importer, '..', specifier).replace(/\.js$/, '.ts');
      return beside.has(file) ? { id: beside.get(file), external: true } : null;
    },
  };
}

/** What index.ts exports stays in the files of its own: were both built at once, it would move into a shared chunk. */
const exportsStayApart = {
  name: 'krk-exports',
  resolveId: {
    order: 'pre',
    handler(specifier, importer) {
      if (!importer || !specifier.startsWith('.')) return null;
      const file = resolve(importer, '..', specifier).replace(/\.js$/, '.ts');
      const found = Object.entries(modules).find(([, source]) => resolve(root, source) === file);
      return found ? { id: `./${found[0]}.js`, external: true, moduleSideEffects: true } : null;
    },
  },
};

/** For bundlers: one module an export, what they share in chunks, dependencies left as imports. */
export function moduleBuilds() {
  const { index, ...others } = modules;
  return [
    { entry: others, plugins: [templates(), definingSources] },
    { entry: { index }, plugins: [exportsStayApart] },
  ].map(({ entry, plugins }) => ({
    ...common,
    plugins,
    build: {
      ...output,
      outDir: 'dist',
      sourcemap: true,
      minify: false,
      lib: { entry, formats: ['es'], fileName: (_format, name) => `${name}.js` },
      rolldownOptions: {
        external: [/^(lit|chart\.js|d3-dsv|jsonstat-toolkit)($|\/)/],
        // An element stays in the file of its export, which package.json names as one with side effects.
        preserveEntrySignatures: 'allow-extension',
        output: { chunkFileNames: 'chunks/[name].js' },
      },
    },
  }));
}

/** For a script tag: one self-contained ES module. */
export function singleBuild(name) {
  return {
    ...common,
    resolve: withoutColors,
    plugins: [
      staysOutside(bringers[name] ? brought : companions),
      templates(),
      definingSources,
      withoutFunctions,
      namesOfAttributes,
    ],
    build: {
      ...output,
      outDir: 'dist/cdn',
      lib: { entry: { [name]: singles[name] }, formats: ['es'], fileName: () => `${name}.js` },
      rolldownOptions: { output: singleOutput },
    },
  };
}

/** For a plain script tag: everything inside, companions too; the site script still brings the elements only when it has to. */
export function classicBuild(name) {
  return {
    ...common,
    resolve: withoutColors,
    plugins: [...(bringers[name] ? [staysOutside(brought)] : []), templates(), definingSources, withoutFunctions],
    build: {
      ...output,
      outDir: 'dist/cdn',
      lib: { entry: classic[name], name: 'krk', formats: ['iife'], fileName: () => `${name}.js` },
      rolldownOptions: { output: singleOutput },
    },
  };
}

/** What the command line leaves to the packages beside it. */
const commandLineNeeds = ['lit', 'chart.js', '@lit-labs/ssr', '@lit-labs/ssr-dom-shim', '@napi-rs/canvas'];

/**
 * The command line, for Node: what checks a report file is inside, lit and chart.js are the package's dependencies. What
 * publishes is a file of its own, since it brings what the others don't need.
 */
export function commandLineBuild() {
  return {
    ...common,
    plugins: [templates(), definingSources],
    ssr: { noExternal: true, external: commandLineNeeds },
    build: {
      ...output,
      target: 'node20',
      outDir: 'dist',
      ssr: commandLine,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'cli.js', chunkFileNames: 'publish/[name].js' } },
    },
  };
}
