/** A colour as it is painted: red, green and blue from 0 to 255. */
export interface Colour {
  readonly rgb: readonly [red: number, green: number, blue: number];
  /** 0–1 */
  readonly alpha: number;
  /** As an author writes it. */
  readonly css: string;
}

const hex = (rgb: readonly number[]): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

const painted = new Map<string, Colour>();

/** Any colour that the browser knows, in whatever space it was written, as it paints it. */
export function paintedColour(css: string): Colour {
  const known = painted.get(css);
  if (known) return known;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) return { rgb: [0, 0, 0], alpha: 0, css };
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  const colour: Colour = { rgb: [red, green, blue], alpha: alpha / 255, css: hex([red, green, blue]) };
  painted.set(css, colour);
  return colour;
}

/** Relative luminance (WCAG 2.2). */
function luminance(rgb: Colour['rgb']): number {
  const [red, green, blue] = rgb.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Contrast ratio of two colours, 1–21 (WCAG 2.2); one that lets the ground through is seen mixed with it. */
export function contrast(colour: Colour, ground: Colour): number {
  const [one, other] = [luminance(mix(ground.rgb, colour.rgb, colour.alpha)), luminance(ground.rgb)].sort(
    (a, b) => b - a,
  );
  return ((one ?? 0) + 0.05) / ((other ?? 0) + 0.05);
}

const mix = (from: Colour['rgb'], to: Colour['rgb'], share: number): Colour['rgb'] => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
];

/** The same hue, as much darker or lighter as it takes, whichever the ground allows. */
export function mended(colour: Colour, ground: Colour, least: number): string {
  const end: Colour['rgb'] = luminance(ground.rgb) > 0.18 ? [0, 0, 0] : [255, 255, 255];
  for (let step = 1; step <= 20; step++) {
    const css = hex(mix(colour.rgb, end, step / 20));
    const better = { rgb: paintedColour(css).rgb, alpha: 1, css };
    if (contrast(better, ground) >= least) return css;
  }
  return hex(end);
}
