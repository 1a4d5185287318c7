import type { Language } from '../../model/figure.js';
import { libraryPath, reportPath, relative } from './addresses.js';
import { alternatesOf, siteNameOf, siteTitleOf, type Place } from './figure.js';
import { page } from './head.js';
import { local } from './local.js';
import { markup } from './markup.js';
import type { Plan } from './plan.js';
import { SITE_WORDS } from './words.js';

const PATH = 'builder/';

/** What the page is for, to those who find it: in its own language. */
const ABOUT = 'Wybierz liczbę z raportu, powiedz, gdzie ją wkleisz, i skopiuj to, co tam zadziała.';

/** The builder's page, in the state that helps most with a figure. */
export const builderOf = (language: Language, id: string): string =>
  `${PATH}?lang=${language}&figure=${encodeURIComponent(id)}`;

/** The page where an editor makes a snippet: one for all languages, which its address names. */
export function builderPage(plan: Plan, { base, version }: Place): { readonly path: string; readonly html: string } {
  const library = relative(PATH, libraryPath(version));
  const { embed } = SITE_WORDS.pl;
  const siteName = siteNameOf(plan, 'pl');
  const texts = alternatesOf(base, reportPath).map(
    ({ language }) =>
      markup`<p lang="${language}">${SITE_WORDS[language].noScript} <a href="${relative(PATH, reportPath(language))}">${local(siteTitleOf(plan, language))}</a></p>
`,
  );
  const html = page(
    {
      language: 'pl',
      title: `${embed} – ${siteName}`,
      description: ABOUT,
      siteName,
      canonical: base + PATH,
      alternates: [],
      styles: [`${library}krk-reserve.css`, `${library}site.css`, `${library}builder.css`],
      more: markup`<script type="module" src="${library}krk-builder.js"></script>
`,
    },
    markup`<main id="builder" data-report="../report.json" data-base="../" data-library="${library}">
<h1>${embed}</h1>
${texts}</main>`,
  );
  return { path: `${PATH}index.html`, html };
}
