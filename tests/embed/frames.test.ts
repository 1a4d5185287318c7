import { expect } from '@open-wc/testing';
import { until } from '../support/widgets.js';
import {
  addFrame,
  CONTENT,
  FIGURE,
  heightsIn,
  hostPage,
  loaded,
  lookInto,
  tellFrame,
  untilHigh,
  type HostPage,
} from './fixtures/host-page.js';
import { followed, LISTENERS, wordPress, type Listener } from './fixtures/listeners.js';

const SANDBOXES: readonly [words: string, attributes: Record<string, string>][] = [
  ['', {}],
  [' in a sandbox', { sandbox: 'allow-scripts' }],
];

const heights = ({ heard }: HostPage): number[] => heard.flatMap(({ data }) => heightsIn(data));

/** A frame in its place, and a step that starts its listener. */
async function place(
  { prepare, frame: make, listen, neverLate }: Listener,
  sandbox: Record<string, string>,
  before?: (page: HostPage) => unknown,
): Promise<{ page: HostPage; frame: HTMLIFrameElement; start: () => Promise<unknown> }> {
  const page = await hostPage();
  if (neverLate) await prepare?.(page);
  before?.(page);
  const frame = make(page, sandbox);
  // A listener that makes its frames itself has put it there already.
  if (!frame.isConnected) page.document.body.append(frame);
  return {
    page,
    frame,
    start: async () => {
      if (!neverLate) await prepare?.(page);
      await listen(page, frame);
    },
  };
}

const hide = ({ document }: HostPage): void => {
  document.body.hidden = true;
};

const makeRoomAbove = ({ document }: HostPage): void => {
  const room = document.createElement('canvas');
  room.height = 6000;
  document.body.append(room);
};

for (const listener of LISTENERS) {
  describe(`a figure's frame and ${listener.name}`, () => {
    for (const [words, sandbox] of SANDBOXES) {
      it(`it ends where the figure ends${words}, and follows it up and down`, async () => {
        const { page, frame, start } = await place(listener, sandbox);
        await start();
        await untilHigh(frame, CONTENT);
        for (const pixels of [700, 250]) {
          tellFrame(frame, { test: 'height', pixels });
          await untilHigh(frame, pixels);
        }
        expect(heights(page)).not.to.include(0);
      });

      it(`it does so when it was hidden first${words}`, async () => {
        const { page, frame, start } = await place(listener, sandbox, hide);
        const ready = loaded(frame);
        await start();
        await ready;
        await until(() => page.heard.some(({ data }) => data === '[iFrameResizerChild]Ready'), 'the frame’s script');
        expect(heights(page), 'heights of a hidden page').to.deep.equal([]);
        page.document.body.hidden = false;
        await untilHigh(frame, CONTENT);
        expect(heights(page)).not.to.include(0);
      });

      it(`it does so when it is off screen${words}`, async () => {
        const { page, frame, start } = await place(listener, sandbox, makeRoomAbove);
        await start();
        await untilHigh(frame, CONTENT);
        expect(frame.getBoundingClientRect().top, 'far below').to.be.above(5000);
        expect(heights(page)).not.to.include(0);
      });

      if (listener.neverLate) continue;
      it(`it does so when the listener comes late${words}`, async () => {
        const { page, frame, start } = await place(listener, sandbox);
        await loaded(frame);
        await until(() => heights(page).includes(CONTENT), 'a first message');
        expect(frame.clientHeight).to.equal(150);
        await start();
        await untilHigh(frame, CONTENT);
        expect(heights(page)).not.to.include(0);
      });
    }
  });
}

describe('a figure’s frame in WordPress', () => {
  const SANDBOX = { sandbox: 'allow-scripts' };
  const click = (frame: HTMLIFrameElement, selector: string) => tellFrame(frame, { test: 'click', selector });
  const links = ({ heard }: HostPage): { readonly value?: string }[] =>
    heard.map(({ data }) => data as { message?: string; value?: string }).filter(({ message }) => message === 'link');

  /** Clicks that the figure's page left to the browser. */
  const opensItself = ({ heard }: HostPage): unknown[] =>
    heard.flatMap(({ data }) => {
      const { clicked, opens } = data as { clicked?: string; opens?: boolean };
      return opens ? clicked : [];
    });

  async function opened(): Promise<{ page: HostPage; frame: HTMLIFrameElement }> {
    const { page, frame, start } = await place(wordPress, SANDBOX);
    await start();
    await untilHigh(frame, CONTENT);
    followed.length = 0;
    frame.focus();
    return { page, frame };
  }

  it('is kept between 200 and 1000 pixels by WordPress, whatever it says', async () => {
    const { page, frame } = await opened();
    tellFrame(frame, { test: 'height', pixels: 1500 });
    await untilHigh(frame, 1000);
    tellFrame(frame, { test: 'height', pixels: 90 });
    await untilHigh(frame, 200);
    expect(heights(page)).to.include.members([1500, 90]);
  });

  it('opens a link to its own host, through WordPress', async () => {
    const { page, frame } = await opened();
    click(frame, '#own span');
    await until(() => followed.length, 'a followed link');
    expect(followed).to.deep.equal([`${location.origin}/pl/office.staff/`]);
    expect(links(page)).to.deep.equal([
      { message: 'link', value: `${location.origin}/pl/office.staff/`, secret: frame.dataset.secret },
    ]);
  });

  it('offers it a file and a link to another host, which it leaves alone', async () => {
    const { page, frame } = await opened();
    // In a sandbox the page would be replaced by the file, since the browser doesn't save it.
    click(frame, '#file');
    click(frame, '#foreign');
    click(frame, '#own');
    await until(() => followed.length === 2, 'the file and the page');
    expect(links(page).map(({ value }) => value)).to.deep.equal([
      new URL('figure.csv', frame.src).href,
      'https://example.org/raport.pdf',
      `${location.origin}/pl/office.staff/`,
    ]);
    expect(followed).not.to.include('https://example.org/raport.pdf');
    expect(opensItself(page)).to.deep.equal(['#foreign']);
    expect((await lookInto(page, frame, 'figcaption')).shown, 'the same page').to.be.true;
  });

  it('opens nothing without a click that means it, and keeps its secret through a link inside the page', async () => {
    const { page, frame } = await opened();
    click(frame, '#within');
    tellFrame(frame, { test: 'goTo', hash: '#source' });
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      tellFrame(frame, { test: 'click', selector: '#own', with: { [key]: true } });
    }
    tellFrame(frame, { test: 'height', pixels: 600 });
    await untilHigh(frame, 600);
    expect(links(page)).to.deep.equal([]);
    expect(opensItself(page)).to.deep.equal(['#within', '#own', '#own', '#own', '#own']);
    click(frame, '#own');
    await until(() => followed.length, 'a followed link');
  });

  it('says nothing of its links to a page that gave no secret', async () => {
    const page = await hostPage();
    const frame = await addFrame(page, FIGURE, SANDBOX);
    click(frame, '#foreign');
    await lookInto(page, frame, 'figcaption');
    expect(links(page)).to.deep.equal([]);
    expect(opensItself(page)).to.deep.equal(['#foreign']);
  });
});
