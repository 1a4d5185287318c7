// The files that ship, under the policy that the guides ask for: no inline style, no markup out of text, one Lit a page.
import { expect } from '@open-wc/testing';
import { filesOf, frameOf, strictPage, windowOf } from '../support/frames.js';
import { cardsOf, drawn, frames, part, sentence, until } from '../support/widgets.js';
import { shownOn, untilShown, type Page } from './fixtures-upgrade/page.js';

const SITE = 'tests/embed/fixtures-upgrade/site';
const link = (id: string): string => `<p><a href="${SITE}/pl/${id}/">${id}</a></p>`;
const QUOTATION = `<blockquote class="krk-figure">Zdanie. <cite><a href="${SITE}/uk/education.spending/">Дані</a></cite></blockquote>`;

const module = (base: string): string =>
  `<script type="module" src="dist/cdn/krk-upgrade.js" data-base="${base}"></script>`;
const classic = (base: string): string => `<script src="dist/cdn/krk-upgrade.classic.js" data-base="${base}"></script>`;

/** A strict page with the site script in it, and nothing else of ours; its links are out of view. */
const open = (body: string): Promise<HTMLIFrameElement> =>
  frameOf(strictPage({ body: `<canvas width="1" height="2000"></canvas>${body}` }));
const pageIn = (frame: HTMLIFrameElement): Page => frame.contentWindow as Page;

function expectNothingStopped(frame: HTMLIFrameElement): void {
  const { violations, faults } = windowOf(frame);
  expect(violations, 'violations').to.deep.equal([]);
  expect(faults, 'faults').to.deep.equal([]);
}

/** Files of a published site that a page has asked for. */
const dataOf = (frame: HTMLIFrameElement): string[] =>
  windowOf(frame)
    .performance.getEntriesByType('resource')
    .flatMap(({ name }) => name.split(`${SITE}/`).slice(1));

describe('the site script under a strict policy', function () {
  this.timeout(30_000);

  for (const [title, script] of [
    ['krk-upgrade.js', module(SITE)],
    ['krk-upgrade.classic.js', classic(SITE)],
    ['both of them', classic(`${SITE}/`) + module(`${SITE} ${SITE}/`)],
  ] as const) {
    it(`${title} shows all figures, with one request and nothing stopped`, async () => {
      const frame = await open(script + link('office.staff') + link('office.mail') + QUOTATION);
      await untilShown(pageIn(frame), 3);
      const [stat, timeline, share] = [...frame.contentDocument!.querySelectorAll('krk-report')].map(
        (report) => cardsOf(report)[0]!,
      );
      expect(part(stat!, 'unit')).to.equal('osób');
      await drawn(timeline!);
      expect(sentence(share!)).to.contain('понад');
      expect(frame.contentDocument!.querySelector('blockquote')!.innerText.trim()).to.equal('Дані');
      expect(dataOf(frame)).to.deep.equal(['report.json']);
      expectNothingStopped(frame);
    });
  }

  it('loads nothing where no figure is linked to', async () => {
    const frame = await open(`${module(SITE)}<p><a href="${SITE}/pl/">Raport</a></p>`);
    await frames(20);
    expect(filesOf(frame)).to.deep.equal(['krk-upgrade.js']);
    expect(dataOf(frame)).to.deep.equal([]);
  });

  it('asks for the only figure’s own file', async () => {
    const frame = await open(classic(SITE) + link('office.staff'));
    await untilShown(pageIn(frame), 1);
    expect(dataOf(frame)).to.deep.equal(['pl/office.staff/figure.json']);
    expectNothingStopped(frame);
  });

  it('leaves the page as it is where nothing is published', async () => {
    const body = link('office.nothing') + link('office.none');
    const frame = await open(body + module(SITE));
    await until(() => windowOf(frame).customElements.get('krk-report'), 'the elements');
    await until(() => dataOf(frame).length, 'the answer');
    expect(shownOn(pageIn(frame))).to.deep.equal([]);
    expect(frame.contentDocument!.body.innerHTML).to.contain(body);
    expectNothingStopped(frame);
  });
});
