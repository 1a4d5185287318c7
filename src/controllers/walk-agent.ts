import type { ReactiveController } from 'lit';
import { learn, SPEECH_WORDS, WALK_WORDS, words } from '../format/messages.js';
import { seriesOf, tell, valueAt } from '../format/walk.js';
import { extremes } from '../view/items.js';
import { announce } from './announcer.js';
import type { WalkAction } from './keymap.js';
import { languageOf } from './locale.js';
import type { Stop, WalkHost } from './walk.js';

learn(SPEECH_WORDS, WALK_WORDS);

/**
 * The companion that comes when a picture is focused or touched: the way through its values, by keys, by the pair of
 * buttons, by pointer and finger. It walks the rows and columns of the table, and says the cell it comes to; nodes with
 * `data-row` are marked as it passes them.
 */
export class WalkAgent implements ReactiveController {
  readonly #host: WalkHost;
  #row = -1;
  #column = 0;
  #isShown = false;
  /** Called at each value that is said: with sound switched on, it is heard too. */
  onStop?: (row: number) => void;
  /** Called before the walk is left: what was playing stops, and then the walk stays. */
  onLeave?: () => boolean;

  constructor(host: WalkHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#mark();
  }

  /** Whether it stands at a value: outside, Esc is the page's, and may close a dialog around the picture. */
  get isInside(): boolean {
    return this.#row >= 0;
  }

  /** The row where it stands, or −1 before the first step, and the column. */
  get stop(): Stop {
    const { table } = this.#host;
    const series = table ? seriesOf(table) : [];
    const rows = table?.rows.length ?? 0;
    return [Math.min(this.#row, rows - 1), series[Math.min(this.#column, series.length - 1)] ?? 0];
  }

  /** What is said where it stands. */
  get told(): string | undefined {
    const { table } = this.#host;
    const [row, column] = this.stop;
    if (!table || row < 0) return undefined;
    return tell(table, row, column, languageOf(this.#host))
      .map(({ text }) => text)
      .join('');
  }

  act(action: WalkAction): void {
    const { table } = this.#host;
    if (!table) return;
    const [row, column] = this.stop;
    const last = table.rows.length - 1;
    const values = (): (number | null)[] => table.rows.map((_, index) => valueAt(table, index, column)?.value ?? null);
    switch (action) {
      case 'next':
        this.goTo(row + 1);
        break;
      case 'previous':
        this.goTo(row < 0 ? last : row - 1);
        break;
      case 'first':
        this.goTo(0);
        break;
      case 'last':
        this.goTo(last);
        break;
      case 'lowest':
        this.goTo(extremes(values()).lowest ?? 0);
        break;
      case 'highest':
        this.goTo(extremes(values()).highest ?? 0);
        break;
      case 'nextSeries':
        this.goTo(row, this.#column + 1);
        break;
      case 'previousSeries':
        this.goTo(row, this.#column - 1);
        break;
      case 'repeat':
        this.goTo(row);
        break;
      case 'leave':
        this.#leave();
        break;
      default:
        void this.#host.perform(action);
    }
  }

  /** A finger or a click reads the value under it; a mouse that passes only shows it. */
  point(event: PointerEvent): void {
    const { renderRoot } = this.#host;
    const isPassing = event.type !== 'pointerdown' && event.pointerType === 'mouse';
    const isPlotted = 'stopAt' in this.#host;
    if (isPassing && !isPlotted) return;
    // A finger that drags stays with the node it began on.
    const node = renderRoot.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-row]');
    const [row, column] = isPlotted ? (this.#host.stopAt?.(event) ?? []) : [Number(node?.dataset.row ?? NaN)];
    if (row === undefined || Number.isNaN(row)) return;
    if (isPassing) {
      // Shown, and not gone to: the walk stays where its reader left it.
      this.#host.showStop?.([row, column ?? 0]);
      return;
    }
    const { table } = this.#host;
    const series = column === undefined || !table ? this.#column : seriesOf(table).indexOf(column);
    if (row !== this.#row || series !== this.#column || event.type === 'pointerdown') this.goTo(row, series);
  }

  /** Takes the mark back to where the walk stands, or away when nothing of the picture is focused any more. */
  away(): void {
    this.#show(this.#isShown && this.#host.renderRoot.activeElement?.matches('.walk') === true);
  }

  /** Shows a value; says it unless it is to be quiet. Beyond the ends there is none: the last is said again. */
  goTo(row: number, series = this.#column, isLoud = true): void {
    const { table } = this.#host;
    if (!table) return;
    const isNamed = this.#row >= 0 && series !== this.#column;
    this.#row = Math.max(0, Math.min(row, table.rows.length - 1));
    this.#column = Math.max(0, Math.min(series, seriesOf(table).length - 1));
    this.#show(true);
    if (isLoud) this.#say(isNamed);
  }

  #leave(): void {
    if (this.onLeave?.()) return;
    this.#row = -1;
    this.#show(false);
    announce(`${words(languageOf(this.#host)).chart}: ${this.#host.table?.caption ?? ''}`, this.#host);
  }

  #say(isNamed: boolean): void {
    const { table } = this.#host;
    if (!table) return;
    const [row, column] = this.stop;
    announce(tell(table, row, column, languageOf(this.#host), isNamed), this.#host);
    this.onStop?.(row);
  }

  #show(isShown: boolean): void {
    this.#isShown = isShown;
    this.#mark();
  }

  #mark(): void {
    const [row] = this.stop;
    for (const node of this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-row]'))
      node.classList.toggle('current', this.#isShown && Number(node.dataset.row) === row);
    this.#host.showStop?.(this.#isShown && row >= 0 ? this.stop : undefined);
  }
}
