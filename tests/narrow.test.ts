import { expect } from '@open-wc/testing';
import '../src/index.js';
import { FULL, place, TAGS } from './support/full.js';
import { all, drawn, frames, settled } from './support/widgets.js';

describe('narrow rooms', () => {
  const LONG = 'Konstantynopolitańczykowianeczka najniebezpieczniejszych pięćdziesięciogroszówkach przeciwdeszczowych';
  const long = (tag: keyof typeof FULL): string =>
    FULL[tag]
      .replace(/label="[^"]*"/, `label="${LONG}"`)
      .replace(/heading="[^"]*"/, '')
      .replace('>', ` description="${LONG}" with-table-open>`);

  for (const width of [200, 320]) {
    for (const size of [16, 32]) {
      it(`${width} pixels, letters of ${size}: nothing sticks out`, async () => {
        for (const tag of TAGS) {
          const [box, widget] = await place(long(tag));
          box.style.width = `${width}px`;
          box.style.fontSize = `${size}px`;
          await settled(widget);
          if (tag === 'krk-timeline') await drawn(widget);
          await frames(3);
          expect(widget.scrollWidth, tag).to.be.at.most(widget.clientWidth);
          const right = widget.getBoundingClientRect().right + 0.5;
          const out = all(widget, '*:not(.scroll *, .hidden, .out, canvas)')
            .filter((node) => node.checkVisibility() && node.getBoundingClientRect().right > right)
            .map((node) => `${node.localName}.${node.className} ${node.textContent.slice(0, 20)}`);
          expect(out, tag).to.deep.equal([]);
        }
      });
    }
  }
});
