import { css } from './css.js';

/** What stands over a canvas that is drawn; comes with the companion that draws. */
export const plotStyles = css`
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

  /* What finds no place. */
  .out {
    display: none;
  }

  .values > span:not(.out),
  .axis > span:not(.out),
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

  .mark {
    position: absolute;
    inline-size: 1em;
    block-size: 1em;
    border: 3px solid var(--krk-color-focus, var(--_text));
    border-radius: 50%;
    transform: translate(-50%, -50%);
  }

  .tooltip {
    padding: 0.25em 0.5em;
    color: var(--_surface);
    background: var(--_text);
    white-space: normal;
  }
`;
