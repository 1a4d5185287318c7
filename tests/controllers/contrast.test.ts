import { expect } from '@open-wc/testing';
import { contrast, mended, paintedColour } from '../../src/controllers/contrast.js';

const WHITE = paintedColour('#fff');
const BLACK = paintedColour('#000');
const ratio = (colour: string, ground: string): number => contrast(paintedColour(colour), paintedColour(ground));

/** Ratios as an author's tool tells them, to two decimals. */
const RATIOS: readonly [colour: string, ground: string, expected: number][] = [
  ['#000', '#fff', 21],
  ['#fff', '#000', 21],
  ['#fff', '#fff', 1],
  ['#767676', '#fff', 4.54],
  ['#777', '#fff', 4.48],
  ['#949494', '#fff', 3.03],
  ['#959595', '#fff', 2.99],
  ['#f00', '#fff', 4],
  ['#0f0', '#fff', 1.37],
  ['#00f', '#fff', 8.59],
  ['#ff0', '#000', 19.56],
  ['#005ea5', '#fff', 6.68],
  ['gray', 'white', 3.95],
  ['rebeccapurple', 'white', 8.41],
];

/** The same colour, however it is written. */
const WRITTEN: readonly [css: string, rgb: readonly [number, number, number]][] = [
  ['#F00', [255, 0, 0]],
  ['red', [255, 0, 0]],
  ['rgb(118 118 118)', [118, 118, 118]],
  ['rgb(118, 118, 118)', [118, 118, 118]],
  ['hsl(120 100% 50%)', [0, 255, 0]],
  ['hwb(240 0% 0%)', [0, 0, 255]],
  ['oklch(0 0 0)', [0, 0, 0]],
  ['oklch(1 0 0)', [255, 255, 255]],
  ['oklch(0.628 0.2577 29.23)', [255, 0, 0]],
  ['oklab(0.4520 -0.0324 -0.3115)', [0, 0, 255]],
  ['lab(100 0 0)', [255, 255, 255]],
  ['color(srgb 1 0 0)', [255, 0, 0]],
  ['color(display-p3 1 1 1)', [255, 255, 255]],
  ['color(display-p3 0.5 0.5 0.5)', [128, 128, 128]],
  // More than a screen of sRGB can paint.
  ['color(display-p3 0 1 0)', [0, 255, 0]],
];

function expectNear(found: readonly number[], expected: readonly number[], reach: number, what: string): void {
  expected.forEach((part, index) => {
    expect(found[index], what).to.be.closeTo(part, reach);
  });
}

describe('paintedColour', () => {
  it('knows a colour in whatever space it was written', () => {
    for (const [css, rgb] of WRITTEN) {
      if (!CSS.supports('color', css)) continue;
      const colour = paintedColour(css);
      expectNear(colour.rgb, rgb, 3, css);
      expect(colour.alpha, css).to.equal(1);
    }
  });

  it('knows how much of the ground a colour lets through', () => {
    const cases: [css: string, alpha: number][] = [
      ['rgba(255, 0, 0, 0.5)', 0.5],
      ['rgb(255 0 0 / 80%)', 0.8],
      ['#ff000080', 0.5],
      ['transparent', 0],
      ['#f000', 0],
      ['rgb(255 0 0 / 0.996)', 1],
    ];
    for (const [css, alpha] of cases) expect(paintedColour(css).alpha, css).to.be.closeTo(alpha, 0.005);
    expectNear(paintedColour('rgba(255, 0, 0, 0.5)').rgb, [255, 0, 0], 2, 'its own colour, not the mixed one');
  });

  it('writes it as an author does', () => {
    const cases: [css: string, expected: string][] = [
      ['rgb(0 94 165)', '#005ea5'],
      ['red', '#ff0000'],
      ['#0A0b0C', '#0a0b0c'],
      ['black', '#000000'],
    ];
    for (const [css, expected] of cases) expect(paintedColour(css).css).to.equal(expected);
  });

  it('tells the same of the same colour, asked again', () => {
    for (const css of ['#123456', 'rgba(1, 2, 3, 0.5)']) expect(paintedColour(css)).to.deep.equal(paintedColour(css));
  });
});

describe('contrast', () => {
  it('is that of WCAG', () => {
    for (const [colour, ground, expected] of RATIOS)
      expect(ratio(colour, ground), `${colour} on ${ground}`).to.be.closeTo(expected, 0.006);
  });

  it('is the same both ways', () => {
    for (const [colour, ground] of RATIOS) expect(ratio(colour, ground)).to.be.closeTo(ratio(ground, colour), 1e-9);
  });

  it('is the same however a colour is written', () => {
    for (const [css, rgb] of WRITTEN) {
      if (!CSS.supports('color', css)) continue;
      expect(ratio(css, '#fff'), css).to.be.closeTo(ratio(`rgb(${rgb.join(' ')})`, '#fff'), 0.25);
    }
  });

  it('is that of the mixture where a colour lets the ground through', () => {
    const cases: [colour: string, ground: string, mixture: string][] = [
      ['rgba(0, 0, 0, 0.5)', '#fff', '#808080'],
      ['rgba(255, 255, 255, 0.5)', '#000', '#808080'],
      ['rgba(0, 0, 0, 0.54)', '#fff', '#757575'],
      ['rgb(255 0 0 / 20%)', '#fff', '#ffcccc'],
    ];
    for (const [colour, ground, mixture] of cases)
      expect(ratio(colour, ground), colour).to.be.closeTo(ratio(mixture, ground), 0.06);
    expect(ratio('transparent', '#fff')).to.equal(1);
    expect(ratio('rgba(0, 0, 0, 0)', '#123456')).to.equal(1);
  });

  it('lies between 1 and 21', () => {
    for (const colour of ['#000', '#777', '#fff', '#0f0', 'rgba(0, 0, 0, 0.3)'])
      for (const ground of ['#000', '#777', '#fff', '#f0f']) {
        expect(ratio(colour, ground)).to.be.at.least(1);
        expect(ratio(colour, ground)).to.be.at.most(21);
      }
  });
});

describe('mended', () => {
  /** Grounds from black to white, and some in colour. */
  const GROUNDS = [
    ...[...Array(18).keys()].map((step) => `rgb(${step * 15} ${step * 15} ${step * 15})`),
    ...['#fffbe6', '#002b36', '#c00', '#0a0', '#00f', '#ff0', '#808000', '#7a7a7a'],
  ];
  const COLOURS = ['#777', '#fff', '#000', '#f00', '#0f0', '#00f', '#ff0', 'rgba(0, 0, 0, 0.3)', 'oklch(0.7 0.15 250)'];

  for (const least of [3, 4.5])
    it(`reaches ${least}:1 on light grounds and dark ones`, () => {
      for (const ground of GROUNDS)
        for (const colour of COLOURS) {
          const css = mended(paintedColour(colour), paintedColour(ground), least);
          expect(css, `${colour} on ${ground}`).to.match(/^#[\da-f]{6}$/);
          expect(ratio(css, ground), `${colour} on ${ground}: ${css}`).to.be.at.least(least);
        }
    });

  it('goes no further than it has to', () => {
    for (const [colour, ground] of [
      ['#777', '#fff'],
      ['#949494', '#fff'],
      ['#666', '#000'],
    ] as const)
      expect(ratio(mended(paintedColour(colour), paintedColour(ground), 4.5), ground), colour).to.be.below(5.5);
  });

  it('makes a colour darker on a light ground, and lighter on a dark one', () => {
    const grey = paintedColour('#808080');
    expect(contrast(paintedColour(mended(grey, WHITE, 4.5)), WHITE)).to.be.above(contrast(grey, WHITE));
    expect(paintedColour(mended(grey, WHITE, 4.5)).rgb[0]).to.be.below(128);
    expect(paintedColour(mended(grey, BLACK, 7)).rgb[0]).to.be.above(128);
  });

  it('keeps the hue', () => {
    const [red, green, blue] = paintedColour(mended(paintedColour('#f90'), WHITE, 4.5)).rgb;
    expect(red).to.be.above(green);
    expect(green).to.be.above(blue);
    const [r, g, b] = paintedColour(mended(paintedColour('#00a'), BLACK, 4.5)).rgb;
    expect(b).to.be.above(r);
    expect(r).to.equal(g);
  });

  it('ends at black or white where no shade is enough', () => {
    expect(mended(paintedColour('#777'), WHITE, 22)).to.equal('#000000');
    expect(mended(paintedColour('#777'), BLACK, 22)).to.equal('#ffffff');
  });
});
