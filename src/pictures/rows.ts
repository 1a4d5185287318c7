import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import type { RowBar } from './row-geometry.js';
import type { Run } from './geometry.js';

const percent = (fraction: number): string => `${Math.round(fraction * 10_000) / 100}%`;

/** What is worked out rather than stated is hatched: lines in the border's colour on the rest's. */
export const hatch = (): SVGTemplateResult => svg`
  <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="ground" width="6" height="6"></rect>
    <rect class="line" width="1.5" height="6"></rect>
  </pattern>`;

/**
 * A bar in a row: as long as its value, so that what follows it in the row stands at its end. Not named: the words beside
 * it say all it shows.
 * @param tone `part`; `whole` for what holds parts; `rest` for what is worked out
 */
export function rowPicture({ start, length, solid, strokes }: RowBar, tone: 'part' | 'whole' | 'rest'): TemplateResult {
  const within = ({ from, to }: Run): SVGTemplateResult =>
    svg`<rect class=${tone} x=${percent(from / length)} width=${percent((to - from) / length)} height="100%" fill=${tone === 'rest' ? 'url(#hatch)' : 'currentColor'}></rect>`;
  return html`${start > 0 ? html`<svg width=${percent(start)} aria-hidden="true"></svg>` : ''}${
    length > 0
      ? html`<svg class="bar" width=${percent(length)} aria-hidden="true">
          ${tone === 'rest' ? hatch() : ''}${[solid, ...strokes].filter(({ from, to }) => to > from).map(within)}
        </svg>`
      : ''
  }`;
}

/** Where all bars begin. */
export const baseline = (origin: number): TemplateResult =>
  html`<svg class="baseline" aria-hidden="true">
    <line x1=${percent(origin)} x2=${percent(origin)} y2="100%"></line>
  </svg>`;

/** The set that a bar lies in, as an outline around it. */
export const outline = (length: number): TemplateResult =>
  html`<svg class="outline" aria-hidden="true"><rect width=${percent(length)} height="100%"></rect></svg>`;
