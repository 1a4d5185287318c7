import { css } from './css.js';

/** Running text: no box of its own, as any element that says nothing of it, the page's typeface, size, colour and line. */
export const citeStyles = css`
  [part~='figure'] {
    /* Joined by no-break spaces; in a room too narrow for it all, better broken than cut off. */
    overflow-wrap: anywhere;
    /* What a voice and an eye take for one figure is marked as one, more quietly than a link. */
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.2em;
  }

  .joined {
    white-space: nowrap;
  }

  [part~='cite'] {
    all: unset;
    /* Set high and small, and yet no line grows by it, and a finger finds it. */
    position: relative;
    font-size: 0.7em;
    line-height: 0;
    vertical-align: super;
    font-weight: 600;
    hyphens: none;
    /* A button is a block inside, and would indent its word as the paragraph does its first line. */
    text-indent: 0;
    white-space: nowrap;
    cursor: pointer;
  }

  [part~='cite']::after {
    content: '';
    position: absolute;
    inset: 50% 50% auto auto;
    inline-size: max(100%, 24px);
    block-size: 24px;
    transform: translate(50%, -50%);
  }

  [part~='cite']:hover {
    text-decoration: underline;
  }

  :focus-visible {
    outline: 2px solid var(--krk-color-focus, var(--_accent));
    outline-offset: 0.4em;
    line-height: 1;
  }

  [part~='error'],
  [part~='note'] {
    font-size: 0.875em;
  }

  @media print {
    [part~='cite'] {
      display: none;
    }
  }
`;
