/**
 * What of a page fits on the screen. A page is its text and, under it, its choices; the choices come to the
 * screen when the end of the text does, so that nobody chooses before having seen what there was to read.
 */
export interface Content {
  /** Lines of text. */
  readonly lines: number;
  /** Whether a line is of a heading. */
  readonly heads?: (line: number) => boolean;
  /** Lines each choice takes. */
  readonly choices: readonly number[];
  /** Index of the choice the arrows stand on. */
  readonly highlighted: number;
  /** Rows there are for text, choices and what stands between. */
  readonly height: number;
  /** First line of text that is wanted. */
  readonly top: number;
}

export interface Viewport {
  readonly top: number;
  /** Lines of text on the screen, from `top`. */
  readonly rows: number;
  /** Lines of it that stay when it is turned. */
  readonly kept: number;
  /** There is more text below. */
  readonly more: boolean;
  /**
   * Indexes of the choices on the screen, from the first to before the second; both 0 while there is more
   * text.
   */
  readonly choices: readonly [from: number, to: number];
  /** The first `top` from which the end of the text is seen; a turned page may begin behind it. */
  readonly bottom: number;
}

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

/** Between text and choices stands one empty line, or the line that says there is more. */
const between = 1;
/** Rows of choices that are enough to choose among the others by the arrows. */
const few = 4;
/** Lines that stay when a page is turned, so that one finds on; where there are few, they are for the new. */
const keptOf = (height: number): number => (height < 10 ? 1 : 2);

export function viewport({ lines, heads, choices, highlighted, height, top }: Content): Viewport {
  const all = sum(choices);
  const kept = keptOf(height);
  const under = choices.length === 0 ? 0 : all + between;
  if (lines + under <= height) {
    return { top: 0, rows: lines, kept, more: false, choices: [0, choices.length], bottom: 0 };
  }
  // Choices are seen all together, under a line at least that was not on the page before. Only where that
  // cannot be on any page, or would leave many rows empty, as many as there is room for stand under the text.
  const tallest = Math.max(0, ...choices);
  const rest = height - between - lines;
  const largest = Math.max(tallest, height - between - kept - 1);
  const enough = Math.max(tallest, all > largest ? few : 2 * few);
  const room =
    rest >= enough ? Math.min(all, rest) : Math.min(all, largest, Math.max(1, height - between - 1));
  const tail = Math.max(0, choices.length === 0 ? height : height - room - between);
  const bottom = Math.max(0, lines - tail);
  const from = Math.max(0, Math.min(top, Math.max(bottom, lines - 1)));
  if (from < bottom) {
    // The last lines wait for the choices, so that these do not come with words that were all read before;
    // where that would leave more than a few rows empty they do not.
    const most = Math.max(0, height - between);
    const left = lines - from;
    const waiting = choices.length === 0 ? 0 : Math.min(few, tail - kept) - Math.max(0, most - left);
    let rows = Math.min(most, left - Math.max(0, waiting));
    // Nothing is headed by what stands last on a page.
    while (rows > Math.max(kept + 1, Math.ceil(height / 2)) && heads?.(from + rows - 1)) rows--;
    return { top: from, rows, kept, more: true, choices: [0, 0], bottom };
  }
  return {
    top: from,
    rows: lines - from,
    kept,
    more: false,
    choices: within(choices, highlighted, Math.max(room, Math.min(all, height - between - (lines - from)))),
    bottom,
  };
}

/** The line to begin with after a page is turned on. */
export const turnedOn = ({ top, rows, kept }: Viewport): number => top + Math.max(1, rows - kept);

/** The line to begin with after a page is turned back, on a window of this height. */
export const turnedBack = ({ top, kept }: Viewport, height: number): number =>
  top - Math.max(1, height - between - kept);

/** The run of choices that fits in `room` and holds the highlighted one, as near to its middle as may be. */
function within(heights: readonly number[], highlighted: number, room: number): readonly [number, number] {
  let from = Math.min(highlighted, Math.max(0, heights.length - 1));
  let to = Math.min(from + 1, heights.length);
  let used = heights[from] ?? 0;
  for (;;) {
    const below = heights[to] ?? Infinity;
    const above = heights[from - 1] ?? Infinity;
    const hasAbove = used + above <= room;
    if (used + below <= room && (to - highlighted <= highlighted - from || !hasAbove)) {
      used += below;
      to++;
    } else if (hasAbove) {
      used += above;
      from--;
    } else return [from, to];
  }
}

/** The line to begin a page with so that a place in the text is on its first line. */
export function lineAt(lines: readonly { readonly at: number }[], place: number): number {
  return place === 0
    ? 0
    : Math.max(
        0,
        lines.findLastIndex((line) => line.at <= place),
      );
}
