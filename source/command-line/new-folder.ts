import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Words } from '../language/words.ts';
import { makeFolder } from '../progress/private.ts';
import { errnoOf } from '../progress/steady.ts';
import { visible } from '../story/clean.ts';
import { Refusal } from './request.ts';

/** A file by its path in the folder. */
export type NewFile = readonly [name: string, content: string | Uint8Array];

/** Write files into a folder that is new or empty, all of them or none. Throws a `Refusal` for any other. */
export function writeFolder(folder: string, files: readonly NewFile[], { newPack }: Words): void {
  const shown = visible(folder);
  /** What is taken away again when something goes wrong. */
  let begun: readonly string[] = [];
  try {
    const made = makeFolder(folder);
    if (readdirSync(folder).length > 0) throw new Refusal(1, newPack.notEmpty(shown));
    begun =
      made === undefined ? files.map(([name]) => path.join(folder, name.split(path.sep)[0] ?? '')) : [made];
    for (const [name, content] of files) {
      const to = path.join(folder, name);
      makeFolder(path.dirname(to));
      writeFileSync(to, content, { flag: 'wx' });
    }
  } catch (error) {
    for (const each of begun) rmSync(each, { recursive: true, force: true });
    if (error instanceof Refusal) throw error;
    const reason = errnoOf(error);
    const isFile = reason === 'EEXIST' || reason === 'ENOTDIR';
    throw new Refusal(1, isFile ? newPack.notAFolder(shown) : newPack.failed(shown, reason));
  }
}
