// What stands on the published pages beside the pictures: languages, names, events, descriptions, feeds.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { feed } from '../../src/publish/site/feed.js';
import { authorOf } from '../../src/publish/site/figure.js';
import { around, local, marked } from '../../src/publish/site/local.js';
import { planOf } from '../../src/publish/site/plan.js';
import { BASE, faultsIn, filesOf, KRAKOW, published, remove, textOf } from './support.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A text of a page, and the language that it is marked as. */
interface Run {
  readonly text: string;
  readonly lang: string;
}

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** What isn't the page's to mark: code, and the elements' own templates. */
const isOther = (element: Element): boolean =>
  ['head', 'script', 'template'].includes(element.tagName) || (element.tagName === 'pre' && isCode(element));

/** Of what can be copied only the first two citations are sentences. */
function isCode(element: Element): boolean {
  const summary = element.parentNode?.childNodes.find((node) => node.nodeName === 'summary') as Element | undefined;
  const [name] = summary?.childNodes ?? [];
  return !/^(PN-ISO 690|Plain text|Zwykły tekst|Звичайний текст)$/.test(name && 'value' in name ? name.value : '');
}

function* runsOf(node: Node, lang = ''): Generator<Run> {
  if (node.nodeName === '#text' && 'value' in node && node.value.trim()) yield { text: node.value, lang };
  if (!('childNodes' in node) || ('tagName' in node && isOther(node))) return;
  const own = ('tagName' in node ? attribute(node, 'lang') : undefined) ?? lang;
  for (const child of node.childNodes) yield* runsOf(child, own);
}

const textsIn = (folder: string, page: string): Run[] => [...runsOf(parse(textOf(folder, page)))];

/** Every Polish text has a letter that neither English nor Ukrainian has. */
const POLISH = /[ąćęłńóśżź]/i;

const onlyPolish = {
  version: 1,
  title: { pl: 'Raport o Łące' },
  publisher: { pl: 'Urząd Łąki' },
  period: '2024',
  sections: [
    { id: 'schools', title: { pl: 'Szkoły i żłobki' } },
    { id: 'money', title: { pl: 'Pieniądze – żółte' } },
  ],
  units: { person: { pl: { one: 'osóbka', few: 'osóbki', many: 'osób', other: 'osóbki' } } },
  wholes: { all: { pl: 'całość wydatków' } },
  figures: [
    {
      id: 'staff',
      section: 'schools',
      label: { pl: 'zatrudnieni w żłobkach' },
      value: 5,
      unit: 'person',
      period: '2024',
    },
    { id: 'words', section: 'schools', label: { pl: 'Ścieżki' }, words: { pl: 'większość' } },
    { id: 'whole', section: 'schools', label: { pl: 'Placówki (łącznie)' }, value: 10, unit: 'person' },
    { id: 'part', section: 'schools', label: { pl: 'Placówki' }, value: 4, unit: 'person', partOf: 'whole' },
    {
      id: 'line',
      section: 'money',
      label: { pl: 'Książki' },
      value: 7,
      unit: 'książka|książki|książek|książki',
      period: '2024',
      series: [
        { period: '2023', value: 5 },
        { period: '2024', value: 7 },
      ],
    },
    { id: 'share', section: 'money', label: { pl: 'Udział' }, value: 36, unit: 'EUR', share: { value: 36, of: 'all' } },
    { id: 'ratio', label: { pl: 'Załatwione' }, value: 3, of: 10, unit: 'person' },
  ],
  milestones: [
    { id: 'opened', section: 'schools', period: '2024', label: { pl: 'Otwarcie żłobka' } },
    { id: 'loose', period: '2025', label: { pl: 'Święto Łąki' } },
    { id: 'lost', section: 'nowhere', period: '2026', label: { pl: 'Zgubiona ścieżka' } },
    { period: '2027', label: { pl: 'Bezimienna łódź' } },
  ],
};

describe('a report with texts in Polish alone', () => {
  let folder = '';
  before(async () => {
    ({ folder } = await published(onlyPolish));
  });
  after(() => {
    remove(folder);
  });
  const pages = (): string[] => filesOf(folder).filter((file) => file.endsWith('.html'));
  const marks = (page: string): string[] =>
    textsIn(folder, page).flatMap(({ text, lang }) => (lang === 'pl' ? [text] : []));

  it('is marked as Polish wherever it stands on a page of another language', () => {
    const unmarked = pages().flatMap((page) =>
      textsIn(folder, page).flatMap(({ text, lang }) =>
        lang !== 'pl' && POLISH.test(text) ? [`${page}: ${text}`] : [],
      ),
    );
    assert.deepEqual(unmarked, []);
    assert.ok(pages().length > 20);
  });

  it('marks no words of the page’s own language with it', () => {
    for (const page of pages().filter((one) => /^(en|uk)\//.test(one)))
      for (const text of marks(page)) if (text !== 'Polski') assert.match(text, POLISH, page);
  });

  it('marks names, units and words where they stand among words of the page', () => {
    assert.deepEqual(marks('en/section/schools/index.html'), [
      'Raport o Łące',
      'Polski',
      'Szkoły i żłobki',
      'zatrudnieni w żłobkach',
      'Ścieżki',
      'Placówki (łącznie)',
      'Placówki',
      'Otwarcie żłobka',
    ]);
    assert.match(
      textOf(folder, 'en/index.html'),
      /><span lang="pl">zatrudnieni w żłobkach<\/span>, 2024: 5\u00a0<span lang="pl">osób<\/span><\/a>/,
    );
    assert.match(textOf(folder, 'en/index.html'), /><span lang="pl">Załatwione<\/span>: 3\u00a0in\u00a010/);
    assert.match(textOf(folder, 'en/words/index.html'), /rel="next"[^>]*>Next: <span lang="pl">Placówki \(łącznie\)</);
    assert.match(textOf(folder, 'uk/staff/index.html'), /<h1><span lang="pl">zatrudnieni w żłobkach<\/span>, 2024</);
    assert.match(
      textOf(folder, 'index.html'),
      /<li lang="uk"><a [^>]*><span lang="pl">Raport o Łące<\/span> \(Українська\)/,
    );
    assert.match(
      textOf(folder, 'builder/index.html'),
      /<p lang="en">[^<]*<a href="\.\.\/en\/"><span lang="pl">Raport o Łące<\/span><\/a>/,
    );
  });

  it('leaves every page valid', async () => {
    for (const page of pages()) assert.deepEqual(await faultsIn(folder, page), []);
  });

  it('lists on the report’s page the events that stand in no section', () => {
    const listed = (page: string): string[] =>
      [...textOf(folder, page).matchAll(/<li><b>([^<]*)<\/b> ([^<]*)</g)].map(([, date, label]) => `${date}: ${label}`);
    assert.deepEqual(listed('pl/index.html'), ['2025: Święto Łąki', '2026: Zgubiona ścieżka', '2027: Bezimienna łódź']);
    assert.deepEqual(listed('pl/section/schools/index.html'), ['2024: Otwarcie żłobka']);
    assert.match(textOf(folder, 'en/index.html'), /<section aria-labelledby="events"><h2 id="events">Events<\/h2>/);
  });
});

describe('a report with texts in all three languages', () => {
  it('marks none of them', async () => {
    const { folder } = await published(KRAKOW);
    for (const page of filesOf(folder).filter((file) => /^(pl|en|uk)\/.*index\.html$/.test(file))) {
      const [, language = ''] = /^(..)\//.exec(page) ?? [];
      const others = textsIn(folder, page).filter(({ lang }) => lang !== language);
      assert.deepEqual(
        others.map(({ text }) => text).toSorted(),
        [...NAMES]
          .filter(([one]) => one !== language)
          .map(([, name]) => name)
          .toSorted(),
      );
    }
    assert.doesNotMatch(textOf(folder, 'en/index.html'), /id="events"/, 'every event is in a section');
    remove(folder);
  });
});

/** What languages call themselves, in the list that every page begins with. */
const NAMES = new Map([
  ['pl', 'Polski'],
  ['en', 'English'],
  ['uk', 'Українська'],
]);

describe('a page’s own names', () => {
  it('are none that a section of the report may have', async () => {
    const sections = ['content', 'other-figures', 'events', 'builder'].map((id) => ({ id, title: id }));
    const { folder } = await published({
      version: 1,
      sections,
      figures: [
        { id: 'one', section: 'content', label: 'One', value: 1 },
        { id: 'two', label: 'Two', value: 2 },
      ],
      milestones: [{ id: 'loose', period: '2024', label: 'Loose' }],
    });
    const ids = [...textOf(folder, 'pl/index.html').matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.deepEqual(ids.toSorted(), [...new Set(ids)].toSorted());
    assert.ok(ids.includes('section-content'));
    assert.deepEqual(await faultsIn(folder, 'pl/index.html'), []);
    remove(folder);
  });
});

describe('the builder’s page', () => {
  it('is described by what it is for, not by what it lacks without script', async () => {
    const { folder } = await published(onlyPolish);
    const [, description] =
      /<meta name="description" content="([^"]*)">/.exec(textOf(folder, 'builder/index.html')) ?? [];
    assert.equal(description, 'Wybierz liczbę z raportu, powiedz, gdzie ją wkleisz, i skopiuj to, co tam zadziała.');
    remove(folder);
  });
});

describe('a feed', () => {
  it('names whose report it is as its author', () => {
    assert.match(
      feed('pl', 'Raport: zmiany', `${BASE}pl/`, [], 'Urząd & Miasto'),
      /<title>Raport: zmiany<\/title>.*<author><name>Urząd &amp; Miasto<\/name><\/author>/s,
    );
  });

  it('has the report’s publisher as its author, else the report itself', () => {
    assert.equal(authorOf(planOf(onlyPolish), 'en'), 'Urząd Łąki');
    assert.equal(authorOf(planOf({ ...onlyPolish, publisher: undefined }), 'en'), 'Raport o Łące');
    assert.equal(authorOf(planOf({ ...onlyPolish, title: undefined, publisher: undefined }), 'en'), 'Report for 2024');
  });
});

describe('a text in another language', () => {
  it('is marked where it stands alone, and nothing else is', () => {
    assert.equal(local({ text: 'A < B', lang: 'pl' }).text, '<span lang="pl">A &lt; B</span>');
    assert.equal(local({ text: 'A < B' }).text, 'A &lt; B');
    assert.equal(
      around('Next: {name}!', { text: '$& {name}', lang: 'uk' }).text,
      'Next: <span lang="uk">$&amp; {name}</span>!',
    );
  });

  const school = { text: 'szkoła', lang: 'pl' } as const;
  const cases: readonly (readonly [string, string, Parameters<typeof marked>[1], string])[] = [
    ['at the beginning, with its capital', 'Szkoła: 5', [school], '<span lang="pl">Szkoła</span>: 5'],
    ['everywhere', 'szkoła, szkoła', [school], '<span lang="pl">szkoła</span>, <span lang="pl">szkoła</span>'],
    ['not within a word', 'przedszkoła szkołami', [school], 'przedszkoła szkołami'],
    ['not within an address', 'https://example.org/szkoła/', [school], 'https://example.org/szkoła/'],
    [
      'as long as it is',
      'szkoła (1)',
      [school, { text: 'szkoła (1)', lang: 'pl' }],
      '<span lang="pl">szkoła (1)</span>',
    ],
    ['not in a name of the page’s language', 'The szkoła', [school, { text: 'The szkoła' }], 'The szkoła'],
    ['with signs of patterns', 'a.b|c (x', [{ text: 'a.b|c (x', lang: 'pl' }], '<span lang="pl">a.b|c (x</span>'],
    ['nowhere where there is none', 'a < b', [{ text: '', lang: 'pl' }], 'a &lt; b'],
  ];
  for (const [where, text, pieces, wanted] of cases)
    it(`is marked among other words: ${where}`, () => {
      assert.equal(marked(text, pieces).text, wanted);
    });
});
