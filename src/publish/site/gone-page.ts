import type { Language } from '../../model/figure.js';
import { libraryPath, relative, reportPath, sectionPath } from './addresses.js';
import { alternatesOf, siteNameOf, siteTitleOf, type Place } from './figure.js';
import { languagesNav, skip, trail } from './figure-page.js';
import { page } from './head.js';
import { local } from './local.js';
import { markup } from './markup.js';
import type { Plan } from './plan.js';
import { SITE_WORDS } from './words.js';

/** In the place of a section that the report has no more: other pages link to it, and its numbers are nobody's now. */
export function gonePage(plan: Plan, id: string, title: string, language: Language, { base, version }: Place): string {
  const path = sectionPath(language, id);
  const library = relative(path, libraryPath(version));
  const siteName = siteNameOf(plan, language);
  const { gone } = SITE_WORDS[language];
  return page(
    {
      language,
      title: `${title} – ${siteName}`,
      description: gone,
      siteName,
      canonical: base + path,
      alternates: alternatesOf(base, (other) => sectionPath(other, id)),
      feed: { url: `${base}${reportPath(language)}feed.xml`, title: SITE_WORDS[language].changes },
      styles: [`${library}site.css`],
    },
    markup`${skip(language)}
<header>
${trail(plan, path, language)}
${languagesNav(language, path, (other) => sectionPath(other, id))}
</header>
<main id="content">
<h1>${title}</h1>
<p>${gone} <a href="${relative(path, reportPath(language))}">${local(siteTitleOf(plan, language))}</a></p>
</main>`,
  );
}
