import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { KrkStat } from '../../src/elements/krk-stat.js';
import { afterwards, hear, hurry, replace } from '../support/hear.js';
import { spaced } from '../support/models.js';
import {
  answering,
  asked,
  attribute,
  begin,
  expectFallback,
  frames,
  ownKey,
  part,
  sentence,
  settled,
  show,
  until,
  widgetsIn,
  words,
} from '../support/widgets.js';

const TABLE = 'Dział;Kwota\nOświata;3,56\nKultura;0,25\n';
const csv = (text: string, key = ownKey()): string =>
  attribute(answering(text, `&type=text/csv&key=${encodeURIComponent(key)}`));

/** What the page's live region says from now on, text by text. */
function listen(): string[] {
  const said: string[] = [];
  const observer = new MutationObserver(() => {
    const messages = document.querySelectorAll('[data-krk-live] > p');
    const text = [...messages].map((message) => message.textContent).join(' ');
    if (text && text !== said.at(-1)) said.push(spaced(text));
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  afterwards(() => observer.disconnect());
  return said;
}

/** Keeps what would run every so often, to be run by hand. */
function holdIntervals(): (() => void)[] {
  const runs: (() => void)[] = [];
  replace(window, 'setInterval', ((run: () => void) => runs.push(run)) as unknown as typeof setInterval);
  return runs;
}

describe('loading', () => {
  it('asks once for twenty elements with one address, and parses once', async () => {
    const key = ownKey();
    const src = csv(TABLE, key);
    const one = `<krk-stat loading="eager" lang="pl" src="${src}" label-field="Dział" value-field="Kwota" filter="Dział=Oświata"></krk-stat>`;
    const box = await show<HTMLElement>(`<div>${one.repeat(20)}</div>`);
    expect(widgetsIn(box).map((widget) => part(widget, 'value'))).to.deep.equal(Array(20).fill('3,56'));
    expect(await asked(key)).to.equal(1);
  });

  it('tries once more after a fault of the server', async () => {
    hurry(1000);
    const key = ownKey();
    const src = attribute(`/api/flaky?key=${encodeURIComponent(key)}&type=text/csv&body=${encodeURIComponent(TABLE)}`);
    const widget = await show(
      `<krk-stat loading="eager" lang="pl" src="${src}" value-field="Kwota" filter="Dział=Kultura"></krk-stat>`,
    );
    expect(part(widget, 'value')).to.equal('0,25');
    expect(await asked(key)).to.equal(2);
  });

  it('refuses a byte more than 5 MiB while it comes, in words, and keeps the author’s text', async () => {
    for (const [lang, said] of [
      ['pl', 'Dane są za duże'],
      ['en', 'too large'],
      ['uk', 'завеликі'],
    ] as const) {
      const widget = await show(`<krk-stat loading="eager" lang="${lang}" src="/api/big?${lang}">tekst</krk-stat>`);
      expect(part(widget, 'error')).to.contain(said).and.to.contain('5 MiB');
      expectFallback(widget, 'tekst');
    }
  });

  it('gives up on a server that stalls, in words, and keeps the author’s text', async () => {
    hurry(15_000);
    const heard = hear();
    const widget = await show(`<krk-stat loading="eager" lang="pl" src="/api/never?${ownKey()}">tekst</krk-stat>`);
    expect(part(widget, 'error')).to.contain('15 s');
    expectFallback(widget, 'tekst');
    expect(heard.errors.map(({ detail }) => detail.code)).to.deep.equal(['timeout']);
  });

  it('tells an author what to do about another server, once for each file', async () => {
    const hints: string[] = [];
    replace(console, 'info', (hint: unknown) => hints.push(String(hint)));
    const heard = hear();
    hurry(1000);
    replace(window, 'fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const src = `https://data.example/${Date.now()}.csv`;
    const one = `<krk-stat loading="eager" lang="en" src="${src}">text</krk-stat>`;
    const box = await show<HTMLElement>(`<div>${one}${one}</div>`);
    expect(hints).to.have.length(1);
    expect(hints[0]).to.contain('https://data.example has to send the header Access-Control-Allow-Origin');
    expect(hints[0]).to.contain('beside your page').and.to.contain(`npx krk-widgets check ${src}`);
    expect(heard.errors.map(({ detail }) => detail.code)).to.deep.equal(['cors', 'cors']);
    for (const widget of widgetsIn(box)) expectFallback(widget, 'text');
  });

  it('stops when its element is taken out while it loads, and asks again when it is back', async () => {
    const heard = hear();
    const key = ownKey();
    const src = csv(TABLE, key);
    const widget = await begin(
      `<krk-stat loading="eager" lang="pl" src="${src}" value-field="Kwota" filter="Dział=Kultura"></krk-stat>`,
    );
    const parent = widget.parentElement!;
    widget.remove();
    await frames(3);
    parent.append(widget);
    await settled(widget);
    expect(part(widget, 'value')).to.equal('0,25');
    expect(heard.errors).to.deep.equal([]);
    expect(heard.thrown).to.deep.equal([]);
  });
});

describe('refreshing', () => {
  /** An element that refreshes, out of answers given one after the other. */
  async function refreshing(
    answers: readonly (string | undefined)[],
    lang = 'pl',
  ): Promise<{ widget: KrkStat; again: () => Promise<void> }> {
    const [tick] = [holdIntervals()];
    let turn = 0;
    hurry(1000);
    replace(window, 'fetch', () => {
      const text = answers[Math.min(turn, answers.length - 1)];
      turn += 1;
      return text === undefined
        ? Promise.reject(new TypeError('cut off'))
        : Promise.resolve(
            new Response(text, {
              headers: { 'content-type': 'text/csv', 'last-modified': 'Mon, 30 Jun 2025 10:00:00 GMT' },
            }),
          );
    });
    const widget = await show(
      `<krk-stat loading="eager" refresh="600" lang="${lang}" label="Rowery" src="/bikes-${Date.now()}-${Math.random()}.csv" value-field="Ile"></krk-stat>`,
    );
    return {
      widget,
      again: async () => {
        const before = turn;
        for (const run of tick) run();
        await until(() => turn > before, 'another request');
        await frames(4);
        await settled(widget);
        await new Promise((done) => setTimeout(done, 150));
      },
    };
  }

  for (const [lang, told] of [
    ['pl', 'Nowe dane. Rowery: 7.'],
    ['en', 'New data. Rowery: 7.'],
    ['uk', 'Нові дані. Rowery: 7.'],
  ] as const) {
    it(`says a figure that has changed, once, in its language (${lang})`, async () => {
      const { widget, again } = await refreshing(['Ile\n5\n', 'Ile\n7\n'], lang);
      const said = listen();
      expect(sentence(widget)).to.equal('Rowery: 5.');
      await again();
      expect(sentence(widget)).to.equal('Rowery: 7.');
      expect(said).to.deep.equal([told]);
      expect(document.querySelector('[data-krk-live]')?.innerHTML).to.equal(`<p lang="${lang}">${told}</p>`);
    });
  }

  it('says both of two figures that changed at the same time', async () => {
    const one = (label: string): string =>
      `<krk-stat loading="eager" lang="pl" label="${label}" path="/count" src="${attribute(`/api/count?key=${ownKey()}`)}"></krk-stat>`;
    const box = await show<HTMLElement>(`<div>${one('A')}${one('B')}</div>`);
    const said = listen();
    await Promise.all([...box.querySelectorAll('krk-stat')].map((widget) => widget.reload()));
    await until(() => said.length, 'an announcement');
    // In the order in which the server's answers came.
    expect(said).to.have.length(1);
    expect(said[0]?.split(/(?<=2\.) /).sort()).to.deep.equal(['Nowe dane. A: 2.', 'Nowe dane. B: 2.']);
  });

  it('says nothing of a figure that stayed the same', async () => {
    const { widget, again } = await refreshing(['Ile\n5\n', 'Ile\n5\n']);
    const said = listen();
    await again();
    expect(sentence(widget)).to.equal('Rowery: 5.');
    expect(said).to.deep.equal([]);
  });

  it('keeps the last good figure when it fails, says of when it is, and announces nothing', async () => {
    const { widget, again } = await refreshing(['Ile\n5\n', undefined, undefined, 'Ile\n6\n']);
    const said = listen();
    await again();
    await until(() => widget.matches(':state(stale)'), 'a stale figure');
    expect(sentence(widget)).to.equal('Rowery: 5.');
    expect(spaced(words(widget))).to.contain('Nie odświeżono; stan danych: 30 czerwca 2025.');
    expect(said).to.deep.equal([]);
    await again();
    expect(widget.matches(':state(stale)')).to.be.false;
    expect(said).to.deep.equal(['Nowe dane. Rowery: 6.']);
  });

  it('waits while nobody sees the page, and asks once when it is seen again', async () => {
    const runs = holdIntervals();
    const key = ownKey();
    let hidden = true;
    let now = Date.now();
    replace(Date, 'now', () => now);
    const widget = await show(
      `<krk-stat loading="eager" refresh="30" lang="pl" src="${csv('Ile\n5\n', key)}" value-field="Ile" label="L"></krk-stat>`,
    );
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    afterwards(() => Reflect.deleteProperty(document, 'hidden'));
    for (const run of runs) run();
    for (const run of runs) run();
    await frames(3);
    expect(await asked(key)).to.equal(1);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await frames(3);
    expect(await asked(key), 'seen again before its time').to.equal(1);
    now += 31_000;
    document.dispatchEvent(new Event('visibilitychange'));
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(widget);
    await frames(3);
    expect(await asked(key)).to.equal(2);
  });
});
