import { DataError } from '../model/data-error.js';
import { pageShared } from './page-shared.js';
import { safeUrl } from './url.js';

/** What came from an address. */
export interface Loaded {
  readonly url: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The server's Content-Type. */
  readonly type: string;
  /** The date the server gave the file, for "data of …". */
  readonly modified?: string;
  /** What was read out of it already, kept by whoever is first: a page of a hundred figures decodes and parses a file once. */
  readonly texts: Map<string, Promise<string>>;
  readonly parsed: Map<string, Promise<unknown>>;
}

export interface LoadLimits {
  /** Milliseconds until a server counts as silent. */
  readonly timeout: number;
  /** Bytes, counted while reading. */
  readonly bytes: number;
  /** Milliseconds before the one retry. */
  readonly pause: number;
}
export const LIMITS: LoadLimits = { timeout: 15_000, bytes: 5 * 1024 * 1024, pause: 1000 };

/** A request under way, or answered. */
export interface Request {
  readonly promise: Promise<Loaded>;
  readonly controller: AbortController;
  users: number;
  settled: boolean;
}

/**
 * Fetches a URL once for the whole page. The request ends when nobody waits for it any more; a failed one is forgotten,
 * so that it can be tried again.
 * @param fresh asks the server again, for a refresh
 * @throws DataError `bad-url offline network cors status timeout too-large`; an `AbortError` when `signal` aborts
 */
export async function load(
  source: string,
  base: string,
  signal: AbortSignal,
  fresh = false,
  limits = LIMITS,
): Promise<Loaded> {
  const url = safeUrl(source, base);
  if (!url) throw new DataError('bad-url', { where: 'src', found: source, expected: 'https://…' });
  const requests = (pageShared().requests ??= new Map<string, Request>());
  signal.throwIfAborted();
  let request = requests.get(url);
  // A refresh asks anew, but of all that ask at once only one.
  if (fresh && request?.settled) request = undefined;
  if (!request) {
    const controller = new AbortController();
    request = {
      controller,
      users: 0,
      settled: false,
      promise: withRetry(() => once(url, base, controller.signal, fresh, limits), controller.signal, limits),
    };
    requests.set(url, request);
    const made = request;
    const settle = (): void => {
      made.settled = true;
    };
    made.promise.then(settle, () => {
      settle();
      if (requests.get(url) === made) requests.delete(url);
    });
  }
  const current = request;
  current.users += 1;
  const left = new Promise<never>((_, reject) => {
    const leave = (): void => {
      current.users -= 1;
      if (!current.users) {
        if (requests.get(url) === current) requests.delete(url);
        current.controller.abort(signal.reason);
      }
      reject(signal.reason as Error);
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    // Who has what it came for no longer counts, and need not be told of an abort.
    current.promise.then(
      () => {
        signal.removeEventListener('abort', leave);
      },
      () => {
        signal.removeEventListener('abort', leave);
      },
    );
  });
  return Promise.race([current.promise, left]);
}

const mayPass = (error: unknown): boolean =>
  error instanceof DataError &&
  (['network', 'cors'].includes(error.code) || (error.code === 'status' && Number(error.details.found) >= 500));

async function withRetry(ask: () => Promise<Loaded>, signal: AbortSignal, limits: LoadLimits): Promise<Loaded> {
  try {
    return await ask();
  } catch (error) {
    if (signal.aborted || !mayPass(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, limits.pause));
    signal.throwIfAborted();
    return ask();
  }
}

async function once(
  url: string,
  base: string,
  signal: AbortSignal,
  fresh: boolean,
  limits: LoadLimits,
): Promise<Loaded> {
  const silent = new AbortController();
  const stop = (): void => {
    silent.abort(signal.reason);
  };
  const timer = setTimeout(() => {
    silent.abort();
  }, limits.timeout);
  signal.addEventListener('abort', stop);
  const fail = (code: DataError['code'], found?: string): DataError => new DataError(code, { url, where: url, found });
  try {
    const response = await fetch(url, {
      // A refresh asks the server, whatever the browser's own cache still holds.
      cache: fresh ? 'no-cache' : 'default',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: silent.signal,
    });
    if (!response.ok) throw fail('status', String(response.status));
    const bytes = await readLimited(response, limits.bytes, () => {
      silent.abort();
      return fail('too-large', `> ${limits.bytes / 1024 / 1024} MiB`);
    });
    const modified = Date.parse(response.headers.get('last-modified') ?? '');
    return {
      url,
      bytes,
      type: response.headers.get('content-type') ?? '',
      texts: new Map(),
      parsed: new Map(),
      modified: modified > 0 ? new Date(modified).toISOString().slice(0, 10) : undefined,
    };
  } catch (error) {
    if (error instanceof DataError || signal.aborted) throw error;
    if (silent.signal.aborted) throw fail('timeout', `${limits.timeout / 1000} s`);
    if ((globalThis.navigator as Navigator | undefined)?.onLine === false) throw fail('offline');
    throw fail(new URL(url).origin === new URL(base).origin ? 'network' : 'cors');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** Reads a body piece by piece, so that a file that is too large is refused while it comes. */
async function readLimited(
  response: Response,
  limit: number,
  tooLarge: () => DataError,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    size += piece.value.length;
    if (size > limit) throw tooLarge();
    pieces.push(piece.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
