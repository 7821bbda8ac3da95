/**
 * Meow brings along what shows where a package description is wrong and what puts it right, with the names of
 * all licences, and sorts them as it is loaded. The program hands it a description of its own that needs none
 * of it. Its patterns for capitals and small letters know all scripts, and take longer to make than all else
 * it does; names of options are in ASCII.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const loaded: Readonly<Record<string, string>> = {
  'var normalizeExports = requireNormalize();': 'var normalizeExports = () => undefined;',
  'var libExports = requireLib$1();': 'var libExports = {};',
  // Nothing of it is ever run.
  "import { execFile } from 'node:child_process';": 'const execFile = () => undefined;',
};

const ranges: Readonly<Record<string, string>> = {
  Lu: 'A-Z',
  Uppercase_Letter: 'A-Z',
  Ll: 'a-z',
  Lowercase_Letter: 'a-z',
  Alpha: 'A-Za-z',
  N: '0-9',
};

/** Its patterns without those for other scripts, in brackets where they stood in none. */
function inAscii(text: string): string {
  const bare = (part: string): string =>
    part.replaceAll(/\\p\{(\w+)\}/g, (whole, name: string) => ranges[name] ?? whole);
  return text
    .replaceAll(/\[[^\]\n]*\\p\{[^\]\n]*\]/g, bare)
    .replaceAll(/\\p\{\w+\}/g, (each) => `[${bare(each)}]`);
}

export const meowWithoutLicences: Plugin = {
  name: 'meow-without-licences',
  setup(build) {
    build.onLoad({ filter: /meow[\\/]build[\\/]dependencies\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!Object.keys(loaded).every((each) => text.includes(each)))
        throw new Error('Meow puts descriptions right in another way.');
      const without = Object.entries(loaded).reduce(
        (all, [each, none]) => all.replace(each, () => none),
        text,
      );
      return { contents: inAscii(without) };
    });
  },
};
