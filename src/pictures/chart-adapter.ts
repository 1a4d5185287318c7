import {
  BarController,
  BarElement,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type Plugin,
} from 'chart.js';
import type { Edge } from '../view/view.js';
import type { ChartPlan } from './chart-options.js';

// Only what is used is registered: the whole of Chart.js weighs 20 kB more. Nothing global is changed.
Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement);

/** Where something is drawn, in CSS pixels from the corner of the canvas. */
export interface Place {
  readonly x: number;
  readonly y: number;
  /** Half the width of a bar. */
  readonly half?: number;
}

/** A chart on a canvas. */
export interface Drawing {
  update(plan: ChartPlan): void;
  resize(width: number, height: number): void;
  /** Where a point stands, or nothing where there is no value. */
  placeOf(series: number, index: number): Place | undefined;
  /** Where a position on the axis stands, from the left. */
  acrossOf(position: number): number;
  /** The baseline, from the top. */
  readonly baseline: number;
  destroy(): void;
}

/**
 * Open edges: strokes that thin out beyond a hedged value (over), below it (nearly), or on both sides (about). Below the
 * top of a bar they are cut out of it.
 */
function drawEdges(context: CanvasRenderingContext2D, place: Place, edge: Edge, color: string, ground: string): void {
  const sides = edge === 'around' ? [-1, 1] : [edge === 'above' ? -1 : 1];
  const isBar = place.half !== undefined;
  const half = place.half ?? 5;
  for (const side of sides) {
    const isCut = isBar && side > 0;
    context.fillStyle = isCut ? ground : color;
    const first = isBar ? (isCut ? 2 : 3) : 8;
    [2.5, 1.75, 1].forEach((thickness, step) => {
      context.fillRect(
        place.x - half - 0.5,
        place.y + side * (first + step * 4) - thickness / 2,
        half * 2 + 1,
        thickness,
      );
    });
  }
}

function placeOn(chart: Chart, series: number, index: number): Place | undefined {
  const element = chart.getDatasetMeta(series).data[index];
  if (!element) return undefined;
  const { x, y, width } = element.getProps(['x', 'y', 'width'], true) as unknown as Place & { width?: number };
  return { x, y, half: width === undefined ? undefined : width / 2 };
}

/** Baseline, milestones and open edges: what Chart.js has no words for. */
const marks = (current: () => ChartPlan): Plugin => ({
  id: 'krk-marks',
  beforeDatasetsDraw({ ctx, chartArea, scales }) {
    const { tokens, marks: positions } = current();
    const zero = scales.y?.getPixelForValue(0) ?? chartArea.bottom;
    ctx.save();
    ctx.strokeStyle = tokens.border;
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(0, Math.round(zero) + 0.5);
    ctx.lineTo(ctx.canvas.clientWidth, Math.round(zero) + 0.5);
    ctx.stroke();
    ctx.setLineDash([3, 3]);
    for (const position of positions) {
      const x = Math.round(scales.x?.getPixelForValue(position) ?? 0) + 0.5;
      ctx.beginPath();
      ctx.moveTo(x, chartArea.top - 8);
      ctx.lineTo(x, chartArea.bottom);
      ctx.stroke();
    }
    ctx.restore();
  },
  afterDatasetsDraw(chart) {
    const { edges, datasets, tokens } = current();
    chart.ctx.save();
    edges.forEach((hedged, series) => {
      for (const [index, edge] of hedged) {
        const place = placeOn(chart, series, index);
        if (place) drawEdges(chart.ctx, place, edge, datasets[series]?.color ?? '', tokens.surface);
      }
    });
    chart.ctx.restore();
  },
});

/** What tells lines apart beside their colour, as the legend shows it. */
export const DASHES = [[], [8, 4], [2, 3]];

function datasetsOf(plan: ChartPlan): object[] {
  return plan.datasets.map(({ data, color, radii, cuts }, series) => ({
    data,
    borderColor: color,
    backgroundColor: color,
    borderWidth: plan.type === 'bar' ? 0 : 2,
    borderDash: DASHES[series % 3],
    maxBarThickness: 56,
    categoryPercentage: 0.8,
    barPercentage: 0.9,
    pointRadius: radii,
    pointHoverRadius: radii,
    pointBorderWidth: 2,
    // The last point is an open ring: the eye ends there.
    pointBackgroundColor: radii.map((radius) => (radius === 5 ? plan.tokens.surface : color)),
    pointBorderColor: color,
    spanGaps: false,
    clip: false,
    segment: {
      borderColor: ({ p1DataIndex }: { p1DataIndex: number }) => (cuts.has(p1DataIndex) ? 'transparent' : undefined),
    },
  }));
}

/**
 * Draws a plan on a canvas that stands in the document. A chart made before its canvas is connected stays 0 × 0.
 * @param width CSS pixels
 * @param height CSS pixels
 */
export function draw(canvas: HTMLCanvasElement, first: ChartPlan, width: number, height: number): Drawing {
  let plan = first;
  const axis = ({ min, max }: { min: number; max: number }): object => ({
    type: 'linear',
    display: false,
    offset: false,
    min,
    max,
  });
  const chart = new Chart(canvas, {
    type: plan.type,
    data: { datasets: datasetsOf(plan) as never },
    options: {
      responsive: false,
      // The plot says how large it is; Chart.js would keep two to one.
      maintainAspectRatio: false,
      animation: false,
      // Pointing is answered by the element, in HTML; Chart.js needs no listener.
      events: [],
      parsing: false,
      normalized: true,
      // Room for the printed values above, and for half a dot at either side.
      layout: { padding: { top: 34, left: 8, right: 8, bottom: 2 } },
      scales: { x: axis(plan.x), y: axis(plan.y) },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    },
    plugins: [marks(() => plan)],
  });
  chart.resize(width, height);
  return {
    update(next) {
      plan = next;
      chart.data.datasets = datasetsOf(plan) as never;
      chart.options.scales = { x: axis(plan.x), y: axis(plan.y) };
      chart.update('none');
    },
    resize(nextWidth, nextHeight) {
      chart.resize(nextWidth, nextHeight);
    },
    placeOf: (series, index) =>
      Number.isFinite(plan.datasets[series]?.data[index]?.y) ? placeOn(chart, series, index) : undefined,
    acrossOf: (position) => chart.scales.x?.getPixelForValue(position) ?? 0,
    get baseline() {
      return chart.scales.y?.getPixelForValue(0) ?? height;
    },
    destroy() {
      chart.destroy();
    },
  };
}
