import type { ReadStream, WriteStream } from 'node:tty';
import type { Words } from '../language/words.ts';
import { visible } from '../story/clean.ts';
import type { Begun } from '../terminal/begun.ts';
import type { Flags } from './options.ts';

export interface Request {
  /** What stands behind the command's name. */
  readonly input: readonly string[];
  readonly flags: Flags;
  readonly words: Words;
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
  readonly stderr: WriteStream;
  /** The title page stands on the terminal already. */
  readonly begun?: Begun;
}

/**
 * Does what was asked and answers with the exit code: 0 done, 1 what was asked about has problems, 2 wrong
 * usage.
 */
export type Command = (request: Request) => Promise<number>;

/** Something the user can do otherwise: the message is for them, and the exit code. */
export class Refusal extends Error {
  readonly code: 1 | 2;

  constructor(code: 1 | 2, message: string) {
    super(message);
    this.code = code;
  }
}

/** What was typed, as far as a sentence about it repeats it. */
export const echoed = (typed: string): string => visible(typed).slice(0, 80);

/**
 * Whether there is a full screen to read on, keys to come, and no wish for plain text. The input is asked
 * last: to open it takes time.
 */
export const hasScreen = (request: Pick<Request, 'flags' | 'env' | 'stdin' | 'stdout'>): boolean =>
  !request.flags.plain &&
  request.stdout.isTTY &&
  request.env['TERM'] !== 'dumb' &&
  request.env['INK_SCREEN_READER'] !== 'true' &&
  request.stdin.isTTY &&
  !request.stdin.readableEnded;

/** Whether a page is to be shown: nothing is asked for that must be written, and there is a screen. */
export const wantsPage = (request: Request): boolean =>
  request.flags.format === undefined && request.flags.output === undefined && hasScreen(request);
