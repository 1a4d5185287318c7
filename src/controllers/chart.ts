import type { ReactiveController } from 'lit';
import type { ChartAgent, ChartHost } from './chart-agent.js';
import { Companion } from './companion.js';
import { whenNear } from './visibility.js';

/** What an element knows of its chart: nothing, until it is near and the companion that draws is here. */
export class ChartController extends Companion<ChartAgent> implements ReactiveController {
  readonly #chartHost: ChartHost;
  #unwatch?: () => void;
  #wanted = false;

  constructor(host: ChartHost) {
    super(host, 'krk-chart.js', async () => {
      const { ChartAgent } = await import('./chart-agent.js');
      return new ChartAgent(host);
    });
    this.#chartHost = host;
    host.addController(this);
  }

  /**
   * Starts fetching Chart.js when the element is near, beside the data and not after them: asked for only when it wants to
   * draw, it is painted 1.4 times later.
   */
  prefetch(eager: boolean): void {
    if (this.#wanted) return;
    this.#wanted = true;
    const begin = async (): Promise<void> => {
      const agent = await this.fetch();
      if (agent) agent.isNear = true;
      this.#chartHost.requestUpdate();
    };
    if (eager) void begin();
    else this.#unwatch = whenNear(this.#chartHost, () => void begin());
  }

  hostConnected(): void {
    this.#chartHost.requestUpdate();
  }

  hostDisconnected(): void {
    // A move takes the element out and puts it back within one task: nothing is asked for anew.
    queueMicrotask(() => {
      if (this.#chartHost.isConnected) return;
      this.#unwatch?.();
      this.#wanted = false;
    });
  }
}
