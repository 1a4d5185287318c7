// `npm run bench` measures pages of figures, `npm run bench -- csv` the reading of a large file.
import { measureCsv } from './csv.mjs';
import { measurePages } from './pages.mjs';

const measures = { pages: measurePages, csv: measureCsv };
const name = process.argv[2] ?? 'pages';
if (name in measures) await measures[name]();
else {
  console.error(`No measurement “${name}”: there are ${Object.keys(measures).join(', ')}.`);
  process.exitCode = 1;
}
