import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import * as puppeteer from 'puppeteer-core';
import { firefoxPath } from './scripts/browsers.mjs';
import { chrome } from './scripts/chrome.mjs';
import { browserTally } from './scripts/tally.mjs';
import { webkitGtkLauncher } from './scripts/webkitgtk-launcher.mjs';
import { krkCommands } from './scripts/wtr-commands.mjs';
import { testServer } from './scripts/wtr-server.mjs';

const engines = (process.env.KRK_ENGINES ?? 'chrome').split(',');

const launchers = {
  async chrome() {
    const { bundled, ...launchOptions } = await chrome();
    return chromeLauncher({
      launchOptions,
      // Every page in a window of its own: in a background tab requestAnimationFrame never fires.
      createPage: ({ context }) => context.newPage(bundled ? undefined : { type: 'window' }),
    });
  },
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: firefoxPath() },
    }),
  webkit: () => webkitGtkLauncher(),
};

// A driver can break off a call after its page has gone (a target closed, a connection reset). The runner would stop
// all three engines for it, without a verdict; a session that does suffer from it fails by its own timeout.
process.on('unhandledRejection', (error) => console.error('Not caught in the test runner, which goes on:', error));

const here = fileURLToPath(new URL('.', import.meta.url));

export default {
  rootDir: here,
  files: ['tests/**/*.test.ts', '!tests/**/*.node.test.ts'],
  nodeResolve: true,
  browsers: await Promise.all(engines.map((name) => launchers[name]())),
  // WebKitGTK has one window, and this is the only place it is told so.
  ...(engines.includes('webkit') ? { concurrency: 1 } : {}),
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testFramework: { config: { timeout: 10_000 } },
  middleware: testServer,
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    browserTally({ mayBreakDown: Boolean(process.env.KRK_MAY_BREAK_DOWN) }),
  ],
  plugins: [a11ySnapshotPlugin(), krkCommands, esbuildPlugin({ ts: true, tsconfig: `${here}tsconfig.json` })],
  filterBrowserLogs: ({ args }) => !(typeof args[0] === 'string' && args[0].startsWith('Lit is in dev mode')),
};
