import { expect, fixture } from '@open-wc/testing';
import { afterwards } from '../support/hear.js';
import { frames, until } from '../support/widgets.js';
import {
  addFrame,
  CONTENT,
  FIGURE,
  heightsIn,
  hostPage,
  loaded,
  lookInto,
  runScript,
  tellFrame,
  untilHigh,
  type HostPage,
} from './fixtures/host-page.js';

const SCRIPT = '/src/embed/page.ts';
const SANDBOX = { sandbox: 'allow-scripts' };
const said = ({ heard }: { readonly heard: readonly { readonly data: unknown }[] }): unknown[] =>
  heard.map(({ data }) => data);
const texts = (page: HostPage): string[] => said(page).map((data) => JSON.stringify(data));

/** A page in a frame of the test's, whose clock stands still and whose script runs when the test says so. */
async function stillPage({ hidden = false } = {}): Promise<{
  frame: HTMLIFrameElement;
  document: Document;
  heard: { readonly data: unknown }[];
  /** What the script wants to do later. */
  later: (() => void)[];
  run: () => Promise<void>;
  /** How often a height was said, counted by one of the protocols. */
  times: () => number;
}> {
  const frame = await fixture<HTMLIFrameElement>('<iframe title="Page" width="800" height="500"></iframe>');
  // Before its page is there: WebKit goes on laying out a page that is hidden later.
  frame.hidden = hidden;
  const ready = loaded(frame);
  frame.src = `/api/html?body=${encodeURIComponent('<!doctype html><title>Page</title><canvas height="300"></canvas>')}`;
  await ready;
  const page = { document: frame.contentDocument!, heard: [] as { data: unknown }[], later: [] as (() => void)[] };
  Object.assign(frame.contentWindow!, { setTimeout: (step: () => void) => page.later.push(step) });
  const hear = ({ source, data }: MessageEvent<unknown>): void => {
    if (source === frame.contentWindow) page.heard.push({ data });
  };
  window.addEventListener('message', hear);
  afterwards(() => window.removeEventListener('message', hear));
  return {
    ...page,
    frame,
    run: () => runScript(page, SCRIPT),
    times: () => said(page).filter((data) => (data as { sentinel?: string }).sentinel === 'amp').length,
  };
}

/** A frame whose first words have been heard. */
async function heardFrame(
  address = FIGURE,
  attributes: Record<string, string> = {},
): Promise<{ page: HostPage; frame: HTMLIFrameElement }> {
  const page = await hostPage();
  const frame = await addFrame(page, address, attributes);
  await until(() => texts(page).some((text) => text.includes('"iframe-resized"')), 'its first words to the end');
  return { page, frame };
}

describe('what a figure’s page tells the page around it', () => {
  it('is its height, in the words of every listener', async () => {
    const { page, frame } = await heardFrame(`${FIGURE}?childId=figure-1#?secret=Ab3dE6gH9k`);
    const { width } = page.heard.map(({ data }) => data as { width?: number }).find((data) => data.width)!;
    expect(width).to.be.within(300, 400);
    expect(said(page).slice(0, 7)).to.deep.equal([
      '[iFrameResizerChild]Ready',
      `pymxPYMxfigure-1xPYMxheightxPYMx${CONTENT}`,
      { sentinel: 'amp', type: 'embed-size', height: CONTENT },
      JSON.stringify({ context: 'iframe.resize', src: frame.src, height: CONTENT }),
      { 'datawrapper-height': { 'pl/office.staff/': CONTENT } },
      { message: 'height', value: CONTENT, secret: 'Ab3dE6gH9k' },
      { type: 'iframe-resized', width, height: CONTENT },
    ]);
  });

  it('is no pym.js and no WordPress message without their ids', async () => {
    const { page } = await heardFrame();
    expect(texts(page).join('\n')).not.to.match(/pymx|secret|"message"/);
  });

  const REFUSED: readonly [what: string, address: string][] = [
    ['markup', '?childId=%3Cimg%20src%3Dx%3E#?secret=%3Cimg%20src%3Dx'],
    ['quotes', `?childId=a%22b%27c#?secret=a%22b%27cdefgh`],
    ['white space', '?childId=a%20b%0Ac#?secret=a%20b%0Acdefgh'],
    ['101 characters, or 9', `?childId=${'a'.repeat(101)}#?secret=Ab3dE6gH9`],
    ['nothing', '?childId=#?secret='],
  ];
  for (const [what, address] of REFUSED) {
    it(`is nothing with an id made of ${what}`, async () => {
      const { page } = await heardFrame(FIGURE + address);
      expect(texts(page).join('\n')).not.to.match(/pymx|"secret"|<|a'b/);
    });
  }

  it('is nothing of what else stands in the address, which changes nothing on the page', async () => {
    const foreign = `${location.origin}/api/data?key=foreign`;
    const query = new URLSearchParams({ src: foreign, data: foreign, url: foreign, figure: 'x', value: '9999' });
    const { page, frame } = await heardFrame(`${FIGURE}?${query.toString()}`);
    const { page: plainPage, frame: plain } = await heardFrame();
    await Promise.all([untilSaid(page), untilSaid(plainPage)]);
    expect(frame.contentDocument!.body.innerHTML).to.equal(plain.contentDocument!.body.innerHTML);
    const asked = frame.contentWindow!.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.includes('foreign'))).to.deep.equal([]);
  });

  const untilSaid = (page: HostPage) => until(() => heightsIn(said(page).at(-1)).includes(CONTENT), 'a height');
});

describe('when a figure’s page tells it', () => {
  it('at once, after each delay, and never again without a reason', async () => {
    const page = await stillPage();
    await page.run();
    await until(() => page.times() === 1, 'the first message');
    expect(page.later).to.have.length(5);
    for (const [index, step] of page.later.entries()) {
      step();
      await until(() => page.times() === index + 2, `message ${index + 2}`);
    }
    expect(page.later, 'further plans').to.have.length(5);
    expect(new Set(page.heard.flatMap(({ data }) => heightsIn(data))).size, 'one height').to.equal(1);
  });

  it('when the content’s height changes, and not when only its width does', async () => {
    const page = await stillPage();
    await page.run();
    await until(() => page.times() === 1, 'the first message');
    // The observer's own first look, and a change that it must look at and keep to itself.
    await frames(3);
    page.frame.width = '500';
    await frames(4);
    expect(page.times()).to.equal(1);
    page.document.querySelector('canvas')!.height = 500;
    await until(() => page.times() === 2, 'the second message');
    await frames(4);
    expect(page.times()).to.equal(2);
  });

  it('to all listeners, though one has asked just before', async () => {
    const page = await stillPage();
    await page.run();
    await until(() => page.times() === 1, 'the first message');
    await frames(3);
    page.document.querySelector('canvas')!.height = 500;
    const question = new MessageEvent('message', { data: { type: 'setHeight', id: 7 }, source: window });
    page.frame.contentWindow!.dispatchEvent(question);
    await until(() => page.times() === 2, 'the second message');
  });

  it('when it has loaded', async () => {
    const page = await stillPage();
    await page.run();
    await until(() => page.times() === 1, 'the first message');
    page.frame.contentWindow!.dispatchEvent(new Event('load'));
    await until(() => page.times() === 2, 'the second message');
  });

  it('as soon as a hidden frame is shown, and not before', async () => {
    const page = await stillPage({ hidden: true });
    await page.run();
    for (const step of page.later) step();
    await frames(4);
    expect(page.heard.map(({ data }) => data)).to.deep.equal(['[iFrameResizerChild]Ready']);
    page.frame.hidden = false;
    await until(() => page.times() === 1, 'a message');
  });

  it('to a listener that asked while the frame was hidden, though nothing has changed since', async () => {
    const page = await stillPage();
    await page.run();
    await until(() => page.times() === 1, 'the first message');
    await frames(3);
    page.frame.hidden = true;
    await frames(3);
    page.frame.contentWindow!.postMessage({ type: 'setHeight', id: 7 }, '*');
    await frames(4);
    page.frame.hidden = false;
    const answered = () => said(page).some((data) => (data as { id?: number }).id === 7);
    await until(answered, 'an answer');
    const heights = page.heard.flatMap(({ data }) => heightsIn(data));
    expect(heights).not.to.include(0);
  });

  it('with the secret that WordPress adds later, and when WordPress says that it is ready', async () => {
    const page = await stillPage();
    await page.run();
    const toWordPress = () => said(page).filter((data) => (data as { message?: string }).message === 'height');
    page.frame.contentWindow!.location.hash = '#?secret=Ab3dE6gH9k';
    await until(() => toWordPress().length === 1, 'a message');
    page.frame.contentWindow!.postMessage({ message: 'ready', secret: 'Ab3dE6gH9k' }, '*');
    await until(() => toWordPress().length === 2, 'a second message');
    expect(toWordPress()[1]).to.have.property('secret', 'Ab3dE6gH9k');
  });
});

describe('what a figure’s page answers', () => {
  const ANSWERS: readonly [who: string, question: unknown, answer: RegExp][] = [
    ['open-iframe-resizer', { type: 'iframe-child-init' }, /"type":"iframe-resized","width":\d+,"height":422/],
    [
      'open-iframe-resizer, again',
      { type: 'iframe-get-child-dimensions' },
      /"iframe-resized","width":\d+,"height":422/,
    ],
    ['Mastodon', { type: 'setHeight', id: 2_718_281_828 }, /"setHeight","id":2718281828,"height":422/],
    ['iframe-resizer', '[iFrameSizer]frame-1:8:false:false:32:true:true:null', /\[iFrameSizer\]frame-1:422:\d+:init/],
  ];
  for (const [who, question, answer] of ANSWERS) {
    it(`${who} is told the height at once`, async () => {
      const { page, frame } = await heardFrame(FIGURE, SANDBOX);
      const before = page.heard.length;
      page.window.ask(frame, question);
      await until(
        () =>
          texts(page)
            .slice(before)
            .some((text) => answer.test(text)),
        'an answer',
      );
    });
  }

  it('iframe-resizer is greeted once, then told of changes, and asked again answers again', async () => {
    const { page, frame } = await heardFrame(FIGURE, SANDBOX);
    const answers = () => said(page).filter((data): data is string => String(data).startsWith('[iFrameSizer]'));
    page.window.ask(frame, '[iFrameSizer]frame-1:8:false:false:32:true:true:null');
    await until(() => answers().length, 'the greeting');
    tellFrame(frame, { test: 'height', pixels: 700 });
    await until(() => answers().some((text) => text.includes(':700:')), 'the change');
    const before = answers().length;
    page.window.ask(frame, '[iFrameSizer]resize');
    await until(() => answers().length > before, 'the answer');
    const kinds = answers().map((text) => text.split(':').at(-1));
    expect(kinds[0]).to.equal('init');
    expect(new Set(kinds.slice(1))).to.deep.equal(new Set(['resizeObserver']));
  });

  it('is nothing to anybody but the page around it', async () => {
    const { page, frame } = await heardFrame();
    const mark = (id: number) => said(page).some((data) => (data as { id?: number }).id === id);
    // From this test's window, which is two pages away.
    frame.contentWindow!.postMessage({ type: 'setHeight', id: 1 }, '*');
    page.window.ask(frame, { type: 'setHeight', id: 2 });
    await until(() => mark(2), 'the answer to the page around it');
    expect(mark(1), 'an answer to another').to.be.false;
  });

  it('is nothing to what it does not know, and leaves the page as it is', async () => {
    const { page, frame } = await heardFrame();
    const { body, documentElement: root } = frame.contentDocument!;
    const before = [root.outerHTML, frame.contentWindow!.location.href];
    const odd: unknown[] = [
      null,
      undefined,
      0,
      '',
      'pymxPYMxfigure-1xPYMxnavigateToxPYMxhttps://example.org/',
      '[iFrameSizer]moveToAnchor:source',
      '[iFrameSizer]<img src=x>:8:false:false:32',
      `[iFrameSizer]${'a'.repeat(101)}:8:false:false:32`,
      { type: 'setHeight', id: '<img src=x>' },
      { type: 'setHeight', id: NaN },
      { type: 'setHeight', id: { toString: 1 } },
      { type: 'setHeight' },
      { message: 'ready', secret: 'Ab3dE6gH9k' },
      { type: 'iframe-child-init', targetElementSelector: 'figure', bodyPadding: '90px', bodyMargin: '90px' },
    ];
    for (const message of odd) page.window.ask(frame, message);
    page.window.ask(frame, { type: 'setHeight', id: 2 });
    await until(() => said(page).some((data) => (data as { id?: number }).id === 2), 'an answer');
    expect([root.outerHTML, frame.contentWindow!.location.href]).to.deep.equal(before);
    expect(body.hasAttribute('style')).to.be.false;
    expect(texts(page).join('\n')).not.to.match(/<img|a{101}|"message"|"id":[^2]/);
    expect(new Set(page.heard.flatMap(({ data }) => heightsIn(data)))).to.deep.equal(new Set([CONTENT]));
  });
});

describe('a figure’s page in a frame', () => {
  it('prints its address where links may be dead', async () => {
    const { page, frame } = await heardFrame(FIGURE, SANDBOX);
    expect(await lookInto(page, frame, '.address')).to.deep.equal({
      shown: true,
      text: 'https://example.org/pl/office.staff/',
    });
  });

  it('keeps it to itself where they work', async () => {
    const { page, frame } = await heardFrame();
    expect((await lookInto(page, frame, '.address')).shown).to.be.false;
    expect((await lookInto(page, frame, '#own')).shown).to.be.true;
  });

  it('is complete where no script runs, its address too', async () => {
    // As in sandbox="", but so that the test can look inside.
    const page = await hostPage();
    const frame = await addFrame(page, FIGURE, { sandbox: 'allow-same-origin' });
    const shown = (selector: string) => frame.contentDocument!.querySelector(selector)!.getClientRects().length > 0;
    for (const selector of ['figcaption', 'p', '#own', '.address']) expect(shown(selector), selector).to.be.true;
    expect(page.heard).to.deep.equal([]);
  });

  it('grows when its frame gets narrower, and its text longer', async () => {
    const page = await hostPage();
    await runScript(page, '/src/embed/host.ts');
    const frame = await addFrame(page, FIGURE);
    await untilHigh(frame, CONTENT);
    const { document } = frame.contentWindow!;
    document.querySelector('figure')!.style.height = 'auto';
    await until(() => frame.clientHeight < CONTENT, 'a lower frame');
    const wide = frame.clientHeight;
    frame.width = '120';
    await until(() => frame.clientHeight > wide, 'a higher frame');
    await until(
      () => frame.clientHeight === Math.ceil(document.documentElement.getBoundingClientRect().height),
      'a fit',
    );
  });
});

describe('a figure’s page by itself, in no frame', () => {
  it('says nothing, not even to itself, and keeps its address to itself', async () => {
    expect(window.parent, 'this page is in no frame').to.equal(window);
    const address = document.createElement('span');
    address.className = 'address';
    document.body.append(address);
    afterwards(() => address.remove());
    const heard: unknown[] = [];
    const hear = ({ data }: MessageEvent<unknown>): number => heard.push(data);
    window.addEventListener('message', hear);
    afterwards(() => window.removeEventListener('message', hear));
    await runScript({ document }, SCRIPT);
    window.postMessage({ type: 'setHeight', id: 1 }, '*');
    await until(() => heard.length, 'the test’s own message');
    await frames(4);
    expect(heard).to.deep.equal([{ type: 'setHeight', id: 1 }]);
    expect(address.hidden).to.be.true;
  });
});
