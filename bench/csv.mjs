// How long the page is held up while elements read a CSV of 5 MiB, beside a parser that reads it in one go.
// The longest task is what a reader notices: over 50 ms, scrolling and typing stand still.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import { root } from '../scripts/run.mjs';
import { spread, withBrowser } from './tools.mjs';

const runs = 5;
/** As many bytes as an element reads. */
const LIMIT = 5 * 1024 * 1024;

const header = 'Kod;Nazwa;Rok;Dział;Opis;Plan;Wykonanie;"Udział; %";Jednostka;Uwagi;';
const departments = ['Oświata i wychowanie', 'Transport i łączność', 'Gospodarka komunalna', 'Ochrona zdrowia'];

/** A city's spending as an office exports it: names with commas, remarks in quotes over several lines, amounts with commas. */
function makeTable() {
  const rows = [header];
  let size = header.length + 4;
  for (let number = 0; ; number++) {
    const code = String(1_000_000 + (number % 3000) * 7).padStart(8, '0');
    const plan = `${(number * 7919) % 1000} ${String((number * 104_729) % 1000).padStart(3, '0')},${number % 10}${number % 7}`;
    const cells = [
      code,
      `"Szkoła Podstawowa nr ${number % 3000}, ul. Długa ${number % 90}"`,
      String(2010 + Math.floor(number / 3000)),
      departments[number % 4],
      number % 3 ? `"Wydatki bieżące;\r\nw tym ""płace"" i pochodne"` : 'Wydatki majątkowe',
      plan,
      plan.replace(/^\d+/, String((number * 31) % 1000)),
      `${number % 100},${number % 10}`,
      'PLN',
      number % 11 ? '' : '–',
      '',
    ];
    const row = cells.join(';');
    const bytes = Buffer.byteLength(row) + 2;
    if (size + bytes > LIMIT) return { text: `${rows.join('\r\n')}\r\n`, rows: number };
    size += bytes;
    rows.push(row);
  }
}

/** Node writes no windows-1250; its decoder knows it. */
function inWindows1250(text) {
  const page = new TextDecoder('windows-1250').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const bytes = new Map([...page].map((letter, byte) => [letter, byte]));
  return Buffer.from(Array.from(text, (letter) => bytes.get(letter)));
}

const reading = 'loading="eager" lang="pl" label-field="Nazwa" value-field="Wykonanie" unit-field="Jednostka"';
const stat = (file) => `<krk-stat ${reading} src="/${file}" filter="Kod=01000007; Rok=2012"></krk-stat>`;
const compare = (file) =>
  `<krk-compare ${reading} src="/${file}" filter="Kod=01000014" period="2010–2021"></krk-compare>`;
const cases = {
  'krk-stat with a typed value': () => '<krk-stat lang="pl" label="Szkoły" value="3217,5" unit="PLN"></krk-stat>',
  'krk-stat, UTF-8': (file) => stat(`utf8-${file}`),
  'krk-stat, windows-1250': (file) => stat(`1250-${file}`),
  'krk-compare, UTF-8': (file) => compare(`utf8-${file}`),
  'krk-stat and 20 krk-compare': (file) => stat(`utf8-${file}`) + compare(`utf8-${file}`).repeat(20),
  'd3-dsv in one go, UTF-8': undefined,
};

const page = (
  markup = '',
) => `<!doctype html><html lang="pl"><meta charset="utf-8"><title>Bench</title><body><template>${markup}</template>
<script type="module">
import '/cdn/krk-stat.js';
import '/cdn/krk-compare.js';
import { dsvFormat } from '/d3-dsv.js';
window.parseRows = dsvFormat(';').parseRows;
</script>`;

/** In the page: shows the elements, or parses the file in one go, and watches the main thread meanwhile. */
async function watched(file) {
  const { content } = document.querySelector('template');
  const tasks = [];
  const observer = new window.PerformanceObserver((list) =>
    tasks.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ type: 'longtask' });
  let isOver = false;
  /** The longest time between two turns of something that always asks for the next. */
  const longestGap = async (next) => {
    let longest = 0;
    for (let last = performance.now(); !isOver;) {
      await new Promise((done) => void next(done));
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return longest;
  };
  const gaps = [longestGap(requestAnimationFrame), longestGap(setTimeout)];
  const begun = performance.now();
  if (content.children.length) {
    const elements = [...document.importNode(content, true).children];
    document.body.append(...elements);
    const shown = ({ shadowRoot }) => shadowRoot?.querySelector('[part~="value"]');
    while (!elements.every(shown)) {
      const error = elements.map(({ shadowRoot }) => shadowRoot?.querySelector('[part~="error"]')).find(Boolean);
      if (error) throw new Error(error.textContent);
      if (performance.now() - begun > 60_000) throw new Error('not every element has shown its figure');
      await new Promise((done) => setTimeout(done, 5));
    }
  } else {
    const bytes = await (await fetch(file)).arrayBuffer();
    window.parseRows(new window.TextDecoder().decode(bytes));
  }
  const time = performance.now() - begun;
  // A long task is told of after its end.
  await new Promise((done) => setTimeout(done, 200));
  isOver = true;
  const [frames, turns] = await Promise.all(gaps);
  observer.disconnect();
  return { time, frames, turns, task: Math.max(0, ...tasks), tasks: tasks.length };
}

export async function measureCsv() {
  const { text, rows } = makeTable();
  const utf8 = Buffer.from(text);
  const files = { utf8, 1250: inWindows1250(text) };
  const parser = await readFile(join(root, 'node_modules/d3-dsv/dist/d3-dsv.mjs'));
  let current = '';
  const answer = (path) => {
    if (path === '/d3-dsv.js') return { type: 'text/javascript', body: parser };
    const [, encoding] = /^\/(utf8|1250)-/.exec(path) ?? [];
    return encoding ? { type: 'text/csv', body: files[encoding] } : { type: 'text/html', body: current };
  };
  console.log(
    `UTF-8: ${utf8.length} bytes, windows-1250: ${files[1250].length} bytes; ${rows} rows; ${runs} fresh pages each`,
  );
  console.log(
    'total: from asking for the file until the figure is shown (median); the other columns are the worst of all runs\n',
  );
  await withBrowser(answer, async (browser, address) => {
    for (const slowdown of [1, 4]) {
      console.log(`processor ${slowdown === 1 ? 'as it is' : `${slowdown} times slower`}`);
      console.log(`${'case'.padEnd(30)}total ms  longest task  tasks > 50 ms  gap of frames  gap of timers`);
      for (const [name, markup] of Object.entries(cases)) {
        const all = [];
        for (let run = 0; run < runs; run++) {
          const file = `${name.length}-${slowdown}-${run}.csv`;
          current = page(markup?.(file));
          const tab = await browser.newPage();
          await tab.goto(address, { waitUntil: 'load' });
          if (slowdown > 1) await tab.emulateCPUThrottling(slowdown);
          all.push(await tab.evaluate(watched, `/utf8-${file}`));
          await tab.close();
        }
        const worst = (key) => spread(all.map((one) => one[key])).most;
        const { median } = spread(all.map(({ time }) => time));
        const task = worst('task') ? worst('task').toFixed(0) : '< 50';
        console.log(
          `${name.padEnd(30)}${median.toFixed(0).padStart(8)}${task.padStart(14)}${String(worst('tasks')).padStart(15)}` +
            `${worst('frames').toFixed(0).padStart(15)}${worst('turns').toFixed(0).padStart(15)}`,
        );
      }
      console.log('');
    }
  });
}
