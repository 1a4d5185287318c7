import type { Language } from '../../model/figure.js';

export const LANGUAGES = ['pl', 'en', 'uk'] as const satisfies readonly Language[];

/** The files of a figure; other people's pages hold these names, so none ever changes. */
export const FILES = {
  page: 'index.html',
  frame: 'embed.html',
  oembed: 'oembed.json',
  photo: 'oembed-photo.json',
  card: 'card.png',
  image: 'figure.png',
  image2x: 'figure@2x.png',
  chart: 'chart.svg',
  chartDark: 'chart-dark.svg',
  chartNarrow: 'chart-narrow.svg',
  chartNarrowDark: 'chart-narrow-dark.svg',
  rules: 'figure.css',
  csv: 'figure.csv',
  json: 'figure.json',
} as const;

/** Folders, from the root of the site, ending in a slash. */
export const figurePath = (language: Language, figure: string): string => `${language}/${figure}/`;
export const sectionPath = (language: Language, section: string): string => `${language}/section/${section}/`;
export const reportPath = (language: Language): string => `${language}/`;

/** Where the library's files lie: the version is in the path, since a published file never changes. */
export const libraryPath = (version: string): string => `krk-widgets-${version}/`;

/** The way from a folder of the site to a path of it. */
export const relative = (from: string, to: string): string =>
  `${'../'.repeat(from.split('/').length - 1)}${to}` || './';

/**
 * The address that a site is at: absolute, http or https, ending in a slash.
 * @throws Error naming what is wrong with it
 * @example siteBase('https://krakow.example/liczby') // 'https://krakow.example/liczby/'
 */
export function siteBase(text: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new Error(`expected an absolute address such as https://example.org/figures/, found "${text}"`);
  }
  if (!/^https?:$/.test(url.protocol)) throw new Error(`expected http or https, found "${url.protocol}"`);
  if (url.username || url.password) throw new Error('expected an address without a user’s name or password');
  if (url.search || url.hash) throw new Error(`expected an address without "?" and "#", found "${text}"`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
