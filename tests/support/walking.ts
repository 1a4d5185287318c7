// Walking through a picture as its readers do: focus, keys, and what is said.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { find, frames, tidy, until, type Widget } from './widgets.js';

/** The place over a picture that takes the keys. */
export const keysOf = (widget: Widget): HTMLElement => {
  const keys = find(widget, '.keys');
  if (!keys) throw new Error(`no keys in ${widget.localName}`);
  return keys;
};

/** What the page says now. */
export const region = (): HTMLElement | null => document.querySelector('[data-krk-live]');
export const said = (): string => tidy(region()?.textContent);

/** Waits for words to be said. */
export const saying = (text: string): Promise<void> => until(() => said() === tidy(text), `“${text}”, not “${said()}”`);

/** Waits for whatever is said after something is done; what was said before is forgotten first. */
export async function hearing(act: () => unknown): Promise<string> {
  region()?.replaceChildren();
  await act();
  await until(() => said() !== '', 'an announcement');
  return said();
}

/** A key as a page gets it; whether it was taken. */
export function press(target: Element, key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

/** Keys pressed on a real keyboard, or as near as the engine comes to one. */
export async function type(test: Mocha.Context, ...keys: string[]): Promise<void> {
  if (!(await executeServerCommand('krk-chord', keys))) test.skip();
}

/** The picture in focus, with what walks through it there. */
export async function entered(widget: Widget): Promise<HTMLElement> {
  const keys = keysOf(widget);
  keys.focus();
  await until(() => 'walk' in widget && widget.walk.agent, 'what walks');
  await frames(1);
  return keys;
}

/** Nothing new is said within the time that an announcement takes. */
export async function silence(act: () => unknown): Promise<void> {
  region()?.replaceChildren();
  await act();
  // The announcer's own pause is over after 100 ms; a message would stand there.
  const end = performance.now() + 250;
  await until(() => performance.now() > end, 'a quarter of a second');
  expect(said()).to.equal('');
}
