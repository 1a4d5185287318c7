import type { ReactiveController } from 'lit';
import { load } from '../data/load.js';
import { parseNumber } from '../data/number.js';
import { parseJson, readJson, type ReadOptions } from '../data/read.js';
import { readTable } from '../data/table.js';
import { addTyped, type Typed } from '../data/typed.js';
import { DATA_WORDS, fill, learn, words } from '../format/messages.js';
import { digits } from '../format/number.js';
import { printDate } from '../format/period.js';
import { pinSentence } from '../format/sentence.js';
import { asDataError, DataError } from '../model/data-error.js';
import type { Dataset, Language } from '../model/figure.js';
import { pinView } from '../view/pin.js';
import type { PinView, View } from '../view/view.js';
import { whenNear } from './visibility.js';
import type { ControllerHost } from './host.js';

/**
 * The companion that comes when an element is given data instead of attributes: what fetches, what reads, and the words
 * for what can go wrong with either. A page that only types its numbers never loads it.
 */
export interface DataWish {
  /** The attributes as typed; the element's own language, which decides how numbers are typed. */
  readonly typed: Typed;
  readonly language?: Language;
  readonly src?: string;
  /** Data that are already here: a value, a script or a table. */
  readonly inline?: unknown;
  /** What such a script or table holds now, so that a change is noticed. */
  readonly stamp?: string;
}

/** The attributes that say how data are read; a change of any other asks for nothing anew. */
const READING = [
  'format',
  'figure',
  'path',
  'labelField',
  'valueField',
  'periodField',
  'unitField',
  'flagField',
  'filter',
  'loading',
  'refresh',
] as const;

/** The attributes that say more of the figure where the data don't. */
const ADDING = ['qualifier', 'precision', 'previous', 'previousPeriod', 'direction', 'favourable', 'phase'] as const;

const reading = ({ typed, language }: DataWish): ReadOptions => ({
  ...Object.fromEntries(READING.map((name) => [name, typed[name]])),
  language,
});

/** The words for all this; the element learns them when the companion is there. */
export const VOCABULARY = DATA_WORDS;
learn(DATA_WORDS);

/** Fetches and reads an element's data. Only the newest run may publish, and only while the element is connected. */
export class DataAgent implements ReactiveController {
  readonly #host: ControllerHost;
  #key = '';
  #inline: unknown;
  #wish?: DataWish;
  #abort?: AbortController;
  #timer?: ReturnType<typeof setInterval>;
  #unwatch?: () => void;
  #isActive = false;
  #modified = '';
  #pin?: PinView;

  data?: Dataset;
  error?: DataError;
  /** The date of data that a failed refresh left standing; empty where nobody gave one. */
  stale?: string;

  constructor(host: ControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Asks for data; the same wish again changes nothing. Several changes within one update make one run. */
  want(wish: DataWish | undefined): void {
    const { inline, src, stamp, typed } = wish ?? {};
    // A table is read with the attributes around it.
    const key = wish
      ? JSON.stringify([src, stamp, stamp === undefined ? reading(wish) : typed, ADDING.map((name) => typed?.[name])])
      : '';
    // Object.is: NaN is itself, and asks once.
    if (key === this.#key && Object.is(inline, this.#inline)) return;
    this.#key = key;
    this.#inline = inline;
    this.#wish = wish;
    this.#stop();
    this.data = this.error = this.stale = undefined;
    if (wish) this.#await(wish);
  }

  /** Asks the server again. The last good data stay, and are marked stale if it fails. */
  async reload(): Promise<void> {
    if (this.#wish) await this.#run(this.#wish, true);
  }

  hostConnected(): void {
    // Back after a removal: what was still missing is asked for again.
    if (this.#wish && !this.#isActive) this.#await(this.#wish);
  }

  hostDisconnected(): void {
    // A move takes the element out and puts it back within one task: nothing is asked for twice.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#stop();
    });
  }

  /**
   * Holds the author's number against the data's, and tells the page once where they differ.
   * @throws DataError for a `pin` that is no number
   */
  comparePin(view: View, quoted: string | undefined, own: Language | undefined): void {
    const before = JSON.stringify(this.#pin);
    this.#pin = undefined;
    if (!quoted) return;
    const pin = pinView(view, parseNumber(quoted, 'pin', own));
    this.#pin = pin;
    if (pin && JSON.stringify(pin) !== before)
      this.#emit('krk-change-detected', { quoted: pin.quoted.value, value: pin.now.value, updated: pin.updated });
  }

  /** Calm sentences under the picture: how many were asked, what was quoted, that the last good data stand and of when. */
  remarks({ sample }: View, language: Language): string[] {
    const dictionary = words(language);
    const old = this.stale
      ? fill(dictionary.stale, { date: printDate(this.stale, language) })
      : dictionary.staleUndated;
    return [
      sample === undefined ? '' : `${fill(dictionary.sample, { n: digits(sample, language) })}.`,
      this.#pin ? pinSentence(this.#pin, language) : '',
      this.stale === undefined ? '' : `${old}.`,
    ].filter(Boolean);
  }

  #emit(type: string, detail: unknown): void {
    this.#host.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  /** What is already here is read at once; what has to be fetched, when the element is near. */
  #await(wish: DataWish): void {
    this.#isActive = true;
    this.#unwatch?.();
    if (wish.src === undefined || wish.typed.loading === 'eager' || this.data) this.#start(wish);
    else
      this.#unwatch = whenNear(this.#host, () => {
        this.#start(wish);
      });
  }

  #start(wish: DataWish): void {
    if (!this.data) void this.#run(wish, false);
    const seconds = Number(wish.typed.refresh);
    if (seconds > 0)
      this.#timer = setInterval(() => document.hidden || void this.reload(), Math.max(30, seconds) * 1000);
  }

  #stop(): void {
    this.#isActive = false;
    this.#abort?.abort();
    this.#abort = undefined;
    this.#unwatch?.();
    clearInterval(this.#timer);
  }

  async #run(wish: DataWish, fresh: boolean): Promise<void> {
    this.#abort?.abort();
    const run = (this.#abort = new AbortController());
    const isCurrent = (): boolean => run === this.#abort && !run.signal.aborted;
    try {
      const { data, modified = '' } = await obtain(wish, this.#host.localName, run.signal, fresh);
      if (!isCurrent()) return;
      this.data = data;
      this.error = this.stale = undefined;
      this.#modified = data.source.updated ?? modified;
      if (wish.src !== undefined) {
        this.#emit('krk-load', { figures: data.figures.length, source: data.source });
      }
    } catch (error) {
      if (!isCurrent()) return;
      if (this.data) this.stale = this.#modified;
      else this.error = asDataError(error);
    }
    this.#host.requestUpdate();
  }
}

/** Fetches (once for the page) and reads, or reads what is already here. */
async function obtain(
  wish: DataWish,
  tag: string,
  signal: AbortSignal,
  fresh: boolean,
): Promise<{ data: Dataset; modified?: string }> {
  const { src, inline, stamp, typed, language } = wish;
  const options = reading(wish);
  const base = document.baseURI;
  if (src === undefined) {
    if (inline instanceof HTMLTableElement) {
      const data = readTable(inline, tag, typed, language);
      if (!data) throw new DataError('no-value', { where: 'table', expected: '<tr><th>…</th><td>…</td></tr>' });
      return { data };
    }
    const json = stamp === undefined ? inline : parseJson(stamp, '<script>');
    return { data: addTyped(readJson(json, { ...options, base }), typed, language) };
  }
  const loaded = await load(src, base, signal, fresh);
  const { url, text, modified } = loaded;
  try {
    loaded.json ??= parseJson(text, url);
    // Links in a file are relative to the file.
    return { data: readJson(loaded.json, { ...options, base: url }), modified };
  } catch (error) {
    const { code, details } = asDataError(error);
    throw new DataError(code, { url, ...details });
  }
}
