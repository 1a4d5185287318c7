import { html, render } from 'lit/html.js';
import type { Language } from '../model/figure.js';
import type { Table } from '../format/table.js';
import type { View } from '../view/view.js';
import { Companion } from './companion.js';
import type { ControllerHost } from './host.js';
import type { ExtrasAgent } from './tools.js';
import type { WalkController } from './walk.js';

/** What the companion of tools can be asked to do. */
export type Deed = 'cite' | 'help' | 'more' | 'sound' | 'slower' | 'faster' | 'copyTable' | 'saveTable';

/** An element as the companion of tools sees it. */
export interface ToolsHost extends ControllerHost {
  readonly view: View | undefined;
  readonly table: Table | undefined;
  readonly withJsonLd?: boolean;
  readonly withEmbed?: boolean;
  readonly figure?: string;
  /** What the author says in the place of the sentence. */
  readonly description?: string;
  readonly kit: { sentence?(view: View, language: Language): string };
  /** The way through its values, where it has several. */
  readonly walk?: WalkController;
  /** More than the sentence says; shown below it. */
  further?: readonly string[];
}

/** The templates of the file that asks: a companion with lit of its own would need a second Trusted Types policy. */
export const TEMPLATES = { html, render };

/** The companion of tools, which comes when one is used for the first time. */
export const extrasCompanion = (host: ToolsHost): Companion<ExtrasAgent> =>
  new Companion(host, 'krk-extras.js', async () => {
    const { ExtrasAgent } = await import('./tools.js');
    return new ExtrasAgent(host, TEMPLATES);
  });
