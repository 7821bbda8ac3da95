/** Ink with what is changed in it, for the program and, so that they see the same, for its tests. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { betweenFrames } from './ink-between-frames.ts';
import { writesLess } from './ink-writes-less.ts';

/** What is changed in files of Ink, by their names. */
export type Changes = Readonly<
  Record<
    string,
    {
      /** What stands there once, and what stands there then. */
      readonly places: readonly (readonly [was: string, is: string])[];
      /** Stands at the end. */
      readonly added: string;
    }
  >
>;

const changes: Changes = { ...betweenFrames, ...writesLess };

const changedFile = new RegExp(
  `[\\\\/]ink[\\\\/]build[\\\\/](${Object.keys(changes).join('|').replaceAll('.', '\\.')})$`,
);

/** A file of Ink as it is to be. */
function changed(name: string, text: string): string {
  const { places = [], added = '' } = changes[name] ?? {};
  const all = places.reduce((before, [was, is]) => {
    if (before.split(was).length !== 2) throw new Error(`In Ink’s ${name} it is not where it was: ${was}`);
    return before.replace(was, () => is);
  }, text);
  return `${all}\n${added}`;
}

export const inkChanged: Plugin = {
  name: 'ink-changed',
  setup(build) {
    build.onLoad({ filter: changedFile }, async ({ path }) => ({
      contents: changed(changedFile.exec(path)?.[1] ?? '', await readFile(path, 'utf8')),
    }));
  },
};

/** The same for Vite, which runs the tests. It would say of every file that it misses what it was made of. */
export const inkChangedInTests = {
  name: 'ink-changed',
  async load(file: string): Promise<string | undefined> {
    if (!/[\\/]ink(?:-[a-z-]+)?[\\/]build[\\/].+\.js$/.test(file)) return undefined;
    const text = await readFile(file, 'utf8');
    return changed(changedFile.exec(file)?.[1] ?? '', text.replace(/^\/\/# sourceMappingURL=.*$/m, ''));
  },
};
