import { readFileSync } from 'node:fs';
import path from 'node:path';
import Conf from 'conf';
import type { Keep, Kept } from '../reading/session.ts';
import { type KeptFile, keptFormat, keptVersion } from './kept-file.ts';
import { freeName } from './name.ts';
import { codeOf, prepare, type Shelf } from './shelf.ts';

export interface Keeper {
  readonly keep: Keep;
  /** The name it is kept under; it changes when another window wrote to the same reading. */
  readonly name: () => string;
}

/**
 * Keeps one reading in a file of its own, through `conf`. Before each save it looks whether the file is still what
 * it wrote last: where another window wrote to it, this one goes on in a copy. After each save it looks whether the
 * file holds what it should: on a full disk `conf` says nothing and leaves half a file.
 */
export function openKeeper(
  shelf: Shelf,
  story: { id: string; edition: string; wording: string },
  begun: string,
): Keeper {
  let name = begun;
  let known = contentOf(shelf, name);
  let turn: number | undefined;

  const write = (kept: Kept): void => {
    turn ??=
      1 + Math.max(0, ...shelf.list().map((entry) => (entry.kind === 'reading' ? entry.file.turn : 0)));
    const file: KeptFile = {
      format: keptFormat,
      version: keptVersion,
      name,
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
      accessPropertiesByDotNotation: false,
      serialize: (value) => JSON.stringify(value, undefined, 1),
    });
    conf.store = { ...file };
    known = contentOf(shelf, name);
    if (known !== JSON.stringify(file, undefined, 1))
      throw Object.assign(new Error('The file does not hold what was written.'), { code: 'ENOSPC' });
  };

  return {
    name: () => name,
    keep(kept) {
      // conf would try again for a whole second, and nothing on the screen would move.
      const barred = shelf.unwritable();
      if (barred !== undefined) return { kind: 'unwritten', folder: shelf.home, reason: barred };
      try {
        const found = contentOf(shelf, name);
        const foreign = found !== undefined && found !== known;
        if (foreign) {
          name = freeName(shelf.names(), name);
          known = undefined;
        }
        write(kept);
        return foreign ? { kind: 'copied', name } : undefined;
      } catch (error) {
        return { kind: 'unwritten', folder: shelf.home, reason: codeOf(error) };
      }
    },
  };
}

function contentOf(shelf: Shelf, name: string): string | undefined {
  try {
    return readFileSync(path.join(shelf.folder, `${name}.json`), 'utf8');
  } catch {
    return undefined;
  }
}
