import { css } from './css.js';

/** Bars in rows, each with its name before it, or above it where the room is narrow, and its value at its end. */
export const rowStyles = css`
  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0.6em;
    margin: 1em 0 0;
    padding: 0;
    /* Not "none", which takes the list away from VoiceOver. */
    list-style-type: '';
  }

  .rows > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0.15em;
  }

  .rows [part~='label'] {
    line-height: 1.3;
  }

  .rows small {
    display: block;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .area {
    position: relative;
    display: flex;
    align-items: center;
    min-block-size: 1.5em;
    /* Room for the letters of the longest value. */
    margin-inline-end: calc(var(--_room) * 1ch);
  }

  .area > svg {
    flex: none;
    block-size: 1.5em;
    overflow: visible;
  }

  .amount {
    flex: none;
    margin-inline-start: 0.5em;
    white-space: nowrap;
    hyphens: none;
    font-variant-numeric: lining-nums tabular-nums;
  }

  .amount > * {
    display: inline-block;
  }

  .amount [part~='value'] {
    font-weight: 600;
  }

  .baseline,
  .outline {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    pointer-events: none;
  }

  .area > .baseline {
    inset-block-start: -0.3em;
    block-size: calc(100% + 0.6em);
    stroke: var(--_border);
  }

  .outline {
    fill: none;
    stroke: var(--_border);
  }

  rect.part {
    fill: var(--_accent);
  }

  rect.whole {
    fill: var(--_rest);
    stroke: var(--_border);
  }

  rect.rest {
    stroke: var(--_border);
  }

  .ground {
    fill: var(--_surface);
  }

  .line {
    fill: var(--_border);
  }

  .remainder {
    color: var(--_muted);
  }

  .ends {
    flex: 1;
    position: relative;
    block-size: 1.5em;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .ends > * {
    overflow: visible;
    position: absolute;
    inset-block-start: 0.2em;
  }

  .ends > :last-child {
    inset-inline-end: 0;
  }

  .ends text {
    fill: currentColor;
    text-anchor: middle;
  }

  @container (max-width: 20em) {
    /* A long value would leave no room for bars: it goes under its own. */
    .long .area {
      flex-wrap: wrap;
      margin-inline-end: 0;
    }

    .long .area > .amount {
      flex-basis: 100%;
      margin-inline-start: 0;
      white-space: normal;
    }

    .long .area > :is(.baseline, .outline) {
      block-size: 1.5em;
      inset-block: 0 auto;
    }
  }

  @container (max-width: 14em) {
    /* And any where letters are large. */
    .area {
      flex-wrap: wrap;
      margin-inline-end: 0;
    }

    .area > .amount {
      flex-basis: 100%;
      margin-inline-start: 0;
      white-space: normal;
    }

    .area > :is(.baseline, .outline) {
      block-size: 1.5em;
      inset-block: 0 auto;
    }
  }

  @container (min-width: 26em) {
    .rows {
      grid-template-columns: fit-content(40%) minmax(0, 1fr);
      column-gap: 1em;
    }

    .rows > li {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      align-items: center;
    }

    .axis > * {
      grid-column: 2;
    }
  }
`;
