import { expect } from '@open-wc/testing';
import * as elements from '../src/index.js';
import { citationStyles } from '../src/styles/citation.js';
import { pictureTokens } from '../src/styles/picture-tokens.js';
import { plotStyles } from '../src/styles/plot.js';
import { tokens } from '../src/styles/tokens.js';

type Scheme = 'light' | 'dark';

const LIGHT_DARK = /light-dark\(\s*(#[\da-f]{3,6})\s*,\s*(#[\da-f]{3,6})\s*\)/i;
const classes = Object.values(elements).flatMap((one) => ('styles' in one ? [one] : []));
/** What all elements and their companions wear. */
const sheets = [...classes.flatMap(({ styles }) => styles), plotStyles, citationStyles].join('\n');

/** What stands there by default, before more contrast or forced colours are asked for. */
const declared = new Map<string, string>();
for (const sheet of [tokens, pictureTokens]) {
  const [defaults = ''] = sheet.split('@media');
  for (const [, name = '', value = ''] of defaults.matchAll(/(--_[\w-]+):\s*([^;]+);/g)) {
    declared.set(name, value.trim());
  }
}

/** The colour of a name in a scheme, while the page sets none of the public tokens. */
function colour(name: string, scheme: Scheme): string {
  const value = declared.get(name) ?? '';
  const [, light, dark] = LIGHT_DARK.exec(value) ?? [];
  if (light && dark) return scheme === 'light' ? light : dark;
  const [, other] = /var\((--_[\w-]+)\)/.exec(value) ?? [];
  if (!other) throw new Error(`${name} is no colour: ${value}`);
  return colour(other, scheme);
}

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const texts = ['--_text', '--_muted', '--_good', '--_bad'];
const graphics = ['--_accent', '--_border', '--_1', '--_2', '--_3', '--_4', '--_5', '--_6'];
const pairs: [name: string, ground: string, least: number][] = [
  ...texts.map((name): [string, string, number] => [name, '--_surface', 4.5]),
  ...graphics.map((name): [string, string, number] => [name, '--_surface', 3]),
  // A part beside the rest of its whole, and in a set that holds it.
  ['--_accent', '--_rest', 3],
  // Text of the tooltip over a chart.
  ['--_surface', '--_text', 4.5],
];

describe('the colours', () => {
  it('are measured as WCAG measures them', () => {
    expect(contrast('#000000', '#fff')).to.be.closeTo(21, 0.001);
    expect(contrast('#767676', '#ffffff')).to.be.closeTo(4.54, 0.01);
  });

  for (const scheme of ['light', 'dark'] as const) {
    describe(`in ${scheme} mode`, () => {
      for (const [name, ground, least] of pairs) {
        it(`${name} stands out from ${ground} by ${least}`, () => {
          expect(contrast(colour(name, scheme), colour(ground, scheme))).to.be.at.least(least);
        });
      }

      it('tells every series from the others', () => {
        expect(new Set(graphics.slice(2).map((name) => colour(name, scheme)))).to.have.property('size', 6);
      });
    });
  }

  it('are those of all eight elements', () => {
    expect(classes.map(({ name }) => name)).to.have.length(8);
    for (const { styles } of classes) expect(styles.join('')).to.contain('--_surface: var(--krk-color-surface, ');
  });

  it('of what is hatched, and of the line around it, are one pair: lines of the border on the ground', () => {
    for (const [, rule = ''] of sheets.matchAll(/\.(?:line|ground|rest)\s*\{([^}]*)\}/g))
      for (const [, name = ''] of rule.matchAll(/(?:fill|stroke):\s*var\((--_[\w]+)/g))
        expect(['--_border', '--_surface', '--_rest'], rule).to.include(name);
    expect(sheets)
      .to.match(/\.line\s*\{\s*fill: var\(--_border\)/)
      .and.match(/\.ground\s*\{\s*fill: var\(--_surface\)/);
  });

  it('are none but those that are held against another here', () => {
    const known = new Set(pairs.flat().map((name) => LIGHT_DARK.exec(declared.get(String(name)) ?? '')?.[0]));
    const used = [...sheets.matchAll(new RegExp(LIGHT_DARK, 'gi'))].map(([pair]) => pair);
    expect(used.length).to.be.above(10);
    for (const pair of used) expect(known, pair).to.include(pair);
    expect(sheets.replaceAll(new RegExp(LIGHT_DARK, 'gi'), '')).not.to.match(
      /:[^;{}]*(#[\da-f]{3,8}\b|\b(rgb|hsl|oklch)a?\()/i,
    );
  });

  it('let a page set each public token', () => {
    for (const name of ['text', 'muted', 'surface', 'border', 'accent', 'rest', '1', '2', '3', '4', '5', '6']) {
      expect(declared.get(`--_${name}`), name).to.match(new RegExp(`^var\\(--krk-color-${name}, `));
    }
    expect(sheets).to.match(/var\(--krk-color-focus, /);
  });

  it('are taken from the system where a picture is drawn under forced colours', () => {
    const forced = pictureTokens.slice(pictureTokens.indexOf('forced-colors'));
    for (const name of [...graphics, '--_text', '--_surface', '--_rest']) {
      expect(forced, name).to.match(new RegExp(`${name}:\\s*[A-Z][A-Za-z]+;`));
    }
  });

  it('never set a public token', () => {
    expect(sheets).not.to.match(/[{;]\s*--krk-/);
  });
});
