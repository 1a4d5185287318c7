// The demo's own published site: demo/krakow/, as `npx krk-widgets publish` makes it. What hasn't changed isn't made again.
import { parseArgs } from 'node:util';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { node, root } from './run.mjs';

export const DEMO_SITE = 'demo/krakow';

/** @param base the address that the folder has */
export async function publishDemo(base) {
  if (!existsSync(join(root, 'dist/cdn/integrity.json'))) {
    const code = await node(['scripts/build.mjs']);
    if (code !== 0) return code;
  }
  return await node(['dist/cli.js', 'publish', 'demo/data/krakow-2024.json', '--out', DEMO_SITE, '--base-url', base]);
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { base: { type: 'string', default: 'http://localhost:5173/demo/krakow/' } },
  });
  process.exitCode = await publishDemo(values.base);
}
