import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Forms } from '../export/formats.ts';
import { privately } from '../progress/private.ts';
import { visible } from '../story/clean.ts';
import { type Request, Refusal } from './request.ts';

/** Write a result in the format that is asked for, as text where none is. */
export async function writeResult(request: Request, forms: Forms): Promise<void> {
  const { format = 'text' } = request.flags;
  const form = forms[format];
  if (!form) throw new Error(`Nothing is written as ${format}.`);
  writeText(request, await form());
}

/** To stdout, or into the new file of `--output`: all of it or nothing, and never over what is there. */
export function writeText({ flags, words, stdout, stderr }: Request, text: string): void {
  const { output } = flags;
  if (output === undefined) {
    stdout.write(text);
    return;
  }
  try {
    privately(() => writeWhole(output, text));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const file = visible(output);
    if (code === 'EEXIST') throw new Refusal(1, words.output.exists(file));
    if (code === 'ENOENT') throw new Refusal(1, words.output.noFolder(file));
    throw new Refusal(1, words.output.failed(file, code ?? ''));
  }
  stderr.write(`${words.output.written(visible(output))}\n`);
}

/**
 * It is written beside its place and gets its name when all of it lies on the disk, so that a full disk, a
 * quota or a power cut leaves no half of a report under a name that is then taken.
 */
function writeWhole(file: string, text: string): void {
  if (lstatSync(file, { throwIfNoEntry: false })) throw exists();
  const half = path.join(path.dirname(file), `.${randomUUID()}.half`);
  try {
    const open = openSync(half, 'wx', 0o600);
    try {
      writeFileSync(open, text);
      sync(open);
    } finally {
      closeSync(open);
    }
    nameAnew(half, file);
  } finally {
    rmSync(half, { force: true });
  }
}

/** Node's permission model bars every sync: a report without one is better than none. */
function sync(open: number): void {
  try {
    fsyncSync(open);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ACCESS_DENIED') throw error;
  }
}

const exists = (): Error => Object.assign(new Error('There is such a file.'), { code: 'EEXIST' });

/** Not every file system knows second names, which alone are never given to what another wrote meanwhile. */
function nameAnew(half: string, file: string): void {
  try {
    linkSync(half, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || lstatSync(file, { throwIfNoEntry: false }))
      throw exists();
    renameSync(half, file);
  }
}
