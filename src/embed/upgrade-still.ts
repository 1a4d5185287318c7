// What a reader sees doesn't move. Whether it would, is tried and not worked out: a change is made, and taken back
// before anything is painted, if anything else in view then stands elsewhere. So it holds whatever the page's layout is,
// also where the browser itself keeps in place what stands below a change (scroll anchoring).

/** Something to be done in a block when nobody sees anything move. */
export interface Change {
  readonly block: Element;
  /**
   * @param isInView whether the block is seen now
   * @returns what takes the change back
   */
  make(isInView: boolean): () => void;
  /** The block has left the page before the change could be made: it won't be made any more. */
  gone(): void;
}

/** Between the points that are looked at: CSS pixels, less than a line is high; and a part of the view's width. */
const ROW = 12;
const COLUMN = 0.2;
/** CSS pixels that count as having moved. */
const MOVED = 0.5;
/** Milliseconds between two looks while the page is being scrolled. */
const PAUSE = 200;

type Placed = Pick<Element, 'getBoundingClientRect'>;
type Positions = Map<Placed, DOMRect>;

const waiting = new Set<Change>();
/** What was tried in view already, and moved something. */
const refused = new WeakSet<Change>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** All elements in view, behind others too: a dimmed page is still seen. */
function elementsInView(): Positions {
  const found: Positions = new Map();
  for (let y = 1; y < innerHeight; y += ROW) {
    for (let part = COLUMN / 2; part < 1; part += COLUMN) {
      for (const element of document.elementsFromPoint(part * innerWidth, y)) {
        if (!found.has(element)) found.set(element, element.getBoundingClientRect());
      }
    }
  }
  return found;
}

/** Texts that stand beside a block without an element of their own. */
function textsBeside(block: Element): Positions {
  const found: Positions = new Map();
  for (let node = block; node.parentElement; node = node.parentElement) {
    for (const text of node.parentElement.childNodes) {
      if (!(text instanceof Text) || !text.data.trim()) continue;
      const range = document.createRange();
      range.selectNode(text);
      found.set(range, range.getBoundingClientRect());
    }
  }
  return found;
}

const isInView = ({ bottom, top }: DOMRect): boolean => bottom > 0 && top < innerHeight;

/** Whether anything that was in view stands elsewhere; the block and what is around it begin where they did, or are out of view. */
function hasMoved(block: Element, elements: Positions, texts: Positions): boolean {
  const isElsewhere = (one: Placed, before: DOMRect): boolean => {
    const after = one.getBoundingClientRect();
    return Math.abs(after.top - before.top) > MOVED || Math.abs(after.left - before.left) > MOVED;
  };
  return (
    [...elements].some(
      ([one, before]) =>
        one instanceof Element && !one.contains(block) && !block.contains(one) && isElsewhere(one, before),
    ) || [...texts].some(([one, before]) => isInView(before) && isElsewhere(one, before))
  );
}

/** Also in a window that is behind another, where nothing matches `:focus-within`: the reader comes back to that place. */
const isFocused = (block: Element): boolean =>
  block.contains((block.getRootNode() as Document | ShadowRoot).activeElement);

/** Whether a change is worth trying: its block isn't under pointer or focus, and nothing forbade it already. */
const mayBeMade = (change: Change): boolean =>
  !change.block.matches(':hover') &&
  !isFocused(change.block) &&
  !(refused.has(change) && isInView(change.block.getBoundingClientRect()));

function tryOne(change: Change, elements: Positions): void {
  const { block } = change;
  const before = block.getBoundingClientRect();
  const isSeen = isInView(before);
  const texts = textsBeside(block);
  const takeBack = change.make(isSeen);
  const after = block.getBoundingClientRect();
  // Where a block in view gets shorter, what was below the view comes up into it.
  const isShorter = isSeen && after.bottom < Math.min(before.bottom, innerHeight) - MOVED;
  if (isShorter || hasMoved(block, elements, texts)) {
    takeBack();
    refused.add(change);
  } else {
    stopWaiting(change);
  }
}

function stopWaiting(change: Change): void {
  waiting.delete(change);
  if (waiting.size) return;
  document.removeEventListener('scroll', isMovedAlong, SCROLL);
  window.removeEventListener('resize', isMovedAlong);
}

const isGone = ({ block }: Change): boolean => !block.isConnected;

function tryAll(): void {
  timer = undefined;
  for (const change of [...waiting].filter(isGone)) {
    stopWaiting(change);
    change.gone();
  }
  const changes = [...waiting].filter(mayBeMade);
  if (!changes.length) return;
  const elements = elementsInView();
  for (const change of changes) tryOne(change, elements);
}

function later(pause: number): void {
  timer ??= setTimeout(tryAll, pause);
}

const isMovedAlong = (): void => later(PAUSE);
const SCROLL = { capture: true, passive: true };

/** Something has been taken out of the page. What is only moved may be back by the next look, and goes on waiting. */
export function lookForGone(): void {
  if ([...waiting].some(isGone)) later(PAUSE);
}

/**
 * Makes a change as soon as it moves nothing that a reader sees: at once, or when its block is out of view.
 * @returns what gives it up
 */
export function whenStill(change: Change): () => void {
  // The same listener twice is one.
  document.addEventListener('scroll', isMovedAlong, SCROLL);
  window.addEventListener('resize', isMovedAlong);
  waiting.add(change);
  later(0);
  return () => stopWaiting(change);
}
