import { expect } from '@open-wc/testing';
import { Refresh } from '../../src/controllers/refresh.js';
import { afterwards, replace } from '../support/hear.js';

interface Timer {
  readonly run: () => void;
  readonly pause: number;
}

/** Timers in the test's hand, and a page that is seen or not. */
function hold(): { timers: Map<number, Timer>; see: (isSeen: boolean) => void; pass: (milliseconds: number) => void } {
  const timers = new Map<number, Timer>();
  let count = 0;
  let now = 1000;
  let hidden = false;
  replace(window, 'setInterval', ((run: () => void, pause = 0) => {
    timers.set((count += 1), { run, pause });
    return count;
  }) as unknown as typeof setInterval);
  replace(window, 'clearInterval', ((id: number) => timers.delete(id)) as unknown as typeof clearInterval);
  replace(Date, 'now', () => now);
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  afterwards(() => Reflect.deleteProperty(document, 'hidden'));
  return {
    timers,
    see: (isSeen) => {
      hidden = !isSeen;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
}

describe('refreshing', () => {
  it('is no faster than every 30 seconds, and never without a pause', () => {
    const { timers } = hold();
    for (const [seconds, pause] of [
      ['1', 30_000],
      ['600', 600_000],
      ['3000000', 2 ** 31 - 1],
      ['1e400', 2 ** 31 - 1],
      ['Infinity', 2 ** 31 - 1],
    ] as const) {
      const refresh = new Refresh(() => undefined);
      refresh.start(seconds, `/a-${seconds}`);
      expect(
        [...timers.values()].map((timer) => timer.pause),
        seconds,
      ).to.deep.equal([pause]);
      refresh.stop();
      expect(timers.size).to.equal(0);
    }
    for (const none of ['', 'abc', '-5', '0', undefined]) {
      new Refresh(() => undefined).start(none, '/a');
      expect(timers.size, String(none)).to.equal(0);
    }
  });

  it('asks once for what fell due while the page was hidden, and counts anew from there', () => {
    const { timers, see, pass } = hold();
    let asked = 0;
    const refresh = new Refresh(() => (asked += 1));
    refresh.start('30', '/b');
    const [first] = timers.keys();
    see(false);
    for (const { run } of timers.values()) run();
    expect(asked).to.equal(0);
    pass(59_000);
    see(true);
    expect(asked).to.equal(1);
    // The old timer would have asked again a second later.
    expect([...timers.keys()]).not.to.include(first);
    expect(timers.size).to.equal(1);
    pass(1000);
    see(true);
    expect(asked).to.equal(1);
    refresh.stop();
  });

  it('is one clock for all who ask the same, until the last has left', () => {
    const { timers } = hold();
    const asked: string[] = [];
    const [one, two] = ['a', 'b'].map((name) => new Refresh(() => asked.push(name)));
    one!.start('60', '/c');
    two!.start('60', '/c');
    expect(timers.size).to.equal(1);
    for (const { run } of timers.values()) run();
    expect(asked).to.deep.equal(['a', 'b']);
    one!.stop();
    expect(timers.size).to.equal(1);
    two!.stop();
    expect(timers.size).to.equal(0);
  });
});
