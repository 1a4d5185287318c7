import type { Language } from '../model/figure.js';
import type { FigureView, TimelineView } from '../view/view.js';
import type { Block } from './draw-block.js';
import { cardBlock } from './draw-card.js';
import { chartSvg } from './draw-chart.js';
import { colorsOf, type Scheme } from './draw-colors.js';
import type { Desk } from './draw-desk.js';
import { figureBlock } from './draw-figure.js';
import { loadFont, type Font, type Packages } from './draw-font.js';
import { encodePng } from './draw-png.js';
import { Typesetter } from './draw-text.js';

/** A picture of a figure, and how large it is to be shown. */
export interface FigurePicture {
  readonly png: Buffer;
  /** CSS pixels, whatever the scale: `width` and `height` of an `img`. */
  readonly width: number;
  readonly height: number;
}

/** Draws figures in Node: the elements' own SVG and charts, with their words, in one typeface on any machine. */
export interface Drawing {
  /**
   * The picture that networks show beside a link (`og:image`): PNG, 1200 × 630 pixels.
   * @example await writeFile('card.png', await drawing.card(view, 'pl'))
   */
  card(view: FigureView, language: Language): Promise<Buffer>;
  /**
   * The figure as its page shows it: PNG, 600 CSS pixels wide and as high as it has to be.
   * @example const { png, width, height } = await drawing.figure(view, 'pl', { scale: 2 }) // width: 600
   */
  figure(view: FigureView, language: Language, options?: { readonly scale?: 1 | 2 }): Promise<FigurePicture>;
  /**
   * The chart of a timeline alone, with values and periods: SVG, 600 × 220 or, for a narrow room, 360 × 220.
   * @throws Error for a view without a chart
   */
  chart(
    view: TimelineView,
    language: Language,
    scheme: Scheme,
    options?: { readonly isNarrow?: boolean | undefined },
  ): string;
}

const FIGURE = { width: 600, margin: 28, em: 20 } as const;
/** Two widths, since the letters of a picture get smaller with it. */
const CHART = { width: 600, narrow: 360, height: 220, em: 16 } as const;

class Studio implements Drawing {
  readonly #font: Font;
  /** One a language: it remembers how wide words are. */
  readonly #types = new Map<Language, Typesetter>();

  constructor(font: Font) {
    this.#font = font;
  }

  async card(view: FigureView, language: Language): Promise<Buffer> {
    return await this.#paint(cardBlock(this.#desk(language, 'light', 28), view), language, 1);
  }

  async figure(
    view: FigureView,
    language: Language,
    { scale = 1 }: { readonly scale?: 1 | 2 } = {},
  ): Promise<FigurePicture> {
    const { width, margin, em } = FIGURE;
    const content = figureBlock(this.#desk(language, 'light', em), view, width - margin * 2);
    const height = Math.ceil(content.height + margin * 2);
    const block: Block = {
      width,
      height,
      paint: (context, x, y) => content.paint(context, x + margin, y + margin),
    };
    return { png: await this.#paint(block, language, scale), width, height };
  }

  chart(
    view: TimelineView,
    language: Language,
    scheme: Scheme,
    { isNarrow = false }: { readonly isNarrow?: boolean | undefined } = {},
  ): string {
    if (view.chart === 'none') throw new Error('a timeline of fewer than two values has no chart');
    const { width, narrow, height, em } = CHART;
    return chartSvg(this.#desk(language, scheme, em), view, isNarrow ? narrow : width, height);
  }

  #desk(language: Language, scheme: Scheme, em: number): Desk {
    const type = this.#types.get(language) ?? new Typesetter(this.#font, language);
    this.#types.set(language, type);
    return { canvas: this.#font.canvas, language, colors: colorsOf(scheme), type, em };
  }

  #paint({ width, height, paint }: Block, language: Language, scale: number): Promise<Buffer> {
    const canvas = this.#font.canvas.createCanvas(width * scale, height * scale);
    const context = canvas.getContext('2d');
    context.lang = language;
    context.fillStyle = colorsOf('light').surface;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.scale(scale, scale);
    paint(context, 0, 0);
    return encodePng(canvas.data(), canvas.width, canvas.height);
  }
}

/**
 * Loads what draws: two optional packages, `@napi-rs/canvas` and `@fontsource/source-sans-3`.
 * @throws Error that names a package which is missing, and how to install it
 * @example const drawing = await loadDrawing(); const png = await drawing.card(view, 'pl');
 */
export const loadDrawing = async (packages?: Packages): Promise<Drawing> => new Studio(await loadFont(packages));
