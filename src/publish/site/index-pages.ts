import { Members } from '../../data/members.js';
import { readMilestone } from '../../data/report-figure.js';
import { printMilestone } from '../../format/period.js';
import { pick, plain } from '../../format/text.js';
import type { Language, Milestone } from '../../model/figure.js';
import { compose } from '../../view/suits.js';
import { figurePath, libraryPath, LANGUAGES, relative, reportPath, sectionPath } from './addresses.js';
import { alternatesOf, siteNameOf, siteTitleOf, type Place } from './figure.js';
import { languagesNav, skip, trail } from './figure-page.js';
import { page } from './head.js';
import { local, marked, piecesOf } from './local.js';
import { Markup, markup } from './markup.js';
import { renderPicture, viewOf } from './picture.js';
import { eventsOf, readEntry, sectionData, type Plan, type SectionPlan } from './plan.js';
import { sheetName, withChart } from './shown.js';
import { lineOf, type Told } from './state.js';
import { SITE_WORDS } from './words.js';

/** Of more figures a section lists the names and values alone: a page of hundreds of pictures serves nobody. */
const MOST_PICTURES = 60;

/** What a list of figures says of one: its name and value, in each language. */
export type Listed = ReadonlyMap<string, { readonly [L in Language]: Told }>;

const sheets = (library: string): readonly string[] => [`${library}krk-reserve.css`, `${library}site.css`];

/** A figure's name and value, leading to its page. */
const item = (plan: Plan, id: string, listed: Listed, language: Language, from: string): Markup => {
  const told = listed.get(id)?.[language];
  const entry = plan.entries.get(id);
  const line = told ? marked(lineOf(told), entry ? piecesOf(entry, language, true) : []) : id;
  return markup`<li><a href="${relative(from, figurePath(language, id))}">${line}</a></li>
`;
};

/** The dated events that stand in no section of the report. */
function looseEventsOf({ report, sections }: Plan): readonly Milestone[] {
  const declared = new Set<unknown>(sections.map(({ id }) => id));
  const loose = new Members(report, '').list('milestones').filter(({ json }) => !declared.has(json.section));
  return loose.map(readMilestone);
}

function events(milestones: readonly Milestone[], language: Language): Markup | false {
  if (!milestones.length) return false;
  const lines = milestones.map(
    (event) => markup`<li><b>${printMilestone(event, language)}</b> ${local(pick(event.label, language))}</li>
`,
  );
  return markup`<section aria-labelledby="events"><h2 id="events">${SITE_WORDS[language].events}</h2>
<ol class="events">
${lines}</ol></section>`;
}

/** Where a picture of a section is narrow: on a narrow page, and where two stand side by side (`site.css`). */
const NARROW = ['(max-width: 28em)', '(min-width: 45em)'];

/** What a page of pictures is made of. */
interface Pictures {
  readonly body: Markup;
  readonly rules: readonly string[];
  /** Style sheets that they ask for. */
  readonly sheets: readonly string[];
}

/** The pictures that suit a section, in its order; each leads to the pages of its figures. */
function picturesOf(plan: Plan, section: SectionPlan, language: Language, path: string, library: string): Pictures {
  // A section may be declared and hold events alone, or nothing yet.
  if (!section.figures.length) return { body: new Markup(''), rules: [], sheets: [] };
  const all = sectionData(plan, section.id);
  const rules: string[] = [];
  const used = new Set<string>();
  const shown = compose(all.figures).map(({ element, figures, shows }) => {
    const own = plan.entries.get(figures[0]?.id ?? '');
    const data =
      element === 'krk-breakdown' && own ? readEntry(own.slice, own.id).data : { ...all, figures, milestones: [] };
    const picture = renderPicture(element, viewOf(element, data), {
      language,
      headingLevel: 2,
      isWhole: false,
      firstRule: rules.length,
    });
    rules.push(...picture.rules);
    const sheet = library + sheetName(element);
    used.add(sheet);
    const folder = relative(path, figurePath(language, own?.id ?? ''));
    const shadow = new Markup(withChart(picture.markup, { isDark: true, narrow: NARROW, folder }));
    const links = shows.map(({ id = '', label }) => {
      const name = pick(label, language);
      return markup`<li><a href="${relative(path, figurePath(language, id))}">${name.text ? local(name) : id}</a></li>`;
    });
    return markup`<article>
<div class="drawn ${element}"><template shadowrootmode="open"><link rel="stylesheet" href="${sheet}">${
      picture.rules.length > 0 && markup`<link rel="stylesheet" href="${RULES}">`
    }${shadow}</template></div>
<ul class="links">${links}</ul>
</article>
`;
  });
  return {
    body: markup`<div class="pictures">
${shown}</div>`,
    rules,
    sheets: [...used],
  };
}

/** The rules of a section's pictures, beside its page. */
export const RULES = 'section.css';

/** The page of a section: its pictures without any script, and its dated events. */
export function sectionPage(
  plan: Plan,
  section: SectionPlan,
  language: Language,
  { base, version }: Place,
  listed: Listed,
): { readonly html: string; readonly rules: readonly string[] } {
  const path = sectionPath(language, section.id);
  const library = relative(path, libraryPath(version));
  const title = plain(section.title, language);
  const siteName = siteNameOf(plan, language);
  const isShort = section.figures.length <= MOST_PICTURES;
  const {
    body,
    rules,
    sheets: preload,
  } = isShort
    ? picturesOf(plan, section, language, path, library)
    : {
        body: markup`<ul class="figures">
${section.figures.map((id) => item(plan, id, listed, language, path))}</ul>`,
        rules: [],
        sheets: [],
      };
  const html = page(
    {
      language,
      title: `${title} – ${siteName}`,
      description: `${title}: ${SITE_WORDS[language].figures} (${section.figures.length})`,
      siteName,
      canonical: base + path,
      alternates: alternatesOf(base, (other) => sectionPath(other, section.id)),
      feed: { url: `${base}${path}feed.xml`, title: `${SITE_WORDS[language].changes}: ${title}` },
      styles: sheets(library),
      preload,
    },
    markup`${skip(language)}
<header>
${trail(plan, path, language)}
${languagesNav(language, path, (other) => sectionPath(other, section.id))}
</header>
<main id="content">
<h1>${local(pick(section.title, language))}</h1>
${body}
${events(eventsOf(plan, section.id), language)}
</main>`,
  );
  return { html, rules };
}

/** The page of the whole report: every figure by name and value, section by section. */
export function reportPage(plan: Plan, language: Language, { base, version }: Place, listed: Listed): string {
  const path = reportPath(language);
  const library = relative(path, libraryPath(version));
  const words = SITE_WORDS[language];
  const siteName = siteNameOf(plan, language);
  const inSections = new Set(plan.sections.flatMap(({ figures }) => figures));
  const loose = [...plan.entries.keys()].filter((id) => !inSections.has(id));
  const lists = plan.sections.map(
    ({
      id,
      title,
      figures,
    }) => markup`<section aria-labelledby="section-${id}"><h2 id="section-${id}"><a href="${relative(path, sectionPath(language, id))}">${local(pick(title, language))}</a></h2>
<ul class="figures">
${figures.map((one) => item(plan, one, listed, language, path))}</ul></section>
`,
  );
  return page(
    {
      language,
      title: siteName,
      description: `${siteName}: ${words.figures} (${plan.entries.size})`,
      siteName,
      canonical: base + path,
      alternates: alternatesOf(base, reportPath),
      feed: { url: `${base}${path}feed.xml`, title: words.changes },
      styles: sheets(library),
    },
    markup`${skip(language)}
<header>
${languagesNav(language, path, reportPath)}
</header>
<main id="content">
<h1>${local(siteTitleOf(plan, language))}</h1>
${lists}${
      loose.length > 0 &&
      markup`<section aria-labelledby="other-figures"><h2 id="other-figures">${words.other}</h2>
<ul class="figures">
${loose.map((one) => item(plan, one, listed, language, path))}</ul></section>`
    }
${events(looseEventsOf(plan), language)}</main>`,
  );
}

/** The page at the root, which only leads to the languages. */
export function rootPage(plan: Plan, { base, version }: Place): string {
  const library = libraryPath(version);
  return page(
    {
      language: 'pl',
      title: siteNameOf(plan, 'pl'),
      description: siteNameOf(plan, 'pl'),
      siteName: siteNameOf(plan, 'pl'),
      canonical: base,
      alternates: alternatesOf(base, reportPath),
      styles: sheets(library),
    },
    markup`<main id="content">
<h1>${local(siteTitleOf(plan, 'pl'))}</h1>
<ul class="figures">
${LANGUAGES.map(
  (
    language,
  ) => markup`<li lang="${language}"><a href="${reportPath(language)}" hreflang="${language}">${local(siteTitleOf(plan, language))} (${SITE_WORDS[language].language})</a></li>
`,
)}</ul>
</main>`,
  );
}
