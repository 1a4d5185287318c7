import type { Language } from '../model/figure.js';
import type { View } from '../view/view.js';
import { DATA_WORDS, learn, SHARE_WORDS, TIMELINE_WORDS } from './messages.js';
import { shareSentence, statSentence, timelineSentence } from './sentence.js';
import { shareTable, statTable, timelineTable, type Table } from './table.js';

learn(DATA_WORDS);
learn(SHARE_WORDS);
learn(TIMELINE_WORDS);

/** A view in words. */
export interface Description {
  readonly sentence: string;
  readonly table: Table;
}

/**
 * Puts any view into words of one language: the sentence and the whole table, as the elements show them.
 * @example describe(statView(data), 'pl').sentence // 'Pracownicy urzędu, 2024: 3 217 osób.'
 */
export function describe(view: View, language: Language): Description {
  switch (view.kind) {
    case 'stat':
      return { sentence: statSentence(view, language), table: statTable(view, language) };
    case 'share':
      return { sentence: shareSentence(view, language), table: shareTable(view, language) };
    case 'timeline':
      return { sentence: timelineSentence(view, language), table: timelineTable(view, language) };
  }
}
