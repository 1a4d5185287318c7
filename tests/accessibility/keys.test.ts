import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { KEYMAP } from '../../src/controllers/keymap.js';
import { LANGUAGES } from '../support/models.js';
import { FULL, OTHERS, place } from '../support/full.js';
import { SHOWCASE } from '../support/showcase.js';
import { entered, hearing, keysOf, press, said, saying, silence, type } from '../support/walking.js';
import { all, begin, find, frames, settled, show, until, type Widget } from '../support/widgets.js';

const YEARS = '2021: 4; 2022: 9; 2023: -; 2024: ponad 7';
const LINE = `<krk-timeline lang="pl" label="Koła" points="${YEARS}" unit="koło|koła|kół|koła"></krk-timeline>`;
const SHARE = `<krk-budget-share lang="pl" label="Edukacja" amount="3,5 mld" share="35%" total="10 mld"></krk-budget-share>`;

const at = (period: string, value: number) => ({ period, value });
async function twoSeries(): Promise<Widget> {
  const widget = await begin<Widget>(
    '<krk-timeline lang="pl" label="Placówki" figure="a b" loading="eager"></krk-timeline>',
  );
  widget.data = {
    version: 1,
    figures: [
      { id: 'a', label: 'Szkoły', unit: '', value: 6, period: '2024', series: [at('2023', 5), at('2024', 6)] },
      { id: 'b', label: 'Kluby', unit: '', value: 2, period: '2024', series: [at('2023', 3), at('2024', 2)] },
    ],
  };
  await settled(widget);
  return widget;
}

describe('keys', () => {
  it('→ goes to the next value, and at the last says it again', async () => {
    const keys = await entered(await show<Widget>(LINE));
    for (const told of ['2021: 4 koła', '2022: 9 kół', '2023: brak danych', '2024: ponad 7 kół', '2024: ponad 7 kół'])
      expect(await hearing(() => press(keys, 'ArrowRight'))).to.equal(told);
  });

  it('← goes to the value before, and from outside to the last', async () => {
    const keys = await entered(await show<Widget>(LINE));
    for (const told of ['2024: ponad 7 kół', '2023: brak danych', '2022: 9 kół', '2021: 4 koła', '2021: 4 koła'])
      expect(await hearing(() => press(keys, 'ArrowLeft'))).to.equal(told);
  });

  it('Home and End go to the first and the last value', async () => {
    const keys = await entered(await show<Widget>(LINE));
    expect(await hearing(() => press(keys, 'End'))).to.equal('2024: ponad 7 kół');
    expect(await hearing(() => press(keys, 'Home'))).to.equal('2021: 4 koła');
  });

  it('[ and ] go to the lowest and the highest value', async () => {
    const keys = await entered(await show<Widget>(LINE));
    expect(await hearing(() => press(keys, ']'))).to.equal('2022: 9 kół');
    expect(await hearing(() => press(keys, '['))).to.equal('2021: 4 koła');
  });

  it('↓ and ↑ go to another series at the same time, and name it', async () => {
    const keys = await entered(await twoSeries());
    expect(await hearing(() => press(keys, 'ArrowRight'))).to.equal('2023: 5');
    expect(await hearing(() => press(keys, 'ArrowDown'))).to.equal('Kluby. 2023: 3');
    expect(await hearing(() => press(keys, 'ArrowRight'))).to.equal('2024: 2');
    expect(await hearing(() => press(keys, 'ArrowUp'))).to.equal('Szkoły. 2024: 6');
  });

  it('↓ and ↑ walk from an amount to its share', async () => {
    const keys = await entered(await show<Widget>(SHARE));
    expect(await hearing(() => press(keys, 'ArrowRight'))).to.equal('Edukacja: 3,5 miliarda złotych');
    expect(await hearing(() => press(keys, 'ArrowDown'))).to.equal('Udział. Edukacja: 35 procent');
  });

  it('↓ and ↑ stay the page’s where there is one series', async () => {
    const keys = await entered(await show<Widget>(LINE));
    expect(press(keys, 'ArrowDown')).to.be.false;
    expect(press(keys, 'ArrowUp')).to.be.false;
    expect(press(keys, 'ArrowRight')).to.be.true;
  });

  it('R says the value again', async () => {
    const keys = await entered(await show<Widget>(LINE));
    const once = await hearing(() => press(keys, 'ArrowRight'));
    expect(await hearing(() => press(keys, 'R', { shiftKey: true }))).to.equal(once);
  });

  it('M tells more than the sentence does', async () => {
    const widget = await show<Widget>(FULL['krk-timeline']);
    const keys = await entered(widget);
    const told = await hearing(() => press(keys, 'm'));
    expect(told).to.equal('Wartości stale rosną.');
    expect(all(widget, '.further').map(({ textContent }) => textContent)).to.deep.equal([told]);
  });

  it('H opens the help, with each key in it; Esc closes it and gives the focus back', async function () {
    const widget = await show<Widget>(LINE);
    const keys = await entered(widget);
    press(keys, 'h');
    await until(() => find(widget, 'dialog:popover-open'), 'the panel');
    const caps = all(widget, 'kbd').map(({ textContent }) => textContent);
    expect(caps).to.have.length(Object.keys(KEYMAP).length).and.include.members(['→', 'Home', '[', 'R', 'Esc']);
    await type(this, 'Escape');
    await until(() => !find(widget, 'dialog'), 'no panel');
    expect(widget.shadowRoot!.activeElement === keys, 'where the focus is').to.be.true;
  });

  it('Esc leaves the values; outside them it stays the page’s', async () => {
    const widget = await show<Widget>(LINE);
    const keys = await entered(widget);
    expect(press(keys, 'Escape'), 'before the first step').to.be.false;
    await hearing(() => press(keys, 'ArrowRight'));
    expect(await hearing(() => expect(press(keys, 'Escape')).to.be.true)).to.equal('Wykres: Koła');
    expect(press(keys, 'Escape'), 'and now').to.be.false;
    expect(await hearing(() => press(keys, 'ArrowRight')), 'from the beginning').to.equal('2021: 4 koła');
  });

  it('with Ctrl, Alt or Meta are none of ours', async () => {
    const keys = await entered(await show<Widget>(LINE));
    await silence(() => {
      for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
        for (const key of ['ArrowRight', 'Home', 'r', 's', 'h']) expect(press(keys, key, held), key).to.be.false;
    });
  });

  it('count by their place on a keyboard that writes Ukrainian', async () => {
    const keys = await entered(await show<Widget>(LINE));
    expect(await hearing(() => press(keys, 'ї', { code: 'BracketRight' }))).to.equal('2022: 9 kół');
    expect(await hearing(() => press(keys, 'к', { code: 'KeyR' }))).to.equal('2022: 9 kół');
  });

  it('do nothing while the picture has no focus', async () => {
    const widget = await show<Widget>(LINE);
    await silence(() => {
      for (const button of all(widget, 'button')) {
        button.focus();
        for (const key of ['ArrowRight', 'Home', 'r', 'h']) expect(press(button, key)).to.be.false;
      }
    });
  });

  it('are the same in every picture of several values', async () => {
    for (const markup of [...Object.values(FULL).slice(1), ...OTHERS.slice(0, 3)]) {
      const [, widget] = await place(markup);
      await settled(widget);
      const keys = await entered(widget);
      const first = await hearing(() => press(keys, 'Home'));
      const last = await hearing(() => press(keys, 'End'));
      expect(first, markup.slice(0, 40)).not.to.equal(last);
      expect(await hearing(() => press(keys, 'ArrowLeft'))).not.to.equal(last);
      expect(await hearing(() => press(keys, 'r'))).to.equal(said());
    }
  });

  it('work from a real keyboard, and Tab leaves the picture both ways', async function () {
    const box = await begin<HTMLElement>(`<div lang="pl"><button>przed</button>${LINE}</div>`);
    const widget = box.querySelector<Widget>('krk-timeline')!;
    await settled(widget);
    const keys = keysOf(widget);
    keys.focus();
    await type(this, 'ArrowRight');
    await saying('2021: 4 koła');
    await type(this, 'Tab');
    expect(widget.shadowRoot!.activeElement === keys, 'where the focus is').to.be.false;
    await type(this, 'Shift', 'Tab');
    expect(widget.shadowRoot!.activeElement === keys, 'where the focus is').to.be.true;
    await type(this, 'Shift', 'Tab');
    expect(widget.shadowRoot!.activeElement === keys, 'where the focus is').to.be.false;
  });
});

describe('a stat, a figure in a sentence, and a share of a hundred', () => {
  it('hold one value, and no keys to walk with', async () => {
    for (const markup of [FULL['krk-stat'], OTHERS[3]]) {
      const [, widget] = await place(markup);
      await settled(widget);
      expect(find(widget, '.keys') === null, markup.slice(0, 30)).to.be.true;
      expect(all(widget, '.steps')).to.deep.equal([]);
    }
  });
});

describe('the focus', () => {
  it('is on a slider with a name, a count and a hint, and says where it stood when it comes back', async () => {
    const NAMES = { pl: 'Wartości', en: 'Values', uk: 'Значень' };
    for (const language of LANGUAGES) {
      const box = await begin<HTMLElement>(`<div lang="${language}">${SHOWCASE[language]['krk-compare']!}</div>`);
      const widget = box.querySelector<Widget>('krk-compare')!;
      await settled(widget);
      const keys = await entered(widget);
      expect(keys.getAttribute('role')).to.equal('slider');
      expect(keys.getAttribute('aria-label')).to.contain('2024');
      expect(keys.getAttribute('aria-valuetext')).to.equal(`${NAMES[language]}: 4`);
      expect(widget.shadowRoot!.getElementById(keys.getAttribute('aria-describedby')!)?.textContent).to.contain('H');
      const told = await hearing(() => press(keys, 'ArrowRight'));
      expect(keys.getAttribute('aria-valuetext'), 'a step is said once').to.equal(`${NAMES[language]}: 4`);
      keys.blur();
      await widget.updateComplete;
      expect(keys.getAttribute('aria-valuetext')).to.equal(told);
      expect(keys.getAttribute('aria-valuenow')).to.equal('1');
    }
  });

  it('stays where it is when the data change under it', async () => {
    const widget = await show<Widget>(LINE);
    const keys = await entered(widget);
    await hearing(() => press(keys, 'End'));
    widget.setAttribute('points', '2021: 4; 2022: 12');
    await settled(widget);
    expect(widget.shadowRoot!.activeElement === keys, 'where the focus is').to.be.true;
    expect(await hearing(() => press(keys, 'r'))).to.equal('2022: 12 kół');
  });

  it('comes back to the button that opened the help', async () => {
    const widget = await show<Widget>(LINE);
    const button = find<HTMLButtonElement>(widget, '.help')!;
    button.focus();
    button.click();
    await until(() => find(widget, 'dialog:popover-open'), 'the panel');
    find<HTMLButtonElement>(widget, 'dialog button')!.click();
    await until(() => !find(widget, 'dialog'), 'no panel');
    expect(widget.shadowRoot!.activeElement === button, 'where the focus is').to.be.true;
  });

  it('shows where the walk stands, and no longer when it has gone', async () => {
    for (const markup of [FULL['krk-compare'], FULL['krk-breakdown'], FULL['krk-budget-share'], OTHERS[0]]) {
      const [, widget] = await place(markup);
      await settled(widget);
      const keys = await entered(widget);
      expect(all(widget, '.current')).to.deep.equal([]);
      await hearing(() => press(keys, 'End'));
      await hearing(() => press(keys, 'Home'));
      const marked = all(widget, '.current');
      expect(marked.length, markup.slice(0, 30)).to.be.above(0);
      expect(new Set(marked.map(({ dataset }) => dataset.row))).to.deep.equal(new Set(['0']));
      keys.blur();
      await frames(1);
      expect(all(widget, '.current')).to.deep.equal([]);
    }
  });
});
