import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { visible } from '../story/clean.ts';
import { type Command, Refusal } from '../command-line/request.ts';

/** Write a small pack to start from into a folder that is new or empty: all of it or nothing. */
export const command: Command = async ({ input, words, stdout }) => {
  const [folder] = input;
  if (!folder) throw new Refusal(2, words.newPack.which(words.call('new', '<folder>')));
  const shown = visible(folder);
  const template = fileURLToPath(new URL('template', import.meta.url));
  /** What is taken away again when something goes wrong. */
  let begun: readonly string[] = [];
  try {
    const made = mkdirSync(folder, { recursive: true });
    if (readdirSync(folder).length > 0) throw new Refusal(1, words.newPack.notEmpty(shown));
    begun = made === undefined ? readdirSync(template).map((name) => path.join(folder, name)) : [made];
    for (const file of readdirSync(template, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const from = path.join(file.parentPath, file.name);
      const to = path.join(folder, path.relative(template, from));
      mkdirSync(path.dirname(to), { recursive: true });
      writeFileSync(to, readFileSync(from), { flag: 'wx' });
    }
  } catch (error) {
    for (const each of begun) rmSync(each, { recursive: true, force: true });
    if (error instanceof Refusal) throw error;
    const { code = '' } = error as NodeJS.ErrnoException;
    const isFile = code === 'EEXIST' || code === 'ENOTDIR';
    throw new Refusal(1, isFile ? words.newPack.notAFolder(shown) : words.newPack.failed(shown, code));
  }
  stdout.write(`${words.newPack.done(shown, words.call('preview', shown))}\n`);
  return 0;
};
