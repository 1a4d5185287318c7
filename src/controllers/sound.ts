import type { Edge } from '../view/view.js';

/** A value as it is heard. */
export interface Tone {
  /** Height on the picture's own scale, 0–1; nothing for a gap, which is silent. */
  readonly pitch?: number;
  /** On which side of it the true value lies: the tone slides that way, or wavers. */
  readonly edge: Edge;
  /** Where along the row it stands, 0–1: from the left ear to the right. */
  readonly at: number;
  /** Which series it belongs to: each has a sound of its own. */
  readonly series: number;
}

export interface Playing {
  /** Times the usual speed. */
  readonly speed: number;
  /** Called as each tone begins. */
  readonly onTone?: (index: number) => void;
  readonly onEnd?: () => void;
}

/** Hertz of the lowest tone, and octaves up to the highest: what most ears, old ones too, and small speakers do well. */
const LOWEST = 220;
const OCTAVES = 3;
/** Seconds from one tone to the next, at most, and of a whole series at the usual speed. */
const STEP = 0.3;
const WHOLE = 15;
const SHORTEST = 0.05;
/** How far an open edge slides: three semitones, more than one step of most series. */
const SLIDE = 2 ** (3 / 12);
/** Seconds in which a tone comes and goes; without, it clicks. */
const FADE = 0.02;
/** Seconds that a tone is made before it is heard. */
const AHEAD = 0.06;
/** Each series has a timbre; those with more overtones are made softer, since they sound louder. */
const TIMBRES = [
  ['triangle', 0.4],
  ['square', 0.12],
  ['sawtooth', 0.14],
  ['sine', 0.5],
] as const;

export const frequencyOf = (pitch: number): number => LOWEST * 2 ** (OCTAVES * pitch);

/** One tone: an oscillator, how loud it is, and where it is heard. */
export function addTone(
  destination: AudioNode,
  { pitch, edge, at, series }: Tone,
  start: number,
  length: number,
): void {
  if (pitch === undefined) return;
  const { context } = destination;
  const [type, loudness] = TIMBRES[series % TIMBRES.length] ?? TIMBRES[0];
  const end = start + length;
  const frequency = frequencyOf(pitch);
  const oscillator = new OscillatorNode(context, { type, frequency });
  oscillator.frequency.setValueAtTime(frequency, start);
  if (edge === 'around') {
    // It wavers to both sides.
    [SLIDE, 1 / SLIDE, SLIDE, 1 / SLIDE].forEach((factor, index) => {
      oscillator.frequency.exponentialRampToValueAtTime(frequency * factor, start + (length * (index + 1)) / 4);
    });
  } else if (edge !== 'sharp') {
    oscillator.frequency.setValueAtTime(frequency, start + length / 2);
    oscillator.frequency.exponentialRampToValueAtTime(edge === 'above' ? frequency * SLIDE : frequency / SLIDE, end);
  }
  const gain = new GainNode(context, { gain: 0 });
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(loudness, start + FADE);
  gain.gain.setValueAtTime(loudness, end - FADE);
  gain.gain.linearRampToValueAtTime(0, end);
  const panner = new StereoPannerNode(context, { pan: at * 1.6 - 0.8 });
  oscillator.connect(gain).connect(panner).connect(destination);
  oscillator.start(start);
  oscillator.stop(end);
}

/** Seconds from one tone to the next, for so many of them. */
export const stepOf = (count: number, speed: number): number =>
  Math.max(SHORTEST, Math.min(STEP, WHOLE / Math.max(1, count)) / speed);

/** A context that is closed while it still wakes up says so by a rejection, which concerns nobody. */
const quietly = (waking: Promise<void> | undefined): void => {
  waking?.catch(() => undefined);
};

/** Plays one row of tones at a time. Nothing sounds until a reader asks for it, which browsers ask for too. */
export class Player {
  #context?: AudioContext;
  /** What plays now: let go of, it is silent at once, whatever is still to come. */
  #out?: GainNode;
  #timer?: ReturnType<typeof setTimeout>;
  #end?: () => void;

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  play(tones: readonly Tone[], { speed, onTone, onEnd }: Playing): void {
    this.stop();
    const context = (this.#context ??= new AudioContext());
    quietly(context.resume());
    const out = (this.#out = new GainNode(context));
    out.connect(context.destination);
    const step = stepOf(tones.length, speed);
    this.#end = onEnd;
    let time = context.currentTime + AHEAD;
    const next = (index: number): void => {
      const tone = tones[index];
      if (!tone) {
        this.stop();
        return;
      }
      addTone(out, tone, time, step * 0.9);
      time += step;
      // The last tone is heard out.
      const ahead = index + 1 < tones.length ? AHEAD : 0;
      this.#timer = setTimeout(
        () => {
          next(index + 1);
        },
        Math.max(0, time - ahead - context.currentTime) * 1000,
      );
      onTone?.(index);
    };
    next(0);
  }

  /** At once, in the middle of a tone. */
  stop(): void {
    if (!this.#out) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#out.disconnect();
    this.#out = undefined;
    // A context that runs keeps a thread of the system busy.
    quietly(this.#context?.suspend());
    this.#end?.();
    this.#end = undefined;
  }

  /** Gives back what sound takes of the system. */
  close(): void {
    this.stop();
    quietly(this.#context?.close());
    this.#context = undefined;
  }
}
