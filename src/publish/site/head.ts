import { serialize, type JsonLdNode } from '../../cite/json-ld.js';
import type { Language } from '../../model/figure.js';
import { Markup, markup } from './markup.js';
import { SITE_WORDS } from './words.js';

/** What a page says of itself to browsers, search engines and those who show a preview of it. */
export interface Head {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  /** Absolute: the one address of what this page shows. */
  readonly canonical: string;
  /** Absolute addresses of the same page in each language. */
  readonly alternates: readonly { readonly language: Language; readonly url: string }[];
  readonly image?: { readonly url: string; readonly width: number; readonly height: number; readonly alt: string };
  /** Absolute addresses of the answers to oEmbed. */
  readonly oembed?: readonly string[];
  /** Absolute. */
  readonly feed?: { readonly url: string; readonly title: string };
  /** Relative. */
  readonly styles: readonly string[];
  /** Relative: style sheets that shadow trees ask for. */
  readonly preload?: readonly string[];
  readonly jsonLd?: readonly JsonLdNode[];
  /** A frame is no page to be found by itself. */
  readonly isHidden?: boolean;
  readonly more?: Markup;
}

const meta = (property: string, content: string | undefined): Markup | false =>
  content !== undefined && markup`<meta property="${property}" content="${content}">\n`;
const named = (name: string, content: string | undefined): Markup | false =>
  content !== undefined && markup`<meta name="${name}" content="${content}">\n`;

function cards({
  language,
  title,
  description,
  siteName,
  canonical,
  image,
  alternates,
}: Head): readonly (Markup | false)[] {
  const others = alternates.filter((one) => one.language !== language);
  return [
    meta('og:type', 'article'),
    meta('og:title', title),
    meta('og:description', description),
    meta('og:url', canonical),
    meta('og:site_name', siteName),
    meta('og:locale', SITE_WORDS[language].locale),
    ...others.map((one) => meta('og:locale:alternate', SITE_WORDS[one.language].locale)),
    meta('og:image', image?.url),
    meta('og:image:type', image && 'image/png'),
    meta('og:image:width', image && String(image.width)),
    meta('og:image:height', image && String(image.height)),
    meta('og:image:alt', image?.alt),
    named('twitter:card', image ? 'summary_large_image' : 'summary'),
    named('twitter:title', title),
    named('twitter:description', description),
    named('twitter:image', image?.url),
    named('twitter:image:alt', image?.alt),
  ];
}

/** The whole page around a body. */
export function page(head: Head, body: Markup): string {
  const { language, title, description, canonical, alternates, oembed = [], feed, isHidden } = head;
  const links = alternates.map((one) => markup`<link rel="alternate" hreflang="${one.language}" href="${one.url}">\n`);
  const [first] = alternates;
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${named('description', description)}${isHidden && named('robots', 'noindex')}<link rel="canonical" href="${canonical}">
${isHidden ? false : links}${!isHidden && first && markup`<link rel="alternate" hreflang="x-default" href="${first.url}">\n`}${oembed.map(
    (url) => markup`<link rel="alternate" type="application/json+oembed" href="${url}" title="${title}">\n`,
  )}${feed && markup`<link rel="alternate" type="application/atom+xml" href="${feed.url}" title="${feed.title}">\n`}${
    isHidden ? false : cards(head)
  }${(head.preload ?? []).map((url) => markup`<link rel="preload" as="style" href="${url}">\n`)}${head.styles.map(
    (url) => markup`<link rel="stylesheet" href="${url}">\n`,
  )}${
    head.jsonLd && markup`<script type="application/ld+json">${new Markup(serialize(head.jsonLd))}</script>\n`
  }${head.more}</head>
<body>
${body}
</body>
</html>
`.text;
}
