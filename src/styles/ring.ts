import { css } from './css.js';

/**
 * A ring and the labels of its parts: each a mark in the part's colour, its name, what it amounts to. Beside the ring,
 * or under it where the room is narrow.
 */
export const ringStyles = css`
  :host {
    min-block-size: 21.75em;
  }

  .picture {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.5em;
    margin-block-start: 1em;
    font-size: 1em;
  }

  .ring {
    display: block;
    /* With letters twice as large it would be wider than a narrow room. */
    --_size: min(100cqi - 2 * var(--_space), var(--krk-chart-height, 9em));
    inline-size: var(--_size);
    block-size: var(--_size);
    overflow: visible;
  }

  .ring text {
    fill: var(--_text);
    font-size: 10px;
    text-anchor: middle;
  }

  .ring > .number {
    font-size: 17px;
    font-weight: 600;
  }

  .part {
    fill: var(--_mark, var(--_accent));
  }

  .legend {
    display: flex;
    flex-flow: column;
    justify-content: center;
    /* Under the ring where a value, which has no place to break, is wider than the room beside it. */
    flex: 1 0 8em;
    max-inline-size: 100%;
    overflow-wrap: break-word;
    gap: 0.75em;
    margin: 0;
    padding: 0;
    /* Not "none", which takes the list away from VoiceOver. */
    list-style-type: '';
  }

  .legend > li {
    padding-inline-start: 1.5em;
  }

  .legend [part~='label'] {
    font-weight: 600;
    line-height: 1.3;
  }

  .key {
    float: inline-start;
    inline-size: 1em;
    block-size: 1em;
    margin-inline-start: -1.5em;
    margin-block-start: 0.15em;
    overflow: visible;
  }

  .around {
    fill: var(--_surface);
    stroke: var(--_border);
    stroke-width: 4;
  }

  .legend > li > span {
    display: block;
  }
`;
