import type { Language } from '../model/figure.js';
import type { FigureView } from '../view/view.js';
import { breakdownSentence, breakdownTable } from './breakdown.js';
import { compareSentence, compareTable } from './compare.js';
import * as messages from './messages.js';
import { ratioSentence, ratioTable } from './ratio.js';
import { shareSentence, statSentence, timelineSentence } from './sentence.js';
import { shareTable, statTable, timelineTable, type Table } from './table.js';

/** The words for any view; a file that speaks of them all learns them once. */
export function learnAll(): void {
  messages.learn(
    messages.FLAG_WORDS,
    messages.PHASE_WORDS,
    messages.DATE_WORDS,
    messages.NETWORK_WORDS,
    messages.DATA_WORDS,
    messages.SCALE_WORDS,
    messages.REST_WORDS,
    messages.SHARE_WORDS,
    messages.TIMELINE_WORDS,
    messages.COMPARE_WORDS,
    messages.BREAKDOWN_WORDS,
    messages.RATIO_WORDS,
  );
}

learnAll();

/** A view in words. */
export interface Description {
  readonly sentence: string;
  readonly table: Table;
}

/**
 * Puts any view into words of one language: the sentence and the whole table, as the elements show them.
 * @example describe(statView(data), 'pl').sentence // 'Pracownicy urzędu, 2024: 3 217 osób.'
 */
export function describe(view: FigureView, language: Language): Description {
  switch (view.kind) {
    case 'stat':
      return { sentence: statSentence(view, language), table: statTable(view, language) };
    case 'share':
      return { sentence: shareSentence(view, language), table: shareTable(view, language) };
    case 'timeline':
      return { sentence: timelineSentence(view, language), table: timelineTable(view, language) };
    case 'compare':
      return { sentence: compareSentence(view, language), table: compareTable(view, language) };
    case 'breakdown':
      return { sentence: breakdownSentence(view, language), table: breakdownTable(view, language) };
    case 'ratio':
      return { sentence: ratioSentence(view, language), table: ratioTable(view, language) };
  }
}
