// What elements hold on to, counted: observers, listeners outside themselves, timers.
import { Chart } from 'chart.js';
import { replace } from './hear.js';

type Observing = ResizeObserver | IntersectionObserver | MutationObserver;
type ObserverType = 'ResizeObserver' | 'IntersectionObserver' | 'MutationObserver';

const OBSERVERS: readonly ObserverType[] = ['ResizeObserver', 'IntersectionObserver', 'MutationObserver'];

type Listening = (this: EventTarget, type: string, listener: never, options?: never) => void;

export interface Held {
  /** Observers that watch something. */
  readonly observers: () => string[];
  /** Listeners on anything but what an element made itself. */
  readonly listeners: () => string[];
  /** Listeners on one thing of a type. */
  readonly listenersOn: (target: EventTarget, type: string) => number;
  readonly intervals: () => number;
  readonly charts: () => number;
  /** Which charts: one that was destroyed and made anew has another name. */
  readonly chartNames: () => string[];
}

/** Counts from now to the end of the test. */
export function watchHolding(): Held {
  const observing = new Map<Observing, string>();
  for (const name of OBSERVERS) {
    const prototype = window[name].prototype as unknown as Record<
      'observe' | 'disconnect',
      (...all: unknown[]) => void
    >;
    const observe = replace(prototype, 'observe', function (this: Observing, ...all) {
      observing.set(this, name);
      observe.apply(this, all);
    });
    const disconnect = replace(prototype, 'disconnect', function (this: Observing) {
      observing.delete(this);
      disconnect.apply(this);
    });
  }

  const listening = new Map<EventTarget, [type: string, listener: unknown][]>();
  const { prototype } = EventTarget;
  const add: Listening = replace(
    prototype,
    'addEventListener',
    function (this: EventTarget | undefined, type: string, listener: never, options?: never) {
      const target = this ?? window;
      const list = listening.get(target) ?? [];
      if (!list.some(([known, other]) => known === type && other === listener)) list.push([type, listener]);
      listening.set(target, list);
      add.call(target, type, listener, options);
    },
  );
  const remove: Listening = replace(
    prototype,
    'removeEventListener',
    function (this: EventTarget | undefined, type: string, listener: never, options?: never) {
      const target = this ?? window;
      const list = listening.get(target) ?? [];
      listening.set(
        target,
        list.filter(([known, other]) => known !== type || other !== listener),
      );
      remove.call(target, type, listener, options);
    },
  );

  const running = new Set<unknown>();
  const start = window.setInterval.bind(window);
  const stop = window.clearInterval.bind(window);
  replace(window, 'setInterval', ((run: () => void, pause?: number) => {
    const timer: unknown = start(run, pause);
    running.add(timer);
    return timer;
  }) as typeof window.setInterval);
  replace(window, 'clearInterval', (timer) => {
    running.delete(timer);
    stop(timer as number);
  });

  const isOutside = (target: EventTarget): boolean =>
    target === window ||
    target === document ||
    target instanceof MediaQueryList ||
    target === document.fonts ||
    target === document.documentElement ||
    target === document.body;
  return {
    observers: () => [...observing.values()],
    listeners: () =>
      [...listening].filter(([target]) => isOutside(target)).flatMap(([, list]) => list.map(([type]) => type)),
    listenersOn: (target, type) => (listening.get(target) ?? []).filter(([known]) => known === type).length,
    intervals: () => running.size,
    charts: () => Object.keys(Chart.instances).length,
    chartNames: () => Object.keys(Chart.instances),
  };
}
