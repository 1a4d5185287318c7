import { citationOf } from '../cite/citation.js';
import { csvOf } from '../cite/csv.js';
import type { StyleId } from '../cite/styles.js';
import { fill, words } from '../format/messages.js';
import type { Language } from '../model/figure.js';
import type { FigureView } from '../view/view.js';
import { citationDialog } from './citation-dialog.js';
import type { TEMPLATES, ToolsHost } from './extras.js';
import { copyText, saveFile } from './hand-over.js';
import { Panel } from './panel.js';

/** What is known of a figure when it is handed to somebody. */
export interface Given {
  readonly view: FigureView;
  readonly language: Language;
  /** The reader's day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Checked addresses of the page and of the data file. */
  readonly page?: string;
  readonly file?: string;
}

/** What a reader chose last is what the next citation begins with. */
let chosen: StyleId | undefined;

/** The citation: its panel, and the figures as a file. */
export class Citing {
  readonly #templates: typeof TEMPLATES;
  readonly #panel: Panel;
  readonly #tell: (text: string) => void;
  #told = '';

  /** @param tell says to eyes and ears what a button did */
  constructor(host: ToolsHost, templates: typeof TEMPLATES, tell: (text: string) => void) {
    this.#templates = templates;
    this.#tell = tell;
    this.#panel = new Panel(host, 'citation-name', '[part~="cite"]');
  }

  open(given: Given): void {
    this.#told = '';
    this.#panel.open((dialog) => {
      this.#show(given, dialog);
    });
  }

  /** What is shown follows data and language while it is open. */
  update(given: Given): void {
    if (this.#panel.dialog) this.#show(given, this.#panel.dialog);
  }

  /**
   * Says in the panel what a button did.
   * @returns whether it is open
   */
  say(text: string, given: Given | undefined): boolean {
    const { dialog } = this.#panel;
    if (!dialog || !given) return false;
    this.#told = text;
    this.#show(given, dialog);
    return true;
  }

  close(): void {
    this.#panel.close();
  }

  remove(): void {
    this.#panel.remove();
  }

  /** The figures as a CSV file, named as the citation is. */
  download(given: Given): void {
    const { view, language } = given;
    const file = `${citationOf(view, given).key}.csv`;
    saveFile(file, 'text/csv;charset=utf-8', csvOf(view, language));
    this.#tell(fill(words(language).downloaded, { file }));
  }

  #show(given: Given, dialog: HTMLDialogElement): void {
    const { view, language } = given;
    dialog.lang = language;
    const template = citationDialog(this.#templates, {
      citation: citationOf(view, given),
      source: view.source,
      language,
      style: chosen ?? (language === 'pl' ? 'pn-iso-690' : 'plain'),
      told: this.#told,
      choose: (id) => {
        chosen = id;
        this.#told = '';
        this.#show(given, dialog);
      },
      copy: () => {
        const text = dialog.querySelector('textarea');
        const { copied, notCopied } = words(language);
        if (text)
          void copyText(text).then((isCopied) => {
            this.#tell(isCopied ? copied : notCopied);
          });
      },
      download: () => {
        this.download(given);
      },
      close: () => {
        this.#panel.close();
      },
    });
    this.#templates.render(template, dialog);
  }
}
