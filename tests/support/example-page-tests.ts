// What each of the demo's example pages is held to; a file of tests for each, so that none takes too long.
import { expect } from '@open-wc/testing';
import { documentOf, openPage, readPage, settle, WIDTH, windowOf } from './example-pages.js';
import { emulate } from './media.js';
import { until } from './widgets.js';

/** @param name of the page, without its language and ending */
export const testsOf = (name: string) =>
  function (this: Mocha.Suite): void {
    this.timeout(60_000);

    before(function () {
      // Two dozen whole pages in frames are more than WebKitGTK’s driver lives through.
      if (navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome')) this.skip();
    });

    for (const file of [`${name}.html`, `${name}.en.html`]) {
      for (const scheme of ['light', 'dark']) {
        it(`demo/${file} in ${scheme}: axe finds nothing`, async function () {
          await emulate(this, { 'prefers-color-scheme': scheme });
          const frame = await openPage(await readPage(file), WIDTH, scheme);
          await settle(frame);
          const script = documentOf(frame).createElement('script');
          script.src = `${location.origin}/node_modules/axe-core/axe.min.js`;
          documentOf(frame).body.append(script);
          await until(() => 'axe' in windowOf(frame), 'axe');
          const { violations } = await windowOf(frame).axe.run();
          // What the content system's page is here for.
          const found = violations.filter(({ id }) => !(name === 'cms' && id === 'html-has-lang'));
          expect(
            found.flatMap(({ id, nodes }) =>
              nodes.map(({ html, failureSummary }) => `${id} ${html} ${failureSummary}`),
            ),
          ).to.deep.equal([]);
          expect(violations.some(({ id }) => id === 'html-has-lang')).to.equal(name === 'cms');
        });
      }

      it(`demo/${file} never scrolls sideways`, async () => {
        for (const width of [320, 768]) {
          const frame = await openPage(await readPage(file), width);
          await settle(frame);
          const { scrollWidth, clientWidth } = documentOf(frame).documentElement;
          expect(scrollWidth, `${width} px`).to.equal(clientWidth);
        }
      });
    }
  };
