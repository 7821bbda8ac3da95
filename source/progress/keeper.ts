import Conf from 'conf';
import type { Keep, Kept } from '../reading/session.ts';
import { type KeptFile, parseKept } from './kept-file.ts';
import { freeName } from './name.ts';
import { readingFormat, readingVersion } from './reading-file.ts';
import { errnoOf, prepare, type Shelf } from './shelf.ts';

interface Keeper {
  readonly keep: Keep;
  /** The name it is kept under; it changes when another window wrote to the same reading. */
  readonly name: () => string;
}

/**
 * Keeps one reading in a file of its own, through `conf`. `begun` is its name and the text of its file as it
 * was read (undefined where there is none yet). Before each save it looks whether the file is still what it
 * knows: where another window wrote to it, this one goes on in a copy. After each save it looks whether the
 * file holds what it should: on a full disk `conf` says nothing and leaves half a file.
 */
export function openKeeper(
  shelf: Shelf,
  story: { readonly id: string; readonly edition: string; readonly wording: string },
  begun: { readonly name: string; readonly text: string | undefined },
): Keeper {
  let { name, text: known } = begun;
  let turn: number | undefined;

  const write = (kept: Kept): void => {
    turn ??=
      1 + Math.max(0, ...shelf.list().map((entry) => (entry.kind === 'reading' ? entry.file.turn : 0)));
    const file: KeptFile = {
      format: readingFormat,
      version: readingVersion,
      story: story.id,
      edition: story.edition,
      wording: story.wording,
      turn,
      place: kept.place,
      moves: kept.reading.moves,
    };
    prepare(shelf);
    const conf = new Conf<Record<string, unknown>>({
      cwd: shelf.folder,
      configName: name,
      configFileMode: 0o600,
      clearInvalidConfig: false,
      serialize: textOf,
    });
    shelf.guarded(name, () => {
      conf.store = { ...file };
      if (shelf.textOf(name) !== textOf(file)) {
        throw Object.assign(new Error('The file does not hold what was written.'), { code: 'half written' });
      }
    });
    known = textOf(file);
  };

  return {
    name: () => name,
    keep(kept) {
      // conf would try again for a whole second, and nothing on the screen would move.
      const barred = shelf.unwritable();
      if (barred !== undefined) return { kind: 'unwritten', folder: shelf.home, reason: barred };
      try {
        const found = shelf.textOf(name);
        const foreign = found !== undefined && found !== known;
        if (foreign && parseKept(found).kind === 'damaged') {
          shelf.setAside(name);
        } else if (foreign) {
          name = freeName(shelf.names(), name);
          known = undefined;
          write(kept);
          return { kind: 'copied', name };
        }
        write(kept);
        return undefined;
      } catch (error) {
        return { kind: 'unwritten', folder: shelf.home, reason: errnoOf(error) };
      }
    },
  };
}

const textOf = (value: object): string => JSON.stringify(value, undefined, 1);
