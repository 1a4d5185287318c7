import { css } from './css.js';

/**
 * The one place where colours live. Public tokens (`--krk-…`) are read here and never set; private ones (`--_…`) are
 * what the rest of the library uses. `light-dark()` follows the page's `color-scheme` where the element stands.
 * Every pair in use is held against 4.5:1 (text) or 3:1 (graphics) by a test. Forced colours come by themselves in HTML.
 */
export const tokens = css`
  :host {
    --_text: var(--krk-color-text, light-dark(#1b1d22, #f1f2f4));
    --_muted: var(--krk-color-muted, light-dark(#565c66, #a9b0ba));
    --_surface: var(--krk-color-surface, light-dark(#fff, #15181d));
    --_border: var(--krk-color-border, light-dark(#7d838c, #7c838d));
    --_accent: var(--krk-color-accent, light-dark(#12436d, #7db6ea));
    --_rest: var(--krk-color-rest, light-dark(#dadde2, #3b4049));
    --_good: light-dark(#006b46, #5fd1a2);
    --_bad: light-dark(#a3320b, #ff9b78);
    --_space: var(--krk-space, 1.25em);
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--krk-color-muted, var(--_text));
      --_border: var(--krk-color-border, var(--_text));
    }
  }
`;
