import type { SnippetKind, Snippets } from '../embed/snippet.js';
import type { Catalogue } from './catalogue.js';
import type { ShownFault } from './faults.js';
import type { LiveWidget } from './live.js';
import type { State } from './state.js';
import type { BuilderWords } from './words.js';

/** All that the steps of the builder show, and what they can ask for. */
export interface Desk {
  readonly state: State;
  readonly words: BuilderWords;
  /** The report, once it is here. */
  readonly catalogue?: Catalogue;
  /** Why it isn't, in the reader's words. */
  readonly reportFault?: string;
  /** Whether there is a report to choose from. */
  readonly hasReport: boolean;
  readonly search: string;
  /** What is wrong with what was typed, or with the data, and at which field that is said. */
  readonly fault?: ShownFault;
  /** What becomes of the data: that they come, that they are here. */
  readonly addressNews: string;
  /** Where the figure comes from, if not from the report; empty otherwise. */
  readonly notice: string;
  readonly live: LiveWidget;
  /** What can be pasted; nothing as long as there is no figure. */
  readonly snippets?: Snippets;
  /** Those that survive where it is pasted, the best first, and the one chosen. */
  readonly kinds: readonly SnippetKind[];
  readonly kind?: SnippetKind;
  /** The figure should have a page of its own, and hasn't. */
  readonly isPageMissing: boolean;
  /** Where elements get their data and script: another server's page needs this one's leave. */
  readonly origin: string;
  /** What became of the last copying. */
  readonly copyNews: string;
  /** CSS pixels that a preview can be wide here. */
  readonly room: number;
  /** The page's policy let no frame in. */
  readonly isFrameless: boolean;

  readonly change: (part: Partial<State>) => void;
  readonly find: (words: string) => void;
  /** At each key: no fault is said before `settle`. */
  readonly type: (name: string, text: string) => void;
  /** What was typed is complete. */
  readonly settle: () => void;
  readonly loadData: () => void;
  readonly copy: (isCode: boolean) => void;
}
