import { upgrade, type UpgradeOptions } from './upgrade.js';

/** Where a script tag says that figures are published. */
const basesOf = (script: HTMLScriptElement): string[] => (script.dataset.base ?? '').split(/\s+/).filter(Boolean);

/** Whether a browser waits for a script before it paints anything. */
const comesFirst = (script: HTMLScriptElement): boolean =>
  'blocking' in script && script.matches('head > [blocking~="render"]');

/**
 * Upgrades by what the script's own tag says: `data-base`, one address or several with spaces between.
 * @param address of the script; a tag that names another one, as after a redirect, is known by the file's name
 * @param load brings the elements
 */
export function upgradeBy(address: string, load: UpgradeOptions['load']): void {
  const tags = [...document.querySelectorAll<HTMLScriptElement>('script[data-base]')];
  const own = tags.filter(({ src }) => src === address);
  const scripts = own.length ? own : tags.filter(({ src }) => src.includes('krk-upgrade'));
  const bases = scripts.flatMap(basesOf);
  if (bases.length) upgrade({ bases, load, isUnpainted: scripts.some(comesFirst) });
  else console.warn('krk-upgrade: its script tag needs data-base="…", the address that figures are published at.');
}
