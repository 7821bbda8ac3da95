import type { WriteStream } from 'node:tty';
import { isAnswer } from './incoming.ts';
import type { PacedInput } from './paced-input.ts';
import type { Ground } from './palettes.ts';

/** What it writes in, and what on. */
const question = '\u001B]10;?\u001B\\\u001B]11;?\u001B\\';
const colour = /^\u001B\](10|11);rgba?:([0-9a-f]{1,4})\/([0-9a-f]{1,4})\/([0-9a-f]{1,4})/i;

/** A terminal that was asked what its ground is. */
export interface AskedGround {
  /** What is known of it. */
  readonly now: () => Ground | undefined;
  /** What it writes in by itself stands out from it no more than what is quiet here. */
  readonly isPale: () => boolean;
  /** Settles with the answer, or when there is no more to wait for. */
  readonly answered: Promise<void>;
}

/** Longest wait, in milliseconds: who has not answered by then draws no page late. */
const patience = 150;

/**
 * Asks the terminal once what its colours are, and then how it does, which every one answers: they answer in
 * order, so who answers the last alone does not know the others and need not be waited for. Without `stdout`
 * only that is asked. Until an answer comes, which may be nothing, `hint` is what is known.
 */
export function askGround(
  input: PacedInput,
  stdout: WriteStream | undefined,
  hint: Ground | undefined,
): AskedGround {
  let now = hint;
  const said: { ink?: number; paper?: number } = {};
  const answered = new Promise<void>((settle) => {
    const timer = setTimeout(settle, patience);
    const stop = input.onReply((reply) => {
      const told = colourIn(reply);
      if (told) said[told.of] = told.luminance;
      now = groundOf(reply) ?? now;
      if (told?.of !== 'paper' && !isAnswer(reply)) return;
      clearTimeout(timer);
      settle();
      if (isAnswer(reply)) stop();
    });
  });
  stdout?.write(question);
  input.ask();
  return { now: () => now, isPale: () => isPale(said), answered };
}

/** The colour that a terminal answers with, by its luminance; undefined where this is another answer. */
function colourIn(reply: string): { of: 'ink' | 'paper'; luminance: number } | undefined {
  const [, which, ...parts] = colour.exec(reply) ?? [];
  if (which === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.map(
    (digits) => (parseInt(digits, 16) / (16 ** digits.length - 1)) ** 2.2,
  );
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return { of: which === '10' ? 'ink' : 'paper', luminance };
}

/** The ground that a terminal answers with; undefined where this is another answer. */
export function groundOf(reply: string): Ground | undefined {
  const { of, luminance = 0 } = colourIn(reply) ?? {};
  if (of !== 'paper') return undefined;
  return luminance > middle ? 'light' : 'dark';
}

/** The luminance that black and white stand out from equally. */
const middle = 0.18;

/** Quiet text is at up to this contrast: what is read must not be fainter. */
const quiet = 5.5;

function isPale({ ink, paper }: { readonly ink?: number; readonly paper?: number }): boolean {
  if (ink === undefined || paper === undefined) return false;
  return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05) < quiet;
}

/** What `COLORFGBG` says: the number of the ground among sixteen colours stands last in it. */
export function groundIn(colorfgbg: string | undefined): Ground | undefined {
  const number = /;(\d{1,2})$/.exec(colorfgbg ?? '')?.[1];
  if (number === undefined) return undefined;
  return ['7', '9', '10', '11', '12', '13', '14', '15'].includes(number) ? 'light' : 'dark';
}
