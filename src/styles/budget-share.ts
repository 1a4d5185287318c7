import { css } from './css.js';

/** The quiet remainder of a budget. */
export const budgetShareStyles = css`
  .rest {
    fill: var(--_rest);
    fill-rule: evenodd;
    stroke: var(--_border);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }

  .gap {
    fill: var(--_surface);
  }
`;
