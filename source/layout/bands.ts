/**
 * Things of several accounts side by side where the width allows, and one under the other where it does not.
 */
import { flow, type Paragraph } from './flow.ts';
import { type Line, type Span, span, spansWidth } from './line.ts';

/** One thing in a column. */
interface Cell {
  readonly paragraphs: readonly Paragraph[];
  /** Index of the choice it is, where it can be chosen. */
  readonly choice?: number;
}

/** One column: an account and what is its. */
interface Column {
  readonly heading: readonly Span[];
  readonly cells: readonly Cell[];
}

/** Columns that belong together, under a heading of their own. */
export interface Band {
  readonly heading: readonly Paragraph[];
  readonly columns: readonly Column[];
  /** Its rows follow each other without empty ones between, as in a table. */
  readonly tight?: boolean;
}

/** A cell on the page: its first row, its distance from the left, its lines. */
interface Placed {
  readonly row: number;
  readonly left: number;
  readonly lines: readonly Line[];
  readonly choice?: number;
}

export interface BandLayout {
  readonly placed: readonly Placed[];
  readonly rows: number;
  /** For each choice, its first row and how many rows it takes. */
  readonly spots: readonly { readonly row: number; readonly height: number }[];
}

/** Narrowest column that is pleasant to read, with the room for the pointer. */
const narrowest = 32;
const apart = 3;
/** What stands before the choice that is highlighted; before all others there is as much room. */
export const pointer = '❯ ';

/** Lay bands out on `width` cells. */
export function layBands(bands: readonly Band[], width: number): BandLayout {
  const placed: Placed[] = [];
  let row = 0;
  for (const { heading, columns, tight = false } of bands) {
    const gap = tight ? 0 : 1;
    if (row > 0) row += 1;
    const headed = flow(heading, width);
    if (headed.length > 0) placed.push({ row, left: 0, lines: headed });
    row += headed.length + (headed.length > 0 ? gap : 0);
    const abreast = Math.max(1, Math.min(columns.length, Math.floor((width + apart) / (narrowest + apart))));
    const columnWidth = Math.floor((width + apart) / abreast) - apart;
    for (let first = 0; first < columns.length; first += abreast) {
      if (first > 0) row += 1;
      const laid = columns
        .slice(first, first + abreast)
        .flatMap((column, at) => layColumn(column, row, at * (columnWidth + apart), columnWidth, gap));
      placed.push(...laid);
      row = Math.max(row, ...laid.map((each) => each.row + each.lines.length));
    }
  }
  const spots: { row: number; height: number }[] = [];
  for (const { row: at, lines, choice } of placed)
    if (choice !== undefined) spots[choice] = { row: at, height: lines.length };
  return { placed, rows: row, spots };
}

/** The heading of a column and its cells under each other, from a row on. */
function layColumn(
  { heading, cells }: Column,
  row: number,
  left: number,
  width: number,
  gap: number,
): readonly Placed[] {
  const title = heading.length === 0 ? [] : flow([{ spans: heading }], width);
  let under = row + title.length;
  return [
    { row, left, lines: title },
    ...cells.map(({ paragraphs, choice }): Placed => {
      const lines = flow(paragraphs, width - pointer.length);
      const at = under;
      under += lines.length + gap;
      return { row: at, left: left + pointer.length, lines, choice };
    }),
  ];
}

/** The rows of a layout, with the pointer before the highlighted choice. */
export function drawBands({ placed, rows }: BandLayout, highlighted: number | undefined): readonly Line[] {
  const pieces: { left: number; spans: readonly Span[] }[][] = Array.from({ length: rows }, () => []);
  for (const { row, left, lines, choice } of placed) {
    const isHere = choice !== undefined && choice === highlighted;
    for (const [index, { spans }] of lines.entries()) {
      const shown = isHere
        ? spans.map((each): Span => ({ ...each, tone: each.tone === 'faint' ? 'plain' : 'strong' }))
        : spans;
      pieces[row + index]?.push(
        isHere && index === 0
          ? { left: left - pointer.length, spans: [span(pointer, 'strong'), ...shown] }
          : { left, spans: shown },
      );
    }
  }
  return pieces.map((parts, row) => {
    const spans: Span[] = [];
    let at = 0;
    for (const part of parts.sort((a, b) => a.left - b.left)) {
      spans.push(span(' '.repeat(Math.max(0, part.left - at))), ...part.spans);
      at = Math.max(at, part.left) + spansWidth(part.spans);
    }
    return { spans, at: row };
  });
}
