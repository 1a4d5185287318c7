import { css } from './css.js';

/** Icons with the words beside them, or below where the room is narrow. */
export const ratioStyles = css`
  :host {
    min-block-size: 17em;
  }

  .picture {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.5em;
    margin-block-start: 1em;
    font-size: 1em;
  }

  .icons {
    display: block;
    flex: none;
    inline-size: min(100%, 14em);
  }

  .part {
    fill: var(--_accent);
  }

  .rest {
    fill: var(--_surface);
    stroke: var(--_border);
    stroke-width: 1.5;
  }

  .words {
    min-inline-size: 0;
    /* Beside the icons only where the unit need not be broken. */
    flex: 1 1 max-content;
    margin: 0;
    line-height: 1.2;
    hyphens: none;
  }

  /* In a room too narrow for one line it breaks between the parts, never inside a number. */
  .words > * {
    display: inline-block;
  }

  .words [part~='value'] {
    font-size: clamp(1em, 9cqi, 1.75em);
    font-weight: 600;
    letter-spacing: -0.012em;
    font-variant-numeric: lining-nums tabular-nums;
  }
`;
