/** Where a page scrolls, the terminal moves the rows that Ink would write anew. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';

/** Stands where all rows are known, before any is written. */
const place = 'buffer.push(returnPrefix);';

const asked = `${place}
const move = scrolled(previousLines, nextLines, stream.rows);
if (move) {
  buffer.push(move.bytes);
  previousLines = move.lines;
}`;

const asking = `import { scrolled } from ${JSON.stringify(path.resolve('source/terminal/scrolled.ts'))};\n`;

export const inkScrolls: Plugin = {
  name: 'ink-scrolls',
  setup(build) {
    build.onLoad({ filter: /ink[\\/]build[\\/]log-update\.js$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      if (text.split(place).length !== 2) throw new Error('Where Ink writes rows is not where it was.');
      return { contents: asking + text.replace(place, asked) };
    });
  },
};
