// What a file for a script tag is made of, source by source: `node scripts/size-why.mjs krk-stat`.
// The packed sizes are shares of the whole: what repeats between two sources is packed only once.
import { gzipSync } from 'node:zlib';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';
import { build } from 'vite';
import { singleBuild } from './bundles.mjs';

process.env.NODE_ENV = 'production';
const name = (process.argv[2] ?? 'krk-stat').replace(/\.js$/, '');
const settings = singleBuild(name);
settings.build.write = false;
settings.build.sourcemap = true;
const [{ output }] = [await build(settings)].flat();
const [{ code, map }] = output;

const mappings = [];
eachMapping(new TraceMap(map), (mapping) => mappings.push(mapping));
const lines = code.split('\n');
const pieces = new Map();
mappings.forEach(({ source, generatedLine, generatedColumn }, index) => {
  const next = mappings[index + 1];
  const end = next?.generatedLine === generatedLine ? next.generatedColumn : undefined;
  const file = source?.replace(/^.*node_modules\//, '').replace(/^(\.\.\/)+/, '') ?? '(none)';
  pieces.set(file, (pieces.get(file) ?? '') + lines[generatedLine - 1].slice(generatedColumn, end));
});

const packed = (text) => gzipSync(text, { level: 9 }).length;
const rows = [...pieces].map(([file, text]) => ({ file, bytes: Buffer.byteLength(text), alone: packed(text) }));
const share = packed(code) / rows.reduce((sum, { alone }) => sum + alone, 0);
rows.sort((one, other) => other.alone - one.alone);
console.log(`${'minified'.padStart(9)}${'packed'.padStart(8)}  ${name}.js`);
for (const { file, bytes, alone } of rows) {
  console.log(`${String(bytes).padStart(9)}${(alone * share).toFixed(0).padStart(8)}  ${file}`);
}
console.log(`${String(Buffer.byteLength(code)).padStart(9)}${String(packed(code)).padStart(8)}  in all`);
