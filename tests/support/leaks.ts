// What elements hold on to, counted: observers, listeners outside themselves, timers.
import { Chart } from 'chart.js';
import { replace } from './hear.js';

type Observing = ResizeObserver | IntersectionObserver | MutationObserver;
type ObserverType = 'ResizeObserver' | 'IntersectionObserver' | 'MutationObserver';

const OBSERVERS: readonly ObserverType[] = ['ResizeObserver', 'IntersectionObserver', 'MutationObserver'];

export interface Held {
  /** Observers that watch something. */
  readonly observers: () => string[];
  /** Listeners on anything but what an element made itself. */
  readonly listeners: () => string[];
  /** Listeners on one thing of a type. */
  readonly listenersOn: (target: EventTarget, type: string) => number;
  readonly intervals: () => number;
  readonly charts: () => number;
}

/** Counts from now to the end of the test. */
export function watchHolding(): Held {
  const observing = new Map<Observing, string>();
  for (const name of OBSERVERS) {
    const Before = window[name] as new (callback: never) => Observing;
    const Counted = class extends Before {
      observe(...given: unknown[]): void {
        observing.set(this as unknown as Observing, name);
        (Before.prototype as unknown as { observe: (...all: unknown[]) => void }).observe.apply(this, given);
      }
      disconnect(): void {
        observing.delete(this as unknown as Observing);
        (Before.prototype as Observing).disconnect.call(this as never);
      }
    };
    replace(window as unknown as Record<string, unknown>, name, Counted);
  }

  const listening = new Map<EventTarget, [type: string, listener: unknown][]>();
  const { prototype } = EventTarget;
  const add = prototype.addEventListener;
  const remove = prototype.removeEventListener;
  replace(prototype, 'addEventListener', function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    const list = listening.get(target) ?? [];
    if (!list.some(([known, other]) => known === type && other === listener)) list.push([type, listener]);
    listening.set(target, list);
    add.call(target, type, listener, options);
  });
  replace(prototype, 'removeEventListener', function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    const list = listening.get(target) ?? [];
    listening.set(
      target,
      list.filter(([known, other]) => known !== type || other !== listener),
    );
    remove.call(target, type, listener, options);
  });

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
  };
}
