import type { Language } from '../model/figure.js';
import type { ShareView } from '../view/view.js';
import { words } from './messages.js';
import { printText } from './number.js';
import { restText, restTitle } from './sentence.js';
import { cell } from './table.js';
import { pick, type LocalText } from './text.js';

/** A piece of a share as its label says it. */
export interface Piece {
  readonly name: LocalText;
  /** `3,56 mld zł, ponad 36%` */
  readonly value: string;
}

/** What the two pieces of a share are called and come to: the part, and all the rest. */
export function sharePieces(view: ShareView, language: Language): readonly [Piece, Piece] {
  const { amount, share, rest, label } = view;
  const together = (texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join(', ');
  const restAmount = rest.amount ? restText(rest.amount, language) : amount && words(language).amountOfRest;
  return [
    {
      name: label === undefined ? cell(words(language).share) : pick(label, language),
      value: together([amount && printText(amount, language), printText(share, language)]),
    },
    {
      name: restTitle(language),
      value: together([restText(rest.share, language), restAmount]),
    },
  ];
}
