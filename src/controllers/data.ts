import { learn } from '../format/messages.js';
import { Companion } from './companion.js';
import type { ControllerHost } from './host.js';
import type { DataAgent } from './remote.js';

/** The companion that reads data, and its words. */
export const dataCompanion = (host: ControllerHost): Companion<DataAgent> =>
  new Companion(host, 'krk-data.js', async () => {
    const { DataAgent, VOCABULARY } = await import('./remote.js');
    learn(...VOCABULARY);
    return new DataAgent(host);
  });
