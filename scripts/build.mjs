// Makes dist/ anew: modules, files for a script tag, types, command line, schema.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { transform } from 'lightningcss';
import { build } from 'vite';
import { classicBuild, commandLineBuild, moduleBuilds, root, singleBuild } from './bundles.mjs';
import { classic, reserveStyles, schema, singles, siteStyles } from './entries.mjs';

// Lit and others ship a development build, chosen by this variable; a tester's own value must not reach the files.
process.env.NODE_ENV = 'production';

const started = performance.now();
const cdn = join(root, 'dist/cdn');
await rm(join(root, 'dist'), { recursive: true, force: true });
await mkdir(cdn, { recursive: true });

try {
  await Promise.all([emitTypes(), bundle()]);
  await chmod(join(root, 'dist/cli.js'), 0o755);
  await copyFile(join(root, schema), join(root, 'dist/report.schema.json'));
  await writeReserveStyles();
  for (const file of siteStyles) await copyFile(join(root, file), join(root, 'dist/publish', basename(file)));
  await writeLicences();
  // Last: where it is there, dist/ is whole.
  await writeIntegrity();
  console.log(`dist/ made in ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function bundle() {
  for (const settings of moduleBuilds()) await build(settings);
  for (const name of Object.keys(singles)) await build(singleBuild(name));
  for (const name of Object.keys(classic)) await build(classicBuild(name));
  await build(commandLineBuild());
}

async function emitTypes() {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const child = spawn(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  const code = await new Promise((done) => child.once('exit', done));
  if (code !== 0) throw new Error('The types could not be made; the compiler says why above.');
}

async function writeReserveStyles() {
  const code = await readFile(join(root, reserveStyles));
  await writeFile(join(cdn, 'krk-reserve.css'), transform({ filename: reserveStyles, code, minify: true }).code);
}

async function writeLicences() {
  const parts = [`krk-widgets\n\n${await readFile(join(root, 'LICENSE'), 'utf8').catch(() => 'MIT')}`];
  for (const name of ['lit', 'chart.js', 'd3-dsv', 'jsonstat-toolkit']) {
    const folder = join(root, 'node_modules', name);
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${name} ships no licence file to copy.`);
    parts.push(`${name}\n\n${await readFile(join(folder, file), 'utf8')}`);
  }
  await writeFile(join(cdn, 'LICENSES.txt'), parts.map((part) => `${part.trim()}\n`).join(`\n${'-'.repeat(72)}\n\n`));
}

async function writeIntegrity() {
  const sums = {};
  for (const file of (await readdir(cdn)).sort()) {
    if (!/\.(js|css)$/.test(file)) continue;
    sums[file] = `sha384-${createHash('sha384')
      .update(await readFile(join(cdn, file)))
      .digest('base64')}`;
  }
  await writeFile(join(cdn, 'integrity.json'), `${JSON.stringify(sums, null, 2)}\n`);
}
