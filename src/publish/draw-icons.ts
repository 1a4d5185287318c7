import { iconArray, iconBox } from '../pictures/icons.js';
import { ratioStyles } from '../styles/ratio.js';
import type { RatioView } from '../view/view.js';
import type { Block } from './draw-block.js';
import type { Desk } from './draw-desk.js';
import { markupOf, svgBlock } from './draw-svg.js';

/**
 * n of m as icons; nothing where they would say more than the source does.
 * @param width of ten icons, in pixels
 */
export function iconsBlock(desk: Desk, { icons }: RatioView, width: number): Block | undefined {
  if (!icons) return undefined;
  const viewBox = iconBox(icons.count);
  const [, , across = 200, down = 20] = viewBox.split(' ').map(Number);
  const size = width / 200;
  return svgBlock(desk.canvas, {
    markup: () => markupOf(iconArray(icons)),
    viewBox,
    width: across * size,
    height: down * size,
    sheets: [ratioStyles],
    colors: desk.colors,
    line: desk.em / 16,
  });
}
