// After `npm ci` in a clone, `npx krk-widgets` works. Where dist/ is there, or only what it runs on is installed,
// there is nothing to do.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { node, root } from './run.mjs';

const built = existsSync(join(root, 'dist/cdn/integrity.json'));
const tools = existsSync(join(root, 'node_modules/vite')) && existsSync(join(root, 'node_modules/typescript'));
if (!built && tools) process.exitCode = await node(['scripts/build.mjs']);
