import { css } from './css.js';

/** The ring with its labels beside it, or the bar with them below where the room is narrow. */
export const budgetShareStyles = css`
  :host {
    min-block-size: 20em;
  }

  .picture {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin-block-start: 1em;
    font-size: 1em;
  }

  svg {
    display: block;
    overflow: visible;
  }

  .ring {
    display: none;
  }

  .bar {
    inline-size: 100%;
    block-size: 1.75em;
  }

  .part {
    fill: var(--_accent);
  }

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

  text {
    fill: var(--_text);
    font-size: 10px;
    text-anchor: middle;
  }

  .number {
    font-size: 17px;
    font-weight: 600;
  }

  ul {
    display: grid;
    align-content: center;
    gap: 0.75em;
    margin: 0;
    padding: 0;
    /* Not "none", which takes the list away from VoiceOver. */
    list-style-type: '';
  }

  li {
    padding-inline-start: 1.25em;
  }

  [part~='label'] {
    font-weight: 600;
    line-height: 1.3;
  }

  [part~='label']::before {
    content: '';
    float: inline-start;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-start: -1.25em;
    margin-block-start: 0.28em;
    background: var(--_accent);
    border: 1px solid var(--_accent);
    forced-color-adjust: none;
  }

  .remainder [part~='label']::before {
    background: var(--_rest);
    border-color: var(--_border);
  }

  li > span {
    display: block;
  }

  @container (min-inline-size: 21em) {
    .picture {
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: 1.5em;
    }

    .ring {
      display: block;
      inline-size: var(--krk-chart-height, 9em);
      block-size: var(--krk-chart-height, 9em);
    }

    .bar {
      display: none;
    }
  }
`;
