import type { ReactiveController } from 'lit';
import type { Period } from '../model/figure.js';
import type { Table } from '../format/table.js';
import { draw, type Drawing, type Place } from '../pictures/chart-adapter.js';
import { chartPlan, type ChartPlan, type ChartTokens } from '../pictures/chart-options.js';
import { plotStyles } from '../styles/plot.js';
import { periodsOf, positionOf, ticksOf } from '../view/axis.js';
import { edgeOf } from '../view/shown.js';
import { pointLabels } from '../view/timeline-labels.js';
import type { PointView, SeriesView, TimelineView } from '../view/view.js';
import type { ControllerHost } from './host.js';
import { axisLabels, drawnBoxes, layOut, valueLabels } from './plot-labels.js';
import type { Stop } from './walk.js';

/** The companion that comes when a timeline nears the viewport: what draws, and what places the labels over it. */
export interface ChartHost extends ControllerHost {
  readonly view: TimelineView | undefined;
  readonly table: Table | undefined;
  /** A value in words, after the name of its series where there are several. */
  printPoint(point: PointView, series?: SeriesView): string;
  printPeriod(period: Period): string;
}

/** One sheet for all charts of the page. */
let sheet: CSSStyleSheet | undefined;
function sheetOf(styles: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(styles);
  return made;
}

interface LabelText {
  readonly text: string;
  readonly part?: string;
  readonly class?: string;
  readonly data?: Readonly<Record<string, string>>;
}

function labelElement({ text, part, class: name, data }: LabelText): HTMLElement {
  const span = document.createElement('span');
  if (part) span.part.add(part);
  if (name) span.className = name;
  Object.assign(span.dataset, data);
  span.textContent = text;
  return span;
}

const SERIES = ['--_1', '--_2', '--_3', '--_4', '--_5', '--_6'];

/** The life of a canvas: drawn after connection, repainted when colours or sizes change, destroyed on removal. */
export class ChartAgent implements ReactiveController {
  readonly #host: ChartHost;
  #drawing?: Drawing;
  #canvas?: HTMLCanvasElement;
  #type?: ChartPlan['type'];
  #observer?: ResizeObserver;
  /** One listener however often the element is taken out and put back. */
  readonly #repaint = (): void => {
    this.#draw();
  };
  /** What stands in a box of labels. */
  readonly #written = new WeakMap<Element, string>();
  /** The element is near enough to be drawn. */
  isNear = false;

  constructor(host: ChartHost) {
    this.#host = host;
    sheet ??= sheetOf(plotStyles);
    host.renderRoot.adoptedStyleSheets.push(sheet);
    host.addController(this);
  }

  hostUpdated(): void {
    const canvas = this.#host.renderRoot.querySelector<HTMLCanvasElement>('canvas') ?? undefined;
    if (canvas !== this.#canvas) {
      this.#destroy();
      this.#canvas = canvas;
      if (canvas) this.#observe(canvas);
    }
    this.#draw();
  }

  hostDisconnected(): void {
    // A move takes the element out and puts it back within one task: the chart is left alone.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#destroy();
      this.isNear = false;
      this.#canvas = undefined;
    });
  }

  /** The value nearest to the pointer, as a row and a column of the table. */
  stopAt({ clientX, clientY }: PointerEvent): Stop | undefined {
    const { view } = this.#host;
    const box = this.#canvas?.getBoundingClientRect();
    if (!view || !box) return undefined;
    const rows = new Map(periodsOf(view).map(({ text }, row) => [text, row]));
    let nearest: Stop | undefined;
    let least = Infinity;
    view.series.forEach(({ points }, series) => {
      points.forEach(({ period }, index) => {
        const { x, y } = this.#placeOf(view, series, index, period);
        // Across first; of several series at one time, the one that is nearest in height.
        const distance = Math.abs(x - clientX + box.left) * 1e4 + Math.abs(y - clientY + box.top);
        if (distance < least) [nearest, least] = [[rows.get(period.text) ?? 0, series + 1], distance];
      });
    });
    return nearest;
  }

  /** A ring round a point, and beside it in HTML the values of every series at that time. */
  showStop(stop: Stop | undefined): void {
    const { view, table } = this.#host;
    const plot = this.#canvas?.parentElement;
    const [mark, tooltip] = ['.mark', '.tooltip'].map((name) => plot?.querySelector<HTMLElement>(name));
    const [row, column] = stop ?? [-1, 0];
    const cells = this.#drawing && table?.rows[row];
    plot?.classList.toggle('pointing', cells !== undefined);
    const period = view && periodsOf(view)[row];
    if (!plot || !mark || !tooltip || !period || !cells) return;
    const [name, ...values] = cells;
    const told = values.map(
      ({ told: tell, text }, index) =>
        (values.length > 1 ? `${table.head[index + 1] ?? ''}: ` : '') + (tell?.() ?? text),
    );
    tooltip.textContent = `${name.text}: ${told.join('; ')}`;
    const index = view.series[column - 1]?.points.findIndex(({ period: { text } }) => text === period.text) ?? -1;
    const { x, y } = this.#placeOf(view, column - 1, index, period);
    const room = { width: plot.clientWidth, height: plot.clientHeight };
    layOut([{ element: tooltip, x, y: y - tooltip.offsetHeight - 14, anchor: 'middle' }], room);
    mark.style.setProperty('left', `${x}px`);
    mark.style.setProperty('top', `${y}px`);
  }

  /** Where a value stands; a gap stands on the baseline. */
  #placeOf(view: TimelineView, series: number, index: number, period: Period): Place {
    const { baseline: y = 0 } = this.#drawing ?? {};
    return this.#drawing?.placeOf(series, index) ?? { x: this.#drawing?.acrossOf(positionOf(view, period)) ?? 0, y };
  }

  #observe(canvas: HTMLCanvasElement): void {
    const plot = canvas.parentElement;
    if (!plot) return;
    this.#observer = new ResizeObserver(() => {
      // A plot that was hidden when its turn came is drawn when it is shown, in the colours of that moment.
      if (!plot.clientWidth) return;
      this.#drawing?.resize(plot.clientWidth, plot.clientHeight);
      this.#draw();
    });
    this.#observer.observe(plot);
    // The sentinel's colours have a transition of no length to speak of: its end says that a token, the colour scheme,
    // the contrast or forced colours changed, however the page did it.
    plot.querySelector('.sentinel')?.addEventListener('transitionend', this.#repaint);
    // A web font that comes late changes the width of every label.
    void document.fonts.ready.then(this.#repaint);
  }

  #draw(): void {
    const canvas = this.#canvas;
    const plot = canvas?.parentElement;
    const { view } = this.#host;
    if (!this.isNear || !canvas || !plot?.clientWidth || !this.#host.isConnected || !view || view.chart === 'none')
      return;
    const plan = chartPlan(view, this.#tokens(plot));
    if (this.#type !== plan.type) {
      this.#drawing?.destroy();
      this.#drawing = undefined;
    }
    if (this.#drawing) this.#drawing.update(plan);
    else this.#drawing = draw(canvas, plan, plot.clientWidth, plot.clientHeight);
    this.#type = plan.type;
    this.#label(this.#drawing, view, plot);
  }

  #label(drawing: Drawing, view: TimelineView, { clientWidth: width, clientHeight: height }: HTMLElement): void {
    const { renderRoot } = this.#host;
    renderRoot.querySelector('.chart')?.classList.add('drawn');
    this.#write(view);
    const all = (selector: string): HTMLElement[] => [...renderRoot.querySelectorAll<HTMLElement>(selector)];
    // The baseline is always nothing at all, and says so where no value stands in its way.
    const zero = all('.zero').map((element) => ({
      element,
      x: 0,
      y: drawing.baseline - element.offsetHeight - 2,
      anchor: 'start' as const,
    }));
    const values = valueLabels(all('[data-point]'), drawing, view);
    layOut([...values, ...zero], { width, height }, drawnBoxes(view, drawing));
    layOut(axisLabels(all('.axis > span'), drawing), { width, height: Infinity });
  }

  /** The labels over the plot and under it, anew only where what they say has changed. */
  #write(view: TimelineView): void {
    const { renderRoot } = this.#host;
    const values = pointLabels(view).map(({ series, index, point, isLast, isBelow }) => ({
      text: this.#host.printPoint(point, isLast ? view.series[series] : undefined),
      part: 'value',
      class: isLast ? 'last' : '',
      data: { point: `${series}.${index}`, edge: edgeOf(point), ...(isBelow && { below: '' }) },
    }));
    const ticks = ticksOf(view).map(([at, period]) => ({
      text: this.#host.printPeriod(period),
      data: { at: `${at}` },
    }));
    const zero = { text: '0', class: 'zero' };
    for (const [selector, labels] of [
      ['.values', [...values, zero]],
      ['.axis', ticks],
    ] as const) {
      const box = renderRoot.querySelector<HTMLElement>(selector);
      const said = JSON.stringify(labels);
      if (!box || this.#written.get(box) === said) continue;
      this.#written.set(box, said);
      box.replaceChildren(...labels.map(labelElement));
    }
  }

  /** Colours as they are where the element stands: `var()` and `light-dark()` would paint black on a canvas. */
  #tokens(plot: Element): ChartTokens {
    const probe = plot.querySelector<HTMLElement>('.probe');
    const read = (name: string): string => {
      probe?.style.setProperty('color', `var(${name})`);
      return probe ? getComputedStyle(probe).color : '';
    };
    return { series: SERIES.map(read), text: read('--_text'), border: read('--_border'), surface: read('--_surface') };
  }

  #destroy(): void {
    this.#drawing?.destroy();
    this.#drawing = undefined;
    this.#observer?.disconnect();
  }
}
