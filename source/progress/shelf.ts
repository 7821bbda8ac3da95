import {
  accessSync,
  chmodSync,
  constants,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import path from 'node:path';
import { type KeptFile, type Parsed, parseKept } from './kept-file.ts';

/** A reading on the shelf, or a file that should have been one. */
export type Entry = { readonly name: string } & (
  (Parsed & { readonly text: string }) | { readonly kind: 'unreadable'; readonly reason: string }
);

/** The folder the readings are kept in. It is read with plain calls: `conf` is loaded only by who writes. */
export interface Shelf {
  /** The folder all that is ours lies in. */
  readonly home: string;
  /** The folder of the readings, within it. */
  readonly folder: string;
  /** Why nothing can be kept there, as the system says it; undefined where all is well. Nothing is written to know. */
  readonly unwritable: () => string | undefined;
  /** Every reading, the latest read first. Nothing is changed by looking. */
  readonly list: () => readonly Entry[];
  readonly find: (name: string) => Entry | undefined;
  /** The bytes of a reading's file as text; undefined where there is none that can be read. */
  readonly textOf: (name: string) => string | undefined;
  readonly names: () => ReadonlySet<string>;
  /** Rename a damaged file so that its name is free again; returns the new file name. */
  readonly setAside: (name: string) => string;
  /** Erase one reading. False where there was none. */
  readonly forget: (name: string) => boolean;
  /** Erase everything of ours, set-aside and half-written files too; says how many, and what could not be erased. */
  readonly forgetAll: () => { erased: number; failed: readonly { file: string; reason: string }[] };
}

const ending = '.json';
const largestFile = 16 * 1024 * 1024;

export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';

export function openShelf(home: string): Shelf {
  const folder = path.join(home, 'readings');
  const fileOf = (name: string): string => path.join(folder, name + ending);

  const files = (): readonly string[] => {
    try {
      return readdirSync(folder).map((file) => file.normalize('NFC'));
    } catch {
      return [];
    }
  };
  const names = (): ReadonlySet<string> =>
    new Set(
      files()
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length)),
    );

  /** Throws what the system says; undefined where there is no file. Links and folders are not followed. */
  const read = (name: string): string | undefined => {
    const stat = lstatSync(fileOf(name), { throwIfNoEntry: false });
    if (!stat) return undefined;
    if (!stat.isFile()) throw Object.assign(new Error('Not a regular file.'), { code: 'ENOTFILE' });
    // Larger than any reading: it is not read, and will be found to be none.
    return stat.size > largestFile ? '' : readFileSync(fileOf(name), 'utf8');
  };

  const find = (name: string): Entry | undefined => {
    try {
      const text = read(name);
      return text === undefined ? undefined : { name, text, ...parseKept(text) };
    } catch (error) {
      return { name, kind: 'unreadable', reason: codeOf(error) };
    }
  };

  const turnOf = (entry: Entry): number => (entry.kind === 'reading' ? entry.file.turn : -1);

  return {
    home,
    folder,
    unwritable() {
      for (let at = folder; ; at = path.dirname(at)) {
        try {
          if (!statSync(at).isDirectory()) return 'ENOTDIR';
          accessSync(at, constants.W_OK | constants.X_OK);
          return undefined;
        } catch (error) {
          const reason = codeOf(error);
          if (reason !== 'ENOENT' || at === path.dirname(at)) return reason;
        }
      }
    },
    names,
    find,
    textOf(name) {
      try {
        return read(name);
      } catch {
        return undefined;
      }
    },
    list: () =>
      [...names()]
        .flatMap((name) => find(name) ?? [])
        .sort((a, b) => turnOf(b) - turnOf(a) || (a.name < b.name ? -1 : 1)),
    setAside(name) {
      const taken = new Set(files());
      for (let number = 1; ; number++) {
        const aside = `${name}.unreadable-${number}`;
        if (taken.has(aside)) continue;
        renameSync(fileOf(name), path.join(folder, aside));
        return aside;
      }
    },
    forget(name) {
      if (!lstatSync(fileOf(name), { throwIfNoEntry: false })) return false;
      unlinkSync(fileOf(name));
      return true;
    },
    forgetAll() {
      const failed: { file: string; reason: string }[] = [];
      let erased = 0;
      for (const file of files()) {
        try {
          unlinkSync(path.join(folder, file));
          erased++;
        } catch (error) {
          failed.push({ file: path.join(folder, file), reason: codeOf(error) });
        }
      }
      for (const each of [folder, home]) {
        try {
          rmdirSync(each);
        } catch {
          // Not empty, or not ours alone: what is left is not a reading.
        }
      }
      return { erased, failed };
    },
  };
}

/** Make the folder, for nobody else to look into. Throws what the system says. */
export function prepare(shelf: Shelf): void {
  mkdirSync(shelf.folder, { recursive: true, mode: 0o700 });
  if (process.platform !== 'win32' && (statSync(shelf.folder).mode & 0o077) !== 0)
    chmodSync(shelf.folder, 0o700);
}

/** The readings of one story, the latest first. */
export function readingsOf(
  shelf: Shelf,
  story: string,
): readonly { readonly name: string; readonly file: KeptFile }[] {
  return shelf
    .list()
    .flatMap((entry) => (entry.kind === 'reading' && entry.file.story === story ? [entry] : []));
}
