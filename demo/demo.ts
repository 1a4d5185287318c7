// First the language of the page and its network, so that the elements find both as they will be.
import './settings.ts';
import { cutOff, letThrough } from './network.ts';
import '../src/index.ts';
import type { KrkBudgetShare, KrkStat, KrkTimeline } from '../src/index.ts';

type Widget = KrkStat | KrkBudgetShare | KrkTimeline;

/** Those in sight: the other languages' ask for their data when their turn comes. */
const reload = (name: string): Promise<unknown> =>
  Promise.all(
    [...document.querySelectorAll<Widget>(`[src$='network=${name}']`)]
      .filter((widget) => widget.checkVisibility())
      .map((widget) => widget.reload()),
  );

/** What the buttons of the states do. */
const actions: Readonly<Record<string, () => Promise<unknown>>> = {
  release: () => {
    letThrough();
    return Promise.resolve();
  },
  repair: () => {
    cutOff('down', false);
    return reload('down');
  },
  stale: () => {
    cutOff('up', true);
    return reload('up');
  },
  fresh: () => {
    cutOff('up', false);
    return reload('up');
  },
};

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-action]')) {
  const action = actions[button.dataset.action ?? ''];
  button.addEventListener('click', () => {
    // Disabled, it would lose the focus; busy, it only doesn't ask twice.
    if (button.getAttribute('aria-disabled') === 'true' || !action) return;
    button.setAttribute('aria-disabled', 'true');
    void action().finally(() => button.removeAttribute('aria-disabled'));
  });
}

for (const element of document.querySelectorAll<KrkStat>('#by-property krk-stat')) {
  element.data = {
    label: {
      pl: 'Środki na współpracę z organizacjami pozarządowymi',
      en: 'Money for work with non-governmental organisations',
      uk: 'Кошти на співпрацю з громадськими організаціями',
    },
    value: 138_500_000,
    precision: 100_000,
    unit: 'PLN',
    period: '2024',
  };
}
