import { DataError } from '../model/data-error.js';
import type { ControllerHost } from './host.js';

/** What an element knows of a file that comes only when it is needed: nothing, until it is here and has made its agent. */
export class Companion<Agent> {
  readonly #host: ControllerHost;
  readonly #file: string;
  readonly #make: () => Promise<Agent>;
  #pending?: Promise<Agent>;

  agent?: Agent;
  /** The file could not be fetched. It isn't asked for again by an update, which would ask again and again. */
  failure?: DataError;

  /**
   * @param file its name, for the message
   * @param make imports it and makes what acts for the element
   */
  constructor(host: ControllerHost, file: string, make: () => Promise<Agent>) {
    this.#host = host;
    this.#file = file;
    this.#make = make;
  }

  /**
   * Fetches it where it is needed and neither here nor known to be missing.
   * @param reason what it is needed for, if it is
   */
  want(reason: unknown): void {
    if (reason && !this.agent && !this.failure) void this.fetch();
  }

  /** Fetches it once; after a failure anew. */
  async fetch(): Promise<Agent | undefined> {
    if (this.agent) return this.agent;
    try {
      this.agent = await (this.#pending ??= this.#make());
      this.failure = undefined;
    } catch {
      this.#pending = undefined;
      this.failure = new DataError('network', { where: this.#file, expected: 'JavaScript' });
    }
    this.#host.requestUpdate();
    return this.agent;
  }
}
