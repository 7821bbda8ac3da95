import wrapAnsi from 'wrap-ansi';
import { knownWidth } from './width.ts';

/** A text in rows of at most so many cells. */
export const brokenAt = (text: string, width: number): readonly string[] =>
  plainRows(text, width) ?? wrapAnsi(text, width, { hard: true }).split('\n');

/**
 * The rows of a line that fits, or of plain words with a space between two and none wider than a row:
 * what parts any text need not be asked, nor loaded.
 */
function plainRows(text: string, width: number): readonly string[] | undefined {
  const all = knownWidth(text);
  if (all === undefined || /^\s|\s$/.test(text)) return undefined;
  if (all <= width) return [text];
  if (/\s\s/.test(text)) return undefined;
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    if (word.length > width) return undefined;
    const row = rows.at(-1);
    if (row !== undefined && row.length + 1 + word.length <= width) rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(word);
  }
  return rows;
}
