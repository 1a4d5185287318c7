/** The site script for a plain script tag: `krk-upgrade.classic.js`. In the head, without `defer`, it is there before anything is painted. */
import { upgradeBy } from './embed/upgrade-script.js';

const { currentScript } = document;
upgradeBy(currentScript instanceof HTMLScriptElement ? currentScript.src : '', () => import('./index.js'));
