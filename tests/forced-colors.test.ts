import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../src/index.js';
import { FULL, OTHERS, place } from './support/full.js';
import { emulate } from './support/media.js';
import { all, drawn, find, frames, paintedPixels, settled, until } from './support/widgets.js';

/** The pixels of an element as the window shows them. */
async function pixelsOf(element: Element): Promise<string> {
  element.scrollIntoView({ block: 'start' });
  await frames(2);
  // The command takes a clip of the whole window; the tests stand in a frame that fills it.
  const { left, top, width, height } = element.getBoundingClientRect();
  const clip = { x: left + scrollX, y: top + scrollY, width, height };
  return await executeServerCommand('krk-screenshot', { clip });
}

/** What a colour of the system is now. */
function systemColour(name: string): string {
  const probe = document.createElement('i');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe('forced colours', () => {
  it('repaint the canvas when they are switched on, and again when off', async function () {
    const [, widget] = await place(FULL['krk-timeline']);
    await settled(widget);
    const canvas = await drawn(widget);
    const before = canvas.toDataURL();
    await emulate(this, { 'forced-colors': 'active' });
    await until(() => canvas.toDataURL() !== before, 'other pixels');
    expect(paintedPixels(canvas)).to.be.above(100);
    await emulate(this, { 'forced-colors': '' });
    await until(() => canvas.toDataURL() === before, 'the pixels of before');
  });

  it('leave both parts of a share to be told apart', async function () {
    const [, widget] = await place(FULL['krk-budget-share']);
    await settled(widget);
    await emulate(this, { 'forced-colors': 'active' });
    const fill = (name: string): string => getComputedStyle(find(widget, `.ring .${name}`)!).fill;
    await until(() => fill('part') !== fill('rest'), 'two colours');
    expect(getComputedStyle(find(widget, '.ring .rest')!).stroke).not.to.equal(fill('rest'));
  });

  for (const [what, markup, selector, shapes] of [
    ['bars of scores', FULL['krk-compare'], '.rows', ['rect.part']],
    ['bars and outlines of sets in sets', OTHERS[0], '.rows', ['rect.part', 'rect.whole', '.outline']],
    ['bars and the hatched rest', OTHERS[1], '.rows', ['rect.part', 'rect.rest']],
    ['the pieces of a ring and the hatched rest', FULL['krk-breakdown'], '.ring', ['path.part', 'path.rest']],
    ['icons', FULL['krk-ratio'], '.icons', ['circle.part', 'circle.rest', 'path.part']],
  ] as const) {
    it(`change what is drawn of ${what}, and leave each shape to be told from the ground`, async function () {
      const [box, widget] = await place(markup);
      box.style.cssText =
        'width: 600px; --krk-color-accent: #f4f4f4; --krk-color-1: #f4f4f4; --krk-color-border: #fafafa; background: #fff';
      await settled(widget);
      const picture = find(widget, selector)!;
      const before = await pixelsOf(picture);
      expect(await pixelsOf(picture), 'the same twice').to.equal(before);
      await emulate(this, { 'forced-colors': 'active' });
      await frames(3);
      expect(await pixelsOf(picture), 'other pixels').not.to.equal(before);
      const ground = getComputedStyle(widget).getPropertyValue('--_surface') && systemColour('Canvas');
      for (const shape of shapes) {
        const found = all(widget, shape);
        expect(found.length, shape).to.be.above(0);
        for (const one of found) {
          const { fill, stroke, strokeWidth } = getComputedStyle(one);
          const isDrawn =
            ![ground, 'none'].includes(fill) || (![ground, 'none'].includes(stroke) && strokeWidth !== '0px');
          expect(isDrawn, `${shape}: ${fill}, ${stroke} on ${ground}`).to.be.true;
        }
      }
      // A hatch is lines of one colour on another.
      for (const line of all(widget, `${selector} .line`))
        expect(getComputedStyle(line).fill).not.to.equal(getComputedStyle(line.previousElementSibling!).fill);
    });
  }

  it('leave the filled icons to be told from the empty ones, and a part from its neighbour', async function () {
    const [, ratio] = await place(FULL['krk-ratio']);
    const [, ring] = await place(FULL['krk-breakdown']);
    await Promise.all([ratio, ring].map(settled));
    await emulate(this, { 'forced-colors': 'active' });
    await frames(2);
    const fill = (one: Element): string => getComputedStyle(one).fill;
    expect(fill(find(ratio, 'circle.part')!)).not.to.equal(fill(find(ratio, 'circle.rest')!));
    const fills = ['.tone-1', '.tone-2', '.tone-3'].map((tone) => fill(find(ring, `.ring ${tone}`)!));
    expect(new Set(fills).size, fills.join()).to.equal(3);
    // The key beside a label has the colour of its piece, on a ground of its own.
    const keys = all(ring, '.legend > li > svg.key');
    expect(keys).to.have.length(4);
    expect(keys.slice(0, 3).map((key) => fill(key.querySelector('path')!))).to.deep.equal(fills);
    for (const key of keys)
      expect(fill(key.querySelector('path')!)).not.to.equal(fill(key.querySelector('circle.around')!));
  });
});
