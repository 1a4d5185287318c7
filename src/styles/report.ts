import { css } from './css.js';

/** A section's pictures, in rows that end flush: small ones side by side, large ones with more room. */
export const reportStyles = css`
  :host {
    /* Around elements of its own it is nowhere to be seen. */
    container-type: normal;
    color: inherit;
    background: none;
  }

  .frame {
    background: var(--_surface);
  }

  .section + .section {
    margin-block-start: 2em;
  }

  .cards {
    display: flex;
    flex-wrap: wrap;
    /* So that what stands in the cards begins where the title does. */
    margin-inline: calc(-1 * var(--_space));
  }

  .cards > * {
    flex: 1 1 17em;
    border-block-start: 1px solid var(--_rest);
  }

  .cards > :not(krk-stat) {
    flex-basis: 28em;
  }

  [part~='heading'] {
    font-size: 1.5em;
    margin-block-end: 0.5em;
  }

  .section > [part~='heading'] {
    font-size: 1.25em;
  }
`;
