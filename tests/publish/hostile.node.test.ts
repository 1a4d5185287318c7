// Texts of a report that try to get out of their place: into markup, an attribute, a script, a cell, a feed.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { faultsIn, filesOf, published, remove, textOf } from './support.js';

const MARK = 'krkevil';
const ATTACKS: Readonly<Record<string, string>> = {
  markup: `<img src=x onerror=${MARK}()><script>${MARK}()</script><${MARK}>`,
  quotes: `"'><${MARK} onmouseover="${MARK}()" x='`,
  ends: `</title></script></style></template></textarea></pre></table>--><!--]]><${MARK}>`,
  template: `\${${MARK}} {{${MARK}}} $& $1 {name} {before} {after}`,
  bidi: `\u202e${MARK}\u2066\u202d\u200f`,
  formula: `=HYPERLINK("https://evil.example","${MARK}")`,
  lit: `<!--lit-part--><?>${MARK}<!--/lit-part--> style="--_x:1"`,
  control: `a\u0000b\u0001\u000b\ud800${MARK}\ufffe`,
  long: `${'długi '.repeat(1667)}${MARK}`,
};

/** What turns the text around it about, and what no page or feed can hold. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;

const text = (attack: string): { pl: string; en: string } => ({ pl: attack, en: `EN ${attack}` });

/** Each kind of picture, with the text wherever a report may hold one. */
const reportOf = (attack: string): Record<string, unknown> => ({
  version: 1,
  title: text(attack),
  publisher: attack,
  period: '2024',
  published: '2025',
  url: 'https://example.org/report',
  license: { name: attack, url: 'https://example.org/licence' },
  sections: [{ id: 'one', title: text(attack) }],
  units: {
    thing: { pl: { one: attack, few: attack, many: attack, other: attack }, en: { one: attack, other: attack } },
  },
  wholes: { all: text(attack) },
  figures: [
    {
      id: 'stat',
      section: 'one',
      label: text(attack),
      value: 5,
      unit: 'thing',
      period: '2024',
      note: text(attack),
      locator: text(attack),
      // A text that is no time is a category.
      previous: { period: attack, value: 4 },
    },
    { id: 'category', section: 'one', label: 'Kategoria', value: 5, period: attack },
    {
      id: 'categories',
      section: 'one',
      label: 'Kategorie',
      value: 6,
      // The one form of a unit; bars and semicolons part forms, and lists.
      unit: attack.replaceAll('|', ' '),
      period: attack,
      series: [
        { period: '2023', value: 6, words: text(attack) },
        { period: '2024', value: 7 },
        { period: `${attack} II`, value: 8 },
      ],
    },
    { id: 'words', section: 'one', label: text(attack), words: text(attack) },
    {
      id: 'share',
      section: 'one',
      label: text(attack),
      value: 36,
      unit: 'PLN',
      share: { value: 36, qualifier: 'over', of: 'all' },
    },
    {
      id: 'line',
      section: 'one',
      label: text(attack),
      value: 7,
      unit: 'thing',
      period: '2024',
      series: [
        { period: '2023', value: 5 },
        { period: '2024', value: 7 },
      ],
    },
    { id: 'whole', section: 'one', label: text(attack), value: 10, unit: 'thing', parts: 'partial' },
    { id: 'part', section: 'one', label: text(attack), value: 4, unit: 'thing', partOf: 'whole', note: text(attack) },
    { id: 'ratio', section: 'one', label: text(attack), value: 3, of: 10, unit: 'thing' },
  ],
  milestones: [{ id: 'event', section: 'one', period: '2024', label: text(attack) }],
});

type Node =
  DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment;

/** Every element of a page, also in its templates. */
function* elementsOf(node: Node): Generator<DefaultTreeAdapterTypes.Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsOf(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

for (const [name, attack] of Object.entries(ATTACKS)) {
  describe(`a report whose texts hold ${name}`, () => {
    let folder = '';
    let files: string[] = [];
    before(async () => {
      ({ folder } = await published(reportOf(attack)));
      files = filesOf(folder).filter((file) => !file.startsWith('krk-widgets-'));
    });
    after(() => {
      remove(folder);
    });

    it('puts no element, no attribute and no script of its own into any page', () => {
      for (const file of files.filter((one) => one.endsWith('.html'))) {
        for (const { tagName, attrs, childNodes } of elementsOf(parse(textOf(folder, file)))) {
          assert.notEqual(tagName, MARK, file);
          for (const { name: attribute, value } of attrs) {
            assert.doesNotMatch(attribute, /^on|^style$|krkevil/, `${file}: <${tagName} ${attribute}>`);
            if (/^(href|src|action|srcset)$/.test(attribute))
              assert.doesNotMatch(value, /^\s*(javascript|data|vbscript):/i, file);
          }
          if (tagName === 'script') {
            const type = attrs.find(({ name: attribute }) => attribute === 'type')?.value ?? '';
            const isLoaded = attrs.some(({ name: attribute }) => attribute === 'src');
            assert.ok(isLoaded || /^application\/(ld\+)?json$/.test(type), `${file}: a script of text`);
            if (!isLoaded) JSON.parse(childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
          }
        }
      }
    });

    it('leaves every page valid, and what it says in it', async () => {
      for (const page of [
        'pl/stat/index.html',
        'en/line/embed.html',
        'uk/section/one/index.html',
        'pl/index.html',
        'en/category/index.html',
        'uk/categories/index.html',
      ])
        assert.deepEqual(await faultsIn(folder, page), []);
      // What is called otherwise has it in its period; one of them in its unit and its values’ periods too.
      for (const id of ['stat', 'category', 'categories'])
        assert.ok(textOf(folder, `pl/${id}/index.html`).includes(MARK), `the text itself is lost: ${id}`);
      assert.match(textOf(folder, 'pl/categories/index.html'), / II</);
    });

    it('turns no text around it about, and holds nothing that a page can’t', () => {
      for (const file of files.filter((one) => /\.(html|json|xml|csv)$/.test(one)))
        assert.doesNotMatch(textOf(folder, file), UNFIT, file);
    });

    it('stays in its cell, its feed entry, its JSON', () => {
      for (const file of files) {
        const content = textOf(folder, file);
        if (file.endsWith('.json')) JSON.parse(content);
        if (file.endsWith('.csv')) {
          for (const cell of cellsOf(content))
            assert.doesNotMatch(cell, /^[=+\-@\t\r\uff1d]/, `${file}: ${cell.slice(0, 40)}`);
        }
        if (file.endsWith('.xml')) {
          assert.doesNotMatch(content, new RegExp(`<${MARK}|<script|<img`), file);
          assertBalanced(content, file);
        }
        if (/oembed.*\.json$/.test(file)) {
          const { html = '' } = JSON.parse(content) as { html?: string };
          for (const { tagName, attrs } of elementsOf(parse(html))) {
            assert.ok(!/^(script|img|krkevil)$/.test(tagName), `${file}: <${tagName}>`);
            for (const { name: attribute } of attrs) assert.doesNotMatch(attribute, /^on|^style$/, file);
          }
        }
      }
    });
  });
}

/** Cells of a CSV file in either of its two kinds. */
function cellsOf(csv: string): string[] {
  const separator = csv.slice(0, 200).includes(';') ? ';' : ',';
  const cells: string[] = [];
  const pattern = new RegExp(`(?:^\\ufeff?|${separator}|\\r\\n)(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n"]*))`, 'g');
  for (const [, quoted, bare] of csv.matchAll(pattern)) cells.push((quoted ?? bare ?? '').replaceAll('""', '"'));
  return cells;
}

/** Every element is closed by its own end, in order. */
function assertBalanced(xml: string, file: string): void {
  const open: string[] = [];
  for (const [, end, tag, empty] of xml.matchAll(/<(\/?)([a-z:]+)[^<>]*?(\/?)>/gi)) {
    if (end) assert.equal(open.pop(), tag, file);
    else if (!empty && tag) open.push(tag);
  }
  assert.deepEqual(open, [], file);
}

describe('an address in a report', () => {
  it('that is no web address is in no link', async () => {
    const bad = { ...reportOf('x'), url: 'javascript:alert(1)', license: { name: 'L', url: 'data:text/html,x' } };
    const { folder } = await published(bad);
    for (const file of filesOf(folder).filter((one) => one.endsWith('.html')))
      assert.doesNotMatch(textOf(folder, file), /(?:href|src)="\s*(?:javascript|data):/i, file);
    remove(folder);
  });
});
