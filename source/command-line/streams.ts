import { fstatSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { errnoOf } from '../progress/steady.ts';
import type { Request } from './request.ts';
import { hangUp, isHangUp } from './signals.ts';

/** What it says of other errors cannot be told to anybody. */
export function listenToInput(stdin: Request['stdin']): Request['stdin'] {
  if (stdin.listenerCount('error') > 0) return stdin;
  return stdin.on('error', (error) => {
    if (isHangUp(error)) hangUp();
  });
}

/**
 * A reader that closed the pipe has read enough. Of anything else that stops what is printed it is told, with
 * the system's word for it, and the program ends: nobody takes a part for the whole.
 */
export function listenToOutput(
  { stdout, stderr }: Pick<Request, 'stdout' | 'stderr'>,
  unprinted: (reason: string) => string,
): void {
  writeWholly(stdout);
  stdout.on('error', (error) => {
    if (isHangUp(error)) hangUp();
    else if (errnoOf(error) === 'EPIPE') process.exit(0);
    else stderr.write(`${unprinted(errnoOf(error))}\n`, () => process.exit(1));
  });
  stderr.on('error', (error) => {
    if (isHangUp(error)) hangUp();
    else process.exit(errnoOf(error) === 'EPIPE' ? 0 : 1);
  });
}

/**
 * Node.js writes into a file and does not look how much of it came there: where a disk was full or a quota
 * was reached in its midst nobody would hear of it.
 */
function writeWholly(stdout: Request['stdout']): void {
  if (stdout !== process.stdout || !fstatSync(1).isFile()) return;
  stdout._write = (piece: Buffer, _, done) => {
    try {
      writeFileSync(1, piece);
      done();
    } catch (error) {
      done(error as Error);
    }
  };
}
