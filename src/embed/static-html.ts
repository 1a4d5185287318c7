import type { Addresses } from './addresses.js';
import type { Content } from './content.js';
import type { SnippetOptions } from './snippet.js';
import { element, pageLine, remarks, sentence, sourceLine, startTag, tableMarkup, type Attributes } from './markup.js';

/** A figure, and how it is to be written. */
export interface Told {
  readonly content: Content;
  readonly options: SnippetOptions;
}

export const lines = (...parts: readonly (string | readonly string[])[]): string => parts.flat().join('\n');

/** The figure's language, and what the site script knows it by where its link has been lost. */
const around = ({ language, addresses }: SnippetOptions): Attributes => ({
  lang: language,
  class: 'krk-figure',
  'data-krk': addresses?.page,
});

/** Number and source, which nearly every text box keeps. */
export const blockquote = ({ content, options }: Told): string =>
  lines(
    startTag('blockquote', around(options)),
    element('p', {}, sentence(content)),
    remarks({ ...content, events: [] }),
    pageLine(content, options),
    element('p', {}, sourceLine(content, options)),
    '</blockquote>',
  );

/** Number, whole table, remarks and source. */
export const figure = ({ content, options }: Told): string =>
  lines(
    startTag('figure', around(options)),
    element('p', {}, sentence(content)),
    tableMarkup(content),
    remarks(content),
    pageLine(content, options),
    element('figcaption', {}, sourceLine(content, options)),
    '</figure>',
  );

/** The picture, linked; whoever doesn't see it is told the same. */
export function picture({ content, options }: Told, { page, image, image2x }: Addresses): string {
  const { width, height } = options.image ?? {};
  const srcset = `${image} 1x, ${image2x} 2x`;
  const img = startTag('img', { src: image, srcset, alt: content.sentence, width, height, loading: 'lazy' });
  return lines(
    startTag('figure', around(options)),
    element('p', {}, element('a', { href: page }, img)),
    element('figcaption', {}, sourceLine(content, options)),
    '</figure>',
  );
}

/** The citation in the style chosen, and the figure's page. */
export const citation = ({ content, options }: Told, text: string): string =>
  lines(element('p', { lang: options.language }, text), pageLine(content, options));
