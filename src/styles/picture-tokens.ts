import { css } from './css.js';

/** What pictures need beside: a canvas has to be told of forced colours, and so has a filled shape. */
export const pictureTokens = css`
  :host {
    --_1: var(--krk-color-1, var(--_accent));
    --_2: var(--krk-color-2, light-dark(#1f857c, #2fb9ab));
    --_3: var(--krk-color-3, light-dark(#801650, #e58fc0));
    --_4: var(--krk-color-4, light-dark(#c24a0c, #f7935f));
    --_5: var(--krk-color-5, light-dark(#3d3d3d, #d5d8dc));
    --_6: var(--krk-color-6, light-dark(#7a5bb0, #b9a3e3));
  }

  .tone-1 {
    --_mark: var(--_1);
  }

  .tone-2 {
    --_mark: var(--_2);
  }

  .tone-3 {
    --_mark: var(--_3);
  }

  .tone-4 {
    --_mark: var(--_4);
  }

  .tone-5 {
    --_mark: var(--_5);
  }

  .tone-6 {
    --_mark: var(--_6);
  }

  @media (forced-colors: active) {
    :host {
      --_text: CanvasText;
      --_surface: Canvas;
      --_border: CanvasText;
      --_accent: Highlight;
      --_rest: Canvas;
      --_1: Highlight;
      --_2: CanvasText;
      --_3: LinkText;
      --_4: GrayText;
      --_5: VisitedText;
      --_6: ButtonText;
    }
  }
`;
