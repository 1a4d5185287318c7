import type { ReactiveController } from 'lit';
import type { ChartPlan, ChartTokens } from '../pictures/chart-options.js';
import type { Drawing } from '../pictures/chart-adapter.js';
import { whenNear } from './visibility.js';
import type { ControllerHost } from './host.js';

type Adapter = typeof import('../pictures/chart-adapter.js');

/** One request for the page; a failed one is forgotten, so that the next chart tries again. */
let adapter: Promise<Adapter> | undefined;
const loadAdapter = (): Promise<Adapter> =>
  (adapter ??= import('../pictures/chart-adapter.js').catch((error: unknown) => {
    adapter = undefined;
    throw error;
  }));

export interface ChartHost extends ControllerHost {
  /** What to draw, in these colours; nothing where there is nothing to draw. */
  plan(tokens: ChartTokens): ChartPlan | undefined;
  /** Called after each drawing, to place the labels. */
  drawn(drawing: Drawing, width: number, height: number): void;
  /** Called when Chart.js could not be fetched. */
  chartFailed(): void;
}

const SERIES = ['--_1', '--_2', '--_3', '--_4', '--_5', '--_6'];

/** The life of a canvas: loaded late, drawn after connection, repainted when colours or sizes change, destroyed on removal. */
export class ChartController implements ReactiveController {
  readonly #host: ChartHost;
  #drawing?: Drawing;
  #canvas?: HTMLCanvasElement;
  #type?: ChartPlan['type'];
  #observer?: ResizeObserver;
  #unwatch?: () => void;
  #wanted = false;
  #near = false;
  readonly #repaint = (): void => {
    void this.#draw();
  };

  constructor(host: ChartHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Starts fetching Chart.js when the element is near, beside the data and not after them: asked for only when it wants to
   * draw, it is painted 1.4 times later.
   */
  prefetch(eager: boolean): void {
    if (this.#wanted) return;
    this.#wanted = true;
    const begin = (): void => {
      this.#near = true;
      loadAdapter().then(
        () => void this.#draw(),
        // Asked for once: an update must not ask again, and again. Coming back to the page does.
        () => {
          if (this.#host.isConnected) this.#host.chartFailed();
        },
      );
    };
    if (eager) begin();
    else this.#unwatch = whenNear(this.#host, begin);
  }

  get drawing(): Drawing | undefined {
    return this.#drawing;
  }

  hostUpdated(): void {
    const canvas = this.#host.renderRoot.querySelector<HTMLCanvasElement>('canvas') ?? undefined;
    if (canvas !== this.#canvas) {
      this.#destroy();
      this.#canvas = canvas;
      if (canvas) this.#observe(canvas);
    }
    if (canvas) void this.#draw();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // A move takes the element out and puts it back within one task: the chart is left alone.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#destroy();
      this.#unwatch?.();
      this.#wanted = this.#near = false;
      this.#canvas = undefined;
    });
  }

  #observe(canvas: HTMLCanvasElement): void {
    const plot = canvas.parentElement;
    if (!plot) return;
    this.#observer = new ResizeObserver(() => {
      // A plot that was hidden when its turn came is drawn when it is shown, in the colours of that moment.
      if (!plot.clientWidth) return;
      this.#drawing?.resize(plot.clientWidth, plot.clientHeight);
      void this.#draw();
    });
    this.#observer.observe(plot);
    // The sentinel's colours have a transition of no length to speak of: its end says that a token, the colour scheme,
    // the contrast or forced colours changed, however the page did it.
    plot.querySelector('.sentinel')?.addEventListener('transitionend', this.#repaint);
    // A web font that comes late changes the width of every label.
    void document.fonts.ready.then(this.#repaint);
  }

  async #draw(): Promise<void> {
    const canvas = this.#canvas;
    if (!this.#near) return;
    const { draw } = await loadAdapter().catch((): Partial<Adapter> => ({}));
    const plot = canvas?.parentElement;
    if (!draw || !plot || canvas !== this.#canvas || !this.#host.isConnected || !plot.clientWidth) return;
    const plan = this.#host.plan(this.#tokens(plot));
    if (!plan) return;
    if (this.#type !== plan.type) {
      this.#drawing?.destroy();
      this.#drawing = undefined;
    }
    if (this.#drawing) this.#drawing.update(plan);
    else this.#drawing = draw(canvas, plan, plot.clientWidth, plot.clientHeight);
    this.#type = plan.type;
    this.#host.drawn(this.#drawing, plot.clientWidth, plot.clientHeight);
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
