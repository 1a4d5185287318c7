import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ChartController } from '../controllers/chart.js';
import { typedTimeline } from '../data/typed.js';
import { DATE_WORDS, NETWORK_WORDS, SCALE_WORDS, TIMELINE_WORDS, learn } from '../format/messages.js';
import { printPoint } from '../format/point.js';
import { printMilestone, printPeriod } from '../format/period.js';
import { timelineSentence } from '../format/sentence.js';
import { timelineTable } from '../format/table.js';
import { plain } from '../format/text.js';
import { DataError } from '../model/data-error.js';
import type { Period } from '../model/figure.js';
import type { Stop } from '../controllers/walk.js';
import { timelineStyles } from '../styles/timeline.js';
import { timelineView } from '../view/timeline.js';
import type { PointView, SeriesView, TimelineView } from '../view/view.js';
import { told } from './frame.js';
import type { Kit } from './krk-element.js';
import { PictureElement } from './picture-element.js';
import { properties } from './reactive-host.js';

learn(SCALE_WORDS, DATE_WORDS, NETWORK_WORDS, TIMELINE_WORDS);

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
 * @csspart cite - the button that opens the citation
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
export class KrkTimeline extends PictureElement<TimelineView> {
  static override styles = [...PictureElement.styles, timelineStyles];

  static override properties = { ...PictureElement.properties, ...properties('points milestones qualifier chart') };

  /** The values: `2023: 1,16 mln; 2024: 1,11 mln`. An empty value, `-` or `–` is a gap. @attr points */
  points?: string;
  /** Dated events: `2024: KPUM; 2025-12: Kossakówka (planned)`. @attr milestones */
  milestones?: string;
  /** Hedge of every value that has none of its own. @attr qualifier */
  qualifier?: string;
  /** `line` (default) or `bar`. @attr chart */
  chart?: string;

  readonly #chart = new ChartController(this);

  /** @internal the value nearest to the pointer */
  stopAt(event: PointerEvent): Stop | undefined {
    return this.#chart.agent?.stopAt(event);
  }

  /** @internal a mark at a value, and beside it what every series comes to at that time */
  showStop(stop: Stop | undefined): void {
    this.#chart.agent?.showStop(stop);
  }

  /** @internal for the chart companion, which knows no words */
  printPoint(point: PointView, series?: SeriesView): string {
    const { language } = this.locale;
    const name = series && this.view && this.view.series.length > 1 ? `${plain(series.label, language)}: ` : '';
    return name + printPoint(point, language);
  }

  /** @internal */
  printPeriod(period: Period): string {
    return printPeriod(period, this.locale.language);
  }

  protected override get failure(): DataError | undefined {
    return this.#chart.failure ?? super.failure;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const mayDraw = this.view ? this.view.chart !== 'none' : (this.src ?? this.figure) !== undefined;
    if (mayDraw) this.#chart.prefetch(this.loading === 'eager');
  }

  override readonly kit: Kit<TimelineView> = {
    typed: typedTimeline,
    view: (data) => {
      const { chart = 'line' } = this;
      if (chart !== 'line' && chart !== 'bar')
        throw new DataError('shape', { where: 'chart', found: chart, expected: 'line | bar' });
      return timelineView(data, chart);
    },
    sentence: timelineSentence,
    table: timelineTable,
  };

  override picture(view: TimelineView): TemplateResult {
    return html`${view.chart === 'none' ? nothing : this.#plot(view, timelineSentence(view, this.locale.language))}${view.milestones.length ? this.#milestones(view) : nothing}`;
  }

  #plot(view: TimelineView, sentence: string): TemplateResult {
    const { language } = this.locale;
    const { series } = view;
    return this.stage(
      html`<div class="chart" part="chart">
        <div class="plot">
          <canvas role="img" aria-label=${sentence}></canvas>
          <i class="probe"></i><i class="sentinel"></i>
          <div class="values" aria-hidden="true"></div>
          <i class="mark"></i>
          <div class="tooltip" aria-hidden="true"></div>
        </div>
        <div class="axis" aria-hidden="true"></div>
        ${
          series.length > 1
            ? html`<ul class="legend" part="legend">
                ${series.map(({ label }, index) => html`<li class="tone-${(index % 6) + 1}"><span part="label">${told(label, language)}</span></li>`)}
              </ul>`
            : nothing
        }
      </div>`,
    );
  }

  #milestones({ milestones }: TimelineView): TemplateResult {
    const { language } = this.locale;
    return html`<ol class="milestones">
      ${milestones.map(
        (milestone) =>
          html`<li class=${milestone.status ?? ''}>
            <span class="date">${printMilestone(milestone, language)}</span>
            <span part="label">${told(milestone.label, language)}</span>
          </li>`,
      )}
    </ol>`;
  }
}

if (!customElements.get('krk-timeline')) customElements.define('krk-timeline', KrkTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'krk-timeline': KrkTimeline;
  }
}
