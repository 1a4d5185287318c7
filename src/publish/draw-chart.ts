import { axisLabels, drawnBoxes, layOut, valueLabels, type PlotLabel } from '../controllers/plot-labels.js';
import { printPeriod } from '../format/period.js';
import { printPoint } from '../format/point.js';
import { plain } from '../format/text.js';
import { draw, type Drawing } from '../pictures/chart-adapter.js';
import { chartPlan } from '../pictures/chart-options.js';
import { ticksOf } from '../view/axis.js';
import { edgeOf } from '../view/shown.js';
import { pointLabels } from '../view/timeline-labels.js';
import type { TimelineView } from '../view/view.js';
import type { Block, Context } from './draw-block.js';
import { boldStyle, mutedStyle, plainStyle, type Desk } from './draw-desk.js';
import { imageOf } from './draw-svg.js';
import type { Style } from './draw-words.js';

/** Quarters of a circle as curves, 0.03% off: the canvas of SVG writes an arc as 64 pieces. */
const QUARTER = 0.5523;

function writeDotsShort(context: Context): void {
  const arc = context.arc.bind(context);
  context.arc = (x, y, radius, from, to, isBack) => {
    if (Math.abs(to - from) < 2 * Math.PI - 1e-6) {
      arc(x, y, radius, from, to, isBack);
      return;
    }
    const curve = radius * QUARTER;
    context.moveTo(x + radius, y);
    context.bezierCurveTo(x + radius, y + curve, x + curve, y + radius, x, y + radius);
    context.bezierCurveTo(x - curve, y + radius, x - radius, y + curve, x - radius, y);
    context.bezierCurveTo(x - radius, y - curve, x - curve, y - radius, x, y - radius);
    context.bezierCurveTo(x + curve, y - radius, x + radius, y - curve, x + radius, y);
  };
}

/**
 * A label as `plot-labels` places it on a page, where it is an element: what is read of one, and what is set.
 */
class Label {
  readonly dataset: Readonly<Record<string, string>>;
  readonly offsetWidth: number;
  readonly offsetHeight: number;
  readonly #block: Block;
  readonly #place = new Map<string, number>();
  #isOut = false;
  readonly classList = {
    add: (): void => {
      this.#isOut = true;
    },
    remove: (): void => {
      this.#isOut = false;
    },
    toggle: (_name: string, isOut: boolean): void => {
      this.#isOut = isOut;
    },
  };
  readonly style = {
    setProperty: (name: string, value: string): void => {
      this.#place.set(name, Number.parseFloat(value));
    },
  };

  constructor(block: Block, dataset: Readonly<Record<string, string>> = {}) {
    this.#block = block;
    this.dataset = dataset;
    this.offsetWidth = block.width;
    this.offsetHeight = block.height;
  }

  /** @param ground what a line that runs close by ends at */
  paint(context: Context, ground: string, y: number): void {
    if (this.#isOut) return;
    const [left = 0, top = 0] = [this.#place.get('left'), this.#place.get('top')];
    context.fillStyle = ground;
    context.fillRect(left, y + top, this.offsetWidth, this.offsetHeight);
    this.#block.paint(context, left, y + top);
  }
}

/** The one place where a label of ours passes for an element. */
const elementOf = (label: Label): HTMLElement => label as unknown as HTMLElement;

/** Text in a chart is as large as on a page; whoever wants it larger scales the chart. */
const EM = 16;
const AXIS = 24;

/** What a canvas that writes SVG has written, without its frame and with two decimals. */
const inside = (canvas: { getContent(): Buffer }): string =>
  canvas
    .getContent()
    .toString()
    .replace(/^.*?<svg[^>]*>|<\/svg>\s*$|<rect fill-opacity="0"[^>]*>|[\n\t]/gs, '')
    .replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));

const frame = (width: number, height: number, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;

/** A chart as markup, and its labels as they are to be painted over it. */
interface Written {
  readonly marks: string;
  readonly paintLabels: (context: Context) => void;
}

/** Labels where a page would have them: the values at their points, 0, and the periods under the axis. */
function labelsOf(
  desk: Desk,
  view: TimelineView,
  drawing: Drawing,
  width: number,
  height: number,
): Written['paintLabels'] {
  const { type, language, colors } = desk;
  const label = (text: string, style: Style, data?: Readonly<Record<string, string>>): Label =>
    // On one line however long: what is wider than the plot isn't shown, so that no value is cut off.
    new Label(type.text(text, style, { width: Infinity, leading: 1.25 }), data);
  const values = pointLabels(view).map(({ series, index, point, isLast, isBelow }) => {
    const name = isLast && view.series.length > 1 ? `${plain(view.series[series]?.label, language)}: ` : '';
    const data = { point: `${series}.${index}`, edge: edgeOf(point), ...(isBelow && { below: '' }) };
    return label(name + printPoint(point, language), isLast ? boldStyle(desk) : plainStyle(desk), data);
  });
  const zero = label('0', mutedStyle(desk, 0.8125));
  const ticks = ticksOf(view).map(([at, period]) =>
    label(printPeriod(period, language), mutedStyle(desk, 0.875), { at: `${at}` }),
  );
  const first: PlotLabel = {
    element: elementOf(zero),
    x: 0,
    y: drawing.baseline - zero.offsetHeight - 2,
    anchor: 'start',
  };
  layOut([...valueLabels(values.map(elementOf), drawing, view), first], { width, height }, drawnBoxes(view, drawing));
  layOut(axisLabels(ticks.map(elementOf), drawing), { width, height: Infinity });
  return (context) => {
    for (const one of [zero, ...values]) one.paint(context, colors.surface, 0);
    for (const one of ticks) one.paint(context, colors.surface, height + 4);
  };
}

/** @param height of the plot alone, in pixels */
function write(desk: Desk, view: TimelineView, width: number, height: number): Written {
  const { createCanvas, SvgExportFlag } = desk.canvas;
  const canvas = createCanvas(width, height, SvgExportFlag.NoPrettyXML);
  writeDotsShort(canvas.getContext('2d'));
  // The line at 0 is as long as the canvas is shown wide.
  const plot = Object.assign(canvas, { clientWidth: width }) as unknown as HTMLCanvasElement;
  const drawing = draw(plot, chartPlan(view, desk.colors), width, height);
  const written = { marks: inside(canvas), paintLabels: labelsOf(desk, view, drawing, width, height) };
  drawing.destroy();
  return written;
}

/** A chart as SVG, its labels as outlines: a picture in a page has no other typeface than the machine's. */
export function chartSvg(desk: Desk, view: TimelineView, width: number, height: number): string {
  const { createCanvas, SvgExportFlag } = desk.canvas;
  const { marks, paintLabels } = write({ ...desk, em: EM }, view, width, height - AXIS);
  const labels = createCanvas(width, height, SvgExportFlag.ConvertTextToPaths);
  const context = labels.getContext('2d');
  context.lang = desk.language;
  paintLabels(context);
  const { surface } = desk.colors;
  return frame(width, height, `<rect width="100%" height="100%" fill="${surface}"/>${marks}${inside(labels)}`);
}

/** A chart as part of a picture. */
export function chartBlock(desk: Desk, view: TimelineView, width: number, height: number): Block {
  const size = desk.em / EM;
  const [across, down] = [width / size, height / size];
  const { marks, paintLabels } = write({ ...desk, em: EM }, view, across, down - AXIS);
  return {
    width,
    height,
    paint(context, x, y) {
      const image = imageOf(desk.canvas, frame(across, down, marks));
      context.save();
      context.translate(x, y);
      context.scale(size, size);
      context.drawImage(image, 0, 0, across, down);
      paintLabels(context);
      context.restore();
    },
  };
}
