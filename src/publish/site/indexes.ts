import { plain } from '../../format/text.js';
import type { Language } from '../../model/figure.js';
import { figurePath, LANGUAGES, reportPath, sectionPath } from './addresses.js';
import { builderPage } from './builder-page.js';
import { feed, MOST_CHANGES, sitemaps, type Change, type Mapped } from './feed.js';
import { authorOf, siteNameOf, type Place } from './figure.js';
import { gonePage } from './gone-page.js';
import { reportPage, rootPage, RULES, sectionPage, type Listed } from './index-pages.js';
import type { Plan } from './plan.js';
import type { Site } from './site.js';
import { lineOf, type Remembered, type SiteState } from './state.js';
import { SITE_WORDS } from './words.js';

/** The newest changes of each section, so that its feed has some however many others there are. */
export function remembered(changes: readonly Remembered[], plan: Plan): readonly Remembered[] {
  const counts = new Map<string | undefined, number>();
  return changes.filter(({ figure }) => {
    const section = plan.entries.get(figure)?.section;
    const count = (counts.get(section) ?? 0) + 1;
    counts.set(section, count);
    return count <= MOST_CHANGES;
  });
}

/** A change in words: what was and what is, or that something beside the value is new. */
function changeIn({ figure, at, before, after }: Remembered, language: Language, base: string): Change {
  const { name, value } = after[language];
  const words = SITE_WORDS[language];
  const told = before?.[language].value === value ? words.changedBeside : words.changed;
  const title = before
    ? told
        .replace('{name}', () => name)
        .replace('{before}', () => before[language].value || '–')
        .replace('{after}', () => value || '–')
    : lineOf(after[language]);
  return { figure, at, title, url: base + figurePath(language, figure) };
}

/** The pages that list figures, the feeds of their changes, the sitemap. */
export async function writeIndexes(site: Site, { figures, sections, changes }: SiteState): Promise<void> {
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
      feed(
        language,
        `${siteNameOf(plan, language)}: ${SITE_WORDS[language].changes}`,
        base + path,
        news,
        authorOf(plan, language),
      ),
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
          authorOf(plan, language),
        ),
      );
      await writer.write(`${own}index.html`, page.html);
      pages.push({ url: base + own });
    }
    for (const id of plan.entries.keys())
      pages.push({ url: base + figurePath(language, id), changed: figures.get(id)?.at.slice(0, 10) });
    for (const [id, titles] of sections) {
      if (plan.sections.some((section) => section.id === id)) continue;
      // Its numbers would be held to be true for ever.
      await writer.write(
        `${sectionPath(language, id)}index.html`,
        gonePage(plan, id, titles[language], language, place),
      );
    }
  }
  const builder = builderPage(plan, place);
  await writer.write(builder.path, builder.html);
  await writer.write('index.html', rootPage(plan, place));
  for (const [name, text] of sitemaps(base, pages)) await writer.write(name, text);
  await writer.write('report.json', `${JSON.stringify(plan.report)}\n`);
}
