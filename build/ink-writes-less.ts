/**
 * Ink writes every row that changed, and a step for each that did not. Where a page scrolls, the terminal
 * moves the rows that only went elsewhere; rows that stay are stepped over at once.
 */
import path from 'node:path';
import type { Changes } from './ink-changed.ts';

/** Stands where all rows are known, before any is written; and where they are written. */
const known = 'buffer.push(returnPrefix);';
const written = "stream.write(buffer.join(''));";

const asked = `${known}
const move = scrolled(previousLines, nextLines, stream.rows);
if (move) {
  buffer.push(move.bytes);
  previousLines = move.lines;
}`;
const atOnce = String.raw`stream.write(buffer.join('').replaceAll(/(?:\u001B\[E){2,}/g, (steps) => '\u001B[' + steps.length / 3 + 'E'));`;

const asking = `import { scrolled } from ${JSON.stringify(path.resolve('source/terminal/scrolled.ts'))};\n`;

export const writesLess: Changes = {
  'log-update.js': {
    places: [
      [known, asked],
      [written, atOnce],
    ],
    added: asking,
  },
};
