import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Forms, Pieces } from '../export/formats.ts';
import { privately } from '../progress/private.ts';
import { errnoOf } from '../progress/steady.ts';
import { visible } from '../story/clean.ts';
import { type Request, Refusal } from './request.ts';

/** Write a result in the format that is asked for, as text where none is. */
export async function writeResult(request: Request, forms: Forms): Promise<void> {
  const { format = 'text' } = request.flags;
  const form = forms[format];
  if (!form) throw new Error(`Nothing is written as ${format}.`);
  await writeText(request, await form());
}

/**
 * To stdout, or into the file of `--output`: all of it or nothing, and over what is there with `--force`
 * alone.
 */
export async function writeText(request: Request, text: Pieces): Promise<void> {
  const { flags, words, stdout, stderr } = request;
  const { output, force } = flags;
  const pieces = typeof text === 'string' ? [text] : text;
  if (output === undefined) {
    // Made no sooner than whoever reads takes them: all together they are large.
    for (const piece of pieces)
      if (!stdout.write(piece)) await new Promise<void>((done) => stdout.once('drain', done));
    return;
  }
  orRefused(request, output, () => privately(() => writeWhole(output, pieces, force)));
  stderr.write(`${words.output.written(visible(output))}\n`);
}

/** Refuse what could not be written before somebody works for it. */
export function refuseUnwritable(request: Request): void {
  const { output, force } = request.flags;
  if (output === undefined) return;
  orRefused(request, output, () => {
    if (!isFree(output, force)) throw exists();
    statSync(path.dirname(output));
  });
}

/** Do something for a file, or say why it cannot be written. */
function orRefused({ words }: Request, output: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    const reason = errnoOf(error);
    const file = visible(output);
    if (reason === 'EEXIST') throw new Refusal(1, words.output.exists(file, isFree(output, true)));
    if (reason === 'ENOENT') throw new Refusal(1, words.output.noFolder(file));
    throw new Refusal(1, words.output.failed(file, reason));
  }
}

/**
 * It is written beside its place and gets its name when all of it lies on the disk, so that a full disk, a
 * quota or a power cut leaves no half of a report under a name that is then taken; what stood there stands
 * until then.
 */
function writeWhole(file: string, pieces: Iterable<string>, force: boolean): void {
  if (!isFree(file, force)) throw exists();
  const half = path.join(path.dirname(file), `.${crypto.randomUUID()}.half`);
  try {
    const open = openSync(half, 'wx', 0o600);
    try {
      for (const piece of pieces) writeFileSync(open, piece);
      sync(open);
    } finally {
      closeSync(open);
    }
    if (force) renameSync(half, file);
    else nameAnew(half, file);
  } finally {
    rmSync(half, { force: true });
  }
}

/** Node's permission model bars every sync: a report without one is better than none. */
function sync(open: number): void {
  try {
    fsyncSync(open);
  } catch (error) {
    if (errnoOf(error) !== 'ERR_ACCESS_DENIED') throw error;
  }
}

/** Whether there is nothing; or a file, where that may be written over. What is no file stays in any case. */
function isFree(file: string, force: boolean): boolean {
  const there = lstatSync(file, { throwIfNoEntry: false });
  return there === undefined || (force && there.isFile());
}

const exists = (): Error => Object.assign(new Error('There is such a file.'), { code: 'EEXIST' });

/** Not every file system knows second names, which alone are never given to what another wrote meanwhile. */
function nameAnew(half: string, file: string): void {
  try {
    linkSync(half, file);
  } catch (error) {
    if (errnoOf(error) === 'EEXIST' || lstatSync(file, { throwIfNoEntry: false })) throw exists();
    renameSync(half, file);
  }
}
