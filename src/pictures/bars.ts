import { svg, type SVGTemplateResult } from 'lit/html.js';
import type { ShareView } from '../view/view.js';
import { openEdge, type Run } from './geometry.js';

/** Width of the view box, so that fractions become whole-ish numbers. */
const WIDTH = 300;
const HEIGHT = 20;

const rect = ({ from, to }: Run, name: string): SVGTemplateResult | string =>
  to > from
    ? svg`<rect class=${name} x=${(from * WIDTH).toFixed(2)} y="0" width=${((to - from) * WIDTH).toFixed(2)} height=${HEIGHT}></rect>`
    : '';

/** A share as one bar, for rooms too narrow for a ring. */
export function shareBar(view: ShareView): SVGTemplateResult {
  const share = (view.share.value ?? 0) / 100;
  const { solid, strokes } = openEdge(share, view.edge);
  return svg`
    ${rect({ from: 0, to: 1 }, 'rest')}
    ${rect(solid, 'part')}
    ${strokes.map((stroke) => rect(stroke, 'part'))}
  `;
}
