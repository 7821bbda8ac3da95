import { existsSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

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
 * Make a folder and those it lies in; answers which of them was made first. Node.js's own way never ends
 * where the system says that something is missing and will not have it made, as below `/proc`.
 */
export function makeFolder(folder: string): string | undefined {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const above = path.dirname(folder);
  const first = existsSync(above) ? undefined : makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another window may have made it meanwhile.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
  return first ?? folder;
}
