import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readReport } from '../../src/data/report.js';
import { printText } from '../../src/format/number.js';
import { show } from '../../src/view/shown.js';

const demo = new URL('../../demo/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, demo), 'utf8');

type Language = 'pl' | 'en';

interface Stated {
  readonly value: number | null;
  readonly qualifier?: string;
}

interface Point extends Stated {
  readonly period?: string;
}

interface Entry extends Point {
  readonly id: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly asOf?: string;
  readonly of?: number | string;
  readonly share?: Stated;
  readonly previous?: Point;
  readonly series?: readonly Point[];
}

const json = JSON.parse(read('data/krakow-2024.json')) as {
  readonly figures: readonly Entry[];
  readonly milestones: readonly { readonly id: string }[];
};
const ids = new Set([...json.figures, ...json.milestones].map(({ id }) => id));

const pages = (['cms', 'school', 'ngo'] as const).flatMap((name) =>
  (['pl', 'en'] as const).map((language) => {
    const file = language === 'pl' ? `${name}.html` : `${name}.en.html`;
    return { name, language, file, text: read(file) };
  }),
);

const plain = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', '\u00a0')
    .replace(/[ \n]+/g, ' ')
    .trim();

/** Tag, attributes and content of each of our elements. */
const elementsOf = (text: string) =>
  [...text.matchAll(/<(krk-[a-z-]+)\b([^>]*)>(.*?)<\/\1\s*>/gs)].flatMap(
    ([, tag = '', attributes = '', content = '']) =>
      // A report that holds elements is looked through; it has no figure of its own.
      [{ tag, attributes, content }, ...elementsIn(content)],
  );

function elementsIn(content: string): { tag: string; attributes: string; content: string }[] {
  return content.includes('<krk-') ? elementsOf(content) : [];
}

const figuresOf = (attributes: string): string[] =>
  (/\bfigure="([^"]*)"/.exec(attributes)?.[1] ?? '').split(/\s+/).filter(Boolean);

const HEDGES: Readonly<Record<string, string>> = {
  blisko: 'nearly',
  prawie: 'nearly',
  niemal: 'nearly',
  nearly: 'nearly',
  ponad: 'over',
  over: 'over',
  'ok.': 'about',
  about: 'about',
};
const SCALES: readonly [RegExp, number][] = [
  [/^(tys|thousand)/, 1e3],
  [/^(mln|million)/, 1e6],
  [/^(mld|miliard|billion)/, 1e9],
];

/** Every number of a text with what belongs to it: hedge, and scale. */
function numbersIn(text: string, language: Language): string[] {
  const digits =
    language === 'pl' ? /\d+(?:[ \u00a0]\d{3}(?!\d))*(?:,\d+)?/.source : /\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?/.source;
  const pattern = new RegExp(
    `(?:(blisko|prawie|niemal|nearly|ponad|over|ok\\.|about)[ \u00a0])?(${digits})(?:[ \u00a0](tys|mln|mld|miliard|milion|thousand|million|billion))?`,
    'giu',
  );
  return [...text.matchAll(pattern)].map(([, hedge = '', number = '', scale = '']) => {
    const value = Number(
      language === 'pl' ? number.replace(/[ \u00a0]/g, '').replace(',', '.') : number.replaceAll(',', ''),
    );
    const times = SCALES.find(([word]) => word.test(scale.replace('milion', 'mln')))?.[1] ?? 1;
    return stated(value * times, HEDGES[hedge.toLowerCase()]);
  });
}

const stated = (value: number, hedge = 'exact'): string => `${hedge} ${Number(value.toPrecision(12))}`;

/** As the data file says them: values with their hedges, and the numbers in its labels ("over 75", "up to 3"). */
const known = new Set(
  json.figures.flatMap(({ label, value, qualifier, of, share, previous, series = [], period, asOf = '' }) => [
    ...[{ value, qualifier }, share, previous, ...series].flatMap((one) =>
      one?.value == null ? [] : stated(one.value, one.qualifier),
    ),
    ...(typeof of === 'number' ? [stated(of)] : []),
    ...(['pl', 'en'] as const).flatMap((language) => numbersIn(label[language], language)),
    ...label.en
      .split(/\D+/)
      .filter(Boolean)
      .map((digits) => stated(Number(digits))),
    ...numbersIn([period, ...series.map((one) => one.period), previous?.period].join('; '), 'en'),
    ...(asOf ? [stated(new Date(asOf).getUTCDate())] : []),
  ]),
);

/** What the pages say that is neither the source's nor an example: the names of their typefaces. */
const TYPEFACES = /Source Sans\s3|Source Serif\s4|License\s1\.1/g;

/** Without the parts that are marked as examples, which hold no figures of anyone. */
const withoutExamples = (text: string): string =>
  text.replace(/<section class="[^"]*\bexample\b[^"]*".*?<\/section>/gs, '');

/** What a reader may see before and without the script, and what is typed into an element. */
function textsOf(text: string): string[] {
  const body = withoutExamples(text);
  const typed = [
    ...body.matchAll(/\b(?:label|heading|description|note|value|of|amount|share|values|parts|points)="([^"]*)"/g),
  ].map(([, words = '']) => words);
  const head = [...text.matchAll(/<title>(.*?)<\/title>|name="description"\s+content="([^"]*)"/gs)].map(
    ([, title = '', description = '']) => title + description,
  );
  return [plain(body.slice(body.indexOf('<body'))).replace(TYPEFACES, ''), ...head, ...typed];
}

for (const { name, language, file, text } of pages) {
  describe(`demo/${file}`, () => {
    const elements = elementsOf(text);

    it('says no number but those of the report, each with its hedge', () => {
      const foreign = textsOf(text)
        .flatMap((words) => numbersIn(words, language))
        .filter((number) => !known.has(number));
      assert.deepEqual([...new Set(foreign)], []);
    });

    it('names figures that are in the file', () => {
      const named = elements.flatMap(({ attributes }) => figuresOf(attributes));
      assert.ok(named.length > 5, String(named.length));
      assert.deepEqual(
        named.filter((id) => !ids.has(id)),
        [],
      );
    });

    it('says the figure between the tags as the element will', () => {
      for (const { tag, attributes, content } of elements) {
        const told = plain(content);
        assert.notEqual(told, '', `${tag}${attributes}`);
        const [id] = figuresOf(attributes);
        if (!id || (tag !== 'krk-stat' && tag !== 'krk-cite')) continue;
        const [figure] = readReport(json, [id]).figures;
        assert.ok(figure);
        const printed = printText(show(figure, figure.unit), language);
        if (tag === 'krk-cite') assert.equal(told, printed, id);
        else assert.ok(told.endsWith(`: ${printed}.`), `${id}: ${told}, but not: ${printed}`);
      }
    });

    it('holds text, links and tables between the tags, which every content system keeps', () => {
      for (const { tag, content } of elements) {
        if (content.includes('<krk-')) continue;
        const tags = [...content.matchAll(/<([a-z]+)/g)].map(([, inner = '']) => inner);
        assert.deepEqual(
          tags.filter((inner) => !['a', 'table', 'caption', 'tr', 'th', 'td', 'tbody', 'thead'].includes(inner)),
          [],
          tag,
        );
      }
    });

    it('has a title, a description and one heading of the first level', () => {
      assert.equal(text.match(/<title>[^<]{20,}<\/title>/g)?.length, 1);
      assert.equal(text.match(/<meta\s+name="description"\s+content="[^"]{60,}"/g)?.length, 1);
      assert.equal(text.match(/<h1\b/g)?.length, 1);
      // The content system's page says its language only where the article, or an element, does.
      assert.equal(/<html lang="([a-z]+)">/.exec(text)?.[1], name === 'cms' ? undefined : language);
    });

    it('says that it is an example', () => {
      const footer = plain(/<footer.*<\/footer>/s.exec(text)?.[0] ?? '');
      assert.match(footer, language === 'pl' ? /Strona przykładowa: / : /Example page: /);
      assert.match(
        /<title>(.*?)<\/title>/s.exec(text)?.[1] ?? '',
        language === 'pl' ? /– strona przykładowa$/ : /– example page$/,
      );
      for (const [example] of text.matchAll(/<section class="[^"]*\bexample\b.*?<\/section>/gs))
        assert.match(plain(example), language === 'pl' ? /przykład/i : /example/i);
    });

    it('links to its other language, to the demo, and to nothing that is not there', () => {
      const links = [...text.matchAll(/<(a|link|script)\b[^>]*?\b(?:href|src)="([^"]*)"/gs)].map(
        ([, tag = '', to = '']) => ({ tag, to }),
      );
      const anchors = links.filter(({ tag }) => tag === 'a').map(({ to }) => to);
      assert.ok(anchors.includes(language === 'pl' ? `./${name}.en.html` : `./${name}.html`));
      assert.ok(anchors.includes('./index.html'));
      for (const { to } of links) {
        const { pathname, hash } = new URL(to, new URL(file, demo));
        assert.doesNotMatch(to, /^([a-z]+:|\/)/, `${to} is not relative`);
        assert.ok(existsSync(new URL(pathname, demo)), to);
        if (hash) assert.match(text, new RegExp(`\\bid="${hash.slice(1)}"`), to);
      }
    });

    it('holds nothing that a strict policy would block', () => {
      assert.doesNotMatch(text, /\sstyle="/);
      assert.doesNotMatch(text, /\son[a-z]+="/);
      assert.doesNotMatch(text, /<style|<script(?![^>]*\bsrc=)/);
    });
  });
}

describe('the article', () => {
  for (const { file, text } of pages.filter(({ name }) => name === 'ngo')) {
    it(`of demo/${file} is running text with its sources, and three pictures`, () => {
      const article = /<article>.*<\/article>/s.exec(text)?.[0] ?? '';
      const length = plain(article).split(/\s+/).length;
      assert.ok(length >= 500 && length <= 700, `${length} words`);
      assert.ok((article.match(/<krk-cite\b/g) ?? []).length >= 8);
      assert.equal(article.match(/<figure\b/g)?.length, 3);
    });
  }
});
