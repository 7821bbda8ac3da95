/** A screen as a text to keep: its rows, and what is drawn otherwise than the terminal writes by itself. */
import type { IBufferCell } from '@xterm/headless';
import type { Frame } from './picture.ts';

/** The rows, without what is blank at their ends. */
export const rowsOf = (frame: Frame): string =>
  frame
    .map((cells) =>
      cells
        .map((each) => (each.getWidth() === 0 ? '' : each.getChars() || ' '))
        .join('')
        .trimEnd(),
    )
    .join('\n');

function lookOf(each: IBufferCell): string {
  const colour = each.isFgPalette() ? [`colour ${each.getFgColor()}`] : each.isFgRGB() ? ['any colour'] : [];
  const shapes = {
    bold: each.isBold(),
    dim: each.isDim(),
    italic: each.isItalic(),
    underlined: each.isUnderline(),
  };
  return [...colour, ...Object.entries(shapes).flatMap(([name, is]) => (is ? [name] : []))].join(' ');
}

/** Each run of cells of one look: its row and column from 1, its text, its look. */
export function looksOf(frame: Frame): string {
  const runs: string[] = [];
  frame.forEach((cells, row) => {
    let from = 0;
    for (let to = 1; to <= cells.length; to++) {
      const look = cells[from] ? lookOf(cells[from] as IBufferCell) : '';
      const next = cells[to];
      if (next && lookOf(next) === look) continue;
      const text = cells
        .slice(from, to)
        .map((each) => each.getChars() || ' ')
        .join('');
      if (look !== '' && text.trim() !== '') runs.push(`${row + 1}:${from + 1} ${look}: ${text.trim()}`);
      from = to;
    }
  });
  return runs.join('\n');
}
