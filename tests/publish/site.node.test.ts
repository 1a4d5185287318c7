import assert from 'node:assert/strict';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readReport } from '../../src/data/report.js';
import { printText } from '../../src/format/number.js';
import { ratioText } from '../../src/format/ratio.js';
import { ratioView } from '../../src/view/ratio.js';
import { statView } from '../../src/view/stat.js';

import { BASE, faultsIn, filesOf, KRAKOW, published, remove, textOf } from './support.js';

const LANGUAGES = ['pl', 'en', 'uk'] as const;
const figures = KRAKOW.figures as { id: string; label: Record<string, string>; value?: number }[];

let folder = '';
let files: string[] = [];
before(async () => {
  ({ folder } = await published(KRAKOW));
  files = filesOf(folder);
});
after(() => {
  remove(folder);
});

/** Text that is seen: none of the head, of scripts, of what is there to be copied, and of attributes. */
const seen = (html: string): string =>
  html
    .replaceAll(/<(head|script|pre)\b.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");

/** What is seen of a page by browsers that show what is drawn in its templates, and beside these by those that don't. */
function seenOn(html: string): readonly [drawn: string, beside: string] {
  const template = /<template shadowrootmode="open">(.*?)<\/template>/gs;
  return [seen([...html.matchAll(template)].map(([, inner]) => inner).join('')), seen(html.replaceAll(template, ''))];
}

const pages = (): string[] => files.filter((file) => file.endsWith('.html'));

describe('a published report', () => {
  it('has every file of every figure in three languages', () => {
    const names =
      'index.html embed.html oembed.json oembed-photo.json card.png figure.png figure@2x.png figure.csv figure.json';
    const missing = figures.flatMap(({ id }) =>
      LANGUAGES.flatMap((language) =>
        names
          .split(' ')
          .flatMap((name) => (files.includes(`${language}/${id}/${name}`) ? [] : [`${language}/${id}/${name}`])),
      ),
    );
    assert.deepEqual(missing, []);
    assert.equal(figures.length, 121);
  });

  it('is valid HTML on every page', async () => {
    const faults: string[] = [];
    // One language of each figure, in turn: what differs between them is text.
    const turn = pages().filter((page) => {
      const at = figures.findIndex(({ id }) => page.split('/')[1] === id);
      return at < 0 || page.startsWith(LANGUAGES[at % 3] ?? '');
    });
    for (const page of turn) faults.push(...(await faultsIn(folder, page)));
    assert.deepEqual(faults, []);
    assert.ok(pages().length > 121 * 3 * 2);
  });

  it('leads nowhere that is not there, and to its own pages by relative addresses', () => {
    const broken: string[] = [];
    for (const page of pages()) {
      const html = textOf(folder, page).replaceAll(/<script type="application\/(?:ld\+)?json">.*?<\/script>/gs, '');
      for (const [, name, address = ''] of html.matchAll(/ (href|src|srcset)="([^"]*)"/g)) {
        if (/^https?:/.test(address)) {
          // Absolute ones stand where they must; what they name is there as well.
          if (!address.startsWith(BASE)) broken.push(`${page}: ${address}`);
          else if (!isThere(address.slice(BASE.length))) broken.push(`${page}: ${address}`);
        } else if (!isThere(posix.join(posix.dirname(page), address.replace(/[?#].*$/, '')))) {
          broken.push(`${page}: ${name} ${address}`);
        }
      }
    }
    assert.deepEqual(broken, []);

    function isThere(path: string): boolean {
      const target = join(folder, path);
      return existsSync(target) && (statSync(target).isFile() || existsSync(join(target, 'index.html')));
    }
  });

  it('says on each page, without script, the number with its hedge and unit', () => {
    for (const { id } of figures) {
      const { figures: read } = readReport(KRAKOW, [id]);
      for (const language of LANGUAGES) {
        const data = { figures: read, milestones: [], source: {} };
        const isRatio = read[0]?.of !== undefined && (read[0].of.value ?? 0) <= 100;
        const told = isRatio ? ratioText(ratioView(data), language) : printText(statView(data).shown, language);
        for (const name of ['index.html', 'embed.html']) {
          const [drawn, beside] = seenOn(textOf(folder, `${language}/${id}/${name}`));
          assert.ok(drawn.includes(told), `${language}/${id}/${name}: ${told}, as it is drawn`);
          assert.ok(beside.includes(told), `${language}/${id}/${name}: ${told}, where nothing drawn is shown`);
        }
      }
    }
  });

  it('tells search engines and previews the one address, the languages, and a picture with the number in words', () => {
    const html = textOf(folder, 'en/education.spending/index.html');
    const one = (pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';
    assert.equal(one(/<link rel="canonical" href="([^"]*)"/), `${BASE}en/education.spending/`);
    for (const language of LANGUAGES)
      assert.ok(html.includes(`hreflang="${language}" href="${BASE}${language}/education.spending/"`), language);
    assert.equal(one(/property="og:image" content="([^"]*)"/), `${BASE}en/education.spending/card.png`);
    assert.match(one(/property="og:image:alt" content="([^"]*)"/), /3.56.billion.zł/);
    assert.match(one(/property="og:image:alt" content="([^"]*)"/), /over.36%/);
    assert.match(one(/name="twitter:card" content="([^"]*)"/), /^summary_large_image$/);
    const graph = JSON.parse(one(/<script type="application\/ld\+json">(.*?)<\/script>/s)) as {
      '@graph': { '@type': string }[];
    };
    assert.deepEqual(graph['@graph'].map((node) => node['@type']).slice(0, 2), ['Dataset', 'Observation']);
  });

  it('answers oEmbed with what each type requires, and with nothing but a blockquote and a frame', () => {
    for (const { id } of figures) {
      const page = textOf(folder, `uk/${id}/index.html`);
      for (const name of ['oembed.json', 'oembed-photo.json']) {
        const url = `${BASE}uk/${id}/${name}`;
        assert.ok(page.includes(`type="application/json+oembed" href="${url}"`));
        assert.ok(textOf(folder, `uk/${id}/embed.html`).includes(`href="${url}"`));
        const answer = JSON.parse(textOf(folder, `uk/${id}/${name}`)) as Record<string, unknown>;
        assert.equal(answer.version, '1.0');
        assert.ok(typeof answer.title === 'string' && answer.title.length > 0);
        for (const side of ['width', 'height'])
          assert.ok(Number.isInteger(answer[side]) && Number(answer[side]) > 0, `${name} ${side}`);
        if (answer.type === 'photo') assert.equal(answer.url, `${BASE}uk/${id}/figure.png`);
        else {
          assert.equal(answer.type, 'rich');
          assert.match(
            String(answer.html),
            /^<blockquote[\s>].*<\/blockquote>\s*<iframe [^>]*src="[^"]*embed\.html"[^>]*><\/iframe>$/s,
          );
          assert.doesNotMatch(String(answer.html), /<script|style=|on[a-z]+=/);
        }
      }
    }
  });

  it('has a sitemap of every page, and a feed of every figure', () => {
    const sitemap = textOf(folder, 'sitemap.xml');
    const addresses = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    const wanted = pages()
      .filter((page) => page.endsWith('index.html'))
      .map((page) => BASE + page.slice(0, -'index.html'.length));
    assert.deepEqual(addresses.toSorted(), wanted.toSorted());
    const feed = textOf(folder, 'pl/feed.xml');
    assert.equal(feed.match(/<entry>/g)?.length, 100, 'the newest hundred');
    assert.match(feed, /<updated>2026-01-02T03:04:05Z<\/updated>/);
  });

  it('loads nothing from elsewhere, and holds nothing that a strict policy blocks', () => {
    for (const page of pages()) {
      const html = textOf(folder, page);
      assert.doesNotMatch(html, /\sstyle="|\son[a-z]+="|<style/i, page);
      for (const [, kind = 'none'] of html.matchAll(/<script(?: type="([^"]*)")?>/g))
        assert.match(kind, /^application\/(ld\+)?json$/, `${page}: a script that would be run`);
    }
  });
});

/** When each file of a site was written, with the number that it got by that. */
const writtenIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    filesOf(folder).map((file) => {
      const { mtimeNs, ino } = statSync(join(folder, file), { bigint: true });
      return [file, `${mtimeNs} ${ino}`];
    }),
  );

describe('published again', () => {
  it('writes nothing where nothing has changed', async () => {
    const again = await published(KRAKOW, folder, '2026-05-05T05:05:05Z');
    assert.deepEqual(again.outcome, { added: [], changed: [], kept: [], gone: [], written: 0 });
  });

  it('writes what has changed, says which figure did, and tells it in the feeds of its report and section alone', async () => {
    const own = await published(KRAKOW);
    const [first, ...others] = structuredClone(figures);
    const changed = { ...KRAKOW, figures: [{ ...first!, value: 3218 }, ...others] };
    const before = writtenIn(own.folder);
    const { outcome } = await published(changed, own.folder, '2026-06-07T08:09:10Z');
    assert.deepEqual(outcome.changed, ['office.staff']);
    assert.deepEqual(outcome.added, []);
    assert.match(
      textOf(own.folder, 'en/feed.xml'),
      /<title>City office staff, 31.December.2024: was.3,217.people, is.3,218.people<\/title>/,
    );
    assert.match(textOf(own.folder, 'en/section/office/feed.xml'), /2026-06-07T08:09:10Z/);
    assert.doesNotMatch(textOf(own.folder, 'en/section/culture/feed.xml'), /2026-06-07/);
    assert.match(textOf(own.folder, 'en/office.staff/index.html'), /3,218/);
    // Nobody else's page was touched but those that list it.
    const written = [...writtenIn(own.folder)].flatMap(([file, at]) => (before.get(file) === at ? [] : [file]));
    const inLanguages = LANGUAGES.flatMap((language) => [
      ...['index.html', 'embed.html', 'oembed.json', 'oembed-photo.json', 'figure.csv', 'figure.json'].map(
        (name) => `${language}/office.staff/${name}`,
      ),
      ...['', 'section/office/'].flatMap((path) => [`${language}/${path}index.html`, `${language}/${path}feed.xml`]),
    ]);
    assert.deepEqual(
      written.toSorted(),
      [...inLanguages, '.krk-publish.json', 'report.json', 'sitemap.xml'].toSorted(),
    );
    remove(own.folder);
  });

  it('leaves the pages of a figure that is gone, since others have its address', async () => {
    const own = await published(KRAKOW);
    const { outcome } = await published(
      { ...KRAKOW, figures: figures.filter(({ id }) => id !== 'culture.audience.theatres') },
      own.folder,
    );
    assert.deepEqual(outcome.kept, ['culture.audience.theatres']);
    assert.ok(existsSync(join(own.folder, 'pl/culture.audience.theatres/index.html')));
    assert.doesNotMatch(textOf(own.folder, 'sitemap.xml'), /culture\.audience\.theatres/);
    remove(own.folder);
  });

  it('does so too where what it remembered is damaged', async () => {
    const own = await published({ ...KRAKOW, figures: figures.slice(0, 3), milestones: [] });
    writeFileSync(join(own.folder, '.krk-publish.json'), '{"format":1,"figures":');
    const { outcome } = await published({ ...KRAKOW, figures: figures.slice(0, 3), milestones: [] }, own.folder);
    assert.equal(outcome.added.length, 3);
    remove(own.folder);
  });
});
