// WebKitGTK for the test runner, through its driver and on a screen of its own.
// On Debian and Ubuntu both come from the packages webkit2gtk-driver and xvfb.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { miniBrowser, webkitDriver } from './browsers.mjs';

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

export function webkitGtkLauncher() {
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port: 0,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
    },
  });
  const children = [];
  const stopAll = () => {
    for (const child of children.splice(0).reverse()) child.kill('SIGTERM');
  };
  process.once('exit', stopAll);

  const startDriver = async () => {
    const display = process.env.DISPLAY || (await startScreen(children));
    const port = await freePort();
    launcher.options.port = port;
    children.push(
      spawn(webkitDriver(), [`--port=${port}`], {
        stdio: 'ignore',
        env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
      }),
    );
    await answers(`http://127.0.0.1:${port}/status`);
  };

  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (config) => {
    await initialize(config);
    launcher.name = 'WebKitGTK';
    if (config.concurrency !== 1) throw new Error('WebKitGTK needs "concurrency: 1" at the top of the configuration.');
    await startDriver();
  };

  // Its page process breaks down now and then, and the session with it. The file that it was at is lost (scripts/test.mjs
  // tries it again); those that follow get a new browser.
  launcher.startSession = async (id, url) => {
    await launcher.ensureManagerInitialized();
    try {
      await launcher.driverManager.startSession(id, url);
    } catch (error) {
      console.log(`WebKitGTK broke down (${error.message}). A new one is started.`);
      await launcher.stop();
      launcher.driver = launcher.driverManager = undefined;
      await startDriver();
      await launcher.ensureManagerInitialized();
      await launcher.driverManager.startSession(id, url);
    }
  };

  const stop = launcher.stop.bind(launcher);
  launcher.stop = async () => {
    await stop();
    stopAll();
  };
  return launcher;
}

async function startScreen(children) {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  children.push(screen);
  const number = await new Promise((done, failed) => {
    screen.once('error', failed);
    screen.stdio[3].once('data', (data) => done(String(data).trim()));
  });
  return `:${number}`;
}

async function answers(url) {
  for (let tries = 0; tries < 200; tries++) {
    try {
      await fetch(url);
      return;
    } catch {
      await wait(50);
    }
  }
  throw new Error('The driver of WebKitGTK does not answer.');
}
