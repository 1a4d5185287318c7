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
  'krk-author': 'src/controllers/author.ts',
};

/** dist/cdn/NAME.js: each a single self-contained ES module. */
export const singles = { krk: 'src/index.ts', ...elementEntries, ...companions };

/** dist/cdn/krk.classic.js: for <script defer>, everything inside. */
export const classic = { 'krk.classic': 'src/classic.ts' };

export const commandLine = 'src/publish/cli.ts';
export const schema = 'src/data/report.schema.json';
export const reserveStyles = 'src/styles/reserve.css';
