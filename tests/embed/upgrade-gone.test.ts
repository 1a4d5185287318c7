// Pages that render by themselves: a view is taken out with all that waits in it, moved, or put back later.
import { expect } from '@open-wc/testing';
import { until } from '../support/widgets.js';
import {
  EARLY,
  framesOf,
  isMeasured,
  LATE,
  linkTo,
  pageOf,
  shiftsOf,
  shownOn,
  untilShown,
  type Page,
} from './fixtures-upgrade/page.js';
import { articleOf, atRest, krakowSite, publish, shownIn, upgraded, widgetsOf } from './fixtures-upgrade/site.js';

interface Watched extends Page {
  /** Listeners of the site script's kind that the page has now, by the event they wait for. */
  readonly listening: { readonly scroll: number; readonly resize: number };
  /** Elements of ours that were made, in the page or not. */
  readonly made: Element[];
}

const WATCH = `<script>
  window.listening = { scroll: 0, resize: 0 };
  window.made = [];
  for (const [owner, type, isOurs] of [
    [document, 'scroll', (options) => options?.capture],
    // Its scroll listener's, which comes before: an element's own has another.
    [window, 'resize', (options, listener) => listener === window.ours],
  ]) {
    const { addEventListener, removeEventListener } = owner;
    const listeners = new Set();
    owner.addEventListener = (name, listener, options) => {
      if (owner === document && name === type && isOurs(options)) window.ours = listener;
      if (name === type && isOurs(options, listener)) window.listening[type] = listeners.add(listener).size;
      addEventListener.call(owner, name, listener, options);
    };
    owner.removeEventListener = (name, listener, options) => {
      if (name === type && isOurs(options, listener) && listeners.delete(listener)) window.listening[type] = listeners.size;
      removeEventListener.call(owner, name, listener, options);
    };
  }
  const { createElement } = document;
  document.createElement = (...all) => {
    const element = createElement.apply(document, all);
    if (element.localName === 'krk-report') window.made.push(element);
    return element;
  };
</script>`;

const LISTENING = { scroll: 1, resize: 1 };
const BELOW = '<p>W artykule mowa o mieście, o jego mieszkańcach i o tym, co się w nim zmieniło.</p>'.repeat(40);
const VIEW = `<main><p id="it">${linkTo('office.staff')}</p>${BELOW}</main>`;

/** A page whose first view has a link in view, so that its figure has to wait. */
async function waitingPage(): Promise<{ page: Watched; view: HTMLElement; written: string }> {
  const page = (await pageOf({ head: WATCH + LATE, body: VIEW })) as Watched;
  await until(() => page.listening.scroll, 'a figure that waits', 20_000);
  await framesOf(page, 20);
  const view = page.document.querySelector('main')!;
  expect(page.listening).to.deep.equal(LISTENING);
  expect(shownOn(page)).to.deep.equal([]);
  return { page, view, written: `<p id="it">${linkTo('office.staff')}</p>${BELOW}` };
}

const isSilent = (page: Watched): Promise<void> =>
  until(() => page.listening.scroll + page.listening.resize === 0, 'nothing to listen for');

/** Out of the reader's view: below it, since not every browser keeps the view in place for what changes above it. */
function pushBelow(page: Page): void {
  const block = page.document.createElement('canvas');
  block.height = 3000;
  page.document.body.prepend(block);
  page.dispatchEvent(new Event('resize'));
}

describe('a figure that waits', function () {
  this.timeout(30_000);

  it('is given up with its view, listeners and all, and found anew when the view comes back', async () => {
    const { page, view, written } = await waitingPage();
    const link = view.querySelector('a');
    view.remove();
    await isSilent(page);
    expect(view.innerHTML).to.equal(written);
    expect(page.made).to.have.length(1);
    page.document.body.append(view);
    await until(() => page.listening.scroll, 'a figure that waits again');
    expect(page.listening).to.deep.equal(LISTENING);
    pushBelow(page);
    await untilShown(page, 1);
    await isSilent(page);
    expect(page.made).to.have.length(2);
    expect(view.querySelectorAll('krk-report')).to.have.length(1);
    expect(view.querySelector('a')).to.equal(link);
    expect(page.asked).to.deep.equal(['pl/office.staff/figure.json']);
  });

  it('takes its hidden element back when it was never tried', async () => {
    const page = (await pageOf({ head: WATCH, body: VIEW })) as Watched;
    const view = page.document.querySelector('main')!;
    const written = view.innerHTML;
    // What is under the reader's focus isn't even tried.
    view.querySelector('a')!.focus();
    const script = page.document.createElement('script');
    Object.assign(script, { type: 'module', src: '/src/upgrade.ts' });
    script.dataset.base = '/published/figures/';
    page.document.head.append(script);
    await until(() => page.listening.scroll, 'a figure that waits', 20_000);
    expect(view.querySelectorAll('krk-report[hidden]')).to.have.length(1);
    view.remove();
    await isSilent(page);
    expect(view.innerHTML).to.equal(written);
    page.document.body.append(view);
    await until(() => page.made.length === 2, 'another element');
  });

  it('leaves no hidden element where its link is taken away', async () => {
    const { page, view } = await waitingPage();
    view.querySelector('p')!.replaceChildren('Usunięto.');
    await isSilent(page);
    expect(view.querySelector('p')!.outerHTML).to.equal('<p id="it">Usunięto.</p>');
  });

  it('goes on waiting, the same, where its view is moved', async () => {
    const { page, view } = await waitingPage();
    const section = page.document.createElement('section');
    page.document.body.append(section);
    const heard: number[] = [];
    for (let turn = 0; turn < 3; turn++) {
      view.remove();
      // In one go, or almost: the page is told of the first step before the second.
      if (turn) await Promise.resolve();
      (turn % 2 ? page.document.body : section).append(view);
      await framesOf(page, 20);
      heard.push(page.listening.scroll);
    }
    expect(heard).to.deep.equal([1, 1, 1]);
    expect(page.made).to.have.length(1);
    pushBelow(page);
    await untilShown(page, 1);
    expect(view.contains(page.made[0]!)).to.be.true;
    await isSilent(page);
  });

  it('keeps the others waiting, which listen on', async () => {
    const { page, view } = await waitingPage();
    view.insertAdjacentHTML('beforebegin', `<section><p>${linkTo('office.mail')}</p></section>`);
    await until(() => page.made.length === 2, 'the other figure');
    await framesOf(page, 20);
    view.remove();
    page.document.body.insertAdjacentHTML('beforeend', BELOW);
    await until(() => !view.querySelector('krk-report'), 'the end of the first');
    await framesOf(page, 20);
    if (!shownOn(page).length) expect(page.listening).to.deep.equal(LISTENING);
    pushBelow(page);
    await untilShown(page, 1);
    expect(shownOn(page)).to.deep.equal(['office.mail']);
    await isSilent(page);
  });

  it('is found anew, too, whose data came while its view was away', async () => {
    const { base, asked, answer } = await krakowSite({ isSlow: true });
    const markup = `<p><a href="${base}pl/office.staff/">A</a></p>`;
    const article = await articleOf(markup);
    await until(() => asked.length, 'the request');
    article.remove();
    answer();
    await atRest();
    expect(article.innerHTML).to.equal(markup);
    await publish(article);
    await until(() => shownIn(article).length === 1, 'the figure');
    expect(asked).to.have.length(1);
  });
});

describe('a figure that is shown', function () {
  this.timeout(30_000);

  it('stays what it is where what is around it is moved, or taken out and put back later', async () => {
    const { base } = await krakowSite();
    const article = await upgraded(
      `<section><blockquote class="krk-figure"><p>Zdanie.</p><p><a href="${base}pl/office.staff/">A</a></p></blockquote></section>`,
    );
    const parent = article.parentElement!;
    const section = article.querySelector('section')!;
    const [widget] = shownIn(article);
    const before = article.innerHTML;
    parent.append(section);
    await atRest();
    section.remove();
    await atRest();
    window.dispatchEvent(new Event('resize'));
    await atRest();
    article.append(section);
    await until(() => shownIn(article).length === 1, 'the figure');
    await atRest();
    expect(article.innerHTML).to.equal(before);
    expect(widgetsOf(article)).to.deep.equal([widget]);
  });

  it('in a room of its own keeps it when it is moved in one go, and has its own height when it comes back later', async function () {
    if (!('blocking' in HTMLScriptElement.prototype)) this.skip();
    const page = (await pageOf({ head: WATCH + EARLY, body: VIEW })) as Watched;
    await untilShown(page, 1);
    await framesOf(page, 20);
    const view = page.document.querySelector('main')!;
    const report = view.querySelector('krk-report')!;
    expect(report.hasAttribute('data-krk-room')).to.be.true;
    view.remove();
    page.document.body.append(view);
    await framesOf(page, 20);
    expect(report.hasAttribute('data-krk-room')).to.be.true;
    if (isMeasured) expect((await shiftsOf(page)).sum).to.equal(0);
    expect(page.listening).to.deep.equal(LISTENING);
    view.remove();
    await isSilent(page);
    page.document.body.append(view);
    await framesOf(page, 20);
    expect(report.hasAttribute('data-krk-room')).to.be.false;
    expect(shownOn(page)).to.deep.equal(['office.staff']);
    expect(view.querySelectorAll('krk-report')).to.have.length(1);
    expect(page.made).to.deep.equal([report]);
  });
});
