import { fill, words } from '../format/messages.js';
import { statSentence } from '../format/sentence.js';
import { spoken } from '../format/speech.js';
import { plain } from '../format/text.js';
import type { Language } from '../model/figure.js';
import type { View } from '../view/view.js';

/** An element as it tells news. */
export interface Teller {
  readonly view: View | undefined;
  readonly kit: { sentence?(view: View, language: Language): string };
}

/** A view without what says where it comes from: a new date of the file alone is no news. */
const figureOf = (view: View): string => JSON.stringify({ ...view, source: undefined });

/**
 * What is to be told when data were asked for again: the new sentence, if what it tells has changed; else nothing.
 * @param before what was shown
 */
export function newsOf(before: View | undefined, { view, kit }: Teller, language: Language): string | undefined {
  if (!before || !view || figureOf(before) === figureOf(view)) return undefined;
  const told =
    view.kind === 'stat'
      ? statSentence(view, language)
      : (kit.sentence?.(view, language) ?? plain(view.label, language));
  return spoken(fill(words(language).updated, { text: told }).trim(), language);
}
