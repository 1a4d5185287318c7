import { FILES } from './addresses.js';
import type { FigureFacts, Place } from './figure.js';

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Seconds for which an answer may be kept: a figure that is put right is right everywhere within a day. */
const CACHE_AGE = 86_400;

const common = ({ language, siteName, citation, title }: FigureFacts, { base }: Place) => ({
  version: '1.0',
  title,
  provider_name: citation.source.publisher ?? siteName,
  provider_url: `${base}${language}/`,
  cache_age: CACHE_AGE,
});

const written = (answer: object): string => `${JSON.stringify(answer, null, 2)}\n`;

/**
 * The answer of type `rich` (oembed.com, 2.3.4.4).
 * @param html exactly a blockquote and a frame: with these WordPress adds its own script for heights
 * @param size of the frame
 * @param image of the picture at 1×
 */
export const richAnswer = (facts: FigureFacts, place: Place, html: string, size: Size, image: Size): string =>
  written({
    type: 'rich',
    ...common(facts, place),
    html,
    ...size,
    thumbnail_url: facts.url + FILES.image,
    thumbnail_width: image.width,
    thumbnail_height: image.height,
  });

/** The answer of type `photo` (oembed.com, 2.3.4.1): the figure as a picture. */
export const photoAnswer = (facts: FigureFacts, place: Place, image: Size): string =>
  written({ type: 'photo', ...common(facts, place), url: facts.url + FILES.image, ...image });
