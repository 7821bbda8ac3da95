/**
 * Meow brings along what shows where a package description is wrong and what puts it right, with the names of
 * all licences, and sorts them as it is loaded. The program hands it a description of its own that needs none
 * of it.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const loaded: Readonly<Record<string, string>> = {
  'var normalizeExports = requireNormalize();': 'var normalizeExports = () => undefined;',
  'var libExports = requireLib$1();': 'var libExports = {};',
  // Nothing of it is ever run.
  "import { execFile } from 'node:child_process';": 'const execFile = () => undefined;',
};

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
      return { contents: without };
    });
  },
};
