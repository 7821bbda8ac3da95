/**
 * Ink takes every text of a page apart into signs and styles, at each frame anew, though most of a page stays
 * as it is when a key is pressed. Here what it found is kept from frame to frame, until it is of a great many
 * texts.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const perFrame = 'caches = new OutputCaches();';
const betweenFrames = 'caches = known();';

/** Texts: those of some pages; each sign of them is an object. */
const most = 300;

const known = `
let caches = new OutputCaches();
const known = () => {
  if (caches.styledChars.size > ${most}) caches = new OutputCaches();
  return caches;
};
`;

export const inkBetweenFrames: Plugin = {
  name: 'ink-between-frames',
  setup(build) {
    build.onLoad({ filter: /ink[\\/]build[\\/]output\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (text.split(perFrame).length !== 2) throw new Error('What Ink knows of texts is not where it was.');
      return { contents: text.replace(perFrame, betweenFrames) + known };
    });
  },
};
