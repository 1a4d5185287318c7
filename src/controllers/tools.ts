import type { ReactiveController } from 'lit';
import { csvOf } from '../cite/csv.js';
import { jsonLdOf } from '../cite/json-ld.js';
import { learnToCite } from '../cite/vocabulary.js';
import { pageShared } from '../data/page-shared.js';
import { furtherOf } from '../format/further.js';
import { HELP_WORDS, learn, SCALE_WORDS, SPEECH_WORDS, TIMELINE_WORDS, WALK_WORDS, words } from '../format/messages.js';
import { PANEL_WORDS } from '../embed/panel-words.js';
import { spoken } from '../format/speech.js';
import type { Language } from '../model/figure.js';
import type { FigureView } from '../view/view.js';
import { announce, prepareAnnouncer } from './announcer.js';
import { Citing, type Given } from './citing.js';
import type { Embedding } from './embedding.js';
import type { Deed, TEMPLATES, ToolsHost } from './extras.js';
import { copyFrom } from './hand-over.js';
import { helpDialog } from './help-dialog.js';
import { publishJsonLd } from './json-ld.js';
import { Listening } from './listening.js';
import { languageOf } from './locale.js';
import { pageAddress, today } from './page.js';
import { Panel } from './panel.js';

learnToCite();
learn(HELP_WORDS, SPEECH_WORDS, WALK_WORDS, SCALE_WORDS, TIMELINE_WORDS);

/** The companion that comes when a tool is used for the first time: citation and its styles, help, sound, more to tell. */
export class ExtrasAgent implements ReactiveController, Record<Deed, () => void> {
  readonly #host: ToolsHost;
  readonly #templates: typeof TEMPLATES;
  readonly #listening: Listening;
  readonly #citation: Citing;
  readonly #help: Panel;
  #embedding?: Embedding;

  constructor(host: ToolsHost, templates: typeof TEMPLATES) {
    this.#host = host;
    this.#templates = templates;
    this.#listening = new Listening(host);
    this.#citation = new Citing(host, templates, (text) => {
      this.#tell(text);
    });
    this.#help = new Panel(host, 'help-name', '.help');
    host.addController(this);
    prepareAnnouncer(host);
  }

  hostUpdated(): void {
    const view = this.#view;
    const { withJsonLd, further } = this.#host;
    publishJsonLd(this.#host, withJsonLd && view ? jsonLdOf(view, this.#options) : undefined, this.#templates);
    this.#offerEmbedding(view);
    if (view) {
      const given = { ...this.#options, view };
      this.#embedding?.update(given);
      this.#citation.update(given);
      if (this.#help.dialog) this.#showHelp(view, this.#help.dialog);
      // What is told beyond the sentence follows the data and the language.
      if (further && String(this.#further(view)) !== String(further)) this.#tellMore(view);
    } else {
      this.#citation.close();
      this.#help.close();
      this.#embedding?.close();
    }
  }

  hostDisconnected(): void {
    this.#citation.remove();
    this.#help.remove();
    this.#embedding?.remove();
    this.#listening.close();
    publishJsonLd(this.#host, undefined, this.#templates);
  }

  /** Opens the citation of what the element shows; nothing to show, nothing to cite. */
  cite(): void {
    const given = this.#given;
    if (given && this.#host.isConnected) this.#citation.open(given);
  }

  /** Opens what gives the figure to other pages. */
  async embed(): Promise<void> {
    // Few readers are editors: it is a file of its own.
    const { Embedding } = await import('./embedding.js');
    this.#embedding ??= new Embedding(this.#host, this.#templates, (text) => {
      announce(text, this.#host);
    });
    const given = this.#given;
    if (given && this.#host.isConnected) this.#embedding.open(given);
  }

  /** Opens the panel that says what keys do, and more. */
  help(): void {
    const view = this.#view;
    if (!view || !this.#host.isConnected) return;
    this.#help.open((dialog) => {
      this.#showHelp(view, dialog);
    });
  }

  /** Tells what the sentence leaves out: to eyes below it, and to ears. */
  more(): void {
    const view = this.#view;
    if (!view) return;
    const further = this.#tellMore(view);
    const { language } = this.#options;
    announce(spoken(further.join(' '), language), this.#host);
  }

  sound(): void {
    void this.#listening.toggle();
  }

  slower(): void {
    this.#listening.faster(-1);
  }

  faster(): void {
    this.#listening.faster(1);
  }

  /** The whole table for a spreadsheet. */
  copyTable(): void {
    const { language } = this.#options;
    const { copiedTable, notCopiedTable } = words(language);
    // The mark of a file's encoding would stand in the first cell.
    const csv = this.#view && csvOf(this.#view, language).replace(/^\ufeff/, '');
    if (csv) void this.#copied(copyFrom(this.#host.renderRoot, csv), copiedTable, notCopiedTable);
  }

  saveTable(): void {
    const given = this.#given;
    if (given) this.#citation.download(given);
  }

  /** The button stands where the template ends, and is put there by those alone who want it. */
  #offerEmbedding(view: FigureView | undefined): void {
    const { renderRoot, withEmbed } = this.#host;
    const tools = renderRoot.querySelector('.frame > .tools');
    const there = tools?.querySelector<HTMLButtonElement>('.embed');
    if (!withEmbed || !view || view.isEmpty) {
      there?.remove();
      return;
    }
    const button = there ?? document.createElement('button');
    button.textContent = PANEL_WORDS[this.#options.language].button;
    if (there) return;
    button.type = 'button';
    button.className = 'tool embed';
    button.setAttribute('aria-haspopup', 'dialog');
    button.addEventListener('click', () => {
      this.embed().catch(() => {
        // The page has lost its server; what is shown stays.
      });
    });
    tools?.append(button);
  }

  /** What is shown, if it can be cited: a report holds elements, each with a citation of its own. */
  get #view(): FigureView | undefined {
    const { view } = this.#host;
    return view?.kind === 'report' ? undefined : view;
  }

  get #given(): Given | undefined {
    const view = this.#view;
    return view && { ...this.#options, view };
  }

  get #options(): { language: Language; today: string; page?: string; file?: string } {
    return {
      language: languageOf(this.#host),
      today: today(),
      page: pageAddress(),
      file: this.#view?.source.file,
    };
  }

  #further(view: FigureView): readonly string[] {
    const { language } = this.#options;
    const { description, kit } = this.#host;
    const further = furtherOf(view, language, description?.trim() ? kit.sentence?.(view, language) : undefined);
    return further.length ? further : [words(language).noMore];
  }

  #tellMore(view: FigureView): readonly string[] {
    const further = this.#further(view);
    this.#host.further = further;
    this.#host.requestUpdate();
    return further;
  }

  #showHelp(view: FigureView, dialog: HTMLDialogElement): void {
    const { language } = this.#options;
    dialog.lang = language;
    const template = helpDialog(this.#templates, {
      language,
      further: this.#further(view),
      isPlaying: this.#listening.isPlaying,
      speed: this.#listening.speed,
      heard: [...(pageShared().heard ?? [])].reverse(),
      play: () => {
        this.sound();
      },
      faster: (steps) => {
        this.#listening.faster(steps);
        this.#showHelp(view, dialog);
      },
      repeat: ({ texts }) => {
        announce(texts, this.#host);
      },
      close: () => {
        this.#help.close();
      },
    });
    this.#templates.render(template, dialog);
  }

  async #copied(copying: Promise<boolean>, copied: string, notCopied: string): Promise<void> {
    this.#tell((await copying) ? copied : notCopied);
  }

  /** Says in words what a button did, to eyes and ears. */
  #tell(text: string): void {
    if (!this.#citation.say(text, this.#given)) this.#noteAtTable(text);
    announce(text, this.#host);
  }

  /** Beside the buttons of the table; it goes with the table, and is told again by the next button. */
  #noteAtTable(text: string): void {
    const tools = this.#host.renderRoot.querySelector('#table .tools');
    const note = tools?.querySelector('small') ?? document.createElement('small');
    note.textContent = text;
    note.lang = this.#options.language;
    tools?.append(note);
  }
}
