import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { FULL, OTHERS, place } from '../support/full.js';
import { entered, hearing, press, said, silence } from '../support/walking.js';
import { all, drawn, find, frames, settled, show, tidy, until, type Widget } from '../support/widgets.js';

const ROWS = `<krk-compare lang="pl" label="Szkoły" values="Przedszkola: 136; Podstawowe: 114; Inne: 80"></krk-compare>`;
const LINE = `<krk-timeline lang="pl" loading="eager" label="Koła" points="2021: 4; 2022: 9; 2023: 5"></krk-timeline>`;

/** A pointer in the middle of a node, or at a share of its width. */
function point(node: Element, type: string, pointerType: 'mouse' | 'touch', across = 0.5): void {
  const { left, top, width, height } = node.getBoundingClientRect();
  const [clientX, clientY] = [left + width * across, top + height / 2];
  const event = new PointerEvent(type, { pointerType, clientX, clientY, bubbles: true, composed: true });
  node.dispatchEvent(event);
}

const stageOf = (widget: Widget): HTMLElement => find(widget, '.stage')!;

/** The walk is fetched when a pointer enters. */
async function touched(widget: Widget): Promise<void> {
  stageOf(widget).dispatchEvent(new PointerEvent('pointerenter'));
  await until(() => 'walk' in widget && widget.walk.agent, 'what walks');
  widget.scrollIntoView({ block: 'center' });
  await frames(1);
}

describe('a pointer', () => {
  it('reads the row that is clicked', async () => {
    const widget = await show<Widget>(ROWS);
    await touched(widget);
    const rows = all(widget, '[data-row]');
    expect(await hearing(() => point(rows[1]!, 'pointerdown', 'mouse'))).to.equal('Podstawowe: 114');
    expect(rows[1]!.classList.contains('current')).to.be.true;
  });

  it('that only passes over rows says nothing', async () => {
    const widget = await show<Widget>(ROWS);
    await touched(widget);
    await silence(() => {
      for (const row of all(widget, '[data-row]')) point(row, 'pointermove', 'mouse');
    });
    expect(all(widget, '.current')).to.deep.equal([]);
  });

  it('reads each row once as a finger is drawn over it', async () => {
    const widget = await show<Widget>(ROWS);
    await touched(widget);
    const rows = all(widget, '[data-row]');
    expect(await hearing(() => point(rows[0]!, 'pointerdown', 'touch'))).to.equal('Przedszkola: 136');
    expect(await hearing(() => point(rows[2]!, 'pointermove', 'touch'))).to.equal('Inne: 80');
    await silence(() => {
      point(rows[2]!, 'pointermove', 'touch');
    });
  });

  it('lets the page scroll: only drawing across is ours', async () => {
    for (const markup of Object.values(FULL).slice(1)) {
      const [, widget] = await place(markup);
      await settled(widget);
      expect(getComputedStyle(stageOf(widget)).touchAction).to.equal('pan-y');
    }
  });

  it('reads the piece of a ring, and the label that names it', async () => {
    for (const markup of [FULL['krk-breakdown'], FULL['krk-budget-share']]) {
      const [, widget] = await place(markup);
      await settled(widget);
      await touched(widget);
      for (const row of ['0', '1']) {
        const [label] = all(widget, `li[data-row="${row}"]`);
        const told = await hearing(() => point(label!, 'pointerdown', 'touch'));
        expect(told, markup.slice(0, 30)).to.contain(tidy(label!.querySelector('[part="label"]')?.textContent));
      }
    }
  });

  it('shows the value of a line that is nearest, without a word; a tap says it', async () => {
    const widget = await show<Widget>(LINE);
    await drawn(widget);
    await touched(widget);
    const plot = find(widget, '.plot')!;
    await silence(async () => {
      point(plot, 'pointermove', 'mouse', 0.95);
      await until(() => plot.classList.contains('pointing'), 'a tooltip');
    });
    expect(tidy(find(widget, '.tooltip')?.textContent)).to.equal('2023: 5');
    expect(await hearing(() => point(plot, 'pointerdown', 'touch', 0.05))).to.equal('2021: 4');
    stageOf(widget).dispatchEvent(new PointerEvent('pointerleave'));
    expect(plot.classList.contains('pointing')).to.be.false;
    expect(find(widget, '.tooltip')!.checkVisibility()).to.be.false;
  });
});

describe('a mouse over a line', () => {
  it('shows values without moving the walk: Esc stays the page’s, and → goes on from where it was', async () => {
    const widget = await show<Widget>(LINE);
    await drawn(widget);
    const keys = await entered(widget);
    const plot = find(widget, '.plot')!;
    const over = async (): Promise<void> => {
      point(plot, 'pointermove', 'mouse', 0.95);
      await until(() => tidy(find(widget, '.tooltip')?.textContent) === '2023: 5', 'the last value');
    };
    await over();
    expect(press(keys, 'Escape'), 'before the first step').to.be.false;
    expect(await hearing(() => press(keys, 'ArrowRight'))).to.equal('2021: 4');
    await over();
    stageOf(widget).dispatchEvent(new PointerEvent('pointerleave'));
    expect(tidy(find(widget, '.tooltip')?.textContent), 'back at the walk').to.equal('2021: 4');
    expect(await hearing(() => press(keys, 'ArrowRight'))).to.equal('2022: 9');
  });
});

describe('the pair of buttons', () => {
  it('steps through the values without a single key of ours', async () => {
    for (const [markup, first, last] of [
      [ROWS, 'Przedszkola: 136', 'Inne: 80'],
      [OTHERS[0], 'Wszystkie: 681 usług', 'W aplikacji: ponad 83 usługi'],
    ] as const) {
      const widget = await show<Widget>(`<div lang="pl">${markup}</div>`).then(
        (box) => box.querySelector<Widget>('*') ?? box,
      );
      const [previous, next] = all<HTMLButtonElement>(widget, '.steps button');
      expect(previous!.getAttribute('aria-label')).to.equal('Poprzednia wartość');
      expect(next!.getAttribute('aria-label')).to.equal('Następna wartość');
      expect(await hearing(() => next!.click())).to.equal(first);
      expect(all(widget, '.current').length).to.be.above(0);
      await hearing(() => previous!.click());
      for (let step = 0; step < 4; step++) await hearing(() => next!.click());
      expect(said()).to.equal(last);
    }
  });

  it('goes on from where the keys left off', async () => {
    const widget = await show<Widget>(ROWS);
    const keys = await entered(widget);
    keys.dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }));
    await until(() => said() === 'Inne: 80', 'the last');
    expect(await hearing(() => all<HTMLButtonElement>(widget, '.steps button')[0]!.click())).to.equal(
      'Podstawowe: 114',
    );
  });
});
