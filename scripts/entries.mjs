// What is built out of what. Build, size table and package test all read this one table.

/** One element a file; the same names are the package's exports, the tags and the files in dist/ and dist/cdn/. */
export const elements = [
  'krk-stat',
  'krk-budget-share',
  'krk-timeline',
  'krk-compare',
  'krk-breakdown',
  'krk-ratio',
  'krk-cite',
  'krk-report',
];

const elementEntries = Object.fromEntries(elements.map((tag) => [tag, `src/elements/${tag}.ts`]));

/** dist/NAME.js for bundlers: lit and chart.js stay imports. */
export const modules = {
  index: 'src/index.ts',
  ...elementEntries,
  data: 'src/data/read.ts',
  format: 'src/format/describe.ts',
  snippet: 'src/embed/snippet.ts',
};

/** Loaded by an element from its own folder, only when it is needed: what the source imports → the file beside it. */
export const companions = {
  'krk-chart': 'src/controllers/chart-agent.ts',
  'krk-walk': 'src/controllers/walk-agent.ts',
  'krk-data': 'src/controllers/remote.ts',
  'krk-csv': 'src/data/csv.ts',
  'krk-json-stat': 'src/data/json-stat.ts',
  'krk-package': 'src/data/package.ts',
  'krk-bdl': 'src/data/bdl.ts',
  'krk-extras': 'src/controllers/tools.ts',
  'krk-snippet': 'src/controllers/embedding.ts',
  'krk-author': 'src/controllers/author.ts',
};

/** Scripts that bring the elements only when they meet a figure: what they import → the file beside them. */
export const bringers = { 'krk-upgrade': 'src/upgrade.ts', 'krk-upgrade.classic': 'src/upgrade.classic.ts' };
export const brought = { krk: 'src/index.ts' };

/** dist/cdn/NAME.js: each a single self-contained ES module. */
export const singles = {
  krk: 'src/index.ts',
  ...elementEntries,
  ...companions,
  'krk-upgrade': bringers['krk-upgrade'],
  'krk-builder': 'src/builder/builder.ts',
};

/** dist/cdn/NAME.js for a plain script tag: `krk.classic` with everything inside, the site script, both ends of a frame. */
export const classic = {
  'krk.classic': 'src/classic.ts',
  'krk-upgrade.classic': bringers['krk-upgrade.classic'],
  'krk-embed': 'src/embed/page.ts',
  'embed-host': 'src/embed/host.ts',
};

export const commandLine = 'src/publish/cli.ts';
/** What published pages load beside the library, copied as it is. */
export const siteStyles = [
  'src/publish/site/site.css',
  'src/publish/site/embed.css',
  'src/publish/site/static.css',
  'src/publish/site/shown.css',
  'src/builder/builder.css',
];
export const schema = 'src/data/report.schema.json';
export const reserveStyles = 'src/styles/reserve.css';
