// What every measurement needs: a server for the built files, and a browser.
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chrome } from '../scripts/chrome.mjs';
import { node, root } from '../scripts/run.mjs';

/**
 * Serves dist/cdn, and what `answer` gives for any other path: `{ type, body }`; then measures in a browser of its own.
 */
export async function withBrowser(answer, measure) {
  if (!existsSync(join(root, 'dist/cdn/krk.js'))) await node(['scripts/build.mjs']);
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    const file = /^\/cdn\/([\w.-]+)$/.exec(path)?.[1];
    const { type, body } = file
      ? { type: 'text/javascript', body: await readFile(join(root, 'dist/cdn', file)).catch(() => '') }
      : await answer(path);
    response.setHeader('content-type', type);
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  // Who watches the network keeps every file as a text, in the page's own thread.
  // A page on a machine of the author's own gets the author's helper, which no reader does.
  const options = await chrome();
  const args = [...(options.args ?? []), '--host-resolver-rules=MAP bench.example 127.0.0.1'];
  const browser = await puppeteer.launch({ headless: true, networkEnabled: false, ...options, args });
  try {
    return await measure(browser, `http://bench.example:${server.address().port}/`);
  } finally {
    await browser.close();
    server.close();
  }
}

/** The middle one, the smallest and the largest. */
export function spread(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return { median: sorted[Math.floor(sorted.length / 2)], least: sorted[0], most: sorted.at(-1) };
}
