import { csvOf } from '../../cite/csv.js';
import { addressesOf } from '../../embed/addresses.js';
import { snippetsOf } from '../../embed/snippet.js';
import { plain } from '../../format/text.js';
import type { Language } from '../../model/figure.js';
import type { Drawing } from '../draw.js';
import type { Scheme } from '../draw-colors.js';
import { FILES, figurePath, LANGUAGES, reportPath, sectionPath } from './addresses.js';
import { builderPage } from './builder-page.js';
import { embedPage } from './embed-page.js';
import { feed, sitemaps, type Change, type Mapped } from './feed.js';
import { factsOf, siteNameOf, viewsOf, type FigureFacts, type Place } from './figure.js';
import { figurePage } from './figure-page.js';
import { reportPage, rootPage, RULES, sectionPage, type Listed } from './index-pages.js';
import type { Library } from './library.js';
import { photoAnswer, richAnswer } from './oembed.js';
import type { Entry, Plan } from './plan.js';
import {
  hashOf,
  lineOf,
  MOST_REMEMBERED,
  STATE_FILE,
  writtenState,
  type Published,
  type Remembered,
  type SiteState,
  type SiteWriter,
} from './state.js';
import { SITE_WORDS } from './words.js';

/** What publishing needs. */
export interface Site {
  readonly plan: Plan;
  readonly base: string;
  readonly library: Library;
  readonly drawing: Drawing;
  readonly writer: SiteWriter;
  readonly before: SiteState;
  /** `YYYY-MM-DDThh:mm:ssZ` */
  readonly now: string;
  /** Told after each figure. */
  readonly progress: (done: number, total: number) => void;
}

/** What publishing did. */
export interface Outcome {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Figures whose pages stay though the report has them no more. */
  readonly kept: readonly string[];
  readonly written: number;
}

/** Below its picture a frame has a line of buttons and source, and the link to the figure's page. */
const BELOW = 96;

/** Everything that a figure's files are made of, beside the library. */
function inputsOf({ plan, base, library }: Site, entry: Entry): readonly unknown[] {
  const label = (id: string | undefined): unknown => plan.entries.get(id ?? '')?.label;
  const section = plan.sections.find(({ id }) => id === entry.section)?.title;
  return [
    entry.slice,
    entry.previous,
    label(entry.previous),
    entry.next,
    label(entry.next),
    section,
    base,
    library.mark,
  ];
}

async function writeFigure(site: Site, entry: Entry, place: Place, facts: FigureFacts): Promise<void> {
  const { drawing, writer, plan } = site;
  const { language, path, url, view, course } = facts;
  const write = (name: string, content: string | Uint8Array): Promise<void> => writer.write(path + name, content);
  const image = await drawing.figure(view, language, { scale: 1 });
  const size = { width: image.width, height: image.height };
  const frame = { width: size.width, height: size.height + BELOW };
  const snippets = snippetsOf(view, {
    language,
    addresses: addressesOf(url),
    frame: { height: frame.height },
    image: size,
  });
  const page = figurePage(plan, facts, place, snippets);
  await write(FILES.image, image.png);
  await write(FILES.image2x, (await drawing.figure(view, language, { scale: 2 })).png);
  await write(FILES.card, await drawing.card(view, language));
  if (course) {
    const chart = (scheme: Scheme, isNarrow?: boolean): string => drawing.chart(course, language, scheme, { isNarrow });
    await write(FILES.chart, chart('light'));
    await write(FILES.chartDark, chart('dark'));
    await write(FILES.chartNarrow, chart('light', true));
    await write(FILES.chartNarrowDark, chart('dark', true));
  }
  await write(FILES.csv, csvOf(view, language));
  await write(FILES.json, `${JSON.stringify(entry.slice, null, 2)}\n`);
  if (page.rules.length > 0) await write(FILES.rules, `${page.rules.join('\n')}\n`);
  await write(FILES.oembed, richAnswer(facts, place, snippets.oembed ?? '', frame, size));
  await write(FILES.photo, photoAnswer(facts, place, size));
  await write(FILES.frame, embedPage(facts, place).html);
  // Last: whoever finds the page finds all that it names.
  await write(FILES.page, page.html);
}

/** Publishes the figures one by one, so that memory doesn't grow with their number. */
async function writeFigures(site: Site): Promise<{ figures: Map<string, Published>; changes: Remembered[] }> {
  const { plan, base, library, before, now, progress } = site;
  const place: Place = { base, version: library.version };
  const figures = new Map<string, Published>();
  const changes: Remembered[] = [];
  let done = 0;
  for (const entry of plan.entries.values()) {
    const hash = hashOf(inputsOf(site, entry));
    const old = before.figures.get(entry.id);
    if (old?.hash === hash) figures.set(entry.id, old);
    else {
      const views = viewsOf(entry);
      const all = LANGUAGES.map((language) => factsOf(plan, entry, views, language, place, now.slice(0, 10)));
      // Its languages together: while the pictures of one are packed, the next are drawn.
      await Promise.all(all.map((facts) => writeFigure(site, entry, place, facts)));
      const after = Object.fromEntries(all.map(({ language, told }) => [language, told])) as Published['told'];
      const isSame =
        old !== undefined && LANGUAGES.every((language) => lineOf(old.told[language]) === lineOf(after[language]));
      // What looks otherwise, and says the same, is no news.
      const at = isSame ? old.at : now;
      figures.set(entry.id, { hash, at, told: after });
      if (!isSame) changes.push({ figure: entry.id, at, before: old?.told, after });
    }
    done += 1;
    progress(done, plan.entries.size);
  }
  return { figures, changes };
}

function changeIn({ figure, at, before, after }: Remembered, language: Language, base: string): Change {
  const { name, value } = after[language];
  const title = before
    ? SITE_WORDS[language].changed
        .replace('{name}', () => name)
        .replace('{before}', () => before[language].value || '–')
        .replace('{after}', () => value || '–')
    : lineOf(after[language]);
  return { figure, at, title, url: base + figurePath(language, figure) };
}

/** The pages that list figures, the feeds of their changes, the sitemap. */
async function writeIndexes(site: Site, { figures, changes }: SiteState): Promise<void> {
  const { plan, base, library, writer } = site;
  const place: Place = { base, version: library.version };
  const listed: Listed = new Map([...figures].map(([id, { told }]) => [id, told]));
  const pages: Mapped[] = [{ url: base }, { url: `${base}builder/` }];
  for (const language of LANGUAGES) {
    const news = changes.map((change) => changeIn(change, language, base));
    const path = reportPath(language);
    await writer.write(`${path}index.html`, reportPage(plan, language, place, listed));
    await writer.write(
      `${path}feed.xml`,
      feed(language, `${siteNameOf(plan, language)}: ${SITE_WORDS[language].changes}`, base + path, news),
    );
    pages.push({ url: base + path });
    for (const section of plan.sections) {
      const own = sectionPath(language, section.id);
      const page = sectionPage(plan, section, language, place, listed);
      const isIn = new Set(section.figures);
      const title = `${plain(section.title, language)}: ${SITE_WORDS[language].changes}`;
      if (page.rules.length > 0) await writer.write(own + RULES, `${page.rules.join('\n')}\n`);
      await writer.write(
        `${own}feed.xml`,
        feed(
          language,
          title,
          base + own,
          news.filter(({ figure }) => isIn.has(figure)),
        ),
      );
      await writer.write(`${own}index.html`, page.html);
      pages.push({ url: base + own });
    }
    for (const id of plan.entries.keys())
      pages.push({ url: base + figurePath(language, id), changed: figures.get(id)?.at.slice(0, 10) });
  }
  const builder = builderPage(plan, place);
  await writer.write(builder.path, builder.html);
  await writer.write('index.html', rootPage(plan, place));
  for (const [name, text] of sitemaps(base, pages)) await writer.write(name, text);
  await writer.write('report.json', `${JSON.stringify(plan.report)}\n`);
}

/** Writes the whole site; what hasn't changed is left as it is. */
export async function writeSite(site: Site): Promise<Outcome> {
  const { plan, library, writer, before } = site;
  await library.copy(writer);
  const { figures, changes } = await writeFigures(site);
  const kept = [...before.figures].filter(([id]) => !plan.entries.has(id));
  const state: SiteState = {
    figures: new Map([...figures, ...kept]),
    changes: [...changes, ...before.changes].slice(0, MOST_REMEMBERED),
  };
  await writeIndexes(site, state);
  await writer.write(STATE_FILE, writtenState(state));
  return {
    added: changes.flatMap(({ figure, before: old }) => (old ? [] : [figure])),
    changed: changes.flatMap(({ figure, before: old }) => (old ? [figure] : [])),
    kept: kept.map(([id]) => id),
    written: writer.written,
  };
}
