/**
 * A page that is scrolled by a line has nearly all its lines a row higher. A terminal can move them itself:
 * of 1,000 bytes for an arrow, 100 are left, which is felt on a slow line. Ink knows nothing of it and writes
 * every row anew; `build/ink-writes-less.ts` lets it ask here first.
 */

interface Scrolled {
  /** They move rows on the screen, and leave the cursor at the beginning of the last row. */
  readonly bytes: string;
  /** What stands on the screen then. */
  readonly lines: readonly string[];
}

/** Rows that become what others were: `after[row]` is `before[row + by]`, from `from` to before `to`. */
interface Move {
  readonly by: number;
  readonly from: number;
  readonly to: number;
}

/**
 * How the terminal is to move rows, so that fewest are left to write. `before` and `after` are all rows of
 * the screen, styles and all. Undefined where nothing is gained, or where they are not the whole screen: the
 * rows of a terminal are counted from its top.
 */
export function scrolled(
  before: readonly string[],
  after: readonly string[],
  rows: number,
): Scrolled | undefined {
  if (before.length !== rows || after.length !== rows) return undefined;
  const first = after.findIndex((line, row) => line !== before[row]);
  const last = after.findLastIndex((line, row) => line !== before[row]);
  // Where the highlight goes from one choice to the next there is nothing to look for.
  if (last - first < fewest) return undefined;
  let best: Scrolled | undefined;
  let least = unwritten(before, after);
  for (let by = first - last; by <= last - first; by++) {
    const move = by === 0 ? undefined : longestMove(before, after, by);
    const result = move && moved(before, move);
    const bytes = result ? result.bytes.length + unwritten(result.lines, after) : Infinity;
    if (bytes >= least) continue;
    best = result;
    least = bytes;
  }
  return best;
}

/** Rows apart. */
const fewest = 3;

/** How much of a screen is still to be written. */
const unwritten = (lines: readonly string[], after: readonly string[]): number =>
  after.reduce((sum, line, row) => (line === lines[row] ? sum : sum + line.length), 0);

/** Of the rows next to each other that go the same way, those with the most on them. */
function longestMove(before: readonly string[], after: readonly string[], by: number): Move | undefined {
  let best: (Move & { readonly gain: number }) | undefined;
  let from = 0;
  let gain = 0;
  for (const [row, line] of after.entries()) {
    if (line === before[row + by]) gain += line.length;
    else {
      from = row + 1;
      gain = 0;
    }
    if (gain > (best?.gain ?? 0)) best = { by, from, to: row + 1, gain };
  }
  return best;
}

/** Line feeds at the end of a region move it up, reverse ones at its beginning down, in every terminal. */
function moved(before: readonly string[], { by, from, to }: Move): Scrolled {
  const [top, bottom] = by > 0 ? [from, to + by] : [from + by, to];
  const region = `\u001B[${top + 1};${bottom}r`;
  const steps =
    by > 0 ? `\u001B[${bottom};1H${'\n'.repeat(by)}` : `\u001B[${top + 1};1H${'\u001BM'.repeat(-by)}`;
  return {
    bytes: `${region}${steps}\u001B[r\u001B[${before.length};1H`,
    lines: before.map((line, row) => {
      if (row < top || row >= bottom) return line;
      return row >= from && row < to ? (before[row + by] ?? '') : '';
    }),
  };
}
