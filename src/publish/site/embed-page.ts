import { FILES, libraryPath, relative } from './addresses.js';
import type { FigureFacts, Place } from './figure.js';
import { page } from './head.js';
import { local } from './local.js';
import { markup } from './markup.js';
import { sheetName, shownFigure } from './shown.js';
import { SITE_WORDS } from './words.js';

/**
 * What a frame shows: the figure alone. Classic scripts, since a sandboxed frame has no origin that could fetch a module;
 * the data stand in the page for the same reason, so that nothing in its address can name others.
 */
export function embedPage(
  facts: FigureFacts,
  place: Place,
): { readonly html: string; readonly rules: readonly string[] } {
  const { language, entry, path, url, title, sentence, siteName, siteTitle, citation } = facts;
  const library = relative(path, libraryPath(place.version));
  const { body, rules } = shownFigure(facts, place, { hasTable: false, isDark: false });
  const source = citation.source.url;
  const html = page(
    {
      language,
      title: `${title} – ${siteName}`,
      description: sentence,
      siteName,
      canonical: url,
      alternates: [],
      oembed: [url + FILES.oembed, url + FILES.photo],
      styles: [`${library}embed.css`],
      preload: [library + sheetName(entry.element)],
      isHidden: true,
      // In a frame a link that opens in its place would leave a strange page in a small hole.
      more: markup`<base target="_blank">
<script defer src="${library}krk.classic.js"></script>
<script defer src="${library}krk-embed.js"></script>
`,
    },
    // Addresses are for a frame whose links lead nowhere: its script hides them where they do.
    markup`<main>
${body}
<p class="page"><a href="./">${local(siteTitle)}</a><span class="address"> ${url}</span></p>
${source && markup`<p class="address">${SITE_WORDS[language].address}: ${source}</p>`}
</main>`,
  );
  return { html, rules };
}
