/** The site script as an ES module: `krk-upgrade.js`. */
import { upgradeBy } from './embed/upgrade-script.js';

upgradeBy(import.meta.url, () => import('./index.js'));
