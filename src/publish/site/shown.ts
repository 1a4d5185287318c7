import type { ElementName } from '../../view/suits.js';
import { FILES, libraryPath, relative } from './addresses.js';
import type { FigureFacts, Place } from './figure.js';
import { marked } from './local.js';
import { Markup, markup } from './markup.js';
import { renderPicture } from './picture.js';

/** The style sheet of an element's shadow tree, in the library's folder. */
export const sheetName = (element: ElementName): string => `${element}.static.css`;

/** JSON between the tags of an element: no text in it can end the script. */
const inlineJson = (json: unknown): Markup =>
  new Markup(
    JSON.stringify(json).replace(
      /[<\u2028\u2029]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );

/** How a chart stands on a page before it lives. */
interface ChartOptions {
  /** Whether the page may be dark. */
  readonly isDark: boolean;
  /** Conditions of the page under which its room is narrow: media queries. */
  readonly narrow?: readonly string[];
  /** Where the figure's files lie, seen from the page. */
  readonly folder?: string;
}

/** The canvas of a timeline is drawn by a script; until then, and without it, the same chart is a picture. */
export const withChart = (
  html: string,
  { isDark, narrow = ['(max-width: 28em)'], folder = '' }: ChartOptions,
): string =>
  html.replace(/<canvas role="img" aria-label="([^"]*)"><\/canvas>/, (_, name: string) => {
    const source = (media: readonly string[], file: string): string =>
      `<source media="${media.join(', ')}" srcset="${folder}${file}">`;
    const dark = '(prefers-color-scheme: dark)';
    const inDark = narrow.map((condition) => `${condition} and ${dark}`);
    const sources = [
      isDark && source(inDark, FILES.chartNarrowDark),
      isDark && source([dark], FILES.chartDark),
      source(narrow, FILES.chartNarrow),
    ];
    const image = `<img src="${folder}${FILES.chart}" width="600" height="220" alt="${name}">`;
    return `<picture>${sources.filter(Boolean).join('')}${image}</picture>`;
  });

/** How a figure stands on a page. */
export interface ShownOptions {
  readonly heading?: string;
  readonly headingLevel?: number;
  readonly hasTable: boolean;
  /** Whether the page may be dark. */
  readonly isDark: boolean;
}

/** A figure as its element, drawn already; and the rules that its own style sheet has to hold. */
export function shownFigure(
  { entry, view, language, path, sentence, pieces }: FigureFacts,
  { version }: Place,
  { heading, headingLevel = 2, hasTable, isDark }: ShownOptions,
): { readonly body: Markup; readonly rules: readonly string[] } {
  const { element, id, slice } = entry;
  const picture = renderPicture(element, view, { language, heading, headingLevel, isWhole: true, isOpen: hasTable });
  const sheet = relative(path, libraryPath(version)) + sheetName(element);
  const shadow = new Markup(withChart(picture.markup, { isDark }));
  const own = picture.rules.length > 0 && markup`<link rel="stylesheet" href="${FILES.rules}">`;
  const tag = new Markup(element);
  const attributes = [
    heading !== undefined && markup` heading="${heading}"`,
    markup` heading-level="${headingLevel}"`,
    hasTable && markup` with-table-open`,
  ];
  // Two side by side, of which a style sheet shows one: an element that comes to life empties its shadow tree, and what was
  // drawn there would be gone until its data are read. What stands in the first is for browsers that know no drawn trees.
  const body = markup`<div class="drawn ${element}">
<template shadowrootmode="open"><link rel="stylesheet" href="${sheet}">${own}${shadow}</template>
<p>${marked(sentence, pieces)}</p>
</div>
<${tag} class="live" figure="${id}" loading="eager"${attributes}><script type="application/json">${inlineJson(slice)}</script></${tag}>`;
  return { body, rules: picture.rules };
}
