// Pictures of a demo page as readers meet it: narrow and wide, light, dark, forced colours, large text.
//   node scripts/screenshots.mjs --page report.html --out DIR [--built] [--widths 320,1280] [--looks light,dark]
//                                [--selector krk-stat] [--wait 500]
// From source, or with --built from dist-demo/ (`npx vite build` makes it).
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { createServer, preview } from 'vite';
import { chrome } from './chrome.mjs';
import { root } from './run.mjs';

const { values: options } = parseArgs({
  options: {
    page: { type: 'string', default: 'index.html' },
    out: { type: 'string', default: 'screenshots' },
    built: { type: 'boolean', default: false },
    widths: { type: 'string', default: '320,1280' },
    looks: { type: 'string', default: 'light,dark,forced-colors,large-text,print' },
    selector: { type: 'string' },
    wait: { type: 'string', default: '500' },
  },
});

const scheme = (value) => ({ name: 'prefers-color-scheme', value });
const still = { name: 'prefers-reduced-motion', value: 'reduce' };
const looks = {
  light: { features: [scheme('light'), still] },
  dark: { features: [scheme('dark'), still] },
  'forced-colors': { features: [scheme('dark'), { name: 'forced-colors', value: 'active' }, still] },
  'large-text': { features: [scheme('light'), still], style: 'html { font-size: 200% }' },
  print: { features: [scheme('light')], media: 'print' },
};

const wanted = options.looks.split(',');
const unknown = wanted.filter((look) => !Object.hasOwn(looks, look));
if (unknown.length > 0)
  throw new Error(`No look is called ${unknown.join(', ')}; there are ${Object.keys(looks).join(', ')}.`);
if (options.built && !existsSync(join(root, 'dist-demo'))) throw new Error('Build the demo first: npx vite build');

const folder = resolve(options.out);
mkdirSync(folder, { recursive: true });
const { server, base } = await serve();
const browser = await puppeteer.launch({ headless: true, ...(await chrome()) });
try {
  for (const width of options.widths.split(',').map(Number)) {
    for (const look of wanted) await shoot(width, look);
  }
} finally {
  await browser.close();
  await server.close();
}

async function serve() {
  if (options.built) {
    const server = await preview({
      root,
      build: { outDir: join(root, 'dist-demo') },
      configFile: false,
      preview: { port: 0 },
    });
    return { server, base: server.resolvedUrls.local[0] };
  }
  const server = await createServer({ server: { port: 0 }, logLevel: 'warn' });
  await server.listen();
  return { server, base: `${server.resolvedUrls.local[0]}demo/` };
}

async function shoot(width, look) {
  const { features, media = '', style } = looks[look];
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`${options.page}: ${error.message}`));
  page.on('console', (message) => {
    const isOurs = !/Lit is in dev mode/.test(message.text()) && !message.location().url?.endsWith('/favicon.ico');
    if (isOurs && ['error', 'warn'].includes(message.type())) console.error(`${options.page}: ${message.text()}`);
  });
  await page.setViewport({ width, height: 800 });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { media, features });
  await page.goto(new URL(options.page, base).href, { waitUntil: 'networkidle0' });
  if (style) await page.addStyleTag({ content: style });
  await showAll(page);
  const name = `${options.page.replace(/\.html$/, '').replaceAll('/', '-')}-${width}-${look}.png`;
  const path = join(folder, name);
  if (options.selector) await (await page.waitForSelector(options.selector)).screenshot({ path });
  else await page.screenshot({ path, fullPage: true });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  console.log(`${path}${wide > 0 ? ` (scrolls sideways by ${wide} px)` : ''}`);
  await page.close();
}

/** What loads only when it comes near is brought near, once. */
async function showAll(page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 700) {
    await page.evaluate((y) => window.scrollTo(0, y), top);
    await wait(50);
  }
  await page.evaluate(() => window.scrollTo(0, 0));
  await wait(Number(options.wait));
}
