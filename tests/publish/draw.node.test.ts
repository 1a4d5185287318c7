import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { createCanvas, loadImage, type ImageData } from '@napi-rs/canvas';
import { readReport } from '../../src/data/report.js';
import { typedBreakdown, typedTimeline } from '../../src/data/typed.js';
import { sourceLine } from '../../src/elements/frame.js';
import * as en from '../../src/format/en.js';
import * as pl from '../../src/format/pl.js';
import * as uk from '../../src/format/uk.js';
import type { Language, Qualifier } from '../../src/model/figure.js';
import { colorsOf } from '../../src/publish/draw-colors.js';
import { FAMILY, lettersOf, loadFont } from '../../src/publish/draw-font.js';
import { encodePng } from '../../src/publish/draw-png.js';
import { saidBy } from '../../src/publish/draw-svg.js';
import { drawable } from '../../src/publish/draw-words.js';
import { loadDrawing, type Drawing } from '../../src/publish/draw.js';
import { tokens } from '../../src/styles/tokens.js';
import { breakdownView } from '../../src/view/breakdown.js';
import { compareView } from '../../src/view/compare.js';
import { ratioView } from '../../src/view/ratio.js';
import { shareView } from '../../src/view/share.js';
import { statView } from '../../src/view/stat.js';
import { elementOf } from '../../src/view/suits.js';
import { timelineView } from '../../src/view/timeline.js';
import type { FigureView, ShareView, StatView, TimelineView } from '../../src/view/view.js';

const LANGUAGES: readonly Language[] = ['pl', 'en', 'uk'];
const krakow = JSON.parse(readFileSync(new URL('../../demo/data/krakow-2024.json', import.meta.url), 'utf8')) as {
  readonly figures: readonly { readonly id: string }[];
};
const ids = krakow.figures.map(({ id }) => id);
const all = readReport(krakow, ids).figures;

/** What a figure's own page shows. */
function viewOf(id: string): FigureView {
  const own = readReport(krakow, [id]);
  const [figure] = own.figures;
  assert.ok(figure);
  switch (elementOf(figure, all)) {
    case 'krk-budget-share':
      return shareView(own);
    case 'krk-breakdown':
      return breakdownView(readReport(krakow, [id], { parts: true }));
    case 'krk-timeline':
      return timelineView(own);
    case 'krk-ratio':
      return ratioView(own);
    default:
      return statView(own);
  }
}

const course = (points: string, chart: 'line' | 'bar' = 'line'): TimelineView => {
  const typed = typedTimeline({ points }, 'pl');
  assert.ok(typed);
  return { ...timelineView(typed, chart), label: 'Przykład' };
};
const parts = typedBreakdown({ parts: 'Jedne: ponad 300; Drugie: 220; Trzecie: 180', total: '1000' }, 'pl');
assert.ok(parts);

/** One of each kind of picture: from the report, and examples of what it holds none of. */
const KINDS: Readonly<Record<string, FigureView>> = {
  stat: viewOf('culture.audience'),
  'stat with a change': viewOf('office.applications'),
  'words instead of a number': viewOf('education.exam-results'),
  share: viewOf('education.spending'),
  'a few icons': viewOf('office.contact.internet'),
  'a hundred icons': viewOf('education.parents-satisfied'),
  'nested rows': viewOf('office.services'),
  ring: viewOf('education.units'),
  'ring of hedged parts': { ...breakdownView(parts), label: 'Przykład' },
  line: viewOf('office.mail'),
  bars: course('2021: 12; 2022: ok. 5; 2023: ; 2024: blisko 30', 'bar'),
  'several series': {
    ...course('2022: 1; 2023: 4; 2024: 3'),
    series: ['Jeden', 'Drugi'].map((label, index) => ({
      ...course(`2022: ${index + 1}; 2023: 4; 2024: ${index + 3}`).series[0]!,
      label,
    })),
  },
  events: timelineView(readReport(krakow, ['culture.attendance-record'])),
  compare: compareView(readReport(krakow, ['office.nps.in-person', 'office.nps.online'])),
  nothing: statView({
    figures: [{ label: 'Przykład', value: null, qualifier: 'exact', unit: { kind: 'none' } }],
    milestones: [],
    source: {},
  }),
};

const drawing = await loadDrawing();
const font = await loadFont();

/** Two pictures are compared by it: a difference of two hundred thousand bytes is no message. */
const digest = (...pictures: readonly Uint8Array[]): string =>
  pictures.reduce((hash, picture) => hash.update(picture), createHash('sha256')).digest('hex');

const sizeOf = (png: Buffer): [width: number, height: number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

async function pixelsOf(picture: Buffer): Promise<ImageData> {
  const image = await loadImage(picture);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

type Part = readonly [left: number, top: number, right: number, bottom: number];

/** `#rrggbb`, or `#rgb`, as a pixel is stored. */
function stored(color: string): number {
  const [red, green, blue] =
    color.length === 4 ? [1, 2, 3].map((at) => color[at]?.repeat(2)) : [1, 3, 5].map((at) => color.slice(at, at + 2));
  return Number.parseInt(`ff${blue}${green}${red}`, 16);
}

/** Whether some pixel of a part of the picture has a colour, or another one. */
function has(
  { data, width, height }: ImageData,
  color: string,
  { isOther = false, part = [0, 0, width, height] }: { readonly isOther?: boolean; readonly part?: Part } = {},
): boolean {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const [left, top, right, bottom] = part;
  const sought = stored(color);
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) if ((pixels[y * width + x] === sought) !== isOther) return true;
  }
  return false;
}

/** Whether something is drawn on the white of a part. */
const isDrawnOn = (pixels: ImageData, part: Part): boolean => has(pixels, '#fff', { isOther: true, part });

/** Whether the margins are left free. */
const staysInside = (pixels: ImageData, margin: number): boolean => {
  const { width, height } = pixels;
  const sides: readonly Part[] = [
    [0, 0, margin, height],
    [width - margin, 0, width, height],
    [0, 0, width, margin],
    [0, height - margin, width, height],
  ];
  return !sides.some((part) => isDrawnOn(pixels, part));
};

/** A view with another hedge wherever it states its number. */
function hedged(view: FigureView, qualifier: Qualifier): FigureView {
  switch (view.kind) {
    case 'stat':
      return { ...view, shown: { ...view.shown, qualifier } };
    case 'share':
      return { ...view, share: { ...view.share, qualifier }, edge: qualifier === 'exact' ? 'sharp' : 'above' };
    case 'timeline':
      return {
        ...view,
        series: view.series.map((one) => ({ ...one, points: one.points.map((point) => ({ ...point, qualifier })) })),
      };
    default:
      throw new Error(`no hedge is set in a ${view.kind}`);
  }
}

/** Every text of a view replaced. */
function withTexts(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((one) => withTexts(one, text));
  if (typeof value !== 'object' || value === null) return value;
  const replaced = Object.entries(value).map(([key, one]: [string, unknown]) => {
    const isText =
      /^(label|note|words|locator|title|publisher)$/.test(key) ||
      (key === 'whole' && typeof one === 'object' && !('unit' in (one ?? {})));
    return [key, isText && one !== undefined ? text : withTexts(one, text)] as const;
  });
  return Object.fromEntries(replaced);
}
const everywhere = (view: FigureView, text: string): FigureView =>
  withTexts({ ...view, source: { title: text, publisher: text } }, text) as FigureView;

describe('drawing', () => {
  it('makes cards of 1200 × 630 and figures of 600 CSS pixels, as large as they say', async () => {
    for (const view of Object.values(KINDS)) {
      assert.deepEqual(sizeOf(await drawing.card(view, 'pl')), [1200, 630]);
      const one = await drawing.figure(view, 'pl');
      const two = await drawing.figure(view, 'pl', { scale: 2 });
      assert.equal(one.width, 600);
      assert.deepEqual(sizeOf(one.png), [600, one.height]);
      assert.deepEqual(sizeOf(two.png), [1200, one.height * 2]);
      assert.equal(two.height, one.height);
    }
  });

  it('draws every figure of the report, and every kind in three languages', async () => {
    for (const [index, id] of ids.entries()) {
      const language = LANGUAGES[index % 3] ?? 'pl';
      await drawing.card(viewOf(id), language);
      await drawing.figure(viewOf(id), language);
    }
    for (const [kind, view] of Object.entries(KINDS)) {
      const cards = await Promise.all(LANGUAGES.map((language) => drawing.card(view, language)));
      assert.equal(new Set(cards.map((card) => digest(card))).size, 3, `${kind}: each language has its own words`);
    }
  });

  it('gives the same bytes for the same figure, whatever was drawn before', async () => {
    const drawn = async (one: Drawing): Promise<string> =>
      digest(await one.card(KINDS.ring!, 'uk'), (await one.figure(KINDS.line!, 'pl', { scale: 2 })).png);
    const first = await drawn(drawing);
    await drawing.card(KINDS.compare!, 'en');
    assert.equal(await drawn(drawing), first);
    assert.equal(await drawn(await loadDrawing()), first);
  });

  it('shows a hedge in number, ring and chart', async () => {
    const drawn = async (view: FigureView): Promise<readonly string[]> => [
      digest(await drawing.card(view, 'pl')),
      digest((await drawing.figure(view, 'pl')).png),
    ];
    for (const kind of ['stat', 'share', 'line']) {
      const exact = await drawn(hedged(KINDS[kind]!, 'exact'));
      const over = await drawn(hedged(KINDS[kind]!, 'over'));
      over.forEach((picture, index) => assert.notEqual(picture, exact[index], kind));
    }
    // The ring itself, not only the words beside it.
    const share = KINDS.share as ShareView;
    assert.notEqual(share.edge, 'sharp');
    assert.notDeepEqual(await drawn({ ...share, edge: 'sharp' }), await drawn(share));
  });

  it('has the colours of the elements’ light theme', async () => {
    const { accent, text, series, surface } = colorsOf('light');
    for (const color of [accent, text]) assert.ok(tokens.includes(color), color);
    assert.equal(surface, '#fff');
    assert.equal(new Set(series).size, 6);
    const card = await pixelsOf(await drawing.card(KINDS.ring!, 'pl'));
    for (const color of [accent, text, ...series.slice(0, 3)]) assert.ok(has(card, color), color);
    assert.notEqual(colorsOf('dark').surface, surface);
  });

  it('keeps to its margins', async () => {
    for (const [kind, view] of Object.entries(KINDS)) {
      for (const language of LANGUAGES) {
        assert.ok(staysInside(await pixelsOf(await drawing.card(view, language)), 48), `card: ${kind}, ${language}`);
        const { png } = await drawing.figure(view, language);
        assert.ok(staysInside(await pixelsOf(png), 20), `figure: ${kind}, ${language}`);
      }
    }
  });
});

describe('drawing hostile texts', () => {
  const texts = {
    'a word of forty letters': 'Konstantynopolitańczykowianeczkówiątkami',
    'a word without an end': 'Ż'.repeat(10_000),
    '10 000 characters': 'Bardzo długi opis. '.repeat(550),
    markup: '<script>alert(1)</script> & "</svg>" ]]> &amp;',
    'letters of other scripts, and marks': `漢字 العربية 👩‍👩‍👧 ${'e\u0301\u0302\u0303\u0304'.repeat(40)} \ud800 \u0000\u001b`,
    nothing: ' \u200b ',
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`${name}: stays in its place`, async () => {
      for (const [kind, view] of Object.entries(KINDS)) {
        const hostile = everywhere(view, text);
        assert.ok(staysInside(await pixelsOf(await drawing.card(hostile, 'pl')), 48), `card: ${kind}`);
        const { png, height } = await drawing.figure(hostile, 'pl');
        assert.ok(staysInside(await pixelsOf(png), 20), `figure: ${kind}`);
        assert.ok(height < 1600, `figure: ${kind} is ${height} pixels high`);
      }
    });
  }

  it('leaves a number its place, however much is said around it', async () => {
    const text = 'Ż'.repeat(10_000);
    const shown = (value: number): FigureView => {
      const view = everywhere(KINDS.stat!, text) as StatView;
      return { ...view, shown: { ...view.shown, value } };
    };
    assert.notEqual(digest(await drawing.card(shown(5e6), 'pl')), digest(await drawing.card(shown(6e6), 'pl')));
  });

  it('says the source as the element says it', () => {
    const title = `<b class="x">"A" & 'B'</b> <!-- ? --> &amp; <?> >`;
    const view = { ...KINDS.stat!, source: { title, publisher: 'Miasto', url: 'https://example.org/?a=1&b=>' } };
    assert.equal(saidBy(sourceLine(view, 'pl')), `Źródło: ${title}, Miasto`);
  });

  it('isn’t turned around by marks of direction', async () => {
    const labelled = (label: string): FigureView => ({ ...KINDS.stat!, label });
    const plain = digest(await drawing.card(labelled('abc 123 def'), 'pl'));
    const turned = labelled('\u202eabc\u202c \u2067123\u2069 \u200fdef\u061c');
    assert.equal(digest(await drawing.card(turned, 'pl')), plain);
  });
});

describe('the typeface', () => {
  const sentences = [pl, en, uk].flatMap((dictionary) =>
    Object.values(dictionary).flatMap((group) => Object.values(group)),
  );

  it('has every letter of the three languages, of our words and of the report', () => {
    const alphabets =
      'aąbcćdeęfghijklłmnńoóprsśtuwyzźżqvx абвгґдеєжзиіїйклмнопрстуфхцчшщьюяэыъё’ʼ 0123456789 \u00a0\u2212–—…„”“«»‘’%€$£§°·×±½';
    const needed = new Set(
      [alphabets, alphabets.toLocaleUpperCase('pl'), ...sentences, JSON.stringify(krakow)].join('').normalize('NFC'),
    );
    assert.equal(needed.has('ґ') && needed.has('\u2212') && needed.has('„'), true);
    assert.deepEqual(
      [...needed].filter((letter) => letter !== '\n' && !font.has(letter.codePointAt(0) ?? 0)),
      [],
    );
  });

  it('draws what it says it has, and not the box of a missing letter', () => {
    const ink = (letter: string): string => {
      const context = createCanvas(60, 60).getContext('2d');
      context.font = `400 40px ${FAMILY}`;
      context.fillText(letter, 10, 45);
      return Buffer.from(context.getImageData(0, 0, 60, 60).data).toString('base64');
    };
    const blank = ink(' ');
    const drawn = ['ą', 'ł', 'Ż', 'ґ', 'ї', 'Є', '7', '\u2212', '\ufffd'].map(ink);
    assert.equal(new Set([...drawn, blank]).size, drawn.length + 1);
  });

  it('has figures of one width', () => {
    const context = createCanvas(1, 1).getContext('2d');
    for (const weight of [400, 600]) {
      context.font = `${weight} 40px ${FAMILY}`;
      const widths = Array.from('0123456789\u2212', (digit) => Math.round(context.measureText(digit).width * 10));
      assert.equal(new Set(widths).size, 1, `${weight}: ${widths.join()}`);
    }
  });

  it('lends no letter from the machine', () => {
    assert.ok(!font.has(0x25b2), 'arrows are drawn as shapes');
    assert.equal(drawable('a漢b', font), 'a\ufffdb');
    assert.equal(drawable('1\u202f000', font), '1\u00a0000');
    assert.equal(drawable('a\u202eb\u200bc\u00ad\n\td', font), 'abc d');
    assert.equal(drawable('e\u0301', font), 'é');
    assert.equal(drawable(`x${'\u0301'.repeat(40)}`, font), 'x\u0301\u0301');
    assert.ok(drawable('x'.repeat(20_000), font).length < 2_000);
  });

  it('is read from the files of its package', () => {
    const { resolve } = createRequire(import.meta.url);
    const letters = lettersOf(
      readFileSync(resolve('@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff')),
    );
    assert.ok(letters.has(0x491) && letters.has(0x457));
    assert.ok(!letters.has(0x61) && !letters.has(0xffff));
  });
});

describe('a chart by itself', () => {
  it('is SVG of 600 × 220 that names no typeface and asks for nothing', () => {
    for (const [kind, view] of Object.entries(KINDS)) {
      if (view.kind !== 'timeline' || view.chart === 'none') continue;
      for (const language of LANGUAGES) {
        const svg = drawing.chart(view, language, 'light');
        assert.match(
          svg,
          /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="600" height="220" viewBox="0 0 600 220">/,
          kind,
        );
        assert.doesNotMatch(svg, /<(text|script|style|image|use)|NaN|Infinity|href|font/);
        assert.ok(svg.length < 80_000, `${svg.length}`);
      }
    }
  });

  it('has letters of the same size where its room is narrow, and all of its values', async () => {
    const svg = drawing.chart(KINDS.line as TimelineView, 'pl', 'light', { isNarrow: true });
    assert.match(svg, /^<svg [^>]* width="360" height="220" viewBox="0 0 360 220">/);
    const [narrow, wide] = [
      await pixelsOf(Buffer.from(svg)),
      await pixelsOf(Buffer.from(drawing.chart(KINDS.line as TimelineView, 'pl', 'light'))),
    ];
    // The periods under the axis: the first begins at the left edge in both, as high in one as in the other.
    for (const picture of [narrow, wide]) assert.ok(isDrawnOn(picture, [0, 197, 60, 220]));
    assert.ok(isDrawnOn(narrow, [300, 197, 360, 220]), 'the last period');
  });

  it('has its values, its periods and its open edges', async () => {
    const svgOf = (points: string): string => drawing.chart(course(points), 'pl', 'light');
    const plain = await pixelsOf(Buffer.from(svgOf('2023: 10; 2024: 20')));
    assert.ok(isDrawnOn(plain, [0, 197, 600, 220]), 'periods under the axis');
    assert.ok(has(plain, colorsOf('light').accent), 'the line');
    const different = ['2023: 10; 2024: 20', '2023: 10; 2024: ponad 20', '2023: 10; 2025: 20', '2023: 10; 2024: 21'];
    assert.equal(new Set(different.map(svgOf)).size, different.length);
    const strokes = different.map((points) => svgOf(points).includes('height="1.75"'));
    assert.deepEqual(strokes, [false, true, false, false]);
  });

  it('is light or dark', async () => {
    const view = KINDS.line as TimelineView;
    const corner = async (scheme: 'light' | 'dark'): Promise<string> => {
      const { data } = await pixelsOf(Buffer.from(drawing.chart(view, 'pl', scheme)));
      return `#${Buffer.from(data.slice(0, 3)).toString('hex')}`;
    };
    assert.equal(await corner('light'), '#ffffff');
    assert.equal(await corner('dark'), colorsOf('dark').surface);
  });

  it('is refused where there is nothing to draw', () => {
    assert.throws(() => drawing.chart(KINDS.events as TimelineView, 'pl', 'light'), /fewer than two values/);
  });
});

describe('a picture as PNG', () => {
  const encoded = async (colorAt: (x: number, y: number) => number): Promise<[Buffer, ImageData]> => {
    const rgba = Buffer.alloc(64 * 64 * 4);
    for (let at = 0; at < 64 * 64; at++) rgba.writeUInt32LE(colorAt(at % 64, Math.floor(at / 64)), at * 4);
    return [rgba, await pixelsOf(await encodePng(rgba, 64, 64))];
  };

  it('keeps up to 256 colours as they are', async () => {
    const [rgba, { data }] = await encoded((x, y) => (0xff000000 | ((x % 16) * 0x0a0b0c + (y % 16) * 0x030507)) >>> 0);
    assert.equal(digest(Buffer.from(data)), digest(rgba));
  });

  it('keeps the flat colours of more, and comes near to the others', async () => {
    const flat = 0xff6d4312;
    const [rgba, { data }] = await encoded((x, y) => (y < 32 ? flat : (0xff000000 | (x * 0x030303 + y)) >>> 0));
    assert.deepEqual(Buffer.from(data.slice(0, 64 * 32 * 4)), rgba.subarray(0, 64 * 32 * 4));
    assert.ok(rgba.every((value, at) => Math.abs(value - (data[at] ?? 0)) < 32));
  });
});

describe('without the optional packages', () => {
  const absent = (): never => {
    throw new Error('Cannot find module');
  };

  it('names the one that is missing, and how to install it', async () => {
    const canvas = await import('@napi-rs/canvas');
    await assert.rejects(
      loadDrawing({ canvas: () => Promise.reject(new Error('no')), fontFile: absent }),
      (error: Error) => {
        assert.match(error.message, /npm install @napi-rs\/canvas$/);
        return error.cause instanceof Error;
      },
    );
    await assert.rejects(
      loadDrawing({ canvas: () => Promise.resolve(canvas), fontFile: absent }),
      /npm install @fontsource\/source-sans-3$/,
    );
  });
});
