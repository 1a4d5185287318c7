import { css } from './css.js';

/** The citation opens over the page from elements of every kind, so it brings all that it wears. */
export const citationStyles = css`
  .citation {
    all: initial;
    display: none;
    position: fixed;
    inset: 0;
    margin: auto;
    box-sizing: border-box;
    inline-size: min(40em, 100vw - 1.5em);
    block-size: fit-content;
    max-block-size: calc(100dvb - 1.5em);
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0 1.25em 1.25em;
    scroll-padding-block-start: 4.5em;
    border: 1px solid var(--_border);
    border-radius: var(--krk-radius, 0);
    color-scheme: inherit;
    font-family: var(--krk-font, inherit);
    font-size: max(1em, 1rem);
    line-height: 1.45;
    text-align: start;
    overflow-wrap: anywhere;
    color: var(--_text);
    background: var(--_surface);
  }

  .citation:popover-open {
    display: block;
  }

  .citation * {
    box-sizing: border-box;
    font: inherit;
    letter-spacing: normal;
  }

  /* In a small room the way out stays in sight. */
  .citation .top {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1em;
    position: sticky;
    inset-block-start: 0;
    padding-block: 1em 0.25em;
    background: var(--_surface);
  }

  .citation h2 {
    margin: 0;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }

  .citation h3 {
    margin: 1.25em 0 0.25em;
    font-weight: 600;
  }

  .citation ul {
    margin: 0;
    padding: 0;
    list-style-type: '';
  }

  .citation li {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.25em;
  }

  .citation .buttons {
    margin-block-start: 0.5em;
  }

  .citation p {
    margin: 0.5em 0 0;
    max-inline-size: none;
    hyphens: auto;
  }

  .citation .hedge {
    margin-block-start: 0.25em;
    color: var(--_muted);
  }

  .citation dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.25em 1.25em;
    margin: 1em 0;
    padding-block: 0.75em;
    border-block: 1px solid var(--_rest);
    font-size: 0.875em;
  }

  .citation dt,
  .citation .missing {
    color: var(--_muted);
  }

  .citation dd {
    margin: 0;
  }

  .citation a {
    display: inline-block;
    min-block-size: 24px;
    color: inherit;
    text-underline-offset: 0.15em;
  }

  .citation label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }

  .citation button,
  .citation select,
  .citation textarea {
    margin: 0;
    padding: 0.3em 0.75em;
    min-block-size: 2em;
    max-inline-size: 100%;
    border: 1px solid var(--_border);
    border-radius: var(--krk-radius, 0);
    color: inherit;
    background: var(--_surface);
  }

  .citation button,
  .citation select {
    cursor: pointer;
  }

  .citation button:hover {
    text-decoration: underline;
  }

  .citation textarea {
    display: block;
    inline-size: 100%;
    margin-block: 0.5em 0.75em;
    padding: 0.5em 0.75em;
    font-size: 0.875em;
    field-sizing: content;
    min-block-size: 7.5em;
    max-block-size: 11em;
    resize: vertical;
  }

  .citation .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
  }

  .citation :focus-visible,
  .citation:focus-visible {
    outline: 2px solid var(--krk-color-focus, var(--_accent));
    outline-offset: 2px;
    line-height: inherit;
  }

  @media (max-width: 30em) {
    .citation {
      padding: 0 1em 1em;
    }

    .citation dl {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0;
    }

    .citation dd {
      margin-block-end: 0.5em;
    }
  }

  @media print {
    .citation:popover-open {
      display: none;
    }
  }
`;
