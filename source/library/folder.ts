/** The folder of a pack: regular files inside it, of a bounded size, and nothing that a link leads to. */
import { lstatSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { visible } from '../story/clean.ts';

/** A folder that is no pack at all; the message is for its reader. */
export class NoPack extends Error {}

/** Why a file or a folder within the pack could not be read, for its writer. */
export interface Refused {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

const largestFile = 1024 * 1024;
const mostScenes = 20_000;

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';

/** The real path of a pack's folder. Throws `NoPack` where it is none. The folder itself may be a link. */
export function packFolder(folder: string): string {
  const shown = visible(folder);
  let root: string;
  try {
    root = realpathSync(folder);
    if (!statSync(root).isDirectory()) throw new NoPack(`${shown} is not a folder.`);
  } catch (error) {
    if (error instanceof NoPack) throw error;
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new NoPack(`There is no folder ${shown}.`);
    throw new NoPack(`The folder ${shown} cannot be read (${code}).`);
  }
  if (!lstatSync(path.join(root, 'story.json'), { throwIfNoEntry: false })) {
    throw new NoPack(`There is no story.json in ${shown}; a scene pack has one.`);
  }
  return root;
}

export const hasFile = (root: string, file: string): boolean =>
  lstatSync(path.join(root, file), { throwIfNoEntry: false }) !== undefined;

/** The text of a file of the pack, or why there is none. */
export function packText(root: string, file: string): string | Refused {
  const full = path.join(root, file);
  try {
    const stat = lstatSync(full, { throwIfNoEntry: false });
    if (!stat) {
      return {
        code: 'missing-file',
        message: 'The file is not there.',
        hint: `Every pack has a ${visible(file)}.`,
      };
    }
    if (!stat.isFile()) {
      return {
        code: 'not-a-file',
        message: 'This is not a regular file.',
        hint: 'Put the file itself here, not a link.',
      };
    }
    if (stat.size > largestFile) {
      return {
        code: 'too-large',
        message: 'The file is larger than 1 MiB.',
        hint: 'Split it, or see what else is in it.',
      };
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(full));
  } catch (error) {
    return error instanceof TypeError
      ? {
          code: 'not-utf-8',
          message: 'The file is not valid UTF-8.',
          hint: 'Save it as UTF-8 in your editor.',
        }
      : unreadable(error);
  }
}

const unreadable = (error: unknown): Refused => ({
  code: 'unreadable',
  message: `It cannot be read (${codeOf(error)}).`,
  hint: 'Check its permissions.',
});

/**
 * Names of the scene files in a chapter's folder, without their ending, or why there are none. A chapter without a
 * folder has no scenes yet. `<scene>.<language>.json` is a translation and no scene of its own.
 */
export function sceneNames(root: string, chapter: string): readonly string[] | Refused {
  const folder = path.join(root, chapter);
  try {
    const stat = lstatSync(folder, { throwIfNoEntry: false });
    if (!stat) return [];
    if (!stat.isDirectory()) {
      return {
        code: 'not-a-folder',
        message: 'This is not a folder.',
        hint: 'Put the folder itself here, not a link.',
      };
    }
    const names = readdirSync(folder).filter((name) => /^[^.]+\.json$/.test(name));
    if (names.length > mostScenes)
      throw new NoPack(`${visible(chapter)} holds more than ${mostScenes} scenes.`);
    return names.map((name) => name.slice(0, -'.json'.length)).sort();
  } catch (error) {
    if (error instanceof NoPack) throw error;
    return unreadable(error);
  }
}
