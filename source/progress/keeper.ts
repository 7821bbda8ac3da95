import { linkSync, renameSync } from 'node:fs';
import type { Keep, Kept } from '../reading/session.ts';
import { type KeptFile, parseKept } from './kept-file.ts';
import { freeName } from './name.ts';
import { readingFormat, readingVersion } from './reading-file.ts';
import { save, savedText } from './saving.ts';
import { prepare, type Shelf } from './shelf.ts';
import { errnoOf } from './steady.ts';

interface Keeper {
  readonly keep: Keep;
  /** The name it is kept under; it changes when another window wrote to the same reading. */
  readonly name: () => string;
}

/**
 * Keeps one reading in a file of its own, through `conf`. `begun` is its name and the text of its file as it
 * was read (undefined where there is none yet). Before it puts a save in its place it looks whether the file
 * is still what it knows: where another window wrote to it, this one goes on in a copy; where it was erased,
 * it stays so; where it cannot be read, nothing takes its place.
 */
export function openKeeper(
  shelf: Shelf,
  story: { readonly id: string; readonly edition: string; readonly wording: string },
  begun: { readonly name: string; readonly text: string | undefined },
): Keeper {
  let { name, text: known } = begun;
  let turn: number | undefined;

  const fileFor = ({ place, reading: { moves } }: Kept): KeptFile => {
    turn ??=
      1 + Math.max(0, ...shelf.list().map((entry) => (entry.kind === 'reading' ? entry.file.turn : 0)));
    return {
      format: readingFormat,
      version: readingVersion,
      story: story.id,
      edition: story.edition,
      wording: story.wording,
      turn,
      place,
      moves,
    };
  };

  /** Bring what was written to the reading's place, or to that of a copy. */
  const put = (written: string): 'copied' | 'erased' | undefined => {
    for (let copied: 'copied' | undefined; ;) {
      const found = shelf.textOf(name);
      if (found === undefined) {
        if (known !== undefined) return 'erased';
        if (moveToFree(written, shelf.fileOf(name))) return copied;
      } else if (found === known) {
        renameSync(written, shelf.fileOf(name));
        return copied;
      } else {
        if (parseKept(found).kind === 'damaged') shelf.setAside(name);
        else {
          name = freeName(shelf.names(), name);
          copied = 'copied';
        }
        known = undefined;
      }
    }
  };

  return {
    name: () => name,
    keep(kept) {
      // conf would try again for a whole second, and nothing on the screen would move.
      const barred = shelf.unwritable();
      if (barred !== undefined) return { kind: 'unwritten', folder: shelf.home, reason: barred };
      try {
        const file = fileFor(kept);
        let came: ReturnType<typeof put>;
        // Not even a folder comes back.
        if (known !== undefined && shelf.textOf(name) === undefined) return { kind: 'erased' };
        prepare(shelf);
        save(shelf.folder, file, (written) => {
          came = put(written);
          if (came !== 'erased') known = savedText(file);
        });
        return came === 'copied' ? { kind: came, name } : came && { kind: came };
      } catch (error) {
        return { kind: 'unwritten', folder: shelf.home, reason: errnoOf(error) };
      }
    },
  };
}

/** Whether a file came to a place where none was. Another window may have come there first. */
function moveToFree(file: string, place: string): boolean {
  try {
    // Unlike renaming it takes nobody's place.
    linkSync(file, place);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    // Not every file system knows second names.
    renameSync(file, place);
    return true;
  }
}
