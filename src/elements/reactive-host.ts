import { render, type TemplateResult } from 'lit/html.js';
import type { ReactiveController } from 'lit';
import type { ControllerHost } from '../controllers/host.js';

/** What an attribute is read as. `none` is a property without an attribute. */
export type PropertyType = 'text' | 'flag' | 'none';
export type Properties = Readonly<Record<string, PropertyType>>;

/** Properties by name: `labelField` is the attribute `label-field`. Those that begin with `with` are flags. */
export const properties = (names: string, type?: PropertyType): Properties =>
  Object.fromEntries(names.split(' ').map((name) => [name, type ?? (name.startsWith('with') ? 'flag' : 'text')]));

const attributeOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The part of LitElement that these elements use: reactive properties, one update for all changes of a task, controllers.
 * Rendering is lit-html's. LitElement itself would be 2 kB of the 14 that a page with one number may load; CONTRIBUTING
 * says more. Attributes never throw; properties set before the script came are honoured.
 */
export abstract class ReactiveHost extends HTMLElement implements ControllerHost {
  declare static styles: readonly string[];
  declare static properties: Properties;
  /** One sheet a class, made when the class is defined. */
  static sheet: CSSStyleSheet;

  /** What the browser asks for when the class is defined: the moment to make sheet and accessors. */
  static get observedAttributes(): string[] {
    this.sheet = new CSSStyleSheet();
    this.sheet.replaceSync(this.styles.join(''));
    const names = Object.keys(this.properties);
    for (const name of names) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: ReactiveHost) {
          return this.#values.get(name);
        },
        set(this: ReactiveHost, value: unknown) {
          if (Object.is(this.#values.get(name), value)) return;
          this.#values.set(name, value);
          this.requestUpdate();
        },
      });
    }
    return names.filter((name) => this.properties[name] !== 'none').map(attributeOf);
  }

  readonly #values = new Map<string, unknown>();
  readonly #controllers: ReactiveController[] = [];
  #queued = false;

  /** Where the element draws itself. */
  readonly renderRoot = this.attachShadow({ mode: 'open' });
  /** Resolves when what was changed is shown. */
  updateComplete = Promise.resolve(true);

  constructor() {
    super();
    const { properties: types, sheet } = this.constructor as typeof ReactiveHost;
    this.renderRoot.adoptedStyleSheets = [sheet];
    for (const [name, value] of Object.entries(this)) {
      // Set before the element was defined: it hides the accessor until it is taken away and set again.
      if (name in types && Reflect.deleteProperty(this, name)) Reflect.set(this, name, value);
    }
  }

  connectedCallback(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _old: string | null, text: string | null): void {
    const name = attribute.replace(/-./g, (letter) => letter.slice(1).toUpperCase());
    const type = (this.constructor as typeof ReactiveHost).properties[name];
    Reflect.set(this, name, type === 'flag' ? text !== null : (text ?? undefined));
  }

  /** Lets a controller take part in the element's life. */
  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
    if (this.isConnected) controller.hostConnected?.();
  }

  /** Shows again what may have changed; several calls within a task are one. */
  requestUpdate(): void {
    if (this.#queued) return;
    this.#queued = true;
    this.updateComplete = this.#update();
  }

  /** Works out what is to be shown. */
  protected abstract willUpdate(): void;
  protected abstract render(): TemplateResult;
  /** Called after what was worked out is shown. */
  protected abstract updated(): void;

  async #update(): Promise<boolean> {
    await Promise.resolve();
    this.#queued = false;
    if (!this.isConnected) return false;
    this.willUpdate();
    render(this.render(), this.renderRoot);
    for (const controller of this.#controllers) controller.hostUpdated?.();
    this.updated();
    return true;
  }
}
