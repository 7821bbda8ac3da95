import { lstatSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { codeFolder, isCompiled, preferencesFile } from './home.ts';
import { filesIn, isFolder } from './folder.ts';
import { ownsPreferences } from './preferences.ts';
import { sweep } from './private.ts';
import { openReadingFile } from './reading-file.ts';
import { errnoOf } from './steady.ts';

export interface Erased {
  /** How many files. */
  readonly erased: number;
  /** What could not be erased. */
  readonly failed: readonly { readonly file: string; readonly reason: string }[];
  /** What lies among the readings and is somebody's: our folder may be one that had files before. */
  readonly left: readonly string[];
}

/**
 * Erase one reading, what was set aside of it, and what systems and interrupted saves may have left beside
 * it. False where there was nothing. Throws what the system says.
 */
export function eraseReading(
  folder: string,
  files: readonly string[],
  { name, file }: { readonly name: string; readonly file: string },
): boolean {
  const isOwn = (each: string): boolean =>
    [file, `._${file}`, `${name}.before`].includes(each) ||
    each.startsWith(`${file}.tmp-`) ||
    (each.startsWith(`${name}.unreadable-`) && /-\d+$/.test(each));
  const own = files.filter(isOwn);
  for (const each of own) unlinkSync(path.join(folder, each));
  return own.length > 0;
}

/** Erase everything of ours. No link is followed: what it leads to may be anybody's. */
export function eraseAll(home: string, folder: string): Erased {
  const failed: { file: string; reason: string }[] = [];
  const left: string[] = [];
  let erased = 0;
  const attempt = (file: string, erase: () => void): void => {
    try {
      erase();
    } catch (error) {
      const reason = errnoOf(error);
      if (reason !== 'ENOENT') failed.push({ file, reason });
    }
  };
  const eraseFile = (file: string): void =>
    attempt(file, () => {
      unlinkSync(file);
      erased++;
    });
  /** What is called as our files are; deeper only readings, for what else was put there may be missed. */
  const eraseIn = (at: string): void =>
    attempt(at, () => {
      if (isFolder(at)) sweep(at);
      for (const name of filesIn(at)) {
        const file = path.join(at, name);
        if (lstatSync(file).isDirectory()) {
          eraseIn(file);
          attempt(file, () => rmdirSync(file));
        } else if (at === folder ? isCalledOurs(name) : isReading(file)) eraseFile(file);
        else if (at === folder) left.push(file);
      }
    });

  eraseIn(folder);
  attempt(home, () => {
    if (!readdirSync(home).includes(preferencesFile) || !ownsPreferences(home)) return;
    eraseFile(path.join(home, preferencesFile));
  });
  sweep(home, preferencesFile);
  const code = codeFolder(home);
  attempt(code, () => {
    for (const name of filesIn(code).filter(isCompiled))
      attempt(code, () => unlinkSync(path.join(code, name)));
  });
  for (const each of [folder, code, home]) {
    try {
      rmdirSync(each);
    } catch {
      // Not empty, or not ours alone: what is left is not a reading, or was told.
    }
  }
  return { erased, failed, left };
}

/** A reading, whatever was made of it: set aside, saved by an editor, copied by a service, still half. */
const isCalledOurs = (name: string): boolean => /\.json|\.unreadable-\d+$|\.before$/.test(name);

const isReading = (file: string): boolean =>
  lstatSync(file).isFile() && openReadingFile(file).kind !== 'damaged';
