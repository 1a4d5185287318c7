import { expect } from '@open-wc/testing';
import '../src/index.js';
import { frameOf, strictPage, widgetIn, windowOf } from './support/frames.js';
import { setViewport } from './support/media.js';
import { drawn, find, frames, show, widgetsIn } from './support/widgets.js';

const SOURCE = 'source-name="Raport roczny" source-url="https://example.org/"';
const FILE = 'src="demo/data/krakow-2024.json"';
const BODIES = [
  `<krk-stat label="Pracownicy urzędu" value="3217" unit="osoba|osoby|osób|osoby" period="2024-12-31" ${SOURCE}>Pracownicy: 3 217 osób</krk-stat>`,
  `<krk-stat ${FILE} figure="office.innovations">59 inicjatyw</krk-stat>`,
  `<krk-budget-share label="Edukacja" amount="3,56 mld" share="ponad 36%" period="2024" ${SOURCE}>Edukacja: 3,56 mld zł</krk-budget-share>`,
  `<krk-budget-share ${FILE} figure="education.spending">3,56 mld zł</krk-budget-share>`,
  `<krk-timeline label="Przesyłki" points="2023: 1,16 mln; 2024: 1,11 mln" ${SOURCE}>1,16 i 1,11 mln</krk-timeline>`,
  `<krk-timeline ${FILE} figure="office.mail">1,16 i 1,11 mln</krk-timeline>`,
  `<krk-compare label="Ocena" values="Na miejscu: 49; Elektronicznie: 39" unit="nps" ${SOURCE}>49 i 39 (NPS)</krk-compare>`,
  `<krk-compare label="Publiczność" ${FILE} figure="culture.audience.libraries culture.audience.theatres">751 i 625 tys.</krk-compare>`,
  `<krk-breakdown label="Jednostki" total="433" parts="Przedszkola: 136; Szkoły podstawowe: 114; Szkoły ponadpodstawowe: 80" partial ${SOURCE}>433 jednostki</krk-breakdown>`,
  `<krk-breakdown ${FILE} figure="culture.institutions">47 instytucji</krk-breakdown>`,
  `<krk-ratio label="Zrealizowane wnioski" value="28" of="38" unit="wniosek|wnioski|wniosków|wniosku" ${SOURCE}>28 z 38</krk-ratio>`,
  `<krk-ratio ${FILE} figure="civil-society.local-initiative.completed">28 z 38</krk-ratio>`,
  `<krk-report ${FILE}><krk-stat figure="office.innovations">59 inicjatyw</krk-stat></krk-report>`,
].map((body) => `${body}<p>Dalej w artykule.</p>`);

const TAGS = [
  'krk-stat',
  'krk-budget-share',
  'krk-timeline',
  'krk-compare',
  'krk-breakdown',
  'krk-ratio',
  'krk-cite',
  'krk-report',
];

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node?: Node; readonly previousRect: DOMRect; readonly currentRect: DOMRect }[];
}

const place = ({ x, y, width, height }: DOMRect): string => [x, y, width, height].map(Math.round).join(' ');
const nameOf = (node: Node | undefined): string =>
  node && 'className' in node ? `${node.nodeName} ${String(node.className)}` : '#text';

const CITED = `<p>W urzędzie pracuje <krk-cite label="Pracownicy" value="3217" unit="osoba|osoby|osób|osoby" ${SOURCE}>3 217 osób</krk-cite>, jak podaje raport.</p><p>Dalej w artykule.</p>`;

/** How far the page jumped while the script came a second late, what moved, and what outgrew the room kept for it. */
async function shiftOf(
  width: number,
  style: string[],
  body = BODIES.join(''),
): Promise<{ sum: number; why: string; moved: string[] }> {
  // A module that imports ours, answered after a second.
  const code = encodeURIComponent("import '../dist/cdn/krk.js';");
  const script = [`api/slow?ms=1000&type=text/javascript&body=${code}`];
  const frame = await frameOf(strictPage({ body, script, style }), width, 9000);
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
  // What only holds others has no height of its own.
  const high = widgets.filter(({ localName }) => localName !== 'krk-report' && localName !== 'krk-cite');
  const grown = high.flatMap((widget) => {
    const kept = parseFloat(getComputedStyle(widget).minBlockSize);
    const { height } = widget.getBoundingClientRect();
    return height > kept + 0.5 ? [`${widget.outerHTML.slice(0, 60)}…: ${height} instead of ${kept}`] : [];
  });
  return { sum, why: [...grown, ...moved].join('\n'), moved };
}

const isMeasured = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

describe('a script that comes a second late', function () {
  before(async function () {
    if (!isMeasured) this.skip();
    await setViewport({ width: 1000, height: 9100 });
  });
  after(async () => {
    if (isMeasured) await setViewport({ width: 800, height: 600 });
  });

  it('shifts the page where no height is kept: this can be measured', async () => {
    expect((await shiftOf(700, [])).sum).to.be.above(0.01);
  });

  for (const width of [320, 360, 480, 700, 900]) {
    it(`shifts nothing with krk-reserve.css in ${width} pixels`, async () => {
      const { sum, why } = await shiftOf(width, ['dist/cdn/krk-reserve.css']);
      expect(sum, why).to.equal(0);
    });
  }

  it('moves only the words behind a figure in a sentence, along their line, by the button that it gets', async () => {
    const { moved, sum } = await shiftOf(700, ['dist/cdn/krk-reserve.css'], CITED);
    expect(moved.filter((one) => !one.startsWith('#text “, jak podaje raport.”'))).to.deep.equal([]);
    expect(sum).to.be.below(0.002);
  });

  it('leaves a figure in its line: krk-reserve.css makes no box of it, and each other element as high as it says itself', async () => {
    const frame = await frameOf(
      strictPage({
        body: TAGS.map((tag) => `<${tag} label="L"></${tag}>`).join(''),
        style: ['dist/cdn/krk-reserve.css'],
      }),
      900,
    );
    const reserved = new Map(
      TAGS.map((tag) => {
        const { display, minBlockSize } = getComputedStyle(frame.contentDocument!.querySelector(tag)!);
        return [tag, [display, minBlockSize]];
      }),
    );
    expect(reserved.get('krk-cite')?.[0]).to.equal('inline');
    for (const tag of TAGS) {
      if (tag === 'krk-cite') continue;
      const own = getComputedStyle(await show(`<${tag} label="L"></${tag}>`));
      expect(reserved.get(tag), tag).to.deep.equal(['block', own.minBlockSize]);
    }
  });
});
