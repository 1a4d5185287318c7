// What a test can ask of its browser, the same in all three engines. Where an engine can't, the answer is false and
// the test skips in words.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { accessibilityTree } from './accessibility-tree.mjs';
import { root } from './run.mjs';

/** WebDriver's code points for keys that write nothing. */
const driverKeys = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ' ': '\uE00D',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
};

/** Emulated media of each session: the protocol sets all of them at once, so what was set before is kept here. */
const media = new Map();

const commands = {
  /** Keys held together: ['Shift', 'Tab']. */
  'krk-chord': async (page, keys, driver) => {
    if (driver) {
      const values = keys.map((key) => driverKeys[key] ?? key);
      const down = values.map((value) => ({ type: 'keyDown', value }));
      const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
      await driver.performActions([{ type: 'key', id: 'keyboard', actions: [...down, ...up] }]);
      await driver.releaseActions();
      return true;
    }
    for (const key of keys) await page.keyboard.down(key);
    for (const key of keys.toReversed()) await page.keyboard.up(key);
    return true;
  },

  /** { width, height } of what the page sees. WebKitGTK's window is never narrower than 447 pixels: then false. */
  'krk-viewport': async (page, { width, height }, driver) => {
    if (!driver) {
      await page.setViewport({ width, height });
      return true;
    }
    const [innerWidth, innerHeight] = await driver.execute('return [innerWidth, innerHeight]');
    const frame = await driver.getWindowRect();
    await driver.setWindowRect(null, null, width + frame.width - innerWidth, height + frame.height - innerHeight);
    for (let tries = 0; tries < 40; tries++) {
      if ((await driver.execute('return innerWidth')) === width) return true;
      await wait(25);
    }
    return false;
  },

  /** { 'forced-colors': 'active', 'prefers-color-scheme': 'dark', … }; '' takes one back. Chrome only. */
  'krk-media': (page, features, driver, id) => emulate(page, driver, id, { features }),

  /** true: as on paper; false: back on screen. Chrome only. */
  'krk-print': (page, on, driver, id) => emulate(page, driver, id, { media: on ? 'print' : '' }),

  /** What a screen reader is given of the region of that name, line by line. Chrome only. */
  'krk-tree': async (page, { region }, driver) => {
    if (driver || page.browser().protocol === 'webDriverBiDi') return false;
    const session = await page.createCDPSession();
    try {
      return await accessibilityTree(session, region);
    } finally {
      await session.detach();
    }
  },

  /**
   * The text kept in tests/snapshots/ under that name. `KRK_UPDATE=1 npm test -- tests/FILE` writes it anew, to be read
   * before it is committed.
   */
  'krk-snapshot': (_page, { name, text }) => {
    const file = join(root, 'tests/snapshots', `${name}.txt`);
    if (process.env.KRK_UPDATE) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  },

  /** { path?, clip? }: a PNG as base64, and as a file below screenshots/ if a path is given. */
  'krk-screenshot': async (page, { path, clip } = {}, driver) => {
    const picture = driver ? await driver.takeScreenshot() : await page.screenshot({ encoding: 'base64', clip });
    if (path) {
      const file = join(root, 'screenshots', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, picture, 'base64');
    }
    return picture;
  },
};

async function emulate(page, driver, id, change) {
  // Firefox speaks WebDriver BiDi, which has no such command.
  if (driver || page.browser().protocol === 'webDriverBiDi') return false;
  const state = media.get(id) ?? { media: '', features: {} };
  if (change.media !== undefined) state.media = change.media;
  Object.assign(state.features, change.features);
  media.set(id, state);
  state.session ??= await page.createCDPSession();
  const features = Object.entries(state.features).map(([name, value]) => ({ name, value }));
  await state.session.send('Emulation.setEmulatedMedia', { media: state.media, features });
  return true;
}

export const krkCommands = {
  name: 'krk-commands',
  async executeCommand({ command, payload, session }) {
    const answer = commands[command];
    if (!answer) return undefined;
    const { browser, id } = session;
    const driver = browser.type === 'webdriver' ? browser.driver : undefined;
    return await answer(driver ? undefined : browser.getPage(id), payload, driver, id);
  },
};
