// What a page hears of its elements, and what an author reads in the console.

export interface ErrorDetail {
  readonly code: string;
  readonly message: string;
  readonly url?: string;
  readonly row?: number;
  readonly column?: string;
}

/** An event without the tree it came through: a failing test prints what it holds, and a tree is too much to print. */
interface Told<Detail> {
  readonly detail: Detail;
  readonly target: () => EventTarget | null;
  readonly bubbles: boolean;
  readonly composed: boolean;
}

interface Heard {
  readonly errors: Told<ErrorDetail>[];
  readonly loads: Told<{ figures: number; source: object }>[];
  readonly changes: Told<{ quoted: number; value: number; updated?: string }>[];
  /** First argument of each console.warn. */
  readonly warnings: string[];
  /** What nobody caught. */
  readonly thrown: string[];
}

let undo: (() => unknown)[] = [];

/** Does something when the running test is over. */
export const afterwards = (step: () => unknown): number => undo.push(step);

afterEach(async () => {
  for (const step of undo.reverse()) await step();
  undo = [];
});

/** Puts something else in the place of a member until the test is over. */
export function replace<T extends object, K extends keyof T>(owner: T, key: K, value: T[K]): T[K] {
  const before = owner[key];
  owner[key] = value;
  afterwards(() => {
    owner[key] = before;
  });
  return before;
}

function on(target: EventTarget, type: string, listener: (event: Event) => void): void {
  target.addEventListener(type, listener);
  afterwards(() => {
    target.removeEventListener(type, listener);
  });
}

export function told<Detail>(event: Event): Told<Detail> {
  const { detail, target, bubbles, composed } = event as CustomEvent<Detail>;
  return { detail, target: () => target, bubbles, composed };
}

/** Listens from now to the end of the test. */
export function hear(): Heard {
  const heard: Heard = { errors: [], loads: [], changes: [], warnings: [], thrown: [] };
  on(document, 'krk-error', (event) => heard.errors.push(told(event)));
  on(document, 'krk-load', (event) => heard.loads.push(told(event)));
  on(document, 'krk-change-detected', (event) => heard.changes.push(told(event)));
  on(window, 'error', (event) => heard.thrown.push((event as ErrorEvent).message));
  on(window, 'unhandledrejection', (event) => heard.thrown.push(String((event as PromiseRejectionEvent).reason)));
  replace(console, 'warn', (first: unknown) => heard.warnings.push(String(first)));
  return heard;
}

/** Lets timers of exactly so many milliseconds pass at once. */
export function hurry(milliseconds: number): void {
  const real = window.setTimeout.bind(window);
  replace(window, 'setTimeout', ((run: () => void, wait = 0, ...rest: unknown[]) =>
    real(run, wait === milliseconds ? 0 : wait, ...rest)) as typeof window.setTimeout);
}

/** A server in the test's hand: requests wait for their answer, whatever happens to those who asked. */
export function holdRequests(): {
  readonly urls: string[];
  answer: (part: string, text: string, init?: ResponseInit) => void;
} {
  const waiting = new Map<string, (response: Response) => void>();
  const urls: string[] = [];
  replace(window, 'fetch', (input) => {
    const url = input instanceof Request ? input.url : String(input);
    urls.push(url);
    return new Promise((resolve) => waiting.set(url, resolve));
  });
  return {
    urls,
    answer(part, text, init) {
      const url = [...waiting.keys()].find((candidate) => candidate.includes(part));
      if (!url) throw new Error(`nobody asked for ${part}`);
      waiting.get(url)?.(new Response(text, init));
      waiting.delete(url);
    },
  };
}
