import { jsonLdOf } from '../../cite/json-ld.js';
import { STYLE_NAMES, STYLES, type StyleId } from '../../cite/styles.js';
import type { SnippetKind } from '../../embed/snippet.js';
import { pick } from '../../format/text.js';
import type { Language } from '../../model/figure.js';
import { CARD } from '../card-size.js';
import { builderOf } from './builder-page.js';
import { FILES, figurePath, libraryPath, relative, reportPath, sectionPath } from './addresses.js';
import { alternatesOf, siteTitleOf, type FigureFacts, type Place } from './figure.js';
import { page } from './head.js';
import { around, local, marked } from './local.js';
import { markup, type Markup } from './markup.js';
import type { Plan } from './plan.js';
import { sheetName, shownFigure } from './shown.js';
import { SITE_WORDS } from './words.js';

/** The way to the page: report, section. */
export function trail(plan: Plan, from: string, language: Language, section?: string): Markup {
  const words = SITE_WORDS[language];
  const own = plan.sections.find(({ id }) => id === section);
  return markup`<nav class="trail" aria-label="${words.place}"><ol>
<li><a href="${relative(from, reportPath(language))}">${local(siteTitleOf(plan, language))}</a></li>
${own && markup`<li><a href="${relative(from, sectionPath(language, own.id))}">${local(pick(own.title, language))}</a></li>`}
</ol></nav>`;
}

/** The same page in the other languages. */
export function languagesNav(language: Language, from: string, pathOf: (language: Language) => string): Markup {
  const links = alternatesOf('', pathOf).map((one) =>
    one.language === language
      ? markup`<li><span aria-current="true">${SITE_WORDS[one.language].language}</span></li>`
      : markup`<li><a href="${relative(from, one.url)}" hreflang="${one.language}" lang="${one.language}">${SITE_WORDS[one.language].language}</a></li>`,
  );
  return markup`<nav class="languages" aria-label="${SITE_WORDS[language].languages}"><ul>${links}</ul></nav>`;
}

/** The link that keyboards reach first. */
export const skip = (language: Language): Markup =>
  markup`<a class="skip" href="#content">${SITE_WORDS[language].skip}</a>`;

const ids = Object.keys(STYLES) as StyleId[];
/** Those that are read; in the others, which are code, nothing is marked. */
const PROSE: readonly StyleId[] = ['pn-iso-690', 'plain'];

function citations({ citation, language, view, pieces }: FigureFacts): Markup {
  const words = SITE_WORDS[language];
  const { title, publisher, locator } = view.source;
  const all = [...pieces, ...[title, publisher, locator].map((text) => pick(text, language))];
  const styles = ids.map(
    (id) => markup`<details><summary>${STYLE_NAMES[id] || words.plain}</summary>
<pre>${marked(STYLES[id](citation, language), PROSE.includes(id) ? all : [])}</pre></details>
`,
  );
  return markup`<section aria-labelledby="citation"><h2 id="citation">${words.citation}</h2>
${styles}</section>`;
}

const SHOWN_KINDS = [
  ['url', 'embedUrl'],
  ['blockquote', 'embedQuote'],
  ['iframe', 'embedFrame'],
] as const;

function embedding(
  { language, path }: FigureFacts,
  snippets: Readonly<Partial<Record<SnippetKind, string>>>,
  builder: string,
): Markup {
  const words = SITE_WORDS[language];
  const kinds = SHOWN_KINDS.flatMap(([kind, word]) => {
    const text = snippets[kind];
    return text === undefined
      ? []
      : [
          markup`<details><summary>${words[word]}</summary>
<pre>${text}</pre></details>
`,
        ];
  });
  return markup`<section aria-labelledby="embed"><h2 id="embed">${words.embed}</h2>
${kinds}<p><a href="${relative(path, builder)}">${words.builder}</a></p></section>`;
}

function downloads({ language }: FigureFacts): Markup {
  const words = SITE_WORDS[language];
  return markup`<section aria-labelledby="download"><h2 id="download">${words.download}</h2>
<ul class="files">
<li><a href="${FILES.csv}" download>${words.csv}</a></li>
<li><a href="${FILES.json}" download>${words.json}</a></li>
<li><a href="${FILES.image2x}" download>${words.image}</a></li>
</ul></section>`;
}

function neighbours(plan: Plan, { entry, language, path }: FigureFacts): Markup | false {
  const words = SITE_WORDS[language];
  const link = (id: string | undefined, rel: string, text: string): Markup | false => {
    const other = plan.entries.get(id ?? '');
    return (
      other !== undefined &&
      markup`<li><a rel="${rel}" href="${relative(path, figurePath(language, other.id))}">${around(text, pick(other.label, language))}</a></li>`
    );
  };
  const links = [link(entry.previous, 'prev', words.previous), link(entry.next, 'next', words.next)];
  return (
    links.some(Boolean) && markup`<nav class="neighbours" aria-label="${words.neighbours}"><ul>${links}</ul></nav>`
  );
}

/**
 * The page of a figure, complete without script.
 * @returns the page, and the rules of its own style sheet
 */
export function figurePage(
  plan: Plan,
  facts: FigureFacts,
  place: Place,
  snippets: Readonly<Partial<Record<SnippetKind, string>>>,
): { readonly html: string; readonly rules: readonly string[] } {
  const { language, entry, path, url, title, told, sentence, siteName, view, citation } = facts;
  const { base, version } = place;
  const library = relative(path, libraryPath(version));
  // The page's own heading says what it is about.
  const { body, rules } = shownFigure(facts, place, { heading: '', hasTable: true, isDark: true });
  const html = page(
    {
      language,
      title: `${title} – ${siteName}`,
      description: sentence,
      siteName,
      canonical: url,
      alternates: alternatesOf(base, (other) => figurePath(other, entry.id)),
      image: { ...CARD, url: url + FILES.card, alt: sentence },
      oembed: [url + FILES.oembed, url + FILES.photo],
      feed: { url: `${base}${reportPath(language)}feed.xml`, title: SITE_WORDS[language].changes },
      styles: [`${library}krk-reserve.css`, `${library}site.css`],
      preload: [library + sheetName(entry.element)],
      jsonLd: jsonLdOf(view, { language, today: citation.read, page: url, file: url + FILES.json }),
      more: markup`<script type="module" src="${library}krk-data.js"></script>
<script type="module" src="${library}krk.js"></script>
`,
    },
    markup`${skip(language)}
<header>
${trail(plan, path, language, entry.section)}
${languagesNav(language, path, (other) => figurePath(other, entry.id))}
</header>
<main id="content">
<h1>${marked(told.name, facts.pieces)}</h1>
${body}
${neighbours(plan, facts)}
<div class="more">
${citations(facts)}
${embedding(facts, snippets, builderOf(language, entry.id))}
${downloads(facts)}
</div>
</main>`,
  );
  return { html, rules };
}
