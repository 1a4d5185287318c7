import type { SKRSContext2D } from '@napi-rs/canvas';

export type Context = SKRSContext2D;

/** Something with a size, that can be drawn anywhere. All in CSS pixels. */
export interface Block {
  readonly width: number;
  readonly height: number;
  /** @param x, y its corner on the left above */
  readonly paint: (context: Context, x: number, y: number) => void;
}

type Maybe = Block | false | undefined;

const there = (block: Maybe): block is Block => block !== undefined && block !== false && block.height > 0;

/** Blocks under one another, on one edge. */
export function column(blocks: readonly Maybe[], gap: number): Block {
  const shown = blocks.filter(there);
  const height = shown.reduce((sum, block) => sum + block.height, 0) + Math.max(0, shown.length - 1) * gap;
  return {
    width: Math.max(0, ...shown.map(({ width }) => width)),
    height,
    paint(context, x, y) {
      let top = y;
      for (const block of shown) {
        block.paint(context, x, top);
        top += block.height + gap;
      }
    },
  };
}

/** Blocks side by side, the lower ones in the middle of the height of the highest. */
export function beside(blocks: readonly Maybe[], gap: number): Block {
  const shown = blocks.filter(there);
  const height = Math.max(0, ...shown.map((block) => block.height));
  return {
    width: shown.reduce((sum, { width }) => sum + width, 0) + Math.max(0, shown.length - 1) * gap,
    height,
    paint(context, x, y) {
      let left = x;
      for (const block of shown) {
        block.paint(context, left, y + (height - block.height) / 2);
        left += block.width + gap;
      }
    },
  };
}

/** Blocks side by side as long as there is room, then in the next line. */
export function flowing(blocks: readonly Block[], width: number, [gap, leading]: readonly [number, number]): Block {
  const lines: Block[][] = [];
  let used = Infinity;
  for (const block of blocks) {
    if (used + block.width > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(block);
    used += block.width + gap;
  }
  return column(
    lines.map((line) => beside(line, gap)),
    leading,
  );
}

/** A block with room above it or on its left. */
export const moved = (
  block: Block,
  { top = 0, left = 0 }: { readonly top?: number; readonly left?: number },
): Block => ({
  width: block.width + left,
  height: block.height + top,
  paint: (context, x, y) => block.paint(context, x + left, y + top),
});
