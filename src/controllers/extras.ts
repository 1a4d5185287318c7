import { html, render } from 'lit/html.js';
import type { View } from '../view/view.js';
import { Companion } from './companion.js';
import type { ControllerHost } from './host.js';
import type { ExtrasAgent } from './tools.js';

/** An element as the companion of tools sees it. */
export interface ToolsHost extends ControllerHost {
  readonly view: View | undefined;
  readonly withJsonLd?: boolean;
}

/** The templates of the file that asks: a companion with lit of its own would need a second Trusted Types policy. */
export const TEMPLATES = { html, render };

/** The companion of tools, which comes when one is used for the first time. */
export const extrasCompanion = (host: ToolsHost): Companion<ExtrasAgent> =>
  new Companion(host, 'krk-extras.js', async () => {
    const { ExtrasAgent } = await import('./tools.js');
    return new ExtrasAgent(host, TEMPLATES);
  });
