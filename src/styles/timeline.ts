import { css } from './css.js';

/** The timeline's plot, its labels in HTML, and the list of events. */
export const timelineStyles = css`
  :host {
    min-block-size: 24em;
  }

  .chart {
    margin-block-start: 0.75em;
    overflow-x: clip;
  }

  .plot {
    position: relative;
    block-size: var(--krk-chart-height, 12em);
    touch-action: pan-y;
  }

  canvas {
    position: absolute;
    inset: 0;
    display: block;
  }

  @media (prefers-reduced-motion: no-preference) {
    canvas {
      animation: appear 0.2s ease-out;
    }
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  .probe,
  .sentinel {
    position: absolute;
    visibility: hidden;
    inline-size: 0;
    block-size: 0;
    forced-color-adjust: none;
  }

  .sentinel {
    color: var(--_1);
    background-color: var(--_surface);
    border-color: var(--_border);
    outline-color: var(--_2);
    text-decoration-color: var(--_3);
    caret-color: var(--_4);
    column-rule-color: var(--_5);
    fill: var(--_6);
    transition: all 1ms;
  }

  .values > span,
  .axis > span,
  .tooltip {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: max-content;
    max-inline-size: 100%;
    line-height: 1.25;
    hyphens: none;
    white-space: nowrap;
  }

  .values > span {
    /* A milestone's rule or a line that runs close by ends at the text. */
    background: var(--_surface);
  }

  .values {
    pointer-events: none;
    font-variant-numeric: lining-nums tabular-nums;
  }

  .zero {
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .last {
    font-weight: 600;
  }

  .pointing .values {
    opacity: 0.25;
  }

  /* Not shown before it stands in its place: a label that moves is a shift. */
  .chart:not(.drawn) :is(.values, .axis) > span,
  .values > .out,
  .axis > .out {
    display: none;
  }

  .tooltip {
    padding: 0.25em 0.5em;
    color: var(--_surface);
    background: var(--_text);
    pointer-events: none;
    white-space: normal;
  }

  .tooltip[hidden] {
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
    border-block-start: 3px solid var(--_1);
    vertical-align: 0.25em;
    forced-color-adjust: none;
  }

  .legend > .series-2::before {
    border-color: var(--_2);
  }

  .legend > .series-3::before {
    border-color: var(--_3);
  }

  .legend > .series-4::before {
    border-color: var(--_4);
  }

  .legend > .series-5::before {
    border-color: var(--_5);
  }

  .legend > .series-6::before {
    border-color: var(--_6);
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
