// Which browsers the tests run in: those that are there.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const firefoxPath = () =>
  process.env.FIREFOX_PATH ??
  [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ].find((path) => existsSync(path));

export const webkitDriver = () =>
  [process.env.WEBKIT_DRIVER ?? '/usr/bin/WebKitWebDriver'].find((path) => existsSync(path));

export const miniBrowser = () =>
  ['x86_64', 'aarch64']
    .flatMap((machine) => ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((port) => [machine, port]))
    .map(([machine, port]) => `/usr/lib/${machine}-linux-gnu/${port}/MiniBrowser`)
    .find((path) => existsSync(path));

const onPath = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, name)));

/** Chrome needs no looking for: where there is none, the one from npm is unpacked (chrome.mjs). */
export function enginesHere() {
  const webkit = webkitDriver() && miniBrowser() && (process.env.DISPLAY || onPath('Xvfb'));
  return ['chrome', ...(firefoxPath() ? ['firefox'] : []), ...(webkit ? ['webkit'] : [])];
}

export const engineNames = { chrome: 'Chrome or Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };
