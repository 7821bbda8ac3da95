/** A table as plain text: columns where they fit beside each other, else a list for each row. */
import { brokenAt } from '../layout/broken.ts';
import type { Words } from '../language/words.ts';
import { column } from '../layout/frame.ts';
import type { Cell, Table } from './report.ts';
import { widthOf } from '../layout/width.ts';

const gap = '  ';
/** No column is made narrower: words would be broken. */
const narrowest = 14;

export function tableText({ caption, heads, rows }: Table, words: Words): string {
  const title = brokenAt(caption, column).join('\n');
  const lines = rows.map(({ head, cells }) => [[head], ...cells.map(textsOf)]);
  const table = [heads.map((head) => [head]), ...lines];
  const widths = widthsOf(
    heads.map((_, index) => Math.max(...table.map((row) => widest(row[index] ?? [])))),
    column - gap.length * (heads.length - 1),
  );
  if (widths) {
    const [first, ...rest] = table.map((row) => rowLines(row, widths));
    const rule = widths.map((width) => '-'.repeat(width)).join(gap);
    const body = rest.map((row, index) => spaced(row, index < rest.length - 1));
    return [title, '', ...(first ?? []), rule, ...body.flat()].join('\n');
  }
  const items = rows.map(({ head, cells }) =>
    [
      ...brokenAt(head, column),
      ...cells.flatMap((cell, index) =>
        indented(words.report.row(heads[index + 1] ?? '', words.report.cell(textsOf(cell)))),
      ),
    ].join('\n'),
  );
  return [title, ...items].join('\n\n');
}

const textsOf = (cell: Cell): readonly string[] => cell.map(({ text }) => text);

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => widthOf(text)));

/**
 * The width of each column: its own, or a fair share of what there is; undefined where that is too narrow.
 */
function widthsOf(own: readonly number[], room: number): readonly number[] | undefined {
  for (let share = room; share >= narrowest; share--) {
    const widths = own.map((width) => Math.min(width, share));
    if (widths.reduce((total, width) => total + width, 0) <= room) return widths;
  }
  return undefined;
}

/** One row of a table, its cells wrapped beside each other. */
function rowLines(row: readonly (readonly string[])[], widths: readonly number[]): readonly string[] {
  const cells = row.map((texts, index) =>
    texts.flatMap((text) => brokenAt(text, widths[index] ?? narrowest)),
  );
  return Array.from({ length: Math.max(...cells.map((cell) => cell.length)) }, (_, at) =>
    cells
      .map((cell, index) => {
        const text = cell[at] ?? '';
        return text + ' '.repeat((widths[index] ?? 0) - widthOf(text));
      })
      .join(gap)
      .trimEnd(),
  );
}

/** A row of several lines is set off from the next. */
const spaced = (lines: readonly string[], isFollowed: boolean): readonly string[] =>
  lines.length > 1 && isFollowed ? [...lines, ''] : lines;

const indented = (text: string): readonly string[] =>
  brokenAt(text, column - 4).map((line, index) => (index === 0 ? '  ' : '    ') + line);
