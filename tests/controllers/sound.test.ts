import { expect } from '@open-wc/testing';
import { addTone, frequencyOf, Player, stepOf, type Tone } from '../../src/controllers/sound.js';
import { tonesOf } from '../../src/controllers/tones.js';
import { typedCompare, typedShare, typedTimeline } from '../../src/data/typed.js';
import { describe as inWords } from '../../src/format/describe.js';
import type { Figure } from '../../src/model/figure.js';
import { compareView, type CompareOptions } from '../../src/view/compare.js';
import { shareView } from '../../src/view/share.js';
import { timelineView } from '../../src/view/timeline.js';
import type { FigureView } from '../../src/view/view.js';
import { afterwards, replace } from '../support/hear.js';
import { dataset, inUnit, NPS, observation as at } from '../support/models.js';
import '../support/words.js';

const RATE = 44_100;
const LENGTH = 0.3;
/** Three semitones. */
const SLIDE = 2 ** 0.25;

const tone = (more: Partial<Tone> = {}): Tone => ({ pitch: 0.5, edge: 'sharp', at: 0.5, series: 0, ...more });

/** What is heard of one tone: both ears. */
async function heard(one: Tone): Promise<readonly [left: Float32Array, right: Float32Array]> {
  const context = new OfflineAudioContext(2, RATE * LENGTH, RATE);
  addTone(context.destination, one, 0, LENGTH);
  const buffer = await context.startRendering();
  return [buffer.getChannelData(0), buffer.getChannelData(1)];
}

const between = (samples: Float32Array, from: number, to: number): Float32Array =>
  samples.subarray(Math.round(from * RATE), Math.round(to * RATE));
const loudness = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length);

/** Hertz, by how often the wave rises through zero. */
function frequency(samples: Float32Array, from = 0.03, to = LENGTH - 0.03): number {
  const part = between(samples, from, to);
  const rises: number[] = [];
  part.forEach((now, index) => {
    const before = part[index - 1] ?? 0;
    if (before < 0 && now >= 0) rises.push(index - now / (now - before));
  });
  return ((rises.length - 1) * RATE) / ((rises.at(-1) ?? NaN) - (rises[0] ?? NaN));
}

/** Within two percent, which few ears tell apart. */
function expectHertz(found: number, expected: number, what?: string): void {
  expect(found, what).to.be.closeTo(expected, expected * 0.02);
}

/** How strong one frequency is in a wave (Goertzel's sum). */
function strength(samples: Float32Array, hertz: number): number {
  let [real, imaginary] = [0, 0];
  samples.forEach((sample, index) => {
    const angle = (2 * Math.PI * hertz * index) / RATE;
    real += sample * Math.cos(angle);
    imaginary += sample * Math.sin(angle);
  });
  return Math.hypot(real, imaginary);
}

const hasSound = 'OfflineAudioContext' in globalThis;

(hasSound ? describe : describe.skip)('a tone (where an engine has OfflineAudioContext)', () => {
  it('is as high as the value is', async () => {
    const cases: [pitch: number, hertz: number][] = [
      [0, 220],
      [1 / 3, 440],
      [0.5, 622.25],
      [2 / 3, 880],
      [1, 1760],
    ];
    for (const [pitch, hertz] of cases) {
      expect(frequencyOf(pitch)).to.be.closeTo(hertz, 0.01);
      for (const series of [0, 1, 2, 3]) {
        const [left] = await heard(tone({ pitch, series }));
        expectHertz(frequency(left), hertz, `${pitch} of series ${series}`);
      }
    }
  });

  it('stays as high as it is where the value is exact', async () => {
    const [left] = await heard(tone({ pitch: 0.5 }));
    for (const from of [0.03, 0.1, 0.15, 0.2, 0.25]) expectHertz(frequency(left, from, from + 0.03), 622.25, `${from}`);
  });

  it('is silence where there is no value', async () => {
    for (const samples of await heard(tone({ pitch: undefined })))
      expect(samples.every((sample) => sample === 0)).to.be.true;
  });

  it('is heard where there is one, 0 too, and never so loud that it breaks', async () => {
    for (const pitch of [0, 1])
      for (const series of [0, 1, 2, 3])
        for (const samples of await heard(tone({ pitch, series }))) {
          expect(loudness(samples)).to.be.above(0.03);
          expect(samples.every((sample) => Math.abs(sample) < 0.9)).to.be.true;
        }
  });

  it('comes and goes without a click', async () => {
    const [left] = await heard(tone({ pitch: 1, series: 1 }));
    const loudest = Math.max(...between(left, 0.1, 0.12).map(Math.abs));
    for (const edge of [between(left, 0, 0.001), between(left, LENGTH - 0.001, LENGTH)])
      expect(Math.max(...edge.map(Math.abs))).to.be.below(loudest * 0.1);
  });

  it('is heard at the left first, at the right last, and between them in between', async () => {
    const side = async (place: number): Promise<number> => {
      const [left, right] = await heard(tone({ at: place }));
      return loudness(right) / loudness(left);
    };
    expect(await side(0)).to.be.below(0.25);
    expect(await side(0.5)).to.be.closeTo(1, 0.01);
    expect(await side(1)).to.be.above(4);
    expect(await side(0.25)).to.be.within(await side(0), 1);
    expect(await side(0.75)).to.be.within(1, await side(1));
  });

  it('is heard in both ears, wherever it stands: some have only one', async () => {
    for (const place of [0, 0.5, 1])
      for (const samples of await heard(tone({ at: place }))) expect(loudness(samples)).to.be.above(0.01);
  });

  it('ends higher where the true value lies above, lower where it lies below', async () => {
    for (const pitch of [0, 0.5, 1]) {
      const hertz = frequencyOf(pitch);
      const [above] = await heard(tone({ pitch, edge: 'above' }));
      expectHertz(frequency(above, 0.03, 0.13), hertz, 'begins at the value');
      expect(frequency(above, 0.24, 0.29), 'above').to.be.within(hertz * 1.08, hertz * SLIDE * 1.02);
      const [below] = await heard(tone({ pitch, edge: 'below' }));
      expectHertz(frequency(below, 0.03, 0.13), hertz, 'begins at the value');
      expect(frequency(below, 0.24, 0.29), 'below').to.be.within(hertz / SLIDE / 1.02, hertz / 1.08);
    }
  });

  it('wavers to both sides where the true value lies around', async () => {
    const hertz = frequencyOf(1);
    const [left] = await heard(tone({ pitch: 1, edge: 'around' }));
    const moments = [...Array(26).keys()].map((step) => frequency(left, 0.02 + step / 100, 0.03 + step / 100));
    const isAbove = moments.map((found) => found > hertz);
    expect(Math.max(...moments)).to.be.within(hertz * 1.1, hertz * SLIDE * 1.02);
    expect(Math.min(...moments)).to.be.within(hertz / SLIDE / 1.02, hertz / 1.1);
    const crossings = isAbove.filter((one, index) => index && one !== isAbove[index - 1]);
    expect(crossings.length).to.be.at.least(3);
  });

  it('has another sound for each series', async () => {
    const spectrum = async (series: number): Promise<string> => {
      const [left] = await heard(tone({ pitch: 0, series }));
      const part = between(left, 0.05, 0.25);
      return [2, 3].map((n) => (strength(part, 220 * n) / strength(part, 220)).toFixed(1)).join(' ');
    };
    // Triangle, square, sawtooth, sine: how strong their first two overtones are.
    const found = [await spectrum(0), await spectrum(1), await spectrum(2), await spectrum(3)];
    expect(found).to.deep.equal(['0.0 0.1', '0.0 0.3', '0.5 0.3', '0.0 0.0']);
    expect(await spectrum(4)).to.equal(found[0]);
  });

  it('begins when it is asked to', async () => {
    const context = new OfflineAudioContext(2, RATE, RATE);
    addTone(context.destination, tone(), 0.5, 0.2);
    const samples = (await context.startRendering()).getChannelData(0);
    expect(loudness(between(samples, 0, 0.5))).to.equal(0);
    expect(loudness(between(samples, 0.52, 0.68))).to.be.above(0.03);
    expect(loudness(between(samples, 0.71, 1))).to.equal(0);
  });
});

describe('stepOf', () => {
  it('gives each tone its time, and a long series no more than fifteen seconds', () => {
    const cases: [count: number, speed: number, seconds: number][] = [
      [0, 1, 0.3],
      [1, 1, 0.3],
      [50, 1, 0.3],
      [60, 1, 0.25],
      [100, 1, 0.15],
      [300, 1, 0.05],
      [1000, 1, 0.05],
      [100_000, 0.5, 0.05],
      [10, 0.5, 0.6],
      [10, 2, 0.15],
      [10, 4, 0.075],
      [100, 2, 0.075],
      [100, 4, 0.05],
    ];
    for (const [count, speed, seconds] of cases)
      expect(stepOf(count, speed), `${count} at ${speed}`).to.be.closeTo(seconds, 1e-9);
  });

  it('is never shorter than an ear can follow, nor longer than it asks for', () => {
    for (const count of [0, 1, 2, 10, 49, 50, 51, 299, 300, 301, 5000])
      for (const speed of [0.5, 1, 2, 4]) expect(stepOf(count, speed)).to.be.within(0.05, 0.3 / Math.min(1, speed));
  });
});

describe('tonesOf', () => {
  const tones = (view: FigureView, column = 1): readonly Tone[] => tonesOf(view, inWords(view, 'pl').table, column);
  const pitches = (view: FigureView, column?: number): (number | undefined)[] =>
    tones(view, column).map(({ pitch }) => pitch);
  const timeline = (points: string): FigureView => timelineView(typedTimeline({ points }, 'pl')!);
  const nps = (values: string, options?: CompareOptions): FigureView =>
    compareView(inUnit(typedCompare({ values }), NPS), options);

  it('has 0 for the lowest of positive values, as the picture has', () => {
    expect(pitches(timeline('2022: 5; 2023: 10; 2024: 0'))).to.deep.equal([0.5, 1, 0]);
    expect(pitches(timeline('2022: 99; 2023: 100'))).to.deep.equal([0.99, 1]);
  });

  it('goes below 0 where values do', () => {
    expect(pitches(timeline('2022: \u22125; 2023: 5; 2024: 0'))).to.deep.equal([0, 1, 0.5]);
    expect(pitches(timeline('2022: \u221210; 2023: \u22125'))).to.deep.equal([0, 0.5]);
  });

  it('is on the scale that a comparison has of its own', () => {
    expect(pitches(nps('A: \u2212100; B: 0; C: 50; D: 100'))).to.deep.equal([0, 0.5, 0.75, 1]);
    expect(pitches(nps('A: 49; B: 39'))).to.deep.equal([0.745, 0.695]);
    expect(pitches(compareView(typedCompare({ values: 'A: 2; B: 4' })!, { min: 0, max: 5 }))).to.deep.equal([0.4, 0.8]);
    expect(pitches(compareView(typedCompare({ values: 'A: 2; B: 4' })!))).to.deep.equal([0.5, 1]);
  });

  it('has no pitch for a gap, and the lowest for 0', () => {
    expect(pitches(timeline('2021: 1; 2022: ; 2023: 0; 2024: 2'))).to.deep.equal([0.5, undefined, 0, 1]);
    const [, gap] = tones(timeline('2021: ok. 1; 2022: '));
    expect(gap).to.deep.equal({ pitch: undefined, edge: 'sharp', at: 1, series: 0 });
  });

  it('makes no sound of nothing but zeros higher than the lowest', () => {
    expect(pitches(timeline('2023: 0; 2024: 0'))).to.deep.equal([0, 0]);
  });

  it('goes from left to right with the rows', () => {
    const places = (view: FigureView): number[] => tones(view).map((one) => one.at);
    expect(places(timeline('2020: 1; 2021: 2; 2022: ; 2023: 4; 2024: 5'))).to.deep.equal([0, 0.25, 0.5, 0.75, 1]);
    expect(places(timeline('2024: 5'))).to.deep.equal([0.5]);
  });

  it('has the edge of each hedge', () => {
    const points =
      '2017: 1; 2018: ok. 2; 2019: blisko 3; 2020: ponad 4; 2021: poniżej 5; 2022: co najmniej 6; 2023: do 7';
    expect(tones(timeline(points)).map(({ edge }) => edge)).to.deep.equal([
      'sharp',
      'around',
      'below',
      'above',
      'below',
      'above',
      'below',
    ]);
  });

  it('holds series of one unit against each other, each with its sound', () => {
    const one = (label: string, ...values: (number | null)[]): Partial<Figure> => ({
      label,
      series: values.map((value, index) => at(String(2021 + index), value)),
    });
    const view = timelineView(dataset([one('A', 1, 2), one('B', 8, null)]));
    expect(pitches(view, 1)).to.deep.equal([0.125, 0.25]);
    expect(pitches(view, 2)).to.deep.equal([1, undefined]);
    expect(tones(view, 1).map(({ series }) => series)).to.deep.equal([0, 0]);
    expect(tones(view, 2).map(({ series }) => series)).to.deep.equal([1, 1]);
  });

  it('holds money and its share each against its own', () => {
    const view = shareView(typedShare({ amount: '2,5 mld', total: '10,0 mld', share: '25%' }, 'pl')!);
    expect(pitches(view, 1)).to.deep.equal([0.25, 0.75, 1]);
    expect(pitches(view, 2)).to.deep.equal([0.25, 0.75, 1]);
  });

  it('lies between the lowest and the highest that can be heard', () => {
    for (const view of [timeline('2021: \u22123; 2022: 1,5 mln; 2023: 0,2'), nps('A: 100; B: \u2212100')])
      for (const pitch of pitches(view)) expect(pitch).to.be.within(0, 1);
  });
});

/** Audio and time in the test's hand: what a player asks for is written down, plays into a buffer, and waits for `pass`. */
function stage(): Stage {
  const asked: string[] = [];
  const made: OfflineAudioContext[] = [];
  const waiting = new Map<number, { readonly run: () => void; readonly at: number }>();
  let [now, count] = [0, 0];
  class Recorder extends OfflineAudioContext {
    constructor() {
      super(2, RATE * 2, RATE);
      made.push(this);
      Object.defineProperty(this, 'currentTime', { get: () => now });
    }
    #note(what: string): Promise<void> {
      asked.push(what);
      return Promise.resolve();
    }
    override resume = (): Promise<void> => this.#note('resume');
    override suspend = (): Promise<void> => this.#note('suspend');
    close = (): Promise<void> => this.#note('close');
  }
  replace(window, 'AudioContext', Recorder as unknown as typeof AudioContext);
  replace(window, 'setTimeout', ((run: () => void, wait = 0) => {
    waiting.set(++count, { run, at: now + wait / 1000 });
    return count;
  }) as unknown as typeof window.setTimeout);
  replace(window, 'clearTimeout', (id) => waiting.delete(Number(id)));
  return {
    asked,
    made,
    pending: () => waiting.size,
    now: () => now,
    pass() {
      const [[id, { run, at: due }] = [0, { run: () => undefined, at: now }]] = [...waiting].sort(
        ([, one], [, other]) => one.at - other.at,
      );
      waiting.delete(id);
      now = due;
      run();
    },
    listen: async () => (await made.at(-1)!.startRendering()).getChannelData(0),
  };
}

interface Stage {
  /** What contexts were asked to do, in order. */
  readonly asked: readonly string[];
  readonly made: readonly OfflineAudioContext[];
  /** How many timers run. */
  readonly pending: () => number;
  /** Seconds that have passed. */
  readonly now: () => number;
  /** Lets time pass until the next timer. */
  readonly pass: () => void;
  /** What would be heard in the left ear, from the beginning, as things stand now. */
  readonly listen: () => Promise<Float32Array>;
}

(hasSound ? describe : describe.skip)('Player (where an engine has OfflineAudioContext)', () => {
  const LOW = tone({ pitch: 0 });
  const HIGH = tone({ pitch: 1 });
  const GAP = tone({ pitch: undefined });
  /** A player that goes with the test. */
  const player = (): Player => {
    const made = new Player();
    afterwards(() => {
      made.close();
    });
    return made;
  };

  it('takes nothing of the system until it is asked to play', () => {
    const { made, asked } = stage();
    const one = player();
    one.stop();
    one.close();
    expect(one.isPlaying).to.be.false;
    expect([made.length, asked.length]).to.deep.equal([0, 0]);
  });

  it('plays one tone after another, and tells of each as it begins', async () => {
    const { pass, listen, asked } = stage();
    const one = player();
    const told: (number | string)[] = [];
    one.play([LOW, HIGH, GAP, LOW], { speed: 1, onTone: (index) => told.push(index), onEnd: () => told.push('end') });
    expect(told).to.deep.equal([0]);
    expect(one.isPlaying).to.be.true;
    expect(asked).to.deep.equal(['resume']);
    pass();
    expect(told).to.deep.equal([0, 1]);
    pass();
    pass();
    expect(told).to.deep.equal([0, 1, 2, 3]);
    const samples = await listen();
    // Each is made a little before it is heard.
    expectHertz(frequency(samples, 0.1, 0.3), 220, 'first');
    expectHertz(frequency(samples, 0.4, 0.6), 1760, 'second');
    expect(loudness(between(samples, 0.66, 0.95)), 'a gap').to.equal(0);
    expectHertz(frequency(samples, 1, 1.2), 220, 'last');
    expect(told).not.to.contain('end');
    pass();
    expect(told).to.deep.equal([0, 1, 2, 3, 'end']);
    expect(one.isPlaying).to.be.false;
    expect(asked).to.deep.equal(['resume', 'suspend']);
  });

  it('hears the last tone out', () => {
    const { pass, now, pending } = stage();
    player().play([LOW, HIGH], { speed: 1 });
    pass();
    expect(now()).to.be.closeTo(0.3, 0.001);
    pass();
    expect(pending()).to.equal(0);
    expect(now()).to.be.at.least(0.06 + 0.3 + 0.27);
  });

  it('plays as fast as it is asked to', async () => {
    for (const [speed, step] of [
      [0.5, 0.6],
      [1, 0.3],
      [2, 0.15],
      [4, 0.075],
    ] as const) {
      const { pass, now, listen } = stage();
      const one = player();
      one.play([LOW, HIGH], { speed });
      pass();
      expect(now(), `${speed} times`).to.be.closeTo(step, 0.001);
      const samples = await listen();
      const start = 0.06 + step;
      expectHertz(frequency(samples, start + step * 0.3, start + step * 0.6), 1760, `${speed} times`);
      one.close();
    }
  });

  it('is silent at once when it is stopped, in the middle of a tone', async () => {
    const { pass, pending, listen, asked } = stage();
    const one = player();
    const told: (number | string)[] = [];
    one.play([LOW, HIGH, LOW], { speed: 1, onTone: (index) => told.push(index), onEnd: () => told.push('end') });
    pass();
    one.stop();
    expect(told).to.deep.equal([0, 1, 'end']);
    expect(one.isPlaying).to.be.false;
    expect(pending()).to.equal(0);
    expect(asked).to.deep.equal(['resume', 'suspend']);
    expect(loudness(await listen())).to.equal(0);
    one.stop();
    expect(told).to.deep.equal([0, 1, 'end']);
    expect(asked).to.deep.equal(['resume', 'suspend']);
  });

  it('stops the first row when it is asked for a second', async () => {
    const { pass, pending, listen, made } = stage();
    const one = player();
    const told: string[] = [];
    const row = (name: string): object => ({
      onTone: (index: number) => told.push(`${name} ${index}`),
      onEnd: () => told.push(`${name} ends`),
    });
    one.play([LOW, LOW, LOW], { speed: 1, ...row('first') });
    one.play([HIGH, HIGH], { speed: 1, ...row('second') });
    expect(told).to.deep.equal(['first 0', 'first ends', 'second 0']);
    expect(pending()).to.equal(1);
    pass();
    const samples = await listen();
    expectHertz(frequency(samples, 0.1, 0.3), 1760);
    expect(strength(between(samples, 0.1, 0.3), 220)).to.be.below(strength(between(samples, 0.1, 0.3), 1760) / 50);
    pass();
    expect(told).to.deep.equal(['first 0', 'first ends', 'second 0', 'second 1', 'second ends']);
    expect(one.isPlaying).to.be.false;
    expect(made).to.have.length(1);
  });

  it('plays again after it was stopped', async () => {
    const { listen, made, asked } = stage();
    const one = player();
    one.play([LOW, LOW], { speed: 1 });
    one.stop();
    one.play([HIGH, HIGH], { speed: 1 });
    expect(one.isPlaying).to.be.true;
    expect(asked).to.deep.equal(['resume', 'suspend', 'resume']);
    expect(made).to.have.length(1);
    expectHertz(frequency(await listen(), 0.1, 0.3), 1760);
  });

  it('gives back what it took when it is closed, and can begin anew', () => {
    const { made, asked, pending } = stage();
    const one = player();
    let ends = 0;
    one.play([LOW, HIGH], { speed: 1, onEnd: () => ends++ });
    one.close();
    expect(ends).to.equal(1);
    expect(pending()).to.equal(0);
    expect(one.isPlaying).to.be.false;
    expect(asked).to.deep.equal(['resume', 'suspend', 'close']);
    one.close();
    expect(asked).to.have.length(3);
    one.play([LOW], { speed: 1 });
    expect(made).to.have.length(2);
    expect(one.isPlaying).to.be.true;
  });

  it('ends where it is stopped by whom it tells of a tone', () => {
    for (const last of [0, 1]) {
      const { pass, pending } = stage();
      const one = player();
      const told: number[] = [];
      let ends = 0;
      one.play([LOW, HIGH, LOW], {
        speed: 1,
        onEnd: () => ends++,
        onTone: (index) => {
          told.push(index);
          if (index === last) one.stop();
        },
      });
      if (last) pass();
      expect(one.isPlaying, `at ${last}`).to.be.false;
      expect(pending(), `at ${last}`).to.equal(0);
      expect(told).to.have.length(last + 1);
      expect(ends, `at ${last}`).to.equal(1);
    }
  });
});
