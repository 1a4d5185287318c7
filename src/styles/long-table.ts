import { css } from './css.js';

/** Tables that may be long scroll in a box of their own, under their head. */
export const longTableStyles = css`
  @media not print {
    .scroll {
      max-block-size: 24em;
    }

    thead th {
      position: sticky;
      inset-block-start: 0;
      background: var(--_surface);
    }
  }
`;
