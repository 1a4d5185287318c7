import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ChartController } from '../controllers/chart.js';
import { axisLabels, drawnBoxes, layOut, valueLabels } from '../controllers/plot-labels.js';
import { sayPoint, stopPointing } from '../controllers/pointing.js';
import { typedTimeline, type Typed } from '../data/typed.js';
import { learn, TIMELINE_WORDS } from '../format/messages.js';
import { printPoint } from '../format/point.js';
import { printMilestone, printPeriod } from '../format/period.js';
import { timelineSentence } from '../format/sentence.js';
import { timelineTable, type Table } from '../format/table.js';
import { pick } from '../format/text.js';
import { DataError } from '../model/data-error.js';
import type { Dataset, Language } from '../model/figure.js';
import { chartPlan, ticksOf, type ChartPlan, type ChartTokens } from '../pictures/chart-options.js';
import type { Drawing } from '../pictures/chart-adapter.js';
import { timelineStyles } from '../styles/timeline.js';
import { pictureTokens } from '../styles/picture-tokens.js';
import { edgeOf } from '../view/shown.js';
import { timelineView } from '../view/timeline.js';
import { pointLabels } from '../view/timeline-labels.js';
import type { TimelineView } from '../view/view.js';
import { localText } from './frame.js';
import { KrkElement } from './krk-element.js';
import { properties } from './reactive-host.js';

learn(TIMELINE_WORDS);

/**
 * Values over time and dated milestones, on one time axis.
 *
 * ```html
 * <krk-timeline label="Przesyłki tradycyjne" points="2023: 1,16 mln; 2024: 1,11 mln" lang="pl">2023: 1,16 mln, 2024: 1,11 mln</krk-timeline>
 * ```
 *
 * @slot - What readers see before the script runs, without it, and when everything fails. A `<table>` here is read as
 * data: the first column is the period, the second the value.
 * @csspart figure - the whole
 * @csspart heading - the heading: the author's, else the label
 * @csspart description - the sentence
 * @csspart chart - the chart with its labels
 * @csspart legend - the names of several series
 * @csspart label - what an event or a series is called
 * @csspart value - a value printed at its point
 * @csspart table - the table
 * @csspart note - the remark
 * @csspart source - where the figures come from
 * @csspart error - what went wrong
 * @cssprop [--krk-color-text] - text
 * @cssprop [--krk-color-muted] - axis and source
 * @cssprop [--krk-color-surface] - ground; opaque
 * @cssprop [--krk-color-border] - the baseline
 * @cssprop [--krk-color-accent] - the first series
 * @cssprop [--krk-color-1] - first series
 * @cssprop [--krk-color-2] - second series
 * @cssprop [--krk-color-3] - third series
 * @cssprop [--krk-color-4] - fourth series
 * @cssprop [--krk-color-5] - fifth series
 * @cssprop [--krk-color-6] - sixth series
 * @cssprop [--krk-color-focus=var(--krk-color-accent)] - focus ring
 * @cssprop [--krk-font=inherit] - typeface
 * @cssprop [--krk-space=1.25em] - inner space
 * @cssprop [--krk-radius=0] - corners
 * @cssprop [--krk-chart-height=12em] - height of the chart
 * @cssstate loading - data are on their way
 * @cssstate error - something could not be read
 * @cssstate stale - a refresh failed, the last good data stand
 * @cssstate empty - there is no value
 * @fires {CustomEvent} krk-load - data have come; detail: `figures`, `source`
 * @fires {CustomEvent} krk-error - something could not be read; detail: `code`, `message`, `url`, `row`, `column`
 * @fires {CustomEvent} krk-change-detected - the data differ from `pin`; detail: `quoted`, `value`, `updated`
 */
export class KrkTimeline extends KrkElement<TimelineView> {
  static override styles = [...KrkElement.styles, pictureTokens, timelineStyles];

  static override properties = { ...KrkElement.properties, ...properties('points milestones qualifier chart') };

  /** The values: `2023: 1,16 mln; 2024: 1,11 mln`. An empty value, `-` or `–` is a gap. @attr points */
  points?: string;
  /** Dated events: `2024: KPUM; 2025-12: Kossakówka (planned)`. @attr milestones */
  milestones?: string;
  /** Hedge of every value that has none of its own. @attr qualifier */
  qualifier?: string;
  /** `line` (default) or `bar`. @attr chart */
  chart?: string;

  readonly #chart = new ChartController(this);

  /** @internal for the chart controller */
  plan(tokens: ChartTokens): ChartPlan | undefined {
    return this.view && this.view.chart !== 'none' ? chartPlan(this.view, tokens) : undefined;
  }

  /** @internal */
  drawn(drawing: Drawing, width: number, height: number): void {
    if (this.failure) {
      this.failure = undefined;
      this.requestUpdate();
    }
    this.renderRoot.querySelector('.chart')?.classList.add('drawn');
    const all = (selector: string): HTMLElement[] => [...this.renderRoot.querySelectorAll<HTMLElement>(selector)];
    // The baseline is always nothing at all, and says so where no value stands in its way.
    const zero = all('.zero').map((element) => ({
      element,
      x: 0,
      y: drawing.baseline - element.offsetHeight - 2,
      anchor: 'start' as const,
    }));
    const values = valueLabels(all('[data-point]'), drawing, this.view?.chart === 'bar');
    layOut([...values, ...zero], { width, height }, this.view && drawnBoxes(this.view, drawing));
    layOut(axisLabels(all('.axis > span'), drawing), { width, height: Infinity });
  }

  /** @internal */
  chartFailed(): void {
    this.failure = new DataError('network', { where: 'krk-chart.js' });
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const mayDraw = this.view ? this.view.chart !== 'none' : this.src !== undefined;
    if (mayDraw) this.#chart.prefetch(this.loading === 'eager');
  }

  protected override typed(typed: Typed, own: Language | undefined): Dataset | undefined {
    return typedTimeline(typed, own);
  }

  protected override toView(data: Dataset): TimelineView {
    const { chart = 'line' } = this;
    if (chart !== 'line' && chart !== 'bar')
      throw new DataError('shape', { where: 'chart', found: chart, expected: 'line | bar' });
    const view = timelineView(data, chart);
    // The author's words are those of all series.
    return { ...view, label: this.label ?? view.label, note: this.note ?? view.note };
  }

  protected override sentence(view: TimelineView): string {
    return timelineSentence(view, this.locale.language);
  }

  protected override table(view: TimelineView): Table {
    return timelineTable(view, this.locale.language);
  }

  protected override picture(view: TimelineView): TemplateResult {
    return html`${view.chart === 'none' ? nothing : this.#plot(view, this.sentence(view))}${view.milestones.length ? this.#milestones(view) : nothing}`;
  }

  #plot(view: TimelineView, sentence: string): TemplateResult {
    const { language } = this.locale;
    const { series } = view;
    return html`<div class="chart" part="chart">
      <div class="plot" @pointermove=${this.#point} @pointerleave=${stopPointing}>
        <canvas role="img" aria-label=${sentence}></canvas>
        <i class="probe"></i><i class="sentinel"></i>
        <div class="values" aria-hidden="true">
          ${pointLabels(view).map(
            ({ series: one, index, point, isLast, isBelow }) =>
              html`<span
                part="value"
                data-point="${one}.${index}"
                data-edge=${edgeOf(point)}
                data-below=${isBelow ? '' : nothing}
                class=${isLast ? 'last' : ''}
                >${isLast && series.length > 1 ? html`${localText(pick(series[one]?.label, language))}: ` : ''}${printPoint(point, language)}</span
              >`,
          )}
          <span class="zero">0</span>
        </div>
        <div class="tooltip" hidden></div>
      </div>
      <div class="axis" aria-hidden="true">
        ${ticksOf(view).map(([at, period]) => html`<span data-at=${at}>${printPeriod(period, language)}</span>`)}
      </div>
      ${
        series.length > 1
          ? html`<ul class="legend" part="legend">
              ${series.map(({ label }, index) => html`<li class="series-${(index % 6) + 1}"><span part="label">${localText(pick(label, language))}</span></li>`)}
            </ul>`
          : nothing
      }
    </div>`;
  }

  #milestones({ milestones }: TimelineView): TemplateResult {
    const { language } = this.locale;
    return html`<ol class="milestones">
      ${milestones.map(
        (milestone) =>
          html`<li class=${milestone.status ?? ''}>
            <span class="date">${printMilestone(milestone, language)}</span>
            <span part="label">${localText(pick(milestone.label, language))}</span>
          </li>`,
      )}
    </ol>`;
  }

  readonly #point = (event: PointerEvent): void => {
    const { drawing } = this.#chart;
    if (this.view && drawing) sayPoint(event, this.view, drawing, this.locale.language);
  };
}

if (!customElements.get('krk-timeline')) customElements.define('krk-timeline', KrkTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'krk-timeline': KrkTimeline;
  }
}
