import type { Language } from '../model/figure.js';
import type { PointView } from '../view/view.js';
import { words } from './messages.js';
import { printText } from './number.js';

/** A value of a series; money of a budget names its stage: `9,8 mld zł (plan)`. */
export const printPoint = (point: PointView, language: Language): string =>
  printText(point, language) + (point.phase ? ` (${words(language)[point.phase]})` : '');
