import type { WriteStream } from 'node:tty';
import { isAnswer } from './incoming.ts';
import type { PacedInput } from './paced-input.ts';
import type { Ground } from './palettes.ts';

const question = '\u001B]11;?\u001B\\';
const colour = /^\u001B\]11;rgba?:([0-9a-f]{1,4})\/([0-9a-f]{1,4})\/([0-9a-f]{1,4})/i;

/** A terminal that was asked what its ground is. */
export interface AskedGround {
  /** What is known of it. */
  readonly now: () => Ground | undefined;
  /** Settles with the answer, or when there is no more to wait for. */
  readonly answered: Promise<void>;
}

/** Longest wait, in milliseconds: who has not answered by then draws no page late. */
const patience = 150;

/**
 * Asks the terminal once what its ground is, and then how it does, which every one answers: they answer in
 * order, so who answers the second alone does not know the first and need not be waited for. Without
 * `stdout` only the second is asked. Until an answer comes, which may be nothing, `hint` is what is known.
 */
export function askGround(
  input: PacedInput,
  stdout: WriteStream | undefined,
  hint: Ground | undefined,
): AskedGround {
  let now = hint;
  const answered = new Promise<void>((settle) => {
    const timer = setTimeout(settle, patience);
    const done = (): void => {
      clearTimeout(timer);
      settle();
    };
    const stop = input.onReply((reply) => {
      const said = groundOf(reply);
      now = said ?? now;
      if (said === undefined && !isAnswer(reply)) return;
      done();
      if (isAnswer(reply)) stop();
    });
  });
  stdout?.write(question);
  input.ask();
  return { now: () => now, answered };
}

/** The ground that a terminal answers with; undefined where this is another answer. */
export function groundOf(reply: string): Ground | undefined {
  const parts = colour.exec(reply)?.slice(1);
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.map(
    (digits) => (parseInt(digits, 16) / (16 ** digits.length - 1)) ** 2.2,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > middle ? 'light' : 'dark';
}

/** The luminance that black and white stand out from equally. */
const middle = 0.18;

/** What `COLORFGBG` says: the number of the ground among sixteen colours stands last in it. */
export function groundIn(colorfgbg: string | undefined): Ground | undefined {
  const number = /;(\d{1,2})$/.exec(colorfgbg ?? '')?.[1];
  if (number === undefined) return undefined;
  return ['7', '9', '10', '11', '12', '13', '14', '15'].includes(number) ? 'light' : 'dark';
}
