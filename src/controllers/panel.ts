import { citationStyles } from '../styles/citation.js';
import type { ControllerHost } from './host.js';

/** One sheet for every element that has opened a panel. */
let sheet: CSSStyleSheet | undefined;

function wear(renderRoot: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(citationStyles);
  }
  if (!renderRoot.adoptedStyleSheets.includes(sheet))
    renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, sheet];
}

/** A dialog over the page, in the element's own tree: closed by Esc, by a click beside it, and by focus that moves on. */
export class Panel {
  readonly #host: ControllerHost;
  readonly #name: string;
  readonly #opener: string;
  #made?: HTMLDialogElement;

  /**
   * @param name id of the element in it that names it
   * @param opener selector of what the focus goes back to, where it came from nowhere
   */
  constructor(host: ControllerHost, name: string, opener: string) {
    this.#host = host;
    this.#name = name;
    this.#opener = opener;
  }

  /** The dialog, while it stands in the tree: what the element shows in another way takes it out, and nobody is told. */
  get dialog(): HTMLDialogElement | undefined {
    return this.#made?.isConnected ? this.#made : undefined;
  }

  /** @param fill puts in it what it shows; called before it is seen */
  open(fill: (dialog: HTMLDialogElement) => void): void {
    const dialog = this.dialog ?? (this.#made = this.#make());
    if (dialog.matches(':popover-open')) return;
    fill(dialog);
    dialog.showPopover();
  }

  close(): void {
    if (this.dialog?.matches(':popover-open')) this.dialog.hidePopover();
  }

  /** Taken out, a popover is closed, and says so to nobody. */
  remove(): void {
    this.#made?.remove();
  }

  #make(): HTMLDialogElement {
    const { renderRoot } = this.#host;
    wear(renderRoot);
    const before = renderRoot.activeElement;
    const dialog = document.createElement('dialog');
    dialog.className = 'citation';
    dialog.popover = 'auto';
    dialog.setAttribute('aria-labelledby', this.#name);
    let isClosing = false;
    dialog.addEventListener('beforetoggle', ({ newState }) => {
      isClosing = newState === 'closed';
      // Chromium looks for the focus in the page's tree alone, and gives none back to a shadow tree; some engines give a
      // clicked button none that could come back.
      if (!isClosing || !dialog.contains(renderRoot.activeElement)) return;
      const opener = before?.isConnected ? before : renderRoot.querySelector(this.#opener);
      (opener as HTMLElement | null)?.focus();
    });
    dialog.addEventListener('toggle', () => {
      if (!dialog.matches(':popover-open')) dialog.remove();
    });
    dialog.addEventListener('focusout', ({ relatedTarget }) => {
      // Focus that moves on to the page would be hidden under the dialog.
      if (!isClosing && relatedTarget instanceof Node && !dialog.contains(relatedTarget)) this.close();
    });
    renderRoot.append(dialog);
    return dialog;
  }
}
