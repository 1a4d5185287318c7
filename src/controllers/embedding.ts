import { citationOf } from '../cite/citation.js';
import { STYLES } from '../cite/styles.js';
import { addressesOf, type Addresses } from '../embed/addresses.js';
import { readable, wayOf } from '../embed/copying.js';
import { recommend, type DestinationId } from '../embed/destinations.js';
import { PANEL_WORDS } from '../embed/panel-words.js';
import { ELEMENT_OF, snippetsOf, type SnippetKind, type Snippets } from '../embed/snippet.js';
import type { Given } from './citing.js';
import { embedDialog } from './embed-dialog.js';
import type { TEMPLATES, ToolsHost } from './extras.js';
import { copyKinds } from './hand-over.js';
import { Panel } from './panel.js';

/** What the next panel begins with. */
let remembered: DestinationId = 'unknown';

/**
 * The figure's own page: a published site has its data beside it, and says its address on it. Of any other file or page
 * nobody knows whether there is one.
 */
export function pageOf(figure: string | undefined, { language, file, page }: Given): string | undefined {
  const isHere = page !== undefined && figure !== undefined && page.endsWith(`/${figure}/`);
  const own = /^(.*\/)(?:pl|en|uk)(\/[a-z0-9.-]+\/)(?:figure\.json)?$/.exec(file ?? (isHere ? page : ''));
  return own ? `${own[1] ?? ''}${language}${own[2] ?? ''}` : undefined;
}

/** The companion that comes when a reader wants a figure on a page of their own. */
export class Embedding {
  readonly #host: ToolsHost;
  readonly #templates: typeof TEMPLATES;
  readonly #panel: Panel;
  readonly #tell: (text: string) => void;
  #where: DestinationId = remembered;
  #kind?: SnippetKind;
  #told = '';

  /** @param tell says to ears what a button did */
  constructor(host: ToolsHost, templates: typeof TEMPLATES, tell: (text: string) => void) {
    this.#host = host;
    this.#templates = templates;
    this.#tell = tell;
    this.#panel = new Panel(host, 'embed-name', '.embed');
  }

  open(given: Given): void {
    this.#told = '';
    this.#where = remembered;
    this.#kind = undefined;
    this.#panel.open((dialog) => {
      this.#show(given, dialog);
    });
  }

  /** What is shown follows data and language while it is open. */
  update(given: Given): void {
    if (this.#panel.dialog) this.#show(given, this.#panel.dialog);
  }

  close(): void {
    this.#panel.close();
  }

  remove(): void {
    this.#panel.remove();
  }

  #snippets({ view, language, today, page, file }: Given, addresses: Addresses | undefined): Snippets {
    const { figure } = this.#host;
    const citation = citationOf(view, { language, today, page, file });
    const height = Math.ceil(this.#host.getBoundingClientRect().height);
    return snippetsOf(view, {
      language,
      addresses,
      frame: height > 0 ? { height } : undefined,
      citation: STYLES.plain(citation, language),
      element: file === undefined ? undefined : { tag: ELEMENT_OF[view.kind], attributes: { src: file, figure } },
    });
  }

  #show(given: Given, dialog: HTMLDialogElement): void {
    const { language } = given;
    const page = pageOf(this.#host.figure, given);
    const addresses = page === undefined ? undefined : addressesOf(page);
    const snippets = this.#snippets(given, addresses);
    const kinds = recommend(this.#where, snippets);
    const kind = kinds.find((one) => one === this.#kind) ?? kinds[0] ?? 'blockquote';
    dialog.lang = language;
    const template = embedDialog(this.#templates, {
      language,
      snippets,
      where: this.#where,
      kind,
      told: this.#told,
      choose: (where, chosen) => {
        this.#where = remembered = where;
        this.#kind = chosen;
        this.#told = '';
        this.#show(given, dialog);
      },
      copy: () => {
        const box = dialog.querySelector('textarea');
        if (box) void this.#copy(given, dialog, box, kind, addresses);
      },
      close: () => {
        this.#panel.close();
      },
    });
    this.#templates.render(template, dialog);
  }

  async #copy(
    given: Given,
    dialog: HTMLDialogElement,
    box: HTMLTextAreaElement,
    kind: SnippetKind,
    addresses: Addresses | undefined,
  ): Promise<void> {
    const { language, view } = given;
    const { copied, copiedCode, notCopied } = PANEL_WORDS[language];
    const way = wayOf(this.#where, kind);
    // What takes no formatted text in a forum or a comment may take code.
    const text = way === 'both' ? box.value : readable(view, kind, { language, addresses });
    const isFormatted = way === 'rich' || way === 'both';
    const isCopied = await copyKinds(
      isFormatted ? { 'text/html': box.value, 'text/plain': text } : { 'text/plain': box.value },
      box,
    );
    this.#told = !isCopied ? notCopied : way === 'code' ? copiedCode : copied;
    this.#tell(this.#told);
    this.#show(given, dialog);
  }
}
