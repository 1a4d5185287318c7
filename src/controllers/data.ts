import { learn } from '../format/messages.js';
import { DataError } from '../model/data-error.js';
import type { DataAgent, DataWish } from './remote.js';
import type { ControllerHost } from './host.js';

/** One request for the page; a failed one is forgotten, so that it can be tried again. */
let companion: Promise<typeof import('./remote.js')> | undefined;

/** What an element knows of its data: nothing, until they are asked for and the companion that reads them is here. */
export class DataController {
  readonly #host: ControllerHost;
  agent?: DataAgent;
  /** The companion itself could not be fetched. */
  failure?: DataError;

  constructor(host: ControllerHost) {
    this.#host = host;
  }

  /** @param needed whether the companion is needed for something else */
  want(wish: DataWish | undefined, needed: boolean): void {
    this.agent?.want(wish);
    if (!this.agent && !this.failure && (wish !== undefined || needed)) void this.#fetch();
  }

  async #fetch(): Promise<void> {
    try {
      const { DataAgent, VOCABULARY } = await (companion ??= import('./remote.js'));
      learn(VOCABULARY);
      this.agent ??= new DataAgent(this.#host);
    } catch (error) {
      companion = undefined;
      this.failure = new DataError('network', { where: 'krk-data.js', found: String(error), expected: 'JavaScript' });
    }
    this.#host.requestUpdate();
  }
}
