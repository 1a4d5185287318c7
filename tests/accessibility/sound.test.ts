import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { afterwards, replace } from '../support/hear.js';
import { entered, hearing, press, said, saying } from '../support/walking.js';
import { all, find, show, tidy, until, type Widget } from '../support/widgets.js';

const LINE =
  '<krk-timeline lang="pl" loading="eager" label="Koła" points="2021: 4; 2022: -; 2023: ponad 5; 2024: 8"></krk-timeline>';

interface Heard {
  readonly frequency: number;
  readonly start: number;
  readonly type: string;
}

/** What oscillators were asked to play; the engine's own do the playing, where it has any. */
function listen(): { readonly tones: Heard[]; readonly suspended: () => number } {
  const tones: Heard[] = [];
  let suspended = 0;
  class Oscillator extends OscillatorNode {
    override start(when = 0): void {
      tones.push({ frequency: this.frequency.value, start: when, type: this.type });
      super.start(when);
    }
  }
  class Context extends AudioContext {
    override suspend(): Promise<void> {
      suspended++;
      return super.suspend();
    }
  }
  replace(window, 'OscillatorNode', Oscillator);
  replace(window, 'AudioContext', Context);
  return { tones, suspended: () => suspended };
}

const loaded = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('controllers/sound'));

/** A fast walk: four times the usual speed, so that a test needn't wait. */
async function hurried(widget: Widget): Promise<HTMLElement> {
  const keys = await entered(widget);
  await hearing(() => press(keys, '+'));
  expect(await hearing(() => press(keys, '+'))).to.equal('Tempo: 4.');
  return keys;
}

describe('sound', () => {
  it('is not so much as fetched until somebody asks for it', async () => {
    const widget = await show<Widget>(LINE);
    const keys = await entered(widget);
    await hearing(() => press(keys, 'ArrowRight'));
    expect(loaded()).to.be.false;
    await hearing(() => press(keys, '+'));
    expect(loaded()).to.be.true;
  });

  it('plays a series on S, one tone a value, silent where there is none, and the mark goes with it', async function () {
    if (!('AudioContext' in window)) this.skip();
    const widget = await show<Widget>(LINE);
    const keys = await hurried(widget);
    const { tones } = listen();
    const marked: string[] = [];
    const observer = new MutationObserver(() => {
      marked.push(tidy(find(widget, '.tooltip')?.textContent));
    });
    observer.observe(find(widget, '.plot')!, { subtree: true, childList: true, characterData: true });
    afterwards(() => {
      observer.disconnect();
    });
    press(keys, 's');
    await until(() => tones.length === 3, 'three tones of four values');
    const [low = 0, middle = 0, high = 0] = tones.map(({ frequency }) => frequency);
    expect(low).to.be.below(middle);
    expect(middle).to.be.below(high);
    const [first = 0, second = 0, third = 0] = tones.map(({ start }) => start);
    expect((second - first) / (third - second), 'a gap is as long as a tone').to.be.closeTo(2, 0.05);
    await until(() => marked.at(-1)?.startsWith('2024'), 'the mark at the last value');
  });

  it('goes with each step once it has been asked for', async function () {
    if (!('AudioContext' in window)) this.skip();
    const widget = await show<Widget>(LINE);
    const keys = await hurried(widget);
    const { tones } = listen();
    await hearing(() => press(keys, 'ArrowRight'));
    expect(tones, 'not before').to.deep.equal([]);
    press(keys, 's');
    await until(() => tones.length === 3, 'the series');
    tones.length = 0;
    expect(await hearing(() => press(keys, 'Home'))).to.equal('2021: 4');
    await until(() => tones.length === 1, 'one tone');
    expect(await hearing(() => press(keys, 'ArrowRight')), 'a gap is told, and silent').to.equal('2022: brak danych');
    expect(tones).to.have.length(1);
  });

  it('stops on Esc, which then leaves the values; S twice stops too', async function () {
    if (!('AudioContext' in window)) this.skip();
    const widget = await show<Widget>(LINE);
    const keys = await entered(widget);
    const { tones, suspended } = listen();
    press(keys, 's');
    await until(() => tones.length > 0, 'the first tone');
    const before = suspended();
    expect(await hearing(() => press(keys, 'Escape'))).to.equal('Dźwięk wyłączony.');
    expect(suspended()).to.equal(before + 1);
    const count = tones.length;
    expect(await hearing(() => press(keys, 'Escape'))).to.equal('Wykres: Koła');
    expect(tones).to.have.length(count);
    press(keys, 's');
    await until(() => tones.length > count, 'again');
    const again = suspended();
    press(keys, 's');
    await until(() => suspended() > again, 'silence');
  });

  it('stops when the page is hidden, and when another picture plays', async function () {
    if (!('AudioContext' in window)) this.skip();
    const [one, other] = [await show<Widget>(LINE), await show<Widget>(LINE)];
    const [keys, others] = [await entered(one), await entered(other)];
    const { tones, suspended } = listen();
    press(keys, 's');
    await until(() => tones.length > 0, 'the first tone');
    let before = suspended();
    press(others, 's');
    await until(() => suspended() > before, 'the first falls silent');
    await until(() => tones.length > 1, 'the other plays');
    before = suspended();
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    afterwards(() => Reflect.deleteProperty(document, 'hidden'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(suspended()).to.equal(before + 1);
  });

  it('has buttons of its own in the help, and says its speed', async function () {
    if (!('AudioContext' in window)) this.skip();
    const widget = await show<Widget>(LINE);
    find<HTMLButtonElement>(widget, '.help')!.click();
    await until(() => find(widget, 'dialog:popover-open'), 'the panel');
    const button = (name: string): HTMLButtonElement =>
      all<HTMLButtonElement>(widget, 'dialog button').find(({ textContent }) => tidy(textContent) === name)!;
    const { tones } = listen();
    button('szybciej').click();
    await saying('Tempo: 2.');
    button('Zagraj').click();
    await until(() => tones.length > 0, 'a tone');
    await until(() => button('Zatrzymaj'), 'a way to stop it');
    button('Zatrzymaj').click();
    await until(() => button('Zagraj'), 'a way to start it again');
    expect(said()).to.equal('Tempo: 2.');
  });

  it('says so where a browser plays none', async () => {
    const widget = await show<Widget>(LINE);
    const keys = await entered(widget);
    const descriptor = Object.getOwnPropertyDescriptor(window, 'AudioContext');
    Reflect.deleteProperty(window, 'AudioContext');
    afterwards(() => descriptor && Object.defineProperty(window, 'AudioContext', descriptor));
    expect(await hearing(() => press(keys, 's'))).to.equal('Ta przeglądarka nie odtwarza dźwięku.');
  });
});
