import { NBSP } from '../format/number.js';
import type { Font } from './draw-font.js';

/** Longer texts don't fit any picture; what is measured stays short, however long a report's text is. */
const LONGEST = 1000;

/** Breaks, tabs and other controls: in a picture a line ends where it is full. */
const CONTROLS = /[\p{Cc}\u2028\u2029]/gu;
/** Marks that turn text around, join or part letters, and are not seen themselves. */
const UNSEEN = /[\p{Cf}\p{Cs}]/gu;
/** Marks heaped on one letter would be drawn over the lines above and below. */
const HEAPED = /(\p{M}{2})\p{M}+/gu;

/**
 * A text as it can be drawn: on one line, without marks that would turn its neighbours around, in letters that the
 * typeface has. Another letter would come from whatever font the machine has; it becomes U+FFFD.
 */
export function drawable(text: string, font: Pick<Font, 'has'>): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const plain = short.normalize('NFC').replace(CONTROLS, ' ').replace(UNSEEN, '').replace(HEAPED, '$1');
  const seen = Array.from(plain, (letter) => {
    if (font.has(letter.codePointAt(0) ?? 0)) return letter;
    return /\p{M}/u.test(letter) ? '' : /\s/u.test(letter) ? NBSP : '\ufffd';
  });
  return seen.join('').replace(/ {2,}/g, ' ');
}

/** How letters are set. */
export interface Style {
  /** Pixels. */
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly color: string;
  /** Between letters, in parts of the size. */
  readonly tracking?: number;
}

/** A stretch of text of one style; an arrow is drawn, since hardly a typeface has one. */
export interface Run extends Style {
  readonly text: string;
  readonly arrow?: 'up' | 'down';
}

/** What stays together on a line. */
export interface Word {
  readonly runs: readonly Run[];
  readonly width: number;
  /** The room before it, where it doesn't begin a line. */
  readonly space: number;
}

export type Measure = (run: Run) => number;

/** Where a line may end: at spaces, and after a hyphen or a stroke between letters. A letter by itself goes with what follows. */
const PLACES = /(?<= )|(?<=[\p{L}\d][-/])(?=\p{L})/u;
const LONE = /(?<=^|[ („“"])(\p{L}) /gu;

const wordOf = (runs: readonly Run[], space: number, measure: Measure): Word => ({
  runs,
  space,
  width: runs.reduce((sum, run) => sum + measure(run), 0),
});

/** Runs cut where a line may end. What isn't parted by a space stays together, also across runs. */
export function wordsOf(runs: readonly Run[], measure: Measure): Word[] {
  const words: Word[] = [];
  let open: Run[] = [];
  let space = 0;
  const close = (next: number): void => {
    if (open.length) words.push(wordOf(open, space, measure));
    if (open.length || words.length) space = next;
    open = [];
  };
  for (const run of runs) {
    if (run.arrow) open.push(run);
    for (const piece of run.text.replace(LONE, `$1${NBSP}`).split(PLACES)) {
      // Not trimEnd(), which takes no-break spaces too.
      const text = piece.replace(/ +$/, '');
      if (text) open.push({ ...run, text, arrow: undefined });
      if (piece.endsWith(' ')) close(measure({ ...run, text: ' ', arrow: undefined }));
      else if (/[-/]$/.test(piece)) close(0);
    }
  }
  close(0);
  return words;
}

/** A word that is wider than its line: parted between its runs, else at their no-break spaces, else between letters. */
function parted(word: Word, width: number, measure: Measure): Word[] {
  return word.runs.flatMap((run, index) => {
    const one = wordOf([run], index ? 0 : word.space, measure);
    if (one.width <= width) return [one];
    return run.text.split(/(?<=\u00a0)/).flatMap((text, piece) => {
      const part = wordOf([{ ...run, text }], piece ? 0 : one.space, measure);
      return part.width <= width ? [part] : letters({ ...run, text }, width, measure);
    });
  });
}

/** A word cut between its letters, by the sum of their widths: to measure each beginning of it would take a hundred times as long. */
function letters(run: Run, width: number, measure: Measure): Word[] {
  const found: Word[] = [];
  let [text, used] = ['', 0];
  for (const { segment } of new Intl.Segmenter().segment(run.text)) {
    const more = measure({ ...run, text: segment });
    if (text && used + more > width) {
      found.push({ runs: [{ ...run, text }], width: used, space: 0 });
      [text, used] = ['', 0];
    }
    text += segment;
    used += more;
  }
  return [...found, wordOf([{ ...run, text }], 0, measure)];
}

/** A word at the beginning of a line, where the no-break space before it would indent it. */
function unindented(word: Word, measure: Measure): Word {
  const [first, ...others] = word.runs;
  if (!first?.text.startsWith(NBSP)) return word;
  return wordOf([{ ...first, text: first.text.replace(/^\u00a0+/, '') }, ...others], 0, measure);
}

/** Runs on one line, and how wide it is. */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

const areAlike = (a: Run, b: Run): boolean =>
  !a.arrow &&
  !b.arrow &&
  a.size === b.size &&
  a.weight === b.weight &&
  a.color === b.color &&
  a.tracking === b.tracking;

/** A line with neighbours of one style in one run, as they are drawn: letters know their neighbours. */
export function joined({ runs, width }: Line): Line {
  const found: Run[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last && areAlike(last, run)) found[found.length - 1] = { ...last, text: last.text + run.text };
    else found.push(run);
  }
  return { runs: found, width };
}

/** Words set in lines of a width, as many as there are. */
export function linesOf(words: readonly Word[], width: number, measure: Measure): Line[] {
  const lines: { runs: Run[]; width: number }[] = [];
  for (const word of words.flatMap((one) => (one.width > width ? parted(one, width, measure) : [one]))) {
    const last = lines.at(-1);
    const [first] = word.runs;
    if (!last || last.width + word.space + word.width > width) {
      const begun = last ? unindented(word, measure) : word;
      lines.push({ runs: [...begun.runs], width: begun.width });
      continue;
    }
    if (word.space && first) last.runs.push({ ...first, text: ' ', arrow: undefined });
    last.runs.push(...word.runs);
    last.width += word.space + word.width;
  }
  return lines;
}

/** The first lines; where there are more, the last of them ends in an ellipsis after a whole word, if it has several. */
export function clipped(lines: readonly Line[], most: number, width: number, measure: Measure): readonly Line[] {
  const last = lines[most - 1];
  if (lines.length <= most || !last) return lines;
  const runs = [...last.runs];
  for (let end = runs.pop(); end; end = runs.pop()) {
    // Only a word that fills its line by itself is cut.
    for (let length = end.text.length; length > 0; length = runs.length ? 0 : length - 1) {
      // The ellipsis stands for what would end a sentence, too.
      const text = end.text.slice(0, length).replace(/[\s.,;:(]+$/, '');
      const line = [...runs, { ...end, text }, { ...end, text: '…', arrow: undefined }];
      const sum = line.reduce((total, run) => total + measure(run), 0);
      if (text && sum <= width) return [...lines.slice(0, most - 1), { runs: line, width: sum }];
    }
  }
  return lines.slice(0, most);
}
