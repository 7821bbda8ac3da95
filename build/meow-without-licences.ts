/**
 * Meow brings along what puts a package description right, with the names of all licences, and sorts them as
 * it is loaded. The program hands it a description of its own that needs none of it.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const putsRight = 'var normalizeExports = requireNormalize();';

export const meowWithoutLicences: Plugin = {
  name: 'meow-without-licences',
  setup(build) {
    build.onLoad({ filter: /meow[\\/]build[\\/]dependencies\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes(putsRight)) throw new Error('Meow puts descriptions right in another way.');
      return { contents: text.replace(putsRight, 'var normalizeExports = () => undefined;') };
    });
  },
};
