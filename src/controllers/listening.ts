import { pageShared } from '../data/page-shared.js';
import { fill, words } from '../format/messages.js';
import { digits } from '../format/number.js';
import { announce } from './announcer.js';
import type { ToolsHost } from './extras.js';
import { languageOf } from './locale.js';
import { Player, type Tone } from './sound.js';
import { tonesOf } from './tones.js';

const SPEEDS = [0.5, 1, 2, 4] as const;

/** Sound for one element: a whole series on a key, and from then on each value that the walk comes to. */
export class Listening {
  readonly #host: ToolsHost;
  readonly #player = new Player();
  readonly #silence = (): void => {
    this.#player.stop();
  };
  readonly #hidden = (): void => {
    // Nobody should hear what they can't see playing.
    if (document.hidden) this.#silence();
  };
  #speed = 1;
  /** Asked for once, it goes with each step until it is left. */
  #isOn = false;

  constructor(host: ToolsHost) {
    this.#host = host;
  }

  get isPlaying(): boolean {
    return this.#player.isPlaying;
  }

  get speed(): number {
    return SPEEDS[this.#speed] ?? 1;
  }

  /** Plays the series where the walk stands, from its first value; while it plays, ends it. */
  async toggle(): Promise<void> {
    const walk = await this.#host.walk?.fetch();
    if (!walk || !this.#host.isConnected) return;
    if (this.isPlaying) {
      this.stop();
      return;
    }
    const { language } = this;
    if (!('AudioContext' in globalThis)) {
      announce(words(language).noSound, this.#host);
      return;
    }
    this.#isOn = true;
    walk.onStop = (row) => {
      const tone = this.#tones(walk.stop[1])[row];
      if (tone && this.#isOn) this.#play([tone]);
    };
    walk.onLeave = () => {
      const wasOn = this.#isOn || this.isPlaying;
      this.#isOn = false;
      this.stop();
      if (wasOn) announce(words(this.language).soundOff, this.#host);
      return wasOn;
    };
    this.#play(this.#tones(walk.stop[1]), (row) => {
      walk.goTo(row, undefined, false);
    });
  }

  /** @param steps up or down the list of speeds */
  faster(steps: 1 | -1): void {
    this.#speed = Math.max(0, Math.min(this.#speed + steps, SPEEDS.length - 1));
    const { language } = this;
    announce(fill(words(language).speed, { speed: digits(this.speed, language) }), this.#host);
  }

  stop(): void {
    this.#player.stop();
    this.#host.requestUpdate();
  }

  /** The element has left the page. */
  close(): void {
    this.#player.close();
    document.removeEventListener('visibilitychange', this.#hidden);
  }

  get language(): ReturnType<typeof languageOf> {
    return languageOf(this.#host);
  }

  /** A column of what is shown now: the data may have changed since sound was switched on. */
  #tones(column: number): readonly Tone[] {
    const { view, table } = this.#host;
    return view && view.kind !== 'report' && table ? tonesOf(view, table, column) : [];
  }

  #play(tones: readonly Tone[], onTone?: (index: number) => void): void {
    document.addEventListener('visibilitychange', this.#hidden);
    const shared = pageShared();
    // One picture is heard at a time.
    shared.silence?.();
    shared.silence = this.#silence;
    this.#player.play(tones, {
      speed: this.speed,
      onTone,
      onEnd: () => {
        this.#host.requestUpdate();
      },
    });
    this.#host.requestUpdate();
  }
}
