import type { ReactiveController } from 'lit';

/** An element as its controllers see it. */
export interface ControllerHost extends HTMLElement {
  readonly renderRoot: ShadowRoot;
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  /** Resolves when what was changed is shown. */
  readonly updateComplete: Promise<boolean>;
}
