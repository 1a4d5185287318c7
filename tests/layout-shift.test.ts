import { expect } from '@open-wc/testing';
import { frameOf, strictPage, widgetIn, windowOf } from './support/frames.js';
import { setViewport } from './support/media.js';
import { drawn, find, frames, widgetsIn } from './support/widgets.js';

const SOURCE = 'source-name="Raport roczny" source-url="https://example.org/"';
const FILE = 'src="demo/data/krakow-2024.json"';
const BODIES = [
  `<krk-stat label="Pracownicy urzędu" value="3217" unit="osoba|osoby|osób|osoby" period="2024-12-31" ${SOURCE}>Pracownicy: 3 217 osób</krk-stat>`,
  `<krk-stat ${FILE} figure="office.innovations">59 inicjatyw</krk-stat>`,
  `<krk-budget-share label="Edukacja" amount="3,56 mld" share="ponad 36%" period="2024" ${SOURCE}>Edukacja: 3,56 mld zł</krk-budget-share>`,
  `<krk-budget-share ${FILE} figure="education.spending">3,56 mld zł</krk-budget-share>`,
  `<krk-timeline label="Przesyłki" points="2023: 1,16 mln; 2024: 1,11 mln" ${SOURCE}>1,16 i 1,11 mln</krk-timeline>`,
  `<krk-timeline ${FILE} figure="office.mail">1,16 i 1,11 mln</krk-timeline>`,
].map((body) => `${body}<p>Dalej w artykule.</p>`);

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node?: Node; readonly previousRect: DOMRect; readonly currentRect: DOMRect }[];
}

const place = ({ x, y, width, height }: DOMRect): string => [x, y, width, height].map(Math.round).join(' ');
const nameOf = (node: Node | undefined): string =>
  node && 'className' in node ? `${node.nodeName} ${String(node.className)}` : '#text';

/** How far the page jumped while the script came a second late, what moved, and what outgrew the room kept for it. */
async function shiftOf(width: number, style: string[]): Promise<{ sum: number; why: string }> {
  // A module that imports ours, answered after a second.
  const code = encodeURIComponent("import '../dist/cdn/krk.js';");
  const script = [`api/slow?ms=1000&type=text/javascript&body=${code}`];
  const frame = await frameOf(strictPage({ body: BODIES.join(''), script, style }), width, 2900);
  const widgets = widgetsIn(frame.contentDocument!.body);
  for (const [index, widget] of widgets.entries()) {
    widget.id = `w${index}`;
    await widgetIn(frame, `#w${index}`);
    if (find(widget, 'canvas')) await drawn(widget);
  }
  await frames(5);
  let sum = 0;
  const moved: string[] = [];
  const page = windowOf(frame) as unknown as typeof globalThis;
  const observer = new page.PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      sum += value;
      for (const { node, previousRect, currentRect } of sources) {
        moved.push(
          `${nameOf(node)} “${(node?.textContent ?? '').slice(0, 30)}” from ${place(previousRect)} to ${place(currentRect)}`,
        );
      }
    }
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  await frames(5);
  const grown = widgets.flatMap((widget) => {
    const kept = parseFloat(getComputedStyle(widget).minBlockSize);
    const { height } = widget.getBoundingClientRect();
    return height > kept + 0.5 ? [`${widget.outerHTML.slice(0, 60)}…: ${height} instead of ${kept}`] : [];
  });
  return { sum, why: [...grown, ...moved].join('\n') };
}

const isMeasured = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

describe('a script that comes a second late', function () {
  before(async function () {
    if (!isMeasured) this.skip();
    await setViewport({ width: 1000, height: 3000 });
  });
  after(async () => {
    if (isMeasured) await setViewport({ width: 800, height: 600 });
  });

  it('shifts the page where no height is kept: this can be measured', async () => {
    expect((await shiftOf(700, [])).sum).to.be.above(0.01);
  });

  for (const width of [320, 480, 700, 900]) {
    it(`shifts nothing with krk-reserve.css in ${width} pixels`, async () => {
      const { sum, why } = await shiftOf(width, ['dist/cdn/krk-reserve.css']);
      expect(sum, why).to.equal(0);
    });
  }
});
