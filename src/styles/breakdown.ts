import { css } from './css.js';

/** The rest that was worked out, hatched; and labels around the ring where there is room, at the parts they name. */
export const breakdownStyles = css`
  :host {
    min-block-size: 25em;
  }

  path.rest {
    stroke: var(--_border);
    vector-effect: non-scaling-stroke;
  }

  .before {
    color: var(--_muted);
  }

  @container (min-width: 32em) {
    .picture {
      display: block;
      max-inline-size: 44em;
    }

    .ring {
      position: absolute;
      inset: 0;
      margin: auto;
    }

    .legend {
      display: grid;
      grid-template-columns: minmax(0, 1fr) calc(var(--krk-chart-height, 9em) + 2.5em) minmax(0, 1fr);
      align-content: space-around;
      gap: 0.25em 0;
      min-block-size: calc(var(--krk-chart-height, 9em) + 1em);
    }

    .legend > li {
      grid-row: var(--_row);
      align-self: center;
      padding-inline: 0;
    }

    .key {
      float: none;
      margin: 0 0.5em 0 0;
      vertical-align: -0.1em;
    }

    .legend > li > span {
      display: inline;
    }

    .legend > li > [part~='value'] {
      display: block;
    }

    .legend > .right {
      grid-column: 3;
    }

    .legend > .left {
      grid-column: 1;
      text-align: end;
    }
  }
`;
