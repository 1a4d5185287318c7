import { expect } from '@open-wc/testing';
import { load, LIMITS, type Loaded, type LoadLimits } from '../../src/data/load.js';
import { lateFaultOf } from '../support/faults.js';

interface Asked {
  readonly url: string;
  readonly options: RequestInit;
}
type Answer = (signal: AbortSignal) => Response | Promise<Response>;

const realFetch = globalThis.fetch;
const base = location.href;
const asked: Asked[] = [];
let number = 0;

/** Answers in order, the last one for good; no test sees the address of another. */
function serve(...answers: Answer[]): string {
  globalThis.fetch = async (input, options = {}) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)]!;
    asked.push({ url: input instanceof Request ? input.url : String(input), options });
    return await answer(options.signal!);
  };
  return new URL(`/data/${number++}.json`, base).href;
}

/** A request that only its signal ends. */
const silent: Answer = (signal) =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });
const text =
  (body: string, init?: ResponseInit): Answer =>
  () =>
    new Response(body, init);
const status = (code: number): Answer => text('', { status: code });
const broken: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const quick: LoadLimits = { ...LIMITS, pause: 0 };
const get = (url: string, signal = new AbortController().signal, limits = quick, fresh = false): Promise<Loaded> =>
  load(url, base, signal, fresh, limits);

/** What came, as a text. */
const textOf = ({ bytes: came }: Loaded): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(came);

describe('load', () => {
  beforeEach(() => {
    asked.length = 0;
  });
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  it('gives the bytes, their address, what the server calls them, and its date', async () => {
    const headers = { 'last-modified': 'Mon, 30 Jun 2025 10:00:00 GMT', 'content-type': 'application/json' };
    const loaded = await get(serve(text('{"value":1}', { headers })));
    expect(loaded).to.include({ url: asked[0]?.url, type: 'application/json', modified: '2025-06-30' });
    expect(textOf(loaded)).to.equal('{"value":1}');
  });

  it('asks without cookies and without saying where from', async () => {
    await get(serve(text('1')));
    expect(asked[0]?.options).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(asked[0]?.options.method ?? 'GET').to.equal('GET');
  });

  it('resolves an address against the page', async () => {
    const url = serve(text('1'));
    await load(new URL(url).pathname, base, new AbortController().signal);
    expect(asked.map((request) => request.url)).to.deep.equal([url]);
  });

  it('refuses what is neither http nor https, without asking', async () => {
    serve(text('1'));
    for (const source of [
      'javascript:1',
      'data:application/json,1',
      'file:///a.json',
      'ftp://example.org/a.json',
      'http://',
    ]) {
      const { code, details } = await lateFaultOf(get(source));
      expect(code, source).to.equal('bad-url');
      expect(details, source).to.include({ where: 'src', found: source });
    }
    expect(asked).to.have.length(0);
  });

  describe('for many callers', () => {
    it('makes one request for twenty', async () => {
      const url = serve(text('{"value":1}'));
      const all = await Promise.all(Array.from({ length: 20 }, () => get(url)));
      expect(asked).to.have.length(1);
      expect(new Set(all)).to.have.property('size', 1);
    });

    it('answers a later one without asking again', async () => {
      const url = serve(text('first'), text('second'));
      await get(url);
      expect(textOf(await get(url))).to.equal('first');
      expect(asked).to.have.length(1);
    });

    it('asks again for a refresh, and hands on what is new', async () => {
      const url = serve(text('first'), text('second'));
      await get(url);
      expect(textOf(await get(url, undefined, quick, true))).to.equal('second');
      expect(textOf(await get(url))).to.equal('second');
      expect(asked).to.have.length(2);
    });

    it('asks for each address by itself', async () => {
      const one = serve(text('1'));
      await Promise.all([get(one), get(`${one}?b`)]);
      expect(asked.map(({ url }) => url)).to.deep.equal([one, `${one}?b`]);
    });

    it('tells all of them of one failure, and forgets it', async () => {
      const url = serve(status(404), text('found'));
      const codes = await Promise.all(Array.from({ length: 20 }, async () => (await lateFaultOf(get(url))).code));
      expect(new Set(codes)).to.deep.equal(new Set(['status']));
      expect(asked).to.have.length(1);
      expect(textOf(await get(url))).to.equal('found');
    });

    it('goes on while one of them still waits, and stops when the last one leaves', async () => {
      const url = serve(silent);
      const [one, two] = [new AbortController(), new AbortController()];
      const waiting = [get(url, one.signal), get(url, two.signal)].map((promise) =>
        promise.then(
          () => 'loaded',
          (error: unknown) => (error as Error).name,
        ),
      );
      one.abort();
      expect(await waiting[0]).to.equal('AbortError');
      expect(asked[0]?.options.signal?.aborted).to.be.false;
      two.abort();
      expect(await waiting[1]).to.equal('AbortError');
      expect(asked[0]?.options.signal?.aborted).to.be.true;
    });

    it('asks anew after all have left', async () => {
      const url = serve(silent, text('later'));
      const leaving = new AbortController();
      const left = get(url, leaving.signal).catch(() => 'left');
      leaving.abort();
      expect(await left).to.equal('left');
      expect(textOf(await get(url))).to.equal('later');
    });

    it('keeps what one has read when others leave afterwards', async () => {
      const url = serve(text('first'), text('second'));
      const leaving = new AbortController();
      await get(url, leaving.signal);
      leaving.abort();
      expect(textOf(await get(url))).to.equal('first');
    });

    it('turns away a caller who has left before asking', async () => {
      const url = serve(text('1'));
      const error: unknown = await get(url, AbortSignal.abort()).catch((reason: unknown) => reason);
      expect(error).to.have.property('name', 'AbortError');
    });
  });

  describe('when it fails', () => {
    it('tries once more after a fault of the server', async () => {
      const url = serve(status(500), text('{"value":1}'));
      expect(textOf(await get(url))).to.equal('{"value":1}');
      expect(asked).to.have.length(2);
    });

    it('tries once more after a fault of the network', async () => {
      expect(textOf(await get(serve(broken, text('1'))))).to.equal('1');
      expect(asked).to.have.length(2);
    });

    it('gives up after the second time', async () => {
      const { code, details } = await lateFaultOf(get(serve(status(503))));
      expect(code).to.equal('status');
      expect(details.found).to.equal('503');
      expect(asked).to.have.length(2);
    });

    it('does not ask again for what is not there', async () => {
      for (const answer of [400, 401, 403, 404, 410]) {
        asked.length = 0;
        const url = serve(status(answer));
        const { code, details } = await lateFaultOf(get(url));
        expect(code, String(answer)).to.equal('status');
        expect(details, String(answer)).to.include({ where: url, url, found: String(answer) });
        expect(asked, String(answer)).to.have.length(1);
      }
    });

    it('tells a server that does not allow it from one that cannot be reached', async () => {
      expect((await lateFaultOf(get(serve(broken)))).code).to.equal('network');
      serve(broken);
      const other = 'https://data.example/a.json';
      const { code, details } = await lateFaultOf(get(other));
      expect(code).to.equal('cors');
      expect(details).to.include({ where: other, url: other });
    });

    it('says that there is no network at all, and does not insist', async () => {
      Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
      try {
        expect((await lateFaultOf(get(serve(broken)))).code).to.equal('offline');
        expect(asked).to.have.length(1);
      } finally {
        Reflect.deleteProperty(navigator, 'onLine');
      }
    });

    it('waits no longer than the limit, and ends the request', async () => {
      const { code, details } = await lateFaultOf(get(serve(silent), undefined, { ...quick, timeout: 20 }));
      expect(code).to.equal('timeout');
      expect(details.found).to.equal('0.02 s');
      expect(asked).to.have.length(1);
      expect(asked[0]?.options.signal?.aborted).to.be.true;
    });

    it('counts a body that stops coming as silence too', async () => {
      const stalled: Answer = (signal) =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new Uint8Array(10));
              signal.addEventListener('abort', () => controller.error(new DOMException('aborted', 'AbortError')));
            },
          }),
        );
      const { code } = await lateFaultOf(get(serve(stalled), undefined, { ...quick, timeout: 20 }));
      expect(code).to.equal('timeout');
    });

    it('takes 5 MiB', async () => {
      const size = 5 * 1024 * 1024;
      expect((await get(serve(() => new Response(new Uint8Array(size).fill(0x20))))).bytes).to.have.length(size);
    });

    it('refuses one byte more', async () => {
      const url = serve(() => new Response(new Uint8Array(5 * 1024 * 1024 + 1).fill(0x20)));
      const { code, details } = await lateFaultOf(get(url));
      expect(code).to.equal('too-large');
      expect(details).to.include({ where: url, found: '> 5 MiB' });
      expect(asked).to.have.length(1);
    });

    it('refuses a file without end while it comes', async () => {
      let pieces = 0;
      const endless: Answer = () =>
        new Response(
          new ReadableStream({
            pull(controller) {
              pieces += 1;
              controller.enqueue(new Uint8Array(1024 * 1024).fill(0x20));
            },
          }),
        );
      expect((await lateFaultOf(get(serve(endless)))).code).to.equal('too-large');
      expect(pieces).to.be.within(6, 8);
      expect(asked[0]?.options.signal?.aborted).to.be.true;
    });

    it('reads on where the server dates the file in its own way', async () => {
      for (const date of ['wczoraj', '', '30.06.2025']) {
        asked.length = 0;
        const url = serve(text('1', { headers: { 'last-modified': date } }));
        expect(textOf(await get(url)), date).to.equal('1');
        expect(asked, date).to.have.length(1);
      }
    });
  });
});
