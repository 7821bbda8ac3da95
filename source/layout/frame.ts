import { column } from './flow.ts';

/** How a page divides the window. All in cells. */
export interface Frame {
  /** Empty cells at the left of everything. */
  readonly indent: number;
  /** Width of the text. */
  readonly width: number;
  /** Width of the margin beside the text; 0 where there is none. */
  readonly margin: number;
  /** Whether rows are too few for anything but the text. */
  readonly low: boolean;
  /**
   * Rows that may be drawn: one fewer than there are, because a frame as tall as the window makes it scroll.
   */
  readonly rows: number;
}

/** Between the text and the margin: a space, a rule, a space. */
export const gutter = 3;
const widestMargin = 36;
const narrowestMargin = 22;

/** Widest page of columns. */
const widest = 160;

/** `kind`: a column of text, one with a margin beside it, or a page that takes all the width there is. */
export function frameOf(columns: number, rows: number, kind: 'text' | 'margin' | 'wide'): Frame {
  const most = kind === 'wide' ? widest : column;
  const width = Math.max(1, Math.min(most, columns - (columns < 48 ? 2 : 4)));
  const beside = Math.min(widestMargin, columns - column - gutter - 3);
  const margin = kind === 'margin' && beside >= narrowestMargin ? beside : 0;
  // A page without a margin stands where the one with a margin stands, so that nothing jumps between them.
  const reserved = kind !== 'wide' && beside >= narrowestMargin ? gutter + beside : 0;
  return {
    indent: Math.max(columns < 3 ? 0 : 1, Math.floor((columns - width - reserved) / 2)),
    width,
    margin,
    low: rows < 18,
    rows: Math.max(1, rows - 1),
  };
}
