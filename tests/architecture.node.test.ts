import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { breaches } from './support/rules.js';
import { readFacts } from './support/source-facts.js';

const src = fileURLToPath(new URL('../src', import.meta.url));

const judge = (files: Record<string, string>): string[] =>
  breaches(Object.entries(files).map(([path, text]) => readFacts(path, text)));

describe('architecture', () => {
  it('lets each room of src/ know only those it may', () => {
    const files = readdirSync(src, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name));
    assert.ok(files.length > 0, 'there are sources to read');
    const facts = files.map((file) => readFacts(relative(src, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')));
    assert.deepEqual(breaches(facts), []);
  });
});

describe('architecture rules', () => {
  const allowed: Record<string, string> = {
    'model/figure.ts': 'export interface Figure { readonly value: number }',
    'data/load.ts': 'export const load = (url: string) => fetch(url);',
    'data/table.ts': 'export const read = (table: HTMLTableElement) => table.ownerDocument;',
    'data/csv.ts': "import { dsvFormat } from 'd3-dsv'; export const csv = dsvFormat;",
    'data/parsers.ts': "export const csv = (): Promise<unknown> => import('./csv.js');",
    'view/stat.ts': "import type { Figure } from '../model/figure.js'; export const window_ = (f: Figure) => f;",
    'format/pl.ts': 'export const pl = {};\n'.repeat(300),
    'pictures/ring.ts': "import { svg } from 'lit'; export const ring = svg``;",
    'pictures/chart-options.ts':
      "import type { ChartConfiguration } from 'chart.js'; export const o: ChartConfiguration[] = [];",
    'pictures/chart-adapter.ts': "import { Chart } from 'chart.js'; export const draw = Chart;",
    'pictures/rows.ts': "import { html } from 'lit/html.js'; export const row = html``;",
    'pictures/row-geometry.ts': 'export const row = 1;',
    'controllers/chart-agent.ts': "import { draw } from '../pictures/chart-adapter.js'; export const agent = draw;",
    'controllers/chart.ts':
      "import type { agent } from './chart-agent.js';\nexport const load = (): Promise<{ agent: typeof agent }> => import('./chart-agent.js');",
    'controllers/tools.ts': 'export const tools = document;',
    'controllers/extras.ts': "export const load = (): Promise<unknown> => import('./tools.js');",
    'elements/krk-element.ts': "import { LitElement } from 'lit'; export class KrkElement extends LitElement {}",
    'elements/krk-stat.ts': "import { KrkElement } from './krk-element.js'; export class KrkStat extends KrkElement {}",
    'elements/krk-report.ts': "import { KrkStat } from './krk-stat.js'; export const all = [KrkStat];",
    'index.ts': "export { KrkStat } from './elements/krk-stat.js';",
    'publish/cli.ts':
      "import { readFile } from 'node:fs/promises'; import { load } from '../data/load.js'; export const x = [readFile, load];",
  };

  it('find nothing to say of a house in order', () => {
    assert.deepEqual(judge(allowed), []);
  });

  const refused: [promise: string, path: string, text: string, says: RegExp][] = [
    [
      'a parser comes only when a file of its kind is met',
      'data/read.ts',
      "import { csv } from './csv.js'; export const read = csv;",
      /only when it is needed: by import\(\) in data\/parsers/,
    ],
    [
      'what reads tables is imported by the parser of tables alone',
      'data/read.ts',
      "import { dsvFormat } from 'd3-dsv'; export const read = dsvFormat;",
      /no dependency of the browser’s side/,
    ],
    [
      'the model imports nothing',
      'model/figure.ts',
      "import type { View } from '../view/view.js'; export type A = View;",
      /model may not know view/,
    ],
    [
      'data knows no view',
      'data/read.ts',
      "import { view } from '../view/stat.js'; export const a = view;",
      /data may not know view/,
    ],
    [
      'a view knows no words',
      'view/stat.ts',
      "import { pl } from '../format/pl.js'; export const a = pl;",
      /view may not know format/,
    ],
    [
      'a type is knowledge too',
      'view/stat.ts',
      "export type A = import('../format/pl.js').Words;",
      /view may not know format/,
    ],
    [
      'a pure layer has no document',
      'format/speech.ts',
      'export const a = () => document.title;',
      /pure layer that uses document/,
    ],
    [
      'nor one by another name',
      'format/speech.ts',
      'export const a = () => globalThis.document;',
      /pure layer that uses document/,
    ],
    [
      'a pure layer has no window',
      'pictures/geometry.ts',
      'export const a = () => window.innerWidth;',
      /pure layer that uses window/,
    ],
    [
      'a pure layer has no Lit',
      'pictures/chart-options.ts',
      "import { html } from 'lit'; export const a = html``;",
      /does not know Lit/,
    ],
    [
      'Chart.js stays in its adapter',
      'controllers/chart.ts',
      "import { Chart } from 'chart.js'; export const a = Chart;",
      /only pictures\/chart-adapter/,
    ],
    [
      'a companion is never imported outright',
      'controllers/chart.ts',
      "import { ChartAgent } from './chart-agent.js'; export const a = ChartAgent;",
      /by import\(\) in controllers\/chart/,
    ],
    [
      'nor by an element',
      'elements/krk-stat.ts',
      "export const a = () => import('../controllers/chart-agent.js');",
      /controllers\/chart alone loads/,
    ],
    [
      'the tools come when one is used',
      'elements/krk-element.ts',
      "import { ExtrasAgent } from '../controllers/tools.js'; export const a = ExtrasAgent;",
      /by import\(\) in controllers\/extras/,
    ],
    [
      'the adapter comes with its agent alone',
      'controllers/plot-labels.ts',
      "import { draw } from '../pictures/chart-adapter.js'; export const a = draw;",
      /controllers\/chart-agent alone imports/,
    ],
    [
      'not even the one who loads the agent loads the adapter',
      'controllers/chart.ts',
      "export const a = () => import('../pictures/chart-adapter.js');",
      /controllers\/chart-agent alone imports/,
    ],
    [
      'rows are measured without a window',
      'pictures/row-geometry.ts',
      'export const a = () => window.innerWidth;',
      /pure layer that uses window/,
    ],
    ['only data/load fetches', 'controllers/data.ts', "export const a = () => fetch('x');", /only data\/load\.ts/],
    [
      'no element imports another',
      'elements/krk-stat.ts',
      "import { A } from './krk-timeline.js'; export const a = A;",
      /no element imports another/,
    ],
    [
      'nothing imports publish',
      'elements/krk-stat.ts',
      "import { a } from '../publish/cli.js'; export const b = a;",
      /elements may not know publish/,
    ],
    [
      'Node is for publish',
      'data/load.ts',
      "import { readFile } from 'node:fs'; export const a = readFile;",
      /only publish runs in Node/,
    ],
    [
      'a package is a decision',
      'data/csv.ts',
      "import { parse } from 'some-parser'; export const a = parse;",
      /no dependency/,
    ],
    [
      'a browser needs endings',
      'view/stat.ts',
      "import { a } from './share'; export const b = a;",
      /without the ending/,
    ],
    [
      'a computed address can’t be judged',
      'controllers/data.ts',
      'export const a = (x: string) => import(x);',
      /\(computed\)/,
    ],
    [
      'no barrel but the index',
      'view/all.ts',
      "export * from './stat.js';\nexport * from './share.js';",
      /only passes on/,
    ],
    ['no long file', 'view/stat.ts', 'export const a = 1;\n'.repeat(251), /251 lines/],
    ['a new room asks for a rule', 'helpers/a.ts', "import { b } from './b.js'; export const a = b;", /no rule knows/],
  ];
  for (const [promise, path, text, says] of refused) {
    it(promise, () => {
      const found = judge({ [path]: text });
      assert.equal(found.length > 0, true, 'the breach is found');
      assert.match(found.join('\n'), says);
    });
  }

  it('no cycles, but types may point back', () => {
    const there = "import { b } from './b.js'; export const a = b;";
    assert.match(
      judge({ 'view/a.ts': there, 'view/b.ts': "import { a } from './a.js'; export const b = a;" }).join('\n'),
      /a cycle: view\/a → view\/b → view\/a/,
    );
    assert.deepEqual(
      judge({ 'view/a.ts': there, 'view/b.ts': "import type { a } from './a.js'; export const b = {} as typeof a;" }),
      [],
    );
  });
});
