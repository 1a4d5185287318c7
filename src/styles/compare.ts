import { css } from './css.js';

/** What only comparisons wear. */
export const compareStyles = css`
  :host {
    min-block-size: 17em;
  }
`;
