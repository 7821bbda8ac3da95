import { accessSync, constants, lstatSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { errnoOf } from './steady.ts';

/**
 * The names in a folder of ours; none where there is none. Throws what the system says, and where a link
 * stands in its place: what is kept behind one could not be erased without touching what is somebody's.
 */
export function filesIn(folder: string): readonly string[] {
  return isFolder(folder) ? readdirSync(folder) : [];
}

/** Whether there is such a folder of ours. Throws where something else stands in its place. */
export function isFolder(folder: string): boolean {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (stat && !stat.isDirectory()) throw Object.assign(new Error('Not a folder.'), { code: 'ENOTDIR' });
  return stat !== undefined;
}

/**
 * Why nothing could be kept in a folder of ours, which need not be there yet, as the system says it;
 * undefined where it could. Nothing is written to know.
 */
export function barredBy(folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    try {
      // Above our own folder anybody may have their links.
      if (!(at === folder ? lstatSync(at) : statSync(at)).isDirectory()) return 'ENOTDIR';
      accessSync(at, constants.R_OK | constants.W_OK | constants.X_OK);
      return undefined;
    } catch (error) {
      const reason = errnoOf(error);
      if (reason !== 'ENOENT' || at === path.dirname(at)) return reason;
    }
  }
}
