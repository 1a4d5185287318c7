// How long a page takes from the script's start until every element has shown its figure.
// Medians of nine fresh pages, on this machine: for comparing two states of the sources, not two machines.
import { spread, withBrowser } from './tools.mjs';

const runs = 9;
const source = 'source-name="City report" source-url="https://example.org/report"';
const stat = `<krk-stat loading="eager" lang="en" label="Pupils" value="81 234" period="2024" ${source}>81,234</krk-stat>`;
const share = `<krk-budget-share loading="eager" lang="en" label="Education" share="36%" amount="3.56 bn" period="2024" ${source}>36%</krk-budget-share>`;
const timeline = `<krk-timeline loading="eager" lang="en" heading="Pupils" points="2019: 75 000; 2020: 76 100; 2021: 77 900; 2022: 80 300; 2023: 80 900; 2024: 81 234" ${source}>81,234</krk-timeline>`;
const cases = {
  'krk-stat.js, 1 element': ['krk-stat.js', stat],
  'krk-stat.js, 100 elements': ['krk-stat.js', stat.repeat(100)],
  'krk-budget-share.js, 100 elements': ['krk-budget-share.js', share.repeat(100)],
  'krk-timeline.js, 1 element': ['krk-timeline.js', timeline],
  'krk-timeline.js, 20 elements': ['krk-timeline.js', timeline.repeat(20)],
  'krk.js, 34 of each': ['krk.js', (stat + share + timeline).repeat(34)],
};

const page = (script, body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body>${body}
<script>window.begun = performance.now();</script><script type="module" src="/cdn/${script}"></script>`;

/** Shown: every element has filled its shadow root, and the frame with it has been drawn. */
async function once(browser, address) {
  const tab = await browser.newPage();
  await tab.goto(address, { waitUntil: 'load' });
  const time = await tab.evaluate(async () => {
    const elements = [...document.querySelectorAll(':is(krk-stat, krk-budget-share, krk-timeline)')];
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const shown = (element) => (element.shadowRoot?.querySelector('[part~="value"], [part~="table"]') ?? null) !== null;
    while (!elements.every(shown)) {
      if (performance.now() - window.begun > 20_000) throw new Error('not every element has shown its figure');
      await frame();
    }
    return performance.now() - window.begun;
  });
  await tab.close();
  return time;
}

export async function measurePages() {
  let current = '';
  const answer = () => ({ type: 'text/html', body: current });
  await withBrowser(answer, async (browser, address) => {
    console.log(`${'case'.padEnd(36)}median ms  fastest  slowest`);
    for (const [name, [script, body]] of Object.entries(cases)) {
      current = page(script, body);
      const times = [];
      for (let run = 0; run < runs; run++) times.push(await once(browser, address));
      const { median, least, most } = spread(times);
      console.log(`${name.padEnd(36)}${[median, least, most].map((time) => time.toFixed(1).padStart(9)).join('')}`);
    }
  });
}
