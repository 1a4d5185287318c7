import { csvOf } from '../../cite/csv.js';
import { addressesOf } from '../../embed/addresses.js';
import { snippetsOf } from '../../embed/snippet.js';
import { plain } from '../../format/text.js';
import type { Language } from '../../model/figure.js';
import type { Drawing } from '../draw.js';
import type { Scheme } from '../draw-colors.js';
import { FILES, figurePath, LANGUAGES } from './addresses.js';
import { embedPage } from './embed-page.js';
import { factsOf, viewsOf, type FigureFacts, type Place } from './figure.js';
import { figurePage } from './figure-page.js';
import { remembered, writeIndexes } from './indexes.js';
import type { Library } from './library.js';
import { photoAnswer, richAnswer } from './oembed.js';
import type { Entry, Plan, SectionPlan } from './plan.js';
import {
  hashOf,
  STATE_FILE,
  writtenState,
  type Published,
  type Remembered,
  type SiteState,
  type SiteWriter,
} from './state.js';

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
  /** Sections that the report has no more: their pages say so. */
  readonly gone: readonly string[];
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

/** Which files a figure has in each language, whatever else. */
const ALWAYS = [
  FILES.page,
  FILES.frame,
  FILES.oembed,
  FILES.photo,
  FILES.card,
  FILES.image,
  FILES.image2x,
  FILES.csv,
  FILES.json,
];

/** The figures whose files aren't there, or are of other data or another library; by their ids, with what they are made of. */
async function dueIn(site: Site): Promise<ReadonlyMap<string, string>> {
  const { plan, before, writer } = site;
  const due = new Map<string, string>();
  for (const entry of plan.entries.values()) {
    const hash = hashOf(inputsOf(site, entry));
    const isThere = async (): Promise<boolean> => {
      const all = await Promise.all(LANGUAGES.map((language) => writer.holds(figurePath(language, entry.id), ALWAYS)));
      return all.every(Boolean);
    };
    if (before.figures.get(entry.id)?.hash !== hash || !(await isThere())) due.set(entry.id, hash);
  }
  return due;
}

/** Publishes the figures one by one, so that memory doesn't grow with their number. */
async function writeFigures(
  site: Site,
  due: ReadonlyMap<string, string>,
): Promise<{ figures: Map<string, Published>; changes: Remembered[] }> {
  const { plan, base, library, before, now, progress } = site;
  const place: Place = { base, version: library.version };
  const figures = new Map<string, Published>();
  const changes: Remembered[] = [];
  let done = 0;
  for (const entry of plan.entries.values()) {
    const hash = due.get(entry.id);
    const old = before.figures.get(entry.id);
    if (old && hash === undefined) figures.set(entry.id, old);
    else {
      const views = viewsOf(entry);
      const all = LANGUAGES.map((language) => factsOf(plan, entry, views, language, place, now.slice(0, 10)));
      // Its languages together: while the pictures of one are packed, the next are drawn.
      await Promise.all(all.map((facts) => writeFigure(site, entry, place, facts)));
      const after = Object.fromEntries(all.map(({ language, told }) => [language, told])) as Published['told'];
      const data = hashOf([entry.slice]);
      // What only looks otherwise is no news.
      const isNews = old?.data !== data;
      const at = old && !isNews ? old.at : now;
      figures.set(entry.id, { hash: hash ?? '', data, at, told: after });
      if (isNews) changes.push({ figure: entry.id, at, before: old?.told, after });
    }
    done += 1;
    progress(done, plan.entries.size);
  }
  return { figures, changes };
}

const titlesOf = ({ title }: SectionPlan): Readonly<Record<Language, string>> => ({
  pl: plain(title, 'pl'),
  en: plain(title, 'en'),
  uk: plain(title, 'uk'),
});

/** Writes the whole site; what hasn't changed is left as it is. */
export async function writeSite(site: Site): Promise<Outcome> {
  const { plan, library, writer, before } = site;
  const due = await dueIn(site);
  const own = new Map(plan.sections.map((section) => [section.id, titlesOf(section)]));
  const sections = new Map([...before.sections, ...own]);
  if (due.size) {
    // Whatever ends this run, the next one knows which figures may be half written.
    const unsure = [...before.figures].map(([id, one]) => [id, due.has(id) ? { ...one, hash: '' } : one] as const);
    await writer.write(STATE_FILE, writtenState({ ...before, sections, figures: new Map(unsure) }));
  }
  await library.copy(writer);
  const { figures, changes } = await writeFigures(site, due);
  const kept = [...before.figures].filter(([id]) => !plan.entries.has(id));
  const state: SiteState = {
    figures: new Map([...figures, ...kept]),
    sections,
    changes: remembered([...changes, ...before.changes], plan),
  };
  await writeIndexes(site, state);
  await writer.write(STATE_FILE, writtenState(state));
  return {
    added: changes.flatMap(({ figure, before: old }) => (old ? [] : [figure])),
    changed: changes.flatMap(({ figure, before: old }) => (old ? [figure] : [])),
    kept: kept.map(([id]) => id),
    gone: [...sections.keys()].filter((id) => !own.has(id)),
    written: writer.written,
  };
}
