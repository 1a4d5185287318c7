import { expect } from '@open-wc/testing';
import { frames, until } from '../support/widgets.js';
import {
  addFrame,
  CONTENT,
  FIGURE,
  hostPage,
  loaded,
  PUPPET,
  runScript,
  tellFrame,
  untilHigh,
  type HostPage,
} from './fixtures/host-page.js';

const SCRIPT = '/src/embed/host.ts';
/** A page that says what it is told, at an address that isn't an embed page's. */
const ELSEWHERE = `/api/html?body=${encodeURIComponent('<script src="/tests/embed/fixtures/told.js"></script>')}`;
const OURS = { class: 'krk-embed' };

const resized = (height: unknown) => ({ type: 'iframe-resized', width: 400, height });
const say = (frame: HTMLIFrameElement, message: unknown) => tellFrame(frame, { test: 'say', message });

async function pageWithScript(attributes?: Record<string, string>, markup?: string): Promise<HostPage> {
  const page = await hostPage(markup);
  await runScript(page, SCRIPT, attributes);
  return page;
}

/** Waits until the page has been told all that its frames were told to say up to now. */
async function untilHeard(page: HostPage, frame: HTMLIFrameElement): Promise<void> {
  const last = Math.random();
  say(frame, { last });
  await until(
    () => page.heard.some(({ data }) => (data as { last?: number } | null)?.last === last),
    'the last message',
  );
}

/** Every height that a frame is given from now on. */
function heightsOf(frame: HTMLIFrameElement): string[] {
  const { MutationObserver } = frame.ownerDocument.defaultView!;
  const given: string[] = [];
  new MutationObserver((changes) => {
    for (const { attributeName } of changes) given.push(`${attributeName} ${frame.style.height}`);
  }).observe(frame, { attributes: true });
  return given;
}

describe('embed-host.js sizes a frame', () => {
  const KNOWN: readonly [by: string, src: string, frame: Record<string, string>, script: Record<string, string>][] = [
    ['with its class, from anywhere', ELSEWHERE, OURS, {}],
    ['with a data-krk attribute, from anywhere', ELSEWHERE, { 'data-krk': 'office.staff' }, {}],
    ['of an embed page on the script’s own server', PUPPET, {}, {}],
    ['of an embed page with a query and a hash', `${PUPPET}?childId=a#?secret=b`, {}, {}],
    ['below the base that the script names', PUPPET, {}, { 'data-base': `${location.origin}/tests/embed/fixtures` }],
    ['in a sandbox', PUPPET, { sandbox: 'allow-scripts' }, {}],
  ];
  for (const [by, src, attributes, script] of KNOWN) {
    it(by, async () => {
      const page = await pageWithScript(script);
      const frame = await addFrame(page, src, attributes);
      say(frame, resized(333));
      await untilHigh(frame, 333);
    });
  }

  const UNKNOWN: typeof KNOWN = [
    ['of another page on its own server', ELSEWHERE, {}, {}],
    ['of an embed page outside the base', PUPPET, {}, { 'data-base': `${location.origin}/report/` }],
    ['whose address only begins like the base', PUPPET, {}, { 'data-base': `${location.origin}/tests/embed/fix` }],
    ['of an embed page on another server', PUPPET, {}, { 'data-base': 'https://example.org/' }],
    ['with a class that only resembles ours', ELSEWHERE, { class: 'krk-embed-host', 'data-krk2': '' }, {}],
  ];
  for (const [by, src, attributes, script] of UNKNOWN) {
    it(`but not one ${by}`, async () => {
      const page = await pageWithScript(script);
      const frame = await addFrame(page, src, attributes);
      say(frame, resized(333));
      await untilHeard(page, frame);
      expect(frame.clientHeight).to.equal(150);
      expect(frame.hasAttribute('style')).to.be.false;
    });
  }

  it('from 1 to 4000 pixels', async () => {
    const page = await pageWithScript();
    const frame = await addFrame(page, PUPPET);
    for (const height of [1, 4000, 300.5]) {
      say(frame, resized(height));
      await until(() => frame.style.height === `${height}px`, `${height} pixels`);
    }
  });

  it('and sets its height, and nothing else', async () => {
    const page = await pageWithScript();
    const frame = await addFrame(page, PUPPET);
    const before = frame.outerHTML;
    say(frame, { ...resized(333), src: 'https://example.org/', style: 'position: fixed', class: 'x', scroll: 9 });
    await untilHigh(frame, 333);
    expect(frame.getAttribute('style')).to.equal('height: 333px;');
    frame.removeAttribute('style');
    expect(frame.outerHTML).to.equal(before);
    expect(page.window.scrollY).to.equal(0);
  });
});

describe('embed-host.js leaves alone', () => {
  const HEIGHTS = [0, 0.99, 4000.01, 4001, -1, 1e9, NaN, Infinity, -Infinity, '333', '333px', '', true, null, undefined, [333], { valueOf: 333 }, 333n]; // prettier-ignore
  const MESSAGES: readonly unknown[] = [
    null,
    undefined,
    333,
    '333',
    'iframe-resized',
    JSON.stringify(resized(333)),
    [resized(333)],
    { type: 'iframe-resized' },
    { height: 333 },
    { type: 'IFRAME-RESIZED', height: 333 },
    { type: 'setHeight', id: 0, height: 333 },
    { sentinel: 'amp', type: 'embed-size', height: 333 },
    { message: 'height', value: 333, secret: 'Ab3dE6gH9k' },
    { 'datawrapper-height': { a: 333 } },
    '[iFrameSizer]a:333:400:init',
    'pymxPYMxaxPYMxheightxPYMx333',
    // Requests to go or to scroll somewhere.
    'pymxPYMxaxPYMxnavigateToxPYMxhttps://example.org/',
    'pymxPYMxaxPYMxscrollToChildPosxPYMx900',
    '[iFrameSizer]a:900:0:scrollTo',
    { message: 'link', value: 'https://example.org/', secret: 'Ab3dE6gH9k' },
    { type: 'navigate', url: 'https://example.org/', href: 'https://example.org/' },
  ];

  it('a height that is none, and any other message', async () => {
    const page = await pageWithScript();
    const frame = await addFrame(page, PUPPET, { 'data-krk': '' });
    page.document.body.append(Object.assign(page.document.createElement('canvas'), { height: 3000 }));
    const given = heightsOf(frame);
    const here = page.window.location.href;
    for (const [index, message] of [...HEIGHTS.map(resized), ...MESSAGES].entries()) {
      say(frame, message);
      await untilHeard(page, frame);
      await frames(1);
      expect(given, `message ${index}`).to.deep.equal([]);
    }
    say(frame, resized(334));
    await untilHigh(frame, 334);
    expect(given).to.deep.equal(['style 334px']);
    expect(page.window.location.href).to.equal(here);
    expect(page.window.scrollY).to.equal(0);
    expect(page.document.body.contains(frame)).to.be.true;
  });

  it('what comes from any window but the frame’s own', async () => {
    const page = await pageWithScript();
    const frame = await addFrame(page, PUPPET, OURS);
    const stranger = await addFrame(page, ELSEWHERE);
    const given = [heightsOf(frame), heightsOf(stranger)];
    const before = page.heard.length;
    // The page itself, the page around it, a stranger's frame, and a frame inside ours.
    const script = page.document.createElement('script');
    script.textContent = `window.postMessage(${JSON.stringify(resized(331))}, '*')`;
    page.document.body.append(script);
    page.window.postMessage(resized(332), '*');
    say(stranger, resized(333));
    tellFrame(frame, { test: 'sayFromWithin', message: resized(334) });
    const heard = () => page.heard.slice(before).map(({ data }) => (data as { height?: number }).height);
    await until(() => heard().length >= 4, 'four messages');
    await frames(2);
    expect(heard().sort()).to.deep.equal([331, 332, 333, 334]);
    expect(given).to.deep.equal([[], []]);
  });

  it('a frame that has left the page', async () => {
    const page = await pageWithScript();
    const frame = await addFrame(page, PUPPET, OURS);
    const other = await addFrame(page, PUPPET, OURS);
    frame.remove();
    page.window.dispatchEvent(new page.window.MessageEvent('message', { data: resized(333), source: null }));
    await untilHeard(page, other);
    expect([frame.style.height, other.style.height]).to.deep.equal(['', '']);
  });

  it('frames of others, whom it asks nothing', async () => {
    const page = await hostPage();
    const [stranger, own] = [await addFrame(page, ELSEWHERE), await addFrame(page, PUPPET)];
    const asked: [who: string, what: unknown][] = [];
    const hearIn = (frame: HTMLIFrameElement, who: string) =>
      frame.contentWindow!.addEventListener('message', ({ data }: MessageEvent<{ test?: string }>) => {
        if (!data.test) asked.push([who, data]);
      });
    hearIn(stranger, 'a stranger');
    hearIn(own, 'ours');
    await runScript(page, SCRIPT);
    await until(() => asked.length, 'a question');
    await untilHeard(page, stranger);
    expect(asked).to.deep.equal([['ours', { type: 'iframe-child-init' }]]);
  });
});

describe('embed-host.js', () => {
  it('does nothing more when it is loaded twice', async () => {
    const page = await pageWithScript();
    await runScript(page, SCRIPT);
    const frame = await addFrame(page, PUPPET);
    const given = heightsOf(frame);
    for (const height of [333, 333, 500]) say(frame, resized(height));
    await untilHigh(frame, 500);
    await untilHeard(page, frame);
    expect(given).to.deep.equal(['style 333px', 'style 500px']);
  });

  it('sizes a frame that is moved, and so loads anew', async () => {
    const page = await pageWithScript();
    const frame = await addFrame(page, FIGURE, { sandbox: 'allow-scripts' });
    await untilHigh(frame, CONTENT);
    const place = page.document.createElement('section');
    page.document.body.prepend(place);
    frame.removeAttribute('style');
    const again = loaded(frame);
    place.append(frame);
    await again;
    await untilHigh(frame, CONTENT);
  });

  it('sizes a frame whose address comes later, as lazy loaders do it', async () => {
    const page = await pageWithScript();
    const frame = await addFrame(page, 'about:blank');
    frame.src = FIGURE;
    await untilHigh(frame, CONTENT);
  });

  it('sizes many frames, each by its own page', async () => {
    const page = await pageWithScript();
    const all = await Promise.all([PUPPET, PUPPET, PUPPET].map((src) => addFrame(page, src)));
    for (const [index, frame] of all.entries()) say(frame, resized(301 + index));
    for (const [index, frame] of all.entries()) await untilHigh(frame, 301 + index);
  });

  it('leaves room for borders and padding where a theme counts them as height', async () => {
    const page = await pageWithScript();
    const style = page.document.createElement('style');
    style.textContent = '* { box-sizing: border-box } iframe { border: 3px solid; padding: 5px }';
    page.document.head.append(style);
    const frame = await addFrame(page, FIGURE);
    await until(() => frame.style.height === `${CONTENT + 16}px`, 'room for 16 pixels more');
    expect(frame.contentWindow!.innerHeight).to.equal(CONTENT);
  });

  it('is stronger than a theme that gives every frame one height', async () => {
    const page = await pageWithScript();
    const style = page.document.createElement('style');
    style.textContent = 'iframe { height: 500px; aspect-ratio: 16 / 9 }';
    page.document.head.append(style);
    await untilHigh(await addFrame(page, FIGURE), CONTENT);
  });

  it('works under a policy that forbids inline styles and scripts', async () => {
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"; // prettier-ignore
    // What the test itself needs comes before the policy.
    const page = await hostPage();
    const violations: string[] = [];
    page.document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      violations.push(violatedDirective),
    );
    const script = page.document.createElement('script');
    script.src = SCRIPT;
    const meta = page.document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = policy;
    page.document.head.append(meta, script);
    await untilHigh(await addFrame(page, FIGURE, { sandbox: 'allow-scripts' }), CONTENT);
    expect(violations).to.deep.equal([]);
    // The policy is there: a style attribute is stopped.
    page.document.body.setAttribute('style', 'color: red');
    await until(() => violations.length, 'a violation');
  });
});
