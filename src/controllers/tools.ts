import type { ReactiveController } from 'lit';
import { citationOf, type Citation } from '../cite/citation.js';
import { csvOf } from '../cite/csv.js';
import { jsonLdOf } from '../cite/json-ld.js';
import type { StyleId } from '../cite/styles.js';
import { safeUrl } from '../data/url.js';
import { fill, words } from '../format/messages.js';
import type { Language } from '../model/figure.js';
import { citationStyles } from '../styles/citation.js';
import type { FigureView } from '../view/view.js';
import { announce, prepareAnnouncer } from './announcer.js';
import { citationDialog } from './citation-dialog.js';
import { copyText, saveFile } from './hand-over.js';
import type { TEMPLATES, ToolsHost } from './extras.js';
import { publishJsonLd } from './json-ld.js';
import { languageOf } from './locale.js';

/** One sheet for every element that has opened a citation. */
let sheet: CSSStyleSheet | undefined;

/** What a reader chose last is what the next citation begins with. */
let chosen: StyleId | undefined;

/** The reader's day, as `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** The address that a page gives itself, or the one it has; a fragment is the reader's, not the page's. */
function pageAddress(): string | undefined {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return (safeUrl(canonical) ?? safeUrl(location.href))?.replace(/#.*/, '');
}

/** The companion that comes when a tool is used for the first time: the citation and its styles. */
export class ExtrasAgent implements ReactiveController {
  readonly #host: ToolsHost;
  readonly #templates: typeof TEMPLATES;
  #made?: HTMLDialogElement;
  #told = '';

  constructor(host: ToolsHost, templates: typeof TEMPLATES) {
    this.#host = host;
    this.#templates = templates;
    host.addController(this);
    prepareAnnouncer(host);
  }

  hostUpdated(): void {
    const view = this.#view;
    const isPublished = this.#host.withJsonLd && view;
    publishJsonLd(this.#host, isPublished ? jsonLdOf(view, this.#options) : undefined, this.#templates);
    if (this.#dialog && view) this.#show(view, this.#dialog);
    else this.#close();
  }

  hostDisconnected(): void {
    // Taken out, a popover is closed, and says so to nobody.
    this.#made?.remove();
    publishJsonLd(this.#host, undefined, this.#templates);
  }

  /** Opens the citation of what the element shows; nothing to show, nothing to cite. */
  cite(): void {
    const view = this.#view;
    if (!view || !this.#host.isConnected) return;
    const dialog = this.#dialog ?? (this.#made = this.#make());
    if (dialog.matches(':popover-open')) return;
    this.#told = '';
    this.#show(view, dialog);
    dialog.showPopover();
  }

  /** The dialog, while it stands in the tree: what the element shows in another way takes it out, and nobody is told. */
  get #dialog(): HTMLDialogElement | undefined {
    return this.#made?.isConnected ? this.#made : undefined;
  }

  /** What is shown, if it can be cited: a report holds elements, each with a citation of its own. */
  get #view(): FigureView | undefined {
    const { view } = this.#host;
    return view?.kind === 'report' ? undefined : view;
  }

  get #options(): { language: Language; today: string; page?: string; file?: string } {
    return {
      language: languageOf(this.#host),
      today: today(),
      page: pageAddress(),
      file: this.#view?.source.file,
    };
  }

  #make(): HTMLDialogElement {
    const { renderRoot } = this.#host;
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(citationStyles);
    }
    if (!renderRoot.adoptedStyleSheets.includes(sheet))
      renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, sheet];
    const dialog = document.createElement('dialog');
    dialog.className = 'citation';
    dialog.popover = 'auto';
    dialog.setAttribute('aria-labelledby', 'citation-name');
    let isClosing = false;
    dialog.addEventListener('beforetoggle', ({ newState }) => {
      isClosing = newState === 'closed';
      // Chromium looks for the focus in the page's tree alone, and gives none back to a shadow tree; some engines give a
      // clicked button none that could come back.
      if (isClosing && dialog.contains(renderRoot.activeElement))
        renderRoot.querySelector<HTMLElement>('[part~="cite"]')?.focus();
    });
    dialog.addEventListener('toggle', () => {
      if (!dialog.matches(':popover-open')) dialog.remove();
    });
    dialog.addEventListener('focusout', ({ relatedTarget }) => {
      // Focus that moves on to the page would be hidden under the dialog.
      if (!isClosing && relatedTarget instanceof Node && !dialog.contains(relatedTarget)) this.#close();
    });
    renderRoot.append(dialog);
    return dialog;
  }

  #show(view: FigureView, dialog: HTMLDialogElement): void {
    const options = this.#options;
    const { language } = options;
    const citation = citationOf(view, options);
    const style = chosen ?? (language === 'pl' ? 'pn-iso-690' : 'plain');
    dialog.lang = language;
    const template = citationDialog(this.#templates, {
      citation,
      source: view.source,
      language,
      style,
      told: this.#told,
      choose: (id) => {
        chosen = id;
        this.#told = '';
        this.#show(view, dialog);
      },
      copy: () => void this.#copy(dialog, language),
      download: () => {
        this.#download(view, citation, language);
      },
      close: () => {
        this.#close();
      },
    });
    this.#templates.render(template, dialog);
  }

  async #copy(dialog: HTMLDialogElement, language: Language): Promise<void> {
    const text = dialog.querySelector('textarea');
    if (!text) return;
    const { copied, notCopied } = words(language);
    this.#tell((await copyText(text)) ? copied : notCopied);
  }

  #download(view: FigureView, { key }: Citation, language: Language): void {
    const file = `${key}.csv`;
    saveFile(file, 'text/csv;charset=utf-8', csvOf(view, language));
    this.#tell(fill(words(language).downloaded, { file }));
  }

  /** Says in words what a button did, to eyes and ears. */
  #tell(text: string): void {
    this.#told = text;
    const view = this.#view;
    if (this.#dialog && view) this.#show(view, this.#dialog);
    announce(text, this.#host);
  }

  #close(): void {
    if (this.#dialog?.matches(':popover-open')) this.#dialog.hidePopover();
  }
}
