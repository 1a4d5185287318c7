import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { Block } from './draw-block.js';
import type { Colors } from './draw-colors.js';
import { painted } from './draw-paint.js';
import type { CanvasPackage } from './draw-font.js';

/** What the renderer leaves behind for a browser that goes on from there. */
const MARKS = /<!--.*?-->|<\?>/gs;

/** A template as text, as the server sends it. */
export const markupOf = (template: unknown): string => collectResultSync(render(template)).replace(MARKS, '');

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** What a template says, without its elements. */
export const saidBy = (template: unknown): string =>
  markupOf(template)
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim();

const ACROSS = ['x', 'x1', 'x2', 'width'];

/** Percentages as numbers: the decoder measures some of them by the outermost box. */
export const inPixels = (markup: string, width: number, height: number): string =>
  markup.replace(/ (x|y|x1|x2|y1|y2|width|height)="([\d.]+)%"/g, (_, name: string, percent: string) => {
    const whole = ACROSS.includes(name) ? width : height;
    return ` ${name}="${(whole * Number(percent)) / 100}"`;
  });

/** Blocks of `@media` and `@container`, which hold rules themselves. */
const AT_RULES = /@[^{}]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
const PAINT = /^(fill|fill-rule|stroke|stroke-width)\s*:\s*(.+)$/;

/**
 * The rules of the elements' style sheets that paint, with their tokens resolved.
 * @param unit pixels of a unit of the view box, by which a stroke that doesn't scale has to be divided
 * @param line width of such a stroke, in pixels
 */
export function paintRules(sheets: readonly string[], colors: Colors, unit: number, line: number): string {
  const rules = sheets.flatMap((sheet) =>
    [
      ...sheet
        .replace(/\/\*.*?\*\//gs, '')
        .replace(AT_RULES, '')
        .matchAll(/([^{}]+)\{([^{}]*)\}/g),
    ].flatMap(([, selector = '', body = '']) => {
      const declarations = body.split(';').map((one) => one.trim());
      const paint = declarations.flatMap((one) => {
        const [, name, value = ''] = PAINT.exec(one) ?? [];
        return name ? [`${name}:${colors.resolve(value)}`] : [];
      });
      // The decoder scales every stroke.
      if (declarations.some((one) => one.startsWith('vector-effect'))) paint.push(`stroke-width:${line / unit}`);
      return paint.length ? [`${selector.trim()}{${paint.join(';')}}`] : [];
    }),
  );
  const tones = colors.series.map((color, index) => `.tone-${index + 1}{fill:${color}}`);
  return [...rules, ...tones].join('');
}

/** A picture out of the elements' own SVG. */
export interface Picture {
  /** What stands inside the `svg` element; asked for only when it is painted. */
  markup(): string;
  /** `x y width height` in units of its own. */
  readonly viewBox: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The style sheets that its element wears. */
  readonly sheets: readonly string[];
  readonly colors: Colors;
  /** Width of a stroke that doesn't scale, in pixels. */
  readonly line: number;
}

/** @throws Error where the canvas can't read what the templates gave, instead of leaving a hole */
export function imageOf({ Image }: CanvasPackage, svg: string): InstanceType<CanvasPackage['Image']> {
  const image = new Image();
  // SVG is read at once; only pictures of pixels take their time.
  image.src = Buffer.from(svg);
  if (!image.width) throw new Error('the canvas could not read a picture');
  return image;
}

/** A picture as a block. */
export function svgBlock(canvas: CanvasPackage, picture: Picture): Block {
  const { viewBox, width, height, sheets, colors, line } = picture;
  const unit = width / Number(viewBox.split(' ')[2]);
  return {
    width,
    height,
    paint(context, x, y) {
      const style = paintRules(sheets, colors, unit, line);
      const image = imageOf(
        canvas,
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${viewBox}" stroke-width="${line / unit}">${painted(picture.markup(), style)}</svg>`,
      );
      context.drawImage(image, x, y, width, height);
    },
  };
}
