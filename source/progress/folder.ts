import { lstatSync, readdirSync } from 'node:fs';

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
