import { chmodSync, lstatSync, readFileSync, renameSync, statSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { barredBy, filesIn, isFolder } from './folder.ts';
import { type Erased, eraseAll, eraseReading } from './erasing.ts';
import { preferencesFile, readingsFolder } from './home.ts';
import { type KeptFile, parseKept } from './kept-file.ts';
import { fileNamed, filesByName } from './name.ts';
import { makeFolder, privately, sweep } from './private.ts';
import { largestFile, openReadingFile, type Parsed } from './reading-file.ts';
import { errnoOf, steadily } from './steady.ts';

/** A reading on the shelf, or a file that should have been one. */
export type Entry = { readonly name: string } & (
  (Parsed<KeptFile> & { readonly text: string }) | { readonly kind: 'unreadable'; readonly reason: string }
);

export interface KeptReading {
  readonly name: string;
  readonly file: KeptFile;
}

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
  /**
   * Why it is not known what is kept there, as the system says it; undefined where it is known, also that
   * there is no such folder.
   */
  readonly unseen: () => string | undefined;
  /**
   * Every reading, one after the other by their names: of very many none need be kept. Nothing is changed by
   * looking.
   */
  readonly each: () => Iterable<Entry>;
  /** Every reading, the latest read first. */
  readonly list: () => readonly Entry[];
  readonly find: (name: string) => Entry | undefined;
  /** Where the reading of this name lies, or would lie. */
  readonly fileOf: (name: string) => string;
  /**
   * The bytes of a reading's file as text; undefined where there is none. Throws what the system says where
   * there is one that cannot be read.
   */
  readonly textOf: (name: string) => string | undefined;
  readonly names: () => ReadonlySet<string>;
  /** Rename a damaged file so that its name is free again; returns the new file name. */
  readonly setAside: (name: string) => string;
  /** Erase what windows that were killed left of their saves. */
  readonly sweep: () => void;
  /** Erase one reading. False where there was none. Throws what the system says. */
  readonly forget: (name: string) => boolean;
  /** Erase everything of ours, set-aside and half-written files too. */
  readonly forgetAll: () => Erased;
}

export function openShelf(home: string): Shelf {
  const folder = readingsFolder(home);

  const files = (): readonly string[] => steadily(() => filesIn(folder));
  const named = (): ReadonlyMap<string, string> => {
    try {
      return filesByName(files());
    } catch {
      // `unseen` says why.
      return new Map();
    }
  };
  const fileOf = (name: string): string => {
    const own = path.join(folder, fileNamed(name));
    // Most readings are where they are looked for first.
    if (isThere(own)) return own;
    return path.join(folder, named().get(name) ?? fileNamed(name));
  };

  /** Throws what the system says; undefined where there is no file. Links and folders are not followed. */
  const textIn = (file: string): string | undefined =>
    steadily(() => {
      const stat = lstatSync(file, { throwIfNoEntry: false });
      if (!stat) return undefined;
      if (!stat.isFile()) throw Object.assign(new Error('Not a regular file.'), { code: 'ENOTFILE' });
      // It is not read, and will be found to be no reading.
      return stat.size > largestFile ? '' : readFileSync(file, 'utf8');
    });

  const textOf = (name: string): string | undefined =>
    steadily(() => isFolder(folder)) ? textIn(fileOf(name)) : undefined;

  const entryOf = (name: string, read: () => string | undefined): Entry | undefined => {
    try {
      const text = read();
      return text === undefined ? undefined : { name, text, ...parseKept(text) };
    } catch (error) {
      return { name, kind: 'unreadable', reason: errnoOf(error) };
    }
  };

  const find = (name: string): Entry | undefined => entryOf(name, () => textOf(name));

  function* each(): Iterable<Entry> {
    for (const [name, file] of named()) {
      const entry = entryOf(name, () => textIn(folder + path.sep + file));
      if (entry) yield entry;
    }
  }

  const setAside = (name: string): string => {
    const taken = new Set(files());
    for (let number = 1; ; number++) {
      const aside = `${name}.unreadable-${number}`;
      if (taken.has(aside)) continue;
      renameSync(fileOf(name), path.join(folder, aside));
      return aside;
    }
  };

  return {
    home,
    folder,
    unwritable: () => barredBy(folder),
    unseen() {
      try {
        files();
        return undefined;
      } catch (error) {
        return errnoOf(error);
      }
    },
    names: () => new Set(named().keys()),
    find,
    fileOf,
    textOf,
    each,
    list: () => [...each()].sort((a, b) => latestFirst(turnOf(a), turnOf(b))),
    setAside,
    sweep() {
      try {
        if (isFolder(folder)) sweep(folder);
        putBack({ folder, find, fileOf, setAside });
      } catch {
        // `unseen` says why.
      }
      sweep(home, preferencesFile);
    },
    forget: (name) => eraseReading(folder, files(), { name, file: path.basename(fileOf(name)) }),
    forgetAll: () => eraseAll(home, folder),
  };
}

interface Turn {
  readonly name: string;
  readonly turn: number;
}

const turnOf = (entry: Entry): Turn => ({
  name: entry.name,
  turn: entry.kind === 'reading' ? entry.file.turn : -1,
});

/** The order in which readings are listed. */
export const latestFirst = (a: Turn, b: Turn): number => b.turn - a.turn || (a.name < b.name ? -1 : 1);

function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Beside a reading while an earlier version saved it: what it was before. It comes back where the reading is
 * not whole.
 */
const before = '.before';

function putBack(shelf: Pick<Shelf, 'folder' | 'find' | 'fileOf' | 'setAside'>): void {
  for (const file of filesIn(shelf.folder).filter((each) => each.endsWith(before))) {
    const name = file.slice(0, -before.length);
    const old = path.join(shelf.folder, file);
    const entry = shelf.find(name);
    if (entry?.kind === 'unreadable') continue;
    if (entry && entry.kind !== 'damaged') unlinkSync(old);
    else if (openReadingFile(old).kind === 'reading') {
      if (entry) shelf.setAside(name);
      renameSync(old, shelf.fileOf(name));
    }
  }
}

/** Make the folder, for nobody else to look into. Throws what the system says. */
export function prepare(shelf: Shelf): void {
  privately(() => makeFolder(shelf.folder));
  if (process.platform !== 'win32' && (statSync(shelf.folder).mode & 0o077) !== 0)
    chmodSync(shelf.folder, 0o700);
}

/** The readings of one story, the latest first. */
export function readingsOf(shelf: Shelf, story: string): readonly KeptReading[] {
  return shelf
    .list()
    .flatMap((entry) => (entry.kind === 'reading' && entry.file.story === story ? [entry] : []));
}
