/** How every page divides a window, so that nothing jumps from one to the next. All in cells. */
export interface Frame {
  /** Empty cells at the left of everything. */
  readonly indent: number;
  /** Width of a column of text. */
  readonly width: number;
  /** Width of what stands beside it; 0 where there is no room. */
  readonly beside: number;
  /** Both together: the width of the rule under a head, of the footer, and of pages that take it all. */
  readonly whole: number;
  /** Whether rows are too few for anything but the text. */
  readonly low: boolean;
  /**
   * Rows that may be drawn: one fewer than there are, because a frame as tall as the window makes it scroll.
   */
  readonly rows: number;
}

/** Widest column that is pleasant to read. */
export const column = 72;
/** Between the text and what stands beside it: a space, a rule, a space. */
export const gutter = 3;
/** A margin of notes; where more room is left than for it, a second column of text. */
export const widestMargin = 36;
const narrowestMargin = 22;
/** From so many cells on, a second text stands beside the first: a window of 150 columns has them. */
export const narrowestText = column - 1;
export const roomForTwo = column + gutter + narrowestText;

/** Empty cells at both sides of a column, on a window that is no narrow one. */
export const margins = 4;

export function frameOf(columns: number, rows: number): Frame {
  const room = Math.max(1, columns - (columns < 48 ? 2 : margins));
  const width = Math.min(column, room);
  const beside = besideIn(room - width - gutter);
  const whole = width + (beside > 0 ? gutter + beside : 0);
  return {
    indent: Math.max(columns < 3 ? 0 : 1, Math.floor((columns - whole) / 2)),
    width,
    beside,
    whole,
    low: rows < 22,
    rows: Math.max(1, rows - 1),
  };
}

function besideIn(room: number): number {
  if (room < narrowestMargin) return 0;
  return room < narrowestText ? Math.min(widestMargin, room) : Math.min(column, room);
}
