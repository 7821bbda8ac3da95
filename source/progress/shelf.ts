import {
  accessSync,
  chmodSync,
  constants,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import path from 'node:path';
import { codeFolder } from './home.ts';
import { type KeptFile, parseKept } from './kept-file.ts';
import { largestFile, type Parsed } from './reading-file.ts';

/** A reading on the shelf, or a file that should have been one. */
export type Entry = { readonly name: string } & (
  (Parsed<KeptFile> & { readonly text: string }) | { readonly kind: 'unreadable'; readonly reason: string }
);

/** The folder the readings are kept in. It is read with plain calls: `conf` is loaded only by who writes. */
export interface Shelf {
  /** The folder all that is ours lies in. */
  readonly home: string;
  /** The folder of the readings, within it. */
  readonly folder: string;
  /**
   * Why nothing can be kept there, as the system says it; undefined where all is well. Nothing is written to
   * know.
   */
  readonly unwritable: () => string | undefined;
  /** Every reading, the latest read first. Nothing is changed by looking. */
  readonly list: () => readonly Entry[];
  readonly find: (name: string) => Entry | undefined;
  /** Where the reading of this name lies, or would lie. */
  readonly fileOf: (name: string) => string;
  /** The bytes of a reading's file as text; undefined where there is none that can be read. */
  readonly textOf: (name: string) => string | undefined;
  readonly names: () => ReadonlySet<string>;
  /**
   * Do something that writes a reading, and put the file back as it was where that throws. The old file is
   * kept by a second name meanwhile, which takes no room on a full disk.
   */
  readonly guarded: (name: string, write: () => void) => void;
  /** Rename a damaged file so that its name is free again; returns the new file name. */
  readonly setAside: (name: string) => string;
  /** Erase one reading. False where there was none. */
  readonly forget: (name: string) => boolean;
  /**
   * Erase everything of ours, set-aside and half-written files too; says how many, and what could not be
   * erased.
   */
  readonly forgetAll: () => { erased: number; failed: readonly { file: string; reason: string }[] };
}

const ending = '.json';
/** In the home folder: how the program looks to its reader. */
export const preferencesFile = 'preferences.json';
/** Beside a reading, while it is saved: what it was before. */
export const before = '.before';

export const errnoOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';

export function openShelf(home: string): Shelf {
  const folder = path.join(home, 'readings');
  const code = codeFolder(home);
  const fileOf = (name: string): string => path.join(folder, name + ending);

  const files = (): readonly string[] => filesIn(folder);
  const names = (): ReadonlySet<string> =>
    new Set(
      files()
        .filter((file) => file.endsWith(ending) && file.normalize('NFC') === file)
        .map((file) => file.slice(0, -ending.length)),
    );
  /** Files of ours beside the readings, and what an interrupted save may have left of them. */
  const homeFiles = (): readonly string[] => filesIn(home).filter((file) => file.startsWith(preferencesFile));
  /** A reading's file, and what an interrupted save may have left beside it. */
  const filesOf = (name: string): readonly string[] =>
    files().filter(
      (file) => file === name + ending || file === name + before || file.startsWith(`${name}${ending}.tmp-`),
    );

  /** Throws what the system says; undefined where there is no file. Links and folders are not followed. */
  const read = (name: string): string | undefined => {
    const stat = lstatSync(fileOf(name), { throwIfNoEntry: false });
    if (!stat) return undefined;
    if (!stat.isFile()) throw Object.assign(new Error('Not a regular file.'), { code: 'ENOTFILE' });
    // It is not read, and will be found to be no reading.
    return stat.size > largestFile ? '' : readFileSync(fileOf(name), 'utf8');
  };

  const find = (name: string): Entry | undefined => {
    try {
      const text = read(name);
      return text === undefined ? undefined : { name, text, ...parseKept(text) };
    } catch (error) {
      return { name, kind: 'unreadable', reason: errnoOf(error) };
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
          accessSync(at, constants.R_OK | constants.W_OK | constants.X_OK);
          return undefined;
        } catch (error) {
          const reason = errnoOf(error);
          if (reason !== 'ENOENT' || at === path.dirname(at)) return reason;
        }
      }
    },
    names,
    find,
    fileOf,
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
    guarded(name, write) {
      const old = path.join(folder, name + before);
      const isThere = lstatSync(fileOf(name), { throwIfNoEntry: false })?.isFile() === true;
      rmSync(old, { force: true });
      const isKept = isThere && canLink(fileOf(name), old);
      try {
        write();
      } catch (error) {
        if (isKept) renameSync(old, fileOf(name));
        throw error;
      } finally {
        // Also where nothing was written: two names of one file are not made one by renaming.
        rmSync(old, { force: true });
      }
    },
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
      const own = filesOf(name);
      for (const file of own) unlinkSync(path.join(folder, file));
      return own.length > 0;
    },
    forgetAll() {
      const failed: { file: string; reason: string }[] = [];
      let erased = 0;
      const attempt = (file: string, erase: () => void): void => {
        try {
          erase();
        } catch (error) {
          failed.push({ file, reason: errnoOf(error) });
        }
      };
      attempt(folder, () => {
        const stat = lstatSync(folder, { throwIfNoEntry: false });
        if (!stat) return;
        // What a link leads to may be anybody's.
        if (!stat.isDirectory()) throw Object.assign(new Error('Not a folder.'), { code: 'ENOTDIR' });
        for (const file of readdirSync(folder)) {
          attempt(path.join(folder, file), () => {
            unlinkSync(path.join(folder, file));
            erased++;
          });
        }
      });
      for (const file of homeFiles())
        attempt(file, () => {
          unlinkSync(path.join(home, file));
          erased++;
        });
      for (const file of filesIn(code)) attempt(file, () => unlinkSync(path.join(code, file)));
      for (const each of [folder, code, home]) {
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

/** The names in a folder; none where it cannot be read. */
function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Not every file system knows second names. */
function canLink(file: string, other: string): boolean {
  try {
    linkSync(file, other);
    return true;
  } catch {
    return false;
  }
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
