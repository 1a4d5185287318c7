import { css } from './css.js';

/** The way through a picture's values: where it stands, its buttons, and the tools of the table. */
export const walkStyles = css`
  .stage {
    position: relative;
    touch-action: pan-y;
  }

  /* Over the picture, and in nobody's way: what it holds is read where it stands. */
  .keys {
    position: absolute;
    inset: -0.25em;
    pointer-events: none;
  }

  .current:not(path) {
    outline: 2px solid var(--krk-color-focus, var(--_accent));
    outline-offset: 4px;
  }

  path.current {
    stroke: var(--_text);
    stroke-width: 2;
  }

  .steps > .tool {
    min-inline-size: 24px;
    margin-inline-end: 0.4em;
    text-align: center;
    text-decoration: none;
    font-size: 1.25em;
  }

  .scroll {
    max-block-size: 24em;
  }

  th :focus-visible {
    outline-offset: -2px;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_surface);
  }

  th > .tool {
    margin: 0;
  }

  th > .tool::after {
    content: ' \2195' / '';
  }

  th > .ascending::after {
    content: ' \2191' / '';
  }

  th > .descending::after {
    content: ' \2193' / '';
  }

  @media print {
    .scroll {
      overflow-wrap: anywhere;
      max-block-size: none;
    }

    th > .tool {
      all: unset;
    }

    th > .tool::after {
      content: '';
    }
  }
`;
