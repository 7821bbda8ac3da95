import type { ReadStream, WriteStream } from 'node:tty';
import type { Words } from '../language/words.ts';
import { nearest } from '../language/nearest.ts';
import { visible } from '../story/clean.ts';

/** The options of the command line, as `cli.ts` declares them. */
export interface Flags {
  readonly reading?: string;
  readonly scenes?: string;
  readonly format?: string;
  readonly output?: string;
  /** As it was typed. */
  readonly minGroup?: string;
  readonly plain: boolean;
  /** False after `--no-save`: nothing is written to disk. */
  readonly save: boolean;
  readonly all: boolean;
  readonly strict: boolean;
}

export interface Request {
  /** What stands behind the command's name. */
  readonly input: readonly string[];
  readonly flags: Flags;
  readonly words: Words;
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
  readonly stderr: WriteStream;
}

/** Does what was asked and answers with the exit code: 0 done, 1 what was asked about has problems, 2 wrong usage. */
export type Command = (request: Request) => Promise<number>;

/** Something the user can do otherwise: the message is for them, and the exit code. */
export class Refusal extends Error {
  readonly code: 1 | 2;

  constructor(code: 1 | 2, message: string) {
    super(message);
    this.code = code;
  }
}

/** Whether there is a full screen to read on, and no wish for plain text. */
export const hasScreen = ({ flags, env, stdin, stdout }: Request): boolean =>
  !flags.plain &&
  Boolean(stdin.isTTY && stdout.isTTY) &&
  env['TERM'] !== 'dumb' &&
  env['INK_SCREEN_READER'] !== 'true';

/** The format that was asked for, or the first. Throws a `Refusal` for one there is not. */
export function formatOf<F extends string>({ flags, words }: Request, formats: readonly [F, ...F[]]): F {
  const { format } = flags;
  if (format === undefined) return formats[0];
  const found = formats.find((each) => each === format);
  if (found === undefined) {
    throw new Refusal(
      2,
      words.usage.unknownFormat(visible(format).slice(0, 80), nearest(format, formats), formats),
    );
  }
  return found;
}
