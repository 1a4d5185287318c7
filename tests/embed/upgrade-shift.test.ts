import { expect } from '@open-wc/testing';
import { until } from '../support/widgets.js';
import {
  BASE,
  EARLY,
  framesOf,
  isMeasured,
  LATE,
  linkTo,
  pageOf,
  readThrough,
  shiftsOf,
  shownOn,
  STYLE,
  untilShown,
  type Page,
} from './fixtures-upgrade/page.js';
import { krakowReport } from './fixtures-upgrade/site.js';

const TEXT = '<p>W artykule mowa o mieście, o jego mieszkańcach i o tym, co się w nim zmieniło.</p>';
const OWN =
  '<p>Zob. <a class="own" target="_top" href="https://example.org/?a=b&amp;c">raport</a>, <a class="own" href="#x">niżej</a>.</p>';

/** A hundred links to different figures, with the article's own text and links between them. */
async function hundred(): Promise<string> {
  const { figures } = await krakowReport();
  const links = figures.slice(0, 100).map(({ id }, index) => TEXT + `<p>${linkTo(id)}</p>` + (index % 10 ? '' : OWN));
  return `<h1>Kraków</h1>${links.join('')}`;
}

const ownLinks = ({ document }: Page): Element[] => [...document.querySelectorAll('.own')];
const pageLinks = ({ document }: Page): Element[] => [...document.querySelectorAll(`a[href^="${BASE}"]`)];
const isInView = (element: Element, page: Page): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < page.innerHeight;
};

async function expectStill(page: Page): Promise<void> {
  if (!isMeasured) return;
  const { sum, why } = await shiftsOf(page);
  expect(sum, why).to.equal(0);
}

describe('a hundred links', function () {
  this.timeout(60_000);

  it('that a figure put in without care would shift: this can be measured', async function () {
    if (!isMeasured) this.skip();
    const page = await pageOf({ head: '', body: await hundred() });
    await framesOf(page);
    const block = page.document.createElement('canvas');
    pageLinks(page)[0]!.before(block);
    expect((await shiftsOf(page)).sum).to.be.above(0.01);
  });

  it('are upgraded below the view at once and in view when it has passed on, with one request, and nothing shifts', async () => {
    const page = await pageOf({ head: LATE, body: await hundred() });
    const before = pageLinks(page);
    const own = ownLinks(page);
    const written = own.map(({ outerHTML }) => outerHTML);
    const inView = before.filter((link) => isInView(link, page)).length;
    expect(inView).to.be.above(2);
    await untilShown(page, 100 - inView);
    await framesOf(page, 20);
    expect(shownOn(page)).to.have.length(100 - inView);
    await expectStill(page);
    if (page.CSS.supports('overflow-anchor: auto')) {
      await readThrough(page);
      await untilShown(page, 100);
      await framesOf(page, 20);
      await expectStill(page);
    }
    expect(page.asked).to.deep.equal(['report.json']);
    expect(pageLinks(page)).to.deep.equal(before);
    expect(ownLinks(page)).to.deep.equal(own);
    expect(own.map(({ outerHTML }) => outerHTML)).to.deep.equal(written);
  });

  it('are all upgraded where the script comes before anything is painted, and nothing shifts', async function () {
    if (!('blocking' in HTMLScriptElement.prototype)) this.skip();
    const page = await pageOf({ head: EARLY, body: await hundred() });
    await untilShown(page, 100);
    await framesOf(page, 20);
    await expectStill(page);
    expect(page.asked).to.deep.equal(['report.json']);
    // What was kept as high as its room takes its own height when nobody sees it.
    const kept = (): Element[] => [...page.document.querySelectorAll('[data-krk-room]')];
    const [first] = kept();
    expect(first, 'a figure in its room').to.exist;
    await readThrough(page);
    await until(() => !kept().some((one) => !isInView(one, page)), 'no room out of view');
    await framesOf(page, 20);
    await expectStill(page);
    expect(shownOn(page)).to.have.length(100);
  });
});

/** A page that is no longer changed by the script, for now. */
async function rested(page: Page, requests = 1): Promise<Page> {
  await until(() => page.asked.length >= requests, 'the request');
  await until(() => page.customElements.get('krk-report'), 'the elements');
  await framesOf(page, 40);
  return page;
}

const SNIPPET = (id: string): string =>
  `<blockquote class="krk-figure"><p>Zdanie, które mówi to samo.</p><p>${linkTo(id, 'Pełne dane')}</p></blockquote>`;
const BELOW = TEXT.repeat(40);

describe('a figure in view', function () {
  this.timeout(30_000);

  it('waits where its link was painted already, and comes when nobody sees it', async function () {
    const page = await pageOf({ head: LATE, body: `${BELOW}${TEXT}<p id="it">${linkTo('office.staff')}</p>${BELOW}` });
    const block = page.document.querySelector('#it')!;
    block.scrollIntoView({ block: 'center', behavior: 'instant' });
    const before = block.outerHTML;
    await rested(page);
    // It may have been there before the page was scrolled to it.
    if (block.outerHTML !== before) this.skip();
    await framesOf(page, 20);
    expect(block.outerHTML).to.equal(before);
    page.scrollTo({ top: 0, behavior: 'instant' });
    await untilShown(page, 1);
    await expectStill(page);
  });

  it('comes at once where nothing stands below it, and where its room is kept by a style sheet', async () => {
    const last = await pageOf({ head: LATE, body: `${TEXT}<p>${linkTo('office.staff')}</p>` });
    await untilShown(last, 1);
    await expectStill(last);
    const room = '<style>.krk-figure { min-block-size: 30em; margin: 0 }</style>';
    const kept = await pageOf({ head: LATE + room, body: `${TEXT}${SNIPPET('office.staff')}${BELOW}` });
    await untilShown(kept, 1);
    expect(kept.document.querySelector('blockquote')!.innerText.trim()).to.equal('Pełne dane');
    await expectStill(kept);
  });

  it('waits where it would be less high than what it replaces', async () => {
    const high = '<style>.krk-figure p:first-child { block-size: 900px }</style>';
    const page = await rested(await pageOf({ head: LATE + high, body: `${SNIPPET('office.staff')}${BELOW}` }));
    expect(shownOn(page)).to.deep.equal([]);
    page.scrollTo({ top: 5000, behavior: 'instant' });
    if (!page.CSS.supports('overflow-anchor: auto')) return;
    await untilShown(page, 1);
    await expectStill(page);
  });

  it('waits where a text without an element of its own stands below it', async () => {
    const body = `<div>${TEXT}<p>${linkTo('office.staff')}</p>Dalej w artykule.</div>`;
    const page = await rested(await pageOf({ head: LATE, body }));
    expect(shownOn(page)).to.deep.equal([]);
    // What was tried once isn't tried again and again while it is in view.
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((more) => records.push(...more));
    observer.observe(page.document, { childList: true, attributes: true, subtree: true });
    page.dispatchEvent(new Event('resize'));
    await framesOf(page, 30);
    observer.disconnect();
    expect(records).to.have.length(0);
  });

  it('doesn’t come under the reader’s focus', async () => {
    const page = await pageOf({ head: '', body: `${TEXT}<p>${linkTo('office.staff')}</p>` });
    page.document.querySelector('a')!.focus();
    const script = page.document.createElement('script');
    Object.assign(script, { type: 'module', src: '/src/upgrade.ts' });
    script.dataset.base = BASE;
    page.document.head.append(script);
    await rested(page);
    expect(shownOn(page)).to.deep.equal([]);
    expect(page.document.activeElement).to.equal(page.document.querySelector('a'));
    page.document.querySelector('a')!.blur();
    page.dispatchEvent(new Event('resize'));
    await untilShown(page, 1);
  });

  it('leaves a snippet readable until then, however early the script comes', async function () {
    if (!('blocking' in HTMLScriptElement.prototype)) this.skip();
    const page = await rested(await pageOf({ head: EARLY, body: `${TEXT}${SNIPPET('office.staff')}${BELOW}` }));
    const quotation = page.document.querySelector('blockquote')!;
    expect(quotation.innerText).to.contain('Zdanie, które mówi to samo.');
    expect(shownOn(page)).to.deep.equal([]);
    await expectStill(page);
  });

  it('gives its room back where the data are missing: the page is as it was', async function () {
    if (!('blocking' in HTMLScriptElement.prototype)) this.skip();
    const body = `${TEXT}<p>${linkTo('office.staff')}</p>${BELOW}`;
    const page = await pageOf({ head: `${EARLY}<script>window.isDown = true</script>`, body });
    await rested(page);
    await until(() => page.document.body.innerHTML === body, `what was written, not ${page.document.body.innerHTML}`);
  });

  it('keeps its room until the reader asks more of it', async function () {
    if (!('blocking' in HTMLScriptElement.prototype)) this.skip();
    const page = await pageOf({ head: EARLY, body: `${TEXT}<p>${linkTo('office.staff')}</p>${BELOW}` });
    await untilShown(page, 1);
    await framesOf(page, 20);
    const report = page.document.querySelector('krk-report')!;
    const { height } = report.getBoundingClientRect();
    expect(height).to.equal(19 * 16);
    report
      .shadowRoot!.querySelector('krk-stat')!
      .shadowRoot!.querySelector<HTMLElement>('[aria-controls="table"]')!
      .click();
    await until(() => report.getBoundingClientRect().height > height, 'more room');
  });
});

it('a figure that is named as language and id is found below the base', async () => {
  const page = await pageOf({
    head: LATE,
    body: `${BELOW}<p><a data-krk="uk/office.staff" href="https://listy.example/?t=1">Дані</a></p><div data-krk="uk/office.mail">Речення.</div>`,
  });
  await untilShown(page, 2);
  expect(shownOn(page)).to.deep.equal(['office.staff', 'office.mail']);
});

const SITE_SCRIPT = `<script data-base="${BASE}" src="data:text/javascript,/*krk-upgrade*/"></script><script>import('/src/upgrade.ts')</script>`;

describe('what the parser brings', function () {
  this.timeout(30_000);

  /**
   * A page that the test's own parts come into as from a slow network, after the site script has run. It is imported:
   * WebKitGTK at times loads a module's tag that was written so, and never runs it.
   */
  async function parsed(): Promise<{ page: Page; bring: (markup: string) => void }> {
    const page = await pageOf({ head: '', body: '' });
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else lets a test be the parser's network
    const bring = (markup: string): void => page.document.write(markup);
    page.document.open();
    bring(`<!doctype html><html lang="pl"><title>Page</title>${STYLE}${SITE_SCRIPT}<body>${TEXT}`);
    const shared = page as unknown as { [key: symbol]: { upgrade?: unknown } | undefined };
    await until(() => shared[Symbol.for('krk-widgets/1')]?.upgrade, 'the script', 20_000);
    await framesOf(page);
    return { page, bring };
  }

  it('has its room before it is painted', async () => {
    const { page, bring } = await parsed();
    bring(`<p>${linkTo('office.staff')}</p><p>${linkTo('office.innovations')}</p>${BELOW}`);
    page.document.close();
    await untilShown(page, 2);
    await expectStill(page);
    expect(page.asked).to.deep.equal(['report.json']);
  });

  it('is no whole block until something has come behind it', async () => {
    const { page, bring } = await parsed();
    bring(`<p>${linkTo('office.staff')}</p><p id="sentence">${linkTo('office.mail')}`);
    await framesOf(page, 20);
    bring(` podaje liczbę przesyłek.</p>${BELOW}`);
    page.document.close();
    await untilShown(page, 1);
    await framesOf(page, 20);
    expect(shownOn(page)).to.deep.equal(['office.staff']);
    expect(page.asked).to.deep.equal(['pl/office.staff/figure.json']);
    await expectStill(page);
  });

  it('and what stands in a box of its own, or above the view, shifts nothing either', async () => {
    const box = `<style>.box { block-size: 200px; overflow: auto }</style><div class="box">${BELOW}<p>${linkTo('office.innovations')}</p>${TEXT}</div>`;
    const page = await pageOf({ head: LATE, body: `${box}${BELOW}<p>${linkTo('office.staff')}</p>${BELOW}` });
    page.scrollTo({ top: 100, behavior: 'instant' });
    await untilShown(page, 2);
    await expectStill(page);
  });

  it('is upgraded above the view where the browser keeps the view in place', async function () {
    const page = await pageOf({ head: '', body: `${TEXT}<p>${linkTo('office.staff')}</p>${BELOW}` });
    if (!page.CSS.supports('overflow-anchor: auto')) this.skip();
    page.scrollTo({ top: 1500, behavior: 'instant' });
    await framesOf(page);
    const seen = page.document.elementFromPoint(400, 300)!;
    const { top } = seen.getBoundingClientRect();
    const script = page.document.createElement('script');
    Object.assign(script, { type: 'module', src: '/src/upgrade.ts' });
    script.dataset.base = BASE;
    page.document.head.append(script);
    await untilShown(page, 1);
    await framesOf(page);
    expect(seen.getBoundingClientRect().top).to.be.closeTo(top, 1);
    await expectStill(page);
  });
});
