// A few figures of the report as a published site, dist/sample/, for the browser tests: one of each kind of picture.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newest } from './files.mjs';
import { node, root } from './run.mjs';

const SAMPLE = 'dist/sample';
const IDS = [
  'office.staff',
  'office.services',
  'office.services.electronic',
  'office.services.online',
  'office.mail',
  'education.spending',
  'education.units',
  'education.units.preschools',
  'education.units.primary-schools',
  'education.units.secondary-schools',
  'education.ranking.technical-schools',
  'education.gold-shield.technical-schools',
];

/** Makes it where it isn't there, or older than what makes it. */
export async function publishSample() {
  const made = join(root, SAMPLE, 'site/sitemap.xml');
  if (existsSync(made) && newest([made]) > newest(['dist/cdn/integrity.json', 'scripts/publish-sample.mjs'])) return 0;
  const report = JSON.parse(readFileSync(join(root, 'demo/data/krakow-2024.json'), 'utf8'));
  const figures = report.figures.filter(({ id }) => IDS.includes(id));
  rmSync(join(root, SAMPLE), { recursive: true, force: true });
  mkdirSync(join(root, SAMPLE), { recursive: true });
  writeFileSync(join(root, SAMPLE, 'report.json'), JSON.stringify({ ...report, figures }));
  return await node([
    'dist/cli.js',
    'publish',
    `${SAMPLE}/report.json`,
    '--out',
    `${SAMPLE}/site`,
    '--base-url',
    'https://figures.example/krakow/',
  ]);
}
