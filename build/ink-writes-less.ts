/**
 * Ink writes every row that changed, and a step for each that did not. Where a page scrolls, the terminal
 * moves the rows that only went elsewhere; rows that stay are stepped over at once.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';

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

export const inkWritesLess: Plugin = {
  name: 'ink-writes-less',
  setup(build) {
    build.onLoad({ filter: /ink[\\/]build[\\/]log-update\.js$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      for (const place of [known, written])
        if (text.split(place).length !== 2) throw new Error(`In Ink it is not where it was: ${place}`);
      return { contents: asking + text.replace(known, () => asked).replace(written, () => atOnce) };
    });
  },
};
