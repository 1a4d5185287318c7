// Holds each file for a script tag to its budget, and to the size last recorded in sizes.json: a change of more than
// 2 % in either direction asks for an edit of that table, so that it is seen and meant. `-- --write` makes the edit.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { root } from './run.mjs';

const tolerance = 0.02;
const table = join(root, 'scripts/sizes.json');
const sizes = JSON.parse(readFileSync(table, 'utf8'));
const write = process.argv.includes('--write');

/** kB of 1000 bytes, as `gzip -9` packs it; where there is no gzip, Node's own zlib, which packs about 1 % worse. */
function kilobytes(file) {
  const path = join(root, 'dist/cdn', file);
  const { status, stdout } = spawnSync('gzip', ['-9', '-c', path], { maxBuffer: 1 << 26 });
  const packed = status === 0 ? stdout : gzipSync(readFileSync(path), { level: constants.Z_BEST_COMPRESSION });
  return packed.length / 1000;
}

const faults = [];
const rows = Object.entries(sizes).map(([file, { budget, recorded }]) => {
  const now = kilobytes(file);
  const change = recorded > 0 ? now / recorded - 1 : Infinity;
  if (budget && now > budget) faults.push(`${file} is ${now.toFixed(2)} kB; its budget is ${budget.toFixed(1)} kB.`);
  if (write) sizes[file].recorded = Number(now.toFixed(2));
  else if (Math.abs(change) > tolerance) {
    faults.push(
      `${file} is ${now.toFixed(2)} kB, recorded as ${recorded} kB: \`npm run size -- --write\` if that is meant.`,
    );
  }
  const percent = Number.isFinite(change) ? `${change >= 0 ? '+' : ''}${(change * 100).toFixed(1)} %` : 'new';
  return [file, now.toFixed(2), budget?.toFixed(1) ?? '', recorded.toFixed(2), percent];
});

const lines = [['dist/cdn/', 'kB gzip', 'budget', 'recorded', 'change'], ...rows];
const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
for (const line of lines) {
  console.log(
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '),
  );
}
if (write) writeFileSync(table, `${format(sizes)}\n`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/** One line a file, as prettier would have it. */
function format(entries) {
  const cell = ([name, value]) => `${JSON.stringify(name)}: ${name === 'budget' ? value.toFixed(1) : value}`;
  const line = ([file, entry]) => `  ${JSON.stringify(file)}: { ${Object.entries(entry).map(cell).join(', ')} }`;
  return `{\n${Object.entries(entries).map(line).join(',\n')}\n}`;
}
