import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { visible } from '../story/clean.ts';
import { type NewFile, writeFolder } from '../command-line/new-folder.ts';
import { type Command, Refusal } from '../command-line/request.ts';

/** Write a small pack to start from into a folder that is new or empty: all of it or nothing. */
export const command: Command = async ({ input, words, stdout }) => {
  const [folder] = input;
  if (!folder) throw new Refusal(2, words.newPack.which(words.call('new', '<folder>')));
  const template = fileURLToPath(new URL('template', import.meta.url));
  const files = readdirSync(template, { recursive: true, withFileTypes: true }).flatMap(
    (file): readonly NewFile[] => {
      if (!file.isFile()) return [];
      const from = path.join(file.parentPath, file.name);
      return [[path.relative(template, from), readFileSync(from)]];
    },
  );
  writeFolder(folder, files, words);
  const shown = visible(folder);
  stdout.write(`${words.newPack.done(shown, words.call('preview', shown))}\n`);
  return 0;
};
