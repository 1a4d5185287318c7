import type { ReactiveController } from 'lit';
import type { Table } from '../format/table.js';
import { seriesOf } from '../format/walk.js';
import { prepareAnnouncer } from './announcer.js';
import { Companion } from './companion.js';
import type { ControllerHost } from './host.js';
import { actionOf, type WalkAction } from './keymap.js';
import type { WalkAgent } from './walk-agent.js';

/** A row and a column of the table. */
export type Stop = readonly [row: number, column: number];

/** An element whose values can be walked through. */
export interface WalkHost extends ControllerHost {
  readonly table: Table | undefined;
  /** What the companion of tools does. */
  perform(action: 'more' | 'sound' | 'slower' | 'faster' | 'help'): Promise<void>;
  /** The value nearest to a pointer, where nodes don't tell. */
  stopAt?(event: PointerEvent): Stop | undefined;
  /** Marks a value where no node stands for it; nothing marks none. */
  showStop?(stop: Stop | undefined): void;
}

/**
 * What an element knows of the way through its values: which keys are its own. The rest comes when the picture is focused
 * or touched, before the first key can be pressed.
 */
export class WalkController extends Companion<WalkAgent> implements ReactiveController {
  readonly #walkHost: WalkHost;
  /** Where it stood when the focus left it, for those who come back: the row, and what was said there. */
  place = 0;
  told?: string;
  /** Whether a reader asked for it by hand, and is told when it can't be had. */
  isAsked = false;

  constructor(host: WalkHost) {
    super(host, 'krk-walk.js', async () => {
      const { WalkAgent } = await import('./walk-agent.js');
      return new WalkAgent(host);
    });
    this.#walkHost = host;
    host.addController(this);
  }

  hostConnected(): void {
    prepareAnnouncer(this.#walkHost);
  }

  /** The columns that hold series; none where a single value leaves nothing to walk through. */
  get series(): readonly number[] {
    const { table } = this.#walkHost;
    return table && table.rows.length > 1 ? seriesOf(table) : [];
  }

  readonly key = (event: KeyboardEvent): void => {
    const action = actionOf(event);
    if (!action) return;
    // Of one series there is no other; outside the values Esc may close a dialog around: such keys stay the page's.
    if (action === 'leave' ? !this.agent?.isInside : action.endsWith('Series') && this.series.length < 2) return;
    event.preventDefault();
    void this.act(action);
  };

  async act(action: WalkAction): Promise<void> {
    this.isAsked = true;
    (await this.fetch())?.act(action);
  }

  readonly next = (): void => void this.act('next');
  readonly previous = (): void => void this.act('previous');

  readonly prepare = (): void => {
    void this.fetch();
  };

  readonly point = async (event: PointerEvent): Promise<void> => {
    (await this.fetch())?.point(event);
  };

  readonly away = (): void => {
    this.agent?.away();
  };

  /** The focus has gone: only now is it written down where it stands, or each step would be said twice. */
  readonly leave = (): void => {
    const { agent } = this;
    if (!agent) return;
    agent.away();
    this.place = Math.max(0, agent.stop[0]);
    this.told = agent.told;
    this.#walkHost.requestUpdate();
  };
}
