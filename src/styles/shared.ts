import { css } from './css.js';

/** What all elements wear. The host's own box is the page's; everything a page's reset could bend is set on the figure inside. */
export const shared = css`
  :host {
    display: block;
    container-type: inline-size;
    /* A container has no width of its own; this is what a shrink-to-fit parent sees, and a narrower one may ignore. */
    contain-intrinsic-inline-size: 20em;
    min-inline-size: 0;
    color: var(--_text);
    background: var(--_surface);
    border-radius: var(--krk-radius, 0);
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
  }

  .frame {
    /* Nothing that a page's reset bends comes in, but the typeface and its size. */
    all: initial;
    display: block;
    color-scheme: inherit;
    visibility: inherit;
    padding: var(--_space);
    font-family: var(--krk-font, inherit);
    font-size: 1em;
    line-height: 1.45;
    hyphens: auto;
    overflow-wrap: anywhere;
    color: var(--_text);
  }

  p,
  [part~='heading'] {
    margin: 0;
    max-inline-size: 62ch;
  }

  [part~='heading'] {
    margin-block-end: 0.25em;
    font-size: 1.125em;
    font-weight: 600;
  }

  .tools {
    margin-block-start: 1em;
  }

  .tool {
    all: unset;
    display: inline-block;
    min-block-size: 24px;
    text-decoration: underline;
    cursor: pointer;
  }

  [part~='note'],
  [part~='source'],
  .tool {
    margin-inline-end: 1em;
    font-size: 0.8125em;
    color: var(--_muted);
  }

  a {
    color: inherit;
  }

  :focus-visible {
    outline: 2px solid var(--krk-color-focus, var(--_accent));
    outline-offset: 2px;
  }

  [part~='note'],
  [part~='error'],
  .remark {
    margin-block: 0.75em;
  }

  [part~='error'],
  .remark {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_border);
  }

  .scroll {
    overflow: auto;
    margin-block: 0.75em;
  }

  table {
    overflow-wrap: normal;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: lining-nums tabular-nums;
  }

  caption,
  th {
    text-align: start;
    font-weight: 600;
  }

  th,
  td {
    padding-block: 0.3em;
    border-block-end: 1px solid var(--_rest);
    font-weight: 400;
  }

  thead th {
    color: var(--_muted);
  }

  td,
  th + th {
    padding-inline-start: 0.75em;
    text-align: end;
  }

  .hidden {
    position: absolute;
    clip-path: inset(50%);
  }

  @media print {
    #table {
      display: block;
    }

    .scroll {
      overflow: visible;
    }

    .tool {
      display: none;
    }

    a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
