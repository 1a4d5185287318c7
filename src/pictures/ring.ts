import { svg, type SVGTemplateResult } from 'lit/html.js';
import type { ShareView } from '../view/view.js';
import { arc, openEdge } from './geometry.js';

const INNER = 31;
const OUTER = 48;

/** Which of the two a label means: a small whole with the part filled, or with the rest. */
export const shareKey = ({ share: { value } }: ShareView, isRest: boolean): SVGTemplateResult => {
  const share = (value ?? 0) / 100;
  return svg`<circle class="around" r="46"></circle><path class=${isRest ? 'rest' : 'part'} d=${arc(isRest ? { from: share, to: 1 } : { from: 0, to: share }, 0, 46)}></path>`;
};

/** A share as a ring: the part in the accent, the rest in quiet grey, the edge as open as the source left it. */
export function ring(view: ShareView): SVGTemplateResult {
  const share = (view.share.value ?? 0) / 100;
  const { solid, strokes } = openEdge(share, view.edge);
  return svg`
    <path class="rest" data-row="1" d=${arc({ from: 0, to: 1 }, INNER, OUTER)}></path>
    <path class="part" data-row="0" d=${arc(solid, INNER, OUTER)}></path>
    ${strokes.map((stroke) => svg`<path class="part" d=${arc(stroke, INNER, OUTER)}></path>`)}
    ${share > 0 && share < 1 && !strokes.length ? svg`<path class="gap" d=${arc({ from: share - 0.003, to: share + 0.003 }, INNER, OUTER)}></path>` : ''}
  `;
}
