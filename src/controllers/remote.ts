import type { ReactiveController } from 'lit';
import { parseNumber } from '../data/number.js';
import { safeUrl } from '../data/url.js';
import {
  DATA_WORDS,
  errorMessage,
  fill,
  FLAG_WORDS,
  learn,
  NETWORK_WORDS,
  PHASE_WORDS,
  RATIO_WORDS,
  SPEECH_WORDS,
  words,
} from '../format/messages.js';
import { digits } from '../format/number.js';
import { printDate } from '../format/period.js';
import { pinSentence, statOf } from '../format/sentence.js';
import { unitTitle } from '../format/unit-title.js';
import { asDataError, type DataError } from '../model/data-error.js';
import type { Dataset, Language } from '../model/figure.js';
import { pinView } from '../view/pin.js';
import { reportView } from '../view/report.js';
import type { PictureView, PinView, ReportView, View } from '../view/view.js';
import { announce, prepareAnnouncer } from './announcer.js';
import type { ControllerHost } from './host.js';
import { languageOf } from './locale.js';
import { ADDING, fromReport, obtain, reading, type DataWish } from './obtain.js';
import { newsOf, type Teller } from './news.js';
import { Refresh } from './refresh.js';
import { whenNear } from './visibility.js';

/** The words for all this; the element learns them when the companion is there. */
export const VOCABULARY = [DATA_WORDS, FLAG_WORDS, PHASE_WORDS, NETWORK_WORDS];
learn(...VOCABULARY, RATIO_WORDS, SPEECH_WORDS);

/** What authors were told already. */
const hinted = new Set<string>();

/** The way out, where a file is at fault: what else to try, and how to look at it as a browser does. */
function hintFor({ code, details: { url = '' } }: DataError, language: Language): string {
  const { hintCors, hintFile } = words(language);
  // A script between the tags has no address.
  const address = safeUrl(url);
  if (!address) return '';
  return fill(code === 'cors' ? hintCors : hintFile, { where: new URL(address).origin, url });
}

/**
 * The companion that comes when an element is given data instead of attributes: what fetches, what reads, and the words
 * for what can go wrong with either. A page that only types its numbers never loads it.
 *
 * Fetches and reads an element's data. Only the newest run may publish, and only while the element is connected.
 */
export class DataAgent implements ReactiveController {
  readonly #host: ControllerHost & Partial<Teller>;
  #key = '';
  #inline: unknown;
  #wish?: DataWish;
  #abort?: AbortController;
  readonly #refresh = new Refresh(() => void this.reload());
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
  want(asked: DataWish | undefined): void {
    const wish = asked && fromReport(asked, this.#host);
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

  /** Calm sentences under the picture: n of m, how many were asked, what was quoted, that the last good data stand and of when. */
  remarks(view: View, language: Language): string[] {
    const dictionary = words(language);
    const { sample } = view;
    const of = view.kind === 'stat' ? statOf(view, language) : '';
    const old = this.stale
      ? fill(dictionary.stale, { date: printDate(this.stale, language) })
      : dictionary.staleUndated;
    return [
      of && `${of}.`,
      sample === undefined ? '' : `${fill(dictionary.sample, { n: digits(sample, language) })}.`,
      this.#pin ? pinSentence(this.#pin, language) : '',
      this.stale === undefined ? '' : `${old}.`,
    ].filter(Boolean);
  }

  /**
   * A report in pictures. Here, since a report always comes as data: a page of typed figures needs no such choice.
   * @throws DataError
   */
  compose(data: Dataset): ReportView {
    const view = reportView(data);
    const titled = ({ unit, ...picture }: PictureView): PictureView => ({
      ...picture,
      heading: unit && unitTitle(unit),
    });
    return {
      ...view,
      sections: view.sections.map((section) => ({ ...section, pictures: section.pictures.map(titled) })),
    };
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
    // What is here already is read anew when it changes.
    if (wish.src === undefined) return;
    this.#refresh.start(wish.typed.refresh, wish.src);
    // Made early: a region that comes with its text is often not read.
    if (wish.typed.refresh !== undefined) prepareAnnouncer(this.#host);
  }

  #stop(): void {
    this.#isActive = false;
    this.#abort?.abort();
    this.#abort = undefined;
    this.#unwatch?.();
    this.#refresh.stop();
  }

  async #run(wish: DataWish, fresh: boolean): Promise<void> {
    this.#abort?.abort();
    const run = (this.#abort = new AbortController());
    const isCurrent = (): boolean => run === this.#abort && !run.signal.aborted && this.#host.isConnected;
    try {
      const { data, modified = '' } = await obtain(wish, this.#host.localName, run.signal, fresh);
      if (!isCurrent()) return;
      if (fresh && this.data) void this.#tellNews(this.#host.view);
      this.data = data;
      this.error = this.stale = undefined;
      this.#modified = data.source.updated ?? modified;
      if (wish.src !== undefined) {
        this.#emit('krk-load', { figures: data.figures.length, source: data.source });
      }
    } catch (error) {
      if (!isCurrent()) return;
      const fault = asDataError(error);
      if (!this.data) this.#fail(fault);
      else {
        // Readers keep the last good figure and are told so; the author hears of it once, until it works again.
        if (this.stale === undefined) this.#warn(fault);
        this.stale = this.#modified;
      }
    }
    this.#host.requestUpdate();
  }

  /** Tells the author of a fault that takes nothing from the reader. */
  #warn(error: DataError): void {
    const { code, details } = error;
    const message = errorMessage(error, languageOf(this.#host));
    console.warn(`<${this.#host.localName}>: ${message}`, this.#host);
    this.#emit('krk-error', { ...details, code, message });
  }

  /** What a reader is told in one sentence; an author also, once for each file, how to find out more. */
  #fail(error: DataError): void {
    this.error = error;
    const hint = hintFor(error, languageOf(this.#host));
    if (!hint || hinted.has(hint)) return;
    hinted.add(hint);
    console.info(hint);
  }

  /** Says the figure, if asking again has changed it. */
  async #tellNews(before: View | undefined): Promise<void> {
    await Promise.resolve();
    await this.#host.updateComplete;
    const { kit, view } = this.#host;
    const news = kit && newsOf(before, { kit, view }, languageOf(this.#host));
    if (news && this.#host.isConnected) announce(news, this.#host);
  }
}
