import { expect, fixture } from '@open-wc/testing';
import '../src/index.js';
import { addScript, openPage, widgetIn, windowOf } from './support/frames.js';
import { hear } from './support/hear.js';
import { watchHolding } from './support/leaks.js';
import { json, src as inReport } from './support/small-report.js';
import {
  answering,
  asked,
  attribute,
  drawn,
  find,
  frames,
  ownKey,
  paintedPixels,
  part,
  show,
  until,
} from './support/widgets.js';

const src = (): string =>
  attribute(
    answering(
      [
        { period: '2023', value: 5 },
        { period: '2024', value: 6 },
      ],
      `&key=${ownKey()}`,
    ),
  );
const ALL = (): string => `<div>
  <krk-stat value="5" label="S" lang="pl" pin="6"></krk-stat>
  <krk-stat src="${attribute(answering({ value: 5 }, `&key=${ownKey()}`))}" label="S" refresh="30"></krk-stat>
  <krk-budget-share share="36%" label="B"></krk-budget-share>
  <krk-timeline points="2023: 1; 2024: 2" label="T"></krk-timeline>
  <krk-timeline src="${src()}" label="T" refresh="30"></krk-timeline>
  <krk-compare values="A: 1; B: ponad 2" label="C" with-json-ld></krk-compare>
  <krk-breakdown parts="A: 1; B: 2" total="5" label="P" with-json-ld></krk-breakdown>
  <krk-ratio value="blisko 7" of="10" label="R" pin="8"></krk-ratio>
  <p>W zdaniu <krk-cite value="5" label="Z" with-json-ld></krk-cite>.</p>
  <krk-report ${inReport()}><krk-stat figure="a.staff"></krk-stat></krk-report>
  <krk-report section="b">${json}</krk-report>
</div>`;

/** On a machine of an author's own the page is watched for what would leave readers out, as long as it is there. */
before(async () => {
  await import('../src/controllers/author.js');
  await frames(1);
});

describe('50 times added and removed', function () {
  // 50 rounds of a few frames each, in engines whose frames are slow.
  this.timeout(30_000);

  it('leaves no chart, observer, listener or timer behind: new elements each time', async () => {
    const held = watchHolding();
    const heard = hear();
    const place = await fixture<HTMLElement>('<div></div>');
    const before = held.listeners().sort();
    for (let round = 0; round < 50; round++) {
      const box = document.createRange().createContextualFragment(ALL()).firstElementChild!;
      place.append(box);
      // The first and the last are looked at until they are drawn; the others are gone at any moment.
      if (round % 49 === 0) {
        for (const line of box.querySelectorAll('krk-timeline')) await drawn(line);
        expect(held.charts()).to.equal(2);
        expect(held.observers()).to.have.length.above(0);
        expect(held.intervals()).to.equal(2);
      } else await frames(round % 3);
      box.remove();
    }
    await frames(3);
    expect(held.charts(), 'charts').to.equal(0);
    expect(held.observers(), 'observers').to.deep.equal([]);
    expect(held.listeners().sort(), 'listeners').to.deep.equal(before);
    expect(held.intervals(), 'timers').to.equal(0);
    expect(heard.thrown).to.deep.equal([]);
  });

  it('leaves nothing behind: the same elements again and again', async () => {
    const held = watchHolding();
    const place = await fixture<HTMLElement>('<div></div>');
    const box = document.createRange().createContextualFragment(ALL()).firstElementChild!;
    place.append(box);
    const line = box.querySelector('krk-timeline')!;
    await drawn(line);
    // Those that refresh have begun to: they listen for the page being seen again.
    await until(() => held.intervals() === 2, 'both timers');
    const sentinel = find(line, '.sentinel')!;
    const atFirst = held.listenersOn(sentinel, 'transitionend');
    const before = held.listeners().sort();
    for (let round = 0; round < 50; round++) {
      box.remove();
      await frames(1);
      place.append(box);
      await frames(1);
    }
    for (const again of box.querySelectorAll('krk-timeline')) await drawn(again);
    expect(held.charts()).to.equal(2);
    expect(held.listenersOn(sentinel, 'transitionend'), 'listeners inside').to.equal(atFirst);
    expect(held.listeners().sort(), 'listeners outside').to.deep.equal(before);
    expect(held.intervals(), 'timers').to.equal(2);
    box.remove();
    await frames(2);
    expect(held.charts()).to.equal(0);
    expect(held.observers()).to.deep.equal([]);
    expect(held.intervals(), 'timers').to.equal(0);
    expect(held.listeners()).not.to.include('visibilitychange');
  });
});

describe('moved in the tree', () => {
  it('is still drawn, by the same chart, and asks for nothing again', async () => {
    const held = watchHolding();
    const key = ownKey();
    const json = [
      { period: '2023', value: 5 },
      { period: '2024', value: 6 },
    ];
    const page = await show<HTMLElement>(
      `<div><div></div><div><krk-timeline src="${attribute(answering(json, `&key=${key}`))}" refresh="30" label="T"></krk-timeline></div></div>`,
    );
    const line = page.querySelector('krk-timeline')!;
    const canvas = await drawn(line);
    const names = held.chartNames();
    expect(names).to.have.length(1);
    for (const place of [page.firstElementChild!, page.lastElementChild!, page]) {
      place.append(line);
      await frames(3);
      expect(find(line, 'canvas')).to.equal(canvas);
      expect(paintedPixels(canvas)).to.be.above(0);
      expect(held.chartNames()).to.deep.equal(names);
    }
    expect(held.intervals(), 'timers').to.equal(1);
    expect(await asked(key)).to.equal(1);
  });

  it('is drawn again after it was away for a while, without asking again', async () => {
    const key = ownKey();
    const held = watchHolding();
    const json = [
      { period: '2023', value: 5 },
      { period: '2024', value: 6 },
    ];
    const page = await show<HTMLElement>(
      `<div><krk-timeline src="${attribute(answering(json, `&key=${key}`))}" refresh="30" label="T"></krk-timeline></div>`,
    );
    const line = page.querySelector('krk-timeline')!;
    await drawn(line);
    line.remove();
    await frames(3);
    expect([held.charts(), held.intervals()]).to.deep.equal([0, 0]);
    page.append(line);
    await drawn(line);
    // A move after that: the timer of the return is still the only one.
    page.prepend(line);
    await frames(3);
    expect([held.charts(), held.intervals()]).to.deep.equal([1, 1]);
    expect(await asked(key)).to.equal(1);
    line.remove();
    await frames(3);
    expect(held.intervals(), 'timers').to.equal(0);
  });
});

describe('a script that is loaded twice', () => {
  for (const [title, scripts] of [
    ['the same file', ['/dist/cdn/krk.js?a', '/dist/cdn/krk.js?b']],
    ['one element’s file before all', ['/dist/cdn/krk-stat.js', '/dist/cdn/krk.js']],
    ['all before one element’s file', ['/dist/cdn/krk.js', '/dist/cdn/krk-timeline.js', '/dist/cdn/krk-stat.js']],
    [
      'a report’s file, which holds them all, between two others',
      ['/dist/cdn/krk-timeline.js', '/dist/cdn/krk-report.js', '/dist/cdn/krk.js'],
    ],
  ] as const) {
    it(`${title}: no error, and the elements work`, async () => {
      const frame = await openPage(
        `<krk-stat value="5" label="S"></krk-stat><krk-timeline points="2023: 1; 2024: 2" label="T"></krk-timeline><krk-budget-share loading="eager" src="/demo/data/krakow-2024.json" figure="education.spending"></krk-budget-share>`,
      );
      const faults: string[] = [];
      windowOf(frame).addEventListener('error', ({ message }) => faults.push(message));
      windowOf(frame).addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
      for (const script of scripts) await addScript(frame, script);
      expect(part(await widgetIn(frame, 'krk-stat'), 'value')).to.equal('5');
      await drawn(await widgetIn(frame, 'krk-timeline'));
      await widgetIn(frame, 'krk-budget-share');
      expect(faults).to.deep.equal([]);
    });
  }
});
