import wrapAnsi from 'wrap-ansi';
import { knownWidth } from './width.ts';

/** A text in rows of at most so many cells. */
export const brokenAt = (text: string, width: number): readonly string[] =>
  plainRows(text, width) ?? wrapAnsi(text, width, { hard: true }).split('\n');

/**
 * The rows of a line that fits, or of plain words with a space between two: what parts any text need not be
 * asked, nor loaded.
 */
function plainRows(text: string, width: number): readonly string[] | undefined {
  const all = knownWidth(text);
  if (all === undefined || /^\s|\s$/.test(text)) return undefined;
  if (all <= width) return [text];
  if (/\s\s/.test(text)) return undefined;
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const row = rows.at(-1);
    if (row !== undefined && row.length + 1 + word.length <= width) rows[rows.length - 1] = `${row} ${word}`;
    else if (word.length <= width) rows.push(word);
    else if (/\s/.test(word)) return undefined;
    else breakInto(rows, word, width);
  }
  return rows;
}

/** A word wider than a row begins in the one above where that makes no row more. */
function breakInto(rows: string[], word: string, width: number): void {
  const above = rows.at(-1);
  const room = above === undefined ? 0 : Math.max(0, width - above.length - 1);
  let from = 0;
  if (room > 0 && Math.ceil((word.length - room) / width) < Math.ceil(word.length / width)) {
    rows[rows.length - 1] = `${above} ${word.slice(0, room)}`;
    from = room;
  }
  for (; from < word.length; from += width) rows.push(word.slice(from, from + width));
}
