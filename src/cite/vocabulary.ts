import {
  BREAKDOWN_WORDS,
  CITE_WORDS,
  DATE_WORDS,
  FLAG_WORDS,
  learn,
  PHASE_WORDS,
  RATIO_WORDS,
  REST_WORDS,
  SHARE_WORDS,
} from '../format/messages.js';

/**
 * Learns what figures of any kind say of themselves, and what only a citation says. Called by whoever needs it, since a
 * bundler drops an import of which nothing is used.
 */
export const learnToCite = (): void => {
  learn(BREAKDOWN_WORDS, DATE_WORDS, FLAG_WORDS, PHASE_WORDS, RATIO_WORDS, REST_WORDS, SHARE_WORDS, CITE_WORDS);
};
