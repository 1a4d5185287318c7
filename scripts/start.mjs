// The demo, live from source: `npm start`, with `-- --port 8080` or `-- --host` where needed.
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure.mjs';
import { DEMO_SITE, publishDemo } from './publish-demo.mjs';

const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'boolean' } } });

await ensureInstalled();
const { createServer } = await import('vite');
const atAScreen = Boolean(process.stdout.isTTY) && !process.env.CI;
const server = await createServer({
  server: { port: Number(values.port ?? 5173), host: values.host ?? false, open: atAScreen ? '/demo/' : false },
});
await server.listen();
const { local, network } = server.resolvedUrls;
for (const address of [...local, ...network]) console.log(`The demo is at ${address}demo/`);
console.log('It follows your edits. Stop it with Ctrl+C.');
// The first time it takes a minute or two: a page and its pictures for each figure, in three languages.
console.log('Publishing the report as pages of their own …');
const [address] = local;
const code = await publishDemo(`${address}${DEMO_SITE}/`);
console.log(
  code === 0 ? `They are at ${address}${DEMO_SITE}/pl/` : 'They could not be published; the lines above say why.',
);
