import { css } from './css.js';

/** The timeline's plot, its labels in HTML, and the list of events. */
export const timelineStyles = css`
  :host {
    min-block-size: 24.5em;
  }

  .chart {
    margin-block-start: 0.75em;
    overflow-x: clip;
  }

  .plot {
    position: relative;
    block-size: var(--krk-chart-height, 12em);
  }

  canvas {
    position: absolute;
    inset: 0;
    display: block;
  }

  .plot:not(.pointing) > :is(.mark, .tooltip) {
    display: none;
  }

  .axis {
    position: relative;
    block-size: 1.5em;
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  ul,
  ol {
    margin: 0.75em 0 0;
    padding: 0;
    /* Not "none", which takes the list away from VoiceOver. */
    list-style-type: '';
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }

  .legend > li::before {
    content: '';
    display: inline-block;
    inline-size: 1.25em;
    margin-inline-end: 0.5em;
    border-block-start: 3px solid var(--_mark);
    vertical-align: 0.25em;
    forced-color-adjust: none;
  }

  .legend > :nth-child(3n + 2)::before {
    border-block-start-style: dashed;
  }

  .legend > :nth-child(3n)::before {
    border-block-start-style: dotted;
  }

  .milestones {
    border-inline-start: 2px solid var(--_rest);
  }

  .milestones > li {
    position: relative;
    padding-inline-start: 1.25em;
    padding-block-end: 0.75em;
  }

  .milestones > li:last-child {
    padding-block-end: 0;
  }

  .milestones > li::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(-0.3125em - 1px);
    inset-block-start: 0.4em;
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
    box-sizing: border-box;
    forced-color-adjust: none;
  }

  .milestones > .planned::before,
  .milestones > .ongoing::before {
    background: var(--_surface);
  }

  .date {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }
`;
