import process from 'node:process';
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
 * A reader that closed the pipe has read enough; anything else that the streams say cannot be told to
 * anybody.
 */
export function listenToOutput({ stdout, stderr }: Pick<Request, 'stdout' | 'stderr'>): void {
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (isHangUp(error)) hangUp();
      else process.exit(error.code === 'EPIPE' ? 0 : 1);
    });
  }
}
