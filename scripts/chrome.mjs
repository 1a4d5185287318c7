// Where Chrome comes from: CHROME_PATH, then an installed Chrome or Chromium, then the one inside an npm package.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Launcher } from 'chrome-launcher';
import { root } from './run.mjs';

const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export async function chrome() {
  const args = [...quiet];
  // Chrome's own sandbox refuses to start as root, as in a container.
  if (process.getuid?.() === 0) args.push('--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage');
  const installed = process.env.CHROME_PATH || firstInstallation();
  if (installed) return { executablePath: installed, args, bundled: false };
  return {
    executablePath: await unpack(),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--disable-dev-shm-usage', ...args],
    headless: 'shell',
    bundled: true,
  };
}

function firstInstallation() {
  if (process.env.KRK_NO_SYSTEM_CHROME) return undefined;
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}

async function unpack() {
  if (process.platform !== 'linux') {
    throw new Error('No Chrome or Chromium was found. Install one, or set CHROME_PATH to where it is.');
  }
  const cache = join(root, 'node_modules/.cache/chromium');
  mkdirSync(cache, { recursive: true });
  const before = process.env.TMPDIR;
  // The package unpacks into the system's temporary folder, which may be small or not for programs.
  process.env.TMPDIR = cache;
  // Makes it bring the libraries and the font that a bare machine lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  try {
    const { default: bundled } = await import('@sparticuz/chromium');
    return await bundled.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
